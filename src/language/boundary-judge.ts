import { fromBase64 } from './base64.ts'
import { featureCount, fillFeatures, mayEnd } from './boundary-features.ts'
import type { Setting } from './boundary-features.ts'
import { boundaryWeights } from './boundary-weights.ts'

const weights = new Int8Array(fromBase64(boundaryWeights.base64).buffer)
const mask = weights.length - 1
const features = new Uint32Array(featureCount)

/**
 * Whether a sentence ends behind a chunk of a paragraph, as a linear model judges it that was trained on treebanks
 * (`training/train-boundaries.ts`). Where the rules see an end it takes much to overrule them, and also where they see none.
 */
export function endsSentence(setting: Setting, gap: number): boolean {
  if (!mayEnd(setting, gap)) return setting.byRule[gap]!
  return boundaryScore(setting, gap) > (setting.byRule[gap] ? boundaryWeights.keepAbove : boundaryWeights.addAbove)
}

function boundaryScore(setting: Setting, gap: number): number {
  fillFeatures(setting, gap, features)
  let sum = 0
  for (const feature of features) sum += weights[feature & mask]!
  return sum
}
