/**
 * The countries and territories of ISO 3166-1 with Kosovo (XKX), one a line, in our own words:
 *
 * `code | name | other names | adjectives | people | capital and other seats of government`
 *
 * Several of one kind are parted by `;`. People are written `singular/plural`; where the field is empty they are the
 * adjective, with -s for many ("an Afghan", "the Afghans"). Other names are short, official, former and misspelt ones.
 * A name that means something else as often as the country is listed in `doubtful-names.ts`.
 */
export const countryTable = `
AFG|Afghanistan|Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan|Afghan;Afghani|Afghan/Afghans;Afghani/Afghanis|Kabul
ALA|Aland Islands|Aland;Åland|Ålandic||Mariehamn
ALB|Albania|Republic of Albania|Albanian||Tirana
DZA|Algeria|People's Democratic Republic of Algeria|Algerian||Algiers
ASM|American Samoa||American Samoan||Pago Pago
AND|Andorra|Principality of Andorra|Andorran||Andorra la Vella
AGO|Angola|Republic of Angola|Angolan||Luanda
AIA|Anguilla||Anguillan||
ATA|Antarctica|||/|
ATG|Antigua and Barbuda|Antigua|Antiguan;Barbudan|Antiguan/Antiguans;Barbudan/Barbudans|
ARG|Argentina|Argentine Republic|Argentine;Argentinian;Argentinean|Argentine/Argentines;Argentinian/Argentinians;Argentinean/Argentineans|Buenos Aires
ARM|Armenia|Republic of Armenia|Armenian||Yerevan
ABW|Aruba||Aruban||Oranjestad
AUS|Australia|Commonwealth of Australia|Australian;Aussie|Australian/Australians;Aussie/Aussies|Canberra
AUT|Austria|Republic of Austria|Austrian||Vienna
AZE|Azerbaijan|Republic of Azerbaijan|Azerbaijani;Azeri|Azerbaijani/Azerbaijanis;Azeri/Azeris|Baku
BHS|Bahamas|Commonwealth of the Bahamas|Bahamian||Nassau
BHR|Bahrain|Kingdom of Bahrain|Bahraini||Manama
BGD|Bangladesh|People's Republic of Bangladesh;East Pakistan|Bangladeshi||Dhaka;Dacca
BRB|Barbados||Barbadian;Bajan|Barbadian/Barbadians;Bajan/Bajans|Bridgetown
BLR|Belarus|Republic of Belarus;Byelorussia;Belorussia;Bielorussia|Belarusian;Belarussian;Byelorussian|Belarusian/Belarusians;Belarussian/Belarussians|Minsk
BEL|Belgium|Kingdom of Belgium|Belgian||
BLZ|Belize|British Honduras|Belizean||Belmopan
BEN|Benin|Republic of Benin;Dahomey|Beninese;Beninois|Beninese/Beninese|Porto-Novo;Cotonou
BMU|Bermuda||Bermudian;Bermudan|Bermudian/Bermudians;Bermudan/Bermudans|
BTN|Bhutan|Kingdom of Bhutan|Bhutanese|Bhutanese/Bhutanese|Thimphu
BOL|Bolivia|Plurinational State of Bolivia|Bolivian||La Paz
BES|Bonaire, Sint Eustatius and Saba|Bonaire;Sint Eustatius|Bonairean||
BIH|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina;Bosnia & Herzegovina;BiH;Federation of Bosnia and Herzegovina|Bosnian;Bosnian-Herzegovinian;Bosniak;Herzegovinian;Bosnian Serb;Bosnian Croat|Bosnian/Bosnians;Bosniak/Bosniaks;Bosnian Serb/Bosnian Serbs;Bosnian Croat/Bosnian Croats;Bosnian Muslim/Bosnian Muslims|Sarajevo
BWA|Botswana|Republic of Botswana;Bechuanaland|Botswanan;Batswana|Motswana/Batswana;Botswanan/Botswanans|Gaborone
BVT|Bouvet Island|||/|
BRA|Brazil|Federative Republic of Brazil;Brasil|Brazilian||Brasilia;Brasília
IOT|British Indian Ocean Territory|Chagos Islands;Diego Garcia|Chagossian||
BRN|Brunei|Brunei Darussalam;Negara Brunei Darussalam|Bruneian||Bandar Seri Begawan
BGR|Bulgaria|Republic of Bulgaria|Bulgarian||Sofia
BFA|Burkina Faso|Burkina;Upper Volta|Burkinabe;Burkinabé;Burkinese|Burkinabe/Burkinabe|Ouagadougou
BDI|Burundi|Republic of Burundi|Burundian||Bujumbura;Gitega
KHM|Cambodia|Kingdom of Cambodia;Kampuchea;Democratic Kampuchea;Khmer Republic|Cambodian;Kampuchean|Cambodian/Cambodians|Phnom Penh
CMR|Cameroon|Republic of Cameroon;Cameroun;Cameroons|Cameroonian;Cameroonean|Cameroonian/Cameroonians|Yaounde;Yaoundé
CAN|Canada|Dominion of Canada|Canadian;Quebecois;Québécois|Canadian/Canadians;Quebecer/Quebecers|Ottawa
CPV|Cape Verde|Cabo Verde;Republic of Cabo Verde|Cape Verdean;Cabo Verdean|Cape Verdean/Cape Verdeans;Cabo Verdean/Cabo Verdeans|
CYM|Cayman Islands|Caymans|Caymanian||George Town
CAF|Central African Republic|Central African Empire;Centrafrique|Central African||Bangui
TCD|Chad|Republic of Chad;Tchad|Chadian||N'Djamena;Ndjamena
CHL|Chile|Republic of Chile|Chilean||Santiago
CHN|China|People's Republic of China;PRC;P.R.C.;PR China;Mainland China;mainland China;Communist China;Red China;Chinese mainland|Chinese;Sino;Tibetan;Uyghur;Uighur|Chinese/Chinese;Tibetan/Tibetans;Uyghur/Uyghurs;Uighur/Uighurs|Beijing;Peking
CXR|Christmas Island|||/|
CCK|Cocos Islands|Cocos (Keeling) Islands;Keeling Islands||/|
COL|Colombia|Republic of Colombia|Colombian||Bogota;Bogotá
COM|Comoros|Union of the Comoros;Comoro Islands|Comorian;Comoran|Comorian/Comorians;Comoran/Comorans|Moroni
COG|Republic of the Congo|Congo-Brazzaville;Congo (Brazzaville);Republic of Congo;Congo Republic|Congolese-Brazzaville|/|Brazzaville
COD|Democratic Republic of the Congo|Democratic Republic of Congo;DR Congo;D.R. Congo;DRC;D.R.C.;DRCongo;Congo;Congo-Kinshasa;Congo (Kinshasa);Zaire;Zaïre;Belgian Congo|Congolese;Zairean;Zairian|Congolese/Congolese;Zairean/Zaireans|Kinshasa
COK|Cook Islands||Cook Islander|Cook Islander/Cook Islanders|
CRI|Costa Rica|Republic of Costa Rica|Costa Rican||San Jose;San José
CIV|Ivory Coast|Côte d'Ivoire;Cote d'Ivoire;Republic of Côte d'Ivoire|Ivorian;Ivoirian|Ivorian/Ivorians;Ivoirian/Ivoirians|Yamoussoukro;Abidjan
HRV|Croatia|Republic of Croatia|Croatian;Croat|Croat/Croats;Croatian/Croatians|Zagreb
CUB|Cuba|Republic of Cuba|Cuban||Havana
CUW|Curaçao|Curacao|Curaçaoan|/|Willemstad
CYP|Cyprus|Republic of Cyprus|Cypriot;Greek Cypriot;Greek-Cypriot;Turkish Cypriot;Turkish-Cypriot||Nicosia
CZE|Czech Republic|Czechia;Czechoslovakia;Bohemia|Czech;Czechoslovak;Czechoslovakian|Czech/Czechs;Czechoslovak/Czechoslovaks|Prague
DNK|Denmark|Kingdom of Denmark|Danish|Dane/Danes|Copenhagen
DJI|Djibouti|Republic of Djibouti;French Somaliland|Djiboutian;Djibouti|Djiboutian/Djiboutians|
DMA|Dominica|Commonwealth of Dominica|Dominican of Dominica|/|Roseau
DOM|Dominican Republic||Dominican||Santo Domingo
ECU|Ecuador|Republic of Ecuador|Ecuadorian;Ecuadorean;Ecuadoran|Ecuadorian/Ecuadorians;Ecuadorean/Ecuadoreans|Quito
EGY|Egypt|Arab Republic of Egypt;United Arab Republic|Egyptian||Cairo
SLV|El Salvador|Republic of El Salvador;Salvador|Salvadoran;Salvadorean;Salvadorian|Salvadoran/Salvadorans;Salvadorean/Salvadoreans|San Salvador
GNQ|Equatorial Guinea|Republic of Equatorial Guinea|Equatorial Guinean;Equatoguinean||Malabo
ERI|Eritrea|State of Eritrea|Eritrean||Asmara
EST|Estonia|Republic of Estonia|Estonian||Tallinn
SWZ|Eswatini|Swaziland;Kingdom of Eswatini;Kingdom of Swaziland|Swazi;Eswatini|Swazi/Swazis|Mbabane
ETH|Ethiopia|Federal Democratic Republic of Ethiopia;Abyssinia|Ethiopian;Tigrayan;Oromo;Amhara|Ethiopian/Ethiopians;Tigrayan/Tigrayans;Tigrean/Tigreans|Addis Ababa
FLK|Falkland Islands|Falklands;Malvinas;Islas Malvinas;Las Malvinas|Falkland|Falkland Islander/Falkland Islanders;Falklander/Falklanders|Port Stanley
FRO|Faroe Islands|Faroes;Faeroe Islands;Faroe|Faroese|Faroese/Faroese|Torshavn;Tórshavn
FJI|Fiji|Republic of Fiji;Fiji Islands|Fijian||Suva
FIN|Finland|Republic of Finland|Finnish|Finn/Finns|Helsinki
FRA|France|French Republic|French;Franco;Corsican|Frenchman/Frenchmen;Frenchwoman/Frenchwomen;Corsican/Corsicans|Paris
GUF|French Guiana||French Guianese|/|Cayenne
PYF|French Polynesia|Tahiti|French Polynesian;Tahitian||Papeete
ATF|French Southern Territories|||/|
GAB|Gabon|Gabonese Republic|Gabonese|Gabonese/Gabonese|Libreville
GMB|Gambia|The Gambia;Republic of The Gambia|Gambian||Banjul
GEO|Georgia|Republic of Georgia;Sakartvelo|Georgian||Tbilisi
DEU|Germany|Federal Republic of Germany;FRG;West Germany;Western Germany;East Germany;German Democratic Republic;GDR;Bundesrepublik;Deutschland|German;East German;West German;Bavarian;Saxon|German/Germans;East German/East Germans;West German/West Germans;Bavarian/Bavarians|Berlin;Bonn
GHA|Ghana|Republic of Ghana;Gold Coast|Ghanaian;Ghanian|Ghanaian/Ghanaians;Ghanian/Ghanians|Accra
GIB|Gibraltar||Gibraltarian||
GRC|Greece|Hellenic Republic|Greek;Hellenic|Greek/Greeks|Athens
GRL|Greenland|Kalaallit Nunaat|Greenlandic|Greenlander/Greenlanders|Nuuk
GRD|Grenada||Grenadian||
GLP|Guadeloupe||Guadeloupean||Basse-Terre
GUM|Guam||Guamanian||
GTM|Guatemala|Republic of Guatemala|Guatemalan||Guatemala City
GGY|Guernsey||||
GIN|Guinea|Republic of Guinea;Guinea-Conakry|Guinean||Conakry
GNB|Guinea-Bissau|Guinea Bissau;Portuguese Guinea|Bissau-Guinean;Guinea-Bissauan||Bissau
GUY|Guyana|Co-operative Republic of Guyana;British Guiana|Guyanese|Guyanese/Guyanese|Georgetown
HTI|Haiti|Republic of Haiti|Haitian||Port-au-Prince
HMD|Heard Island and McDonald Islands|||/|
VAT|Vatican City|Vatican;Holy See;Vatican City State|Vatican|/|
HND|Honduras|Republic of Honduras|Honduran||Tegucigalpa
HKG|Hong Kong|Hongkong;Hong Kong SAR;Hong Kong Special Administrative Region;HKSAR|Hong Kong;Hongkong;Hongkongese|Hong Konger/Hong Kongers;Hongkonger/Hongkongers|
HUN|Hungary||Hungarian;Magyar|Hungarian/Hungarians;Magyar/Magyars|Budapest
ISL|Iceland|Republic of Iceland|Icelandic|Icelander/Icelanders|Reykjavik;Reykjavík
IND|India|Republic of India;Bharat|Indian;Kashmiri;Punjabi|Indian/Indians;Kashmiri/Kashmiris|New Delhi;Delhi
IDN|Indonesia|Republic of Indonesia;Dutch East Indies|Indonesian;Acehnese;Papuan;Javanese|Indonesian/Indonesians;Acehnese/Acehnese;Papuan/Papuans|Jakarta
IRN|Iran|Islamic Republic of Iran;Islamic Republic;Persia;I.R. Iran|Iranian;Persian|Iranian/Iranians;Persian/Persians|Tehran;Teheran
IRQ|Iraq|Republic of Iraq|Iraqi;Iraqi Kurdish|Iraqi/Iraqis;Iraqi Kurd/Iraqi Kurds|Baghdad
IRL|Ireland|Republic of Ireland;Irish Republic;Eire;Éire;Irish Free State|Irish|Irishman/Irishmen;Irishwoman/Irishwomen|Dublin
IMN|Isle of Man||Manx|Manxman/Manxmen|
ISR|Israel|State of Israel;Jewish state;Jewish State;Zionist entity;Zionist regime|Israeli;Zionist;Israeli-Arab|Israeli/Israelis;Israeli Arab/Israeli Arabs|Jerusalem;Tel Aviv
ITA|Italy|Italian Republic|Italian;Sicilian;Sardinian|Italian/Italians;Sicilian/Sicilians|Rome
JAM|Jamaica||Jamaican||
JPN|Japan|Nippon|Japanese;Okinawan|Japanese/Japanese;Okinawan/Okinawans|Tokyo
JEY|Jersey||||Saint Helier
JOR|Jordan|Hashemite Kingdom of Jordan;Hashemite Kingdom;Transjordan|Jordanian||Amman
KAZ|Kazakhstan|Republic of Kazakhstan;Kazakstan|Kazakh;Kazakhstani|Kazakh/Kazakhs;Kazakhstani/Kazakhstanis|Astana;Nur-Sultan;Nursultan
KEN|Kenya|Republic of Kenya|Kenyan||Nairobi
KIR|Kiribati|Republic of Kiribati;Gilbert Islands|I-Kiribati;Kiribati|I-Kiribati/I-Kiribati|South Tarawa;Tarawa
PRK|North Korea|Democratic People's Republic of Korea;DPRK;D.P.R.K.;DPR Korea;N. Korea;N Korea;NKorea;Communist North Korea;Hermit Kingdom;Democratic Peoples Republic of Korea|North Korean;N. Korean;NKorean;DPRK;North-Korean|North Korean/North Koreans|Pyongyang;P'yongyang;Phyongyang
KOR|South Korea|Republic of Korea;ROK;R.O.K.;S. Korea;S Korea;SKorea;Korea|South Korean;S. Korean;SKorean;ROK;Korean;South-Korean|South Korean/South Koreans;Korean/Koreans|Seoul
KWT|Kuwait|State of Kuwait|Kuwaiti||
KGZ|Kyrgyzstan|Kyrgyz Republic;Kirghizia;Kirgizia;Kirghizstan;Kyrghyzstan|Kyrgyz;Kirghiz;Kyrgyzstani|Kyrgyz/Kyrgyz;Kyrgyzstani/Kyrgyzstanis|Bishkek
LAO|Laos|Lao People's Democratic Republic;Lao PDR|Laotian;Lao|Laotian/Laotians;Lao/Lao|Vientiane
LVA|Latvia|Republic of Latvia|Latvian||Riga
LBN|Lebanon|Lebanese Republic|Lebanese|Lebanese/Lebanese|Beirut
LSO|Lesotho|Kingdom of Lesotho;Basutoland|Basotho;Lesotho|Mosotho/Basotho|Maseru
LBR|Liberia|Republic of Liberia|Liberian||Monrovia
LBY|Libya|State of Libya;Libyan Arab Jamahiriya;Great Socialist People's Libyan Arab Jamahiriya|Libyan||Tripoli
LIE|Liechtenstein|Principality of Liechtenstein|Liechtenstein|Liechtensteiner/Liechtensteiners|Vaduz
LTU|Lithuania|Republic of Lithuania|Lithuanian||Vilnius
LUX|Luxembourg|Grand Duchy of Luxembourg;Luxemburg|Luxembourgish;Luxembourgian|Luxembourger/Luxembourgers|
MAC|Macau|Macao;Macau SAR|Macanese|Macanese/Macanese|
MDG|Madagascar|Republic of Madagascar;Malagasy Republic|Malagasy;Madagascan|Malagasy/Malagasy;Madagascan/Madagascans|Antananarivo
MWI|Malawi|Republic of Malawi;Nyasaland|Malawian||Lilongwe
MYS|Malaysia|Federation of Malaysia;Malaya|Malaysian||Kuala Lumpur;Putrajaya
MDV|Maldives|Republic of Maldives;Maldive Islands|Maldivian||
MLI|Mali|Republic of Mali;French Sudan|Malian||Bamako
MLT|Malta|Republic of Malta|Maltese|Maltese/Maltese|Valletta
MHL|Marshall Islands|Republic of the Marshall Islands|Marshallese|Marshallese/Marshallese|Majuro
MTQ|Martinique||Martiniquais||Fort-de-France
MRT|Mauritania|Islamic Republic of Mauritania|Mauritanian||Nouakchott
MUS|Mauritius|Republic of Mauritius|Mauritian||Port Louis
MYT|Mayotte||Mahoran||Mamoudzou
MEX|Mexico|United Mexican States;México|Mexican||Mexico City
FSM|Micronesia|Federated States of Micronesia|Micronesian||Palikir
MDA|Moldova|Republic of Moldova;Moldavia|Moldovan;Moldavian|Moldovan/Moldovans;Moldavian/Moldavians|Chisinau;Chişinău;Kishinev
MCO|Monaco|Principality of Monaco|Monegasque;Monacan|Monegasque/Monegasques|
MNG|Mongolia|Outer Mongolia;Mongolian People's Republic|Mongolian;Mongol|Mongolian/Mongolians;Mongol/Mongols|Ulaanbaatar;Ulan Bator;Ulan Baatar
MNE|Montenegro||Montenegrin||Podgorica
MSR|Montserrat||Montserratian||
MAR|Morocco|Kingdom of Morocco|Moroccan||Rabat
MOZ|Mozambique|Republic of Mozambique|Mozambican;Mozambiquan||Maputo
MMR|Myanmar|Burma;Republic of the Union of Myanmar;Union of Myanmar;Union of Burma|Burmese;Myanmar;Myanma;Myanmarese;Rohingya;Rakhine;Arakanese;Kachin|Burmese/Burmese;Rohingya/Rohingyas|Naypyidaw;Naypyitaw;Nay Pyi Taw;Rangoon;Yangon
NAM|Namibia|Republic of Namibia;South West Africa;South-West Africa|Namibian||Windhoek
NRU|Nauru|Republic of Nauru|Nauruan||Yaren
NPL|Nepal|Kingdom of Nepal;Federal Democratic Republic of Nepal|Nepali;Nepalese|Nepali/Nepalis;Nepalese/Nepalese|Kathmandu;Katmandu
NLD|Netherlands|The Netherlands;Holland;Kingdom of the Netherlands;Nederland|Dutch;Netherlands|Dutchman/Dutchmen;Dutchwoman/Dutchwomen|The Hague;Amsterdam
NCL|New Caledonia|Kanaky|New Caledonian;Kanak||Noumea;Nouméa
NZL|New Zealand|NZ;N.Z.;Aotearoa|New Zealand;Kiwi;Maori|New Zealander/New Zealanders;Kiwi/Kiwis|Wellington
NIC|Nicaragua|Republic of Nicaragua|Nicaraguan||Managua
NER|Niger|Republic of the Niger;Republic of Niger|Nigerien|Nigerien/Nigeriens|Niamey
NGA|Nigeria|Federal Republic of Nigeria|Nigerian;Biafran|Nigerian/Nigerians|Abuja
NIU|Niue||Niuean||Alofi
NFK|Norfolk Island|||/|
MKD|North Macedonia|Macedonia;FYROM;Republic of North Macedonia;Republic of Macedonia;Former Yugoslav Republic of Macedonia|Macedonian;North Macedonian||Skopje
MNP|Northern Mariana Islands|Northern Marianas|Northern Marianan|/|Saipan
NOR|Norway|Kingdom of Norway|Norwegian||Oslo
OMN|Oman|Sultanate of Oman|Omani||Muscat
PAK|Pakistan|Islamic Republic of Pakistan|Pakistani;Baluch;Baloch;Balochi|Pakistani/Pakistanis|Islamabad
PLW|Palau|Republic of Palau|Palauan||Ngerulmud
PSE|Palestine|State of Palestine;Palestinian territories;Palestinian Territories;occupied territories;Occupied Territories;occupied Palestinian territories;Occupied Palestinian Territory;Gaza Strip;Gaza;West Bank;Hamastan|Palestinian;Gazan|Palestinian/Palestinians;Gazan/Gazans|Ramallah;Gaza City
PAN|Panama|Republic of Panama|Panamanian||Panama City
PNG|Papua New Guinea|PNG;P.N.G.|Papua New Guinean;PNG||Port Moresby
PRY|Paraguay|Republic of Paraguay|Paraguayan||Asuncion;Asunción
PER|Peru|Republic of Peru|Peruvian||Lima
PHL|Philippines|Republic of the Philippines;Phillipines;Philippine Islands|Philippine;Filipino;Filipina;Moro|Filipino/Filipinos;Filipina/Filipinas|Manila
PCN|Pitcairn|Pitcairn Islands||/|
POL|Poland|Republic of Poland|Polish|Pole/Poles|Warsaw
PRT|Portugal|Portuguese Republic|Portuguese|Portuguese/Portuguese|Lisbon
PRI|Puerto Rico||Puerto Rican||
QAT|Qatar|State of Qatar|Qatari||Doha
REU|Réunion|Reunion|Réunionese|/|
ROU|Romania|Rumania;Roumania|Romanian;Rumanian|Romanian/Romanians;Rumanian/Rumanians|Bucharest
RUS|Russia|Russian Federation;USSR;U.S.S.R.;Soviet Union;Union of Soviet Socialist Republics|Russian;Soviet;Chechen;Dagestani;Ingush;Tatar;Muscovite|Russian/Russians;Soviet/Soviets;Chechen/Chechens;Muscovite/Muscovites|Moscow
RWA|Rwanda|Republic of Rwanda|Rwandan;Rwandese|Rwandan/Rwandans;Rwandese/Rwandese|Kigali
BLM|Saint Barthélemy|Saint Barthelemy;St. Barts||/|
SHN|Saint Helena|St. Helena;Ascension Island;Tristan da Cunha|Saint Helenian||Jamestown
KNA|Saint Kitts and Nevis|St. Kitts and Nevis;St Kitts and Nevis;Saint Kitts;St. Kitts|Kittitian;Nevisian||Basseterre
LCA|Saint Lucia|St. Lucia;St Lucia|Saint Lucian;St. Lucian||Castries
MAF|Saint Martin|Saint-Martin||/|
SPM|Saint Pierre and Miquelon|St. Pierre and Miquelon||/|
VCT|Saint Vincent and the Grenadines|St. Vincent and the Grenadines;St Vincent and the Grenadines;Saint Vincent;St. Vincent|Vincentian||Kingstown
WSM|Samoa|Independent State of Samoa;Western Samoa|Samoan||Apia
SMR|San Marino|Republic of San Marino|Sammarinese|Sammarinese/Sammarinese|
STP|São Tomé and Príncipe|Sao Tome and Principe;Sao Tome;São Tomé|São Toméan;Sao Tomean||
SAU|Saudi Arabia|Kingdom of Saudi Arabia;KSA;Saudi|Saudi;Saudi Arabian|Saudi/Saudis;Saudi Arabian/Saudi Arabians|Riyadh
SEN|Senegal|Republic of Senegal|Senegalese|Senegalese/Senegalese|Dakar
SRB|Serbia|Republic of Serbia;Yugoslavia;Federal Republic of Yugoslavia;Serbia and Montenegro;FRY|Serbian;Serb;Yugoslav;Yugoslavian|Serb/Serbs;Serbian/Serbians;Yugoslav/Yugoslavs|Belgrade
SYC|Seychelles|Republic of Seychelles|Seychellois|Seychellois/Seychellois|
SLE|Sierra Leone|Republic of Sierra Leone|Sierra Leonean;Sierra Leonian||Freetown
SGP|Singapore|Republic of Singapore|Singaporean;Singapore|Singaporean/Singaporeans|
SXM|Sint Maarten|||/|Philipsburg
SVK|Slovakia|Slovak Republic|Slovak;Slovakian|Slovak/Slovaks;Slovakian/Slovakians|Bratislava
SVN|Slovenia|Republic of Slovenia|Slovenian;Slovene|Slovene/Slovenes;Slovenian/Slovenians|Ljubljana
SLB|Solomon Islands|Solomons|Solomon Island|Solomon Islander/Solomon Islanders|Honiara
SOM|Somalia|Federal Republic of Somalia;Somali Republic;Somali Democratic Republic|Somali;Somalian|Somali/Somalis;Somalian/Somalians|Mogadishu
ZAF|South Africa|Republic of South Africa;RSA;Union of South Africa|South African;Zulu|South African/South Africans;Zulu/Zulus|Pretoria
SGS|South Georgia and the South Sandwich Islands|South Georgia||/|
SSD|South Sudan|Republic of South Sudan;Southern Sudan|South Sudanese;Southern Sudanese|South Sudanese/South Sudanese|Juba
ESP|Spain|Kingdom of Spain|Spanish;Hispano;Basque;Catalan;Catalonian|Spaniard/Spaniards;Basque/Basques;Catalan/Catalans|Madrid
LKA|Sri Lanka|Democratic Socialist Republic of Sri Lanka;Ceylon;Srilanka|Sri Lankan;Ceylonese;Sinhalese;Tamil|Sri Lankan/Sri Lankans;Tamil/Tamils;Sinhalese/Sinhalese|Colombo;Sri Jayawardenepura Kotte
SDN|Sudan|Republic of the Sudan;Republic of Sudan;The Sudan|Sudanese;Darfuri;Darfurian|Sudanese/Sudanese;Darfuri/Darfuris|Khartoum
SUR|Suriname|Republic of Suriname;Surinam;Dutch Guiana|Surinamese|Surinamese/Surinamese|Paramaribo
SJM|Svalbard and Jan Mayen|Svalbard;Spitsbergen||/|
SWE|Sweden|Kingdom of Sweden|Swedish|Swede/Swedes|Stockholm
CHE|Switzerland|Swiss Confederation|Swiss|Swiss/Swiss|Bern;Berne
SYR|Syria|Syrian Arab Republic|Syrian;Syrian Kurdish|Syrian/Syrians;Syrian Kurd/Syrian Kurds|Damascus
TWN|Taiwan|Republic of China;ROC;Chinese Taipei;Formosa|Taiwanese;Taiwan|Taiwanese/Taiwanese|Taipei
TJK|Tajikistan|Republic of Tajikistan;Tadjikistan;Tadzhikistan|Tajik;Tajikistani;Tadjik|Tajik/Tajiks;Tajikistani/Tajikistanis|Dushanbe
TZA|Tanzania|United Republic of Tanzania;Tanganyika;Zanzibar|Tanzanian;Zanzibari|Tanzanian/Tanzanians;Zanzibari/Zanzibaris|Dodoma;Dar es Salaam
THA|Thailand|Kingdom of Thailand;Siam|Thai;Siamese|Thai/Thais|Bangkok
TLS|East Timor|Timor-Leste;Timor Leste;Democratic Republic of Timor-Leste|East Timorese;Timorese|East Timorese/East Timorese;Timorese/Timorese|Dili
TGO|Togo|Togolese Republic|Togolese|Togolese/Togolese|Lome;Lomé
TKL|Tokelau||Tokelauan||
TON|Tonga|Kingdom of Tonga|Tongan||Nuku'alofa;Nukualofa
TTO|Trinidad and Tobago|Trinidad & Tobago;Trinidad;Tobago|Trinidadian;Tobagonian|Trinidadian/Trinidadians;Tobagonian/Tobagonians|Port of Spain;Port-of-Spain
TUN|Tunisia|Republic of Tunisia|Tunisian||Tunis
TUR|Turkey|Republic of Turkey;Türkiye;Turkiye;Republic of Türkiye;Ottoman Empire|Turkish;Ottoman|Turk/Turks|Ankara
TKM|Turkmenistan|Turkmenia|Turkmen;Turkmenistani|Turkmen/Turkmens;Turkmenistani/Turkmenistanis|Ashgabat;Ashkhabad
TCA|Turks and Caicos Islands|Turks and Caicos||/|Cockburn Town
TUV|Tuvalu|Ellice Islands|Tuvaluan||Funafuti
UGA|Uganda|Republic of Uganda|Ugandan||Kampala
UKR|Ukraine|the Ukraine;Ukrainian SSR|Ukrainian;Crimean;Crimean Tatar|Ukrainian/Ukrainians;Crimean/Crimeans;Crimean Tatar/Crimean Tatars|Kyiv;Kiev
ARE|United Arab Emirates|UAE;U.A.E.;Emirates;Trucial States|Emirati;UAE;U.A.E.;Abu Dhabian|Emirati/Emiratis|Abu Dhabi
GBR|United Kingdom|UK;U.K.;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland;England;Scotland;Wales;Northern Ireland;Ulster|British;UK;U.K.;English;Scottish;Welsh;Northern Irish;Anglo;Northern Ireland|Briton/Britons;Brit/Brits;Englishman/Englishmen;Englishwoman/Englishwomen;Scotsman/Scotsmen;Scot/Scots;Welshman/Welshmen|London
USA|United States|United States of America;US;U.S.;USA;U.S.A.;U.S;U. S.;America;the States;Uncle Sam|American;US;U.S.;U.S;U. S.;USA;United States;Texan;Californian;Hawaiian;Alaskan|American/Americans;Texan/Texans;Californian/Californians|Washington;Washington DC;Washington D.C.;Washington, D.C.;Washington, DC
UMI|United States Minor Outlying Islands|Wake Island;Midway Atoll||/|
URY|Uruguay|Oriental Republic of Uruguay|Uruguayan||Montevideo
UZB|Uzbekistan|Republic of Uzbekistan|Uzbek;Uzbekistani|Uzbek/Uzbeks;Uzbekistani/Uzbekistanis|Tashkent
VUT|Vanuatu|Republic of Vanuatu;New Hebrides|Vanuatuan;ni-Vanuatu|ni-Vanuatu/ni-Vanuatu|Port Vila
VEN|Venezuela|Bolivarian Republic of Venezuela|Venezuelan||Caracas
VNM|Vietnam|Viet Nam;Socialist Republic of Vietnam;North Vietnam;South Vietnam;Republic of Vietnam;Democratic Republic of Vietnam|Vietnamese;North Vietnamese;South Vietnamese|Vietnamese/Vietnamese;North Vietnamese/North Vietnamese;South Vietnamese/South Vietnamese|Hanoi
VGB|British Virgin Islands|BVI||/|Road Town
VIR|U.S. Virgin Islands|US Virgin Islands;United States Virgin Islands||/|Charlotte Amalie
WLF|Wallis and Futuna|||/|
ESH|Western Sahara|Sahrawi Arab Democratic Republic;SADR;Spanish Sahara|Sahrawi;Saharawi;Saharan|Sahrawi/Sahrawis;Saharawi/Saharawis|El Aaiun;Laayoune
XKX|Kosovo|Republic of Kosovo;Kosova|Kosovar;Kosovan;Kosovo Albanian;Kosovo Serb|Kosovar/Kosovars;Kosovan/Kosovans;Kosovo Albanian/Kosovo Albanians;Kosovo Serb/Kosovo Serbs|Pristina;Prishtina
YEM|Yemen|Republic of Yemen;North Yemen;South Yemen;Yemen Arab Republic|Yemeni;Yemenite|Yemeni/Yemenis;Yemenite/Yemenites|Sanaa;Sana'a;San'a
ZMB|Zambia|Republic of Zambia;Northern Rhodesia|Zambian||Lusaka
ZWE|Zimbabwe|Republic of Zimbabwe;Rhodesia;Southern Rhodesia|Zimbabwean;Rhodesian|Zimbabwean/Zimbabweans;Rhodesian/Rhodesians|Harare
`
