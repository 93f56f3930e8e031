import { ruleId } from '../../domain/id.ts'
import { listed } from './listed.ts'
import type { Predicate } from './predicate.ts'

/**
 * ACCUSE: words against somebody. Blame and charges are `allege`, inquiries `investigate`, everything from criticism to a summoned ambassador `disapprove`.
 * Protest in the street is PROTEST; verdicts are SANCTION.
 */
export const accusePredicates: readonly Predicate[] = [
  // allege
  {
    id: ruleId('accuse/accuse'),
    event: 'ACCUSE',
    mode: 'allege',
    verbs: listed(`
      accuse, accuse {} <of>, blame, fault, incriminate, implicate, reproach, impute, denounce <as>, blame {} <for>, tax <with>, suspect {} <of>,
      suspect <of>, hold responsible, hold accountable, hold liable, call <to account>, finger, pinpoint <as culprit>, charge publicly,
      castigate {} <for>, single out <for blame>, taunt {} <for>, upbraid {} <for>
    `),
    actor: 'subj',
    recipient: 'obj',
    about: 'of|for|comp|with',
    speechAct: 'accusation',
    where: { obj: '!weather|disaster|disease|market|food|attack-idiom|flora', subj: '!weather|market|problem|sport' },
    yes: ['Pyongyang accuses Seoul of tolerating the campaign.', 'Chad was accused of arming the rebels.', 'Ankara blamed the militia for the blast.'],
    no: ['Farmers blamed the weather for the poor harvest.', 'Analysts blamed inflation.'],
  },
  {
    id: ruleId('accuse/blame-on'),
    event: 'ACCUSE',
    mode: 'allege',
    verbs: listed(`
      blame {} <on>, pin {blame} <on>, lay {blame} <on>, put {blame} <on>, place {blame} <on>,
      attribute {attack|killing|bombing|blast|raid|violence|death|massacre|assassination|explosion|leak|sabotage} <to>,
      ascribe {attack|killing|violence} <to>, lay {blame} <at>, level {accusation|charge|allegation} <at>,
      level {accusation|charge|allegation} <against>, make {accusation|allegation} <against>, direct {accusation} <at>,
      trade {accusation|charge|barb|blame} <with>, point {finger} <at>, cast {blame} <on>, hurl {accusation} <at>, shift {blame} <on>,
      shift {blame} <onto>
    `),
    actor: 'subj',
    recipient: 'on|to|at|against|with|onto',
    about: 'obj',
    speechAct: 'accusation',
    where: { 'on|to|at|against|with': '!weather|disaster|disease|market|accident|problem|emotion|artwork', subj: '!market|weather' },
    yes: [
      'Officials blamed the attack on separatists.',
      'The opposition pointed the finger at the generals.',
      'The bombing was attributed to a cell from Tunis.',
    ],
    no: ['She blamed her cough on a virus.', 'The bank blamed its loss on inflation.'],
  },
  {
    id: ruleId('accuse/allege'),
    event: 'ACCUSE',
    mode: 'allege',
    verbs: listed(`
      allege, insinuate, assert falsely, complain, complain <about>, complain <of>, complain <to>, cry {foul}, claim {violation|fraud|abuse},
      denounce {violation|fraud|abuse|aggression}
    `),
    actor: 'subj',
    recipient: 'about|of|against',
    about: 'comp|obj|about|of',
    speechAct: 'accusation',
    where: {
      subj: 'party|official|person|organisation|critic|diplomat|armed-group|force !athlete|reviewer',
      about: '!weather|food|market|body-part',
      of: '!body-part|disease|weather',
    },
    yes: ['Kyiv alleged that Moscow had shelled the port.', 'Khartoum complained to the council about raids from Chad.'],
    no: ['The patient complained of pain.', 'Guests complained about the food.'],
  },
  {
    id: ruleId('accuse/accusation-noun'),
    event: 'ACCUSE',
    mode: 'allege',
    nouns: listed(`
      accusation, allegation, recrimination, blame, charge <of>, charge <against>, claim <of>, claim <against>, counter-accusation, war <of word>,
      complaint, finger-pointing, incrimination, formal complaint, official complaint, corruption allegation, abuse allegation, fraud allegation
    `),
    actor: 'subj|by|from',
    recipient: 'against|at|about',
    about: 'of|comp|about',
    speechAct: 'accusation',
    where: { of: '!money|market|body-part|disease|animal', pre: '!complaint-kind', from: '!market' },
    yes: ['The accusation of spying by Damascus was denied.', 'Allegations against the mayor of Lagos multiplied.'],
    no: ['The bank dropped its service charge.', 'Complaints from savers rose on the market.'],
  },
  {
    id: ruleId('accuse/charge-in-court'),
    event: 'ACCUSE',
    mode: 'allege',
    contexts: ['legal'],
    verbs: listed(`
      charge, charge {} <with>, charge <with crime|murder|fraud|treason|terrorism|corruption|espionage|conspiracy|sedition>, indict, prosecute,
      arraign, sue, put <on trial>, bring <to trial>, bring <to justice>, take <to court>, haul <to court>, haul <before court>, court-martial,
      try <for>, try <in absentia>, bring {charge|case|suit|lawsuit|action|prosecution|proceeding} <against>,
      file {lawsuit|suit|charge|complaint|case|petition|motion|indictment|claim|writ}, file {lawsuit|suit|charge|complaint|case} <against>,
      press {charge} <against>, press {charge}, lodge {complaint|suit|appeal|case} <against>,
      launch {action|lawsuit|proceeding|prosecution} <against>, start {proceeding} <against>, initiate {proceeding} <against>,
      open {proceeding|case} <against>, open {case}, prefer {charge}, seek {indictment|penalty|sentence|year|term}, demand {sentence|penalty},
      take {action} <against>, begin {proceeding} <against>, stand {trial}, go <on trial>, face {charge|trial|prosecution}, impeach,
      cite <for contempt>, refer <to court>, counter-sue, countersue
    `),
    actor: 'subj',
    recipient: 'obj|against',
    about: 'with|for|of|over',
    speechAct: 'accusation',
    where: { obj: '!money|market|reviewer|goods|food|sport|computer|idea|law|vehicle', subj: '!athlete|sport|market|animal', against: '!disease|problem' },
    yes: ['Prosecutors charged the ex-minister with treason.', 'The union sued the state of Ohio.', 'A lawsuit was filed against the agency by refugees.'],
    no: ['She charged her phone.', 'The bull charged the crowd.', 'She tried the food.'],
  },
  {
    id: ruleId('accuse/charge-noun'),
    event: 'ACCUSE',
    mode: 'allege',
    contexts: ['legal'],
    nouns: listed(`
      indictment, prosecution, lawsuit, legal action, trial <of>, criminal charge, corruption charge, treason charge, espionage charge,
      terrorism charge, fraud charge, murder charge, suit <against>, case <against>, proceeding <against>, complaint <against>, action <against>,
      class action, court case, legal challenge, court-martial, show trial, impeachment, impeachment trial, legal proceeding, criminal case,
      libel suit, petition <against>
    `),
    actor: 'subj|by|from',
    recipient: 'against|of|for',
    about: 'for|over|on',
    speechAct: 'accusation',
    where: { pre: '!complaint-kind', of: '!disease|goods|idea|science-topic', against: '!disease|problem|weather' },
    yes: ['The indictment of the banker by Spain was unsealed.', 'The trial of nine activists opened in Cairo.'],
    no: ['A trial of the drug began in Oslo.'],
  },

  {
    id: ruleId('accuse/try'),
    event: 'ACCUSE',
    mode: 'allege',
    contexts: ['legal'],
    verbs: ['try {}', 'retry {}'],
    actor: 'subj',
    recipient: 'obj',
    speechAct: 'accusation',
    where: {
      subj: '?judge-body',
      obj: '?person|official|armed-group|criminal-people|wanted-person|activist-people|press-people|party !idea|goods|food|science-topic|market|sport',
    },
    yes: ['A military court will try the plotters in June.', 'Nine monks were tried by a tribunal in Asmara.'],
    no: ['The court tried a new method.', 'The boy tried the soup.', 'The agency would try again in October.'],
  },

  // investigate
  {
    id: ruleId('accuse/investigate'),
    event: 'ACCUSE',
    mode: 'investigate',
    contexts: ['legal'],
    verbs: listed(`
      investigate, probe, look <into>, inquire <into>, enquire <into>, launch {investigation|inquiry|probe|enquiry|hearing|audit|inquest|prosecution},
      open {investigation|inquiry|probe|enquiry|hearing|inquest|dossier|file}, order {investigation|inquiry|probe|audit|inquest|enquiry},
      conduct {investigation|inquiry|probe|audit|hearing}, begin {investigation|inquiry|probe|hearing}, start {investigation|inquiry|probe},
      set up {inquiry|commission|tribunal}, hold {inquiry|hearing|inquest}, announce {investigation|inquiry|probe}, carry out {investigation|inquiry},
      lead {investigation|inquiry|probe}, join {investigation|probe}, complete {investigation}, conclude {investigation},
      reopen {investigation|inquiry|case}, expand {investigation|probe}, place <under investigation>, put <under investigation>,
      be <under investigation>, send {inspector|investigator|expert} <to investigate>, call <for investigation|inquiry|probe>, question, interrogate,
      audit, scrutinise, scrutinize, subpoena, summon <for questioning>, summon <before committee|court|panel>, inspect,
      head {inquiry|investigation|probe}
    `),
    actor: 'subj',
    recipient: 'into|obj|against|of',
    about: 'into|over|for',
    where: { subj: '!scientist|company|artwork|athlete|market', 'obj|into|of': '!disease|animal|weather|science-topic|artwork|market|food|flora' },
    yes: [
      'Brussels opened an investigation into the subsidies.',
      'The prosecutor is investigating the governor of Veracruz.',
      'An inquiry into the massacre was ordered by Colombo.',
    ],
    no: ['Scientists investigate the virus.', 'The company looked into new markets.'],
  },
  {
    id: ruleId('accuse/investigation-noun'),
    event: 'ACCUSE',
    mode: 'investigate',
    contexts: ['legal'],
    nouns: listed(`
      investigation, inquiry, enquiry, probe, criminal investigation, corruption probe, fraud investigation, inquest, hearing <on>, hearing <into>,
      audit <of>, fact-finding mission, interrogation, police investigation, preliminary investigation, judicial inquiry, public inquiry,
      murder inquiry, antitrust investigation, questioning <of>
    `),
    actor: 'subj|by',
    recipient: 'into|of|against',
    where: { pre: '!complaint-kind', 'into|of': '!disease|market|science-topic|artwork|food|animal|flora', subj: '!company|athlete' },
    yes: ['The investigation of the envoy by Kyiv was dropped.', 'A Dutch inquiry into the downing of the jet took years.'],
    no: ['The space probe reached the moon.'],
  },

  // disapprove
  {
    id: ruleId('accuse/condemn'),
    event: 'ACCUSE',
    mode: 'disapprove',
    verbs: listed(`
      condemn, criticise, criticize, denounce, decry, deplore, slam, lambast, lambaste, blast, rebuke, censure, castigate, deride, disparage, berate,
      chide, scold, reprimand, excoriate, vilify, insult, ridicule, mock, malign, slander, demonise, demonize, admonish, upbraid, revile, pillory,
      savage, rap, bash, pan, flay, rail <against>, rail <at>, inveigh <against>, lash out <at>, lash out <against>, hit out <at>,
      hit <at>, hit back <at>, strike out <at>, rip <into>, tear <into>, lay <into>, speak out <against>, come out <against>,
      rally {opposition} <against>, preach <against>, fulminate <against>, take {aim} <at>, take {issue} <with>, take {swipe} <at>,
      pour {scorn} <on>, heap {scorn} <on>, launch {tirade|broadside} <on>, launch {tirade|broadside}, deliver {rebuke|criticism}, offer {criticism},
      voice {criticism}, level {criticism} <at>, draw {criticism|condemnation} <from>, face {criticism} <from>, issue {condemnation|rebuke},
      join {condemnation|criticism}, lead {criticism|condemnation}, disapprove <of>, frown <on>, object <to>, take {exception} <to>, bristle <at>,
      fume <at>, fume <over>, accuse falsely, unite <against>, lament, bemoan, dress down, carpet, call out, dispute, contest, challenge, refute,
      question {legitimacy|legality|result|credibility|motive|commitment}, cast {doubt} <on>, be critical <of>, be furious <at>, be angry <at>,
      be angry <with>, be outraged <by>, be appalled <by>, grumble <about>
    `),
    actor: 'subj',
    recipient: 'obj|at|against|on|into|of|with|to|from',
    about: 'for|over|as',
    where: {
      subj: '!weather|disaster|market|sport|athlete|accident|vehicle|force|armed-group|disease|reviewer|violence',
      'obj|at|against|on|into|of|with|to|from': '!sport|food|artwork|ball|structure|weather|vehicle|body-part|market|disease|animal',
    },
    yes: ['Jakarta condemned the raid on the flotilla.', 'The decree was criticised by judges in Warsaw.', 'The spokesman lashed out at London.'],
    no: ['Critics panned the film.', 'A car slammed into the wall.', 'The storm lashed the coast.'],
  },
  {
    id: ruleId('accuse/attack-in-words'),
    event: 'ACCUSE',
    mode: 'disapprove',
    verbs: ['attack', 'assail', 'attack {} <for>', 'attack {} <over>', 'attack <as>'],
    actor: 'subj',
    recipient: 'obj',
    about: 'for|over|as|obj',
    where: {
      obj: 'law|idea|speech|statement|agreement|proposal|policy|cause|measure|party|official',
      subj: '!force|armed-group|weather|disease|animal|athlete|aircraft',
    },
    yes: ['The opposition attacked the budget of the premier.', 'The senator attacked the treaty as a surrender.', 'Manila attacked Beijing over the reef.'],
    no: ['Gunmen attacked the convoy.', 'Locusts attacked the crops.'],
  },
  {
    id: ruleId('accuse/condemnation-noun'),
    event: 'ACCUSE',
    mode: 'disapprove',
    nouns: listed(`
      condemnation, criticism, denunciation, rebuke, outcry, censure, reproach, disapproval, displeasure, tirade, broadside, scorn, ridicule, insult,
      slander, vitriol, invective, protest note, note <of protest>, formal protest, official protest, diplomatic protest, strong protest, backlash,
      castigation, reprimand, objection, indignation, verbal attack, personal attack, smear, vilification, criticisms, disparagement, hate speech,
      verbal assault
    `),
    actor: 'subj|by|from',
    recipient: 'of|against|at|to|over|on',
    about: 'of|over|for',
    where: { pre: '!complaint-kind|artwork|market', 'of|against|at|to|over|on': '!artwork|sport|food|market|weather', from: '!reviewer|artwork' },
    yes: ['The condemnation of the coup by Paris was swift.', 'Criticism of the verdict came from Ottawa.'],
    no: ['She teaches literary criticism of the novel.', 'She reads literary criticism.'],
  },
  {
    id: ruleId('accuse/express-anger'),
    event: 'ACCUSE',
    mode: 'disapprove',
    verbs: listed(`
      
      express {outrage|anger|displeasure|disapproval|dismay|condemnation|indignation|criticism|dissatisfaction|disappointment|alarm|concern|objection|opposition|fury|resentment|rejection|frustration|worry|unease|shock|doubt|reservation|regret},
      voice {outrage|anger|displeasure|disapproval|dismay|condemnation|indignation|criticism|dissatisfaction|disappointment|alarm|concern|objection|opposition|fury|frustration|doubt|unease},
      vent {anger|displeasure|fury|frustration|rage}, show {displeasure|anger}, convey {displeasure|concern|protest|anger},
      register {protest|displeasure|objection|concern}, raise {objection|concern}, signal {displeasure}, make {protest|displeasure}, react angrily,
      react <with anger|fury|outrage>, respond angrily, testify <to anger>
    `),
    actor: 'subj',
    recipient: 'at|over|about|to|with|against',
    about: 'at|over|about',
    where: { subj: 'party|official|organisation|diplomat|person|critic|crowd|force !athlete', 'at|over|about': '!sport|weather|market|artwork|body-part' },
    yes: ['Tokyo expressed outrage at the launch.', 'Concern over the arrests was voiced by the bloc.', 'The bishops vented their anger at the new law.'],
    no: ['The fan vented his anger at the match.', 'Economists voiced concern about inflation.'],
  },
  {
    id: ruleId('accuse/diplomatic-protest'),
    event: 'ACCUSE',
    mode: 'disapprove',
    contexts: ['diplomatic'],
    verbs: listed(`
      summon {ambassador|envoy|diplomat|attaché|attache|charge|chargé|consul|affaires|representative|commissioner},
      call in {ambassador|envoy|diplomat|attaché|consul|charge}, haul in {ambassador|envoy|diplomat},
      lodge {protest|complaint|objection|demarche|démarche}, file {protest|complaint} <with>, deliver {protest|note|demarche}, hand {note|protest},
      submit {protest|note|complaint}, send {note} <of protest>, issue {protest|demarche}, make {demarche|protest|representation},
      present {protest|note}, protest formally, protest officially, protest <to ambassador|ministry|government|embassy|council|nation>,
      carpet {ambassador|envoy}, take <to council|tribunal|court|wto>, appeal <to council|tribunal|court>, complain <to council|nation|wto|court>
    `),
    nouns: listed(`
      demarche, démarche, protest <to>, summoning <of ambassador|envoy|diplomat>, summons <of ambassador|envoy|diplomat>, letter <of protest>,
      formal complaint <to>
    `),
    actor: 'subj|by',
    recipient: 'obj|with|to|of|from|against',
    about: 'over|about|at|for',
    where: { subj: '!athlete|company|sport|labour', 'with|to': '!athlete|company|sport' },
    yes: [
      'Delhi summoned the Pakistani envoy over the raid.',
      'A formal protest was lodged with Hanoi by Beijing.',
      'The ambassador of Qatar was called in by Manama.',
    ],
    no: ['The club lodged a complaint with the league.', 'She summoned a taxi.'],
  },
  {
    id: ruleId('accuse/states-protest'),
    event: 'ACCUSE',
    mode: 'disapprove',
    contexts: ['diplomatic'],
    verbs: ['protest', 'protest <against>', 'protest <at>', 'protest <over>', 'object', 'complain'],
    actor: 'subj',
    recipient: 'obj|against|at|over|to|from',
    about: 'obj|against|at|over',
    where: { subj: 'place|state|official|diplomat|state-body !person|crowd|labour|athlete' },
    yes: ['Manila protested the arrest of its fishermen.', 'The minister protested against the search of the embassy.'],
    no: ['Students protested against the fees.', 'The crowd protested.'],
  },
  {
    id: ruleId('accuse/describe-as-wrong'),
    event: 'ACCUSE',
    mode: 'disapprove',
    verbs: listed(`
      see <as insult|provocation|violation|crime|aggression|interference|affront|betrayal|offence|offense|attack|threat>,
      view <as insult|provocation|violation|crime|aggression|interference|affront|threat>,
      regard <as insult|provocation|violation|crime|aggression|interference|affront|threat>,
      describe <as insult|provocation|violation|crime|aggression|illegal|unacceptable|shameful|terrorist|genocide|massacre|farce|lie|coup>,
      brand <as traitor|terrorist|liar|criminal|puppet|enemy|fascist|dictator>, brand, label <as terrorist|traitor|enemy|criminal|puppet>,
      denounce <as>, dismiss <as propaganda|lie|fabrication|farce|nonsense>, call <to account>, decry <as>, condemn <as>,
      compare <to hitler|nazi|dog|terrorist>, liken <to hitler|nazi|terrorist>,
      call {liar|traitor|terrorist|criminal|murderer|dictator|thug|puppet|provocation|aggression|crime}, label {terrorist|traitor},
      call {fraud|disgrace|betrayal|blackmail|interference|violation|breach|insult|outrage|scandal|coup|mockery|travesty|persecution|piracy|robbery|punishment},
      call {outrageous|unacceptable|illegal|unlawful|unconstitutional|illegitimate|shameful|disgraceful|unjustified|irresponsible|reckless|provocative|cowardly|barbaric|inhuman|inhumane|criminal},
      consider {provocation|violation|interference|aggression|insult|betrayal|crime|breach|blackmail|illegal|unlawful|unacceptable|unconstitutional|illegitimate},
      deem {provocation|violation|illegal|unlawful|unacceptable|unconstitutional|illegitimate|irresponsible}, label {extremist|fraud|sham|coup},
      consider <as provocation|violation>, treat <as enemy|act>, call {sham|farce|lie|massacre|genocide|terrorist}, denounce <as sham|farce>, dismiss <as sham>, slam <as>, brand <as>, label <as>, call {act} <of>
    `),
    actor: 'subj',
    recipient: 'obj',
    about: 'obj|as',
    where: { subj: '!artwork|company|market|athlete', obj: '!artwork|food|sport|goods|animal|market' },
    yes: [
      'The North sees the drills as a provocation.',
      'The referendum was described as a farce by Ottawa.',
      'Lima called the expulsion outrageous.',
      'Quito considers the raid a violation of its territory.',
    ],
    no: ['She describes the dish as a crime.', 'The company brands its goods.', 'The union called a strike.', 'Quito considers the raid a success.'],
  },
]
