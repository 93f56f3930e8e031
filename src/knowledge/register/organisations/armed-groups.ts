/** Armed groups, militias, gangs and their wings. See `../organisations.ts` for the columns. */
export const armedGroups = `
Islamic State|Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant;ISIS;ISIL;Daesh;Da'esh|IMG|REB
Al-Qaeda|al-Qaida;Al Qaeda;Al Qaida|IMG|REB
Al-Qaeda in Iraq|AQI|IRQ|REB
Islamic State of Iraq||IRQ|REB
Islamic Army in Iraq||IRQ|REB
Ansar al-Sunna|Ansar al-Sunnah Army|IRQ|REB
1920 Revolution Brigades||IRQ|REB
Naqshbandi Army|Army of the Men of the Naqshbandi Order|IRQ|REB
Promised Day Brigade||IRQ|PRM
Saraya al-Salam|Peace Companies|IRQ|PRM
Harakat Hezbollah al-Nujaba|Nujaba Movement;Harakat al-Nujaba|IRQ|PRM
Kataib Sayyid al-Shuhada||IRQ|PRM
Saraya Awliya al-Dam||IRQ|PRM
Sons of Iraq|Awakening Councils;Sahwa|IRQ|PRM
Sinjar Resistance Units|YBS|IRQ|PRM
Zeravani||IRQ|PRM
Fedayeen Saddam||IRQ|PRM
Khorasan Group||SYR|REB
Jund al-Aqsa||SYR|REB
Hurras al-Din||SYR|REB
Levant Front|Jabhat al-Shamiya|SYR|REB
Ahrar al-Sharqiya||SYR|REB
Sultan Murad Division|Sultan Murad Brigade|SYR|REB
Hamza Division||SYR|REB
Nour al-Din al-Zenki Movement|Nour al-Din al-Zenki|SYR|REB
Suqour al-Sham||SYR|REB
Liwa al-Tawhid|Tawhid Brigade|SYR|REB
Southern Front||SYR|REB
National Liberation Front of Syria||SYR|REB
Turkistan Islamic Party in Syria||SYR|REB
Tiger Forces||SYR|MIL
Fatemiyoun Brigade|Liwa Fatemiyoun;Fatemiyoun Division|SYR|PRM
Zainebiyoun Brigade|Liwa Zainebiyoun|SYR|PRM
Quwat Suqur al-Sahra|Desert Hawks Brigade|SYR|PRM
Syrian Free Army|Maghaweir al-Thowra;Revolutionary Commando Army|SYR|REB
Asayish||SYR|COP
Jaysh al-Thuwar||SYR|REB
Manbij Military Council||SYR|REB
Deir ez-Zor Military Council||SYR|REB
Saraya Ansar al-Sunnah||SYR|REB
Lebanese Resistance Brigades||LBN|REB
Jund al-Sham||LBN|REB
Osbat al-Ansar||LBN|REB
Abdullah Azzam Brigades||LBN|REB
Guardians of the Cedars||LBN|PRM
Palestine Liberation Front||PSE|REB
Popular Front for the Liberation of Palestine - General Command|PFLP-GC;Popular Front for the Liberation of Palestine-General Command|PSE|REB
Al-Quds Brigades|Saraya al-Quds|PSE|REB
Lions' Den||PSE|REB
Jenin Brigades|Jenin Brigade|PSE|REB
Abu Nidal Organization|Fatah Revolutionary Council|PSE|REB
Black September||PSE|REB
Tanzim||PSE|REB
Force 17||PSE|MIL
Jaljalat||PSE|REB
Popular Forces of Gaza||PSE|PRM
Kach|Kahane Chai|ISR|REB
Irgun|Irgun Zvai Leumi|ISR|REB
Haganah||ISR|PRM
Lehi|Stern Gang|ISR|REB
Southern Movement|Al-Hirak|YEM|REB
Giants Brigades||YEM|PRM
Aden-Abyan Islamic Army||YEM|REB
Islah|Yemeni Congregation for Reform|YEM|PTY
Security Belt Forces|Security Belt|YEM|PRM
Shabwani Elite Forces||YEM|PRM
Al-Ashtar Brigades||BHR|REB
Hezbollah al-Hejaz||SAU|REB
Ahvaz Liberation Organisation|Arab Struggle Movement for the Liberation of Ahvaz|IRN|REB
Kurdistan Democratic Party of Iran|KDPI;PDKI|IRN|REB
Komala||IRN|REB
Fedaian||IRN|REB
Harakat Ansar Iran||IRN|REB
Hasm Movement|Hasm|EGY|REB
Liwa al-Thawra||EGY|REB
Ajnad Misr||EGY|REB
Egyptian Islamic Jihad||EGY|REB
Wilayat Sinai|Sinai Province;Islamic State Sinai Province|EGY|REB
Benghazi Revolutionaries' Shura Council|Benghazi Revolutionaries Shura Council|LBY|REB
Benghazi Defence Brigades|Benghazi Defense Brigades|LBY|REB
Derna Mujahideen Shura Council|Derna Protection Force|LBY|REB
Zintan brigades||LBY|PRM
Misrata brigades||LBY|PRM
Libyan Islamic Fighting Group|LIFG|LBY|REB
Petroleum Facilities Guard||LBY|PRM
Stability Support Apparatus||LBY|PRM
444 Brigade|444th Combat Brigade|LBY|MIL
Special Deterrence Force|Rada Special Deterrence Force;SDF Rada|LBY|PRM
Tariq Ben Zeyad Brigade||LBY|PRM
Okba Ibn Nafaa Brigade|Uqba ibn Nafi Battalion|TUN|REB
Jund al-Khilafah|Jund al-Khilafa|DZA|REB
Islamic Salvation Army||DZA|REB
Moroccan Islamic Combatant Group||MAR|REB
Grey Wolves||TUR|REB
TIKKO||TUR|REB
Turkish Hezbollah|Kurdish Hezbollah|TUR|REB
Great Eastern Islamic Raiders' Front|IBDA-C|TUR|REB
Dev Sol|Devrimci Sol|TUR|REB
Village Guards of Turkey||TUR|PRM
Vilayat Kavkaz|Islamic State Caucasus Province|RUS|REB
Riyad-us Saliheen Brigade|Riyadus-Salikhin|RUS|REB
Kadyrovtsy|Kadyrovites|RUS|PRM
Akhmat Special Forces|Akhmat Battalion|RUS|PRM
Redut|Redut PMC|RUS|PRM
Russian Imperial Movement||RUS|REB
Vostok Battalion||UKR|REB
Sparta Battalion||UKR|REB
Somalia Battalion||UKR|REB
Aidar Battalion||UKR|MIL
Donbas Battalion||UKR|MIL
Dnipro Battalion||UKR|MIL
Kalinoŭski Regiment|Kastus Kalinouski Regiment|UKR|MIL
Georgian Legion||UKR|MIL
International Legion of Ukraine|International Legion for the Defence of Ukraine|UKR|MIL
Ukrainian Insurgent Army|UPA|UKR|REB
Sheikh Mansur Battalion||UKR|REB
Dnestr Guard||MDA|REB
Mkhedrioni||GEO|PRM
Forest Brothers of Georgia||GEO|REB
Provisional Irish Republican Army|Provisional IRA;PIRA|GBR|REB
Continuity IRA|Continuity Irish Republican Army|GBR|REB
Irish National Liberation Army|INLA|GBR|REB
Loyalist Volunteer Force|LVF|GBR|PRM
Ulster Freedom Fighters|UFF|GBR|PRM
Red Hand Commando||GBR|PRM
Official IRA||GBR|REB
National Action (UK)||GBR|REB
Combat 18||GBR|REB
National Socialist Underground|NSU|DEU|REB
Revolutionary Cells||DEU|REB
Movement 2 June||DEU|REB
Action Directe||FRA|REB
Organisation Armee Secrete|OAS (France)|FRA|REB
Kanak and Socialist National Liberation Front|FLNKS|FRA|PTY
GRAPO||ESP|REB
GAL (Spain)|Grupos Antiterroristas de Liberación|ESP|PRM
Terra Lliure||ESP|REB
Ordine Nuovo||ITA|REB
Informal Anarchist Federation||ITA|REB
Sacra Corona Unita||ITA|CRM
Revolutionary Struggle||GRC|REB
Conspiracy of Fire Nuclei|Conspiracy of Cells of Fire|GRC|REB
Revolutionary People's Struggle||GRC|REB
Nordic Resistance Movement||SWE|REB
Scorpions paramilitaries||SRB|PRM
White Eagles||SRB|PRM
Serb Volunteer Guard|Arkan's Tigers|SRB|PRM
Army of the Republic of Bosnia and Herzegovina|ARBiH;Bosnian Army|BIH|MIL
Albanian National Army|AKSh|XKX|REB
Kosovo Protection Corps||XKX|PRM
Kosovo Security Force||XKX|MIL
Lashkar-e-Islam||PAK|REB
Jamaat-ul-Ahrar||PAK|REB
Harkat-ul-Mujahideen|Harkat ul-Mujahideen;HuM|PAK|REB
Harkat-ul-Jihad al-Islami|Harkat-ul-Jihad-al-Islami;HuJI|PAK|REB
Hafiz Gul Bahadur Group||PAK|REB
Baloch Liberation Front|Balochistan Liberation Front|PAK|REB
Baloch Republican Army||PAK|REB
United Baloch Army||PAK|REB
Baloch Raaji Aajoi Sangar|BRAS|PAK|REB
Baloch Yakjehti Committee||PAK|CVL
Pashtun Tahafuz Movement|Pashtun Protection Movement|PAK|CVL
Sipah-e-Muhammad||PAK|REB
Ahle Sunnat Wal Jamaat||PAK|REL
Al-Qaeda in the Indian Subcontinent|AQIS|IMG|REB
Tehreek-e-Nafaz-e-Shariat-e-Mohammadi|TNSM|PAK|REB
Lyari gang|Peoples Aman Committee|PAK|CRM
Salwa Judum||IND|PRM
Ranvir Sena||IND|PRM
National Socialist Council of Nagaland|NSCN;NSCN-IM;NSCN (IM);NSCN-K|IND|REB
National Democratic Front of Bodoland|NDFB|IND|REB
Bodo Liberation Tigers||IND|REB
People's Liberation Army of Manipur||IND|REB
United National Liberation Front|UNLF|IND|REB
Kuki National Army||IND|REB
Arambai Tenggol||IND|PRM
National Liberation Front of Tripura|NLFT|IND|REB
Kamtapur Liberation Organisation||IND|REB
Indian Mujahideen||IND|REB
Students Islamic Movement of India|SIMI|IND|REB
Babbar Khalsa|Babbar Khalsa International|IND|REB
Khalistan Zindabad Force||IND|REB
Sikhs for Justice||IND|CVL
The Resistance Front|TRF|IND|REB
People's Anti-Fascist Front||IND|REB
Al-Badr of Kashmir||IND|REB
Jamaat-ul-Mujahideen Bangladesh|JMB|BGD|REB
Ansarullah Bangla Team|Ansar al-Islam of Bangladesh|BGD|REB
Hizb ut-Tahrir Bangladesh||BGD|REB
Kuki-Chin National Front|Kuki-Chin National Army|BGD|REB
Parbatya Chattagram Jana Samhati Samiti|Shanti Bahini|BGD|REB
Maoists of Nepal|Communist Party of Nepal (Maoist);Communist Party of Nepal (Maoist Centre);CPN (Maoist Centre)|NPL|PTY
Young Communist League of Nepal||NPL|PTY
Tamil National Alliance||LKA|PTY
Eelam People's Revolutionary Liberation Front|EPRLF|LKA|REB
Tamil Makkal Viduthalai Pulikal|TMVP|LKA|PTY
Afghan Local Police||AFG|PRM
Hizb-e Wahdat|Hezb-e Wahdat|AFG|PTY
Jamiat-e Islami|Jamiat-e-Islami|AFG|PTY
Junbish-i-Milli||AFG|PTY
Afghanistan Freedom Front||AFG|REB
Quetta Shura||AFG|REB
Shan State Army-South|Restoration Council of Shan State;RCSS;SSA-S|MMR|REB
Shan State Army-North|Shan State Progress Party;SSPP|MMR|REB
Shan State Army||MMR|REB
Democratic Karen Buddhist Army|DKBA|MMR|REB
Karenni Army|Karenni National Progressive Party;KNPP|MMR|REB
Karenni Nationalities Defence Force|KNDF|MMR|REB
Chin National Front|Chin National Army|MMR|REB
Chinland Defence Force||MMR|REB
New Mon State Party||MMR|REB
Mong Tai Army||MMR|REB
All Burma Students' Democratic Front|ABSDF|MMR|REB
God's Army||MMR|REB
Kachin Independence Organisation|Kachin Independence Organization;KIO|MMR|REB
Rohingya Solidarity Organisation|RSO|MMR|REB
United League of Arakan||MMR|REB
Bamar People's Liberation Army||MMR|REB
Pyu Saw Htee||MMR|PRM
Karen Border Guard Force|Karen BGF;Karen National Army|MMR|PRM
Lahu Democratic Union||MMR|REB
Pattani United Liberation Organisation|PULO;Patani United Liberation Organisation|THA|REB
Runda Kumpulan Kecil||THA|REB
Hmong resistance|Ethnic Liberation Organization of Laos|LAO|REB
Cambodian Freedom Fighters||KHM|REB
FULRO|United Front for the Liberation of Oppressed Races|VNM|REB
Communist Party of the Philippines|CPP|PHL|REB
National Democratic Front of the Philippines|NDFP|PHL|REB
Rajah Sulaiman Movement||PHL|REB
Ansar Khalifa Philippines||PHL|REB
Alex Boncayao Brigade||PHL|REB
Dawlah Islamiyah||PHL|REB
Jamaah Ansharut Daulah|JAD|IDN|REB
Mujahidin Indonesia Timur|East Indonesia Mujahideen|IDN|REB
Darul Islam||IDN|REB
Islamic Defenders Front|FPI|IDN|CVL
Laskar Merah Putih||IDN|PRM
Aitarak||IDN|PRM
Falintil||TLS|REB
Kumpulan Militan Malaysia||MYS|REB
Royal Security Forces of Sulu|Royal Army of Sulu|PHL|REB
Isatabu Freedom Movement||SLB|REB
Malaita Eagle Force||SLB|REB
Islamic Jihad Union||UZB|REB
United Tajik Opposition||TJK|REB
Jamaat Ansarullah||TJK|REB
Turkistan Islamic Party|Turkestan Islamic Party;TIP|CHN|REB
East Turkestan Liberation Organization||CHN|REB
Ras Kamboni Brigades||SOM|REB
Islamic State in Somalia||SOM|REB
Al-Ittihad al-Islamiya|al-Itihaad al-Islamiya|SOM|REB
Somali National Movement||SOM|REB
United Somali Congress||SOM|REB
Somali Patriotic Movement||SOM|REB
Puntland Maritime Police Force||SOM|PRM
Danab Brigade||SOM|MIL
Ma'awisley||SOM|PRM
SSC-Khatumo||SOM|GOV
FRUD|Front for the Restoration of Unity and Democracy|DJI|REB
Afar Revolutionary Democratic Unity Front||ETH|REB
Gambella Liberation Front||ETH|REB
Benishangul People's Liberation Movement||ETH|REB
Amhara Special Forces||ETH|PRM
Sidama Liberation Movement||ETH|PTY
Derg||ETH|GOV
Red Sea Afar Democratic Organisation||ERI|REB
Eritrean Liberation Front||ERI|REB
Eastern Front of Sudan||SDN|REB
Beja Congress||SDN|PTY
Sudan Revolutionary Front||SDN|REB
Sudan Shield Forces||SDN|PRM
Al-Bara ibn Malik Battalion||SDN|PRM
National Redemption Front||SDN|REB
Popular Defence Forces||SDN|PRM
National Salvation Front of South Sudan|NAS|SSD|REB
South Sudan Democratic Movement||SSD|REB
South Sudan Liberation Army|South Sudan Liberation Movement|SSD|REB
White Army|Nuer White Army|SSD|PRM
Union of Forces for the Resistance|UFR|TCD|REB
Rally of Forces for Change||TCD|REB
Union of Forces for Democracy and Development|UFDD|TCD|REB
Military Command Council for the Salvation of the Republic|CCMSR|TCD|REB
Popular Front for the Rebirth of the Central African Republic|FPRC|CAF|REB
Union for Peace in the Central African Republic|UPC|CAF|REB
Return, Reclamation, Rehabilitation|3R|CAF|REB
Central African Patriotic Movement|MPC|CAF|REB
Convention of Patriots for Justice and Peace|CPJP|CAF|REB
Union of Democratic Forces for Unity|UFDR|CAF|REB
Azande Ani Kpi Gbe||CAF|PRM
Ninja militia|Ninjas (Congo)|COG|PRM
Cobra militia||COG|PRM
Cocoye militia||COG|PRM
Raia Mutomboki||COD|PRM
Nyatura||COD|PRM
APCLS|Alliance of Patriots for a Free and Sovereign Congo|COD|REB
NDC-R|Nduma Defence of Congo-Renovated|COD|REB
Kamuina Nsapu||COD|REB
Bundu dia Kongo||COD|REL
Mobondo||COD|PRM
Wazalendo||COD|PRM
Zaire militia||COD|PRM
Ituri Patriotic Resistance Forces|FRPI|COD|REB
Nationalist and Integrationist Front|FNI|COD|REB
Union of Congolese Patriots|UPC (Ituri)|COD|REB
Bakata Katanga|Kata Katanga|COD|REB
Twirwaneho||COD|REB
Gumino||COD|REB
CNRD||COD|REB
Alliance of Democratic Forces for the Liberation of Congo|AFDL|COD|REB
West Nile Bank Front||UGA|REB
Holy Spirit Movement||UGA|REB
Uganda National Rescue Front||UGA|REB
National Resistance Army||UGA|REB
Imbonerakure||BDI|PRM
FOREBU|Popular Forces of Burundi|BDI|REB
Sabaot Land Defence Force||KEN|REB
Mombasa Republican Council||KEN|REB
Mau Mau||KEN|REB
Azanian People's Liberation Army||ZAF|REB
Umkhonto we Sizwe|MK (armed wing)|ZAF|REB
Afrikaner Resistance Movement|Afrikaner Weerstandsbeweging;AWB|ZAF|REB
Koevoet||NAM|PRM
Caprivi Liberation Army||NAM|REB
Zimbabwe African National Liberation Army|ZANLA|ZWE|REB
Zimbabwe People's Revolutionary Army|ZIPRA|ZWE|REB
Lesotho Liberation Army||LSO|REB
Naparama||MOZ|PRM
Ambazonia Self-Defence Council|Ambazonia Self-Defence Forces|CMR|REB
Southern Cameroons Defence Forces|SOCADEF|CMR|REB
Rapid Intervention Battalion|BIR|CMR|MIL
Egbesu Boys||NGA|REB
Niger Delta People's Volunteer Force||NGA|REB
Niger Delta Vigilante||NGA|REB
Oodua Peoples Congress|Oodua People's Congress|NGA|CVL
Bakassi Boys||NGA|PRM
Amotekun||NGA|PRM
Eastern Security Network||NGA|REB
Movement for the Actualization of the Sovereign State of Biafra|MASSOB|NGA|CVL
Lakurawa||NGA|REB
Islamic Movement in Nigeria|IMN|NGA|REL
Niger Movement for Justice|MNJ|NER|REB
Front of Liberation of the Air and Azaouad||NER|REB
Patriotic Liberation Front of Niger|FPL|NER|REB
Coordination of Azawad Movements|CMA|MLI|REB
High Council for the Unity of Azawad|HCUA|MLI|REB
Arab Movement of Azawad|MAA|MLI|REB
Platform of Malian movements||MLI|PRM
GATIA|Imghad Tuareg Self-Defence Group|MLI|PRM
Movement for the Salvation of Azawad|MSA|MLI|PRM
Permanent Strategic Framework|CSP (Mali)|MLI|REB
Azawad Liberation Front||MLI|REB
Al-Mourabitoun|al-Murabitun|MLI|REB
Dan Na Ambassagou||MLI|PRM
Ganda Koy|Ganda Iso|MLI|PRM
Dozos|Dozo hunters|MLI|PRM
Koglweogo||BFA|PRM
West Side Boys||SLE|REB
Civil Defence Forces of Sierra Leone||SLE|PRM
Independent National Patriotic Front of Liberia|INPFL|LBR|REB
Liberia Peace Council|Liberian Peace Council|LBR|REB
Lofa Defence Force||LBR|REB
Young Patriots of Ivory Coast|Young Patriots|CIV|PRM
Movement for Justice and Peace||CIV|REB
Patriotic Movement of Ivory Coast||CIV|REB
Popular Movement of the Ivorian Great West|MPIGO|CIV|REB
Rally of the Republicans|Rally of Republicans|CIV|PTY
African Party for the Independence of Guinea and Cape Verde|PAIGC|GNB|PTY
Western Togoland Restoration Front||GHA|REB
National Liberation Movement of Western Togoland||GHA|REB
Cabinda Liberation Front||AGO|REB
People's Revolutionary Army of Mexico|EPR;Popular Revolutionary Army|MEX|REB
Santa Rosa de Lima Cartel||MEX|CRM
Beltran Leyva Cartel|Beltrán-Leyva Organization;Beltran-Leyva Cartel|MEX|CRM
Cartel del Noreste|Northeast Cartel|MEX|CRM
Guerreros Unidos||MEX|CRM
Los Rojos||MEX|CRM
La Linea||MEX|CRM
Los Chapitos||MEX|CRM
Caborca Cartel||MEX|CRM
Carteles Unidos||MEX|CRM
400 Mawozo||HTI|CRM
5 Segonn||HTI|CRM
Grand Ravine gang||HTI|CRM
Chimeres||HTI|PRM
National Revolutionary Front for the Liberation of Haiti|Cannibal Army|HTI|REB
Recontras||NIC|REB
Morazanist Patriotic Front||HND|REB
Cinchoneros||HND|REB
Battalion 316||HND|MIL
Guerrilla Army of the Poor||GTM|REB
Rebel Armed Forces of Guatemala||GTM|REB
Civil Patrols of Guatemala||GTM|PRM
People's Revolutionary Army of El Salvador|ERP of El Salvador|SLV|REB
Popular Liberation Forces||SLV|REB
Atlacatl Battalion||SLV|MIL
Treasury Police of El Salvador||SLV|COP
Segunda Marquetalia|Second Marquetalia|COL|REB
Estado Mayor Central|Central General Staff|COL|REB
FARC dissidents||COL|REB
Black Eagles|Aguilas Negras|COL|PRM
Los Rastrojos||COL|CRM
Los Paisas||COL|CRM
Oficina de Envigado|Envigado Office|COL|CRM
Los Pelusos||COL|CRM
Norte del Valle Cartel||COL|CRM
Quintin Lame||COL|REB
Simon Bolivar Guerrilla Coordinating Board||COL|REB
Muerte a Secuestradores|MAS (Colombia)|COL|PRM
Extraditables|Los Extraditables|COL|CRM
Colectivos||VEN|PRM
Bolivarian Forces of Liberation||VEN|REB
Cartel of the Suns|Cartel de los Soles|VEN|CRM
Los Choneros||ECU|CRM
Los Lobos||ECU|CRM
Los Tiguerones||ECU|CRM
Alfaro Vive Carajo|Alfaro Vive|ECU|REB
Rodrigo Franco Command||PER|PRM
Militarized Communist Party of Peru||PER|REB
Rondas Campesinas||PER|PRM
Nestor Paz Zamora Commission||BOL|REB
Zarate Willka Armed Forces of Liberation|Zarate Willka|BOL|REB
Family of the North|Familia do Norte|BRA|CRM
Pure Third Command|Terceiro Comando Puro|BRA|CRM
National Liberating Alliance||BRA|REB
Lautaro Youth Movement|Lautaro|CHL|REB
Coordinadora Arauco-Malleco|CAM (Chile)|CHL|REB
Weichan Auka Mapu||CHL|REB
Movement of the Revolutionary Left|MIR of Chile|CHL|REB
People's Revolutionary Army of Argentina||ARG|REB
Argentine Anticommunist Alliance|Triple A|ARG|PRM
Jamaat al Muslimeen||TTO|REB
Shower Posse||JAM|CRM
Symbionese Liberation Army||USA|REB
Black Panther Party|Black Panthers|USA|REB
Aryan Nations||USA|REB
Aryan Brotherhood||USA|CRM
Atomwaffen Division||USA|REB
Boogaloo movement|Boogaloo Bois|USA|REB
Patriot Front||USA|REB
Branch Davidians||USA|REL
Animal Liberation Front||USA|REB
Earth Liberation Front||USA|REB
Army of God||USA|REB
Antifa||USA|CVL
Hells Angels||USA|CRM
Bandidos||USA|CRM
Latin Kings||USA|CRM
Front de liberation du Quebec|FLQ|CAN|REB
Yakuza||JPN|CRM
Yamaguchi-gumi||JPN|CRM
Chinese triads||CHN|CRM
14K triad||HKG|CRM
Sun Yee On||HKG|CRM
Bamboo Union||TWN|CRM
Alpha 66||CUB|REB
Omega 7||CUB|REB
Brothers to the Rescue||USA|CVL
Macheteros||PRI|REB
`
