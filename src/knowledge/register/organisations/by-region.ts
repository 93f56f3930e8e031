/** The organisations that were known first, by region; see `../organisations.ts` for the columns. */
export const organisationsByRegion = `
Korean Central News Agency|KCNA;K.C.N.A.|PRK|JRN
Rodong Sinmun||PRK|JRN
Uriminzokkiri||PRK|JRN
Korean Central Television|KCTV|PRK|JRN
Workers' Party of Korea|Labor Party;Labour Party of Korea;Labor Party of Korea;Korean Workers' Party;Workers Party of Korea;WPK|PRK|PTY
Korean People's Army|KPA;People's Army|PRK|MIL
Reconnaissance General Bureau||PRK|SPY
United Front Department||PRK|GOV
State Affairs Commission||PRK|GOV
Supreme People's Assembly||PRK|LEG
Committee for the Peaceful Reunification of the Country||PRK|GOV
Yonhap|Yonhap News Agency|KOR|JRN
Chosun Ilbo|The Chosun Ilbo|KOR|JRN
JoongAng Ilbo||KOR|JRN
Hankyoreh||KOR|JRN
Daily NK||KOR|JRN
NK News||KOR|JRN
KBS|Korean Broadcasting System|KOR|JRN
National Intelligence Service|NIS|KOR|SPY
Joint Chiefs of Staff of South Korea|JCS|KOR|MIL
Democratic Party of Korea|Minjoo Party|KOR|PTY
People Power Party|PPP|KOR|PTY
Liberty Korea Party||KOR|PTY
United Future Party||KOR|PTY
Fighters for a Free North Korea|Fighters for Free North Korea|KOR|CVL
Kuensaem|Keunsaem|KOR|CVL
Samsung|Samsung Electronics|KOR|BUS
Hyundai|Hyundai Asan|KOR|BUS
Sejong Institute||KOR|EDU
Korea Institute for National Unification|KINU|KOR|EDU
Xinhua|Xinhua News Agency;New China News Agency|CHN|JRN
Global Times||CHN|JRN
People's Daily||CHN|JRN
China Daily||CHN|JRN
CCTV|China Central Television|CHN|JRN
CGTN||CHN|JRN
South China Morning Post|SCMP|HKG|JRN
Apple Daily||HKG|JRN
Chinese Communist Party|Communist Party of China;CCP;CPC|CHN|PTY
People's Liberation Army|PLA;Chinese People's Liberation Army|CHN|MIL
People's Armed Police||CHN|COP
Central Military Commission||CHN|MIL
National People's Congress|NPC|CHN|LEG
Politburo Standing Committee||CHN|GOV
Ministry of State Security||CHN|SPY
Taiwan Affairs Office||CHN|GOV
Huawei|Huawei Technologies|CHN|BUS
ZTE||CHN|BUS
Alibaba||CHN|BUS
Tencent||CHN|BUS
ByteDance|TikTok|CHN|BUS
Kuomintang|KMT;Nationalist Party of Taiwan|TWN|PTY
Democratic Progressive Party|DPP|TWN|PTY
TSMC|Taiwan Semiconductor Manufacturing Company|TWN|BUS
Central News Agency||TWN|JRN
Kyodo|Kyodo News|JPN|JRN
NHK||JPN|JRN
Asahi Shimbun||JPN|JRN
Yomiuri Shimbun|Yomiuri|JPN|JRN
Nikkei||JPN|JRN
Mainichi||JPN|JRN
Liberal Democratic Party of Japan|LDP|JPN|PTY
Komeito||JPN|PTY
Japan Self-Defense Forces|Self-Defense Forces;Self-Defence Forces;JSDF|JPN|MIL
Aum Shinrikyo|Aum Supreme Truth|JPN|CRM
Red Army Faction of Japan|Japanese Red Army|JPN|REB
Toyota||JPN|BUS
Tepco|TEPCO;Tokyo Electric Power Company|JPN|BUS
Press Trust of India|PTI|IND|JRN
Times of India||IND|JRN
The Hindu||IND|JRN
NDTV||IND|JRN
Hindustan Times||IND|JRN
Bharatiya Janata Party|BJP|IND|PTY
Indian National Congress|Congress Party|IND|PTY
Aam Aadmi Party|AAP|IND|PTY
Trinamool Congress|TMC|IND|PTY
Rashtriya Swayamsevak Sangh|RSS|IND|SOC
Vishwa Hindu Parishad|VHP|IND|SOC
Shiv Sena||IND|PTY
Research and Analysis Wing|RAW|IND|SPY
Central Bureau of Investigation|CBI|IND|COP
Border Security Force|BSF|IND|PRM
Central Reserve Police Force|CRPF|IND|COP
Lok Sabha||IND|LEG
Rajya Sabha||IND|LEG
Hizbul Mujahideen|Hizb-ul-Mujahideen|IND|REB
Jammu Kashmir Liberation Front|JKLF|IND|REB
Hurriyat Conference|All Parties Hurriyat Conference|IND|OPP
United Liberation Front of Assam|ULFA|IND|REB
Naxalites|Naxalite;Naxals;Communist Party of India (Maoist)|IND|REB
Lashkar-e-Taiba|Lashkar-e-Tayyiba;Lashkar-e-Toiba;LeT|PAK|REB
Jaish-e-Mohammed|Jaish-e-Mohammad;Jaish-e-Muhammad|PAK|REB
Jamaat-ud-Dawa||PAK|REB
Tehreek-e-Taliban Pakistan|Pakistani Taliban;TTP;Tehrik-i-Taliban Pakistan|PAK|REB
Lashkar-e-Jhangvi|Lashkar-i-Jhangvi|PAK|REB
Sipah-e-Sahaba||PAK|REB
Balochistan Liberation Army|Baloch Liberation Army;BLA;Baluchistan Liberation Army|PAK|REB
Inter-Services Intelligence|ISI|PAK|SPY
Inter-Services Public Relations|ISPR|PAK|MIL
Pakistan Tehreek-e-Insaf|PTI of Pakistan;Tehreek-e-Insaf|PAK|PTY
Pakistan Muslim League-Nawaz|PML-N;Pakistan Muslim League|PAK|PTY
Pakistan People's Party|Pakistan Peoples Party|PAK|PTY
Muttahida Qaumi Movement|MQM|PAK|PTY
Jamaat-e-Islami||PAK|PTY
Jamiat Ulema-e-Islam||PAK|PTY
Tehreek-e-Labbaik Pakistan|Tehreek-e-Labbaik;TLP|PAK|PTY
Dawn newspaper||PAK|JRN
Geo News|Geo TV|PAK|JRN
Frontier Corps||PAK|PRM
Taliban|the Taliban;Taleban;Afghan Taliban;Islamic Emirate|AFG|GOV
Haqqani network|Haqqani Network|AFG|REB
Northern Alliance||AFG|REB
National Resistance Front|National Resistance Front of Afghanistan|AFG|REB
Hezb-e-Islami|Hizb-i-Islami;Hezb-i-Islami|AFG|REB
Islamic State Khorasan|ISIS-K;ISKP;IS-K;Islamic State Khorasan Province|AFG|REB
TOLO News|Tolo News;TOLOnews|AFG|JRN
Pajhwok|Pajhwok Afghan News|AFG|JRN
Afghan National Army||AFG|MIL
Awami League||BGD|PTY
Bangladesh Nationalist Party|BNP|BGD|PTY
Rapid Action Battalion||BGD|COP
Liberation Tigers of Tamil Eelam|LTTE;Tamil Tigers;Tamil Tiger|LKA|REB
National Thowheeth Jama'ath||LKA|REB
Janatha Vimukthi Peramuna|JVP|LKA|PTY
Unified Communist Party of Nepal|Communist Party of Nepal;CPN-UML|NPL|PTY
Nepali Congress||NPL|PTY
Tatmadaw||MMR|MIL
National League for Democracy|NLD|MMR|PTY
Union Solidarity and Development Party|USDP|MMR|PTY
National Unity Government|NUG|MMR|OPP
People's Defence Force|People's Defense Force;PDF;People's Defence Forces|MMR|REB
Arakan Army||MMR|REB
Arakan Rohingya Salvation Army|ARSA|MMR|REB
Kachin Independence Army|KIA|MMR|REB
Karen National Union|KNU|MMR|REB
Karen National Liberation Army|KNLA|MMR|REB
Myanmar National Democratic Alliance Army|MNDAA|MMR|REB
Ta'ang National Liberation Army|TNLA|MMR|REB
United Wa State Army|UWSA|MMR|REB
Three Brotherhood Alliance|Brotherhood Alliance|MMR|REB
The Irrawaddy|Irrawaddy magazine|MMR|JRN
Pheu Thai|Pheu Thai Party|THA|PTY
Move Forward Party||THA|PTY
Palang Pracharath||THA|PTY
Barisan Revolusi Nasional|BRN|THA|REB
People's Alliance for Democracy|Yellow Shirts|THA|OPP
United Front for Democracy Against Dictatorship|Red Shirts|THA|OPP
Bangkok Post||THA|JRN
Khmer Rouge||KHM|REB
Cambodian People's Party|CPP|KHM|PTY
Cambodia National Rescue Party|CNRP|KHM|PTY
Viet Cong|Vietcong|VNM|REB
Communist Party of Vietnam||VNM|PTY
Abu Sayyaf|Abu Sayyaf Group|PHL|REB
Moro Islamic Liberation Front|MILF|PHL|REB
Moro National Liberation Front|MNLF|PHL|REB
New People's Army|NPA|PHL|REB
Maute group|Maute Group|PHL|REB
Bangsamoro Islamic Freedom Fighters|BIFF|PHL|REB
Rappler||PHL|JRN
Philippine Daily Inquirer|Inquirer|PHL|JRN
Jemaah Islamiyah|Jemaah Islamiah|IDN|REB
Free Aceh Movement|GAM|IDN|REB
Free Papua Movement|OPM|IDN|REB
West Papua National Liberation Army|TPNPB|IDN|REB
Golkar||IDN|PTY
Indonesian Democratic Party of Struggle|PDI-P|IDN|PTY
Laskar Jihad||IDN|REB
Nahdlatul Ulama||IDN|REL
Antara|Antara news agency|IDN|JRN
Kompas||IDN|JRN
Fretilin||TLS|PTY
UMNO|United Malays National Organisation|MYS|PTY
Barisan Nasional||MYS|PTY
Bernama||MYS|JRN
People's Action Party||SGP|PTY
Straits Times|The Straits Times|SGP|JRN
Australian Broadcasting Corporation|ABC News of Australia|AUS|JRN
Australian Federal Police|AFP of Australia|AUS|COP
Bougainville Revolutionary Army||PNG|REB
Islamic Movement of Uzbekistan||UZB|REB
Hizb ut-Tahrir|Hizb-ut-Tahrir||REB
East Turkestan Islamic Movement|ETIM|CHN|REB
IRNA|Islamic Republic News Agency|IRN|JRN
Fars News Agency|Fars;Fars news agency|IRN|JRN
Tasnim|Tasnim News Agency;Tasnim news agency|IRN|JRN
Mehr News Agency|Mehr news agency|IRN|JRN
ISNA|Iranian Students' News Agency|IRN|JRN
Press TV||IRN|JRN
Kayhan||IRN|JRN
Islamic Revolutionary Guard Corps|Revolutionary Guards;Revolutionary Guard;IRGC;Islamic Revolutionary Guards Corps;Iranian Revolutionary Guards|IRN|MIL
Quds Force|Qods Force;Al-Quds Force|IRN|MIL
Basij|Basij militia|IRN|PRM
Guardian Council||IRN|GOV
Assembly of Experts||IRN|GOV
Supreme National Security Council||IRN|GOV
Atomic Energy Organization of Iran|Atomic Energy Organisation of Iran|IRN|GOV
Islamic Consultative Assembly|Majlis|IRN|LEG
People's Mujahedin of Iran|Mujahedin-e-Khalq;MEK;MKO;People's Mojahedin;Mujahideen-e-Khalq;National Council of Resistance of Iran|IRN|REB
Jundallah|Jundullah|IRN|REB
Jaish al-Adl||IRN|REB
PJAK|Party of Free Life of Kurdistan|IRN|REB
Iran International||GBR|JRN
Baath Party|Ba'ath Party;Baathist Party|IRQ|PTY
Popular Mobilization Forces|Popular Mobilisation Forces;Hashd al-Shaabi;PMF;Hashed al-Shaabi;Popular Mobilization Units|IRQ|PRM
Kataib Hezbollah|Kata'ib Hezbollah;Kataeb Hezbollah|IRQ|PRM
Asaib Ahl al-Haq|Asa'ib Ahl al-Haq|IRQ|PRM
Badr Organization|Badr Organisation;Badr Brigade|IRQ|PRM
Mahdi Army|Mehdi Army|IRQ|PRM
Islamic Resistance in Iraq||IRQ|PRM
Peshmerga|peshmerga|IRQ|MIL
Kurdistan Democratic Party|KDP|IRQ|PTY
Patriotic Union of Kurdistan|PUK|IRQ|PTY
Dawa Party|Islamic Dawa Party|IRQ|PTY
Supreme Council for the Islamic Revolution in Iraq|SCIRI|IRQ|PTY
Ansar al-Islam||IRQ|REB
Coalition Provisional Authority|CPA|IRQ|GOV
Syrian Arab News Agency|SANA|SYR|JRN
Syrian Observatory for Human Rights|SOHR;Syrian Observatory|SYR|SOC
Free Syrian Army|FSA|SYR|REB
Syrian National Army|SNA|SYR|REB
Syrian Democratic Forces|SDF|SYR|REB
People's Protection Units|YPG;People's Defense Units;Kurdish People's Protection Units|SYR|REB
Women's Protection Units|YPJ|SYR|REB
Democratic Union Party|PYD|SYR|PTY
Hayat Tahrir al-Sham|HTS;Tahrir al-Sham|SYR|REB
Jabhat al-Nusra|al-Nusra Front;Nusra Front;Al-Nusra Front;Jabhat Fateh al-Sham;al-Nusra|SYR|REB
Ahrar al-Sham||SYR|REB
Jaysh al-Islam|Jaish al-Islam;Army of Islam|SYR|REB
Jaysh al-Fateh|Jaish al-Fatah;Army of Conquest|SYR|REB
Faylaq al-Rahman||SYR|REB
Syrian National Coalition||SYR|OPP
Syrian National Council||SYR|OPP
White Helmets|Syria Civil Defence|SYR|SOC
Syrian Arab Army|SAA|SYR|MIL
National Defence Forces|National Defense Forces|SYR|PRM
Shabiha||SYR|PRM
ARA News||SYR|JRN
Hezbollah|Hizbollah;Hizbullah;Hizballah;Party of God|LBN|REB
Amal|Amal Movement|LBN|PTY
Future Movement||LBN|PTY
Free Patriotic Movement||LBN|PTY
Lebanese Forces||LBN|PTY
Phalange|Kataeb;Phalangist Party|LBN|PTY
South Lebanon Army|SLA|LBN|PRM
Fatah al-Islam||LBN|REB
National News Agency of Lebanon|NNA|LBN|JRN
Al-Manar|Al Manar;al-Manar|LBN|JRN
Al Mayadeen|al-Mayadeen;Al-Mayadeen|LBN|JRN
Daily Star of Lebanon||LBN|JRN
Hamas|Islamic Resistance Movement|PSE|REB
Izz ad-Din al-Qassam Brigades|Qassam Brigades;al-Qassam Brigades;Ezzedine al-Qassam Brigades;Al-Qassam Brigades|PSE|REB
Islamic Jihad|Palestinian Islamic Jihad;PIJ|PSE|REB
Fatah|Al-Fatah|PSE|PTY
Al-Aqsa Martyrs' Brigades|al-Aqsa Martyrs Brigades;Al-Aqsa Martyrs Brigades|PSE|REB
Popular Front for the Liberation of Palestine|PFLP|PSE|REB
Democratic Front for the Liberation of Palestine|DFLP|PSE|REB
Popular Resistance Committees||PSE|REB
Palestine Liberation Organization|PLO;Palestine Liberation Organisation|PSE|GOV
Palestinian Authority|Palestinian National Authority|PSE|GOV
Palestinian Legislative Council||PSE|LEG
WAFA|Wafa|PSE|JRN
Ma'an News Agency|Maan News Agency|PSE|JRN
Israel Defense Forces|IDF;Israel Defence Forces;Israeli Defense Forces;Israeli Defence Forces|ISR|MIL
Mossad||ISR|SPY
Shin Bet|Shabak|ISR|SPY
Knesset||ISR|LEG
Israeli Labor Party|Labor Party;Israeli Labour Party;Avoda|ISR|PTY
Likud|Likud Party|ISR|PTY
Kadima||ISR|PTY
Yesh Atid||ISR|PTY
Shas||ISR|PTY
Yisrael Beiteinu||ISR|PTY
Haaretz|Ha'aretz|ISR|JRN
Jerusalem Post|The Jerusalem Post|ISR|JRN
Times of Israel|The Times of Israel|ISR|JRN
Yedioth Ahronoth|Ynet|ISR|JRN
B'Tselem|Btselem|ISR|SOC
Peace Now||ISR|SOC
Breaking the Silence||ISR|SOC
Israel Atomic Energy Commission||ISR|GOV
Petra|Petra news agency|JOR|JRN
Saudi Press Agency|SPA|SAU|JRN
Al Arabiya|al-Arabiya;Al-Arabiya|SAU|JRN
Saudi Aramco|Aramco|SAU|BUS
Saudi-led coalition|Saudi-led Coalition|SAU|MIL
Al Jazeera|al-Jazeera;Al-Jazeera|QAT|JRN
Qatar News Agency|QNA|QAT|JRN
WAM|Emirates News Agency|ARE|JRN
Houthis|Houthi;Houthi movement;Ansar Allah;Ansarullah;Huthis|YEM|REB
Southern Transitional Council|STC|YEM|REB
Al-Qaeda in the Arabian Peninsula|AQAP;al-Qaeda in the Arabian Peninsula|YEM|REB
Saba|Saba news agency|YEM|JRN
Al-Masirah|al-Masirah|YEM|JRN
Muslim Brotherhood||EGY|PTY
Gamaa Islamiya|al-Gamaa al-Islamiya;Gama'a al-Islamiyya|EGY|REB
Ansar Beit al-Maqdis||EGY|REB
Supreme Council of the Armed Forces|SCAF|EGY|MIL
MENA news agency|Middle East News Agency|EGY|JRN
Al-Ahram|al-Ahram|EGY|JRN
Kifaya|Kefaya|EGY|OPP
Libyan National Army|LNA|LBY|REB
Government of National Accord|GNA|LBY|GOV
Government of National Unity|GNU|LBY|GOV
National Transitional Council|NTC|LBY|GOV
Ansar al-Sharia||LBY|REB
Libya Dawn||LBY|REB
National Oil Corporation|NOC|LBY|BUS
Ennahda|Ennahdha|TUN|PTY
Nidaa Tounes||TUN|PTY
UGTT|Tunisian General Labour Union|TUN|LAB
Islamic Salvation Front|FIS|DZA|REB
Armed Islamic Group|GIA|DZA|REB
Salafist Group for Preaching and Combat|GSPC|DZA|REB
Al-Qaeda in the Islamic Maghreb|AQIM;al-Qaeda in the Islamic Maghreb|DZA|REB
National Liberation Front of Algeria|FLN|DZA|PTY
Polisario Front|Polisario|ESH|REB
Anadolu|Anadolu Agency;Anadolu news agency|TUR|JRN
TRT|TRT World|TUR|JRN
Hurriyet|Hürriyet|TUR|JRN
Cumhuriyet||TUR|JRN
Justice and Development Party|AKP;AK Party|TUR|PTY
Republican People's Party|CHP|TUR|PTY
Nationalist Movement Party|MHP|TUR|PTY
Peoples' Democratic Party of Turkey|HDP;Halkların Demokratik Partisi|TUR|PTY
Kurdistan Workers' Party|PKK;Kurdistan Workers Party;Kurdish Workers' Party|TUR|REB
Kurdistan Freedom Falcons|TAK|TUR|REB
Revolutionary People's Liberation Party-Front|DHKP-C|TUR|REB
National Intelligence Organization|MIT of Turkey;National Intelligence Organisation|TUR|SPY
Boko Haram|Jama'atu Ahlis Sunna Lidda'awati wal-Jihad|NGA|REB
Islamic State West Africa Province|ISWAP;Islamic State in West Africa Province;ISIS-West Africa|NGA|REB
Movement for the Emancipation of the Niger Delta|MEND|NGA|REB
Niger Delta Avengers||NGA|REB
Indigenous People of Biafra|IPOB|NGA|REB
Ansaru||NGA|REB
All Progressives Congress|APC|NGA|PTY
Peoples Democratic Party|People's Democratic Party|NGA|PTY
Economic and Financial Crimes Commission|EFCC|NGA|COP
Independent National Electoral Commission|INEC|NGA|GOV
Nigeria Labour Congress||NGA|LAB
Civilian Joint Task Force||NGA|PRM
al-Shabab|al-Shabaab;Al-Shabab;Al-Shabaab;Al Shabaab;Shebab;al Shabaab|SOM|REB
Union of Islamic Courts|Islamic Courts Union;Islamic Courts|SOM|REB
Hizbul Islam||SOM|REB
Ahlu Sunna Waljama'a|Ahlu Sunnah Wa-Jama;Ahlu Sunna Waljamaa;Ahlu Sunna|SOM|PRM
Rahanwein Resistance Army|Rahanweyn Resistance Army|SOM|REB
Somali National Alliance|SNA of Somalia|SOM|REB
Somali National News Agency|SONNA|SOM|GOV+JRN
Radio Mogadishu||SOM|JRN
Garowe Online||SOM|JRN
Tigray People's Liberation Front|TPLF;Tigrayan People's Liberation Front|ETH|REB
Tigray Defence Forces|Tigray Defense Forces|ETH|REB
Oromo Liberation Army|OLA|ETH|REB
Oromo Liberation Front|OLF|ETH|REB
Ogaden National Liberation Front|ONLF|ETH|REB
Fano|Fano militia;Amhara Fano|ETH|REB
Ethiopian National Defence Force|ENDF;Ethiopian National Defense Force|ETH|MIL
Ethiopian People's Revolutionary Democratic Front|EPRDF|ETH|PTY
Prosperity Party||ETH|PTY
Fana Broadcasting||ETH|JRN
Eritrean People's Liberation Front|EPLF|ERI|REB
Sudan Armed Forces|Sudanese Armed Forces|SDN|MIL
Rapid Support Forces|RSF;RSF of Sudan;RSF paramilitary|SDN|PRM
Janjaweed|Janjawid|SDN|PRM
Sudan People's Liberation Movement-North|SPLM-N|SDN|REB
Sudan Liberation Movement|Sudan Liberation Army;SLA-Minnawi;SLM/A|SDN|REB
Justice and Equality Movement|JEM|SDN|REB
Sudanese Professionals Association||SDN|CVL+OPP
Forces of Freedom and Change||SDN|OPP
SUNA|Sudan News Agency|SDN|JRN
National Congress Party|NCP|SDN|PTY
Sudan People's Liberation Army|SPLA;SPLM/A|SSD|MIL
Sudan People's Liberation Movement|SPLM|SSD|PTY
SPLM-IO|SPLA-IO;Sudan People's Liberation Movement-in-Opposition|SSD|REB
M23|March 23 Movement;M23 rebels|COD|REB
Allied Democratic Forces|ADF|COD|REB
CODECO||COD|PRM
Mai-Mai|Mai Mai;Mayi-Mayi|COD|PRM
FARDC||COD|MIL
Alliance Fleuve Congo|Congo River Alliance|COD|REB
Rally for Congolese Democracy|RCD|COD|REB
Movement for the Liberation of Congo|MLC|COD|REB
National Congress for the Defence of the People|CNDP|COD|REB
FDLR|Democratic Forces for the Liberation of Rwanda|RWA|REB
Rwandan Patriotic Front|RPF|RWA|PTY
Interahamwe||RWA|PRM
New Times of Rwanda||RWA|JRN
CNDD-FDD|National Council for the Defense of Democracy|BDI|PTY
National Liberation Forces|FNL|BDI|REB
RED-Tabara||BDI|REB
Lord's Resistance Army|LRA|UGA|REB
National Resistance Movement||UGA|PTY
Forum for Democratic Change||UGA|PTY
Uganda People's Defence Force|UPDF;Uganda People's Defense Force|UGA|MIL
Daily Monitor||UGA|JRN
New Vision||UGA|JRN
Orange Democratic Movement||KEN|PTY
Kenya Defence Forces|KDF|KEN|MIL
Kenya Red Cross||KEN|SOC
Mungiki||KEN|CRM
Daily Nation||KEN|JRN
Chama Cha Mapinduzi|CCM|TZA|PTY
Chadema||TZA|PTY
ZANU-PF|Zanu-PF;ZANU PF;Zanu PF|ZWE|PTY
Movement for Democratic Change|MDC|ZWE|PTY
Citizens Coalition for Change||ZWE|PTY
African National Congress|ANC|ZAF|PTY
Democratic Alliance||ZAF|PTY
Economic Freedom Fighters|EFF|ZAF|PTY
Inkatha Freedom Party|Inkatha|ZAF|PTY
COSATU|Congress of South African Trade Unions|ZAF|LAB
National Union of Mineworkers||ZAF|LAB
South African National Defence Force|SANDF|ZAF|MIL
Truth and Reconciliation Commission||ZAF|JUD
Frelimo|FRELIMO|MOZ|PTY
Renamo|RENAMO|MOZ|REB
Ansar al-Sunna of Mozambique|Ahlu Sunna Wal Jamaa;al-Shabab of Mozambique|MOZ|REB
UNITA|National Union for the Total Independence of Angola|AGO|REB
MPLA|Popular Movement for the Liberation of Angola|AGO|PTY
FLEC|Front for the Liberation of the Enclave of Cabinda|AGO|REB
SWAPO|Swapo|NAM|PTY
Seleka|Séléka|CAF|REB
Anti-Balaka|anti-Balaka;anti-balaka|CAF|PRM
Coalition of Patriots for Change|CPC of the Central African Republic|CAF|REB
Front for Change and Concord in Chad|FACT|TCD|REB
Movement for Justice in Chad||TCD|REB
Ambazonia Defence Forces||CMR|REB
JNIM|Jama'at Nusrat al-Islam wal-Muslimin;Jamaat Nusrat al-Islam wal-Muslimin|MLI|REB
Ansar Dine|Ansar al-Din|MLI|REB
MUJAO|Movement for Oneness and Jihad in West Africa|MLI|REB
National Movement for the Liberation of Azawad|MNLA|MLI|REB
Macina Liberation Front|Katiba Macina|MLI|REB
Islamic State in the Greater Sahara|ISGS;Islamic State Sahel Province|MLI|REB
G5 Sahel|G5 Sahel force|IGO|MIL
Alliance of Sahel States|AES|IGO|GOV
Volunteers for the Defence of the Homeland|VDP|BFA|PRM
Ansarul Islam|Ansaroul Islam|BFA|REB
Movement of Democratic Forces of Casamance|MFDC|SEN|REB
Revolutionary United Front|RUF|SLE|REB
Armed Forces Revolutionary Council|AFRC|SLE|REB
Kamajors||SLE|PRM
National Patriotic Front of Liberia|NPFL|LBR|REB
LURD|Liberians United for Reconciliation and Democracy|LBR|REB
MODEL|Movement for Democracy in Liberia|LBR|REB
ULIMO||LBR|REB
New Forces of Ivory Coast|Forces Nouvelles|CIV|REB
Ivorian Popular Front|FPI|CIV|PTY
New Patriotic Party|NPP|GHA|PTY
National Democratic Congress|NDC|GHA|PTY
TASS|Tass;Itar-Tass;ITAR-TASS|RUS|JRN
Interfax||RUS|JRN
RIA Novosti|RIA|RUS|JRN
RT|Russia Today|RUS|JRN
Sputnik|Sputnik news agency|RUS|JRN
Izvestia||RUS|JRN
Kommersant||RUS|JRN
Pravda||RUS|JRN
Novaya Gazeta||RUS|JRN
Meduza||RUS|JRN
Federal Security Service|FSB|RUS|SPY
GRU|Main Intelligence Directorate|RUS|SPY
Foreign Intelligence Service|SVR|RUS|SPY
KGB||RUS|SPY
State Duma|Duma|RUS|LEG
Federation Council||RUS|LEG
United Russia||RUS|PTY
Communist Party of the Russian Federation||RUS|PTY
Yabloko||RUS|PTY
Rosgvardia|National Guard of Russia;Russian National Guard|RUS|COP
OMON||RUS|COP
Wagner Group|Wagner;Wagner group;PMC Wagner|RUS|PRM
Black Sea Fleet||RUS|MIL
Northern Fleet||RUS|MIL
Baltic Fleet||RUS|MIL
Pacific Fleet of Russia||RUS|MIL
Roscosmos||RUS|GOV
Rosatom||RUS|BUS
Gazprom||RUS|BUS
Rosneft||RUS|BUS
Lukoil||RUS|BUS
Yukos||RUS|BUS
Rosoboronexport||RUS|BUS
Memorial|Memorial human rights group|RUS|SOC
Pussy Riot||RUS|CVL+OPP
Russian Orthodox Church||RUS|REL
Caucasus Emirate||RUS|REB
Russian Volunteer Corps||RUS|REB
Freedom of Russia Legion||RUS|REB
Ukrinform||UKR|JRN
Kyiv Independent|The Kyiv Independent|UKR|JRN
Ukrainska Pravda||UKR|JRN
Interfax-Ukraine||UKR|JRN
Verkhovna Rada|Rada|UKR|LEG
Security Service of Ukraine|SBU|UKR|SPY
Main Directorate of Intelligence|GUR;HUR|UKR|SPY
Armed Forces of Ukraine|AFU|UKR|MIL
Azov Battalion|Azov Regiment;Azov Brigade;Azov|UKR|MIL
Right Sector||UKR|PRM
Servant of the People||UKR|PTY
Party of Regions||UKR|PTY
Energoatom||UKR|BUS
Naftogaz||UKR|BUS
Ukrenergo||UKR|BUS
Donetsk People's Republic|DPR;DNR;Donetsk Peoples Republic|UKR|REB+PRE
Luhansk People's Republic|LPR;LNR;Lugansk People's Republic|UKR|REB+PRE
BelTA|Belta|BLR|JRN
Viasna||BLR|SOC
Georgian Dream||GEO|PTY
United National Movement||GEO|PTY
Nagorno-Karabakh Defence Army|Artsakh Defence Army|AZE|REB
Trend|Trend news agency|AZE|JRN
Armenpress||ARM|JRN
BBC|British Broadcasting Corporation;BBC News|GBR|JRN
Reuters|Thomson Reuters|GBR|JRN
The Guardian|Guardian newspaper|GBR|JRN
The Times|Times of London|GBR|JRN
The Sunday Times|Sunday Times|GBR|JRN
Daily Telegraph|The Daily Telegraph;The Telegraph|GBR|JRN
The Independent||GBR|JRN
Daily Mail|The Daily Mail|GBR|JRN
Financial Times|The Financial Times;FT|GBR|JRN
The Economist|Economist magazine|GBR|JRN
Sky News||GBR|JRN
Press Association|PA news agency|GBR|JRN
Conservative Party|Tories;Tory Party|GBR|PTY
Labour Party|Labour|GBR|PTY
Liberal Democrats|Lib Dems|GBR|PTY
Scottish National Party|SNP|GBR|PTY
UK Independence Party|UKIP|GBR|PTY
Reform UK||GBR|PTY
Sinn Fein|Sinn Féin|GBR|PTY
Democratic Unionist Party|DUP|GBR|PTY
Irish Republican Army|IRA;Provisional IRA|GBR|REB
Real IRA|New IRA|GBR|REB
Ulster Volunteer Force|UVF|GBR|PRM
Ulster Defence Association|UDA|GBR|PRM
Royal Ulster Constabulary|RUC|GBR|COP
Metropolitan Police|Scotland Yard;Met Police|GBR|COP
MI5||GBR|SPY
MI6|Secret Intelligence Service|GBR|SPY
GCHQ||GBR|SPY
Royal Navy||GBR|MIL
Royal Air Force|RAF|GBR|MIL
Royal Marines||GBR|MIL
House of Commons||GBR|LEG
House of Lords||GBR|LEG
Bank of England||GBR|GOV
Department for International Development|DfID;DFID|GBR|GOV
Foreign Office|Foreign and Commonwealth Office;Foreign, Commonwealth and Development Office;FCO;FCDO|GBR|GOV
National Health Service|NHS|GBR|MED
Chatham House||GBR|EDU
International Institute for Strategic Studies|IISS|GBR|EDU
Oxford University|University of Oxford|GBR|EDU
Cambridge University|University of Cambridge|GBR|EDU
London School of Economics|LSE|GBR|EDU
Church of England||GBR|REL
BP|British Petroleum|GBR|BUS
BAE Systems||GBR|BUS
Airwars||GBR|SOC
Bellingcat||NLD|JRN
RTE|RTÉ|IRL|JRN
Fianna Fail|Fianna Fáil|IRL|PTY
Fine Gael||IRL|PTY
Agence France-Presse|AFP;Agence France Presse|FRA|JRN
Le Monde||FRA|JRN
Le Figaro||FRA|JRN
France 24||FRA|JRN
RFI|Radio France Internationale|FRA|JRN
Charlie Hebdo||FRA|JRN
National Rally|National Front of France;Rassemblement National;Front National|FRA|PTY
Socialist Party of France||FRA|PTY
La Republique en Marche|En Marche|FRA|PTY
Les Republicains|Les Républicains;UMP|FRA|PTY
Yellow Vests|yellow vests;gilets jaunes|FRA|CVL+OPP
DGSE||FRA|SPY
Sciences Po||FRA|EDU
TotalEnergies|Total oil company|FRA|BUS
Airbus||FRA|BUS
National Liberation Front of Corsica|FLNC|FRA|REB
Operation Barkhane|Barkhane|FRA|MIL
Bundestag||DEU|LEG
Bundesrat||DEU|LEG
Bundeswehr||DEU|MIL
Bundesbank||DEU|GOV
Christian Democratic Union|CDU|DEU|PTY
Christian Social Union|CSU|DEU|PTY
Social Democratic Party of Germany|SPD|DEU|PTY
Alternative for Germany|AfD|DEU|PTY
Free Democratic Party|FDP|DEU|PTY
Red Army Faction|RAF of Germany;Baader-Meinhof|DEU|REB
Deutsche Welle|DW|DEU|JRN
DPA|Deutsche Presse-Agentur;dpa|DEU|JRN
Der Spiegel|Spiegel|DEU|JRN
Bild||DEU|JRN
Die Welt||DEU|JRN
Frankfurter Allgemeine Zeitung||DEU|JRN
Sueddeutsche Zeitung|Süddeutsche Zeitung|DEU|JRN
Stasi||DEU|SPY
Federal Intelligence Service|BND|DEU|SPY
Rheinmetall||DEU|BUS
Siemens||DEU|BUS
Volkswagen||DEU|BUS
Deutsche Bank||DEU|BUS
Konrad Adenauer Foundation||DEU|SOC
German Institute for International and Security Affairs|SWP|DEU|EDU
ANSA|Ansa|ITA|JRN
Corriere della Sera||ITA|JRN
La Repubblica||ITA|JRN
Brothers of Italy||ITA|PTY
Five Star Movement||ITA|PTY
Northern League|the League of Salvini;Lega Nord|ITA|PTY
Forza Italia||ITA|PTY
Red Brigades||ITA|REB
Carabinieri||ITA|COP
Cosa Nostra||ITA|CRM
'Ndrangheta|Ndrangheta|ITA|CRM
Camorra||ITA|CRM
Community of Sant'Egidio|Sant'Egidio|ITA|REL
Eni||ITA|BUS
EFE|Efe|ESP|JRN
El Pais|El País|ESP|JRN
El Mundo||ESP|JRN
ETA|Basque separatist group ETA;Euskadi Ta Askatasuna|ESP|REB
People's Party of Spain|Partido Popular|ESP|PTY
Spanish Socialist Workers' Party|PSOE|ESP|PTY
Podemos||ESP|PTY
Vox||ESP|PTY
Batasuna|Herri Batasuna|ESP|PTY
Guardia Civil|Civil Guard|ESP|COP
Lusa||PRT|JRN
ANP||NLD|JRN
Party for Freedom|PVV|NLD|PTY
Belga||BEL|JRN
Vlaams Belang|Vlaams Blok|BEL|PTY
APA|Austria Press Agency|AUT|JRN
Freedom Party of Austria|FPO;FPÖ|AUT|PTY
PAP|Polish Press Agency|POL|JRN
Gazeta Wyborcza||POL|JRN
Law and Justice|PiS|POL|PTY
Civic Platform||POL|PTY
Solidarnosc|Solidarność;Solidarity trade union|POL|LAB
Sejm||POL|LEG
CTK|Czech News Agency|CZE|JRN
Fidesz||HUN|PTY
Jobbik||HUN|PTY
MTI||HUN|JRN
Agerpres||ROU|JRN
Securitate||ROU|SPY
BTA|Bulgarian Telegraph Agency|BGR|JRN
Syriza|SYRIZA|GRC|PTY
New Democracy of Greece||GRC|PTY
PASOK||GRC|PTY
Golden Dawn||GRC|PTY
November 17|17 November|GRC|REB
Kathimerini||GRC|JRN
Athens News Agency|ANA|GRC|JRN
EOKA||CYP|REB
Tanjug||SRB|JRN
B92||SRB|JRN
Beta news agency|Beta|SRB|JRN
Yugoslav People's Army|JNA|SRB|MIL
Serbian Progressive Party||SRB|PTY
Socialist Party of Serbia||SRB|PTY
Serbian Radical Party||SRB|PTY
Otpor||SRB|CVL+OPP
Army of Republika Srpska|Bosnian Serb army;Bosnian Serb Army|BIH|REB
Croatian Defence Council|HVO|BIH|REB
HINA|Hina|HRV|JRN
Croatian Democratic Union|HDZ|HRV|PTY
STA of Slovenia||SVN|JRN
Kosovo Liberation Army|KLA;UCK|XKX|REB
Vetevendosje|Vetëvendosje;Self-Determination|XKX|PTY
Democratic League of Kosovo|LDK|XKX|PTY
Serb List||XKX|PTY
Kosovo Police|Kosovo Police Service|XKX|COP
National Liberation Army of Macedonia|NLA|MKD|REB
Liberation Army of Presevo, Medvedja and Bujanovac|UCPMB|SRB|REB
VMRO-DPMNE||MKD|PTY
Socialist Party of Albania||ALB|PTY
Riigikogu||EST|LEG
ERR|Estonian Public Broadcasting|EST|JRN
Delfi||EST|JRN
BNS|Baltic News Service|LTU|JRN
Seimas||LTU|LEG
Saeima||LVA|LEG
TT news agency||SWE|JRN
Sweden Democrats||SWE|PTY
Stockholm International Peace Research Institute|SIPRI|SWE|EDU
NTB||NOR|JRN
Equinor|Statoil|NOR|BUS
Norwegian Refugee Council|NRC|NOR|SOC
Ritzau||DNK|JRN
Maersk|A.P. Moller-Maersk|DNK|BUS
YLE|Yle|FIN|JRN
Vatican Radio||VAT|JRN
Associated Press|AP;The Associated Press|USA|JRN
United Press International|UPI|USA|JRN
New York Times|The New York Times;NYT|USA|JRN
Washington Post|The Washington Post|USA|JRN
Wall Street Journal|The Wall Street Journal;WSJ|USA|JRN
Los Angeles Times|LA Times|USA|JRN
USA Today||USA|JRN
CNN|Cable News Network|USA|JRN
Fox News||USA|JRN
NBC|NBC News|USA|JRN
CBS|CBS News|USA|JRN
ABC News||USA|JRN
MSNBC||USA|JRN
NPR|National Public Radio|USA|JRN
Bloomberg|Bloomberg News|USA|JRN
Politico||USA|JRN
Axios||USA|JRN
Time magazine||USA|JRN
Newsweek||USA|JRN
Voice of America|VOA|USA|JRN
Radio Free Asia|RFA|USA|JRN
Radio Free Europe|Radio Free Europe/Radio Liberty;RFE/RL|USA|JRN
38 North||USA|EDU
Central Intelligence Agency|CIA|USA|SPY
National Security Agency|NSA|USA|SPY
Defense Intelligence Agency|DIA|USA|SPY
Federal Bureau of Investigation|FBI|USA|COP
Drug Enforcement Administration|DEA|USA|COP
Secret Service|US Secret Service|USA|COP
Immigration and Customs Enforcement|ICE|USA|COP
Customs and Border Protection|CBP|USA|COP
Bureau of Alcohol, Tobacco, Firearms and Explosives|ATF|USA|COP
Department of Homeland Security|DHS|USA|GOV
Environmental Protection Agency|EPA|USA|GOV
Food and Drug Administration|FDA|USA|GOV
Centers for Disease Control and Prevention|CDC|USA|MED
Federal Aviation Administration|FAA|USA|GOV
National Aeronautics and Space Administration|NASA|USA|GOV
National Security Council|NSC|USA|GOV
USAID|US Agency for International Development;U.S. Agency for International Development|USA|GOV
Federal Reserve|the Fed|USA|GOV
Federal Emergency Management Agency|FEMA|USA|GOV
US Army|U.S. Army|USA|MIL
US Navy|U.S. Navy|USA|MIL
US Air Force|U.S. Air Force|USA|MIL
US Marine Corps|U.S. Marine Corps;Marine Corps;US Marines;U.S. Marines|USA|MIL
US Forces Korea|U.S. Forces Korea;USFK|USA|MIL
Central Command|CENTCOM;US Central Command;U.S. Central Command|USA|MIL
Indo-Pacific Command|US Indo-Pacific Command;INDOPACOM|USA|MIL
Africa Command|AFRICOM;US Africa Command|USA|MIL
Seventh Fleet|7th Fleet;US Seventh Fleet|USA|MIL
Fifth Fleet|5th Fleet;US Fifth Fleet|USA|MIL
Arleigh Burke class|Arleigh Burke-class;Arleigh Burke|USA|MIL
Blackwater|Blackwater Worldwide|USA|PRM
Republican Party|GOP;Republicans|USA|PTY
Democratic Party|Democratic National Committee;Democrats|USA|PTY
Tea Party||USA|PTY
Black Lives Matter|BLM movement|USA|CVL
National Rifle Association|NRA|USA|SOC
American Civil Liberties Union|ACLU|USA|SOC
Ku Klux Klan|KKK|USA|UAF
Proud Boys||USA|UAF
Oath Keepers||USA|UAF
Three Percenters||USA|UAF
Weather Underground||USA|REB
AFL-CIO||USA|LAB
United Auto Workers|UAW|USA|LAB
Massachusetts Institute of Technology|MIT|USA|EDU
Harvard University|Harvard|USA|EDU
Stanford University|Stanford|USA|EDU
Yale University|Yale|USA|EDU
Princeton University|Princeton|USA|EDU
Columbia University||USA|EDU
Georgetown University||USA|EDU
Johns Hopkins University|Johns Hopkins|USA|EDU
Brookings Institution|Brookings|USA|EDU
RAND Corporation|Rand Corporation;RAND|USA|EDU
Carnegie Endowment for International Peace|Carnegie Endowment|USA|EDU
Council on Foreign Relations|CFR|USA|EDU
Center for Strategic and International Studies|CSIS|USA|EDU
Institute for the Study of War|ISW|USA|EDU
Heritage Foundation||USA|EDU
Atlantic Council||USA|EDU
Freedom House||USA|SOC
National Endowment for Democracy||USA|SOC
Carter Center||USA|SOC
Committee to Protect Journalists|CPJ|USA|SOC
AIPAC||USA|SOC
Pew Research Center||USA|EDU
Gallup||USA|BUS
Boeing||USA|BUS
Lockheed Martin||USA|BUS
Raytheon||USA|BUS
Northrop Grumman||USA|BUS
General Electric||USA|BUS
General Motors||USA|BUS
ExxonMobil|Exxon Mobil;Exxon|USA|BUS
Chevron||USA|BUS
Google|Alphabet|USA|BUS
Apple Inc.||USA|BUS
Microsoft||USA|BUS
Facebook|Meta Platforms|USA|BUS
Twitter||USA|BUS
LinkedIn||USA|BUS
YouTube||USA|BUS
SpaceX||USA|BUS
Tesla Inc.||USA|BUS
Goldman Sachs||USA|BUS
JPMorgan|JP Morgan;JPMorgan Chase|USA|BUS
Halliburton||USA|BUS
Enron||USA|BUS
Royal Canadian Mounted Police|RCMP|CAN|COP
Canadian Broadcasting Corporation|CBC|CAN|JRN
Globe and Mail|The Globe and Mail|CAN|JRN
Liberal Party of Canada||CAN|PTY
Bloc Quebecois|Bloc Québécois|CAN|PTY
Parti Quebecois|Parti Québécois|CAN|PTY
Institutional Revolutionary Party|PRI|MEX|PTY
National Action Party|PAN of Mexico|MEX|PTY
Party of the Democratic Revolution|PRD|MEX|PTY
Morena|MORENA|MEX|PTY
Zapatista National Liberation Army|Zapatistas;EZLN;Zapatista|MEX|REB
Los Zetas|Zetas;Zetas Cartel;the Zetas|MEX|CRM
Sinaloa Cartel|Sinaloa cartel|MEX|CRM
Jalisco New Generation Cartel|CJNG;Jalisco cartel|MEX|CRM
Gulf Cartel|Gulf cartel|MEX|CRM
Juarez Cartel|Juarez cartel|MEX|CRM
Tijuana Cartel|Tijuana cartel|MEX|CRM
La Familia Michoacana|La Familia|MEX|CRM
Knights Templar Cartel|Knights Templar cartel|MEX|CRM
Notimex||MEX|JRN
El Universal||MEX|JRN
Pemex|PEMEX|MEX|BUS
Communist Party of Cuba||CUB|PTY
Granma||CUB|JRN
Prensa Latina||CUB|JRN
Ladies in White||CUB|CVL+OPP
Fanmi Lavalas|Lavalas|HTI|PTY
G9|G9 gang;Viv Ansanm|HTI|CRM
Tonton Macoutes||HTI|PRM
Haitian National Police||HTI|COP
Sandinista National Liberation Front|FSLN;Sandinistas;Sandinista|NIC|PTY
Contras|the Contras|NIC|REB
La Prensa of Nicaragua|La Prensa|NIC|JRN
Farabundo Marti National Liberation Front|FMLN|SLV|REB
Nationalist Republican Alliance|ARENA|SLV|PTY
MS-13|Mara Salvatrucha|SLV|CRM
Barrio 18|18th Street gang|SLV|CRM
Guatemalan National Revolutionary Unity|URNG|GTM|REB
CICIG||GTM|JUD
Revolutionary Armed Forces of Colombia|FARC|COL|REB
National Liberation Army of Colombia|ELN|COL|REB
M-19|April 19 Movement|COL|REB
Popular Liberation Army|EPL|COL|REB
United Self-Defense Forces of Colombia|AUC;United Self-Defence Forces of Colombia|COL|PRM
Clan del Golfo|Gulf Clan|COL|CRM
Medellin Cartel|Medellin cartel|COL|CRM
Cali Cartel|Cali cartel|COL|CRM
El Tiempo||COL|JRN
Ecopetrol||COL|BUS
Democratic Unity Roundtable|MUD|VEN|OPP
United Socialist Party of Venezuela|PSUV|VEN|PTY
Tren de Aragua||VEN|CRM
PDVSA|Petroleos de Venezuela|VEN|BUS
SEBIN|Sebin|VEN|SPY
Bolivarian National Guard||VEN|MIL
Telesur|teleSUR|VEN|JRN
El Nacional||VEN|JRN
CONAIE|Conaie|ECU|CVL
Petroecuador||ECU|BUS
Shining Path|Sendero Luminoso|PER|REB
Tupac Amaru Revolutionary Movement|MRTA|PER|REB
El Comercio||PER|JRN
Movement for Socialism|MAS|BOL|PTY
Workers' Party of Brazil|PT of Brazil|BRA|PTY
Landless Workers Movement|MST;Landless Workers' Movement|BRA|AGR
Petrobras||BRA|BUS
Vale||BRA|BUS
Globo|TV Globo;O Globo|BRA|JRN
Folha de S. Paulo|Folha de Sao Paulo|BRA|JRN
First Capital Command|PCC|BRA|CRM
Red Command|Comando Vermelho|BRA|CRM
Peronists|Peronist;Justicialist Party|ARG|PTY
Clarin|Clarín|ARG|JRN
La Nacion|La Nación|ARG|JRN
Telam|Télam|ARG|JRN
Mothers of the Plaza de Mayo||ARG|CVL
Montoneros||ARG|REB
Manuel Rodriguez Patriotic Front||CHL|REB
El Mercurio||CHL|JRN
Codelco||CHL|BUS
Tupamaros||URY|REB
Paraguayan People's Army|EPP|PRY|REB
WikiLeaks|Wikileaks||JRN
Lazarus Group|Lazarus|PRK|CRM
Fancy Bear|APT28|RUS|SPY
Sea Shepherd||NGO|SOC
World Council of Churches||NGO|REL
CARE International||NGO|SOC
World Vision||NGO|SOC
Mercy Corps||NGO|SOC
International Rescue Committee|IRC|NGO|SOC
Transparency International||NGO|SOC
Open Society Foundations|Open Society|NGO|SOC
Médecins du Monde|Medecins du Monde|NGO|MED
Action Against Hunger||NGO|SOC
Islamic Relief||NGO|SOC
Caritas||NGO|REL
Global Witness||NGO|SOC
Conflict Armament Research||GBR|SOC
International Olympic Committee|IOC|NGO|SOC
FIFA||NGO|SOC
World Economic Forum||NGO|BUS
World Anti-Doping Agency|WADA|NGO|SOC
International Red Cross and Red Crescent Movement|Red Crescent Society|NGO|SOC
`
