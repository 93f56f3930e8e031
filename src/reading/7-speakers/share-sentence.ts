import type { Tree } from '../tree.ts'
import { lemmaOf } from '../tree.ts'
import type { Cue } from './cue.ts'

/**
 * Two who are named in one sentence as those who say it say each their own part of it.
 *
 *   Police arrested 40 people, the minister said, and three died, according to doctors.
 */
export function shareSentence(tree: Tree, cues: readonly Cue[]): readonly Cue[] {
  const inserted = cues.filter(({ kind, inserted: isInserted, source }) => kind === 'said' && isInserted && source !== undefined)
  return cues.map((cue) => {
    if (!inserted.includes(cue)) return cue
    const later = inserted.map((other) => (other.cue > cue.cue ? borderBetween(tree, cue, other) : undefined)).find((border) => border !== undefined)
    const earlier = inserted.map((other) => (other.cue < cue.cue ? borderBetween(tree, other, cue) : undefined)).findLast((border) => border !== undefined)
    if (later === undefined && earlier === undefined) return cue
    return { ...cue, content: cue.content.filter((i) => i < (later ?? Infinity) && i > (earlier ?? -1)) }
  })
}

/** The word that joins the part of the second to that of the first. */
function borderBetween(tree: Tree, first: Cue, second: Cue): number | undefined {
  const border = tree.tokens.findIndex(
    ({ words }, i) => i > first.cue && i < second.cue && (words === ';' || (joining.has(lemmaOf(tree, i)) && tree.tokens[i - 1]?.words === ',')),
  )
  return border < 0 || !second.content.some((i) => i > border && i < second.cue) ? undefined : border
}

const joining: ReadonlySet<string> = new Set(['and', 'but', 'while', 'whereas'])
