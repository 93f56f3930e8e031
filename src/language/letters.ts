export const isLetter = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{M}]/u.test(c)
export const isDigit = (c: string | undefined): boolean => c !== undefined && c >= '0' && c <= '9'
export const isWordly = (c: string | undefined): boolean => c !== undefined && (isLetter(c) || /\p{N}/u.test(c))

/** White space and what is as good as that, by its UTF-16 code. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x200b ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000
  )
}
