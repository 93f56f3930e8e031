import type { Feature } from './format.ts'

/** Words that say what a place is: before it ("the border city of X", "the village X") or behind it ("X province"). Lemmas. */
export const featureWords: Readonly<Record<string, readonly Feature[]>> = {
  city: ['city', 'capital', 'district'],
  town: ['city'],
  township: ['city', 'district'],
  village: ['city', 'neighbourhood'],
  hamlet: ['city'],
  settlement: ['city'],
  capital: ['capital', 'city'],
  port: ['city', 'capital', 'facility'],
  suburb: ['neighbourhood', 'city'],
  neighbourhood: ['neighbourhood', 'city', 'district'],
  neighborhood: ['neighbourhood', 'city', 'district'],
  quarter: ['neighbourhood', 'city'],
  resort: ['city'],
  stronghold: ['city', 'capital', 'region'],
  outskirts: ['city', 'capital'],
  airport: ['city', 'capital', 'facility'],
  province: ['region', 'district'],
  state: ['region', 'country'],
  region: ['region', 'area', 'district'],
  governorate: ['region'],
  oblast: ['region'],
  department: ['region', 'district'],
  prefecture: ['region', 'district'],
  republic: ['country', 'region'],
  territory: ['region', 'country', 'area'],
  county: ['district', 'region'],
  district: ['district', 'neighbourhood', 'city', 'region'],
  municipality: ['city', 'district', 'region'],
  country: ['country'],
  nation: ['country'],
  kingdom: ['country'],
  island: ['island', 'region', 'country', 'city'],
  islands: ['island', 'region', 'country'],
  archipelago: ['island', 'country'],
  peninsula: ['peninsula', 'region'],
  enclave: ['region', 'area', 'city'],
  river: ['river'],
  sea: ['sea', 'ocean'],
  lake: ['lake'],
  strait: ['strait'],
  gulf: ['gulf'],
  desert: ['desert'],
  valley: ['area', 'district', 'city'],
  mountain: ['mountains'],
  mountains: ['mountains'],
  border: ['country', 'region', 'city'],
  camp: ['facility', 'city'],
  base: ['facility', 'city'],
}

/** Feature words that make one name with the place before them; alone, the place would be another. */
export const namingWords: ReadonlySet<string> = new Set(
  'river lake sea bay mount mountain mountains canal bridge street road avenue square park stadium university college hospital airport tower hotel palace church mosque cathedral beach creek valley station prison museum school'.split(
    ' ',
  ),
)

/** Capitalised at the end of a name, these show that the whole names a place or a building. Lower case. */
export const placeTails: ReadonlySet<string> = new Set(
  `district governorate province quarter neighbourhood neighborhood suburb village town municipality county camp airport airbase airfield base barracks hospital clinic school mosque church square street road avenue bridge junction crossing
  checkpoint farms orchards mountains mount hill hills valley plateau dam river lake beach forest stadium hotel market bazaar mall prison jail park tower palace complex compound station terminal factory mill gate`.split(
    /\s+/u,
  ),
)

/** A place behind one of these is where something is or goes. */
export const locatives: ReadonlySet<string> = new Set(
  'in at near inside outside around across throughout from to into toward towards through over above off along beyond within between via onto on of by north south east west northeast northwest southeast southwest central northern southern eastern western upper lower nearby neighbouring neighboring downtown'.split(
    ' ',
  ),
)

/** Titles before the name of a person. Lower case, without dots. */
export const personTitles: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr prof sir dame lord lady president vice-president chancellor premier minister secretary senator congressman congresswoman representative rep sen gov governor mayor judge justice general gen colonel col major maj captain capt
  lieutenant lt sergeant sgt corporal private admiral adm commander cmdr brigadier marshal king queen prince princess sheikh sheik emir sultan ayatollah imam mullah pope bishop archbishop cardinal father brother sister reverend rev rabbi professor
  spokesman spokeswoman spokesperson ambassador envoy director chairman chairwoman chief leader officer detective inspector constable coach singer actor actress author journalist reporter lawyer attorney activist candidate republican democrat
  democratic presidential mp lawmaker legislator analyst economist doctor nurse baron count duke duchess earl don doña saint comrade`.split(/\s+/u),
)

/** Words that show that the capitalised words before them name an organisation, a team or a thing, not a place. */
export const nameTails: ReadonlySet<string> = new Set(
  `times post tribune globe herald journal gazette news press telegraph mail sun star guardian chronicle review magazine radio television tv broadcasting university college institute school academy hospital clinic church bank exchange airlines airways
  company corporation corp inc ltd co group holdings fund foundation association federation union party movement front army force forces brigade brigades division regiment battalion fleet navy police department ministry council committee commission agency
  authority court tribunal office bureau service conference convention treaty accord accords agreement protocol declaration pact summit cup league championship championships games open marathon grand prix festival united city rovers wanderers fc rangers giants
  yankees cowboys bulls lakers patriots eagles saints lions tigers bears olympics olympic award prize act law amendment doctrine plan process
  war revolution uprising massacre street road avenue boulevard square bridge tower building stadium arena park museum hotel mall station prison club`.split(
    /\s+/u,
  ),
)

/** Capitalised words that are also the names of towns somewhere, but in the news nearly never mean them. Lower case. */
export const seldomPlaces: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat
  police army navy congress senate parliament house party union state states government president minister ministry king queen prince general major captain church christmas easter ramadan islam muslim muslims christian christians jewish jews
  catholic hindu buddhist sunni shia shiite kurdish kurds arab arabs god allah jesus english french spanish german russian chinese japanese arabic turkish american british times post news press herald tribune globe guardian mail sun star internet facebook twitter
  google apple microsoft boeing airbus toyota ford honda shell amazon reuters bloomberg the a an and of to in on for with from by at as but or not he she it they we you i his her its their our my me him them us this that these those there here who what when where
  why how which while after before since until during under over about against between both all any each many most more some such no nor only own same so than too very can will just should now also one two three four five six seven eight nine ten first
  second third last next new old high low long short great big little good best better right left central national international federal royal democratic republican social liberal labour labor conservative green black white red blue brown gray grey gold silver
  north south east west northern southern eastern western northeast northwest southeast southwest center centre city town village county province region district island river lake sea mountain valley bay beach park street road avenue square bridge tower building
  university college school hospital court bank company group office department council committee commission agency service force forces operation project program programme plan act bill law treaty agreement summit conference meeting world global nation nations
  people person man woman men women child children family life time year day week month night morning evening today tomorrow yesterday war peace battle victory freedom liberty justice independence revolution union unity hope faith love truth
  however although because though despite according meanwhile moreover nevertheless still yet even then thus another other others several few every everyone nobody nothing something anything if unless whether
  are is was were be been being have has had do does did say says said tell told see saw get got make made take took come came go went give gave know knew think thought look find found want let put set keep kept leave left call called
  daily weekly sir madam republic kingdom empire zone sector line base camp fort port mill mills union marina plaza victory lance major marine marines arena san santa los las la el le al de da di du del von der den bin ibn abu`.split(
    /\s+/u,
  ),
)

/** Names of towns that are surnames or ordinary words more often: they want a preposition of place or a region behind them. Lower case. */
export const oftenSomethingElse: ReadonlySet<string> = new Set(
  `angel cross crown eagle falcon lion tiger bear wolf fox hawk dove rose lily pearl diamond star moon sun storm thunder rain snow ice fire water earth wind wave rock stone iron steel
  male female mission lead split reading mobile nice bath orange buffalo lincoln jackson jefferson madison monroe clinton bush obama trump biden reagan nixon carter kennedy johnson wilson taylor tyler grant hayes harrison cleveland roosevelt hoover truman
  lewis martin anderson thompson robinson clark walker hall allen young wright scott hill adams baker nelson mitchell roberts campbell evans edwards collins stewart morris rogers reed cook morgan bell murphy bailey cooper richardson cox howard ward
  james watson brooks kelly sanders price bennett wood barnes ross henderson coleman jenkins perry powell patterson hughes flores foster gonzales bryant russell griffin diaz myers hamilton graham sullivan wallace cole
  washington jordan chad georgia florence charlotte victoria austin houston dallas lima santiago sofia paris chelsea madison sydney adelaide lancaster marion warren wayne douglas montgomery raleigh salem salisbury worth arlington berkeley
  garcia lopez rodriguez martinez hernandez perez sanchez ramirez torres rivera gomez morales cruz ortiz gutierrez castillo mendoza vargas castro romero alvarez santos silva pereira lima costa
  khan ali ahmed hassan hussein mohamed ibrahim abdullah saleh salman aziz rahman karim nasser sharif singh sharma kumar gupta patel gandhi modi nehru kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song hong
  wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo tanaka suzuki sato abe aso mori fukuda putin lavrov medvedev ivanov petrov merkel kohl schmidt meyer wagner fischer weber becker
  lafayette columbus cabot drake raleigh hudson mercer tucker porter hunter archer mason parker turner page rice bacon holmes hope grace faith joy page blair major heath eden attlee thatcher cameron may
  pak ban annan pascal newton marshall franklin preston kent essex sussex norfolk suffolk devon cornell stanford rutgers duke temple brown`.split(/\s+/u),
)

/** Short names in capitals that are places; other words of up to four capitals ("FDA", "EST") are not. */
export const placeAbbreviations: ReadonlySet<string> = new Set(
  'US UK USA UAE DRC CAR NSW NYC LA DC NY BC KZN DMZ MDL NLL JSA LOC LAC UN EU GDR FRG USSR NWFP FATA PNG NZ HK ROC PRC DPRK ROK KSA TRNC GERD PEI'.split(' '),
)

/** "West Nile virus", "Marburg fever": what is named after a place is not there. Lemmas. */
export const namedAfterPlaces: ReadonlySet<string> = new Set(
  'virus ebolavirus fever flu strain disease influenza syndrome variant vaccine terrier shepherd cow hound cheese wine whisky whiskey beer time dollar pound'.split(
    ' ',
  ),
)

/** Endings of names that say nothing of where: papers, teams, wars. Lower case. */
export const placelessTails: ReadonlySet<string> = new Set(
  `times post tribune globe herald journal gazette news press telegraph mail sun star guardian chronicle review magazine university college united city rovers wanderers fc rangers giants yankees cowboys bulls lakers patriots eagles saints
  lions tigers bears olympics olympic games cup league championship championships open marathon war wars accord accords agreement treaty convention protocol declaration process airlines airways exchange`.split(
    /\s+/u,
  ),
)

/** "the University of Georgia", "Bank of America": behind these and "of" a place is only part of a name. Lower case. */
export const placelessHeads: ReadonlySet<string> = new Set(
  'university college institute bank corporation corp times voice bishop archbishop duke duchess prince princess earl statue battle treaty'.split(' '),
)
