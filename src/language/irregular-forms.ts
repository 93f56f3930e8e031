/** Irregular English verbs: base, past, participle (where it differs), as "base past participle". */
const verbs = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|befall befell befallen|begin began begun|bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built|burn burnt|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|leap leapt|learn learnt|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken|misunderstand misunderstood|mow mowed mown|offset offset|outdo outdid outdone|overcome overcame overcome|overhear overheard|override overrode overridden|oversee oversaw overseen|overrun overran overrun|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|pay paid|plead pled|prove proved proven|put put|quit quit|read read|rebuild rebuilt|redo redid redone|remake remade|repay repaid|reset reset|retake retook retaken|rethink rethought|rewrite rewrote rewritten|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|sew sewed sewn|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|slit slit|sow sowed sown|speak spoke spoken|speed sped|spend spent|spill spilt|spin spun|spit spat|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|strike struck stricken|strew strewed strewn|strive strove striven|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust thrust|tread trod trodden|undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|upset upset|wake woke woken|waylay waylaid|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written`

const nouns =
  'men man|women woman|children child|people person|feet foot|teeth tooth|geese goose|mice mouse|lice louse|oxen ox|lives life|wives wife|knives knife|wolves wolf|halves half|shelves shelf|thieves thief|leaves leaf|loaves loaf|calves calf|selves self|elves elf|scarves scarf|hooves hoof|crises crisis|theses thesis|analyses analysis|bases base|oases oasis|axes axe|hypotheses hypothesis|parentheses parenthesis|diagnoses diagnosis|emphases emphasis|phenomena phenomenon|criteria criterion|media medium|data data|bacteria bacterium|strata stratum|memoranda memorandum|referenda referendum|alumni alumnus|nuclei nucleus|radii radius|fungi fungus|cacti cactus|indices index|matrices matrix|vertices vertex|appendices appendix|series series|species species|means means|headquarters headquarters|aircraft aircraft|troops troop|politics politics|economics economics|news news|spokesmen spokesman|spokeswomen spokeswoman|gunmen gunman|policemen policeman|fishermen fisherman|servicemen serviceman|congressmen congressman|businessmen businessman|sorties sortie|zombies zombie|calories calorie|rookies rookie'

const comparisons =
  'better good|best good|worse bad|worst bad|further far|furthest far|farther far|farthest far|more more|most most|less less|least least|elder old|eldest old'

const pairs = (lines: string): [string, string][] => lines.split('|').map((line) => line.split(' ') as [string, string])

/** Regular forms that by rule would go to another word. */
const misleading =
  'severed sever|severing sever|united unite|uniting unite|lauding laud|annulled annul|annulling annul|accredited accredit|accrediting accredit|fulfilled fulfil|fulfilling fulfil|clothed clothe|clothing clothe|disbursed disburse|disbursing disburse|sheathed sheathe|sheathing sheathe|chided chide|chiding chide|fumed fume|fuming fume|demurred demur|demurring demur|besieged besiege|besieging besiege|gassed gas|gassing gas|teargassed teargas|groped grope|groping grope|feted fete|bussed bus|mothballed mothball|mothballing mothball|lambasted lambaste|lambasting lambaste|reneging renege|reinstalled reinstall|reinstalling reinstall'

/** Past forms and participles to their verb. A form that is also a base form of its own ("found", "lay") is left to its tag. */
export const irregularPasts: ReadonlyMap<string, string> = new Map(
  verbs
    .trim()
    .split('|')
    .flatMap((line) => {
      const [base, ...forms] = line.split(' ')
      return forms.map((form) => [form, base!] as const)
    })
    .concat(pairs(misleading)),
)
/** Past forms that are no participles: "withdrew", "began". */
export const pastsOnly: ReadonlySet<string> = new Set(
  verbs
    .trim()
    .split('|')
    .flatMap((line) => {
      const [, past, participle] = line.split(' ')
      return past !== undefined && participle !== undefined ? [past] : []
    }),
)
export const irregularPlurals: ReadonlyMap<string, string> = new Map(pairs(nouns))
export const irregularComparisons: ReadonlyMap<string, string> = new Map(pairs(comparisons))
