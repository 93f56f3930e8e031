/** PLOVER 2.0's contexts (what an act is about, beside what it is), each in our own words. */
export const contexts = {
  military: 'armed forces, weapons, war and its conduct',
  intelligence: 'spying, surveillance, secret services',
  executive: 'what a government does or decides, its offices and office-holders',
  legislative: 'parliaments and their laws',
  election: 'elections, referendums, campaigns, counting',
  political_institutions: 'constitution, form of government, division of powers',
  pro_democracy: 'towards freer politics',
  pro_autocracy: 'towards less free politics',
  economic: 'trade, money, business, sanctions with an economic aim',
  legal: 'courts, police work, law and its breach',
  reparations: 'making good for a past wrong',
  human_rights: 'grave abuses of the person',
  rights_freedoms: 'civil and political freedoms, speech, press, assembly',
  repression: 'a state holding its own people down',
  human_security: 'food, shelter, safety of ordinary people',
  gender: 'women and men, and violence or rights that turn on it',
  lgbt: 'sexual orientation and gender identity',
  religion_ethnicity: 'faiths and peoples, and conflict along them',
  inequality: 'poverty and who gets how much',
  diplomatic: 'relations between states',
  territory: 'land, sea and borders and whose they are',
  peacekeeping: 'third-party forces or observers who keep the peace',
  health: 'disease, medicine, public health',
  asylum: 'refuge for the persecuted',
  migration: 'people moving and being kept from moving',
  disasters: 'earthquake, flood, famine, accident and the relief of them',
  natural_resource: 'oil, gas, minerals, water, fish',
  environment: 'climate, pollution, protection of nature',
  technology: 'science and new techniques',
  terrorism: 'attacks meant to spread fear, and the fight against them',
  cbrn: 'chemical, biological, radiological and nuclear weapons',
  cyber: 'attacks on and defence of computers and networks',
  misinformation: 'falsehood spread on purpose',
  crime: 'ordinary and organised crime',
  corruption: 'office abused for gain',
  illegal_drugs: 'drugs and the trade in them',
  trafficking: 'trade in people',
} as const satisfies Readonly<Record<string, string>>

export type Context = keyof typeof contexts

export function isContext(text: string): text is Context {
  return Object.hasOwn(contexts, text)
}
