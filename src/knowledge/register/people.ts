/**
 * People of world politics, from public facts, in our own words, one a line:
 *
 * `name | other names | country | sector[+second] | he or she | office[@sector] from..to; office ...`
 *
 * Offices are in order of their beginning; days that we are not sure of are cut to month or year, or left out.
 * The sector is that of the offices unless `@` says otherwise. A bare surname is among the other names only where in the
 * news it means this person before all others.
 */
export const peopleTable = `
Kim Jong-un|Kim Jong Un;Kim Jongun|PRK|GOV|he|supreme leader 2011-12-17..
Kim Yo-jong|Kim Yo Jong;Kim Yojong|PRK|GOV|she|deputy director of the propaganda department ..
Moon Jae-in|Moon Jae In|KOR|GOV|he|president 2017-05-10..2022-05-09
Donald Trump|Trump;Donald J. Trump;President Trump|USA|GOV|he|president 2017-01-20..2021-01-20;president 2025-01-20..
`
