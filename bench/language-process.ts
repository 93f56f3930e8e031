/** A process that does nothing but parse: opens the model, parses the dispatches once and prints what that took. */
import { readFile } from 'node:fs/promises'
import { analyse } from '../src/language/analyse.ts'
import { loadModel } from '../src/language/load-model.ts'
import { readDispatches } from './dispatches.ts'
import { modelFile } from './system.ts'

const started = performance.now()
const model = loadModel(await readFile(modelFile))
const loadedMs = performance.now() - started
for (const text of await readDispatches()) analyse(text, model)
console.log(JSON.stringify({ loadedMs, peakMiB: process.resourceUsage().maxRSS / 1024 }))
