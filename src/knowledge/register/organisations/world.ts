/** Organisations of no one country, and those known by their network names. See `../organisations.ts` for the columns. */
export const worldBodies = `
Amnesty International||NGO|SOC
Human Rights Watch||NGO|SOC
Doctors Without Borders|Medecins Sans Frontieres;Médecins Sans Frontières;MSF|NGO|MED
International Committee of the Red Cross|ICRC|NGO|SOC
International Federation of Red Cross and Red Crescent Societies|IFRC|NGO|SOC
Red Crescent||NGO|SOC
Oxfam||NGO|SOC
Save the Children||NGO|SOC
Greenpeace||NGO|SOC
International Crisis Group|ICG|NGO|SOC
Reporters Without Borders|RSF (press freedom)|NGO|SOC
Norwegian People's Aid||NGO|SOC
HALO Trust|The HALO Trust|NGO|SOC
Mines Advisory Group||NGO|SOC
International Campaign to Ban Landmines|ICBL|NGO|SOC
International Campaign to Abolish Nuclear Weapons|ICAN|NGO|SOC
Plan International||NGO|SOC
ActionAid||NGO|SOC
Handicap International|Humanity & Inclusion|NGO|SOC
Catholic Relief Services||NGO|SOC
Terre des Hommes||NGO|SOC
Tearfund||NGO|SOC
Christian Aid||NGO|SOC
International Commission of Jurists||NGO|JUD
International Federation for Human Rights|FIDH|NGO|SOC
International Federation of Journalists|IFJ|NGO|JRN
International Press Institute|IPI|NGO|JRN
PEN International|PEN America|NGO|SOC
Article 19|ARTICLE 19|NGO|SOC
Anti-Slavery International||NGO|SOC
Survival International||NGO|SOC
Global Rights Compliance||NGO|JUD
Avaaz||NGO|CVL
Wikimedia Foundation||NGO|SOC
World Wildlife Fund|WWF;World Wide Fund for Nature|NGO|SOC
Bill & Melinda Gates Foundation|Gates Foundation|NGO|SOC
Ford Foundation||NGO|SOC
Wellcome Trust||NGO|SOC
Gavi|GAVI|NGO|MED
The Elders group||NGO|SOC
Geneva Academy||NGO|EDU
Proactiva Open Arms|Open Arms|NGO|SOC
SOS Mediterranee||NGO|SOC
Sea-Watch|Sea Watch|NGO|SOC
Sea-Eye||NGO|SOC
Alarm Phone||NGO|SOC
World Central Kitchen||NGO|SOC
Gaza Humanitarian Foundation|GHF|NGO|SOC
Freedom Flotilla Coalition|Freedom Flotilla|NGO|CVL
Anonymous hackers||NGO|CRM
Conti ransomware group|Conti gang|RUS|CRM
DarkSide|DarkSide hackers|RUS|CRM
REvil||RUS|CRM
Sandworm||RUS|SPY
Cozy Bear|APT29|RUS|SPY
APT41||CHN|SPY
Volt Typhoon||CHN|SPY
Charming Kitten||IRN|SPY
Kimsuky||PRK|SPY
Andariel||PRK|SPY
LockBit||RUS|CRM
Killnet||RUS|CRM
Syrian Electronic Army||SYR|SPY
Guardians of Peace||PRK|SPY
NSO Group||ISR|BUS
Elbit Systems|Elbit|ISR|BUS
Israel Aerospace Industries|IAI|ISR|BUS
Rafael Advanced Defense Systems||ISR|BUS
El Al||ISR|BUS
Teva||ISR|BUS
Viva Palestina||NGO|CVL
IHH|IHH Humanitarian Relief Foundation|TUR|SOC
World Jewish Congress||NGO|REL
World Muslim League|Muslim World League|NGO|REL
European Council on Foreign Relations|ECFR|NGO|EDU
International Centre for Counter-Terrorism||NGO|EDU
Global Initiative Against Transnational Organized Crime||NGO|SOC
Women's International League for Peace and Freedom||NGO|SOC
Nonviolent Peaceforce||NGO|SOC
International Trade Union Confederation|ITUC|NGO|LAB
International Transport Workers' Federation||NGO|LAB
Via Campesina||NGO|AGR
UEFA||NGO|SOC
International Cricket Council||NGO|SOC
International Paralympic Committee||NGO|SOC
International Chamber of Commerce||NGO|BUS
International Air Transport Association|IATA|NGO|BUS
International Maritime Bureau|IMB|NGO|BUS
SWIFT network|SWIFT|NGO|BUS
`
