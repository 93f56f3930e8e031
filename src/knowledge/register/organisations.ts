import { agencies } from './organisations/agencies.ts'
import { armedGroups } from './organisations/armed-groups.ts'
import { organisationsByRegion } from './organisations/by-region.ts'
import { media } from './organisations/media.ts'
import { parties } from './organisations/parties.ts'
import { worldBodies } from './organisations/world.ts'

/**
 * Organisations of world politics, from public facts, in our own words: `name | other names | country | sector[+second]`.
 * Ministries and the like need no row: `knowledge/parties` knows them by their nouns. The United Nations and other bodies of
 * states are in `knowledge/countries/bodies-table.ts`.
 */
export const organisationTable = [organisationsByRegion, armedGroups, parties, agencies, media, worldBodies].join('\n')
