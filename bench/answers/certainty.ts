import { pathToFileURL } from 'node:url'
import { holdAgainstLabels, isRight, ownSentences, withoutDay } from '../own-sentences.ts'
import type { Measure } from '../skill-list.ts'
import { scoreCertainty } from '../skills/certainty.ts'
import { reportOf } from '../system.ts'

/** Our own sentences, of the files on which nothing was fitted. They tell no day of publication: what is measured is the certainty of all else. */
export const measure: Measure = async (path, system) => {
  const readReport = await system.loadReading()
  const rows = ownSentences(pathToFileURL(`${path}/`), 'even').flatMap((sentence) => {
    const { claims } = readReport(reportOf(sentence.text))
    const held = holdAgainstLabels(claims, sentence)
    return claims.map((claim) => ({ certainty: withoutDay(claim), right: isRight(held.get(claim)) }))
  })
  return scoreCertainty(rows)
}
