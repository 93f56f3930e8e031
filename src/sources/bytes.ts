/** Bytes as they come from a file or a pipe. */
export type Chunks = AsyncIterable<Uint8Array>

/** A report's text above this is refused: it is a dump of something, and reading it would take the memory of the machine. */
export const maxBytes = 25 * 1024 * 1024

export function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** All the bytes, or 'too many' when they are more than `limit`; the rest is then not read. */
export async function collect(chunks: Chunks, limit = maxBytes): Promise<Uint8Array | 'too many'> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > limit) return 'too many'
    parts.push(chunk)
  }
  return concat(parts)
}

/** The first bytes, enough to see what it is, and all of them again. */
export async function peek(chunks: Chunks, enough = 4096): Promise<{ readonly head: Uint8Array; readonly all: Chunks }> {
  const rest = chunks[Symbol.asyncIterator]()
  const parts: Uint8Array[] = []
  for (let size = 0; size < enough;) {
    const next: IteratorResult<Uint8Array, unknown> = await rest.next()
    if (next.done === true) break
    parts.push(next.value)
    size += next.value.length
  }
  const all = async function* (): AsyncGenerator<Uint8Array> {
    yield* parts
    yield* { [Symbol.asyncIterator]: () => rest }
  }
  return { head: concat(parts), all: all() }
}

const [lineFeed, carriageReturn] = [0x0a, 0x0d]

/** The bytes of each line without its end; 'too many' for a line longer than `limit`. Holds one line at a time. */
export async function* splitLines(chunks: Chunks, limit = maxBytes): AsyncGenerator<Uint8Array | 'too many'> {
  let parts: Uint8Array[] = []
  let size = 0
  const endLine = (): Uint8Array | 'too many' => {
    const line = size > limit ? 'too many' : concat(parts)
    parts = []
    size = 0
    return line === 'too many' || line.at(-1) !== carriageReturn ? line : line.subarray(0, -1)
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      add(chunk.subarray(start, end))
      yield endLine()
      start = end + 1
    }
    add(chunk.subarray(start))
  }
  if (size > 0) yield endLine()

  function add(part: Uint8Array): void {
    size += part.length
    // What is too long is only counted.
    if (size <= limit) parts.push(part)
  }
}
