/** English words for numbers, lower case. */

export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, value): [string, number] => [word, value]),
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'].map((word, index): [string, number] => [
    word,
    index + 11,
  ]),
])

export const tens: ReadonlyMap<string, number> = new Map(
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, index): [string, number] => [word, 20 + 10 * index]),
)

export const multipliers: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
])

const simpleOrdinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
].concat(['fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'])

export const ordinals: ReadonlyMap<string, number> = new Map([
  ...simpleOrdinals.map((word, index): [string, number] => [word, index + 1]),
  ['twentieth', 20],
  ['thirtieth', 30],
])

/** "the nineties", "the swinging sixties". */
export const decadeWords: ReadonlyMap<string, number> = new Map(
  ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map((word, index): [string, number] => [
    word,
    20 + 10 * index,
  ]),
)

/** Quantities that give no number: TIMEX3 writes X. */
export const vagueQuantities: ReadonlySet<string> = new Set(['few', 'several', 'some', 'many', 'dozens', 'countless', 'numerous', 'various'])
