import type { Mention } from '../mention.ts'
import { ancestors, kidsBy, tokenAt, type Tree } from '../tree.ts'
import { countryServed } from './describe-name.ts'
import { isInstitutional, optional, type Description, type Wording } from './description.ts'
import { lookUpRun } from './known-names.ts'
import { nameRun, withoutTitle, type NameRun } from './name-run.ts'
import { genderOf, type Role } from './role-of.ts'

/** "the eldest son of the president, Omar Haddad": the person is the one named beside the role. */
export function describeNamedRole({ tree, mention, scene, country }: Wording, run: NameRun, role: Role): Description {
  const known = lookUpRun(tree, run, scene)
  return {
    name: known?.name ?? withoutTitle(tree, run, scene.text),
    kind: 'person',
    rank: known?.rank ?? 0,
    wantsCountry: known === undefined && country === undefined && isInstitutional(role.sector),
    sector: known?.sector ?? role.sector,
    role: known?.role ?? role.role,
    ...optional('country', known === undefined ? country : countryServed(known, country)),
    ...optional('registerId', known?.registerId),
    ...optional('gender', known?.gender ?? genderOf(tree, mention)),
  }
}

/** The name in apposition to a role, also where another name stands between: "the sister of the ruler Omar Haddad, Leila Haddad, said". */
export function nameBeside(tree: Tree, mention: Mention): NameRun | undefined {
  const flat = kidsBy(tree, mention.head, 'flat')
  const joined = tree.sentence.names.find(({ first, kind }) => kind === 'person' && flat.includes(first))
  if (joined !== undefined) return { first: joined.first, last: joined.last }
  // "the US envoy and Iranian minister Ana Lund": the name stands behind the second, whatever it hangs on
  const end = Math.max(...mention.tokens)
  const next = tree.sentence.names.find(({ first, kind }) => kind === 'person' && first === end + 1)
  if (end === mention.head && next !== undefined && ancestors(tree, next.first).some((k) => k === mention.head || tokenAt(tree, mention.head).head === k))
    return { first: next.first, last: next.last }
  for (const k of kidsBy(tree, mention.head, 'appos', 'flat', 'nmod:desc')) {
    const run = tokenAt(tree, k).upos === 'PROPN' ? nameRun(tree, k) : undefined
    if (run !== undefined && (run.first <= end + 1 || [',', '(', '-', '–', '—'].includes(tree.tokens[run.first - 1]?.words ?? ''))) return run
  }
  const after = tree.sentence.names.find(({ first, last, kind }) => {
    if (kind !== 'person' || first <= mention.head || tree.tokens[first - 1]?.words !== ',') return false
    const next = tree.tokens[last + 1]?.words
    const inside = (i: number): boolean => ancestors(tree, i).includes(mention.head)
    return (next === undefined || next === ',' || next === '.') && tokenAt(tree, first - 2).upos === 'PROPN' && inside(first - 2) && inside(first)
  })
  return after && { first: after.first, last: after.last }
}
