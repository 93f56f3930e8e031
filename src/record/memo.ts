/** Remembers what was made of words, for so many of them: reports say the same ones again and again. */
export function memo<Value>(most: number, make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    let value = known.get(text)
    if (value === undefined) {
      value = make(text)
      if (known.size >= most) known.clear()
      known.set(text, value)
    }
    return value
  }
}
