import { wordSet } from './listed.ts'

// Words by which a report comes back to a happening that it told before, to give another number or another word on it. What they tell and what
// they do not is in the tables of src/reading/told-again.test.ts.

/** "The *toll* rose to 40", "put the *number* of dead at 40". */
export const tollNouns = wordSet('toll number count figure total tally')

/** "put the *crowd* at 20,000". */
export const crowds = wordSet('crowd turnout attendance')

/** Whoever does it has a number of his own: "*put* the toll at 40", "*counted* ten", "*spoke* of ten". */
export const givingNumbers = wordSet('put give set place revise raise lower update correct estimate')
export const countingVerbs = wordSet('count report register record confirm')
export const speakingVerbs = wordSet('speak tell talk')
export const changingVerbs = wordSet('rise climb grow increase jump go reach stand pass exceed come be')

/** "denied *it*", "dismissed the *report*": what was told just before; the verbs are in telling.ts. */
export const whatWasTold = wordSet('it this that which claim report accusation allegation charge statement account version assertion')
/** "denied any *involvement*": not the deed is denied but that one did it. */
export const involvement = wordSet('involvement responsibility role part link complicity hand participation blame')
/** "called the report *false*", "the claim is a *lie*". */
export const falsehood = wordSet('false untrue lie fabrication fabricated invention invented baseless unfounded groundless nonsense propaganda fiction fake')
export const callingVerbs = wordSet('call describe brand label dismiss reject denounce')

/** "was *behind* the blast", "is *responsible* for it": what stands there may be the deed that was told. */
export const deedWords = wordSet('it this attack assault bombing strike raid shelling explosion blast incident killing shooting sabotage ambush')

/** "injured in the *riots*": harm that comes of something else than an attack that was told. */
export const otherHarm = wordSet('riot protest demonstration march earthquake quake flood storm accident crash stampede landslide collapse')

/** "*another* attack", "a *separate* raid": one that was not told before. */
export const anotherOne = wordSet('another separate second third other new next further fresh earlier previous')
