import type { HtmlDocument } from './html-node.ts'

/** What a page says of itself; the first that is there of each field's places. */
export type HtmlMetadata = {
  readonly title?: string | undefined
  readonly url?: string | undefined
  readonly byline?: string | undefined
  readonly publisher?: string | undefined
  readonly published?: string | undefined
  readonly language?: string | undefined
}

/** Names of `meta` elements (`name`, `property` or `itemprop`), best first. */
const metaNames = {
  title: ['og:title', 'twitter:title', 'dc.title', 'headline'],
  url: ['og:url'],
  byline: ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'],
  publisher: ['og:site_name', 'publisher', 'dc.publisher', 'application-name'],
  published: [
    'article:published_time',
    'datepublished',
    'og:article:published_time',
    'article.published',
    'parsely-pub-date',
    'sailthru.date',
    'publishdate',
    'publish-date',
    'pubdate',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'dcterms.date',
    'dcterms.created',
    'cxenseparse:recs:publishtime',
    'date',
  ],
} as const satisfies Partial<Record<keyof HtmlMetadata, readonly string[]>>

export function findMetadata(document: HtmlDocument): HtmlMetadata {
  const meta = metaValues(document)
  const ld = linkedData(document)
  const fromMeta = (names: readonly string[]): string | undefined => names.map((name) => meta.get(name)).find(Boolean)
  const author = fromMeta(metaNames.byline)
  return {
    title: first(fromMeta(metaNames.title), ld?.['headline'], headingInTitle(document)),
    url: first(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), fromMeta(metaNames.url)),
    // An address is no name: some pages give the author's profile.
    byline: first(names(ld?.['author']), author?.startsWith('http') ? undefined : author),
    publisher: first(fromMeta(metaNames.publisher.slice(0, 1)), names(ld?.['publisher']), fromMeta(metaNames.publisher)),
    published: first(ld?.['datePublished'], fromMeta(metaNames.published), timeElement(document)),
    language: first(document.documentElement?.getAttribute('lang'))?.slice(0, 2).toLowerCase(),
  }
}

const first = (...values: readonly unknown[]): string | undefined => values.find((value): value is string => typeof value === 'string' && value.trim() !== '')

/** The page's heading where its title is that and more: "Bridge opens | The Gazette". */
function headingInTitle(document: HtmlDocument): string | undefined {
  const [title, heading] = ['title', 'h1'].map((selector) => document.querySelector(selector)?.textContent?.replace(/\s+/gu, ' ').trim())
  return heading && title?.includes(heading) ? heading : undefined
}

function metaValues(document: HtmlDocument): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const element of Array.from(document.querySelectorAll('meta[content]'))) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? '').toLowerCase()
    const value = element.getAttribute('content')?.trim()
    if (name && value && !values.has(name)) values.set(name, value)
  }
  return values
}

/** The one `time` of the head of an article; where there are several that differ, we do not know which. */
function timeElement(document: HtmlDocument): string | undefined {
  const marked = document.querySelector('time[itemprop="datePublished"], time[pubdate], [itemprop="datePublished"][datetime]')?.getAttribute('datetime')
  if (marked) return marked
  const times = new Set(Array.from(document.querySelectorAll('article time[datetime], main time[datetime]'), (time) => time.getAttribute('datetime')))
  return times.size === 1 ? ([...times][0] ?? undefined) : undefined
}

type LinkedData = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is LinkedData => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The page's first JSON-LD object that is an article of some kind. */
function linkedData(document: HtmlDocument): LinkedData | undefined {
  const scripts = Array.from(document.querySelectorAll('script[type="application/ld+json"]'))
  return scripts.flatMap((script) => objectsIn(parseLoosely(script.textContent ?? ''))).find(isArticle)
}

/** Nothing for what does not parse: pages hold broken JSON, and what it would say is not lost to the reader. */
function parseLoosely(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function objectsIn(value: unknown): readonly LinkedData[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  if (!isRecord(value)) return []
  return Array.isArray(value['@graph']) ? [value, ...value['@graph'].filter(isRecord)] : [value]
}

function isArticle(data: LinkedData): boolean {
  const types = [data['@type']].flat()
  return types.some((type) => typeof type === 'string' && /(?:Article|Posting|Report)$/u.test(type))
}

/** "Ann Lee" of a string, of an object with a name, or of a list of either. */
function names(value: unknown): string | undefined {
  const found = [value].flat().map((one: unknown) => (isRecord(one) ? one['name'] : one))
  const words = found.filter((name): name is string => typeof name === 'string' && !name.startsWith('http'))
  return words.join(', ') || undefined
}
