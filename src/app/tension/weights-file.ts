import { events, statuses } from '../../domain/act.ts'
import { eventDefinitions } from '../../knowledge/ontology/event-definitions.ts'
import { isObject, jsonObject } from '../json-object.ts'
import { isAct } from '../act-name.ts'
import { defaultWeights, type Weights } from '../../record/weights.ts'

/** A weights file says something that cannot be. The message names the file, the field and what it should be. */
export class WeightsError extends Error {
  override readonly name = 'WeightsError'
}

export const weightsFileName = 'sitrep.weights.json'

/** The default weights with every score of the ontology written out, so that a person sees what there is to change. */
export function weightsFileText(): string {
  const scores: Record<string, number> = {}
  for (const event of events) {
    const { score, modes } = eventDefinitions[event]
    scores[event] = score
    for (const [mode, definition] of Object.entries(modes)) if (definition.score !== undefined) scores[`${event}/${mode}`] = definition.score
  }
  return `${JSON.stringify({ ...defaultWeights, scores }, undefined, 2)}\n`
}

/** Reads weights; what the file leaves out has its default. Throws a WeightsError for the first thing that is wrong. */
export function parseWeights(text: string, file: string): Weights {
  const wrong = (field: string, should: string): never => {
    throw new WeightsError(`${file}: "${field}" ${should}; "sitrep weights" writes a file with every field`)
  }
  const told = jsonObject(text, (what, cause) => new WeightsError(`${file} ${what}; "sitrep weights" writes a right one`, { cause }))
  const known = Object.keys(defaultWeights)
  const stranger = Object.keys(told).find((field) => !known.includes(field))
  if (stranger !== undefined) wrong(stranger, `is no field of a weights file (${known.join(', ')})`)
  const number = (field: 'threats' | 'halfLifeDays' | 'minEvents' | 'change', isRight: (value: number) => boolean, should: string): number => {
    const value = field in told ? told[field] : defaultWeights[field]
    return typeof value === 'number' && isRight(value) ? value : wrong(field, should)
  }
  return {
    scores: numbersOf(told['scores'] ?? {}, 'scores', isAct, -10, 10, wrong),
    status: { ...defaultWeights.status, ...numbersOf(told['status'] ?? {}, 'status', (name) => statuses.some((status) => status === name), 0, 1, wrong) },
    threats: number('threats', (value) => value >= 0, 'should be a number, 0 or more'),
    halfLifeDays: number('halfLifeDays', (value) => value > 0, 'should be a number of days, more than 0'),
    minEvents: number('minEvents', (value) => Number.isInteger(value) && value >= 1, 'should be a whole number, 1 or more'),
    change: number('change', (value) => value > 0, 'should be a number more than 0 (0.15 is 15 %)'),
  }
}

function numbersOf(
  value: unknown,
  field: string,
  isName: (name: string) => boolean,
  least: number,
  most: number,
  wrong: (field: string, should: string) => never,
): Readonly<Record<string, number>> {
  if (!isObject(value)) return wrong(field, 'should be an object { "name": number }')
  const numbers: Record<string, number> = {}
  for (const [name, each] of Object.entries(value)) {
    if (!isName(name))
      wrong(`${field}.${name}`, field === 'scores' ? 'is no event or mode of PLOVER (as "ASSAULT" or "ASSAULT/drone")' : `is not one of ${statuses.join(', ')}`)
    numbers[name] = typeof each === 'number' && each >= least && each <= most ? each : wrong(`${field}.${name}`, `should be a number from ${least} to ${most}`)
  }
  return numbers
}
