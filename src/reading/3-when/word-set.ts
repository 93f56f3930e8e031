/** A set of words, written as lines of text: easier to read and to add to than a list of quoted words. */
export function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')))
}
