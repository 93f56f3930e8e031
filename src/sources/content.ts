import type { RawReport } from '../domain/ports.ts'

/** What a format's reader takes from one text: a raw report without what the bytes and the caller know. */
export type Content = Omit<RawReport, 'id' | 'origin' | 'fetched'>

/** The fields of one line of words each. */
export const wordFields = ['title', 'url', 'byline', 'publisher', 'language'] as const satisfies readonly (keyof Content)[]
type Words = Readonly<Partial<Record<(typeof wordFields)[number], string | undefined>>>
type Published = { readonly published?: Content['published'] | undefined }

/** The content without the fields that are undefined or hold no more than white space. */
export function content(text: string, { published, ...fields }: Words & Published, remarks: readonly string[] = []): Content {
  const told = Object.fromEntries(
    wordFields.flatMap((key) => {
      const words = fields[key]?.replace(/\s+/gu, ' ').trim()
      return words ? [[key, words]] : []
    }),
  )
  return { text, remarks, ...told, ...(published?.value.trim() ? { published: { ...published, value: published.value.trim() } } : {}) }
}
