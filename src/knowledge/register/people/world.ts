/** People of the United Nations and other world bodies; see `../people.ts` for the columns. */
export const peopleOfTheWorld = `
Javier Perez de Cuellar|Javier Pérez de Cuéllar|UNO|GOV|he|secretary-general of the United Nations 1982-01-01..1991-12-31
Boutros Boutros-Ghali|Boutros-Ghali|UNO|GOV|he|secretary-general of the United Nations 1992-01-01..1996-12-31
Kofi Annan|Annan|UNO|GOV|he|secretary-general of the United Nations 1997-01-01..2006-12-31;special envoy for Syria 2012-02-23..2012-08-31
U Thant||UNO|GOV|he|secretary-general of the United Nations 1961-11..1971-12-31
Dag Hammarskjold|Dag Hammarskjöld|UNO|GOV|he|secretary-general of the United Nations 1953-04-10..1961-09-18
Lakhdar Brahimi||UNO|GOV|he|special envoy for Syria 2012-09-01..2014-05-31
Staffan de Mistura||UNO|GOV|he|special envoy for Syria 2014-07-10..2019-01-07;personal envoy for Western Sahara 2021-11-01..
Geir Pedersen||UNO|GOV|he|special envoy for Syria 2019-01-07..2025-09
Martin Griffiths||UNO|GOV|he|special envoy for Yemen 2018-02..2021-07;under-secretary-general for humanitarian affairs 2021-07-19..2024-06
Hans Grundberg||UNO|GOV|he|special envoy for Yemen 2021-08..
Ismail Ould Cheikh Ahmed||UNO|GOV|he|special envoy for Yemen 2015-04-25..2018-02
Jamal Benomar||UNO|GOV|he|special adviser for Yemen 2012-08..2015-04
Ghassan Salame|Ghassan Salamé|UNO|GOV|he|special representative for Libya 2017-06..2020-03
Bernardino Leon|Bernardino León|UNO|GOV|he|special representative for Libya 2014-09..2015-11
Martin Kobler||UNO|GOV|he|special representative for Libya 2015-11..2017-06
Stephanie Williams||UNO|GOV|she|acting special representative for Libya 2020-03..2021-01
Nickolay Mladenov||UNO|GOV|he|special coordinator for the Middle East peace process 2015-02..2020-12
Tor Wennesland||UNO|GOV|he|special coordinator for the Middle East peace process 2021-01..2025
Volker Perthes||UNO|GOV|he|special representative for Sudan 2021-01..2023-09
Stephane Dujarric|Stéphane Dujarric|UNO|GOV|he|spokesman for the secretary-general 2014-03..
Farhan Haq||UNO|GOV|he|deputy spokesman for the secretary-general ..
Rosemary DiCarlo||UNO|GOV|she|under-secretary-general for political affairs 2018-05-01..
Filippo Grandi||UNO|REF|he|high commissioner for refugees 2016-01-01..
Sadako Ogata||UNO|REF|she|high commissioner for refugees 1991-02..2000-12
Ruud Lubbers||NLD|GOV|he|prime minister 1982-11-04..1994-08-22;high commissioner for refugees 2001-01..2005-02
Philippe Lazzarini||UNO|REF|he|commissioner-general of UNRWA 2020-03..
Navi Pillay|Navanethem Pillay|UNO|GOV|she|high commissioner for human rights 2008-09-01..2014-08-31
Zeid Ra'ad al-Hussein|Zeid Raad al-Hussein|UNO|GOV|he|high commissioner for human rights 2014-09-01..2018-08-31
Volker Turk|Volker Türk|UNO|GOV|he|high commissioner for human rights 2022-10-17..
Mary Robinson||IRL|GOV|she|president 1990-12-03..1997-09-12;high commissioner for human rights 1997-09-12..2002-09-12
Louise Arbour||UNO|GOV|she|chief prosecutor of the tribunal for the former Yugoslavia@JUD 1996-10..1999-09;high commissioner for human rights 2004-07..2008-06
Sergio Vieira de Mello||UNO|GOV|he|special representative for Iraq 2003-05..2003-08-19
Mark Lowcock||UNO|GOV|he|under-secretary-general for humanitarian affairs 2017-09..2021-06
Tom Fletcher||UNO|GOV|he|under-secretary-general for humanitarian affairs 2024-11..
Yukiya Amano|Amano|UNO|GOV|he|director general of the International Atomic Energy Agency 2009-12-01..2019-07-18
Rafael Grossi|Rafael Mariano Grossi|UNO|GOV|he|director general of the International Atomic Energy Agency 2019-12-03..
Margaret Chan||UNO|MED|she|director-general of the World Health Organization 2007-01-04..2017-06-30
David Beasley||UNO|AGR|he|executive director of the World Food Programme 2017-04..2023-04
Cindy McCain||UNO|AGR|she|executive director of the World Food Programme 2023-04-05..
Tomas Ojea Quintana|Tomás Ojea Quintana|UNO|GOV|he|special rapporteur on human rights in North Korea 2016-08..2022-07
Francesca Albanese||UNO|GOV|she|special rapporteur on the Palestinian territories 2022-05-01..
Luis Moreno-Ocampo|Luis Moreno Ocampo|IGO|JUD|he|prosecutor of the International Criminal Court 2003-06-16..2012-06-15
Fatou Bensouda||IGO|JUD|she|prosecutor of the International Criminal Court 2012-06-15..2021-06-15
Karim Khan||IGO|JUD|he|prosecutor of the International Criminal Court 2021-06-16..
Kristalina Georgieva||IGO|GOV|she|managing director of the International Monetary Fund 2019-10-01..
Ajay Banga||IGO|GOV|he|president of the World Bank 2023-06-02..
Jim Yong Kim||IGO|GOV|he|president of the World Bank 2012-07-01..2019-02-01
David Malpass||IGO|GOV|he|president of the World Bank 2019-04-09..2023-06-01
Robert Zoellick||USA|GOV|he|president of the World Bank 2007-07-01..2012-06-30
Paul Wolfowitz||USA|GOV|he|deputy defense secretary 2001-03..2005-06;president of the World Bank 2005-06-01..2007-06-30
Ngozi Okonjo-Iweala||IGO|GOV|she|director-general of the World Trade Organization 2021-03-01..
Pascal Lamy||IGO|GOV|he|director-general of the World Trade Organization 2005-09-01..2013-08-31
Fernando Arias||IGO|GOV|he|director-general of the Organisation for the Prohibition of Chemical Weapons 2018-07-25..
Luis Almagro||IGO|GOV|he|secretary-general of the Organization of American States 2015-05-26..2025-05
Jose Miguel Insulza|José Miguel Insulza|IGO|GOV|he|secretary-general of the Organization of American States 2005-05-26..2015-05-26
Peter Maurer||NGO|SOC|he|president of the International Committee of the Red Cross 2012-07-01..2022-09-30
Mirjana Spoljaric|Mirjana Spoljaric Egger|NGO|SOC|she|president of the International Committee of the Red Cross 2022-10-01..
Kenneth Roth||NGO|SOC|he|executive director of Human Rights Watch 1993..2022-08
Agnes Callamard|Agnès Callamard|NGO|SOC|she|secretary general of Amnesty International 2021-03..
Mother Teresa||IND|REL|she|
Carlos the Jackal|Ilich Ramirez Sanchez|VEN|REB|he|
Khalid Sheikh Mohammed|Khaled Sheikh Mohammed|PAK|REB|he|
`
