// How reports name one thing differently: tables in our own words. A head noun stands for its class; a modifier stands for its class.

/** Head nouns that name the same sort of thing. A noun that is in no class is a class of its own. */
export const headClasses: Readonly<Record<string, readonly string[]>> = {
  fax: ['fax', 'faxes'],
  telephone: ['telephone', 'telephones', 'phone', 'phones'],
  office: ['office', 'offices', 'mission', 'missions', 'bureau'],
  embassy: ['embassy', 'embassies', 'consulate', 'consulates', 'chancery'],
  line: [
    'line',
    'lines',
    'hotline',
    'hotlines',
    'link',
    'links',
    'channel',
    'channels',
    'wire',
    'wires',
    'connection',
    'connections',
    'communication',
    'communications',
  ],
  complex: ['complex', 'park', 'complexes', 'parks', 'estate', 'enclave'],
  zone: ['zone', 'zones', 'dmz', 'strip', 'area', 'areas'],
  border: ['border', 'borders', 'frontier', 'crossing', 'crossings', 'checkpoint', 'checkpoints'],
  frontline: ['front', 'fronts', 'frontline', 'frontlines'],
  post: ['post', 'posts', 'outpost', 'outposts', 'watchtower', 'watchtowers'],
  agreement: [
    'agreement',
    'agreements',
    'accord',
    'accords',
    'pact',
    'pacts',
    'deal',
    'deals',
    'treaty',
    'treaties',
    'declaration',
    'declarations',
    'memorandum',
  ],
  ceasefire: ['ceasefire', 'ceasefires', 'cease-fire', 'truce', 'armistice', 'truces'],
  talks: ['talks', 'talk', 'negotiations', 'negotiation', 'dialogue', 'dialog', 'discussions', 'diplomacy'],
  summit: ['summit', 'summits', 'meeting', 'meetings'],
  sanctions: ['sanctions', 'sanction', 'embargo', 'embargoes'],
  ban: ['ban', 'bans', 'prohibition', 'moratorium'],
  blockade: ['blockade', 'blockades', 'siege', 'sieges'],
  tariffs: ['tariff', 'tariffs', 'duty', 'duties', 'levy', 'levies'],
  exercise: ['exercise', 'exercises', 'drill', 'drills', 'manoeuvres', 'maneuvers', 'wargames'],
  campaign: ['campaign', 'campaigns', 'drive', 'offensive', 'offensives'],
  leaflets: ['leaflet', 'leaflets', 'flyer', 'flyers', 'leafleting', 'leafletting'],
  broadcast: ['broadcast', 'broadcasts', 'loudspeaker', 'loudspeakers'],
  bridge: ['bridge', 'bridges'],
  road: ['road', 'roads', 'railway', 'railways', 'railroad', 'rail', 'highway'],
  dam: ['dam', 'dams'],
  plant: ['plant', 'plants', 'reactor', 'reactors', 'station', 'stations'],
  site: ['site', 'sites', 'facility', 'facilities', 'base', 'bases', 'ground', 'grounds', 'installation', 'installations'],
  troops: ['troops', 'soldiers', 'forces', 'force', 'army', 'units', 'unit', 'brigade', 'brigades', 'contingent'],
  ties: ['ties', 'relations', 'contacts', 'contact', 'exchanges', 'exchange', 'cooperation'],
  port: ['port', 'ports', 'harbour', 'harbor'],
  pipeline: ['pipeline', 'pipelines'],
  flights: ['flight', 'flights'],
  internet: ['internet'],
  access: ['access'],
  airport: ['airport', 'airports'],
}

/** A thing that is named by what it works with: the campaign by "the leaflets", the lines by "telephone and fax". */
export const headsThatModify: Readonly<Record<string, { readonly head: string; readonly modifier: string }>> = {
  leaflets: { head: 'campaign', modifier: 'leaflet' },
  fax: { head: 'line', modifier: 'telephone' },
  telephone: { head: 'line', modifier: 'telephone' },
}

/** Heads that mean something else with some modifier: a demarcation line is no telephone line, an industrial zone is an industrial park. */
export const headsByModifier: readonly { readonly head: string; readonly modifiers: readonly string[]; readonly becomes: string }[] = [
  { head: 'line', modifiers: ['demarcation', 'limit', 'dividing', 'border', 'maritime', 'ceasefire', 'green', 'blue', 'contact'], becomes: 'border' },
  { head: 'line', modifiers: ['front'], becomes: 'frontline' },
  { head: 'line', modifiers: ['rail', 'railway', 'power', 'supply'], becomes: 'road' },
  { head: 'zone', modifiers: ['industrial'], becomes: 'complex' },
  { head: 'site', modifiers: ['liaison'], becomes: 'office' },
  { head: 'access', modifiers: ['internet', 'network'], becomes: 'internet' },
  { head: 'connection', modifiers: ['internet'], becomes: 'internet' },
]

/** Nouns that any thing of the kind can be called by once it has been named. */
export const genericHeads: ReadonlySet<string> = new Set([
  'building',
  'site',
  'facility',
  'structure',
  'compound',
  'measure',
  'step',
  'plan',
  'agreement',
  'talks',
])

/** Words that say that a thing belongs to more than one side, so that one country told with it is not all. */
export const wordsOfTwoSides: ReadonlySet<string> = new Set(['joint', 'common', 'shared', 'mutual', 'bilateral', 'liaison', 'both'])

/** Modifiers that say the same. */
export const modifierClasses: Readonly<Record<string, readonly string[]>> = {
  liaison: ['liaison', 'communication', 'communications', 'coordination', 'co-ordination'],
  telephone: ['telephone', 'phone', 'fax', 'hot', 'telecommunication', 'telecommunications', 'call', 'calls'],
  industrial: ['industrial', 'industry', 'factory', 'manufacturing', 'economic'],
  leaflet: ['leaflet', 'leaflets', 'flyer', 'flyers', 'propaganda', 'leafleting', 'balloon', 'balloons'],
  demilitarised: ['demilitarised', 'demilitarized', 'disarmed', 'buffer', 'no-man', 'border'],
  nuclear: ['nuclear', 'denuclearisation', 'denuclearization', 'atomic', 'disarmament'],
  military: ['military', 'army', 'defence', 'defense'],
  trade: ['trade', 'commercial'],
  peace: ['peace', 'truce', 'armistice', 'ceasefire', 'cease-fire'],
  guard: ['guard', 'border', 'frontier', 'observation'],
  grain: ['grain', 'wheat', 'corn', 'food'],
  gas: ['gas', 'oil', 'energy'],
}

/** Modifiers of what stands in for another thing of its place, or beside it: the pontoon bridge of a town is not the bridge that it lost. */
export const ofAnother: ReadonlySet<string> = new Set([
  'pontoon',
  'temporary',
  'makeshift',
  'floating',
  'replacement',
  'rail',
  'railway',
  'foot',
  'footbridge',
  'parallel',
])

/** Modifier classes that a plainer name may leave open, by head: "communication lines" are telephone and fax lines, an "office" is the liaison office. */
export const widerModifiers: Readonly<Record<string, readonly string[]>> = {
  line: ['liaison', 'telephone'],
  sanctions: ['trade'],
  plant: ['power'],
  internet: ['internet', 'mobile', 'data', 'network'],
}

/** Words that tell nothing about which thing is meant. */
export const idleWords: ReadonlySet<string> = new Set(
  `a an the all any both some every each other another this that these those its their his her our my your such own same said so-called socalled
  first second third last latest new newly old former latter previous earlier recent current present only one two three several many more further additional
  only working remaining nearby docked moored anchored
  joint common shared mutual bilateral direct official main key major big large small huge useless empty hated unused famous controversial long-standing
  biting tough harsh heavy strict severe crippling international failed possible planned proposed existing remaining entire whole
  north south east west northern southern eastern western ruined destroyed demolished closed reopened suspended`.split(/\s+/u),
)

/** Prepositions and pronouns that end the naming part of a phrase: "office | in the border city". */
export const cutWords: ReadonlySet<string> = new Set(
  'in on at near with between to for along across from against that which who where under over outside inside by after before during off of'.split(' '),
)
