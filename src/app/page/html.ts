/** Text that is already safe to stand in a page. */
export type Html = { readonly html: string }

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/gu, (mark) => escapes[mark] ?? mark)

type Part = string | number | Html | readonly Html[]

/** Builds HTML; whatever is put in is escaped, unless it was built by this function itself. */
export function html(parts: TemplateStringsArray, ...values: readonly Part[]): Html {
  return { html: parts.reduce((all, part, n) => all + (n === 0 ? '' : rendered(values[n - 1] ?? '')) + part, '') }
}

function rendered(value: Part): string {
  if (typeof value === 'string') return escapeHtml(value)
  if (typeof value === 'number') return String(value)
  return 'html' in value ? value.html : value.map((each) => each.html).join('')
}

export const nothing: Html = { html: '' }
