/** People of Africa south of the Sahara; see `../people.ts` for the columns. */
export const peopleOfAfrica = `
Nelson Mandela|Mandela|ZAF|GOV|he|president 1994-05-10..1999-06-14
F. W. de Klerk|FW de Klerk;F.W. de Klerk;Frederik de Klerk|ZAF|GOV|he|president 1989-09-20..1994-05-10
P. W. Botha|PW Botha|ZAF|GOV|he|president 1984-09..1989-08
Thabo Mbeki|Mbeki|ZAF|GOV|he|president 1999-06-14..2008-09-24
Jacob Zuma|Zuma|ZAF|GOV|he|president 2009-05-09..2018-02-14
Cyril Ramaphosa|Ramaphosa|ZAF|GOV|he|president 2018-02-15..
Naledi Pandor||ZAF|GOV|she|foreign minister 2019-05-30..2024-06
Desmond Tutu|Archbishop Tutu|ZAF|REL|he|
Julius Malema||ZAF|PTY|he|
Winnie Mandela|Winnie Madikizela-Mandela|ZAF|PTY|she|
Nkosazana Dlamini-Zuma||ZAF|GOV|she|foreign minister 1999-06..2009-05;chairwoman of the African Union Commission 2012-10-15..2017-01-30
Robert Mugabe|Mugabe|ZWE|GOV|he|prime minister 1980-04-18..1987-12-31;president 1987-12-31..2017-11-21
Emmerson Mnangagwa|Mnangagwa|ZWE|GOV|he|president 2017-11-24..
Morgan Tsvangirai|Tsvangirai|ZWE|PTY+OPP|he|prime minister@GOV 2009-02-11..2013-09-11
Nelson Chamisa||ZWE|PTY+OPP|he|
Grace Mugabe||ZWE|ELI|she|
Constantino Chiwenga||ZWE|MIL|he|vice president@GOV 2017-12-28..
Kenneth Kaunda||ZMB|GOV|he|president 1964-10-24..1991-11-02
Edgar Lungu||ZMB|GOV|he|president 2015-01-25..2021-08-24
Hakainde Hichilema||ZMB|GOV|he|president 2021-08-24..
Bingu wa Mutharika||MWI|GOV|he|president 2004-05-24..2012-04-05
Joyce Banda||MWI|GOV|she|president 2012-04-07..2014-05-31
Lazarus Chakwera||MWI|GOV|he|president 2020-06-28..2025-10
Samora Machel||MOZ|GOV|he|president 1975-06-25..1986-10-19
Joaquim Chissano||MOZ|GOV|he|president 1986-11-06..2005-02-02
Armando Guebuza||MOZ|GOV|he|president 2005-02-02..2015-01-15
Filipe Nyusi||MOZ|GOV|he|president 2015-01-15..2025-01-15
Daniel Chapo||MOZ|GOV|he|president 2025-01-15..
Venancio Mondlane|Venâncio Mondlane|MOZ|PTY+OPP|he|
Afonso Dhlakama||MOZ|REB|he|leader of Renamo 1979..2018-05-03
Jose Eduardo dos Santos|José Eduardo dos Santos|AGO|GOV|he|president 1979-09-21..2017-09-26
Joao Lourenco|João Lourenço|AGO|GOV|he|president 2017-09-26..
Jonas Savimbi|Savimbi|AGO|REB|he|leader of UNITA 1966..2002-02-22
Sam Nujoma||NAM|GOV|he|president 1990-03-21..2005-03-21
Hage Geingob||NAM|GOV|he|president 2015-03-21..2024-02-04
Mswati III|King Mswati;King Mswati III|SWZ|GOV|he|king 1986-04-25..
Seretse Khama Ian Khama|Ian Khama|BWA|GOV|he|president 2008-04-01..2018-04-01
Mokgweetsi Masisi||BWA|GOV|he|president 2018-04-01..2024-11-01
Didier Ratsiraka||MDG|GOV|he|president 1975-06-15..1993-03-27;president 1997-02-09..2002-07-05
Marc Ravalomanana||MDG|GOV|he|president 2002-05-06..2009-03-17
Andry Rajoelina||MDG|GOV|he|president 2009-03-17..2014-01-25;president 2019-01-19..2025-10
Mobutu Sese Seko|Mobutu|COD|GOV|he|president 1965-11-24..1997-05-16
Patrice Lumumba||COD|GOV|he|
Laurent Kabila|Laurent-Desire Kabila;Laurent-Désiré Kabila|COD|GOV|he|president 1997-05-17..2001-01-16
Joseph Kabila|Kabila|COD|GOV|he|president 2001-01-26..2019-01-24
Felix Tshisekedi|Félix Tshisekedi;Tshisekedi|COD|GOV|he|president 2019-01-24..
Etienne Tshisekedi|Étienne Tshisekedi|COD|PTY+OPP|he|
Martin Fayulu||COD|PTY+OPP|he|
Moise Katumbi|Moïse Katumbi|COD|PTY+OPP|he|
Jean-Pierre Bemba||COD|PTY|he|vice president@GOV 2003-07..2006-12
Laurent Nkunda||COD|REB|he|
Bosco Ntaganda||COD|REB|he|
Sultani Makenga||COD|REB|he|
Corneille Nangaa||COD|REB|he|
Thomas Lubanga||COD|REB|he|
Denis Mukwege||COD|MED|he|
Denis Sassou Nguesso|Denis Sassou-Nguesso|COG|GOV|he|president 1979-02-08..1992-08-31;president 1997-10-25..
Pascal Lissouba||COG|GOV|he|president 1992-08-31..1997-10-15
Juvenal Habyarimana|Juvénal Habyarimana|RWA|GOV|he|president 1973-07-05..1994-04-06
Paul Kagame|Kagame|RWA|GOV|he|president 2000-04-22..
Pasteur Bizimungu||RWA|GOV|he|president 1994-07-19..2000-03-23
Paul Rusesabagina||RWA|CVL|he|
Pierre Nkurunziza|Nkurunziza|BDI|GOV|he|president 2005-08-26..2020-06-08
Evariste Ndayishimiye|Évariste Ndayishimiye|BDI|GOV|he|president 2020-06-18..
Pierre Buyoya||BDI|GOV|he|president 1987-09..1993-07-10;president 1996-07-25..2003-04-30
Idi Amin|Idi Amin Dada|UGA|GOV|he|president 1971-01-25..1979-04-11
Milton Obote||UGA|GOV|he|president 1980-12-17..1985-07-27
Yoweri Museveni|Museveni|UGA|GOV|he|president 1986-01-26..
Muhoozi Kainerugaba||UGA|MIL|he|chief of defence forces 2024-03..
Bobi Wine|Robert Kyagulanyi|UGA|LEG+OPP|he|member of parliament 2017-07..2021-05
Kizza Besigye||UGA|PTY+OPP|he|
Joseph Kony|Kony|UGA|REB|he|leader of the Lord's Resistance Army 1987..
Dominic Ongwen||UGA|REB|he|
Jomo Kenyatta||KEN|GOV|he|president 1964-12-12..1978-08-22
Daniel arap Moi|Daniel Arap Moi|KEN|GOV|he|president 1978-08-22..2002-12-30
Mwai Kibaki|Kibaki|KEN|GOV|he|president 2002-12-30..2013-04-09
Uhuru Kenyatta|Kenyatta|KEN|GOV|he|president 2013-04-09..2022-09-13
William Ruto|Ruto|KEN|GOV|he|deputy president 2013-04-09..2022-09-13;president 2022-09-13..
Raila Odinga|Odinga|KEN|PTY+OPP|he|prime minister@GOV 2008-04-17..2013-04-09
Julius Nyerere||TZA|GOV|he|president 1964-10-29..1985-11-05
Benjamin Mkapa||TZA|GOV|he|president 1995-11-23..2005-12-21
Jakaya Kikwete||TZA|GOV|he|president 2005-12-21..2015-11-05
John Magufuli||TZA|GOV|he|president 2015-11-05..2021-03-17
Samia Suluhu Hassan||TZA|GOV|she|president 2021-03-19..
Tundu Lissu||TZA|PTY+OPP|he|
Siad Barre|Mohamed Siad Barre|SOM|GOV|he|president 1969-10-21..1991-01-26
Mohamed Farah Aidid|Mohammed Farah Aideed;Aidid|SOM|REB|he|
Ali Mahdi Mohamed|Ali Mahdi Mohammed|SOM|REB|he|
Hussein Aidid|Hussein Farah Aideed|SOM|REB|he|
Abdullahi Yusuf|Abdullahi Yusuf Ahmed|SOM|GOV|he|president 2004-10-14..2008-12-29
Sharif Sheikh Ahmed|Sheikh Sharif Sheikh Ahmed|SOM|GOV|he|president 2009-01-31..2012-08-20
Hassan Sheikh Mohamud|Hassan Sheikh Mohamoud|SOM|GOV|he|president 2012-09-16..2017-02-16;president 2022-05-23..
Mohamed Abdullahi Mohamed|Farmaajo;Mohamed Abdullahi Farmajo|SOM|GOV|he|prime minister 2010-11..2011-06;president 2017-02-16..2022-05-23
Ahmed Abdi Godane|Ahmed Godane|SOM|REB|he|leader of al-Shabab 2008..2014-09-01
Hassan Dahir Aweys|Sheikh Hassan Dahir Aweys|SOM|REB|he|
Muse Bihi Abdi||SOM|GOV+PRE|he|president of Somaliland 2017-12-13..2024-12
Ismail Omar Guelleh||DJI|GOV|he|president 1999-05-08..
Isaias Afwerki|Isaias Afewerki;Afwerki|ERI|GOV|he|president 1993-05-24..
Haile Selassie||ETH|GOV|he|emperor 1930-04-02..1974-09-12
Mengistu Haile Mariam|Mengistu|ETH|GOV|he|president 1987-09..1991-05-21
Meles Zenawi|Meles|ETH|GOV|he|president 1991-05..1995-08;prime minister 1995-08-23..2012-08-20
Hailemariam Desalegn||ETH|GOV|he|prime minister 2012-09-21..2018-04-02
Abiy Ahmed|Abiy;Abiy Ahmed Ali|ETH|GOV|he|prime minister 2018-04-02..
Debretsion Gebremichael||ETH|REB|he|leader of the Tigray People's Liberation Front 2017-11..
Getachew Reda||ETH|REB|he|spokesman for the Tigray People's Liberation Front 2020..2023-03;president of the interim administration of Tigray@GOV 2023-03..2025-04
Sahle-Work Zewde||ETH|GOV|she|president 2018-10-25..2024-10
Demeke Mekonnen||ETH|GOV|he|deputy prime minister 2012-11..2024-01;foreign minister 2020-11..2024-01
Jawar Mohammed||ETH|PTY+OPP|he|
Tedros Adhanom Ghebreyesus|Tedros Adhanom;Tedros|ETH|MED|he|foreign minister@GOV 2012-11..2016-11;director-general of the World Health Organization 2017-07-01..
Omar al-Bashir|Omar Hassan al-Bashir;Omar el-Bashir;Bashir;al-Bashir|SDN|GOV|he|president 1989-06-30..2019-04-11
Hassan al-Turabi|Hassan Turabi|SDN|PTY|he|
Sadiq al-Mahdi||SDN|PTY|he|prime minister@GOV 1986-05..1989-06-30
Abdel Fattah al-Burhan|Abdel Fattah Burhan;Abdel-Fattah Burhan;Burhan|SDN|MIL|he|chairman of the sovereignty council@GOV 2019-08-21..
Mohamed Hamdan Dagalo|Hemedti;Hemeti;Mohammed Hamdan Dagalo|SDN|PRM|he|commander of the Rapid Support Forces 2013..
Abdalla Hamdok|Abdallah Hamdok|SDN|GOV|he|prime minister 2019-08-21..2022-01-02
John Garang||SDN|REB|he|leader of the Sudan People's Liberation Movement 1983..2005-07-30
Minni Minnawi|Minni Arcua Minnawi|SDN|REB|he|
Abdel Wahid al-Nur|Abdul Wahid al-Nur|SDN|REB|he|
Khalil Ibrahim||SDN|REB|he|leader of the Justice and Equality Movement 2003..2011-12
Musa Hilal||SDN|PRM|he|
Salva Kiir|Salva Kiir Mayardit;Kiir|SSD|GOV|he|president 2011-07-09..
Riek Machar|Machar|SSD|REB|he|vice president@GOV 2011-07-09..2013-07-23;first vice president@GOV 2016-04-26..2016-07;first vice president@GOV 2020-02-22..2025-03
Hissene Habre|Hissène Habré|TCD|GOV|he|president 1982-06..1990-12-01
Idriss Deby|Idriss Déby;Deby|TCD|GOV|he|president 1990-12-02..2021-04-20
Mahamat Idriss Deby|Mahamat Deby;Mahamat Idriss Déby Itno|TCD|GOV|he|head of the junta 2021-04-20..2024-05;president 2024-05-23..
Moussa Faki Mahamat|Moussa Faki|TCD|GOV|he|foreign minister 2008-04..2017-01;chairman of the African Union Commission 2017-03-14..2025-03
Ange-Felix Patasse|Ange-Félix Patassé|CAF|GOV|he|president 1993-10-22..2003-03-15
Francois Bozize|François Bozizé|CAF|GOV|he|president 2003-03-15..2013-03-24
Michel Djotodia||CAF|GOV|he|president 2013-03-24..2014-01-10
Catherine Samba-Panza||CAF|GOV|she|interim president 2014-01-23..2016-03-30
Faustin-Archange Touadera|Faustin Archange Touadera|CAF|GOV|he|president 2016-03-30..
Paul Biya||CMR|GOV|he|president 1982-11-06..
Maurice Kamto||CMR|PTY+OPP|he|
Omar Bongo||GAB|GOV|he|president 1967-12-02..2009-06-08
Ali Bongo|Ali Bongo Ondimba|GAB|GOV|he|president 2009-10-16..2023-08-30
Brice Oligui Nguema||GAB|GOV|he|head of the junta 2023-08-30..2025-05;president 2025-05-03..
Teodoro Obiang|Teodoro Obiang Nguema;Teodoro Obiang Nguema Mbasogo|GNQ|GOV|he|president 1979-08-03..
Sani Abacha|Abacha|NGA|GOV|he|head of state 1993-11-17..1998-06-08
Ibrahim Babangida||NGA|GOV|he|head of state 1985-08-27..1993-08-26
Moshood Abiola||NGA|PTY|he|
Olusegun Obasanjo|Obasanjo|NGA|GOV|he|head of state 1976-02..1979-10-01;president 1999-05-29..2007-05-29
Umaru Yar'Adua|Umaru Musa Yar'Adua|NGA|GOV|he|president 2007-05-29..2010-05-05
Goodluck Jonathan||NGA|GOV|he|president 2010-05-06..2015-05-29
Muhammadu Buhari|Buhari|NGA|GOV|he|head of state 1983-12-31..1985-08-27;president 2015-05-29..2023-05-29
Bola Tinubu|Tinubu|NGA|GOV|he|president 2023-05-29..
Atiku Abubakar|Alhaji Atiku Abubakar|NGA|PTY|he|vice president@GOV 1999-05-29..2007-05-29
Peter Obi||NGA|PTY+OPP|he|
Abubakar Shekau|Shekau|NGA|REB|he|leader of Boko Haram 2009-07..2021-05
Mohammed Yusuf||NGA|REB|he|leader of Boko Haram 2002..2009-07-30
Nnamdi Kanu||NGA|REB|he|
Ken Saro-Wiwa||NGA|CVL|he|
Mamadou Tandja||NER|GOV|he|president 1999-12-22..2010-02-18
Mahamadou Issoufou||NER|GOV|he|president 2011-04-07..2021-04-02
Mohamed Bazoum|Bazoum|NER|GOV|he|president 2021-04-02..2023-07-26
Abdourahamane Tchiani|Abdourahmane Tiani|NER|GOV|he|head of the junta 2023-07-28..
Blaise Compaore|Blaise Compaoré|BFA|GOV|he|president 1987-10-15..2014-10-31
Thomas Sankara||BFA|GOV|he|president 1983-08-04..1987-10-15
Roch Marc Christian Kabore|Roch Kabore;Roch Marc Kabore;Roch Marc Christian Kaboré|BFA|GOV|he|president 2015-12-29..2022-01-24
Paul-Henri Sandaogo Damiba||BFA|GOV|he|head of the junta 2022-01-24..2022-09-30
Ibrahim Traore|Ibrahim Traoré|BFA|GOV|he|head of the junta 2022-09-30..
Amadou Toumani Toure|Amadou Toumani Touré|MLI|GOV|he|president 2002-06-08..2012-03-22
Ibrahim Boubacar Keita|Ibrahim Boubacar Keïta|MLI|GOV|he|president 2013-09-04..2020-08-18
Assimi Goita|Assimi Goïta|MLI|GOV|he|head of the junta 2020-08-19..2020-09-25;president 2021-05-24..
Bah Ndaw|Bah N'Daw|MLI|GOV|he|interim president 2020-09-25..2021-05-24
Amadou Sanogo||MLI|MIL|he|
Iyad Ag Ghaly|Iyad Ag Ghali|MLI|REB|he|
Abdelmalek Droukdel||DZA|REB|he|
Mokhtar Belmokhtar||DZA|REB|he|
Abdou Diouf||SEN|GOV|he|president 1981-01-01..2000-04-01
Abdoulaye Wade||SEN|GOV|he|president 2000-04-01..2012-04-02
Macky Sall||SEN|GOV|he|president 2012-04-02..2024-04-02
Bassirou Diomaye Faye||SEN|GOV|he|president 2024-04-02..
Ousmane Sonko||SEN|PTY|he|prime minister@GOV 2024-04-02..
Yahya Jammeh||GMB|GOV|he|president 1996-11-06..2017-01-21
Adama Barrow||GMB|GOV|he|president 2017-01-19..
Dawda Jawara||GMB|GOV|he|president 1970-04-24..1994-07-22
Joao Bernardo Vieira|João Bernardo Vieira|GNB|GOV|he|president 2005-10-01..2009-03-02
Umaro Sissoco Embalo|Umaro Sissoco Embaló|GNB|GOV|he|president 2020-02-27..2025-11
Lansana Conte|Lansana Conté|GIN|GOV|he|president 1984-04-05..2008-12-22
Moussa Dadis Camara||GIN|GOV|he|head of the junta 2008-12-23..2009-12
Alpha Conde|Alpha Condé|GIN|GOV|he|president 2010-12-21..2021-09-05
Mamady Doumbouya||GIN|GOV|he|head of the junta 2021-09-05..
Ahmad Tejan Kabbah||SLE|GOV|he|president 1996-03-29..1997-05-25;president 1998-03-10..2007-09-17
Foday Sankoh||SLE|REB|he|leader of the Revolutionary United Front 1991..2000
Ernest Bai Koroma||SLE|GOV|he|president 2007-09-17..2018-04-04
Julius Maada Bio||SLE|GOV|he|president 2018-04-04..
Samuel Doe|Samuel K. Doe|LBR|GOV|he|president 1986-01-06..1990-09-09
Charles Taylor||LBR|GOV|he|president 1997-08-02..2003-08-11
Prince Johnson||LBR|REB|he|
Ellen Johnson Sirleaf|Ellen Johnson-Sirleaf|LBR|GOV|she|president 2006-01-16..2018-01-22
George Weah||LBR|GOV|he|president 2018-01-22..2024-01-22
Joseph Boakai||LBR|GOV|he|president 2024-01-22..
Felix Houphouet-Boigny|Félix Houphouët-Boigny|CIV|GOV|he|president 1960-11..1993-12-07
Henri Konan Bedie|Henri Konan Bédié|CIV|GOV|he|president 1993-12-07..1999-12-24
Robert Guei|Robert Guéï|CIV|GOV|he|head of the junta 1999-12-24..2000-10
Laurent Gbagbo|Gbagbo|CIV|GOV|he|president 2000-10-26..2011-04-11
Alassane Ouattara|Ouattara|CIV|GOV|he|prime minister 1990-11-07..1993-12-09;president 2010-12-04..
Guillaume Soro||CIV|REB|he|prime minister@GOV 2007-04-04..2012-03
Charles Ble Goude|Charles Blé Goudé|CIV|PRM|he|
Jerry Rawlings||GHA|GOV|he|president 1993-01-07..2001-01-07
John Kufuor||GHA|GOV|he|president 2001-01-07..2009-01-07
John Atta Mills||GHA|GOV|he|president 2009-01-07..2012-07-24
John Mahama|John Dramani Mahama|GHA|GOV|he|president 2012-07-24..2017-01-07;president 2025-01-07..
Nana Akufo-Addo||GHA|GOV|he|president 2017-01-07..2025-01-07
Gnassingbe Eyadema|Gnassingbé Eyadéma|TGO|GOV|he|president 1967-04-14..2005-02-05
Faure Gnassingbe|Faure Gnassingbé|TGO|GOV|he|president 2005-05-04..2025-05
Mathieu Kerekou|Mathieu Kérékou|BEN|GOV|he|president 1972-10..1991-04-04;president 1996-04-04..2006-04-06
Boni Yayi|Thomas Boni Yayi;Yayi Boni|BEN|GOV|he|president 2006-04-06..2016-04-06
Patrice Talon||BEN|GOV|he|president 2016-04-06..
Maaouya Ould Sid'Ahmed Taya|Maaouya Ould Taya|MRT|GOV|he|president 1984-12-12..2005-08-03
Mohamed Ould Abdel Aziz||MRT|GOV|he|president 2009-08-05..2019-08-01
Mohamed Ould Ghazouani||MRT|GOV|he|president 2019-08-01..
Azali Assoumani||COM|GOV|he|president 1999-04-30..2006-05-26;president 2016-05-26..
Navin Ramgoolam||MUS|GOV|he|prime minister 1995-12..2000-09;prime minister 2005-07-05..2014-12;prime minister 2024-11-13..
Pravind Jugnauth||MUS|GOV|he|prime minister 2017-01-23..2024-11
Sipho Pityana||ZAF|BUS|he|
Mangosuthu Buthelezi||ZAF|PTY|he|
Chris Hani||ZAF|PTY|he|
Walter Sisulu||ZAF|PTY|he|
Oliver Tambo||ZAF|PTY|he|
Steve Biko||ZAF|CVL|he|
Eugene Terreblanche||ZAF|PTY|he|
Kgalema Motlanthe||ZAF|GOV|he|president 2008-09..2009-05
Lindiwe Sisulu||ZAF|GOV|she|foreign minister 2018-02..2019-05
Ronald Lamola||ZAF|GOV|he|foreign minister 2024-06..
Helen Zille||ZAF|PTY|she|
John Steenhuisen||ZAF|PTY|he|
Mmusi Maimane||ZAF|PTY+OPP|he|
Maite Nkoana-Mashabane||ZAF|GOV|she|foreign minister 2009-05..2018-02
Oscar Pistorius||ZAF|CVL|he|
Ian Smith||ZWE|GOV|he|
Joshua Nkomo||ZWE|PTY|he|
Arthur Mutambara||ZWE|PTY|he|
Tendai Biti||ZWE|PTY+OPP|he|
Canaan Banana||ZWE|GOV|he|
Frederick Chiluba||ZMB|GOV|he|president 1991-11..2002-01
Levy Mwanawasa||ZMB|GOV|he|president 2002-01..2008-08
Rupiah Banda||ZMB|GOV|he|president 2008-06..2011-09
Michael Sata||ZMB|GOV|he|president 2011-09..2014-10
Hastings Banda|Hastings Kamuzu Banda|MWI|GOV|he|president 1966-07..1994-05
Bakili Muluzi||MWI|GOV|he|president 1994-05..2004-05
Peter Mutharika||MWI|GOV|he|president 2014-05..2020-06
Carlos Agostinho do Rosario||MOZ|GOV|he|
Agostinho Neto||AGO|GOV|he|president 1975-11..1979-09
Isabel dos Santos||AGO|BUS|she|
Adalberto Costa Junior||AGO|PTY+OPP|he|
Holden Roberto||AGO|PTY|he|
Hifikepunye Pohamba||NAM|GOV|he|president 2005-03..2015-03
Nangolo Mbumba||NAM|GOV|he|president 2024-02..2025-03
Netumbo Nandi-Ndaitwah||NAM|GOV|she|foreign minister 2012-12..2024;president 2025-03-21..
Festus Mogae||BWA|GOV|he|president 1998-04..2008-04
Quett Masire||BWA|GOV|he|president 1980-07..1998-03
Duma Boko||BWA|GOV|he|president 2024-11..
Pakalitha Mosisili||LSO|GOV|he|prime minister 1998-05..2012-06
Thomas Thabane||LSO|GOV|he|
Hery Rajaonarimampianina||MDG|GOV|he|president 2014-01..2018-09
Albert Zafy||MDG|GOV|he|president 1993-03..1996-09
Anerood Jugnauth||MUS|GOV|he|
James Michel||SYC|GOV|he|president 2004-04..2016-10
Wavel Ramkalawan||SYC|GOV|he|president 2020-10..
France-Albert Rene||SYC|GOV|he|president 1977-06..2004-04
Ahmed Abdallah Sambi||COM|GOV|he|president 2006-05..2011-05
Bob Denard||FRA|PRM|he|
Vital Kamerhe||COD|PTY|he|
Jean-Michel Sama Lukonde||COD|GOV|he|prime minister 2021-04..2024-06
Judith Suminwa||COD|GOV|she|prime minister 2024-06..
Matata Ponyo|Augustin Matata Ponyo|COD|GOV|he|prime minister 2012-05..2016-11
Christophe Lutundula||COD|GOV|he|foreign minister 2021-04..2024-06
Therese Kayikwamba Wagner||COD|GOV|she|foreign minister 2024-06..
Patrick Muyaya||COD|GOV|he|information minister 2021-04..
Bertrand Bisimwa||COD|REB|he|
Willy Ngoma||COD|REB|he|
Germain Katanga||COD|REB|he|
Jean-Pierre Fabre||TGO|PTY+OPP|he|
Moise Tshombe||COD|PTY|he|
Bernard Kolelas||COG|PTY|he|
Louise Mushikiwabo||RWA|GOV|she|foreign minister 2009-12..2018-10;secretary-general of La Francophonie 2019-01..
Vincent Biruta||RWA|GOV|he|foreign minister 2019-11..2024-06
Olivier Nduhungirehe||RWA|GOV|he|foreign minister 2024-06..
James Kabarebe||RWA|MIL|he|defence minister@GOV 2010-04..2018-10
Victoire Ingabire||RWA|PTY+OPP|she|
Agathe Uwilingiyimana||RWA|GOV|she|prime minister 1993-07..1994-04
Felicien Kabuga||RWA|BUS|he|
Theoneste Bagosora||RWA|MIL|he|
Melchior Ndadaye||BDI|GOV|he|president 1993-07..1993-10
Cyprien Ntaryamira||BDI|GOV|he|president 1994-02..1994-04
Domitien Ndayizeye||BDI|GOV|he|president 2003-04..2005-08
Agathon Rwasa||BDI|PTY+OPP|he|
Tito Okello||UGA|GOV|he|
Sam Kutesa||UGA|GOV|he|foreign minister 2005-01..2021-06
Vincent Otti||UGA|REB|he|
Janet Museveni||UGA|GOV|she|
Kalonzo Musyoka||KEN|PTY|he|vice president@GOV 2008-01..2013-04
Martha Karua||KEN|PTY|she|
Rigathi Gachagua||KEN|GOV|he|deputy president 2022-09..2024-10
Kithure Kindiki||KEN|GOV|he|interior minister 2022-10..2024-07;deputy president 2024-11..
Monica Juma||KEN|GOV|she|foreign minister 2018-02..2020-01
Musalia Mudavadi||KEN|GOV|he|foreign minister 2023-10..
Wangari Maathai||KEN|SOC|she|
Ali Hassan Mwinyi||TZA|GOV|he|president 1985-11..1995-11
Hussein Mwinyi||TZA|GOV|he|president of Zanzibar 2020-11..
Seif Sharif Hamad||TZA|PTY+OPP|he|
Freeman Mbowe||TZA|PTY+OPP|he|
Abdiqasim Salad Hassan||SOM|GOV|he|president 2000-08..2004-10
Hassan Ali Khaire||SOM|GOV|he|prime minister 2017-03..2020-07
Mohamed Hussein Roble||SOM|GOV|he|prime minister 2020-09..2022-06
Hamza Abdi Barre||SOM|GOV|he|prime minister 2022-06..
Mukhtar Robow||SOM|GOV|he|
Ahmed Diriye|Ahmed Umar Abu Ubaidah|SOM|REB|he|
Ahmed Madobe|Ahmed Mohamed Islam|SOM|GOV|he|president of Jubaland 2013-05..
Said Abdullahi Deni||SOM|GOV|he|president of Puntland 2019-01..
Abdirahman Mohamed Abdullahi||SOM|GOV|he|president of Somaliland 2024-12..
Ahmed Silanyo||SOM|GOV|he|president of Somaliland 2010-07..2017-12
Dahir Riyale Kahin||SOM|GOV|he|president of Somaliland 2002-05..2010-07
Hassan Gouled Aptidon||DJI|GOV|he|president 1977-06..1999-05
Mahmoud Ali Youssouf||DJI|GOV|he|foreign minister 2005-05..2025-02;chairman of the African Union Commission 2025-03..
Yemane Gebremeskel||ERI|GOV|he|information minister 2015-03..
Osman Saleh||ERI|GOV|he|foreign minister 2007..
Mulatu Teshome||ETH|GOV|he|president 2013-10..2018-10
Girma Wolde-Giorgis||ETH|GOV|he|president 2001-10..2013-10
Seyoum Mesfin||ETH|GOV|he|foreign minister 1991..2010
Gedu Andargachew||ETH|GOV|he|foreign minister 2019-04..2020-11
Taye Atske Selassie||ETH|GOV|he|foreign minister 2024-02..2024-10;president 2024-10..
Redwan Hussein||ETH|GOV|he|
Birhanu Jula||ETH|MIL|he|chief of staff 2020-11..
Billene Seyoum||ETH|GOV|she|
Tsadkan Gebretensae||ETH|REB|he|
Tadesse Werede||ETH|REB|he|
Berhanu Nega||ETH|PTY|he|
Eskinder Nega||ETH|PTY+OPP|he|
Jaafar Nimeiri|Gaafar Nimeiry|SDN|GOV|he|president 1969-05..1985-04
Ali Osman Taha||SDN|GOV|he|
Bakri Hassan Saleh||SDN|GOV|he|
Ahmed Awad Ibn Auf||SDN|GOV|he|
Shams al-Din Kabbashi||SDN|MIL|he|
Yasser al-Atta||SDN|MIL|he|
Malik Agar||SDN|GOV|he|
Abdelaziz al-Hilu||SDN|REB|he|
Yasir Arman||SDN|PTY|he|
Abdelrahim Dagalo|Abdul Rahim Dagalo|SDN|PRM|he|
Ahmed Haroun||SDN|GOV|he|
Ali Kushayb||SDN|PRM|he|
Kamil Idris||SDN|GOV|he|prime minister 2025-05..
Maryam al-Sadiq al-Mahdi||SDN|GOV|she|
Pagan Amum||SSD|PTY|he|
Taban Deng Gai||SSD|GOV|he|
Paul Malong||SSD|MIL|he|
Thomas Cirillo||SSD|REB|he|
Goukouni Oueddei||TCD|GOV|he|
Succes Masra||TCD|PTY|he|prime minister@GOV 2024-01..2024-05
Saleh Kebzabo||TCD|PTY|he|
Yaya Dillo||TCD|PTY+OPP|he|
Jean-Bedel Bokassa||CAF|GOV|he|
David Dacko||CAF|GOV|he|
Andre Kolingba||CAF|GOV|he|president 1981-09..1993-10
Anicet-Georges Dologuele||CAF|PTY+OPP|he|
Ahmadou Ahidjo||CMR|GOV|he|president 1960-05..1982-11
John Fru Ndi||CMR|PTY+OPP|he|
Issa Tchiroma||CMR|PTY|he|
Sisiku Julius Ayuk Tabe||CMR|REB|he|
Jean Ping||GAB|PTY|he|chairman of the African Union Commission@GOV 2008-04..2012-10
Albert Ondo Ossa||GAB|PTY+OPP|he|
Teodorin Obiang|Teodorin Nguema Obiang|GNQ|GOV|he|vice president 2016-06..
Severo Moto||GNQ|PTY+OPP|he|
Simon Mann||GBR|PRM|he|
Yakubu Gowon||NGA|GOV|he|
Ernest Shonekan||NGA|GOV|he|
Abdulsalami Abubakar||NGA|GOV|he|president 1998-06..1999-05
Yemi Osinbajo||NGA|GOV|he|vice president 2015-05..2023-05
Kashim Shettima||NGA|GOV|he|vice president 2023-05..
Geoffrey Onyeama||NGA|GOV|he|foreign minister 2015-11..2023-05
Yusuf Tuggar||NGA|GOV|he|foreign minister 2023-08..
Nuhu Ribadu||NGA|GOV|he|national security adviser 2023-06..
Tukur Buratai||NGA|MIL|he|chief of army staff 2015-07..2021-01
Babagana Zulum||NGA|GOV|he|governor of Borno 2019-05..
Mujahid Dokubo-Asari||NGA|REB|he|
Abu Musab al-Barnawi||NGA|REB|he|
Ibrahim Zakzaky|Ibraheem Zakzaky|NGA|REL|he|
Sunday Igboho||NGA|CVL|he|
Hama Amadou||NER|PTY+OPP|he|
Ibrahim Bare Mainassara||NER|GOV|he|president 1996-01..1999-04
Ali Lamine Zeine||NER|GOV|he|prime minister 2023-08..
Salifou Mody||NER|GOV|he|
Christophe Dabire||BFA|GOV|he|prime minister 2019-01..2021-12
Michel Kafando||BFA|GOV|he|
Gilbert Diendere||BFA|MIL|he|
Yacouba Isaac Zida||BFA|MIL|he|
Apollinaire Kyelem de Tambela||BFA|GOV|he|prime minister 2022-10..2024-12
Moussa Traore||MLI|GOV|he|
Alpha Oumar Konare||MLI|GOV|he|president 1992-06..2002-06;chairman of the African Union Commission 2003-09..2008-04
Dioncounda Traore||MLI|GOV|he|president 2012-04..2013-09
Choguel Maiga|Choguel Kokalla Maïga|MLI|GOV|he|prime minister 2021-06..2024-11
Abdoulaye Diop||MLI|GOV|he|foreign minister 2014..2017;foreign minister 2021-06..
Moctar Ouane||MLI|GOV|he|prime minister 2020-09..2021-05
Mahmoud Dicko||MLI|REL|he|
Soumaila Cisse||MLI|PTY+OPP|he|
Amadou Koufa||MLI|REB|he|
Sadio Camara||MLI|GOV|he|defence minister 2020-10..
Abdoulaye Maiga||MLI|GOV|he|prime minister 2024-11..
Adnan Abu Walid al-Sahrawi||ESH|REB|he|
Leopold Sedar Senghor||SEN|GOV|he|president 1960-09..1980-12
Aminata Toure||SEN|PTY|she|prime minister@GOV 2013-09..2014-07
Khalifa Sall||SEN|PTY+OPP|he|
Amadou Ba||SEN|GOV|he|prime minister 2022-09..2024-03
Ousainou Darboe||GMB|PTY|he|
Fatoumata Tambajang||GMB|GOV|she|
Malam Bacai Sanha||GNB|GOV|he|president 2009-09..2012-01
Jose Mario Vaz||GNB|GOV|he|president 2014-06..2020-02
Kumba Iala|Kumba Yala|GNB|GOV|he|president 2000-02..2003-09
Domingos Simoes Pereira||GNB|PTY|he|
Amilcar Cabral||GNB|REB|he|
Sekou Toure|Ahmed Sékou Touré|GIN|GOV|he|president 1958-10..1984-03
Cellou Dalein Diallo||GIN|PTY+OPP|he|
Sekouba Konate||GIN|GOV|he|
Bernard Goumou||GIN|GOV|he|prime minister 2022-08..2024-02
Johnny Paul Koroma||SLE|MIL|he|
Valentine Strasser||SLE|GOV|he|
Sam Bockarie||SLE|REB|he|
Issa Sesay||SLE|REB|he|
Solomon Berewa||SLE|GOV|he|
William Tolbert||LBR|GOV|he|president 1971-07..1980-04
Amos Sawyer||LBR|GOV|he|
Gyude Bryant||LBR|GOV|he|
Moses Blah||LBR|GOV|he|
Sekou Conneh||LBR|REB|he|
Simone Gbagbo||CIV|PTY|she|
Hamed Bakayoko||CIV|GOV|he|prime minister 2020-07..2021-03
Amadou Gon Coulibaly||CIV|GOV|he|prime minister 2017-01..2020-07
Patrick Achi||CIV|GOV|he|prime minister 2021-03..2023-10
Tidjane Thiam||CIV|PTY+OPP|he|
Pascal Affi N'Guessan||CIV|PTY|he|prime minister@GOV 2000-10..2003-02
Seydou Diarra||CIV|GOV|he|
Kwame Nkrumah||GHA|GOV|he|president 1960-07..1966-02
Mahamudu Bawumia||GHA|GOV|he|vice president 2017-01..2025-01
Shirley Ayorkor Botchwey||GHA|GOV|she|foreign minister 2017-02..2025-01;secretary-general of the Commonwealth 2025-04..
Sylvanus Olympio||TGO|GOV|he|
Gilchrist Olympio||TGO|PTY+OPP|he|
Robert Dussey||TGO|GOV|he|foreign minister 2013-09..
Nicephore Soglo||BEN|GOV|he|president 1991-04..1996-04
Sebastien Ajavon||BEN|PTY+OPP|he|
Jose Maria Neves||CPV|GOV|he|prime minister 2001-02..2016-04;president 2021-11..
Jorge Carlos Fonseca||CPV|GOV|he|president 2011-09..2021-11
Ulisses Correia e Silva||CPV|GOV|he|prime minister 2016-04..
Patrice Trovoada||STP|GOV|he|
Biram Dah Abeid||MRT|PTY+OPP|he|
Sidi Ould Cheikh Abdallahi||MRT|GOV|he|president 2007-04..2008-08
Salim Ahmed Salim||TZA|GOV|he|secretary-general of the Organisation of African Unity 1989-09..2001-09
Omar Touray||GMB|GOV|he|president of the ECOWAS Commission 2022-07..
Jean-Claude Brou|Jean-Claude Kassi Brou|CIV|GOV|he|president of the ECOWAS Commission 2018-03..2022-07
Workneh Gebeyehu||ETH|GOV|he|foreign minister 2016-11..2019-03;executive secretary of IGAD 2019-11..
`
