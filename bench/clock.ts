/** How the benches take time. */

const rounds = 7

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Seconds that the work takes. */
export function clock(work: () => void): number {
  const started = performance.now()
  work()
  return (performance.now() - started) / 1000
}

/** Seconds of processor time that the work takes, of all threads together: a busy machine does not spoil them. */
export function clockProcessor(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000_000
}

/** Runs the jobs in turns, so that whatever else the machine does slows all of them alike, and gives the median processor time of each. */
export function takeTurns(jobs: readonly (() => void)[]): { readonly seconds: readonly number[]; readonly rounds: number } {
  for (const job of jobs) job()
  const seconds = jobs.map((): number[] => [])
  for (let round = 0; round < rounds; round++) for (const [index, job] of jobs.entries()) seconds[index]?.push(clockProcessor(job))
  return { seconds: seconds.map(median), rounds }
}
