import { ruleId } from '../../domain/id.ts'
import { listed } from './listed.ts'
import type { Predicate } from './predicate.ts'

/**
 * Words that only report that something is said, written, thought or felt. Sitrep's extension: PLOVER codes no plain statements.
 * A word that does something by being said (promise, demand, reject, threaten, accuse) stands with its own event.
 */
export const sayPredicates: readonly Predicate[] = [
  {
    id: ruleId('say/state'),
    event: 'SAY',
    verbs: listed(`
      say, tell, state, add, note, remark, observe, mention, comment, report, relate, recount, recall, remember, explain, clarify, specify, elaborate, point out, go on, continue, conclude, sum up, summarise, summarize, reply, respond, answer, retort, quip, joke, interject, assert, affirm, reaffirm, maintain, contend, argue,
      insist, stress, emphasise, emphasize, underline, underscore, highlight, reiterate, repeat, restate, declare, proclaim, pronounce, announce, disclose, reveal, divulge, confirm, confide, admit, acknowledge, inform, notify, brief, advise, assure, testify, swear, attest, certify, quote, cite, paraphrase, allude <to>, refer <to>,
      describe, depict, portray, characterise, characterize, label, term, dub, outline, detail, set out, lay out, spell out, draw {attention} <to>, indicate, signal, suggest, hint, imply, intimate, insinuate, opine, muse, reflect, speculate, predict, forecast, foresee, project, estimate, calculate, reckon, warn, caution, claim,
      allege, purport, exclaim, shout, cry, whisper, mutter, murmur, boast, brag, lament, bemoan, complain, marvel, concede, counter, rejoin, interpose, volunteer, stipulate, read, hold, find, rule, chime in, weigh in, speak, talk <about>, speak <of>, speak <to reporter|journalist|press|parliament|crowd|newspaper>,
      address {reporter|crowd|audience|gathering|rally|nation}, make {statement|speech|remark|comment|announcement|claim|point|case|declaration}, give {statement|speech|interview|briefing|address|account|evidence|testimony|version|update|detail|explanation|description|assessment}, deliver {speech|address|statement|sermon|lecture|remark},
      issue {statement|communique|communiqué|declaration|warning|report|bulletin|advisory}, release {statement|figure|report|detail|communique|communiqué|footage|transcript}, hold {conference|briefing} <with reporter|journalist|press>, hold {conference|briefing}, break {silence}, offer {explanation|detail|assessment|account|version}
    `),
    actor: 'subj',
    recipient: 'iobj|to',
    about: 'comp|obj|about|on',
    where: { subj: '!weather|animal|road|weapon|vehicle' },
    yes: [
      'The premier said that the harvest was poor.',
      'It was announced by the palace that the queen was ill.',
      'Two witnesses told the court that they saw a ship.',
    ],
    no: ['The clock on the tower says noon.'],
  },
  {
    id: ruleId('say/in-public'),
    event: 'SAY',
    bare: true,
    verbs: listed(`
      speak <at conference|rally|meeting|ceremony|summit|assembly|forum|event|briefing|prayer|session|funeral|inauguration|congress|podium>,
      speak <during conference|rally|meeting|ceremony|summit|assembly|forum|event|briefing|prayer|session|visit|inauguration|interview>,
      speak <before parliament|congress|assembly|council|committee>, speak <in parliament|congress|assembly|council>, speak <to nation|parliament|congress|press|reporter|journalist>,
      address {nation|parliament|assembly|council|troop|rally|crowd|lawmaker|press}, deliver {speech|address|sermon},
      give {speech|address|briefing}, make {speech}
    `),
    actor: 'subj',
    where: { subj: 'party|official !sportsperson|artwork|firm|private-person|non-agent' },
    yes: ['President Keita addressed the nation.', 'The foreign minister of Chad speaks during a news conference in Rabat.'],
    no: ['The data speak for themselves.', 'The plan addresses the shortage.'],
  },
  {
    id: ruleId('say/write'),
    event: 'SAY',
    verbs: listed(`
      write, tweet, retweet, post, blog, publish, broadcast, air, carry, editorialise, editorialize, print, circulate, upload, share {video|post|message|footage|statement}, text, email, cable {}, jot, pen, sign {letter|petition|editorial}, comment, post {message|video|statement}, record {message|video}, run {story|report|interview},
      put out {statement|message|video}, televise, relay, stream, transmit
    `),
    actor: 'subj',
    recipient: 'to',
    about: 'comp|obj|about|on',
    where: {
      subj: '?party|official|person|media|organisation|diplomat|armed-group|force|police !sportsperson|artwork|private-person|non-agent',
      obj: '!artwork|market|sport',
    },
    yes: ['The envoy tweeted that the road was clear.', 'A statement was published by the agency in Sofia.'],
    no: ['He writes novels.', 'The firm posted a profit.'],
  },
  {
    id: ruleId('say/think'),
    event: 'SAY',
    verbs: listed(`
      believe, think, feel, consider, regard, view, see, deem, judge, suspect, assume, presume, suppose, imagine, guess, doubt, wonder, worry, fear, expect, anticipate, understand, realise, realize, know, learn, conclude, infer, deduce, find, discover, hear, hope, wish, trust, interpret, perceive, agree, disagree, concur,
      be convinced, be certain, be sure, be confident, be aware, be sceptical, be skeptical, be optimistic, be pessimistic, be worried, be concerned, be doubtful, be hopeful, have {doubt|hope|impression|feeling}, be <of opinion|view|belief>, hold {view|opinion|belief}, take {view}, express {doubt|view|opinion|belief|optimism|pessimism|scepticism|skepticism|surprise|disappointment|hope}
    `),
    actor: 'subj',
    about: 'comp|obj|of|about',
    where: { subj: '?party|official|person|media|organisation|diplomat|armed-group|force|police !sportsperson|private-person|non-agent' },
    yes: ['Diplomats believe that the regent is ill.', 'Analysts in Delhi suspect a change of course.'],
    no: ['The detector sees heat.'],
  },
  {
    id: ruleId('say/statement-noun'),
    event: 'SAY',
    nouns: listed(`
      statement, remark, comment, announcement, declaration, speech, address, testimony, account, assertion, claim, communique, communiqué, press release, press conference, news conference, briefing, interview, broadcast, commentary, editorial, report, tweet, post, message, note, warning, prediction, forecast, assessment, estimate, explanation,
      confirmation, clarification, observation, belief, suspicion, speculation, view, opinion, admission, boast, lament, official statement, joint statement, written statement, state-of-the-nation address, radio address, televised address, video message, new-year address
    `),
    actor: 'by|from|subj',
    recipient: 'to',
    about: 'comp|about|on|of',
    where: { 'by|from|subj': 'party|official|person|media|organisation|diplomat|armed-group|force|police !sportsperson|firm|private-person|non-agent' },
    yes: ["The general's statement that the pass was open calmed the valley.", 'A broadcast by state radio named the new premier.'],
    no: ['The bank sent a statement.'],
  },
  {
    id: ruleId('say/own-up'),
    event: 'SAY',
    verbs: listed(
      `accept {responsibility}, admit {responsibility|involvement}, confess <to>, own up <to>, acknowledge {involvement|role|existence}, take {credit} <for>, confess, come clean <about>, plead guilty`,
    ),
    actor: 'subj',
    about: 'to|for|obj|comp|about',
    where: { subj: '!sportsperson|firm|sport|private-person|non-agent', obj: '!sport|market' },
    yes: ['The sect confessed to the plot.', 'Involvement in the raid was admitted by the colonel.'],
    no: ['The chef owned up to the salt.'],
  },
  {
    id: ruleId('say/deny'),
    event: 'SAY',
    speechAct: 'denial',
    verbs: listed(`
      deny, deny {responsibility|involvement|report|allegation|accusation|charge|claim|wrongdoing|knowledge|role|link|existence|presence|rumour|rumor|guilt|complicity|plan|intention}, disclaim {responsibility|knowledge|involvement}, disavow {involvement|responsibility|knowledge|attack}, protest {innocence}, plead innocent,
      issue {denial}, reject {responsibility|involvement|blame|suspicion}, distance <from>, profess {innocence|ignorance}, maintain {innocence}, disown {attack}, deflect {blame}, dissociate <from>, wash {hand} <of>, rule out {involvement}
    `),
    actor: 'subj',
    recipient: 'by|from',
    about: 'comp|obj|of|from',
    where: { subj: '!sportsperson|firm|weather|private-person|non-agent', obj: '!help|relief|refuge|grip' },
    yes: ['Tehran denied sending the rifles.', 'Involvement in the plot was denied by the colonel.', 'The mayor denies that he took bribes.'],
    no: ['The keeper denied the striker a goal.', 'The clerk denied him a visa.'],
  },
  {
    id: ruleId('say/denial-noun'),
    event: 'SAY',
    speechAct: 'denial',
    nouns: listed(
      `denial, denial <of>, disavowal <of>, disclaimer <of>, denial <by>, official denial, flat denial, repeated denial, protestation <of innocence>`,
    ),
    actor: 'by|from|subj',
    about: 'comp|of',
    where: { of: '!refuge|help|inspectors', 'by|from|subj': '!sportsperson|firm|private-person|non-agent' },
    yes: ["The ministry's denial of the report convinced nobody.", 'A denial by the palace came at noon.'],
    no: ['The smoker lives in denial.'],
  },
  {
    id: ruleId('say/no-comment'),
    event: 'SAY',
    speechAct: 'refusal',
    verbs: listed(
      `decline {comment}, refuse {comment|interview|answer}, withhold {comment|judgment|judgement}, reserve {comment|judgement|judgment}, keep {silence|quiet|mum}, stay silent, remain silent, be silent, avoid {question|comment}, dodge {question}, stay quiet, fall silent, keep silent, keep quiet, say {nothing}, give {comment}, have {comment}`,
    ),
    actor: 'subj',
    about: 'about|on|obj',
    where: { subj: '?party|official|person|media|organisation|diplomat|armed-group|force|police !sportsperson|firm|weapon|private-person|non-agent' },
    yes: ['The spokesman kept silent about the flight.', 'Any comment was declined by the embassy.'],
    no: ['The forest is silent.'],
  },
  {
    id: ruleId('say/meet-blow-with-blow'),
    event: 'SAY',
    speechAct: 'plan',
    verbs: listed(
      `meet {force|fire|escalation|violence|aggression|attack|strike|threat|provocation|strength|violation|incursion} <with force|fire|escalation|violence|strength|response|retaliation|fist|strike|attack|resistance|firmness|power>`,
    ),
    actor: 'subj',
    where: { subj: '?party|official|force|armed-group|person !sportsperson|firm|private-person|non-agent' },
    yes: ['The rebels meet force with force.', 'The general meets escalation with escalation.'],
    no: ['The envoy met the king with a smile.', 'The envoy met the rebels in Doha.'],
  },
  {
    id: ruleId('say/consider'),
    event: 'SAY',
    speechAct: 'plan',
    verbs: listed(`
      consider, weigh, mull, mull over, ponder, contemplate, study, examine, explore, review, assess, look <into>, look <at>, toy <with idea>, think <about>, think over, debate, envisage, envision, evaluate, reconsider, rethink, think <of>, eye, plan, intend, aim, mean, seek, prepare, propose {}, discuss {idea|option|possibility|plan|move}, keep open {option}, leave open {possibility|option}
    `),
    actor: 'subj',
    about: 'comp|obj|about|of|into|at|with',
    where: {
      subj: '?party|official|organisation|diplomat|armed-group|force|police|place !sportsperson|firm|private-person|non-agent',
      'obj|about|of|into|at|with': '!artwork|sport|market|private-person',
    },
    yes: ['Ottawa is considering a ban.', 'Plans to re-arm the coast were examined by the staff.'],
    no: ['He considered the menu.', 'Pupils study maths.'],
  },
  {
    id: ruleId('say/symbolic-act'),
    event: 'SAY',
    contexts: ['diplomatic'],
    verbs: listed(
      `mark {anniversary|occasion|day|birthday}, commemorate, celebrate {anniversary|day|independence}, inaugurate {monument|memorial|statue}, unveil {monument|memorial|statue|portrait}, hoist {flag}, raise {flag} <at>, lower {flag}, fly {flag} <at>, swear in, take {oath}, proclaim {day}, lay {stone} <of>`,
    ),
    actor: 'subj',
    about: 'obj',
    where: { subj: '?party|official|organisation|force|crowd|place !sportsperson|firm|private-person|non-agent' },
    yes: ['Dakar marked the anniversary of its independence.', 'A memorial to the drowned was unveiled by the regent.'],
    no: ['The couple celebrated their wedding.'],
  },
]
