import type { Sentence } from '../domain/sentence.ts'
import { mendNameKinds } from './mend-name-kinds.ts'
import { mendNames } from './mend-names.ts'
import { mendSlips } from './mend-slips.ts'
import { mendTree } from './mend-tree.ts'
import { createTree, type Tree } from './tree.ts'

/** The trees that a text is read by: the model's, with what it tore apart or tied together put right. */
export const treesOf = (sentences: readonly Sentence[]): readonly Tree[] =>
  sentences.map(mendNameKinds).map(mendNames).map(mendSlips).map(mendTree).map(createTree)
