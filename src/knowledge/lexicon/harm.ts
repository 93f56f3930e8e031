import type { Quantity } from '../../domain/claim.ts'

// What comes to the people whom a number counts.

type Kind = Quantity['kind']
type Table = Readonly<Partial<Record<Kind, string>>>

const doing: Table = {
  dead: 'kill die slay massacre behead execute murder assassinate slaughter lynch butcher',
  injured: 'injure wound hurt',
  missing: 'abduct kidnap',
  detained: 'arrest detain',
  displaced: 'displace',
}

const counting: Table = {
  dead: 'dead death fatality killed kill victim casualty',
  injured: 'injured injure wounded wound injury',
  missing: 'missing',
  detained: 'arrest arrested detained detainee detention',
  crowd: 'demonstrator protester marcher',
}

const byWord = (table: Table): ReadonlyMap<string, Kind> =>
  new Map(Object.entries(table).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind as Kind] as const)))

const [done, counted] = [byWord(doing), byWord(counting)]

/** "*wounded* two", "three *died*": what this verb tells to have come to those whom it befalls. */
export const harmDone = (verb: string): Kind | undefined => done.get(verb)

/** "the number of *wounded*", "twelve *deaths*": what this word tells to have come to those who are counted. */
export const harmCounted = (word: string): Kind | undefined => counted.get(word)
