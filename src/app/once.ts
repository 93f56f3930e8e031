/** Makes a value when it is first asked for, and keeps it: of a large record most views need but a part. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
