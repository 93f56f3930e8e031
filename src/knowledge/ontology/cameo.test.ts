import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { events } from '../../domain/act.ts'
import type { EventType } from '../../domain/act.ts'
import { cameoToPlover, ploverOf } from './cameo-to-plover.ts'
import { contexts } from './contexts.ts'
import { eventDefinitions, modeOf } from './event-definitions.ts'
import { cameoOf, cameoRootOf, ploverToCameo } from './plover-to-cameo.ts'

type Kind = { readonly event: EventType; readonly mode?: string }

const kinds: readonly Kind[] = events.flatMap((event) => [{ event }, ...Object.keys(eventDefinitions[event].modes).map((mode) => ({ event, mode }))])
const anyKind = fc.constantFrom(...kinds)
const anyContexts = fc.subarray(Object.keys(contexts))
const anyCode = fc.constantFrom(...cameoToPlover.keys())
const nameOf = ({ event, mode }: Kind): string => (mode === undefined ? event : `${event} ${mode}`)

describe('CAMEO to PLOVER', () => {
  test.each([
    ['01', 'SAY', undefined, []],
    ['015', 'SAY', undefined, []],
    ['0256', 'APPEAL', undefined, ['military']],
    ['0311', 'AGREE', undefined, ['economic']],
    ['041', 'CONSULT', 'phone', []],
    ['055', 'CONCEDE', undefined, ['diplomatic']],
    ['0842', 'RETREAT', 'release', ['legal']],
    ['085', 'RETREAT', undefined, ['economic']],
    ['0813', 'CONCEDE', undefined, ['legal']],
    ['091', 'ACCUSE', 'investigate', ['crime', 'corruption']],
    ['1124', 'ACCUSE', 'allege', ['military', 'legal']],
    ['1322', 'THREATEN', 'restrict', ['pro_autocracy']],
    ['1321', 'THREATEN', 'restrict', ['rights_freedoms']],
    ['163', 'SANCTION', 'discontinue', ['economic']],
    ['1722', 'COERCE', 'restrict', ['pro_autocracy']],
    ['175', 'ASSAULT', 'crowd-control', ['repression']],
    ['186', 'ASSAULT', 'targeted', []],
    ['191', 'COERCE', 'restrict', ['military']],
    ['201', 'SANCTION', 'expel', ['religion_ethnicity']],
    ['202', 'ASSAULT', undefined, ['religion_ethnicity']],
  ] as const)('%s → %s %s', (code, event, mode, names) => {
    expect(ploverOf(code)).toEqual({ event, ...(mode === undefined ? {} : { mode }), contexts: names })
  })

  test('has all twenty roots', () => {
    for (let root = 1; root <= 20; root++) expect(cameoToPlover.has(String(root).padStart(2, '0'))).toBe(true)
  })

  test('names only modes that the event has', () => {
    for (const [code, { event, mode }] of cameoToPlover) {
      if (mode !== undefined) expect(modeOf(event, mode), code).toBeDefined()
    }
  })

  test.each([
    ['0579', '057'],
    ['1939', '193'],
    ['1999', '19'],
  ])('an unknown fine code %s is read as %s', (code, coarser) => {
    expect(ploverOf(code)).toBe(cameoToPlover.get(coarser))
  })

  test.each(['', '1', '00', '21', 'SAY'])('"%s" is no CAMEO code', (code) => {
    expect(ploverOf(code)).toBeUndefined()
  })
})

describe('PLOVER to CAMEO', () => {
  test.each([
    ['AGREE', undefined, [], '030'],
    ['AGREE', undefined, ['economic'], '0311'],
    ['AGREE', undefined, ['lgbt', 'military'], '0312'],
    ['CONSULT', 'phone', ['military'], '041'],
    ['REQUEST', 'yield', ['military'], '1056'],
    ['SANCTION', 'discontinue', ['military'], '1622'],
    ['COERCE', 'restrict', [], '172'],
    ['COERCE', 'restrict', ['military'], '172'],
    ['ASSAULT', undefined, ['religion_ethnicity'], '190'],
    ['RETREAT', 'resign', [], '0831'],
  ] as const)('%s %s %j → %s', (event, mode, names, code) => {
    expect(cameoOf({ event, ...(mode === undefined ? {} : { mode }), contexts: names })).toBe(code)
  })

  test('has a code for every mode and no other', () => {
    for (const event of events) {
      expect(Object.keys(ploverToCameo[event]).sort()).toEqual(['any', ...Object.keys(eventDefinitions[event].modes)].sort())
    }
  })
})

describe('there and back', () => {
  test('every code that comes out is one that is read', () => {
    fc.assert(
      fc.property(anyKind, anyContexts, (kind, names) => {
        expect(cameoToPlover.has(cameoOf({ ...kind, contexts: names }))).toBe(true)
      }),
    )
  })

  test('contexts never change the root', () => {
    fc.assert(
      fc.property(anyKind, anyContexts, (kind, names) => {
        expect(cameoOf({ ...kind, contexts: names }).slice(0, 2)).toBe(cameoRootOf(kind.event, kind.mode))
      }),
    )
  })

  test('what CAMEO cannot tell from its neighbours is this and no more', () => {
    const lost = kinds.filter(({ event, mode }) => {
      const back = ploverOf(cameoOf({ event, ...(mode === undefined ? {} : { mode }), contexts: [] }))
      return back?.event !== event || (mode !== undefined && back.mode !== mode)
    })
    expect(lost.map(nameOf)).toMatchInlineSnapshot(`
      [
        "CONSULT multilateral",
        "RETREAT",
        "RETREAT resign",
        "THREATEN arrest",
        "PROTEST strike",
        "PROTEST vandalize",
        "MOBILIZE weapons",
        "MOBILIZE militia",
        "COERCE withhold",
        "COERCE misinformation",
        "ASSAULT primitive",
        "ASSAULT drone",
      ]
    `)
  })

  test('a code turned into PLOVER and back stays within its event', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const reading = ploverOf(code)!
        const back = ploverOf(cameoOf(reading))!
        // RETREAT without a mode has no CAMEO code of its own but "yield", which PLOVER reads as CONCEDE.
        if (reading.event === 'RETREAT' && reading.mode === undefined) expect(['RETREAT', 'CONCEDE']).toContain(back.event)
        else expect(back.event).toBe(reading.event)
      }),
    )
  })
})
