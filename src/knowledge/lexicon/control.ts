import { wordSet } from './listed.ts'

// Verbs by whose kind the doer of another verb or of a noun of action is found.

/** Verbs that lend their subject and their prepositions to the noun of action that is their object: "launched an attack on". */
export const lightVerbs = wordSet(
  `carry launch conduct stage make hold give take have perform mount undertake wage execute commit begin start open resume continue stop halt end suspend cancel
  plan prepare order announce threaten propose offer consider demand step intensify escalate orchestrate unleash organise organize lead run do deliver issue
  impose attempt complete finish call pursue face suffer endure experience receive increase raise ease add extend renew maintain put exert apply keep reduce
  strengthen tighten`,
)

/** Verbs whose subject undergoes the noun: "suffers from sanctions", "came under fire". */
export const undergoingVerbs = wordSet('suffer face endure experience receive undergo')

/** Verbs that only say that the deed happened or went on: they lend it their prepositions. */
export const happeningVerbs = wordSet('erupt break occur happen take flare start begin continue resume rage escalate intensify spread')

/** Verbs with an object whose to-clause is still done by their subject: "promised Seoul to return". */
export const subjectControl = wordSet('promise threaten vow pledge swear offer agree')

/** Verbs whose to-clause is done by their object, also where the parser took it for a purpose: "pushed Riga to leave the pact". */
export const objectControl = wordSet(
  `push press pressure drive force compel oblige urge persuade convince coax lobby goad prod nudge order tell ask beg allow permit enable encourage invite
  require lead help request direct instruct give grant`,
)
