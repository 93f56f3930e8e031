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
`
