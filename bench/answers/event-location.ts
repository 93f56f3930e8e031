import type { Span } from '../../src/domain/span.ts'
import { loadTools } from '../../src/app/load-tools.ts'
import { attachPlace } from '../../src/reading/4-where/attach-place.ts'
import { findPlaces } from '../../src/reading/4-where/find-places.ts'
import { kidsBy, tokensIn } from '../../src/reading/tree.ts'
import { readRecords } from '../gold.ts'
import type { Measure } from '../skill-list.ts'
import { scoreEventLocation } from '../skills/event-location.ts'
import type { EventLocationRecord } from '../skills/event-location.ts'

/** The stage for places is asked directly: many of the verbs tell no act that makes a claim. What it has from elsewhere than the sentence is no answer. */
export const measure: Measure = async (path, { treesOf }) => {
  const { gazetteer } = loadTools()
  return scoreEventLocation(await readRecords<EventLocationRecord>(path), ({ text, verb: [verb] }): readonly Span[] => {
    if (!verb) return []
    const trees = treesOf(text)
    const sentences = trees.map(({ sentence }) => sentence)
    const sentence = trees.findIndex((tree) => tokensIn(tree, verb).length > 0)
    const tree = trees[sentence]
    const trigger = tree ? tokensIn(tree, verb)[0] : undefined
    if (!tree || trigger === undefined) return []
    const agents = kidsBy(tree, trigger, 'obl').filter((kid) => tree.tokens[kid]?.relation === 'obl:agent')
    const act = { sentence, trigger, arguments: [...kidsBy(tree, trigger, 'nsubj', 'obj', 'iobj'), ...agents] }
    const where = attachPlace(
      act,
      findPlaces(sentences, text, gazetteer, {}, () => undefined),
      trees,
    )
    return where.kind === 'stated' ? [where.at, ...(where.also ?? []).map(({ at }) => at)] : []
  })
}
