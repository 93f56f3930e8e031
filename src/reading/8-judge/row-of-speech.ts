import { ruleId } from '../../domain/id.ts'
import type { IsoDay, When } from '../../domain/when.ts'
import { actOf } from '../../knowledge/ontology/act-of.ts'
import type { ActDraft } from '../act-draft.ts'
import type { Speech } from '../speech.ts'
import type { Found } from './found.ts'
import type { Row } from './row.ts'
import { speakingAs } from './speaker.ts'

/** Something is said that holds no act of its own: that it was said is then the claim. */
export function rowOfSpeech(speech: Speech, rows: readonly Row[], acts: readonly ActDraft[], found: Found): Row | undefined {
  const [first] = speech.content
  if (speech.kind !== 'said' || first === undefined || speech.source === undefined) return undefined
  if (acts.some((draft) => draft.trigger === speech.cue)) return undefined
  const told = rows.some((row) => speech.content.some((span) => span.start <= row.trigger.start && row.trigger.end <= span.end))
  const [party] = found.partiesAt(speech.sentence, speech.source)
  if (told || party === undefined) return undefined
  return {
    report: found.report,
    sentence: speech.sentence,
    evidence: first,
    trigger: speech.cueAt,
    saidBy: [speakingAs(party, speech, found)],
    act: actOf('SAY'),
    actor: [party],
    recipient: [],
    status: 'done',
    background: false,
    when: found.saidOn(speech) ?? withTheNews(found.published),
    where: { kind: 'unknown' },
    quantities: [],
    doubts: [],
    by: ruleId('say/told-speech'),
    paths: {},
  }
}

/** Where no day is told, it was said on the day that the report was published. */
function withTheNews(published: IsoDay | undefined): When {
  if (published === undefined) return { kind: 'unknown' }
  const interval = { start: published, end: published, grain: 'day' } as const
  return { kind: 'assumed', because: 'published-that-day', by: ruleId('when/said-with-the-news'), interval }
}
