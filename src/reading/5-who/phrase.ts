import type { Finding } from '../../domain/finding.ts'
import type { Mention } from '../mention.ts'
import type { Tree } from '../tree.ts'
import type { Meant } from './meant.ts'
import type { Scene } from './scene.ts'
import type { SpokenOf } from './spoken-of.ts'

/** A noun phrase of which it is asked whom it means, with all that was settled before it. */
export type Phrase = {
  readonly tree: Tree
  readonly mention: Mention
  readonly scene: Scene
  readonly spoken: SpokenOf
  /** Whom an earlier phrase of its sentence means, by the head of that phrase. */
  readonly meantAt: (head: number) => readonly Meant[]
  readonly remark: (finding: Finding) => void
}
