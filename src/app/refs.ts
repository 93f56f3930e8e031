import type { ClaimId } from '../domain/id.ts'

/** A sentence of a view, with the claims that it rests on. */
export type Line = { readonly text: string; readonly claims: readonly ClaimId[] }

/** "[37ce77f7a2ba-1, 1a762d90ca6b-1 and 6 more]"; `sitrep why ID` shows the words of each. */
export function refWords(claims: readonly ClaimId[], most = 2): string {
  const each = [...new Set(claims)]
  if (each.length === 0) return ''
  const shown = each.length === most + 1 ? each : each.slice(0, most)
  return `[${shown.join(', ')}${each.length > shown.length ? ` and ${each.length - shown.length} more` : ''}]`
}
