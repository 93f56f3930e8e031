/** Units that reports choose for the same things: what one counts as rounds another counts as shells. The first of a row stands for it. */
const oneMeasure: readonly (readonly string[])[] = [
  ['shell', 'round'],
  ['missile', 'rocket', 'projectile'],
  ['drone', 'unmanned aircraft'],
  ['ship', 'vessel', 'boat', 'tanker', 'freighter'],
  ['target', 'site', 'location', 'place'],
  ['strike', 'raid', 'sortie'],
  ['jet', 'plane', 'aircraft', 'warplane', 'fighter'],
  ['soldier', 'troop'],
  ['balloon'],
  ['leaflet'],
  ['shot'],
  ['bomb'],
  ['explosion', 'blast'],
  ['tank'],
  ['mine'],
]

const measures: ReadonlyMap<string, string> = new Map(oneMeasure.flatMap((units) => units.map((unit) => [unit, units[0]!] as const)))

/** What is fired, sent or hit in an act of force, by the unit that stands for its like; undefined for what is no such thing. */
export const measureOf = (unit: string): string | undefined => measures.get(unit)
