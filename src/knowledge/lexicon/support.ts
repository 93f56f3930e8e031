import { ruleId } from '../../domain/id.ts'
import { listed } from './listed.ts'
import type { Predicate } from './predicate.ts'

/**
 * Words for backing somebody in words or by a legal act: praise, approval, defence, recognition, ties opened, accords signed and ratified.
 * A promise to sign is AGREE, an apology CONCEDE, material help AID.
 */
export const supportPredicates: readonly Predicate[] = [
  {
    id: ruleId('support/praise'),
    event: 'SUPPORT',
    verbs: listed(`
      praise, laud, hail, applaud, commend, salute, congratulate, thank, compliment, acclaim, extol, admire, honour, honor, cheer, celebrate, eulogise, eulogize, glorify, felicitate, revere, respect, trust, exalt, credit, toast
    `),
    actor: 'subj',
    recipient: 'obj',
    about: 'for|on|obj|comp',
    where: {
      subj: '?party|official|diplomat|armed-group|organisation !sportsperson|firm|media|private-person|non-agent',
      obj: '!artwork|sportsperson|sport|ball|food|weather|market',
    },
    yes: ['Berlin praised the mediators.', "Lima's restraint was lauded by the mission.", 'The emir congratulated the new president on his victory.'],
    no: ['Critics praised the novel.', 'The coach hailed his goalkeeper.'],
  },
  {
    id: ruleId('support/pay-tribute'),
    event: 'SUPPORT',
    verbs: listed(`
      pay {tribute|homage|respect} <to>, give {credit} <to>, speak highly <of>, speak <warmly of>, sing {praise} <of>, heap {praise} <on>, lavish {praise} <on>, shower {praise} <on>, express {appreciation|gratitude|admiration|thanks|respect|sympathy|solidarity} <to>,
      express {appreciation|gratitude|admiration|thanks|solidarity} <for>, express {solidarity|sympathy} <with>, convey {thanks|gratitude|appreciation|greeting|congratulation|solidarity} <to>, send {congratulation|greeting|condolence|sympathy|thanks} <to>,
      extend {congratulation|greeting|condolence|sympathy|thanks|solidarity} <to>, offer {congratulation|condolence|sympathy|prayer|thanks|praise} <to>, express {condolence|sorrow|grief|sympathy} <over>, express {condolence} <to>, lay {wreath} <at>,
      wish {success|luck|well} <to>, award {medal|order|prize|honour|honor|decoration} <to>, confer {order|medal|honour|honor|title|citizenship} <on>, bestow {order|medal|honour|honor|title} <on>, decorate <with medal|order>, bow {head} <before>,
      observe {silence}, mourn, tip {hat} <to>, take off {hat} <to>, hold up <as model|example>, attend {funeral}, declare {mourning}, commiserate <with>, pray <for>, light {candle} <for>, present {medal|award|order} <to>
    `),
    actor: 'subj',
    recipient: 'to|with|on|of|obj|at|before|for',
    where: { subj: '?party|official|diplomat|armed-group|organisation !sportsperson|firm|private-person|non-agent' },
    yes: ['De Gaulle paid tribute to the Poles.', 'Condolences were sent to Tehran by the Swiss president.', 'Malta expressed solidarity with Lebanon.'],
    no: ['The band pays tribute to the Beatles in its new show.', 'She lit a candle for the cake.'],
  },
  {
    id: ruleId('support/endorse'),
    event: 'SUPPORT',
    verbs: listed(`
      support, back, endorse, favour, favor, advocate, champion, espouse, uphold, welcome, stand by, stand up <for>, stand <by>, stand <beside>, stand <with>, stand <behind>, side <with>, align <with>, ally <with>, rally <behind>, rally <around>,
      rally <to>, stick by, stick <with>, stick up <for>, speak up <for>, speak out <for>, come out <for>, come out <in>, root <for>, subscribe <to>, vote <for>, campaign <for>, argue <for>, lobby <for>, root, second, affirm, reaffirm, bless, sponsor,
      co-sponsor, cosponsor, encourage, promote, sympathise <with>, sympathize <with>, identify <with>, agree <with>, concur <with>, believe <in>, swear {allegiance} <to>, pledge {allegiance|loyalty} <to>, fall <behind>, line up <behind>, swing <behind>
    `),
    actor: 'subj',
    recipient: 'with|behind|by|to|for|around|obj|of|in',
    about: 'obj|for|to|comp',
    where: {
      subj: '?party|official|diplomat|armed-group|organisation !sportsperson|firm|market|artwork|private-person|non-agent',
      'with|behind|by|to|for|around|obj|in': 'party|cause|proposal|agreement|official|diplomat|talks|sanction|truce|relations !sportsperson|sport|artwork',
    },
    yes: [
      'Oslo backed the Sudanese plan.',
      'The claim to the islands was endorsed by Manila.',
      'Hungary sides with Poland in the quarrel.',
      'Ottawa welcomed the ceasefire.',
    ],
    no: ['Two pillars support the roof.', 'He backed the car into a wall.', 'Fans welcomed the band.'],
  },
  {
    id: ruleId('support/express-support'),
    event: 'SUPPORT',
    verbs: listed(`
      express {support|backing|confidence|trust|approval|satisfaction|agreement}, voice {support|backing|confidence|approval|solidarity}, declare {support|solidarity|backing|allegiance|loyalty}, pledge {support|backing|solidarity}, promise {support|backing|solidarity},
      reiterate {support|backing|commitment|solidarity}, reaffirm {support|backing|commitment|solidarity|alliance|friendship}, give {support|backing|blessing|approval|nod|endorsement|assent|vote|light}, lend {support|backing|voice|weight|hand} <to>,
      throw {weight|support} <behind>, offer {support|backing|solidarity|encouragement|moral}, affirm {support|commitment}, show {support|solidarity}, demonstrate {support|solidarity}, renew {support|commitment|mandate}, extend {support} <to>,
      rally {support} <for>, drum up {support} <for>, muster {support} <for>, mobilise {support} <for>, mobilize {support} <for>, win {support|backing|approval|endorsement} <from>, gain {support|backing} <from>, secure {support|backing|approval} <from>,
      receive {support|backing|endorsement} <from>, enjoy {support|backing|confidence} <of>, add {voice|weight} <to>, vote <in favour|favor>, speak out <in favour|favor|support|defence|defense>, speak <in favour|favor|support|defence|defense>,
      come out <in favour|favor|support>, come <to defence|defense|aid>, cast {vote} <for>, have {confidence} <in>, be <in favour|favor>, be supportive <of>, put {weight} <behind>, take {side} <of>, take {side} <with>, stand shoulder <to shoulder>,
      stand <in solidarity>, be united <behind>, have {sympathy} <for>, raise {voice} <for>, come down <on side>
    `),
    actor: 'subj',
    recipient: 'for|to|behind|with|of|on|in',
    where: { subj: '!sportsperson|firm|market|artwork|private-person|non-agent' },
    yes: [
      'Prague voiced support for the Baltic states.',
      'Backing was given to the interim council by Accra.',
      'Brazil spoke out in favor of calm in the gulf.',
    ],
    no: ['The club threw its weight behind the young striker.', 'The beams give support to the roof.'],
  },
  {
    id: ruleId('support/support-noun'),
    event: 'SUPPORT',
    nouns: listed(`
      support <for>, backing <for>, backing <of>, endorsement <of>, endorsement <for>, approval <of>, praise <for>, solidarity <with>, diplomatic support, political support, moral support, vote <of confidence>, vote <for>, sympathy <for>, defence <of>, defense <of>,
      approval <for>, blessing <for>, recognition <of>, tribute <to>, congratulation <to>, condolence <to>, gratitude <to>, welcome <for>, championing <of>, advocacy <of>, commitment <to independence|sovereignty|integrity|peace|alliance>, applause <for>,
      diplomatic recognition, diplomatic backing, vocal support
    `),
    actor: 'subj|from|by',
    recipient: 'for|of|with|to',
    where: {
      subj: 'party|official|diplomat|armed-group|organisation !private-person|sportsperson|firm',
      'for|of|with|to': '!artwork|sportsperson|sport|market|disease',
    },
    yes: ["Cairo's support for the Libyan general is old.", "Canada's recognition of the council came on Monday."],
    no: ["The chef's approval of the menu was slow.", 'He won praise for his solo.'],
  },
  {
    id: ruleId('support/uphold-peace'),
    event: 'SUPPORT',
    contexts: ['diplomatic'],
    verbs: listed(`
      maintain {peace|stability|calm}, preserve {peace|stability|calm}, safeguard {peace|stability|security}, promote {peace|stability|reconciliation|dialogue|understanding}, foster {peace|stability|reconciliation|dialogue}, uphold {peace|stability|order},
      defend {peace|stability}, contribute <to peace|stability|reconciliation|security>, hope <for peace|stability|reconciliation|solution|settlement|agreement|breakthrough|calm>, work <for peace|stability|reconciliation|settlement>,
      strive <for peace|stability|reconciliation>, stand <for peace|stability|dialogue>, advocate {peace|dialogue|stability|restraint|diplomacy}, favour {peace|dialogue|diplomacy}, favor {peace|dialogue|diplomacy}, cherish {peace}, want {peace|stability|dialogue},
      desire {peace|stability}, support {peace|stability|dialogue|reconciliation|diplomacy}
    `),
    actor: 'subj',
    recipient: 'with|between|in|on',
    where: { subj: '?party|official|diplomat|organisation' },
    yes: ['Jakarta hopes for peace in the strait.', 'Peace and stability must be preserved, Tokyo added.'],
    no: ['The gyroscope maintains stability.', 'The gadget promotes calm in dogs.'],
  },
  {
    id: ruleId('support/defend'),
    event: 'SUPPORT',
    verbs: listed(`
      defend, justify, vindicate, excuse, vouch <for>, shield <from criticism>, exonerate, whitewash, rationalise, rationalize, explain away, plead <for>, speak <for>, champion, endorse, play down, deflect {criticism} <of>, stick up <for>, argue <in favour>,
      argue <in favor>, make {case} <for>, leap <to defence>, spring <to defence>
    `),
    actor: 'subj',
    recipient: 'of|obj|for',
    about: 'obj|for',
    where: {
      subj: '?party|official|diplomat|organisation !sportsperson|firm|force|armed-group|private-person|non-agent',
      'of|obj|for': 'party|cause|official|law|agreement|measure|idea|exercise|sanction !territory|structure|sport|sportsperson',
    },
    yes: ['The minister defended the treaty against its critics.', 'The crackdown was justified by its ally in Minsk.'],
    no: ['The garrison defended the bridge.', 'The champion defended her title.'],
  },
  {
    id: ruleId('support/recognise'),
    event: 'SUPPORT',
    contexts: ['diplomatic'],
    verbs: listed(
      `recognise, recognize, acknowledge, legitimise, legitimize, grant {recognition} <to>, extend {recognition} <to>, accord {recognition} <to>, give {recognition} <to>`,
    ),
    actor: 'subj',
    recipient: 'to|obj',
    where: {
      subj: '?party|official|organisation !firm|sportsperson|private-person|non-agent',
      'to|obj': 'party|place|cause|territory|armed-group|official !problem|emotion|disease|private-person',
      as: '!problem|emotion|private-person',
    },
    yes: ['Norway recognised the new republic.', 'The rebel council was recognised by Tunis.', 'Recognition was granted to Kosovo by Lima.'],
    no: ['She recognised the thief by his scar.', 'The app recognizes faces.'],
  },
  {
    id: ruleId('support/open-relations'),
    event: 'SUPPORT',
    contexts: ['diplomatic'],
    verbs: listed(`
      establish, normalise, normalize, restore, resume, re-establish, reestablish, upgrade, strengthen, deepen, boost, improve, expand, cement, forge, build, cultivate, develop, enhance, broaden, tighten, rebuild, renew, repair, consolidate, elevate, bolster,
      warm, formalise, formalize, reset, rekindle, revive, raise, widen, intensify, nurture, solidify, mend, further, open
    `),
    actor: 'subj',
    recipient: 'with|between|to',
    reciprocal: true,
    where: { subj: '?party|official|organisation !firm|sportsperson|private-person|non-agent', obj: 'relations' },
    yes: ['Fiji established diplomatic ties with Cuba.', 'Relations with Chad were restored by Tripoli in 1988.'],
    no: ['The firm built a partnership with the bank.', 'The old master restored the painting.'],
  },
  {
    id: ruleId('support/relations-improve'),
    event: 'SUPPORT',
    contexts: ['diplomatic'],
    verbs: listed(
      `improve, thaw, warm, warm up, recover, normalise, normalize, deepen, strengthen, blossom, flourish, resume, grow <closer>, get better, take off, be restored, be close, be cordial, be excellent`,
    ),
    actor: 'between|with',
    reciprocal: true,
    where: { subj: 'relations' },
    yes: ['Ties between Delhi and Dhaka have improved.', 'Relations with Belgrade warmed after 1955.'],
    no: ['The weather improved by noon.', 'His health has improved.'],
  },
  {
    id: ruleId('support/relations-noun'),
    event: 'SUPPORT',
    contexts: ['diplomatic'],
    nouns: listed(`
      establishment <of relation|tie|relationship>, normalisation <of relation|tie>, normalization <of relation|tie>, restoration <of relation|tie>, resumption <of relation|tie>, upgrade <of relation|tie>, improvement <of relation|tie>, improvement <in relation|tie>,
      strengthening <of relation|tie|cooperation|alliance>, deepening <of relation|tie|cooperation>, normalisation <with>, normalization <with>, exchange <of ambassador>, accreditation <of ambassador|envoy>, appointment <of ambassador|envoy>
    `),
    actor: 'between|by|subj',
    recipient: 'with',
    reciprocal: true,
    yes: ['The establishment of ties between Bonn and Jerusalem came in 1965.', 'The normalisation of relations with Hanoi took years.'],
    no: ['The restoration of the altar is complete.'],
  },
  {
    id: ruleId('support/open-mission'),
    event: 'SUPPORT',
    contexts: ['diplomatic'],
    verbs: listed(`open, reopen, re-open, inaugurate, establish, set up, unveil, move, relocate, build`),
    actor: 'subj',
    recipient: 'in|to|with|for',
    thing: 'obj',
    state: 'open',
    where: { subj: '?party|official|organisation', obj: 'mission' },
    yes: ['Zambia opened an embassy in Rabat.', 'The Danish consulate in Erbil was reopened by Copenhagen.'],
    no: ['The bank opened a branch in Ghent.'],
  },
  {
    id: ruleId('support/mission-opens'),
    event: 'SUPPORT',
    contexts: ['diplomatic'],
    verbs: listed(`open, reopen, re-open, start {work|operation}, begin {work|operation}, resume {work|operation}, be open`),
    recipient: 'in|to',
    thing: 'subj',
    state: 'open',
    where: { subj: 'mission' },
    yes: ['The Swedish embassy reopened in Pyongyang.', 'A Saudi consulate opened in Basra.'],
    no: ['The library opens at nine.'],
  },
  {
    id: ruleId('support/exchange-envoys'),
    event: 'SUPPORT',
    contexts: ['diplomatic'],
    verbs: listed(`
      exchange {ambassador|envoy|diplomat|mission}, appoint {ambassador|envoy} <to>, name {ambassador} <to>, accredit, accredit {ambassador|envoy}, send back {ambassador|envoy}, return {ambassador|envoy} <to>, send {ambassador} <to>, post {ambassador} <to>,
      present {credential} <to>, accept {credential} <of>, receive {credential} <of>, nominate {ambassador} <to>, reinstate {ambassador}, lift {recall}
    `),
    actor: 'subj',
    recipient: 'to|with|of|in',
    where: { subj: '?party|official|diplomat' },
    yes: ['Eritrea exchanged ambassadors with its neighbour.', 'The envoy presented his credentials to the king.'],
    no: ['The brand named a singer its ambassador.'],
  },
  {
    id: ruleId('support/restore-line'),
    event: 'SUPPORT',
    contexts: ['diplomatic'],
    verbs: listed(
      `restore, reopen, re-open, reconnect, reactivate, resume, re-establish, reestablish, repair, relink, unblock, switch on, turn on, set up, establish, install, open, activate, inaugurate`,
    ),
    actor: 'subj',
    recipient: 'with|to|between',
    thing: 'obj',
    state: 'restored',
    reciprocal: true,
    where: { subj: '?party|official|force|diplomat|organisation !firm|private-person|non-agent', obj: 'channel !relations|liaison-facility' },
    yes: ['India and Pakistan restored the hotline.', 'The fax line to the south was reconnected by Pyongyang.'],
    no: ['The operator restored phone service after the storm.'],
  },
  {
    id: ruleId('support/line-restored'),
    event: 'SUPPORT',
    contexts: ['diplomatic'],
    verbs: listed(`reopen, resume, come back <on line>, be restored, be operational, be back <in service|operation>, operate, function, ring`),
    actor: 'between|with',
    thing: 'subj',
    state: 'restored',
    where: { subj: 'channel !relations|liaison-facility', 'between|with': '?party|official' },
    yes: ['The hotline between Tirana and Athens is operational.', 'The direct line between the generals reopened.'],
    no: ['The train line reopened after the snow.'],
  },
  {
    id: ruleId('support/line-noun'),
    event: 'SUPPORT',
    contexts: ['diplomatic'],
    nouns: listed(`
      restoration <of line|hotline|contact|communication|link|channel>, reopening <of line|hotline|channel|embassy|consulate>, reconnection <of line|hotline>, opening <of embassy|consulate|mission|hotline>, establishment <of hotline|embassy|mission>,
      inauguration <of embassy|consulate|mission>, resumption <of contact|communication>
    `),
    actor: 'by|between|subj',
    recipient: 'with|in',
    thing: 'of',
    state: 'restored',
    yes: ['The reopening of the hotline by the generals calmed the border.', 'The opening of the embassy in Juba took place in March.'],
    no: ['The reopening of the theatre was a gala.'],
  },
  {
    id: ruleId('support/sign'),
    event: 'SUPPORT',
    contexts: ['diplomatic'],
    verbs: listed(`
      sign, initial, ink, conclude, clinch, seal, finalise, finalize, strike, cut, reach, forge, negotiate, hammer out, work out, thrash out, nail down, wrap up, close, enter <into>, make, do, secure, put {signature} <to>, put {name} <to>, affix {signature} <to>,
      co-sign, cosign, countersign, agree, agree <on>, arrive <at>, complete, sew up, hash out, renew, extend, prolong, revive, expand, formalise, formalize, cement, update, upgrade
    `),
    actor: 'subj',
    recipient: 'with',
    thing: 'to|into|on|at|obj',
    state: 'signed',
    reciprocal: true,
    where: { subj: '!firm|sportsperson|artwork|private-person|non-agent', 'to|into|on|at|obj': 'document !truce' },
    yes: ['Iraq signed a treaty with Iran in 1975.', 'The accord was initialled by both presidents.', 'Bern and Vaduz reached an agreement on customs.'],
    no: ['The footballer signed a contract with Lazio.', 'The two firms struck a merger deal.'],
  },
  {
    id: ruleId('support/sign-noun'),
    event: 'SUPPORT',
    contexts: ['diplomatic'],
    nouns: listed(`
      signing <of>, signature <of>, conclusion <of agreement|treaty|pact|accord|deal>, ratification <of>, ratification, initialling <of>, finalisation <of>, finalization <of>, accession <to>, adoption <of declaration|treaty|convention|charter|protocol|resolution>,
      renewal <of agreement|treaty|pact|accord|mandate>, extension <of agreement|treaty|pact|accord|mandate>, implementation <of agreement|accord|deal|treaty|pact>, signing ceremony, treaty signing
    `),
    actor: 'by|between|subj',
    recipient: 'with',
    thing: 'of|to',
    state: 'signed',
    reciprocal: true,
    where: { 'of|to': '?document|law|gathering', subj: '!firm|sportsperson|private-person|non-agent' },
    yes: ['The signing of the accord by the two queens took an hour.', "Uganda's ratification of the protocol is complete."],
    no: ['The signing of the goalkeeper cost millions.'],
  },
  {
    id: ruleId('support/ratify'),
    event: 'SUPPORT',
    contexts: ['legislative'],
    verbs: listed(`
      ratify, approve, adopt, pass, endorse, accede <to>, join, rejoin, sign up <to>, enact, accept, vote <for>, enshrine, transpose, deposit {instrument}, rubber-stamp, authorise, authorize, green-light, greenlight, clear, validate, certify, sanction,
      incorporate, promulgate, sign off <on>
    `),
    actor: 'subj',
    recipient: 'with',
    thing: 'to|for|on|obj',
    state: 'in force',
    where: { subj: '?party|official|organisation !firm|sportsperson|private-person|non-agent', 'to|for|on|obj': 'document !truce' },
    yes: ['Finland ratified the convention in 1962.', 'The pact was approved by the Turkish parliament.'],
    no: ['The clinic adopted a code of conduct.', 'The pupil passed the exam.'],
  },
  {
    id: ruleId('support/enter-into-force'),
    event: 'SUPPORT',
    verbs: listed(
      `enter <into force>, come <into force|effect>, take {effect}, go <into force|effect>, be <in force>, be <in effect>, be binding, become binding, apply, be valid, remain <in force>, remain valid, hold, start, begin`,
    ),
    actor: 'between|with',
    thing: 'subj',
    state: 'in force',
    reciprocal: true,
    where: { subj: 'document !truce' },
    yes: ['The treaty between Minsk and Moscow entered into force in 1999.', 'The protocol took effect at midnight.'],
    no: ['The medicine took effect at once.', 'The new fares apply from May.'],
  },
  {
    id: ruleId('support/approve'),
    event: 'SUPPORT',
    contexts: ['legislative'],
    verbs: listed(
      `approve, adopt, pass, authorise, authorize, green-light, greenlight, rubber-stamp, vote <for>, vote through, wave through, give {approval|nod|assent} <to>, give {light} <to>, clear {way} <for>, renew {mandate} <of>, extend {mandate} <of>, sign off <on>`,
    ),
    actor: 'subj',
    recipient: 'of|for|to',
    about: 'to|for|on|obj',
    where: {
      subj: '?party|official|organisation !firm|sportsperson|private-person|non-agent',
      'to|for|on|obj': 'proposal|cause|aid|peacekeepers|measure !food|market|document',
    },
    yes: ['The council approved the plan for elections.', 'The mission was authorised by the assembly.'],
    no: ['The regulator approved a painkiller.', 'His wife approved of the sofa.'],
  },
  {
    id: ruleId('support/admit-member'),
    event: 'SUPPORT',
    contexts: ['diplomatic'],
    verbs: listed(`
      admit <to union|organisation|organization|league|bloc|alliance|club>, grant {membership|status|observer}, accept <into union|bloc|alliance|organisation|organization>, welcome <into union|bloc|alliance|fold|organisation|organization>, readmit,
      reinstate <as member>, elect <to council|presidency>, accept {membership|application|bid} <of>, let <into union|bloc|alliance>, induct <into alliance|union|bloc>
    `),
    actor: 'subj',
    recipient: 'obj|iobj|to|of',
    where: { subj: '?party|organisation|official', obj: '?party|place|proposal' },
    yes: ['The league readmitted Syria.', 'Morocco was admitted to the union in January.'],
    no: ['The golf club admitted women.', 'She was admitted to hospital.'],
  },
]
