import type { Generated } from 'kysely'

/** "SREP" in ASCII: tells our files from other SQLite databases. */
export const applicationId = 0x53524550

/** Raised by one whenever a file of the older kind needs a step to become one of the newer. */
export const schemaVersion = 2

type Json = string

/** The rows as SQL has them. What the claims say is searched in the folds that are kept beside the log. */
export type Tables = {
  readonly meta: { readonly key: 'schema' | 'created by'; readonly value: string }
  /** The spine: one row for each thing learned, in order. */
  readonly entry: { readonly sequence: Generated<number>; readonly kind: 'read' | 'decided'; readonly learned: string }
  /** The words of a report, once, however often it is read. */
  readonly report: { readonly id: string; readonly text: string }
  /** One reading of a report: the report's metadata as told then, and the reading, packed. */
  readonly reading: {
    readonly sequence: number
    readonly report: string
    readonly reader: string
    readonly published: string
    readonly publisher: string
    readonly url: string | null
    readonly reportJson: Json
    readonly readingPacked: Uint8Array
  }
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
    readingPacked blob not null,
    unique (report, reader, published, publisher)`,
  decision: `
    sequence integer primary key references entry (sequence),
    id text not null unique,
    kind text not null,
    who text not null,
    json text not null`,
} as const satisfies Record<keyof Tables, string>

const indexes: readonly string[] = ['create index reading_by_url on reading (url) where url is not null']

/** The log only grows: SQLite itself refuses to change or to remove a row. */
const guards = Object.keys(tables).flatMap((table) =>
  ['update', 'delete'].map(
    (verb) => `create trigger ${table}_no_${verb} before ${verb} on ${table} begin select raise(abort, 'the log only grows: no ${verb}'); end`,
  ),
)

const createTable = (name: keyof typeof tables): string => `create table ${name} (${tables[name]}) strict`

/** What makes an empty database a log. */
export const creation: readonly string[] = [
  ...(Object.keys(tables) as (keyof typeof tables)[]).map(createTable),
  ...indexes,
  ...guards,
  `pragma application_id = ${applicationId}`,
  `pragma user_version = ${schemaVersion}`,
]

/**
 * What makes a log of version 1, which had a row for each claim and finding, one of version 2. `pack_reading` is a function of ours: the packed reading
 * from its parts as JSON.
 */
export const fromVersion1: readonly string[] = [
  'drop trigger reading_no_update',
  'drop trigger reading_no_delete',
  'alter table reading rename to reading_1',
  'drop index reading_by_url',
  createTable('reading'),
  `insert into reading select sequence, report, reader, published, publisher, url, reportJson, pack_reading(
     readingJson,
     (select json_group_array(json(json) order by ordinal) from claim where claim.sequence = reading_1.sequence),
     (select json_group_array(json(json) order by ordinal) from finding where finding.sequence = reading_1.sequence)
   ) from reading_1`,
  'drop table claim',
  'drop table finding',
  'drop table reading_1',
  ...indexes,
  ...guards.filter((guard) => guard.includes(' on reading ')),
  `pragma user_version = ${schemaVersion}`,
]
