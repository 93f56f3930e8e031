import type { Generated } from 'kysely'

/** "SREP" in ASCII: tells our files from other SQLite databases. */
export const applicationId = 0x53524550

/** Raised by one whenever a file of the older kind needs a step to become one of the newer. */
export const schemaVersion = 1

type Json = string

/** The rows as SQL has them. Columns beside `json` repeat parts of it for search. */
export type Tables = {
  readonly meta: { readonly key: 'schema' | 'created by'; readonly value: string }
  /** The spine: one row for each thing learned, in order. */
  readonly entry: { readonly sequence: Generated<number>; readonly kind: 'read' | 'decided'; readonly learned: string }
  /** The words of a report, once, however often it is read. */
  readonly report: { readonly id: string; readonly text: string }
  /** One reading of a report: the report's metadata as told then, and the reading without claims and findings. */
  readonly reading: {
    readonly sequence: number
    readonly report: string
    readonly reader: string
    readonly published: string
    readonly publisher: string
    readonly url: string | null
    readonly reportJson: Json
    readonly readingJson: Json
  }
  readonly claim: {
    readonly sequence: number
    readonly ordinal: number
    readonly id: string
    readonly event: string
    readonly mode: string | null
    readonly speechAct: string | null
    readonly status: string
    /** Country codes, each once, with a space between them. */
    readonly actors: string
    readonly recipients: string
    readonly thing: string | null
    readonly firstDay: string | null
    readonly lastDay: string | null
    readonly country: string | null
    readonly certainty: number
    readonly json: Json
  }
  readonly finding: { readonly sequence: number; readonly ordinal: number; readonly code: string; readonly json: Json }
  readonly decision: { readonly sequence: number; readonly id: string; readonly kind: string; readonly who: string; readonly json: Json }
}

const tables = {
  meta: `
    key text primary key,
    value text not null`,
  entry: `
    sequence integer primary key autoincrement,
    kind text not null check (kind in ('read', 'decided')),
    learned text not null`,
  report: `
    id text primary key,
    text text not null`,
  reading: `
    sequence integer primary key references entry (sequence),
    report text not null references report (id),
    reader text not null,
    published text not null,
    publisher text not null,
    url text,
    reportJson text not null,
    readingJson text not null,
    unique (report, reader, published, publisher)`,
  claim: `
    sequence integer not null references reading (sequence),
    ordinal integer not null,
    id text not null,
    event text not null,
    mode text,
    speechAct text,
    status text not null,
    actors text not null,
    recipients text not null,
    thing text,
    firstDay text,
    lastDay text,
    country text,
    certainty real not null,
    json text not null,
    primary key (sequence, ordinal)`,
  finding: `
    sequence integer not null references reading (sequence),
    ordinal integer not null,
    code text not null,
    json text not null,
    primary key (sequence, ordinal)`,
  decision: `
    sequence integer primary key references entry (sequence),
    id text not null unique,
    kind text not null,
    who text not null,
    json text not null`,
} as const satisfies Record<keyof Tables, string>

const indexes: readonly string[] = [
  'create index reading_by_url on reading (url) where url is not null',
  'create index claim_by_id on claim (id)',
  'create index claim_by_event on claim (event, firstDay)',
  'create index claim_by_day on claim (firstDay)',
  'create index claim_by_thing on claim (thing) where thing is not null',
  'create index finding_by_code on finding (code)',
]

/** The log only grows: SQLite itself refuses to change or to remove a row. */
const guards = Object.keys(tables).flatMap((table) =>
  ['update', 'delete'].map(
    (verb) => `create trigger ${table}_no_${verb} before ${verb} on ${table} begin select raise(abort, 'the log only grows: no ${verb}'); end`,
  ),
)

/** What makes an empty database a log. */
export const creation: readonly string[] = [
  ...Object.entries(tables).map(([name, columns]) => `create table ${name} (${columns}) strict`),
  ...indexes,
  ...guards,
  `pragma application_id = ${applicationId}`,
  `pragma user_version = ${schemaVersion}`,
]
