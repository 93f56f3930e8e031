import { deflateSync, inflateSync } from 'node:zlib'
import { DamagedRowError } from './store-error.ts'

// A reading says the same names of fields for each claim, so it packs to a tenth. The first byte says how it is packed: with which
// dictionary. The last ones are a checksum, so that bytes that have changed on the disk are noticed.

const kind = 1

/** What most readings say somewhere. It must never change: what was packed with it is unpacked with it. */
const dictionary = Buffer.from(
  JSON.stringify([
    { by: 'acts/', quantities: [{ at: 0, kind: 'count', unit: 'dead', low: 0, high: 0, approximate: false }], condition: 0, deadline: 0, doubts: [] },
    { speechAct: 'accusation' },
    { speechAct: 'threat' },
    { speechAct: 'demand' },
    { state: 'open', kind: 'agreement' },
    { kind: 'channel' },
    { kind: 'facility', state: 'destroyed' },
    { kind: 'talks' },
    { status: 'possible' },
    { status: 'planned' },
    { status: 'denied' },
    { saidOn: 0, medium: 0 },
    { kind: 'organisation', country: 'USA', sector: 'GOV', secondSector: 'MIL', role: 'president', antecedent: { start: 0, end: 0 }, registerId: 'person/' },
    { when: { kind: 'inherited', because: 'previous-sentence', interval: { start: '2020-01-01', end: '2020-01-01', grain: 'month', approximate: true } } },
    {
      when: { kind: 'unknown' },
      where: { kind: 'unknown' },
      quantities: [],
      certainty: 0.8,
      doubts: [{ field: 'when', because: 'no date is told', factor: 0.9 }],
    },
    {
      where: {
        kind: 'inherited',
        because: 'sentence',
        place: { name: '', precision: 'country', latitude: 0, longitude: 0, country: '', region: '', geonamesId: 0 },
      },
    },
    { where: { kind: 'stated', place: { feature: 'city', precision: 'city' } }, timex: { type: 'DATE', value: '2020' }, from: '2020', by: 'when/computed' },
    {
      report: '',
      sentence: 0,
      evidence: { start: 0, end: 0 },
      trigger: { start: 0, end: 0 },
      saidBy: [{ party: { at: { start: 0, end: 0 }, words: '', name: '', kind: 'person' }, cue: { start: 0, end: 0 }, manner: 'paraphrased' }],
      act: { event: 'SAY', mode: '', contexts: ['military'], cameoRoot: '01', score: 0 },
      about: { at: { start: 0, end: 0 }, trigger: { start: 0, end: 0 }, act: { event: 'ASSAULT' } },
      actor: [{ at: { start: 0, end: 0 }, words: '', name: '', kind: 'country', country: 'PRK' }],
      recipient: [{ at: { start: 0, end: 0 }, words: '', name: '', kind: 'country', country: 'KOR' }],
      thing: { id: '', kind: 'facility', at: { start: 0, end: 0 }, words: '', name: '', parties: ['KOR', 'PRK'] },
      status: 'done',
      background: false,
      when: { kind: 'assumed', because: 'published-that-day', by: 'when/', interval: { start: '2020-01-01', end: '2020-01-01', grain: 'day' } },
      where: { kind: 'unknown' },
      quantities: [],
      doubts: [],
      by: 'say/',
      paths: { actor: 'nsubj', recipient: 'obj' },
      id: '',
      certainty: 0.8,
    },
  ]),
)

export function pack(reading: unknown): Uint8Array {
  return Buffer.concat([Buffer.of(kind), deflateSync(JSON.stringify(reading), { dictionary })])
}

/** Throws a DamagedRowError for bytes that are not as `pack` gave them. */
export function unpack(bytes: Uint8Array): unknown {
  if (bytes[0] !== kind) throw new DamagedRowError('a reading of the log is packed in no way that is known')
  try {
    return JSON.parse(inflateSync(bytes.subarray(1), { dictionary }).toString())
  } catch (cause) {
    throw new DamagedRowError('a reading of the log cannot be unpacked', { cause })
  }
}
