import type { DigestedBatch } from '../../record/kept/digest.ts'
import { openKept } from '../../record/kept/kept.ts'
import { layAnew } from '../../record/kept/lay-anew.ts'
import { createMemoryShelves, putAll } from '../../record/kept/memory-shelves.ts'
import { openLog } from '../../store/open-log.ts'
import { openShelfWriter } from '../../store/shelf-writer.ts'
import { openHands } from './hands.ts'
import type { LayTask } from './lay-thread.ts'

/** What is put on these shelves comes in the order of the log, or is looked up while the others are laid. */
const shelvesInMemory = new Set<string>(['number', 'reading', 'learned', 'unlearned', 'edition', 'bare', 'day', 'decision', 'placed', 'decisions'])

/** Reading the log is about so much of the work. */
const shareOfReading = 0.4

/** Lays the folds of a log up to a place into a new file. */
export async function layInto({ log: path, into, last }: LayTask, tell: (share: number) => void): Promise<void> {
  const log = await openLog(path, { toRead: true })
  const writer = openShelfWriter(into)
  const hands = openHands(path, writer.way)
  try {
    const memory = createMemoryShelves()
    const kept = openKept({ shelf: (name) => (shelvesInMemory.has(name) ? memory : writer).shelf(name) })
    const batches = telling(hands.digested(last), last, (share) => {
      tell(share * shareOfReading)
    })
    await layAnew(kept, { batches, readingsOf: (key) => log.readings(key), tellEpochs: hands.tellEpochs, layAside: hands.layAside })
    putAll(memory, writer)
    await writer.finish()
  } catch (cause) {
    await writer.stop()
    throw cause
  } finally {
    hands.close()
    await log.close()
  }
}

async function* telling(batches: AsyncIterable<DigestedBatch>, last: number, tell: (share: number) => void): AsyncGenerator<DigestedBatch> {
  for await (const batch of batches) {
    tell((batch.last?.sequence ?? 0) / last)
    yield batch
  }
}
