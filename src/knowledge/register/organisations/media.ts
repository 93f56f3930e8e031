/** News agencies, newspapers, broadcasters. See `../organisations.ts` for the columns. */
export const media = `
Albanian Telegraphic Agency|ATA|ALB|JRN
ORF||AUT|JRN
Der Standard||AUT|JRN
Kronen Zeitung||AUT|JRN
Die Presse||AUT|JRN
Le Soir||BEL|JRN
De Standaard||BEL|JRN
VRT||BEL|JRN
RTBF||BEL|JRN
Dnevni Avaz||BIH|JRN
FENA||BIH|JRN
Oslobodjenje||BIH|JRN
Nova TV||BGR|JRN
HRT||HRV|JRN
Jutarnji List|Jutarnji list|HRV|JRN
Vecernji List|Večernji list|HRV|JRN
Cyprus News Agency|CNA (Cyprus)|CYP|JRN
Cyprus Mail||CYP|JRN
Respekt||CZE|JRN
Lidove Noviny|Lidové noviny|CZE|JRN
Mlada Fronta Dnes|Mladá fronta Dnes|CZE|JRN
Jyllands-Posten||DNK|JRN
Politiken||DNK|JRN
Berlingske||DNK|JRN
Postimees||EST|JRN
Helsingin Sanomat||FIN|JRN
STT||FIN|JRN
Liberation newspaper||FRA|JRN
Mediapart||FRA|JRN
L'Express||FRA|JRN
Le Canard Enchaine|Le Canard enchaîné|FRA|JRN
TF1||FRA|JRN
BFM TV|BFMTV|FRA|JRN
L'Humanite||FRA|JRN
Le Parisien||FRA|JRN
Paris Match||FRA|JRN
TV5Monde||FRA|JRN
Die Zeit||DEU|JRN
Stern magazine||DEU|JRN
ARD||DEU|JRN
ZDF||DEU|JRN
Tagesspiegel||DEU|JRN
Handelsblatt||DEU|JRN
taz|Tageszeitung|DEU|JRN
Correctiv||DEU|JRN
Ta Nea||GRC|JRN
ERT||GRC|JRN
Nepszabadsag||HUN|JRN
Magyar Nemzet||HUN|JRN
Telex website||HUN|JRN
Index.hu||HUN|JRN
RUV||ISL|JRN
Irish Times||IRL|JRN
Irish Independent||IRL|JRN
La Stampa||ITA|JRN
RAI||ITA|JRN
Il Giornale||ITA|JRN
Adnkronos||ITA|JRN
L'Unita||ITA|JRN
Il Messaggero||ITA|JRN
Mediaset||ITA|JRN
Koha Ditore||XKX|JRN
KosovaPress|Kosovapress|XKX|JRN
LETA||LVA|JRN
Lietuvos Rytas||LTU|JRN
LRT||LTU|JRN
Luxemburger Wort||LUX|JRN
Times of Malta||MLT|JRN
Moldpres||MDA|JRN
IPN||MDA|JRN
Vijesti||MNE|JRN
MINA||MNE|JRN
De Telegraaf||NLD|JRN
NRC Handelsblad||NLD|JRN
de Volkskrant|De Volkskrant|NLD|JRN
NOS||NLD|JRN
MIA (Macedonia)||MKD|JRN
Dnevnik of Macedonia||MKD|JRN
Aftenposten||NOR|JRN
VG|Verdens Gang|NOR|JRN
NRK||NOR|JRN
Dagbladet||NOR|JRN
Rzeczpospolita||POL|JRN
TVN||POL|JRN
TVP||POL|JRN
Polish Radio||POL|JRN
Onet||POL|JRN
Publico newspaper||PRT|JRN
Expresso||PRT|JRN
Diario de Noticias||PRT|JRN
Adevarul||ROU|JRN
Mediafax||ROU|JRN
Digi24||ROU|JRN
Politika||SRB|JRN
Vecernje Novosti||SRB|JRN
Blic||SRB|JRN
Danas newspaper||SRB|JRN
N1||SRB|JRN
RTS|Radio Television of Serbia|SRB|JRN
FoNet||SRB|JRN
SRNA||BIH|JRN
TASR||SVK|JRN
SITA||SVK|JRN
Dennik N||SVK|JRN
SME newspaper||SVK|JRN
Delo newspaper||SVN|JRN
ABC newspaper||ESP|JRN
La Vanguardia||ESP|JRN
El Periodico||ESP|JRN
RTVE||ESP|JRN
Europa Press||ESP|JRN
El Confidencial||ESP|JRN
Dagens Nyheter||SWE|JRN
Svenska Dagbladet||SWE|JRN
Aftonbladet||SWE|JRN
Expressen||SWE|JRN
SVT||SWE|JRN
Neue Zuercher Zeitung|Neue Zürcher Zeitung;NZZ|CHE|JRN
Swissinfo||CHE|JRN
Tages-Anzeiger||CHE|JRN
Daily Mirror||GBR|JRN
Daily Express||GBR|JRN
The Sun newspaper||GBR|JRN
Evening Standard||GBR|JRN
The Observer newspaper||GBR|JRN
ITV||GBR|JRN
Channel 4||GBR|JRN
The Scotsman newspaper||GBR|JRN
Belfast Telegraph||GBR|JRN
Jane's Defence Weekly||GBR|JRN
Middle East Eye||GBR|JRN
Lloyd's List||GBR|JRN
Vedomosti||RUS|JRN
RBC||RUS|JRN
Nezavisimaya Gazeta||RUS|JRN
Moskovsky Komsomolets||RUS|JRN
Komsomolskaya Pravda||RUS|JRN
Rossiyskaya Gazeta||RUS|JRN
Krasnaya Zvezda||RUS|JRN
Echo of Moscow|Ekho Moskvy|RUS|JRN
TV Rain|Dozhd|RUS|JRN
NTV||RUS|JRN
Channel One Russia|Channel One|RUS|JRN
Rossiya 1|Rossiya-1|RUS|JRN
Moscow Times|The Moscow Times|RUS|JRN
The Insider website||RUS|JRN
Mediazona||RUS|JRN
Rybar||RUS|JRN
Rossiya Segodnya||RUS|JRN
Kavkaz Center||RUS|JRN
Caucasian Knot||RUS|JRN
UNIAN||UKR|JRN
Kyiv Post|Kiev Post|UKR|JRN
Suspilne||UKR|JRN
Hromadske||UKR|JRN
Zerkalo Nedeli|Dzerkalo Tyzhnia|UKR|JRN
1+1||UKR|JRN
DeepState||UKR|JRN
Nasha Niva||BLR|JRN
Nexta||BLR|JRN
Tut.by|TUT.BY|BLR|JRN
Belsat||POL|JRN
Rustavi 2|Rustavi-2|GEO|JRN
Imedi||GEO|JRN
Civil Georgia|Civil.ge|GEO|JRN
InterPressNews||GEO|JRN
Apsnypress||GEO|JRN
CivilNet||ARM|JRN
Hetq||ARM|JRN
Azatutyun||ARM|JRN
AzerTac|Azertac;AZERTAC|AZE|JRN
APA (Azerbaijan)||AZE|JRN
Turan news agency||AZE|JRN
Meydan TV||AZE|JRN
Kazinform||KAZ|JRN
Tengrinews||KAZ|JRN
24.kg||KGZ|JRN
AKIpress||KGZ|JRN
Kloop||KGZ|JRN
Asia-Plus||TJK|JRN
Khovar||TJK|JRN
Sabah newspaper|Daily Sabah|TUR|JRN
Milliyet||TUR|JRN
Zaman newspaper|Today's Zaman|TUR|JRN
Sozcu||TUR|JRN
NTV Turkey||TUR|JRN
Haberturk||TUR|JRN
CNN Turk||TUR|JRN
Yeni Safak||TUR|JRN
BirGun||TUR|JRN
Dogan News Agency|DHA;Demirören News Agency|TUR|JRN
Rudaw||IRQ|JRN
Kurdistan 24||IRQ|JRN
Al-Iraqiya|Iraqiya TV|IRQ|JRN
Shafaq News||IRQ|JRN
Iraqi News Agency|INA (Iraq)|IRQ|JRN
Al-Sabah newspaper||IRQ|JRN
Al Sumaria|Alsumaria|IRQ|JRN
Hawar News Agency|ANHA|SYR|JRN
Al-Watan|al-Watan|SYR|JRN
Tishreen||SYR|JRN
Sham FM||SYR|JRN
Enab Baladi||SYR|JRN
Orient TV||SYR|JRN
Amaq|Amaq News Agency|IMG|JRN
Dabiq||IMG|JRN
Deir Ezzor 24||SYR|JRN
Raqqa is Being Slaughtered Silently||SYR|JRN
An-Nahar|Annahar|LBN|JRN
Al-Akhbar|al-Akhbar|LBN|JRN
As-Safir|Assafir|LBN|JRN
L'Orient-Le Jour|L'Orient Today|LBN|JRN
LBCI|Lebanese Broadcasting Corporation|LBN|JRN
MTV Lebanon||LBN|JRN
NBN||LBN|JRN
Al-Quds newspaper||PSE|JRN
Al-Ayyam||PSE|JRN
Palestine TV||PSE|JRN
Al-Aqsa TV||PSE|JRN
Safa news agency||PSE|JRN
Quds News Network||PSE|JRN
Kan radio|Israel Radio;Israeli public broadcaster|ISR|JRN
Channel 12||ISR|JRN
Channel 13||ISR|JRN
Channel 14||ISR|JRN
Maariv|Ma'ariv|ISR|JRN
Israel Hayom||ISR|JRN
Army Radio|Israeli Army Radio|ISR|JRN
Walla news||ISR|JRN
+972 Magazine||ISR|JRN
Globes newspaper||ISR|JRN
Jordan Times||JOR|JRN
Al-Ghad|Al Ghad|JOR|JRN
Roya News||JOR|JRN
Asharq al-Awsat|Asharq Al-Awsat|SAU|JRN
Al-Hayat|al-Hayat|SAU|JRN
Arab News||SAU|JRN
Okaz||SAU|JRN
Al Ekhbariya|al-Ekhbariya|SAU|JRN
Saudi Gazette||SAU|JRN
MBC||SAU|JRN
Al Hadath||SAU|JRN
The National newspaper||ARE|JRN
Gulf News||ARE|JRN
Khaleej Times||ARE|JRN
Sky News Arabia||ARE|JRN
Dubai TV||ARE|JRN
Gulf Times||QAT|JRN
Al Araby TV|Al-Araby Al-Jadeed;The New Arab|QAT|JRN
Kuwait News Agency|KUNA|KWT|JRN
Bahrain News Agency|BNA|BHR|JRN
Oman News Agency|ONA|OMN|JRN
Times of Oman||OMN|JRN
Aden al-Ghad||YEM|JRN
Yemen Post||YEM|JRN
Al-Akhbar newspaper of Egypt||EGY|JRN
Al-Masry Al-Youm|Al Masry Al Youm|EGY|JRN
Mada Masr||EGY|JRN
Egypt Independent||EGY|JRN
Daily News Egypt||EGY|JRN
Al-Gomhuria||EGY|JRN
Libya Observer||LBY|JRN
Libya Herald||LBY|JRN
LANA||LBY|JRN
JANA||LBY|JRN
Al-Nabaa TV||LBY|JRN
Tunis Afrique Presse|TAP|TUN|JRN
Mosaique FM||TUN|JRN
Nawaat||TUN|JRN
Algeria Press Service|APS|DZA|JRN
El Watan||DZA|JRN
El Khabar||DZA|JRN
Liberte newspaper||DZA|JRN
Ennahar TV||DZA|JRN
Maghreb Arabe Presse|MAP|MAR|JRN
Hespress||MAR|JRN
Le Matin||MAR|JRN
Sahara Press Service|SPS|ESH|JRN
IRIB|Islamic Republic of Iran Broadcasting|IRN|JRN
ILNA||IRN|JRN
Tabnak||IRN|JRN
Etemad||IRN|JRN
Shargh||IRN|JRN
Tehran Times||IRN|JRN
Iran Daily||IRN|JRN
Al-Alam|Al Alam|IRN|JRN
Nour News||IRN|JRN
Javan newspaper||IRN|JRN
Khabar Online||IRN|JRN
Mizan||IRN|JRN
Radio Farda||IRN|JRN
BBC Persian||GBR|JRN
Khaama Press|Khaama|AFG|JRN
Ariana News||AFG|JRN
Bakhtar News Agency|Bakhtar|AFG|JRN
Afghan Islamic Press|AIP|PAK|JRN
Express Tribune||PAK|JRN
The News International||PAK|JRN
ARY News||PAK|JRN
Associated Press of Pakistan|APP|PAK|JRN
Dunya News||PAK|JRN
Jang newspaper||PAK|JRN
The Nation newspaper of Pakistan||PAK|JRN
Samaa TV||PAK|JRN
Indian Express||IND|JRN
The Telegraph of India||IND|JRN
The Wire website||IND|JRN
Asian News International|ANI|IND|JRN
Indo-Asian News Service|IANS|IND|JRN
Doordarshan||IND|JRN
All India Radio||IND|JRN
Economic Times||IND|JRN
India Today||IND|JRN
CNN-News18|CNN-IBN|IND|JRN
Republic TV||IND|JRN
Scroll.in||IND|JRN
Outlook magazine||IND|JRN
Greater Kashmir||IND|JRN
Kashmir Times||IND|JRN
Tehelka||IND|JRN
Zee News||IND|JRN
United News of India|UNI|IND|JRN
Daily Star of Bangladesh||BGD|JRN
Prothom Alo||BGD|JRN
Bangladesh Sangbad Sangstha|BSS|BGD|JRN
bdnews24.com|bdnews24|BGD|JRN
Dhaka Tribune||BGD|JRN
Daily Mirror of Sri Lanka||LKA|JRN
Sunday Leader||LKA|JRN
TamilNet||LKA|JRN
Kathmandu Post||NPL|JRN
Himalayan Times||NPL|JRN
Rising Nepal||NPL|JRN
Kuensel||BTN|JRN
Myanmar Now||MMR|JRN
Mizzima||MMR|JRN
Democratic Voice of Burma|DVB|MMR|JRN
Eleven Media||MMR|JRN
Frontier Myanmar||MMR|JRN
Global New Light of Myanmar|New Light of Myanmar|MMR|JRN
Khit Thit Media||MMR|JRN
Myanmar Times||MMR|JRN
The Nation newspaper of Thailand||THA|JRN
Thai PBS||THA|JRN
Thairath||THA|JRN
Phnom Penh Post||KHM|JRN
Cambodia Daily||KHM|JRN
Khmer Times||KHM|JRN
Fresh News||KHM|JRN
Vientiane Times||LAO|JRN
Vietnam News Agency|VNA|VNM|JRN
Tuoi Tre||VNM|JRN
VnExpress||VNM|JRN
Thanh Nien||VNM|JRN
Nhan Dan||VNM|JRN
ABS-CBN||PHL|JRN
GMA Network|GMA News|PHL|JRN
Philippine Star||PHL|JRN
Manila Times||PHL|JRN
Manila Bulletin||PHL|JRN
Philippine News Agency||PHL|JRN
Jakarta Post||IDN|JRN
Tempo magazine||IDN|JRN
Detik||IDN|JRN
Metro TV||IDN|JRN
Republika||IDN|JRN
The Star of Malaysia||MYS|JRN
New Straits Times||MYS|JRN
Malaysiakini||MYS|JRN
Utusan Malaysia||MYS|JRN
Channel NewsAsia|CNA|SGP|JRN
Today newspaper of Singapore||SGP|JRN
The Age newspaper||AUS|JRN
Sydney Morning Herald||AUS|JRN
The Australian newspaper||AUS|JRN
Australian Financial Review||AUS|JRN
Australian Associated Press|AAP|AUS|JRN
SBS||AUS|JRN
Nine News||AUS|JRN
Seven News||AUS|JRN
New Zealand Herald||NZL|JRN
Radio New Zealand|RNZ|NZL|JRN
Stuff news||NZL|JRN
Fiji Times||FJI|JRN
Post-Courier||PNG|JRN
China News Service||CHN|JRN
PLA Daily||CHN|JRN
Caixin||CHN|JRN
Beijing News||CHN|JRN
Beijing Youth Daily||CHN|JRN
Southern Weekly|Southern Weekend|CHN|JRN
The Paper website||CHN|JRN
Guangming Daily||CHN|JRN
Study Times||CHN|JRN
Phoenix TV|Phoenix Television|HKG|JRN
Ming Pao||HKG|JRN
RTHK||HKG|JRN
Stand News||HKG|JRN
Ta Kung Pao||HKG|JRN
Wen Wei Po||HKG|JRN
Hong Kong Free Press||HKG|JRN
United Daily News||TWN|JRN
Liberty Times||TWN|JRN
Taipei Times||TWN|JRN
China Times||TWN|JRN
Focus Taiwan||TWN|JRN
Jiji|Jiji Press|JPN|JRN
Sankei|Sankei Shimbun|JPN|JRN
Japan Times||JPN|JRN
TBS of Japan||JPN|JRN
TV Asahi||JPN|JRN
Fuji TV||JPN|JRN
Dong-A Ilbo|Donga Ilbo|KOR|JRN
Korea Herald||KOR|JRN
Korea Times||KOR|JRN
MBC of Korea||KOR|JRN
SBS of Korea||KOR|JRN
YTN||KOR|JRN
JTBC||KOR|JRN
Newsis||KOR|JRN
Kyunghyang Shinmun|Kyunghyang|KOR|JRN
Hankook Ilbo||KOR|JRN
Free North Korea Radio||KOR|JRN
Choson Sinbo||JPN|JRN
Minju Joson||PRK|JRN
Voice of Korea||PRK|JRN
Arirang Meari||PRK|JRN
Montsame||MNG|JRN
Sunday Times of South Africa||ZAF|JRN
Mail & Guardian|Mail and Guardian|ZAF|JRN
News24||ZAF|JRN
SABC|South African Broadcasting Corporation|ZAF|JRN
eNCA||ZAF|JRN
Daily Maverick||ZAF|JRN
Business Day||ZAF|JRN
The Star of Johannesburg||ZAF|JRN
The Herald of Zimbabwe||ZWE|JRN
NewsDay||ZWE|JRN
Zimbabwe Independent||ZWE|JRN
Times of Zambia||ZMB|JRN
Lusaka Times||ZMB|JRN
Nyasa Times||MWI|JRN
Radio Mozambique||MOZ|JRN
AIM (Mozambique)||MOZ|JRN
Carta de Mocambique||MOZ|JRN
Angop||AGO|JRN
Jornal de Angola||AGO|JRN
The Namibian newspaper||NAM|JRN
Mmegi||BWA|JRN
L'Express de Madagascar||MDG|JRN
Radio Okapi||COD|JRN
Actualite.cd|Actualite.CD|COD|JRN
ACP (Congo)||COD|JRN
KT Press||RWA|JRN
IWACU||BDI|JRN
NTV Uganda||UGA|JRN
Citizen TV||KEN|JRN
The Standard of Kenya||KEN|JRN
The EastAfrican|East African|KEN|JRN
KTN||KEN|JRN
The Star of Kenya||KEN|JRN
The Citizen of Tanzania||TZA|JRN
Radio Dalsan||SOM|JRN
Shabelle|Radio Shabelle;Shabelle Media Network|SOM|JRN
Hiiraan Online||SOM|JRN
Goobjoog||SOM|JRN
Radio Andalus||SOM|JRN
Addis Standard||ETH|JRN
Ethiopian News Agency|ENA|ETH|JRN
The Reporter of Ethiopia||ETH|JRN
EBC|Ethiopian Broadcasting Corporation|ETH|JRN
Tigrai TV||ETH|JRN
Shabait||ERI|JRN
Radio Dabanga||SDN|JRN
Sudan Tribune||SDN|JRN
Sudan TV||SDN|JRN
Radio Omdurman|Omdurman radio|SDN|JRN
Eye Radio||SSD|JRN
Radio Tamazuj||SSD|JRN
Alwihda Info||TCD|JRN
Radio Ndeke Luka||CAF|JRN
Cameroon Tribune||CMR|JRN
CRTV||CMR|JRN
Journal du Cameroun||CMR|JRN
Gabon Media Time||GAB|JRN
Punch newspaper|The Punch;Punch Nigeria|NGA|JRN
Vanguard newspaper||NGA|JRN
Premium Times||NGA|JRN
Daily Trust||NGA|JRN
This Day|ThisDay|NGA|JRN
Sahara Reporters||NGA|JRN
Channels Television|Channels TV|NGA|JRN
News Agency of Nigeria|NAN|NGA|JRN
The Guardian of Nigeria||NGA|JRN
HumAngle||NGA|JRN
ActuNiger||NER|JRN
Lefaso.net|LeFaso.net|BFA|JRN
Radio Omega||BFA|JRN
Burkina Information Agency||BFA|JRN
Maliweb||MLI|JRN
Studio Tamani||MLI|JRN
ORTM||MLI|JRN
Radio Television of Senegal||SEN|JRN
Le Soleil||SEN|JRN
Seneweb||SEN|JRN
The Point of Gambia||GMB|JRN
Guineenews||GIN|JRN
Awoko||SLE|JRN
FrontPage Africa||LBR|JRN
Fraternite Matin||CIV|JRN
Abidjan.net||CIV|JRN
Graphic of Ghana|Daily Graphic|GHA|JRN
Ghana News Agency|GNA|GHA|JRN
Joy FM||GHA|JRN
Ghana Broadcasting Corporation||GHA|JRN
Togo-Presse||TGO|JRN
Agence Nigerienne de Presse||NER|JRN
Panapress|Pan African News Agency;PANA|IGO|JRN
AllAfrica|allAfrica.com|IGO|JRN
Jeune Afrique||FRA|JRN
Africa Confidential||GBR|JRN
Toronto Star||CAN|JRN
Canadian Press|The Canadian Press|CAN|JRN
National Post||CAN|JRN
CTV||CAN|JRN
Global News||CAN|JRN
La Presse||CAN|JRN
Radio-Canada||CAN|JRN
Boston Globe||USA|JRN
Chicago Tribune||USA|JRN
Miami Herald||USA|JRN
Christian Science Monitor||USA|JRN
San Francisco Chronicle||USA|JRN
Houston Chronicle||USA|JRN
New York Post||USA|JRN
The New Yorker||USA|JRN
The Atlantic magazine||USA|JRN
Foreign Policy magazine|Foreign Policy|USA|JRN
Foreign Affairs magazine||USA|JRN
ProPublica||USA|JRN
The Hill newspaper||USA|JRN
Daily Beast|The Daily Beast|USA|JRN
HuffPost|Huffington Post|USA|JRN
BuzzFeed|BuzzFeed News|USA|JRN
Vice News|VICE News|USA|JRN
The Intercept||USA|JRN
CNBC||USA|JRN
PBS||USA|JRN
Fox Business||USA|JRN
Newsmax||USA|JRN
Breitbart||USA|JRN
Stars and Stripes||USA|JRN
Defense News||USA|JRN
Military Times||USA|JRN
Univision||USA|JRN
Telemundo||USA|JRN
Vox news||USA|JRN
Semafor||USA|JRN
Al-Monitor||USA|JRN
The Diplomat magazine||USA|JRN
Alhurra|Al-Hurra|USA|JRN
Radio Marti||USA|JRN
Radio Liberty||USA|JRN
Radio Sawa||USA|JRN
International Herald Tribune||USA|JRN
Reforma newspaper||MEX|JRN
La Jornada||MEX|JRN
Milenio||MEX|JRN
Excelsior||MEX|JRN
Animal Politico||MEX|JRN
Proceso magazine||MEX|JRN
Televisa||MEX|JRN
Prensa Libre||GTM|JRN
elPeriodico of Guatemala|elPeriódico|GTM|JRN
La Tribuna of Honduras||HND|JRN
El Heraldo of Honduras||HND|JRN
El Faro||SLV|JRN
La Prensa Grafica||SLV|JRN
El Diario de Hoy||SLV|JRN
Radio Venceremos||SLV|JRN
Confidencial newspaper||NIC|JRN
El Nuevo Diario||NIC|JRN
Radio Sandino||NIC|JRN
Barricada newspaper||NIC|JRN
La Nacion of Costa Rica||CRI|JRN
La Prensa of Panama||PAN|JRN
Jamaica Gleaner|The Gleaner|JAM|JRN
Jamaica Observer||JAM|JRN
Trinidad Guardian||TTO|JRN
Listin Diario||DOM|JRN
Le Nouvelliste||HTI|JRN
Radio Metropole||HTI|JRN
Radio Vision 2000||HTI|JRN
AlterPresse||HTI|JRN
Radio Reloj||CUB|JRN
14ymedio||CUB|JRN
Juventud Rebelde||CUB|JRN
El Espectador||COL|JRN
Semana magazine||COL|JRN
RCN||COL|JRN
Caracol Radio|Caracol|COL|JRN
Blu Radio||COL|JRN
El Colombiano||COL|JRN
Inravision||COL|JRN
El Universal of Venezuela||VEN|JRN
Globovision||VEN|JRN
VTV|Venezolana de Television|VEN|JRN
RCTV|Radio Caracas Television|VEN|JRN
Efecto Cocuyo||VEN|JRN
Ultimas Noticias||VEN|JRN
El Comercio of Ecuador||ECU|JRN
El Universo||ECU|JRN
Ecuavisa||ECU|JRN
Primicias||ECU|JRN
La Republica of Peru||PER|JRN
RPP||PER|JRN
Andina news agency||PER|JRN
IDL-Reporteros||PER|JRN
Panamericana Television||PER|JRN
El Deber||BOL|JRN
La Razon of Bolivia||BOL|JRN
Los Tiempos||BOL|JRN
Agencia Boliviana de Informacion||BOL|JRN
O Estado de S. Paulo|Estado de S. Paulo;Estadao|BRA|JRN
Veja||BRA|JRN
Agencia Brasil||BRA|JRN
UOL||BRA|JRN
Pagina 12|Página/12;Pagina/12|ARG|JRN
Infobae||ARG|JRN
Noticias Argentinas||ARG|JRN
DyN||ARG|JRN
La Tercera||CHL|JRN
Radio Cooperativa||CHL|JRN
TVN of Chile||CHL|JRN
La Epoca||CHL|JRN
El Pais of Uruguay||URY|JRN
El Observador||URY|JRN
ABC Color||PRY|JRN
Ultima Hora||PRY|JRN
Stabroek News||GUY|JRN
Kaieteur News||GUY|JRN
De Ware Tijd||SUR|JRN
Inter Press Service|IPS|IGO|JRN
Euronews||EUR|JRN
EUobserver||EUR|JRN
Euractiv||EUR|JRN
L'Osservatore Romano|Osservatore Romano|VAT|JRN
Agenzia Fides||VAT|JRN
AsiaNews||VAT|JRN
SITE Intelligence Group|SITE|USA|EDU
OCCRP|Organized Crime and Corruption Reporting Project|IGO|JRN
International Consortium of Investigative Journalists|ICIJ|USA|JRN
`
