import type { Sector } from '../../domain/party.ts'

export type SectorDefinition = {
  readonly definition: string
  /** Stands beside another sector, never alone. */
  readonly second?: true
}

/** PLOVER 2.0's sectors in our own words. Media are JRN and health is MED; the two are easily swapped. */
export const sectorDefinitions: Readonly<Record<Sector, SectorDefinition>> = {
  COP: { definition: 'police, border guards, prison staff' },
  GOV: { definition: 'the executive: head of state, ministers, ministries, diplomats' },
  JUD: { definition: 'courts, judges, prosecutors' },
  LEG: { definition: 'parliaments and their members' },
  MIL: { definition: 'armed forces of a state' },
  PRM: { definition: 'armed groups that side with a government without being its army' },
  PTY: { definition: 'political parties, their members and candidates' },
  REB: { definition: 'armed groups against a government' },
  SPY: { definition: 'intelligence services' },
  UAF: { definition: 'armed people whose side is not told: gunmen, militants, attackers' },
  UNK: { definition: 'somebody of whom nothing is told' },
  AGR: { definition: 'farmers, peasants, herders' },
  BUS: { definition: 'companies, traders, bankers' },
  CRM: { definition: 'criminals, gangs, traffickers, pirates' },
  CVL: { definition: 'ordinary people, activists, protesters, crowds' },
  EDU: { definition: 'schools, universities, students, scholars' },
  ELI: { definition: 'people of influence without office: former officials, families of rulers' },
  JRN: { definition: 'news media and those who work for them' },
  LAB: { definition: 'workers and unions' },
  MED: { definition: 'hospitals, doctors, health authorities' },
  REF: { definition: 'refugees and displaced people' },
  OPP: { definition: 'in opposition to the government', second: true },
  PRE: { definition: 'of a partially recognised entity', second: true },
  REL: { definition: 'clergy, religious bodies and groups' },
  SOC: { definition: 'civil society otherwise: charities, think tanks, clubs, experts' },
}
