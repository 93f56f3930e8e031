/**
 * Words that say that somebody says, thinks, means, or judges what they govern. In our own words, after the kinds that the literature on attribution
 * tells apart (assertions, beliefs, intentions, judgements, appearances); no outside list.
 *
 * `said` and `thought` make a chain of speakers for a claim. The others attribute as well, but what is wanted, judged or seems so is not told by
 * anybody: "the union criticised the raid" reports no raid on the union's word.
 */
export type CueKind = 'said' | 'thought' | 'meant' | 'judged' | 'seeming'

/**
 * What a cue takes as its content: a finite clause, a quotation, an infinitive ("to"), a gerund ("ing"), its object, an object with an infinitive
 * ("object+to") or with what it is called ("predicate"); anything else is the preposition before it.
 */
export type CueFrame = string

/** Which kind of attribution a word makes with which frame. */
type Cue = ReadonlyMap<CueFrame, CueKind>

type Row = readonly [kind: CueKind, frames: string, words: string]

const verbRows: readonly Row[] = [
  // saying
  [
    'said',
    'clause quote',
    `say tell state add announce report write tweet retweet post blog claim argue note explain declare insist stress emphasise emphasize underline underscore
    warn caution suggest indicate allege acknowledge admit concede confirm reveal disclose predict forecast testify comment remark observe reply respond
    answer assert affirm reaffirm reiterate repeat maintain contend complain boast joke quip mutter shout yell whisper scream cry exclaim ask wonder inquire
    enquire recall remember recount relate describe conclude find propose recommend advise assure promise pledge vow deny stipulate clarify mention quote
    cite relay communicate notify inform proclaim pronounce opine hint imply lament regret rule protest object counter retort interject agree disagree hold
    judge decree broadcast swear threaten demand urge reason muse confess confide volunteer elaborate signal teach remind charge brag gripe grumble bemoan
    fume marvel tease deadpan crow gush scoff snap snarl sigh bellow blurt chide chime-in fire-back shoot-back point-out go-on sum-up text email e-mail cable
    theorise theorize postulate speculate surmise reckon intone preach sing chant rant rave thunder plead beg assess document highlight specify spell-out
    make-clear let-slip convey venture offer joke counter-that prophesy foretell counsel request order instruct swear agree echo decide determine certify
    advertise attest profess rejoin riposte retort stammer stutter murmur mumble hiss howl growl roar wail whine reassure refute retell summarize summarise`,
  ],
  // "the ministry says to reopen the port": it says that it will
  ['said', 'to', 'say'],
  [
    'said',
    'quote',
    'continue begin conclude start finish put read praise blast slam warn welcome denounce condemn criticize criticise defend call-out weigh-in laugh',
  ],
  // holding true
  [
    'thought',
    'clause quote',
    `believe think suspect assume expect fear hope worry doubt feel consider estimate calculate guess suppose presume imagine know understand realise realize
    deem anticipate wish hear learn discover dream trust figure fret conceive foresee perceive notice recognise recognize sense bet gather accept appreciate
    contemplate envisage envision forget ponder mind care decide resolve project`,
  ],
  ['thought', 'clause', 'see show demonstrate prove illustrate establish ascertain'],
  // what a count or a study shows
  ['said', 'finding', 'show find reveal indicate put give suggest reflect report record'],
  // meaning to do, wanting done
  [
    'meant',
    'to',
    `want hope plan intend aim seek vow pledge promise threaten refuse decline agree decide offer propose expect wish prefer choose opt resolve
    aspire desire long yearn ask demand request beg plead consent volunteer swear swore hesitate claim like love hate dread fear consider
    commit determine elect deign care bother dare would-like profess purport`,
  ],
  [
    'meant',
    'object+to',
    `urge ask tell encourage order instruct invite advise want expect press pressure push persuade convince implore beg beseech direct command request
    remind challenge warn forbid call-on call-upon lobby exhort admonish entreat enjoin trust dare like prod pray
    counsel commission task`,
  ],
  [
    'meant',
    'ing',
    'consider propose suggest recommend contemplate oppose support favor favour advocate deny admit acknowledge regret resent mind mull imagine avoid like love hate enjoy discuss fear',
  ],
  [
    'meant',
    'object',
    `want seek propose demand plan promise pledge vow offer request recommend urge advocate favor favour prefer desire contemplate consider mull expect anticipate
    envision envisage threaten hope-for await fear dread`,
  ],
  ['meant', 'for', 'call hope plead ask push wish appeal argue lobby press pray plan vote long advocate clamor clamour beg campaign aim'],
  ['meant', 'on', 'plan insist count bank decide settle'],
  ['meant', 'to', 'call-on'],
  // what somebody thinks of somebody or something
  [
    'judged',
    'predicate as',
    `call label brand dub deem consider declare name term pronounce find proclaim describe regard view portray depict characterise characterize denounce dismiss
    see paint cast hail praise identify categorise categorize deride frame condemn criticize criticise rate judge think believe refer-to`,
  ],
  ['judged', 'object as', 'describe characterise characterize portray depict paint'],
  [
    'judged',
    'object',
    `criticize criticise praise condemn denounce blame accuse support oppose endorse back reject dismiss question attack slam blast mock defend welcome applaud
    laud commend hail decry deplore lambast lambaste rebuke ridicule scold chide chastise assail castigate rip bash trash disparage insult deride lampoon
    scorn disavow repudiate renounce disown challenge dispute contest refute rebut deny contradict embrace favor favour like dislike love hate admire respect
    trust distrust mistrust doubt resent detest loathe despise abhor appreciate value prize approve disapprove espouse champion advocate promote tout trumpet
    extol celebrate congratulate thank acknowledge admit concede recognize recognise regret lament bemoan mourn protest second echo affirm reaffirm
    reiterate underscore emphasize emphasise stress highlight vilify demonize demonise malign credit fault salute honor honour cheer thank berate knock
    pan skewer pillory savage upbraid reprimand reproach reprove warn caution rap shun spurn rebuff bless vouch-for side-with lash-out hit-back push-back shrug-off brush-off laugh-off wave-off write-off call-out single-out`,
  ],
  [
    'judged',
    'object',
    `discuss mention cite quote address describe detail outline explain recall recount announce reveal disclose unveil propose suggest express voice articulate
    declare reference predict forecast note confirm report state debate detail list allege lay-out point-out
    spell-out rule-out bring-up play-down play-up talk-up downplay underline convey share recommend estimate claim argue preview
    float invoke summarize summarise chronicle narrate sketch document stipulate specify repeat relay pose demonstrate air clarify enumerate admit confess`,
  ],
  ['judged', 'about of on against', `speak talk`],
  [
    'judged',
    'about of on to against with for',
    `comment complain joke worry warn brag boast ask tweet write care think wonder remark lie testify elaborate rail agree disagree dream hear learn
    know lecture inquire enquire muse fret fantasise fantasize rave rant gush obsess reminisce opine preach brief gripe grumble object protest argue
    campaign sympathize sympathise identify apologize apologise approve disapprove dispense reflect focus dwell respond reply refer point
    allude attest admit confess side insist debate caution quarrel bicker`,
  ],
  ['judged', 'at', 'lash-out hit-back sneer scoff jab hint swipe rail'],
  ['judged', 'in', 'believe trust'],
  // what looks so to whoever looks
  ['seeming', 'clause to predicate', 'seem appear'],
  ['seeming', 'predicate like', 'seem appear sound look'],
]

/** Verbs that say so in the passive only, without anybody who says it: "is expected to", "is known for". */
export const passiveOnly: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  'expect know suppose rumor rumour repute report estimate consider think believe say understand project schedule allege deem see view regard'
    .split(' ')
    .map((lemma) => [lemma, new Set(['to', 'for', 'as', 'predicate', 'clause'])]),
)

const adjectiveRows: readonly Row[] = [
  [
    'thought',
    'clause',
    `sure certain confident convinced aware afraid worried concerned hopeful optimistic pessimistic doubtful sceptical skeptical glad happy sad sorry proud surprised
    shocked disappointed angry upset fearful adamant clear unsure uncertain unaware pleased grateful mindful conscious positive curious amazed astonished outraged
    furious thankful thrilled excited satisfied unhappy frustrated encouraged disturbed dismayed alarmed embarrassed relieved`,
  ],
  [
    'meant',
    'to',
    'eager willing unwilling ready reluctant determined happy glad anxious keen prepared loath hesitant free excited pleased proud surprised shocked inclined sorry',
  ],
  [
    'judged',
    'about of with on by at',
    `concerned worried optimistic pessimistic confident sceptical skeptical critical supportive wary suspicious dismissive proud afraid tired fond happy unhappy
    angry upset furious excited enthusiastic scared frightened nervous anxious adamant clear bullish bearish vocal outspoken contemptuous disdainful frustrated impressed unimpressed
    disappointed satisfied dissatisfied surprised shocked appalled alarmed outraged disgusted`,
  ],
]

const nounRows: readonly Row[] = [
  [
    'said',
    'clause',
    `statement claim report announcement allegation assertion argument suggestion comment remark belief view opinion suspicion speculation warning promise pledge
    vow assurance declaration admission confirmation denial complaint conclusion prediction forecast estimate fear hope idea notion rumour rumor indication
    message letter note tweet post testimony accusation charge concern contention insistence acknowledgment acknowledgement revelation criticism reminder
    proposal demand recommendation request threat feeling sense perception conviction doubt worry expectation understanding impression guarantee explanation
    finding theory thesis hypothesis worry perception advice decision realization realisation recognition verdict ruling concession assumption point`,
  ],
  [
    'meant',
    'to',
    `plan decision promise pledge vow threat proposal call refusal desire intention intent wish willingness unwillingness commitment request offer demand
    hope determination reluctance readiness aim ambition eagerness invitation resolve`,
  ],
  [
    'judged',
    'of about for on over against to with at regarding toward towards that',
    `criticism support opposition praise view opinion belief assessment description account allegation accusation claim condemnation denunciation endorsement
    rejection concern fear worry doubt question skepticism scepticism complaint warning comment remark statement talk speculation suspicion anger frustration
    disdain contempt love hatred dislike admiration respect distrust mistrust approval disapproval attack assertion suggestion discussion estimate prediction
    expectation vision promise threat pledge notion perception interpretation explanation rhetoric stance position attitude feeling enthusiasm objection
    response answer reaction apology aim issue shot swipe jab dig fun mention reference joke case tribute blame fault question appeal argument claim regret
    sympathy remark interest confidence faith acknowledgment acknowledgement admission denial defense defence announcement call proposal`,
  ],
]

/** Verbs that lend themselves to a noun of saying: "takes aim at", "made a case for". */
export const lendingVerbs: ReadonlySet<string> = new Set(
  'take make have give pay cast raise call draw find lay express voice deliver level hurl pose offer show feel issue launch'.split(' '),
)

function tabled(rows: readonly Row[]): ReadonlyMap<string, Cue> {
  const found = new Map<string, Map<CueFrame, CueKind>>()
  for (const [kind, frames, words] of rows) {
    for (const word of words.trim().split(/\s+/u)) {
      const cue = found.get(word) ?? new Map<CueFrame, CueKind>()
      for (const frame of frames.split(' ')) if (!cue.has(frame)) cue.set(frame, kind)
      found.set(word, cue)
    }
  }
  return found
}

/** By the lemma; with its particle or preposition where that belongs to it: "point-out", "call-on". */
export const cueVerbs: ReadonlyMap<string, Cue> = tabled(verbRows)
export const cueAdjectives: ReadonlyMap<string, Cue> = tabled(adjectiveRows)
export const cueNouns: ReadonlyMap<string, Cue> = tabled(nounRows)

const split = (words: string): readonly string[] => words.trim().split(/\s+/u)

/** Adverbs that give a clause as somebody's word. */
export const cueAdverbs: ReadonlySet<string> = new Set(split('reportedly allegedly supposedly purportedly'))

/** What finds and shows without being anybody: "a poll shows the party with a lead". */
export const evidence: ReadonlySet<string> = new Set(
  split('poll survey study data figure report paper result research analysis count tally record document investigation review polling average'),
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
