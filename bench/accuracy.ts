/**
 * `npm run bench:accuracy -- --gold DIR [--cases DIR] [--skill NAME]... [--set NAME]... [--json FILE] [--write]`
 *
 * Scores every skill whose folder exists in DIR, the cases beside it and the bundled examples; prints one Markdown table.
 * `--json FILE` writes the figures for machines, `--write` the table into bench/RESULTS.md.
 * A set that breaks is named with its reason, the others go on, and the exit status is 1. 2: nothing to measure.
 */
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bars } from './bars.ts'
import type { Result, Unmeasured } from './figure.ts'
import { namesIn, pathIn, setName } from './gold.ts'
import { writeResults } from './results-file.ts'
import { resultsTable } from './results-table.ts'
import { caseSkill, certaintySkill, skills, storySkill } from './skill-list.ts'
import type { Skill } from './skill-list.ts'
import type { System } from './system.ts'

type Task = { readonly skill: Skill; readonly path: string }

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string' },
    cases: { type: 'string' },
    skill: { type: 'string', multiple: true },
    set: { type: 'string', multiple: true },
    json: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
if (options.gold === undefined) {
  console.error('bench:accuracy: say where the labelled data are: npm run bench:accuracy -- --gold DIR')
  process.exit(2)
}
const gold = resolve(options.gold)
const own = fileURLToPath(new URL('../training', import.meta.url))
const stories = fileURLToPath(new URL('../examples/expected', import.meta.url))
const cases = options.cases === undefined ? resolve(gold, '..', 'cases') : resolve(options.cases)

async function findTasks(): Promise<readonly Task[]> {
  const wanted = (skill: Skill): boolean => options.skill === undefined || options.skill.includes(skill.name)
  const tasks: Task[] = []
  for (const skill of skills.filter(wanted)) {
    const folder = pathIn(gold, skill.folder)
    for (const name of await namesIn(folder)) if (skill.sets.test(name)) tasks.push({ skill, path: pathIn(folder, name) })
  }
  if (wanted(caseSkill)) for (const name of await namesIn(cases)) if (caseSkill.sets.test(name)) tasks.push({ skill: caseSkill, path: pathIn(cases, name) })
  if (wanted(storySkill))
    for (const name of await namesIn(stories)) if (storySkill.sets.test(name)) tasks.push({ skill: storySkill, path: pathIn(stories, name) })
  if (wanted(certaintySkill))
    for (const name of await namesIn(own)) if (certaintySkill.sets.test(name)) tasks.push({ skill: certaintySkill, path: pathIn(own, name) })
  return tasks.filter(({ path }) => options.set === undefined || options.set.includes(setName(path)))
}

/** What one set gives: its figures, or why there are none. */
async function run({ skill, path }: Task, system: System): Promise<readonly Result[] | Unmeasured> {
  const set = setName(path)
  try {
    const { measure } = await skill.load()
    return (await measure(path, system)).map((figure) => ({ skill: skill.name, set, ...figure }))
  } catch (error) {
    return { skill: skill.name, set, because: error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error) }
  }
}

const results: Result[] = []
const unmeasured: Unmeasured[] = []
const tasks = await findTasks()
if (tasks.length === 0) {
  console.error(
    `bench:accuracy: no set to measure in ${gold}: name the folder that holds "dates", "events" and the others, and skills and sets by their names there.`,
  )
  process.exit(2)
}
const { loadSystem } = await import('./system.ts')
const system = await loadSystem()
for (const task of tasks) {
  const started = performance.now()
  const outcome = await run(task, system)
  if ('because' in outcome) unmeasured.push(outcome)
  else results.push(...outcome)
  console.error(`${task.skill.name} ${setName(task.path)}: ${((performance.now() - started) / 1000).toFixed(1)} s`)
}
const table = resultsTable(results, unmeasured, bars)
console.log(table)
if (options.json !== undefined) {
  const figures = results.map(({ skill, set, metric, value, n }) => ({ skill, set, metric, value, n }))
  await writeFile(options.json, `${JSON.stringify({ results: figures }, undefined, 1)}\n`)
}
if (options.write) await writeResults('accuracy', `Read by ${system.reader}.\n\n${table}`)
if (unmeasured.length > 0) process.exitCode = 1
