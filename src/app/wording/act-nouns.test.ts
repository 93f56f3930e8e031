import { expect, test } from 'vitest'
import { events } from '../../domain/act.ts'
import { eventDefinitions } from '../../knowledge/ontology/event-definitions.ts'
import { actLink, actNoun } from './act-nouns.ts'

const modes = events.flatMap((event) => Object.keys(eventDefinitions[event].modes).map((mode) => ({ event, mode })))

test.each(modes)('$event/$mode has a noun of its own', ({ event, mode }) => {
  const others = modes.filter((other) => other.mode !== mode && other.event === event && actNoun(other) === actNoun({ event, mode }))
  expect(others).toEqual([])
  expect(actNoun({ event, mode })).not.toMatch(/[A-Z]/u)
  expect(actLink({ event, mode })).toMatch(/^(?:against|concerning|for|from|in|of|on|to|towards|with)$/u)
})
