import type { RawReport } from '../domain/ports.ts'

/** What a format's reader takes from one text: a raw report without what the bytes and the caller know. */
export type Content = Omit<RawReport, 'id' | 'origin' | 'fetched' | 'remarks'>

type Maybe<T> = { readonly [Key in keyof T]-?: T[Key] | undefined }

/** The content without the fields that are undefined or hold no more than white space. */
export function content({ text, published, ...fields }: Maybe<Content> & { readonly text: string }): Content {
  const told = Object.entries(fields).flatMap(([key, value]) => {
    const words = value?.replace(/\s+/gu, ' ').trim()
    return words ? [[key, words]] : []
  })
  return { text, ...(Object.fromEntries(told) as Omit<Content, 'text' | 'published'>), ...(published?.value.trim() ? { published } : {}) }
}
