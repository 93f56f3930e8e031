/**
 * Words that say that somebody says, writes or thinks what follows. In our own words, after the kinds that the literature on
 * attribution tells apart (assertions, beliefs, reports of perception); no outside list.
 */
const split = (words: string): readonly string[] => words.trim().split(/\s+/u)

/** With a clause or a quotation these make its speaker. */
export const speechVerbs: ReadonlySet<string> = new Set(
  split(`
  say tell state add announce report write tweet post blog claim argue note explain declare insist stress emphasise emphasize underline underscore warn caution suggest indicate allege
  acknowledge admit concede confirm reveal disclose predict forecast testify comment remark observe reply respond answer assert affirm reaffirm reiterate repeat maintain contend
  complain boast joke quip mutter shout yell whisper scream cry exclaim ask wonder inquire enquire recall remember recount relate describe conclude find propose recommend advise
  assure promise pledge vow deny stipulate clarify mention point-out quote cite relay communicate notify inform proclaim pronounce opine hint imply lament regret rule
  charge protest object counter retort interject continue begin agree disagree hold judge declare decree broadcast publish record tally
  `),
)

/** Thinking and holding true: their content is attributed but not asserted. */
export const beliefVerbs: ReadonlySet<string> = new Set(
  split(`
  believe think suspect speculate assume expect fear hope worry doubt feel consider reckon estimate calculate guess suppose presume imagine know understand realise realize see regard deem
  anticipate want wish hear learn discover determine dream
  `),
)

/** Nouns whose that-clause or to-clause is said: "a statement that", "the claim that". */
export const speechNouns: ReadonlySet<string> = new Set(
  split(`statement claim report announcement allegation assertion argument suggestion comment remark belief view opinion suspicion speculation warning promise pledge vow assurance declaration
  admission confirmation denial complaint conclusion prediction forecast estimate fear hope idea notion news word rumour rumor sign evidence indication message letter note tweet post testimony`),
)

/** Prepositions that name a source: "according to the ministry". */
export const sourcePrepositions: ReadonlySet<string> = new Set(['according to', 'in the words of', 'per'])

/** What has been said in them: "it said in the reports". */
export const media: ReadonlySet<string> = new Set(
  split(`report statement broadcast commentary editorial article dispatch newspaper paper daily weekly magazine website post message letter interview speech address press-release release briefing
  bulletin communique communiqué broadcast documentary book memoir filing document memo tweet video programme program`),
)

/** Platforms and outlets that are a medium rather than a speaker: "writes on Twitter". */
export const platforms: ReadonlySet<string> = new Set(
  split('twitter facebook telegram instagram weibo youtube tiktok x vk whatsapp television tv radio truth-social'),
)
