/**
 * Words that end in a full stop of their own. Written without the last stop, in lower case.
 * `title`: a name follows, a sentence never ends here ("Gen. Kim").
 * `number`: only before a figure ("No. 4"); otherwise it is a common word at the end of a sentence.
 * `month`: before a day or a year ("Jan. 5"); a sentence may end here, but seldom.
 * `any`: may stand anywhere; a sentence ends here only when the next word looks like a beginning ("in the U.S. The ...").
 */
export type AbbreviationKind = 'title' | 'number' | 'month' | 'any'

const lists: Readonly<Record<AbbreviationKind, string>> = {
  title:
    'mr mrs ms mx dr prof rev hon pres gov sen sens rep reps amb gen lt col maj capt cpl sgt cmdr adm brig cdr pvt insp supt det fr msgr st ste messrs mme mlle sec atty vs ft mt pvt spc spec drs sts',
  number: 'no nos p pp fig figs art vol ch sec para ca b c d m',
  month: 'jan feb mar apr jun jul aug sep sept oct nov dec',
  any: 'u.s u.k u.n e.u u.s.a u.s.s.r d.c a.m p.m inc corp ltd co cos bros jr sr etc e.g i.e al ph.d m.d b.a m.a est dept univ assn natl intl ave blvd rd approx min max tel ext attn cf ed eds esq gmt mon tue tues wed thu thur thurs fri calif fla mass mich minn penn conn wash ariz ala colo ga tenn tex va wis ill ky eg ie ect esp conf oz lb lbs yrs mins misc arr arrv ps',
}

const abbreviations: ReadonlyMap<string, AbbreviationKind> = new Map(
  Object.entries(lists).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind as AbbreviationKind] as const)),
)

/** States, provinces and a day as papers shorten them, only where they begin with a capital: "Salem, Ore.", not "iron ore.". */
const regions = new Set('sat la ore okla wyo mont nev neb kan ark miss pa md vt del ont que alta sask'.split(' '))

const letterChain = /^(?:\p{L}\.)+\p{L}$/u

/** The kind of abbreviation that a word, written without its last full stop, is; undefined for a common word. */
export function abbreviationKind(word: string): AbbreviationKind | undefined {
  if (word.length > 12) return undefined
  if (/^\p{Lu}\p{Ll}/u.test(word) && regions.has(word.toLowerCase())) return 'any'
  const listed = abbreviations.get(word.toLowerCase())
  if (listed === 'number' || listed === undefined) {
    if (letterChain.test(word)) return 'any'
    if (/^\p{Lu}$/u.test(word)) return 'title' // an initial: "J. Smith"
  }
  // "mar", "art", "sat" and the like are words unless they are written as names.
  if (listed === 'month' && !/^\p{Lu}/u.test(word)) return undefined
  return listed
}
