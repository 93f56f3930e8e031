import { peopleOfAfrica } from './people/africa.ts'
import { peopleOfTheAmericas } from './people/americas.ts'
import { peopleOfEastAsia } from './people/east-asia.ts'
import { peopleOfEurope } from './people/europe.ts'
import { peopleOfTheMiddleEast } from './people/middle-east.ts'
import { peopleOfSouthAsia } from './people/south-asia.ts'
import { peopleOfTheWorld } from './people/world.ts'

/**
 * People of world politics, from public facts, in our own words, one a line:
 *
 * `name | other names | country | sector[+second] | he or she | office[@sector] from..to; office ...`
 *
 * Offices are in order of their beginning; days that we are not sure of are cut to month or year, or left out.
 * The sector is that of the offices unless `@` says otherwise. A bare surname is among the other names only where in the
 * news it means this person before all others.
 */
export const peopleTable = [
  peopleOfEastAsia,
  peopleOfSouthAsia,
  peopleOfTheMiddleEast,
  peopleOfAfrica,
  peopleOfEurope,
  peopleOfTheAmericas,
  peopleOfTheWorld,
].join('\n')
