import { expect, test } from 'vitest'
import { reportOf } from '../bench/system.ts'
import { loadTools } from '../src/app/load-tools.ts'
import type { Claim } from '../src/domain/claim.ts'
import type { Predicate } from '../src/knowledge/lexicon/predicate.ts'
import { predicates } from '../src/knowledge/lexicon/predicates.ts'
import { readReport } from '../src/reading/read.ts'
import { notReadYet } from './support/lexicon-not-read-yet.ts'

/** The lexicon alone: the learned scorer may add to what it reads, or rule it out. */
const { model, gazetteer } = loadTools()
const tools = { model, gazetteer }
const claimsOf = (text: string): readonly Claim[] => readReport(reportOf(text, { published: '2021-06-16' }), tools).claims

/** An example is read when its act, or the act that a threat or a promise is about, is told. */
const isRead = (claims: readonly Claim[], { event }: Predicate): boolean =>
  claims.some((claim) => claim.act.event === event || claim.about?.act?.event === event)

/** Predicates of saying tell no act: they keep the words from being taken for one, and who speaks is found by the stage for speakers. */
const ofActs = predicates.filter(({ event }) => event !== 'SAY')

test.each(ofActs.map((predicate) => [predicate.id, predicate] as const))('%s is read from its examples and from no counter-example', (id, predicate) => {
  const missed = predicate.yes.filter((sentence) => !isRead(claimsOf(sentence), predicate))
  expect(missed).toEqual(predicate.yes.filter((sentence) => notReadYet.has(sentence)))
  const wrong = predicate.no.filter((sentence) => claimsOf(sentence).some((claim) => claim.by === id))
  expect(wrong).toEqual(predicate.no.filter((sentence) => notReadYet.has(sentence)))
})
