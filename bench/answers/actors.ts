import type { CountryCode } from '../../src/domain/party.ts'
import { isoDay } from '../../src/domain/when.ts'
import { loadTools } from '../../src/app/load-tools.ts'
import { findCountryWords } from '../../src/knowledge/countries/find-country.ts'
import type { Gazetteer } from '../../src/knowledge/gazetteer/open-gazetteer.ts'
import { codePhrase } from '../../src/knowledge/parties/code-phrase.ts'
import { readRecords } from '../gold.ts'
import type { Measure } from '../skill-list.ts'
import { scoreActors } from '../skills/actors.ts'
import type { ActorAnswer, ActorsRecord } from '../skills/actors.ts'

/** A town large enough to be known by its name alone. */
function countryOfTown(name: string, gazetteer: Gazetteer): CountryCode | undefined {
  const [first] = gazetteer.find(name)
  return first !== undefined && first.population > 100_000 ? first.country : undefined
}

/** What the phrase alone says of a party, as the set's questions ask it. */
export function answerActor({ text, args }: ActorsRecord, gazetteer: Gazetteer): ActorAnswer {
  const country = args.known_country === undefined ? undefined : findCountryWords(args.known_country.split(' '), 0)?.code
  return codePhrase(text, {
    ...(args.query_date === undefined ? {} : { day: isoDay(args.query_date) }),
    ...(country === undefined ? {} : { country }),
    countryOfPlace: (name) => countryOfTown(name, gazetteer),
  })
}

export const measure: Measure = async (path) => {
  const { gazetteer } = loadTools()
  return scoreActors(await readRecords<ActorsRecord>(path), (record) => answerActor(record, gazetteer))
}
