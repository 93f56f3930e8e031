import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { DigestedBatch } from '../../record/kept/digest.ts'
import type { AsideTask } from '../../record/kept/lay-aside.ts'
import type { EpochRun, ToldEpoch } from '../../record/kept/tell-epochs.ts'
import type { ShelfWay } from '../../store/shelf-writer.ts'
import type { HandData, Handed, HandedBack, Task } from './hand.ts'
import { threadFile } from './thread-file.ts'

/** Threads that do what can be done apart from the rest. */
export type Hands = {
  /** The log up to a place, digested, in its order. */
  readonly digested: (last: number) => AsyncGenerator<DigestedBatch>
  readonly tellEpochs: (run: EpochRun) => Promise<readonly ToldEpoch[]>
  /** What was laid is written. */
  readonly layAside: (task: AsideTask) => Promise<void>
  readonly close: () => void
}

/** More than these only wait for the thread that takes what they did. */
const mostHands = 4
/** So many places of the log are digested at once; each hand may have so many stretches before it. */
const places = 500
const ahead = 2

/** `wayOf`: for each hand its own way to the shelves. */
export function openHands(log: string, wayOf: () => ShelfWay): Hands {
  const hands = Array.from({ length: Math.min(mostHands, availableParallelism()) }, () => openHand({ log, way: wayOf() }))
  let turn = 0
  const next = (): ReturnType<typeof openHand> => hands[turn++ % hands.length]!
  return {
    digested: async function* (last) {
      const stretches: Promise<DigestedBatch>[] = []
      for (let after = 0; after < last || stretches.length > 0;) {
        for (; after < last && stretches.length < hands.length * ahead; after += places) stretches.push(next().do({ kind: 'digest', after, places }))
        yield await stretches.shift()!
      }
    },
    tellEpochs: (run) => next().do({ kind: 'epochs', ...run }),
    layAside: (aside) => next().do({ kind: 'aside', aside }),
    close: () => {
      for (const hand of hands) hand.close()
    },
  }
}

function openHand(workerData: HandData) {
  const thread = new Worker(threadFile(import.meta.url, 'hand'), { workerData, transferList: [workerData.way.port] })
  const waiting = new Map<number, { readonly resolve: (text: string) => void; readonly reject: (cause: unknown) => void }>()
  let number = 0
  thread.on('message', (back: HandedBack) => {
    const own = waiting.get(back.number)
    waiting.delete(back.number)
    if ('failure' in back) own?.reject(back.failure)
    else own?.resolve(back.text)
  })
  thread.on('error', (cause) => {
    for (const { reject } of waiting.values()) reject(cause)
  })
  return {
    do: async <T>(task: Task): Promise<T> => {
      const text = new Promise<string>((resolve, reject) => waiting.set(number, { resolve, reject }))
      // Who gave the task may still be at another when it fails.
      text.catch(() => undefined)
      thread.postMessage({ number: number++, task } satisfies Handed)
      return JSON.parse(await text) as T
    },
    close: () => {
      thread.postMessage('end')
    },
  }
}
