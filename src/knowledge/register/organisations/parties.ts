/** Political parties, movements and their alliances. See `../organisations.ts` for the columns. */
export const parties = `
New People's Party of Albania||ALB|PTY
Democratic Party of Albania||ALB|PTY
Freedom Party of Albania|Socialist Movement for Integration|ALB|PTY
Austrian People's Party|OVP;ÖVP;People's Party of Austria|AUT|PTY
Social Democratic Party of Austria|SPO;SPÖ|AUT|PTY
NEOS||AUT|PTY
New Flemish Alliance|N-VA|BEL|PTY
Reformist Movement||BEL|PTY
Workers' Party of Belgium||BEL|PTY
Party of Democratic Action|SDA (Bosnia)|BIH|PTY
Alliance of Independent Social Democrats|SNSD|BIH|PTY
Serb Democratic Party||BIH|PTY
Croatian Democratic Union of Bosnia|HDZ BiH|BIH|PTY
GERB||BGR|PTY
Bulgarian Socialist Party||BGR|PTY
We Continue the Change||BGR|PTY
Revival party|Vazrazhdane|BGR|PTY
Movement for Rights and Freedoms||BGR|PTY
There Is Such a People||BGR|PTY
Ataka||BGR|PTY
Social Democratic Party of Croatia||HRV|PTY
Homeland Movement||HRV|PTY
Most party||HRV|PTY
AKEL|Progressive Party of Working People|CYP|PTY
Democratic Rally|DISY|CYP|PTY
DIKO||CYP|PTY
ELAM||CYP|PTY
ANO 2011|ANO|CZE|PTY
Civic Democratic Party|ODS|CZE|PTY
Czech Social Democratic Party|CSSD;ČSSD|CZE|PTY
Czech Pirate Party||CZE|PTY
Freedom and Direct Democracy|SPD (Czech Republic)|CZE|PTY
Danish People's Party||DNK|PTY
Venstre||DNK|PTY
Social Democrats of Denmark||DNK|PTY
Inuit Ataqatigiit||GRL|PTY
Siumut||GRL|PTY
Estonian Reform Party|Reform Party of Estonia|EST|PTY
Estonian Centre Party|Centre Party of Estonia|EST|PTY
EKRE|Conservative People's Party of Estonia|EST|PTY
Isamaa||EST|PTY
Finns Party|True Finns|FIN|PTY
National Coalition Party||FIN|PTY
Social Democratic Party of Finland||FIN|PTY
Centre Party of Finland||FIN|PTY
Union for a Popular Movement|UMP|FRA|PTY
MoDem|Democratic Movement|FRA|PTY
La France Insoumise|France Unbowed|FRA|PTY
Reconquete||FRA|PTY
Europe Ecology - The Greens|EELV|FRA|PTY
French Communist Party||FRA|PTY
New Popular Front||FRA|PTY
Alliance 90/The Greens|German Greens|DEU|PTY
Die Linke|The Left party;Left Party of Germany|DEU|PTY
Sahra Wagenknecht Alliance|BSW|DEU|PTY
Pegida||DEU|CVL
National Democratic Party of Germany|NPD|DEU|PTY
Party of Democratic Socialism||DEU|PTY
Communist Party of Greece|KKE|GRC|PTY
Independent Greeks|ANEL|GRC|PTY
Greek Solution||GRC|PTY
Popular Orthodox Rally|LAOS (Greece)|GRC|PTY
Hungarian Socialist Party|MSZP|HUN|PTY
Democratic Coalition||HUN|PTY
Tisza Party||HUN|PTY+OPP
Mi Hazank|Our Homeland Movement|HUN|PTY
Momentum Movement||HUN|PTY
Independence Party of Iceland||ISL|PTY
Left-Green Movement||ISL|PTY
Social Democratic Alliance of Iceland||ISL|PTY
Green Party of Ireland||IRL|PTY
Democratic Party of Italy||ITA|PTY
People of Freedom||ITA|PTY
National Alliance of Italy||ITA|PTY
Christian Democracy of Italy||ITA|PTY
Italian Communist Party||ITA|PTY
Democratic Party of Kosovo|PDK|XKX|PTY
Alliance for the Future of Kosovo|AAK|XKX|PTY
New Unity|JV (Latvia)|LVA|PTY
Harmony Centre|Harmony party|LVA|PTY
National Alliance of Latvia||LVA|PTY
Homeland Union|Lithuanian Christian Democrats|LTU|PTY
Social Democratic Party of Lithuania||LTU|PTY
Lithuanian Farmers and Greens Union||LTU|PTY
Christian Social People's Party||LUX|PTY
Labour Party of Malta||MLT|PTY
Nationalist Party of Malta||MLT|PTY
Party of Action and Solidarity|PAS|MDA|PTY
Party of Socialists of Moldova|Party of Socialists of the Republic of Moldova|MDA|PTY
Party of Communists of Moldova|Party of Communists of the Republic of Moldova|MDA|PTY
Sor Party|Shor Party|MDA|PTY+OPP
Democratic Party of Moldova||MDA|PTY
Democratic Party of Socialists|DPS|MNE|PTY
Democratic Front of Montenegro||MNE|PTY
Europe Now||MNE|PTY
People's Party for Freedom and Democracy|VVD|NLD|PTY
Christian Democratic Appeal|CDA|NLD|PTY
D66|Democrats 66|NLD|PTY
Dutch Labour Party|PvdA|NLD|PTY
New Social Contract||NLD|PTY
Farmer-Citizen Movement|BBB|NLD|PTY
Forum for Democracy||NLD|PTY
Pim Fortuyn List||NLD|PTY
Social Democratic Union of Macedonia|SDSM|MKD|PTY
Democratic Union for Integration|DUI|MKD|PTY
Norwegian Labour Party||NOR|PTY
Conservative Party of Norway||NOR|PTY
Progress Party of Norway||NOR|PTY
Confederation (Poland)|Konfederacja|POL|PTY
Polish People's Party|PSL|POL|PTY
Poland 2050||POL|PTY
Self-Defence of the Republic of Poland|Samoobrona|POL|PTY
Democratic Left Alliance||POL|PTY
Socialist Party of Portugal||PRT|PTY
Social Democratic Party of Portugal||PRT|PTY
Chega||PRT|PTY
Left Bloc||PRT|PTY
Portuguese Communist Party||PRT|PTY
Social Democratic Party of Romania||ROU|PTY
National Liberal Party of Romania||ROU|PTY
Save Romania Union|USR|ROU|PTY
Alliance for the Union of Romanians|AUR|ROU|PTY
Democratic Alliance of Hungarians in Romania|UDMR|ROU|PTY
Democratic Party of Serbia|DSS|SRB|PTY
Dveri||SRB|PTY
Smer|Smer-SD;Direction - Social Democracy|SVK|PTY
Hlas|Hlas-SD|SVK|PTY
Progressive Slovakia||SVK|PTY
OLaNO|Ordinary People and Independent Personalities|SVK|PTY
Slovak National Party|SNS (Slovakia)|SVK|PTY
Movement for a Democratic Slovakia|HZDS|SVK|PTY
People's Party Our Slovakia||SVK|PTY
Slovenian Democratic Party|SDS (Slovenia)|SVN|PTY
Freedom Movement of Slovenia||SVN|PTY
Ciudadanos||ESP|PTY
Sumar coalition||ESP|PTY
Basque Nationalist Party|PNV|ESP|PTY
EH Bildu|Bildu|ESP|PTY
Republican Left of Catalonia|ERC|ESP|PTY
Junts per Catalunya|Together for Catalonia|ESP|PTY
Swedish Social Democratic Party|Swedish Social Democrats|SWE|PTY
Moderate Party||SWE|PTY
Centre Party of Sweden||SWE|PTY
Swiss People's Party|SVP|CHE|PTY
Social Democratic Party of Switzerland||CHE|PTY
Plaid Cymru||GBR|PTY
Social Democratic and Labour Party|SDLP|GBR|PTY
Ulster Unionist Party|UUP|GBR|PTY
Alliance Party of Northern Ireland||GBR|PTY
Traditional Unionist Voice||GBR|PTY
British National Party|BNP (UK)|GBR|PTY
Green Party of England and Wales||GBR|PTY
Brexit Party||GBR|PTY
English Defence League|EDL|GBR|CVL
Momentum (UK)||GBR|PTY
Just Russia|A Just Russia|RUS|PTY
Liberal Democratic Party of Russia|LDPR|RUS|PTY
New People party||RUS|PTY
Union of Right Forces||RUS|PTY
Solidarnost||RUS|PTY+OPP
PARNAS|People's Freedom Party|RUS|PTY+OPP
Other Russia|The Other Russia|RUS|PTY+OPP
Nashi movement||RUS|PTY
European Solidarity||UKR|PTY
Batkivshchyna|Fatherland party|UKR|PTY
Opposition Platform - For Life|Opposition Platform for Life|UKR|PTY
Holos|Voice (Ukraine)|UKR|PTY
Svoboda party|All-Ukrainian Union Svoboda|UKR|PTY
Our Ukraine||UKR|PTY
UDAR||UKR|PTY
Opposition Bloc||UKR|PTY
National Corps||UKR|PTY
Radical Party of Oleh Liashko||UKR|PTY
BPF Party|Belarusian Popular Front|BLR|PTY+OPP
Coordination Council of Belarus||BLR|PTY+OPP
Belaya Rus||BLR|PTY
Lelo||GEO|PTY+OPP
European Georgia||GEO|PTY+OPP
Strategy Aghmashenebeli||GEO|PTY+OPP
Coalition for Change||GEO|PTY+OPP
Republican Party of Armenia||ARM|PTY
Civil Contract||ARM|PTY
Armenian Revolutionary Federation|Dashnaktsutyun;ARF|ARM|PTY
Prosperous Armenia||ARM|PTY
Armenia Alliance||ARM|PTY
Tavush for the Motherland||ARM|CVL
New Azerbaijan Party||AZE|PTY
Musavat|Musavat Party|AZE|PTY+OPP
Azerbaijani Popular Front Party|Popular Front of Azerbaijan|AZE|PTY+OPP
Nur Otan|Amanat|KAZ|PTY
Democratic Choice of Kazakhstan||KAZ|PTY+OPP
Ata-Meken||KGZ|PTY
Ata-Zhurt||KGZ|PTY
Social Democratic Party of Kyrgyzstan||KGZ|PTY
Islamic Renaissance Party of Tajikistan|Islamic Renaissance Party|TJK|PTY+OPP
People's Democratic Party of Tajikistan||TJK|PTY
Birlik party||UZB|PTY+OPP
Erk party||UZB|PTY+OPP
Democratic Party of Turkmenistan||TKM|PTY
Good Party|IYI Party;İYİ Party|TUR|PTY
DEM Party|Peoples' Equality and Democracy Party|TUR|PTY
Green Left Party||TUR|PTY
Felicity Party|Saadet Party|TUR|PTY
Welfare Party|Refah Party|TUR|PTY
Virtue Party||TUR|PTY
True Path Party||TUR|PTY
Motherland Party||TUR|PTY
Democratic Society Party|DTP|TUR|PTY
Peace and Democracy Party|BDP (Turkey)|TUR|PTY
Future Party of Turkey||TUR|PTY
DEVA|Democracy and Progress Party|TUR|PTY
Free Cause Party|Huda-Par;HUDA PAR|TUR|PTY
Gulen movement|FETO;FETÖ|TUR|REL
Blue and White||ISR|PTY
National Unity of Israel||ISR|PTY
Meretz||ISR|PTY
United Torah Judaism||ISR|PTY
Jewish Home||ISR|PTY
Otzma Yehudit|Jewish Power|ISR|PTY
Religious Zionism|Religious Zionist Party|ISR|PTY
New Hope (Israel)||ISR|PTY
Joint List||ISR|PTY
Ra'am|United Arab List|ISR|PTY
Balad||ISR|PTY
Hadash||ISR|PTY
Zionist Union||ISR|PTY
Kulanu||ISR|PTY
Yamina||ISR|PTY
National Religious Party||ISR|PTY
The Democrats of Israel||ISR|PTY
Palestinian National Initiative||PSE|PTY
Palestinian People's Party||PSE|PTY
Islamic Action Front||JOR|PTY
Kataeb Party|Kataeb|LBN|PTY
Progressive Socialist Party||LBN|PTY
Marada Movement||LBN|PTY
Syrian Social Nationalist Party|SSNP|LBN|PTY
March 8 Alliance||LBN|PTY
March 14 Alliance||LBN|PTY+OPP
Syrian Negotiation Commission|High Negotiations Committee;HNC|SYR|PTY+OPP
Kurdish National Council||SYR|PTY
National Coordination Committee||SYR|PTY+OPP
State of Law Coalition||IRQ|PTY
Sadrist Movement|Sadrists|IRQ|PTY
Fatah Alliance||IRQ|PTY
Iraqiya|Iraqi National Movement|IRQ|PTY
Taqaddum||IRQ|PTY
Coordination Framework||IRQ|PTY
Iraqi National Congress||IRQ|PTY
Iraqi National Accord||IRQ|PTY
Iraqi Islamic Party||IRQ|PTY
Gorran|Movement for Change;Gorran Movement|IRQ|PTY
New Generation Movement||IRQ|PTY
Iraqi Turkmen Front||IRQ|PTY
Green Movement of Iran||IRN|PTY+OPP
Islamic Iran Participation Front||IRN|PTY
Combatant Clergy Association||IRN|PTY
Tudeh Party|Tudeh|IRN|PTY+OPP
Freedom Movement of Iran||IRN|PTY+OPP
Al-Wefaq|Al Wefaq|BHR|PTY+OPP
General People's Congress|GPC|YEM|PTY
Yemeni Socialist Party||YEM|PTY
Freedom and Justice Party||EGY|PTY
National Democratic Party of Egypt||EGY|PTY
Wafd Party|New Wafd|EGY|PTY
Nour Party|Al-Nour Party;Al-Nour|EGY|PTY
National Salvation Front of Egypt||EGY|PTY+OPP
April 6 Youth Movement|April 6 Movement|EGY|CVL
Tamarod|Tamarrod|EGY|CVL
Nation's Future Party||EGY|PTY
National Forces Alliance||LBY|PTY
Justice and Construction Party||LBY|PTY
Popular Front of Tunisia||TUN|PTY
Tahya Tounes||TUN|PTY
Heart of Tunisia|Qalb Tounes|TUN|PTY
Free Destourian Party||TUN|PTY
Congress for the Republic||TUN|PTY
Ettakatol||TUN|PTY
Constitutional Democratic Rally||TUN|PTY
National Salvation Front of Tunisia||TUN|PTY+OPP
National Rally for Democracy (Algeria)|RND|DZA|PTY
Socialist Forces Front|FFS|DZA|PTY+OPP
Rally for Culture and Democracy|RCD (Algeria)|DZA|PTY+OPP
Movement of Society for Peace|MSP|DZA|PTY
Hirak||DZA|CVL
Movement for the Self-Determination of Kabylia|MAK|DZA|REB
Justice and Development Party of Morocco||MAR|PTY
National Rally of Independents|RNI|MAR|PTY
Istiqlal Party|Istiqlal|MAR|PTY
Authenticity and Modernity Party|PAM|MAR|PTY
Adl Wal Ihsane|Justice and Charity|MAR|REL
Hirak Rif|Rif Movement|MAR|CVL
Communist Party of India (Marxist)|CPI(M);CPM|IND|PTY
Communist Party of India||IND|PTY
Samajwadi Party||IND|PTY
Bahujan Samaj Party|BSP|IND|PTY
Janata Dal (United)|JD(U);Janata Dal|IND|PTY
Rashtriya Janata Dal|RJD|IND|PTY
Telugu Desam Party|TDP|IND|PTY
YSR Congress||IND|PTY
Bharat Rashtra Samithi|Telangana Rashtra Samithi|IND|PTY
Dravida Munnetra Kazhagam|DMK|IND|PTY
All India Anna Dravida Munnetra Kazhagam|AIADMK|IND|PTY
Biju Janata Dal||IND|PTY
Nationalist Congress Party|NCP (India)|IND|PTY
National Conference|Jammu and Kashmir National Conference|IND|PTY
People's Democratic Party of Kashmir||IND|PTY
Shiromani Akali Dal|Akali Dal|IND|PTY
All India Majlis-e-Ittehadul Muslimeen|AIMIM|IND|PTY
Bajrang Dal||IND|CVL
National Democratic Alliance of India||IND|PTY
United Progressive Alliance||IND|PTY
Awami National Party|ANP (Pakistan)|PAK|PTY
Jamiat Ulema-e-Islam (F)|JUI-F|PAK|PTY
Pakistan Democratic Movement||PAK|PTY
Balochistan Awami Party||PAK|PTY
Balochistan National Party||PAK|PTY
Pakistan Muslim League-Quaid|PML-Q|PAK|PTY
Pakistan Awami Tehreek||PAK|PTY
Muttahida Majlis-e-Amal|MMA|PAK|PTY
Jamaat-e-Islami Bangladesh|Bangladesh Jamaat-e-Islami|BGD|PTY
Jatiya Party||BGD|PTY
Hefazat-e-Islam||BGD|REL
National Citizen Party of Bangladesh|Jatiya Nagorik Party|BGD|PTY
Bangladesh Chhatra League|Chhatra League|BGD|PTY
Sri Lanka Freedom Party|SLFP|LKA|PTY
United National Party|UNP|LKA|PTY
Sri Lanka Podujana Peramuna|SLPP|LKA|PTY
Samagi Jana Balawegaya|SJB|LKA|PTY
National People's Power||LKA|PTY
Bodu Bala Sena||LKA|REL
Rastriya Swatantra Party||NPL|PTY
Rastriya Prajatantra Party||NPL|PTY
Maldivian Democratic Party|MDP|MDV|PTY
People's National Congress of Maldives||MDV|PTY
People's Party of Thailand||THA|PTY+OPP
Democrat Party of Thailand||THA|PTY
Thai Rak Thai||THA|PTY
Future Forward Party||THA|PTY+OPP
Bhumjaithai||THA|PTY
United Thai Nation Party||THA|PTY
People's Democratic Reform Committee||THA|CVL
FUNCINPEC||KHM|PTY
Candlelight Party||KHM|PTY+OPP
Lao People's Revolutionary Party||LAO|PTY
Viet Tan||VNM|PTY+OPP
Liberal Party of the Philippines||PHL|PTY
PDP-Laban||PHL|PTY
Akbayan||PHL|PTY
Bagong Alyansang Makabayan||PHL|CVL
Gerindra|Great Indonesia Movement Party|IDN|PTY
Democratic Party of Indonesia||IDN|PTY
Prosperous Justice Party|PKS (Indonesia)|IDN|PTY
National Awakening Party||IDN|PTY
Nasdem|NasDem Party|IDN|PTY
Muhammadiyah||IDN|REL
National Congress for Timorese Reconstruction|CNRT|TLS|PTY
Pakatan Harapan||MYS|PTY
Perikatan Nasional||MYS|PTY
Malaysian Islamic Party|PAS (Malaysia);Parti Islam Se-Malaysia|MYS|PTY
Democratic Action Party|DAP|MYS|PTY
Bersatu|Malaysian United Indigenous Party|MYS|PTY
People's Justice Party|Parti Keadilan Rakyat|MYS|PTY
Bersih||MYS|CVL
Workers' Party of Singapore||SGP|PTY+OPP
Australian Labor Party|Labor Party|AUS|PTY
Liberal Party of Australia||AUS|PTY
National Party of Australia||AUS|PTY
Australian Greens||AUS|PTY
One Nation party|Pauline Hanson's One Nation|AUS|PTY
New Zealand Labour Party||NZL|PTY
New Zealand National Party||NZL|PTY
New Zealand First||NZL|PTY
ACT New Zealand||NZL|PTY
Te Pati Maori|Maori Party|NZL|PTY
FijiFirst||FJI|PTY
Pangu Party|Pangu Pati|PNG|PTY
Taiwan People's Party|TPP (Taiwan)|TWN|PTY
New Power Party||TWN|PTY
Constitutional Democratic Party of Japan||JPN|PTY
Democratic Party of Japan|DPJ|JPN|PTY
Democratic Party for the People||JPN|PTY
Japanese Communist Party||JPN|PTY
Nippon Ishin no Kai|Japan Innovation Party|JPN|PTY
Sanseito||JPN|PTY
Social Democratic Party of Japan||JPN|PTY
Rebuilding Korea Party||KOR|PTY
Grand National Party|Saenuri Party|KOR|PTY
Uri Party||KOR|PTY
Bareunmirae Party||KOR|PTY
Justice Party of Korea||KOR|PTY
Unified Progressive Party||KOR|PTY
Chondoist Chongu Party||PRK|PTY
Mongolian People's Party||MNG|PTY
Democratic Party of Mongolia||MNG|PTY
Civic Party of Hong Kong||HKG|PTY
Democratic Party of Hong Kong||HKG|PTY
Demosisto||HKG|PTY+OPP
DAB|Democratic Alliance for the Betterment and Progress of Hong Kong|HKG|PTY
Umkhonto weSizwe Party|uMkhonto weSizwe Party;MK Party|ZAF|PTY
South African Communist Party|SACP|ZAF|PTY
Pan Africanist Congress||ZAF|PTY
National Party of South Africa||ZAF|PTY
United Democratic Front of South Africa||ZAF|PTY
ActionSA||ZAF|PTY
Patriotic Alliance||ZAF|PTY
Freedom Front Plus||ZAF|PTY
Zimbabwe African People's Union|ZAPU|ZWE|PTY
MDC Alliance||ZWE|PTY+OPP
Patriotic Front of Zambia||ZMB|PTY
United Party for National Development|UPND|ZMB|PTY
Movement for Multi-Party Democracy||ZMB|PTY
Malawi Congress Party||MWI|PTY
Democratic Progressive Party of Malawi||MWI|PTY
United Democratic Front of Malawi||MWI|PTY
Mozambique Democratic Movement|MDM|MOZ|PTY
Podemos of Mozambique||MOZ|PTY
Popular Democratic Movement of Namibia||NAM|PTY
Independent Patriots for Change||NAM|PTY
Botswana Democratic Party||BWA|PTY
Umbrella for Democratic Change||BWA|PTY
All Basotho Convention||LSO|PTY
Lesotho Congress for Democracy||LSO|PTY
PUDEMO|People's United Democratic Movement|SWZ|PTY+OPP
Union for Democracy and Social Progress|UDPS|COD|PTY
People's Party for Reconstruction and Democracy|PPRD|COD|PTY
Lamuka||COD|PTY+OPP
Common Front for Congo||COD|PTY
Congolese Party of Labour||COG|PTY
Front for Democracy in Burundi|FRODEBU|BDI|PTY
UPRONA|Union for National Progress|BDI|PTY
National Congress for Liberty|CNL|BDI|PTY+OPP
Democratic Green Party of Rwanda||RWA|PTY
National Unity Platform||UGA|PTY+OPP
Democratic Party of Uganda||UGA|PTY
Uganda People's Congress||UGA|PTY
Jubilee Party|Jubilee Alliance|KEN|PTY
United Democratic Alliance|UDA of Kenya|KEN|PTY
Kenya African National Union|KANU|KEN|PTY
Party of National Unity||KEN|PTY
Azimio la Umoja||KEN|PTY
Wiper Democratic Movement||KEN|PTY
Civic United Front|CUF|TZA|PTY
ACT-Wazalendo||TZA|PTY
Waddani||SOM|PTY
Kulmiye||SOM|PTY
People's Rally for Progress||DJI|PTY
People's Front for Democracy and Justice|PFDJ|ERI|PTY
Coalition for Unity and Democracy||ETH|PTY+OPP
Semayawi Party|Blue Party of Ethiopia|ETH|PTY+OPP
National Movement of Amhara||ETH|PTY
Ginbot 7||ETH|PTY+OPP
Oromo Federalist Congress||ETH|PTY+OPP
Umma Party|National Umma Party|SDN|PTY
Sudanese Communist Party||SDN|PTY
Popular Congress Party||SDN|PTY
National Islamic Front||SDN|PTY
Taqaddum of Sudan|Coordination of Civil Democratic Forces|SDN|PTY
Patriotic Salvation Movement||TCD|PTY
Les Transformateurs|The Transformers (Chad)|TCD|PTY
Wakit Tama||TCD|CVL
United Hearts Movement||CAF|PTY
Cameroon People's Democratic Movement||CMR|PTY
Social Democratic Front of Cameroon||CMR|PTY+OPP
Cameroon Renaissance Movement||CMR|PTY+OPP
Gabonese Democratic Party||GAB|PTY
Democratic Party of Equatorial Guinea||GNQ|PTY
Labour Party of Nigeria||NGA|PTY
All Progressives Grand Alliance|APGA|NGA|PTY
New Nigeria Peoples Party|NNPP|NGA|PTY
Action Congress of Nigeria||NGA|PTY
Afenifere||NGA|CVL
Ohanaeze Ndigbo||NGA|CVL
Arewa Consultative Forum||NGA|CVL
Miyetti Allah|Miyetti Allah Cattle Breeders Association|NGA|AGR
Nigerian Party for Democracy and Socialism|PNDS-Tarayya|NER|PTY
M62 Movement||NER|CVL
People's Movement for Progress|MPP (Burkina Faso)|BFA|PTY
Congress for Democracy and Progress|CDP (Burkina Faso)|BFA|PTY
Rally for Mali|RPM|MLI|PTY
ADEMA||MLI|PTY
June 5 Movement|M5-RFP|MLI|PTY+OPP
Alliance for the Republic|APR (Senegal)|SEN|PTY
PASTEF|Patriots of Senegal|SEN|PTY
Socialist Party of Senegal||SEN|PTY
Senegalese Democratic Party|PDS (Senegal)|SEN|PTY
Y'en a Marre||SEN|CVL
United Democratic Party of Gambia||GMB|PTY
Alliance for Patriotic Reorientation and Construction||GMB|PTY
Madem G15||GNB|PTY
Rally of the Guinean People||GIN|PTY
Union of Democratic Forces of Guinea|UFDG|GIN|PTY+OPP
National Front for the Defence of the Constitution|FNDC|GIN|PTY+OPP
All People's Congress|APC (Sierra Leone)|SLE|PTY
Sierra Leone People's Party|SLPP (Sierra Leone)|SLE|PTY
Unity Party of Liberia||LBR|PTY
Congress for Democratic Change|Coalition for Democratic Change|LBR|PTY
National Patriotic Party||LBR|PTY
Rally of Houphouetists for Democracy and Peace|RHDP|CIV|PTY
Democratic Party of Ivory Coast|PDCI|CIV|PTY
Union for the Republic of Togo|UNIR|TGO|PTY
Union of Forces for Change|UFC|TGO|PTY
National Alliance for Change|ANC (Togo)|TGO|PTY+OPP
Union for Progress and Renewal of Benin|Progressive Union of Benin|BEN|PTY
The Democrats of Benin||BEN|PTY+OPP
Union for the Republic of Mauritania||MRT|PTY
Initiative for the Resurgence of the Abolitionist Movement|IRA-Mauritania|MRT|CVL
African Party for the Independence of Cape Verde|PAICV|CPV|PTY
Tiako I Madagasikara|TIM|MDG|PTY
Labour Party of Mauritius||MUS|PTY
Militant Socialist Movement||MUS|PTY
United Seychelles||SYC|PTY
Conservative Party of Canada||CAN|PTY
New Democratic Party|NDP|CAN|PTY
Green Party of Canada||CAN|PTY
People's Party of Canada||CAN|PTY
Coalition Avenir Quebec||CAN|PTY
Libertarian Party||USA|PTY
Green Party of the United States||USA|PTY
Republican National Committee|RNC|USA|PTY
Congressional Black Caucus||USA|LEG
House Freedom Caucus|Freedom Caucus|USA|LEG
Democratic Socialists of America||USA|PTY
Citizens' Movement|Movimiento Ciudadano|MEX|PTY
Labor Party of Mexico||MEX|PTY
Ecologist Green Party of Mexico||MEX|PTY
National Unity of Hope|UNE|GTM|PTY
Semilla|Movimiento Semilla;Seed Movement|GTM|PTY
Patriotic Party of Guatemala||GTM|PTY
Vamos (Guatemala)||GTM|PTY
Guatemalan Republican Front||GTM|PTY
National Party of Honduras||HND|PTY
Liberal Party of Honduras||HND|PTY
Liberty and Refoundation|Libre party|HND|PTY
Nuevas Ideas|New Ideas|SLV|PTY
Grand Alliance for National Unity|GANA|SLV|PTY
Christian Democratic Party of El Salvador||SLV|PTY
Constitutionalist Liberal Party||NIC|PTY
Civic Alliance of Nicaragua|Civic Alliance for Justice and Democracy|NIC|PTY+OPP
Sandinista Renovation Movement||NIC|PTY
National Opposition Union||NIC|PTY
National Liberation Party of Costa Rica||CRI|PTY
Social Christian Unity Party||CRI|PTY
Citizens' Action Party||CRI|PTY
Democratic Revolutionary Party||PAN|PTY
Panamenista Party||PAN|PTY
Realizing Goals||PAN|PTY
People's National Party|PNP|JAM|PTY
Jamaica Labour Party|JLP|JAM|PTY
People's National Movement||TTO|PTY
United National Congress||TTO|PTY
Dominican Liberation Party||DOM|PTY
Dominican Revolutionary Party||DOM|PTY
Modern Revolutionary Party||DOM|PTY
Haitian Tet Kale Party|PHTK|HTI|PTY
Group of 184||HTI|CVL
Patriotic Union of Cuba|UNPACU|CUB|PTY+OPP
San Isidro Movement||CUB|CVL
Democratic Center of Colombia|Democratic Center|COL|PTY
Liberal Party of Colombia|Colombian Liberal Party|COL|PTY
Conservative Party of Colombia|Colombian Conservative Party|COL|PTY
Historic Pact|Pacto Historico|COL|PTY
Party of the U||COL|PTY
Radical Change||COL|PTY
Patriotic Union of Colombia|Patriotic Union|COL|PTY
Comunes|Common Alternative Revolutionary Force|COL|PTY
Green Alliance of Colombia||COL|PTY
Popular Will|Voluntad Popular|VEN|PTY+OPP
Justice First|Primero Justicia|VEN|PTY+OPP
Democratic Action of Venezuela|Accion Democratica|VEN|PTY
Vente Venezuela||VEN|PTY+OPP
Unitary Platform||VEN|PTY+OPP
COPEI||VEN|PTY
A New Era|Un Nuevo Tiempo|VEN|PTY+OPP
Fifth Republic Movement||VEN|PTY
PAIS Alliance|Alianza PAIS|ECU|PTY
Citizen Revolution Movement|Revolucion Ciudadana|ECU|PTY
Pachakutik||ECU|PTY
National Democratic Action|ADN (Ecuador)|ECU|PTY
CREO||ECU|PTY
Popular Force|Fuerza Popular|PER|PTY
Free Peru|Peru Libre|PER|PTY
American Popular Revolutionary Alliance|APRA|PER|PTY
Popular Renewal||PER|PTY
Possible Peru|Peru Posible|PER|PTY
Peruvian Nationalist Party||PER|PTY
Nationalist Revolutionary Movement|MNR (Bolivia)|BOL|PTY
Creemos||BOL|PTY
Civic Community|Comunidad Ciudadana|BOL|PTY
Pro-Santa Cruz Committee|Santa Cruz Civic Committee|BOL|CVL
Bolivian Workers' Center|Central Obrera Boliviana;COB|BOL|LAB
Brazilian Social Democracy Party|PSDB|BRA|PTY
Brazilian Democratic Movement|PMDB;MDB (Brazil)|BRA|PTY
Liberal Party of Brazil||BRA|PTY
Social Liberal Party of Brazil||BRA|PTY
Socialism and Liberty Party|PSOL|BRA|PTY
Brazilian Socialist Party||BRA|PTY
Democrats of Brazil||BRA|PTY
Radical Civic Union|UCR|ARG|PTY
Republican Proposal|PRO (Argentina)|ARG|PTY
La Libertad Avanza|Liberty Advances|ARG|PTY
Frente de Todos|Union por la Patria|ARG|PTY
Together for Change|Juntos por el Cambio|ARG|PTY
La Campora||ARG|PTY
Socialist Party of Chile||CHL|PTY
Christian Democratic Party of Chile||CHL|PTY
Communist Party of Chile||CHL|PTY
Independent Democratic Union|UDI|CHL|PTY
National Renewal of Chile||CHL|PTY
Republican Party of Chile||CHL|PTY
Broad Front of Chile||CHL|PTY
Concertacion||CHL|PTY
Broad Front|Frente Amplio|URY|PTY
National Party of Uruguay||URY|PTY
Colorado Party of Uruguay||URY|PTY
Open Cabildo||URY|PTY
Colorado Party|Colorado Party of Paraguay|PRY|PTY
Authentic Radical Liberal Party||PRY|PTY
Guasu Front||PRY|PTY
People's Progressive Party|PPP/C|GUY|PTY
People's National Congress of Guyana||GUY|PTY
National Democratic Party of Suriname||SUR|PTY
Progressive Reform Party||SUR|PTY
European People's Party|EPP|EUR|PTY
Socialists and Democrats|S&D|EUR|PTY
Renew Europe||EUR|PTY
Identity and Democracy||EUR|PTY
European Conservatives and Reformists|ECR|EUR|PTY
Patriots for Europe||EUR|PTY
Socialist International||IGO|PTY
`
