/**
 * Places and houses that stand for a government or one of its arms ("the Kremlin said"). Capitals are in `country-table.ts`.
 *
 * `code | sector | names`
 */
export const standInTable = `
USA|GOV|White House;Oval Office;West Wing;Biden administration;Trump administration;Obama administration;Bush administration;Clinton administration;Reagan administration
USA|GOV|State Department;Foggy Bottom;US State Department;U.S. State Department
USA|MIL|Pentagon
USA|LEG|Capitol Hill;US Congress;U.S. Congress;US Senate;U.S. Senate
USA|SPY|Langley;CIA;Central Intelligence Agency;NSA;National Security Agency
USA|COP|FBI;Federal Bureau of Investigation;DEA;Drug Enforcement Administration
USA|MIL|CENTCOM;Centcom;US Central Command;U.S. Central Command;US Forces Korea;U.S. Forces Korea;USFK;Marine Corps
GBR|GOV|Downing Street;10 Downing Street;Number 10;No 10;No. 10;Whitehall;Foreign Office;Buckingham Palace
GBR|LEG|Westminster;House of Commons;House of Lords
GBR|COP|Scotland Yard
GBR|SPY|MI5;MI6;GCHQ
RUS|GOV|Kremlin
RUS|LEG|State Duma;Duma;Federation Council
RUS|SPY|FSB;SVR;GRU;KGB;Lubyanka
CHN|GOV|Zhongnanhai
CHN|MIL|People's Liberation Army;PLA
CHN|LEG|National People's Congress
FRA|GOV|Élysée;Elysée;Elysee;Élysée Palace;Elysee Palace;Quai d'Orsay;Matignon
DEU|LEG|Bundestag;Bundesrat
DEU|MIL|Bundeswehr
ITA|GOV|Quirinale;Palazzo Chigi;Farnesina
KOR|GOV|Blue House;Cheong Wa Dae
KOR|SPY|National Intelligence Service
PRK|LEG|Supreme People's Assembly
PRK|MIL|Korean People's Army;KPA
JPN|LEG|Diet
JPN|MIL|Self-Defense Forces;Self-Defence Forces;SDF of Japan
TUR|GOV|Sublime Porte
ISR|LEG|Knesset
ISR|MIL|IDF;Israel Defense Forces;Israel Defence Forces
ISR|SPY|Mossad;Shin Bet
IRN|LEG|Majlis;Majles;Islamic Consultative Assembly
IRN|MIL|Revolutionary Guard;Revolutionary Guards;Islamic Revolutionary Guard Corps;Islamic Revolutionary Guards Corps;IRGC;Quds Force
IND|GOV|South Block;Rashtrapati Bhavan
IND|LEG|Lok Sabha;Rajya Sabha
PAK|SPY|ISI;Inter-Services Intelligence
PHL|GOV|Malacañang;Malacañan;Malacanang;Malacanang Palace
AUS|SPY|ASIO
UKR|LEG|Verkhovna Rada
UKR|GOV|Bankova
UKR|SPY|SBU
POL|LEG|Sejm
ESP|GOV|Moncloa
ESP|LEG|Cortes
VEN|GOV|Miraflores;Miraflores Palace
BRA|GOV|Planalto;Planalto Palace
CHL|GOV|La Moneda;La Moneda Palace
ARG|GOV|Casa Rosada
MEX|GOV|Los Pinos
PSE|GOV|Palestinian Authority;Palestinian National Authority
PSE|REB|PLO;Palestine Liberation Organization;Palestine Liberation Organisation
EST|LEG|Riigikogu
LVA|LEG|Saeima
LTU|LEG|Seimas
SWE|LEG|Riksdag
NOR|LEG|Storting
DNK|LEG|Folketing
IRL|LEG|Dail;Dáil;Oireachtas
IRL|GOV|Taoiseach
HKG|LEG|LegCo;Legislative Council
ZAF|MIL|SANDF;South African National Defence Force
NGA|GOV|Aso Rock
KEN|GOV|Harambee House
VAT|REL|Pope;Pontiff
EUR||Brussels
`
