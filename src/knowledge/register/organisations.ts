/**
 * Organisations of world politics, from public facts, in our own words: `name | other names | country | sector[+second]`.
 * Ministries and the like need no row: `knowledge/parties` knows them by their nouns.
 */
export const organisationTable = `
Korean Central News Agency|KCNA;K.C.N.A.|PRK|JRN
Hamas|Islamic Resistance Movement|PSE|REB
`
