const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const sextets = new Map(Array.from(alphabet, (letter, value) => [letter, value]))

/** The bytes that base64 letters stand for. */
export function fromBase64(text: string): Uint8Array {
  const letters = text.replaceAll('=', '')
  const bytes = new Uint8Array((letters.length * 3) >> 2)
  let held = 0
  let bits = 0
  let at = 0
  for (const letter of letters) {
    held = (held << 6) | sextets.get(letter)!
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = (held >> bits) & 0xff
  }
  return bytes
}
