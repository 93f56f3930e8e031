import { expect, test } from 'vitest'
import { furnitureRules } from './furniture.ts'

test.each(furnitureRules.flatMap((rule) => rule.yes.map((line) => [rule.id, line] as const)))('%s knows "%s"', (id, line) => {
  expect(furnitureRules.find((rule) => rule.id === id)?.when.test(line)).toBe(true)
})

test.each(furnitureRules.flatMap((rule) => rule.no.map((line) => [rule.id, line] as const)))('%s leaves "%s" alone', (_, line) => {
  expect(furnitureRules.filter((rule) => rule.when.test(line))).toEqual([])
})
