/** A process that does nothing but read: loads what reading needs, reads the dispatches once and prints what that took. */
import { readDispatches } from './dispatches.ts'
import { loadSystem, reportOf } from './system.ts'

const started = performance.now()
const system = await loadSystem()
const readReport = await system.loadReading()
const loadedMs = performance.now() - started
for (const text of await readDispatches()) readReport(reportOf(text, { published: '2020-06-16' }))
console.log(JSON.stringify({ loadedMs, peakMiB: process.resourceUsage().maxRSS / 1024 }))
