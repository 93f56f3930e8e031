/** The object that a JSON text is. Throws what `wrong` makes of a sentence about what it is instead. */
export function jsonObject(text: string, wrong: (what: string, cause?: unknown) => Error): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw wrong(`is no JSON (${cause instanceof Error ? cause.message : String(cause)})`, cause)
  }
  if (!isObject(value)) throw wrong('should be one object { ... }')
  return value
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
