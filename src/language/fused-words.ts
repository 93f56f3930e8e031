/**
 * Words that are written in one and are two or three: "|" stands where the next begins. Those whose apostrophe was
 * forgotten are here where nothing else is written so: not "were", "well", "shed" or "ill".
 */
const always: ReadonlyMap<string, readonly number[]> = new Map(
  (
    'can|not gon|na got|ta wan|na out|ta du|n|no a|lot ' +
    'ai|nt ar|nt are|nt ca|nt could|nt did|nt does|nt do|nt had|nt has|nt have|nt is|nt should|nt was|nt were|nt wo|nt would|nt ' +
    'i|m i|ve you|re you|ve you|ll they|re they|ve they|ll it|ll he|s she|s that|s there|s here|s what|s'
  )
    .split(' ')
    .map((word) => [word.replaceAll('|', ''), cutsOf(word)] as const),
)

/** "it s", "you r" and "let s" only before a word that goes with those and not with "its", "your" and "lets". */
const before: ReadonlyMap<string, { readonly cuts: readonly number[]; readonly next: ReadonlySet<string> }> = new Map([
  [
    'its',
    {
      cuts: [2],
      next: words(
        'a an the not no been also just still only simply simple very really so too now all always never definitely probably going getting like for from in on at between about because easy hard important impossible necessary natural great horrible nothing something called',
      ),
    },
  ],
  ['your', { cuts: [3], next: words('a an the not in on at so too very going gonna looking welcome') }],
  ['lets', { cuts: [3], next: words('be do face get go have hope just keep make not say see take talk try') }],
])

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

function cutsOf(word: string): readonly number[] {
  const cuts: number[] = []
  for (const part of word.split('|').slice(0, -1)) cuts.push((cuts.at(-1) ?? 0) + part.length)
  return cuts
}

const longest = 8

/** Where the second and third of several words begin that are written in one ("cannot", "dont", "its a"); undefined for other words. */
export function fusedAt(word: string, following: () => string): readonly number[] | undefined {
  if (word.length > longest) return undefined
  const lower = word.toLowerCase()
  const cuts = always.get(lower)
  if (cuts) return word === 'IM' ? undefined : cuts
  const candidate = before.get(lower)
  return candidate?.next.has(following().toLowerCase()) ? candidate.cuts : undefined
}
