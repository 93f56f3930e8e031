/** State agencies, forces, courts, companies, unions, institutes and churches. See `../organisations.ts` for the columns. */
export const agencies = `
Supreme People's Court of China||CHN|JUD
Ministry of Public Security of China||CHN|COP
Cyberspace Administration of China||CHN|GOV
China Coast Guard|Chinese Coast Guard|CHN|COP
National Development and Reform Commission|NDRC|CHN|GOV
People's Bank of China|PBOC|CHN|GOV
Hong Kong and Macau Affairs Office||CHN|GOV
Hong Kong Police Force|Hong Kong Police|HKG|COP
Independent Commission Against Corruption of Hong Kong|ICAC|HKG|GOV
Hong Kong Monetary Authority||HKG|GOV
Mainland Affairs Council||TWN|GOV
National Security Bureau of Taiwan||TWN|SPY
Straits Exchange Foundation||TWN|GOV
Japan Coast Guard|Japanese Coast Guard|JPN|COP
Public Security Intelligence Agency||JPN|SPY
Nuclear Regulation Authority||JPN|GOV
Bank of Japan|BOJ|JPN|GOV
Bank of Korea||KOR|GOV
Defense Security Command|Defense Counterintelligence Command|KOR|MIL
Corruption Investigation Office|CIO (Korea)|KOR|JUD
Constitutional Court of Korea||KOR|JUD
Ministry of State Security of North Korea||PRK|SPY
Supreme Guard Command||PRK|MIL
Korea Asia-Pacific Peace Committee||PRK|GOV
National Investigation Agency|NIA|IND|COP
Enforcement Directorate|Directorate of Enforcement|IND|COP
Intelligence Bureau of India||IND|SPY
Assam Rifles||IND|PRM
Rashtriya Rifles||IND|MIL
Indo-Tibetan Border Police|ITBP|IND|PRM
Central Industrial Security Force|CISF|IND|PRM
Election Commission of India||IND|GOV
Supreme Court of India||IND|JUD
Reserve Bank of India|RBI|IND|GOV
Indian Space Research Organisation|ISRO|IND|GOV
Defence Research and Development Organisation|DRDO|IND|GOV
Federal Investigation Agency|FIA|PAK|COP
National Accountability Bureau|NAB|PAK|JUD
Pakistan Rangers|Rangers of Pakistan|PAK|PRM
Counter Terrorism Department of Pakistan||PAK|COP
Intelligence Bureau of Pakistan||PAK|SPY
National Directorate of Security|NDS|AFG|SPY
General Directorate of Intelligence of Afghanistan|GDI|AFG|SPY
High Peace Council|High Council for National Reconciliation|AFG|GOV
Independent Election Commission of Afghanistan||AFG|GOV
Afghan National Police||AFG|COP
Border Guard Bangladesh||BGD|PRM
International Crimes Tribunal of Bangladesh||BGD|JUD
State Administration Council|State Administration Council of Myanmar|MMR|GOV
State Peace and Development Council|SPDC;SLORC;State Law and Order Restoration Council|MMR|GOV
Committee Representing Pyidaungsu Hluttaw|CRPH|MMR|LEG
Union Election Commission||MMR|GOV
National Council for Peace and Order|NCPO|THA|GOV
Internal Security Operations Command|ISOC|THA|MIL
Armed Forces of the Philippines|AFP of the Philippines|PHL|MIL
Philippine National Police|PNP (police)|PHL|COP
Philippine Coast Guard||PHL|COP
Bangko Sentral ng Pilipinas||PHL|GOV
Commission on Elections of the Philippines|Comelec|PHL|GOV
Detachment 88|Densus 88|IDN|COP
Kopassus||IDN|MIL
Indonesian National Armed Forces|TNI|IDN|MIL
Indonesian National Police|Polri|IDN|COP
Corruption Eradication Commission|KPK|IDN|GOV
BNPB|National Disaster Management Agency of Indonesia|IDN|GOV
Malaysian Anti-Corruption Commission|MACC|MYS|GOV
Royal Malaysia Police||MYS|COP
Australian Security Intelligence Organisation||AUS|SPY
Australian Defence Force|ADF (Australia)|AUS|MIL
Australian Border Force||AUS|COP
Reserve Bank of Australia||AUS|GOV
New Zealand Defence Force||NZL|MIL
Government Communications Security Bureau|GCSB|NZL|SPY
Islamic Republic of Iran Army|Artesh|IRN|MIL
Ministry of Intelligence of Iran|MOIS;VEVAK|IRN|SPY
Expediency Council|Expediency Discernment Council|IRN|GOV
Morality Police of Iran|Gasht-e Ershad|IRN|COP
Iraqi Security Forces||IRQ|MIL
Counter Terrorism Service|Iraqi Counter Terrorism Service;Golden Division|IRQ|MIL
Independent High Electoral Commission|IHEC|IRQ|GOV
Federal Supreme Court of Iraq||IRQ|JUD
Kurdistan Regional Government|KRG|IRQ|GOV
Iraqi Governing Council||IRQ|GOV
State Oil Marketing Organization|SOMO|IRQ|GOV
Mukhabarat||IRQ|SPY
Air Force Intelligence of Syria|Air Force Intelligence Directorate|SYR|SPY
Autonomous Administration of North and East Syria|AANES|SYR|GOV
Syrian Salvation Government||SYR|GOV
Syrian Interim Government||SYR|PTY+OPP
Lebanese Armed Forces|Lebanese Army|LBN|MIL
Internal Security Forces|ISF (Lebanon)|LBN|COP
Banque du Liban||LBN|GOV
Military Intelligence Directorate of Israel|Aman intelligence|ISR|SPY
Unit 8200||ISR|MIL
COGAT|Coordination of Government Activities in the Territories|ISR|MIL
Israel Prison Service||ISR|COP
Yesha Council||ISR|CVL
Bank of Israel||ISR|GOV
Palestinian Central Elections Commission||PSE|GOV
Palestinian Preventive Security|Preventive Security Service|PSE|COP
Palestinian Red Crescent|Palestine Red Crescent Society;Palestinian Red Crescent Society|PSE|SOC
General Intelligence Directorate of Jordan||JOR|SPY
Saudi Royal Guard||SAU|MIL
Saudi Arabian National Guard||SAU|MIL
Islamic Military Counter Terrorism Coalition||SAU|MIL
Public Investment Fund|PIF|SAU|BUS
Mubadala||ARE|BUS
ADNOC|Abu Dhabi National Oil Company|ARE|BUS
DP World||ARE|BUS
Emirates airline||ARE|BUS
Qatar Airways||QAT|BUS
QatarEnergy|Qatar Petroleum|QAT|BUS
Kuwait Petroleum Corporation||KWT|BUS
Presidential Leadership Council||YEM|GOV
Supreme Political Council||YEM|REB
Presidential Council of Libya||LBY|GOV
High National Elections Commission||LBY|GOV
High Council of State||LBY|LEG
House of Representatives of Libya||LBY|LEG
General National Congress of Libya|General National Congress|LBY|LEG
Suez Canal Authority||EGY|GOV
Al-Azhar|al-Azhar|EGY|REL
Coptic Orthodox Church|Coptic Church|EGY|REL
Egyptian Initiative for Personal Rights||EGY|SOC
Independent High Authority for Elections||TUN|GOV
Tunisian National Dialogue Quartet|National Dialogue Quartet|TUN|SOC
Sonatrach||DZA|BUS
OCP Group||MAR|BUS
Turkish Armed Forces|TSK|TUR|MIL
Gendarmerie of Turkey||TUR|COP
Diyanet||TUR|REL
AFAD|Disaster and Emergency Management Authority|TUR|GOV
Supreme Election Council of Turkey|YSK|TUR|GOV
Turkish Airlines||TUR|BUS
Baykar|Baykar Makina|TUR|BUS
BOTAS||TUR|BUS
Nigerian Army||NGA|MIL
Department of State Services|DSS of Nigeria|NGA|SPY
Special Anti-Robbery Squad|SARS of Nigeria|NGA|COP
Nigerian National Petroleum Corporation|NNPC;NNPC Ltd|NGA|BUS
Dangote Group||NGA|BUS
Multinational Joint Task Force|MNJTF|IGO|MIL
National Intelligence and Security Agency of Somalia|NISA|SOM|SPY
National Intelligence Service of Kenya||KEN|SPY
Independent Electoral and Boundaries Commission|IEBC|KEN|GOV
Directorate of Criminal Investigations of Kenya||KEN|COP
General Service Unit||KEN|COP
Kenya Wildlife Service||KEN|GOV
Sovereign Council of Sudan|Transitional Sovereignty Council;Transitional Military Council|SDN|GOV
National Intelligence and Security Service of Sudan|NISS|SDN|SPY
Ethiopian Human Rights Commission||ETH|GOV
National Electoral Board of Ethiopia||ETH|GOV
CENI|Independent National Electoral Commission of Congo|COD|GOV
Gecamines||COD|BUS
Rwanda Defence Force|RDF|RWA|MIL
Rwanda Investigation Bureau||RWA|COP
Zimbabwe Electoral Commission||ZWE|GOV
Central Intelligence Organisation||ZWE|SPY
Independent Electoral Commission of South Africa|Electoral Commission of South Africa|ZAF|GOV
State Security Agency of South Africa||ZAF|SPY
Hawks (South Africa)||ZAF|COP
National Prosecuting Authority|NPA of South Africa|ZAF|JUD
Eskom||ZAF|BUS
Transnet||ZAF|BUS
De Beers||ZAF|BUS
Sasol||ZAF|BUS
Lonmin||GBR|BUS
Sonangol||AGO|BUS
CNSP|National Council for the Safeguard of the Homeland|NER|GOV
National Committee of Reconciliation and Development|CNRD (Guinea)|GIN|GOV
Investigative Committee of Russia|Investigative Committee|RUS|COP
Federal Protective Service|FSO|RUS|COP
Roskomnadzor||RUS|GOV
Central Bank of Russia|Bank of Russia|RUS|GOV
Prosecutor General's Office of Russia||RUS|JUD
Strategic Rocket Forces|Strategic Missile Forces|RUS|MIL
Security Council of Russia|Russian Security Council|RUS|GOV
Emergencies Ministry of Russia|EMERCOM|RUS|GOV
Rosaviatsia||RUS|GOV
Rostec|Rostekh|RUS|BUS
Sberbank||RUS|BUS
VTB||RUS|BUS
Alfa Bank||RUS|BUS
Aeroflot||RUS|BUS
Surgutneftegas||RUS|BUS
Novatek||RUS|BUS
Norilsk Nickel|Nornickel|RUS|BUS
Rusal||RUS|BUS
Kaspersky|Kaspersky Lab|RUS|BUS
Yandex||RUS|BUS
VKontakte|VK|RUS|BUS
Almaz-Antey||RUS|BUS
Sukhoi||RUS|BUS
Transneft||RUS|BUS
Nord Stream AG|Nord Stream 2 AG|CHE|BUS
Internet Research Agency||RUS|BUS
Sova Center||RUS|SOC
Golos||RUS|SOC
Levada Center|Levada Centre|RUS|SOC
Committee of Soldiers' Mothers|Union of Committees of Soldiers' Mothers|RUS|SOC
Anti-Corruption Foundation|FBK|RUS|SOC
National Anti-Corruption Bureau of Ukraine|NABU|UKR|COP
Specialised Anti-Corruption Prosecutor's Office|SAPO|UKR|JUD
National Guard of Ukraine||UKR|MIL
State Border Guard Service of Ukraine||UKR|COP
Territorial Defense Forces|Territorial Defence Forces of Ukraine|UKR|MIL
Operational Command South||UKR|MIL
Ukrainian Air Force|Air Force of Ukraine|UKR|MIL
Ukrainian Navy||UKR|MIL
Antonov company||UKR|BUS
Orthodox Church of Ukraine||UKR|REL
Ukrainian Greek Catholic Church||UKR|REL
Mejlis|Mejlis of the Crimean Tatar People|UKR|CVL
National Security and Defence Council of Ukraine|National Security and Defense Council of Ukraine|UKR|GOV
Central Election Commission of Ukraine||UKR|GOV
KGB of Belarus||BLR|SPY
Belarusian Association of Journalists||BLR|JRN
State Security Service of Georgia||GEO|SPY
Georgian Orthodox Church||GEO|REL
State Security Service of Azerbaijan||AZE|SPY
SOCAR||AZE|BUS
National Security Service of Armenia||ARM|SPY
Armenian Apostolic Church||ARM|REL
National Crime Agency|NCA|GBR|COP
Ministry of Defence of the United Kingdom|MoD;MOD|GBR|MIL
Crown Prosecution Service|CPS|GBR|JUD
Police Service of Northern Ireland|PSNI|GBR|COP
Special Air Service|SAS|GBR|MIL
British Army||GBR|MIL
Garda Siochana|Gardai|IRL|COP
Irish Defence Forces||IRL|MIL
Trades Union Congress|TUC|GBR|LAB
Unite union|Unite the Union|GBR|LAB
Stop the War Coalition||GBR|CVL
Campaign for Nuclear Disarmament||GBR|CVL
Extinction Rebellion||GBR|CVL
Just Stop Oil||GBR|CVL
Palestine Action||GBR|CVL
Forensic Architecture||GBR|SOC
Reprieve charity||GBR|SOC
Oxford Analytica||GBR|BUS
Royal United Services Institute|RUSI|GBR|EDU
Overseas Development Institute||GBR|EDU
King's College London||GBR|EDU
Rolls-Royce||GBR|BUS
HSBC||GBR|BUS
Barclays||GBR|BUS
Royal Dutch Shell|Shell company|GBR|BUS
Rio Tinto||GBR|BUS
Anglo American||GBR|BUS
British Airways||GBR|BUS
Unilever||GBR|BUS
Vodafone||GBR|BUS
AstraZeneca||GBR|BUS
GlaxoSmithKline|GSK|GBR|BUS
Cambridge Analytica||GBR|BUS
DGSI||FRA|SPY
GIGN||FRA|COP
CRS police|Compagnies Républicaines de Sécurité|FRA|COP
French Foreign Legion|Foreign Legion|FRA|MIL
CGT|General Confederation of Labour|FRA|LAB
CFDT||FRA|LAB
MEDEF||FRA|BUS
IFRI|French Institute of International Relations|FRA|EDU
Renault||FRA|BUS
Peugeot||FRA|BUS
Air France||FRA|BUS
Thales Group||FRA|BUS
Dassault Aviation||FRA|BUS
Naval Group||FRA|BUS
Lafarge||FRA|BUS
Orano|Areva|FRA|BUS
BNP Paribas||FRA|BUS
Societe Generale||FRA|BUS
EDF|Électricité de France|FRA|BUS
Engie||FRA|BUS
SNCF||FRA|BUS
Federal Office for the Protection of the Constitution|BfV|DEU|SPY
Federal Constitutional Court|Federal Constitutional Court of Germany|DEU|JUD
Federal Criminal Police Office|BKA|DEU|COP
GSG 9|GSG-9|DEU|COP
IG Metall||DEU|LAB
Ver.di||DEU|LAB
Robert Bosch company||DEU|BUS
BMW||DEU|BUS
Daimler|Mercedes-Benz|DEU|BUS
BASF||DEU|BUS
Bayer AG||DEU|BUS
Lufthansa||DEU|BUS
ThyssenKrupp||DEU|BUS
Uniper||DEU|BUS
SAP company||DEU|BUS
Wirecard||DEU|BUS
BioNTech||DEU|BUS
Commerzbank||DEU|BUS
Heckler & Koch||DEU|BUS
Kiel Institute|Kiel Institute for the World Economy|DEU|EDU
Friedrich Ebert Foundation||DEU|EDU
Heinrich Boell Foundation|Heinrich Böll Foundation|DEU|EDU
Charite||DEU|MED
Robert Koch Institute||DEU|MED
Guardia di Finanza||ITA|COP
Italian Coast Guard||ITA|COP
Fiat company||ITA|BUS
Leonardo company|Finmeccanica|ITA|BUS
UniCredit||ITA|BUS
CGIL||ITA|LAB
Repsol||ESP|BUS
Iberia airline||ESP|BUS
Banco Santander||ESP|BUS
Telefonica||ESP|BUS
Mossos d'Esquadra||ESP|COP
National Intelligence Centre of Spain||ESP|SPY
Philips company||NLD|BUS
ASML||NLD|BUS
AIVD||NLD|SPY
Heineken||NLD|BUS
ING bank||NLD|BUS
Clingendael||NLD|EDU
Nestle||CHE|BUS
Novartis||CHE|BUS
Glencore||CHE|BUS
UBS||CHE|BUS
Credit Suisse||CHE|BUS
Geneva Call||CHE|SOC
Centre for Humanitarian Dialogue|Center for Humanitarian Dialogue|CHE|SOC
Small Arms Survey||CHE|EDU
OMV||AUT|BUS
Ericsson||SWE|BUS
Saab company|Saab AB|SWE|BUS
Volvo||SWE|BUS
SAPO (Sweden)|Swedish Security Service|SWE|SPY
Folke Bernadotte Academy||SWE|EDU
Uppsala Conflict Data Program|UCDP|SWE|EDU
Nokia||FIN|BUS
Kongsberg||NOR|BUS
Telenor||NOR|BUS
Peace Research Institute Oslo|PRIO|NOR|EDU
Norwegian Nobel Committee|Nobel Committee|NOR|SOC
PET (Denmark)||DNK|SPY
Novo Nordisk||DNK|BUS
Danish Refugee Council||DNK|SOC
Internal Security Agency of Poland|ABW|POL|SPY
PKN Orlen||POL|BUS
Polish Border Guard||POL|COP
CEZ||CZE|BUS
Skoda||CZE|BUS
BIS (Czech Republic)||CZE|SPY
MOL Group||HUN|BUS
OTP Bank||HUN|BUS
National Anticorruption Directorate|DNA (Romania)|ROU|JUD
Romanian Intelligence Service|SRI|ROU|SPY
Bulgargaz||BGR|BUS
Arsenal of Bulgaria||BGR|BUS
Serbian Orthodox Church||SRB|REL
BIA (Serbia)|Security Intelligence Agency of Serbia|SRB|SPY
Srbijagas||SRB|BUS
Greek Orthodox Church||GRC|REL
Hellenic Coast Guard||GRC|COP
Ecumenical Patriarchate|Ecumenical Patriarchate of Constantinople|TUR|REL
US Supreme Court|U.S. Supreme Court;Supreme Court of the United States|USA|JUD
US Border Patrol|U.S. Border Patrol|USA|COP
US Coast Guard|U.S. Coast Guard|USA|MIL
US National Guard|U.S. National Guard|USA|MIL
US Treasury|U.S. Treasury;US Treasury Department;U.S. Treasury Department|USA|GOV
US Department of Justice|U.S. Department of Justice;US Justice Department;U.S. Justice Department|USA|JUD
US Department of Defense|U.S. Department of Defense|USA|MIL
US Department of Energy|U.S. Department of Energy|USA|GOV
US Department of Commerce|U.S. Department of Commerce|USA|GOV
US House of Representatives|U.S. House of Representatives|USA|LEG
Senate Foreign Relations Committee||USA|LEG
House Foreign Affairs Committee||USA|LEG
Senate Intelligence Committee||USA|LEG
House Intelligence Committee||USA|LEG
Office of Foreign Assets Control|OFAC|USA|GOV
Nuclear Regulatory Commission||USA|GOV
National Hurricane Center||USA|GOV
National Transportation Safety Board|NTSB|USA|GOV
Transportation Security Administration|TSA|USA|COP
Securities and Exchange Commission|SEC|USA|GOV
Federal Communications Commission|FCC|USA|GOV
Federal Trade Commission|FTC|USA|GOV
Department of Government Efficiency|DOGE|USA|GOV
Office of the Director of National Intelligence|ODNI|USA|SPY
National Geospatial-Intelligence Agency||USA|SPY
US Geological Survey|USGS;U.S. Geological Survey|USA|GOV
Southern Command|SOUTHCOM;US Southern Command;U.S. Southern Command|USA|MIL
European Command|EUCOM;US European Command;U.S. European Command|USA|MIL
Northern Command|NORTHCOM|USA|MIL
Cyber Command|US Cyber Command;U.S. Cyber Command|USA|MIL
Strategic Command|US Strategic Command;U.S. Strategic Command|USA|MIL
Delta Force||USA|MIL
Navy SEALs|SEAL Team Six|USA|MIL
82nd Airborne Division|82nd Airborne|USA|MIL
101st Airborne Division||USA|MIL
Sixth Fleet||USA|MIL
Combined Forces Command||KOR|MIL
NORAD|North American Aerospace Defense Command|USA|MIL
Los Angeles Police Department|LAPD|USA|COP
New York Police Department|NYPD|USA|COP
Chicago Police Department||USA|COP
Peace Corps||USA|GOV
Southern Poverty Law Center|SPLC|USA|SOC
Anti-Defamation League|ADL|USA|SOC
NAACP||USA|SOC
Council on American-Islamic Relations|CAIR|USA|SOC
Code Pink|CODEPINK|USA|CVL
Jewish Voice for Peace||USA|CVL
Planned Parenthood||USA|SOC
Sierra Club||USA|SOC
Physicians for Human Rights||USA|SOC
Center for Constitutional Rights||USA|SOC
Human Rights First||USA|SOC
Enough Project||USA|SOC
Save Darfur Coalition||USA|SOC
National Democratic Institute|NDI|USA|SOC
International Republican Institute|IRI|USA|SOC
United States Institute of Peace|USIP|USA|EDU
American Enterprise Institute|AEI|USA|EDU
Cato Institute||USA|EDU
Hudson Institute||USA|EDU
Hoover Institution||USA|EDU
Wilson Center|Woodrow Wilson Center;Woodrow Wilson International Center for Scholars|USA|EDU
Stimson Center||USA|EDU
Middle East Institute||USA|EDU
Washington Institute for Near East Policy|Washington Institute|USA|EDU
Foundation for Defense of Democracies|FDD of Washington|USA|EDU
Arms Control Association||USA|EDU
Nuclear Threat Initiative|NTI|USA|EDU
Federation of American Scientists||USA|EDU
Institute for Science and International Security||USA|EDU
Inter-American Dialogue||USA|EDU
Washington Office on Latin America|WOLA|USA|SOC
Eurasia Group||USA|BUS
Stratfor||USA|BUS
Asia Society||USA|EDU
Quincy Institute||USA|EDU
New America Foundation||USA|EDU
ACLED|Armed Conflict Location & Event Data Project;Armed Conflict Location and Event Data Project|USA|EDU
Global Terrorism Database||USA|EDU
AFSCME||USA|LAB
Teamsters||USA|LAB
Service Employees International Union|SEIU|USA|LAB
Ford Motor|Ford Motor Company|USA|BUS
Chrysler|Fiat Chrysler|USA|BUS
Amazon.com|Amazon Web Services|USA|BUS
OpenAI||USA|BUS
Nvidia||USA|BUS
Intel Corporation||USA|BUS
IBM||USA|BUS
Oracle Corporation||USA|BUS
Netflix||USA|BUS
Walmart||USA|BUS
McDonald's Corporation||USA|BUS
Starbucks||USA|BUS
Coca-Cola||USA|BUS
Pfizer||USA|BUS
Moderna||USA|BUS
Johnson & Johnson||USA|BUS
Citigroup|Citibank|USA|BUS
Bank of America||USA|BUS
Morgan Stanley||USA|BUS
BlackRock||USA|BUS
Lehman Brothers||USA|BUS
Moody's Investors Service||USA|BUS
Standard & Poor's|Standard and Poor's|USA|BUS
Fitch Ratings||USA|BUS
United Airlines||USA|BUS
American Airlines||USA|BUS
Delta Air Lines||USA|BUS
Pan Am|Pan American World Airways|USA|BUS
FedEx||USA|BUS
Caterpillar Inc.||USA|BUS
General Dynamics||USA|BUS
L3Harris||USA|BUS
Academi||USA|BUS
DynCorp||USA|BUS
Palantir||USA|BUS
CrowdStrike||USA|BUS
Mandiant||USA|BUS
Chiquita|Chiquita Brands|USA|BUS
Union Carbide||USA|BUS
Monsanto||USA|BUS
Cargill||USA|BUS
ConocoPhillips||USA|BUS
Occidental Petroleum||USA|BUS
Starlink||USA|BUS
CSIS (Canada)|Canadian Security Intelligence Service|CAN|SPY
Canadian Armed Forces||CAN|MIL
Barrick Gold||CAN|BUS
Bombardier||CAN|BUS
Assembly of First Nations||CAN|CVL
National Electoral Institute|INE|MEX|GOV
National Guard of Mexico||MEX|MIL
CISEN||MEX|SPY
Teachers' union of Mexico|CNTE|MEX|LAB
Ayotzinapa Rural Teachers' College||MEX|EDU
Supreme Electoral Tribunal of Guatemala||GTM|GOV
Kaibiles||GTM|MIL
National Civil Police of El Salvador||SLV|COP
Tutela Legal||SLV|REL
National Human Rights Commission of Mexico|CNDH|MEX|GOV
Committees for the Defense of the Revolution||CUB|CVL
Cubana de Aviacion||CUB|BUS
Transitional Presidential Council of Haiti|Transitional Presidential Council|HTI|GOV
Multinational Security Support Mission|MSS mission|HTI|COP
National Electoral Council of Venezuela|CNE of Venezuela|VEN|GOV
Supreme Tribunal of Justice of Venezuela|Supreme Tribunal of Justice|VEN|JUD
Foro Penal||VEN|SOC
Provea||VEN|SOC
Special Action Forces|FAES|VEN|COP
DGCIM|General Directorate of Military Counterintelligence|VEN|SPY
Citgo||USA|BUS
Conviasa||VEN|BUS
Special Jurisdiction for Peace|JEP|COL|JUD
National Police of Colombia||COL|COP
DAS (Colombia)|Administrative Department of Security|COL|SPY
Avianca||COL|BUS
INDEPAZ||COL|SOC
CODHES||COL|SOC
DINCOTE||PER|COP
Defensoria del Pueblo of Peru||PER|GOV
SUNAT||PER|GOV
YPFB||BOL|BUS
YPF||ARG|BUS
AMIA|Argentine Israelite Mutual Association|ARG|SOC
Grandmothers of the Plaza de Mayo||ARG|SOC
CGT of Argentina||ARG|LAB
Federal Police of Brazil|Polícia Federal|BRA|COP
Supreme Federal Court|Supreme Federal Tribunal|BRA|JUD
FUNAI|National Indigenous People's Foundation|BRA|GOV
IBAMA||BRA|GOV
Embraer||BRA|BUS
Odebrecht||BRA|BUS
JBS||BRA|BUS
BOPE||BRA|COP
Carabineros|Carabineros de Chile|CHL|COP
Vicariate of Solidarity||CHL|REL
DINA||CHL|SPY
LATAM Airlines||CHL|BUS
Air India||IND|BUS
Tata Group|Tata Motors;Tata Steel|IND|BUS
Reliance Industries||IND|BUS
Adani Group||IND|BUS
Infosys||IND|BUS
Pakistan International Airlines|PIA|PAK|BUS
Biman||BGD|BUS
Malaysia Airlines||MYS|BUS
1Malaysia Development Berhad|1MDB|MYS|BUS
Petronas||MYS|BUS
Singapore Airlines||SGP|BUS
Garuda Indonesia||IDN|BUS
Freeport Indonesia|PT Freeport Indonesia|IDN|BUS
Pertamina||IDN|BUS
Qantas||AUS|BUS
BHP|BHP Billiton|AUS|BUS
Korean Air||KOR|BUS
LG|LG Electronics|KOR|BUS
SK Hynix||KOR|BUS
Hanwha|Hanwha Aerospace|KOR|BUS
POSCO||KOR|BUS
Sony||JPN|BUS
Honda Motor||JPN|BUS
Nissan||JPN|BUS
Mitsubishi|Mitsubishi Heavy Industries|JPN|BUS
SoftBank||JPN|BUS
Japan Airlines|JAL|JPN|BUS
Nippon Steel||JPN|BUS
Foxconn|Hon Hai|TWN|BUS
Sinopec||CHN|BUS
CNOOC|China National Offshore Oil Corporation|CHN|BUS
PetroChina|China National Petroleum Corporation;CNPC|CHN|BUS
COSCO||CHN|BUS
BYD||CHN|BUS
SMIC|Semiconductor Manufacturing International Corporation|CHN|BUS
Norinco||CHN|BUS
Evergrande||CHN|BUS
Xiaomi||CHN|BUS
Cathay Pacific||HKG|BUS
Falun Gong||CHN|REL
World Uyghur Congress|World Uighur Congress|CHN|CVL
Central Tibetan Administration|Tibetan government-in-exile|IND|PTY
International Campaign for Tibet||NGO|SOC
Students for a Free Tibet||NGO|SOC
Confucius Institute||CHN|EDU
Tsinghua University||CHN|EDU
Peking University||CHN|EDU
Asan Institute|Asan Institute for Policy Studies|KOR|EDU
Seoul National University||KOR|EDU
Korea University||KOR|EDU
Yonsei University||KOR|EDU
Kookmin University||KOR|EDU
University of Tokyo||JPN|EDU
Lowy Institute||AUS|EDU
Australian Strategic Policy Institute|ASPI|AUS|EDU
Australian National University|ANU|AUS|EDU
ISEAS|ISEAS-Yusof Ishak Institute|SGP|EDU
S. Rajaratnam School of International Studies|RSIS|SGP|EDU
Observer Research Foundation|ORF of Delhi|IND|EDU
Jawaharlal Nehru University|JNU|IND|EDU
Afghanistan Analysts Network||AFG|EDU
Institute for National Security Studies|INSS|ISR|EDU
Tel Aviv University||ISR|EDU
Hebrew University||ISR|EDU
Birzeit University||PSE|EDU
Islamic University of Gaza||PSE|EDU
American University of Beirut||LBN|EDU
American University in Cairo||EGY|EDU
Cairo University||EGY|EDU
Al-Ahram Center|Al-Ahram Center for Political and Strategic Studies|EGY|EDU
Gulf Research Center||SAU|EDU
Institute for Security Studies|ISS Africa|ZAF|EDU
University of Cape Town||ZAF|EDU
University of Nairobi||KEN|EDU
Makerere University||UGA|EDU
Carnegie Moscow Center||RUS|EDU
Moscow State University||RUS|EDU
Higher School of Economics||RUS|EDU
Razumkov Centre|Razumkov Center|UKR|EDU
Bank of Mexico|Banxico|MEX|GOV
Bank of Canada||CAN|GOV
Bank of Thailand||THA|GOV
Bank of France|Banque de France|FRA|GOV
Bank of Italy||ITA|GOV
Bank of Spain||ESP|GOV
Bank of Greece||GRC|GOV
Bank of Ghana||GHA|GOV
Bank of Tanzania||TZA|GOV
Bank of Uganda||UGA|GOV
Bank of Zambia||ZMB|GOV
Bank of Jamaica||JAM|GOV
Bank Indonesia||IDN|GOV
Bank of Lithuania||LTU|GOV
Bank of Finland||FIN|GOV
Bank of Albania||ALB|GOV
Bangladesh Bank||BGD|GOV
State Bank of Pakistan||PAK|GOV
State Bank of Vietnam||VNM|GOV
South African Reserve Bank||ZAF|GOV
Swiss National Bank|SNB|CHE|GOV
National Bank of Ukraine|NBU|UKR|GOV
National Bank of Poland||POL|GOV
European Central Bank|ECB|EUR|GOV
Da Afghanistan Bank||AFG|GOV
Central Bank of Nigeria|CBN|NGA|GOV
Central Bank of Kenya||KEN|GOV
Central Bank of Iran||IRN|GOV
Central Bank of Iraq||IRQ|GOV
Central Bank of Libya||LBY|GOV
Central Bank of Syria||SYR|GOV
Central Bank of Yemen||YEM|GOV
Riksbank||SWE|GOV
Norges Bank||NOR|GOV
`
