import type { Verdict } from '../../domain/decision.ts'
import { listWords, plural } from './prose.ts'

/** What a person decided, in a sentence without its subject: "a-1 and b-2 are one event". */
export function verdictWords(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'accept':
      return `${verdict.claim} is right`
    case 'reject':
      return `${verdict.claim} is wrong and left out`
    case 'correct':
      return `${verdict.claim} is to be read with another ${listWords(Object.keys(verdict.fields))}`
    case 'merge':
      return `${listWords(verdict.claims)} tell of one event`
    case 'split':
      return `${listWords(verdict.claims)} ${verdict.claims.length === 1 ? 'tells' : 'tell'} of an event apart from all others (${plural(verdict.claims.length, 'claim')})`
    case 'link':
      return verdict.as === 'undo'
        ? `${verdict.by} has nothing to do with what ${verdict.commitment} announced`
        : `what ${verdict.commitment} announced was ${verdict.as}, as ${verdict.by} shows`
  }
}
