import type { Figure } from './figure.ts'
import type { System } from './system.ts'

/** Runs one skill of the system over one set of labelled data. */
export type Measure = (path: string, system: System) => Promise<readonly SetFigure[]>

/** A folder that holds several sets names the set of each figure itself. */
type SetFigure = Figure & { readonly set?: string }

/** A skill of the bench: which sets of its folder it is scored on, and the module that does it, loaded only when it is its turn. */
export type Skill = {
  readonly name: string
  readonly folder: string
  readonly sets: RegExp
  readonly load: () => Promise<{ readonly measure: Measure }>
}

/** Everything that is scored, in the order of the table. Sets for training are left out where there are others. */
export const skills: readonly Skill[] = [
  { name: 'syntax', folder: 'syntax', sets: /^(?!.*_train).*\.conllu$/u, load: () => import('./answers/syntax.ts') },
  { name: 'names', folder: 'names', sets: /^(?!.*_train).*\.jsonl$/u, load: () => import('./answers/names.ts') },
  { name: 'dates', folder: 'dates', sets: /\.jsonl$/u, load: () => import('./answers/dates.ts') },
  { name: 'places', folder: 'places', sets: /\.jsonl$/u, load: () => import('./answers/places.ts') },
  { name: 'event-location', folder: 'event-location', sets: /\.jsonl$/u, load: () => import('./answers/event-location.ts') },
  { name: 'attribution', folder: 'attribution', sets: /^(?!.*_train).*\.jsonl$/u, load: () => import('./answers/attribution.ts') },
  { name: 'factuality', folder: 'factuality', sets: /^(?!.*_train).*\.jsonl$/u, load: () => import('./answers/factuality.ts') },
  { name: 'events', folder: 'events', sets: /^plv.*\.jsonl$/u, load: () => import('./answers/events-plv.ts') },
  { name: 'events', folder: 'events', sets: /^plover_gsr.*\.jsonl$/u, load: () => import('./answers/events-gsr.ts') },
  { name: 'events', folder: 'events', sets: /^cameo_4coders.*\.jsonl$/u, load: () => import('./answers/events-4coders.ts') },
  { name: 'events', folder: 'events', sets: /^muc4.*\.jsonl$/u, load: () => import('./answers/events-muc4.ts') },
  { name: 'actors', folder: 'actors', sets: /\.jsonl$/u, load: () => import('./answers/actors.ts') },
  { name: 'same-event', folder: 'same-event', sets: /\.jsonl$/u, load: () => import('./answers/same-event.ts') },
  { name: 'html', folder: '', sets: /^html$/u, load: () => import('./answers/html.ts') },
]

/** Cases lie in a folder of their own, each with a report and what must come out of it. */
export const caseSkill: Skill = { name: 'case', folder: '', sets: /^[^.]+$/u, load: () => import('./answers/case.ts') }

/** The bundled examples that have an expected record beside them, whatever the labelled data. */
export const storySkill: Skill = { name: 'story', folder: '', sets: /\.json$/u, load: () => import('./answers/story.ts') }

/** Our own labelled sentences, whatever the labelled data. */
export const certaintySkill: Skill = { name: 'certainty', folder: '', sets: /^sentences$/u, load: () => import('./answers/certainty.ts') }
