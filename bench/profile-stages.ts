import { Session } from 'node:inspector/promises'
import type { Profiler } from 'node:inspector/promises'

/**
 * Runs the work under V8's sampling profiler and gives the seconds spent in each stage of reading, those that it calls included:
 * a sample belongs to the outermost of its frames that lies in a stage's folder. What lies in none is `other`.
 */
export async function secondsByStage(work: () => void): Promise<ReadonlyMap<string, number>> {
  const session = new Session()
  session.connect()
  try {
    await session.post('Profiler.enable')
    await session.post('Profiler.setSamplingInterval', { interval: 250 })
    await session.post('Profiler.start')
    work()
    const { profile } = await session.post('Profiler.stop')
    return tallyProfile(profile)
  } finally {
    session.disconnect()
  }
}

/** `.../src/reading/3-when/find-times.ts` → `3-when`, `.../src/language/network.ts` → `language`. */
export function stageOf(url: string): string | undefined {
  return /\/(?:src|dist)\/(?:reading\/)?(?<stage>\d-[a-z]+|language)\//u.exec(url)?.groups?.['stage']
}

export function tallyProfile({
  nodes,
  samples = [],
  timeDeltas = [],
}: Pick<Profiler.Profile, 'nodes' | 'samples' | 'timeDeltas'>): ReadonlyMap<string, number> {
  const parentOf = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)))
  const own = new Map(nodes.map((node) => [node.id, stageOf(node.callFrame.url)]))
  const stages = new Map<number, string | undefined>()
  const outermost = (id: number): string | undefined => {
    if (!stages.has(id)) {
      const parent = parentOf.get(id)
      stages.set(id, (parent === undefined ? undefined : outermost(parent)) ?? own.get(id))
    }
    return stages.get(id)
  }
  const seconds = new Map<string, number>()
  for (const [index, id] of samples.entries()) {
    const stage = outermost(id) ?? 'other'
    seconds.set(stage, (seconds.get(stage) ?? 0) + (timeDeltas[index] ?? 0) / 1_000_000)
  }
  return seconds
}
