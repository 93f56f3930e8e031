import { ruleId, type RuleId } from '../../domain/id.ts'

/** Lines of a page that are not part of the report. `when` is tried on a whole block, trimmed. */
export type FurnitureRule = { readonly id: RuleId; readonly when: RegExp; readonly yes: readonly string[]; readonly no: readonly string[] }

export const furnitureRules: readonly FurnitureRule[] = [
  {
    id: ruleId('page/gallery'),
    when: /^in this gallery: |^\d+ (?:pictures|photos|images)$|^(?:image|photo|picture|slide) \d+ of \d+$/iu,
    yes: ['In this gallery: 12 photos', '4 pictures', 'Image 2 of 7'],
    no: ['The police released 4 pictures of the suspects.'],
  },
  {
    id: ruleId('page/share'),
    when: /^(?:share|tweet|print|e-?mail|copy link|save|comment|comments|subscribe|sign up|log in|newsletter)(?: (?:this|on|via|to)\b.{0,60})?$/iu,
    yes: ['Share', 'Share this article', 'Subscribe', 'Tweet this'],
    no: ['Share prices fell on Tuesday after the strike.', 'Print workers went on strike.'],
  },
  {
    id: ruleId('page/more'),
    when: /^(?:read more|read also|see also|related(?: (?:articles|stories|topics))?|more on this story|most read|recommended|continue reading|advertisement|loading)\b.{0,80}$/iu,
    yes: ['Read more: Why the talks failed', 'Advertisement', 'Related articles'],
    no: ['Related incidents were reported in three other provinces during the same night, according to the regional police headquarters and two hospitals.'],
  },
  {
    id: ruleId('page/rights'),
    when: /^(?:©|\(c\)|copyright\b|all rights reserved).{0,120}$/iu,
    yes: ['© 2021 Harbour Wire', 'All rights reserved.'],
    no: [
      'Copyright lawyers met the minister on Monday to protest against the new levy, which they say will ruin small publishers across the whole country within a single year.',
    ],
  },
  {
    id: ruleId('page/question'),
    when: /^(?:what do you|do you|have you|would you|how do you)\b[^.!]{0,80}$/iu,
    yes: ['What do you think about the border', 'Do you live in the area?'],
    no: ['What do you do when the shelling starts. Residents say they no longer know.'],
  },
]
