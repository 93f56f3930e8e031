/** People of Russia, Ukraine, Europe and the Caucasus, and of the European Union and NATO; see `../people.ts` for the columns. */
export const peopleOfEurope = `
Joseph Stalin|Stalin|RUS|GOV|he|
Nikita Khrushchev|Khrushchev|RUS|GOV|he|first secretary of the Communist Party 1953-09..1964-10-14
Leonid Brezhnev|Brezhnev|RUS|GOV|he|general secretary of the Communist Party 1964-10-14..1982-11-10
Mikhail Gorbachev|Gorbachev;Mikhail S. Gorbachev|RUS|GOV|he|general secretary of the Communist Party 1985-03-11..1991-08-24;president 1990-03-15..1991-12-25
Boris Yeltsin|Yeltsin;Boris N. Yeltsin|RUS|GOV|he|president 1991-07-10..1999-12-31
Vladimir Putin|Putin|RUS|GOV|he|prime minister 1999-08-09..2000-05-07;president 2000-05-07..2008-05-07;prime minister 2008-05-08..2012-05-07;president 2012-05-07..
Dmitry Medvedev|Dmitri Medvedev;Medvedev|RUS|GOV|he|president 2008-05-07..2012-05-07;prime minister 2012-05-08..2020-01-16;deputy chairman of the security council 2020-01-16..
Mikhail Mishustin||RUS|GOV|he|prime minister 2020-01-16..
Viktor Chernomyrdin||RUS|GOV|he|prime minister 1992-12-14..1998-03-23
Yevgeny Primakov||RUS|GOV|he|foreign minister 1996-01-09..1998-09-11;prime minister 1998-09-11..1999-05-12
Eduard Shevardnadze|Shevardnadze|GEO|GOV|he|foreign minister of the Soviet Union 1985-07..1990-12;president 1995-11-26..2003-11-23
Andrei Kozyrev||RUS|GOV|he|foreign minister 1990-10..1996-01
Igor Ivanov||RUS|GOV|he|foreign minister 1998-09-11..2004-02-24
Sergei Lavrov|Sergey Lavrov;Lavrov|RUS|GOV|he|foreign minister 2004-03-09..
Sergei Ryabkov|Sergey Ryabkov|RUS|GOV|he|deputy foreign minister 2008-08..
Maria Zakharova||RUS|GOV|she|spokeswoman for the foreign ministry 2015-08-10..
Dmitry Peskov|Dmitri Peskov;Peskov|RUS|GOV|he|spokesman for the president 2012-05-22..
Sergei Shoigu|Sergey Shoigu;Shoigu|RUS|GOV+MIL|he|defence minister 2012-11-06..2024-05-12;secretary of the security council 2024-05-12..
Andrei Belousov|Andrey Belousov|RUS|GOV+MIL|he|defence minister 2024-05-14..
Sergei Ivanov||RUS|GOV+MIL|he|defence minister 2001-03..2007-02
Anatoly Serdyukov||RUS|GOV+MIL|he|defence minister 2007-02..2012-11
Valery Gerasimov|Valeri Gerasimov|RUS|MIL|he|chief of the general staff 2012-11-09..
Sergei Surovikin|Sergey Surovikin|RUS|MIL|he|commander of the aerospace forces 2017-10..2023-08
Igor Konashenkov||RUS|MIL|he|spokesman for the defence ministry ..
Andrei Kartapolov|Andrey Kartapolov|RUS|LEG|he|deputy defence minister@GOV 2018-07..2021-10;chairman of the defence committee of the Duma 2021-10..
Nikolai Patrushev|Nikolay Patrushev|RUS|GOV|he|director of the Federal Security Service@SPY 1999-08..2008-05;secretary of the security council 2008-05-12..2024-05-12
Alexander Bortnikov||RUS|SPY|he|director of the Federal Security Service 2008-05-12..
Sergei Naryshkin|Sergey Naryshkin|RUS|SPY|he|chairman of the Duma@LEG 2011-12..2016-10;director of the Foreign Intelligence Service 2016-10-05..
Vyacheslav Volodin||RUS|LEG|he|chairman of the Duma 2016-10-05..
Valentina Matviyenko|Valentina Matvienko|RUS|LEG|she|chairwoman of the Federation Council 2011-09-21..
Vitaly Churkin||RUS|GOV|he|ambassador to the United Nations 2006-04..2017-02-20
Vassily Nebenzia|Vasily Nebenzya|RUS|GOV|he|ambassador to the United Nations 2017-07..
Sergei Sobyanin|Sergey Sobyanin|RUS|GOV|he|mayor of Moscow 2010-10-21..
Yury Luzhkov||RUS|GOV|he|mayor of Moscow 1992-06..2010-09
Ramzan Kadyrov|Kadyrov|RUS|GOV|he|head of Chechnya 2007-02-15..
Akhmad Kadyrov||RUS|GOV|he|president of Chechnya 2003-10..2004-05-09
Aslan Maskhadov||RUS|REB|he|
Dzhokhar Dudayev||RUS|REB|he|
Shamil Basayev||RUS|REB|he|
Doku Umarov||RUS|REB|he|
Yevgeny Prigozhin|Prigozhin|RUS|PRM|he|head of the Wagner group 2014..2023-08-23
Alexei Navalny|Alexey Navalny;Aleksei Navalny;Navalny|RUS|PTY+OPP|he|
Yulia Navalnaya||RUS|PTY+OPP|she|
Boris Nemtsov||RUS|PTY+OPP|he|
Garry Kasparov||RUS|PTY+OPP|he|
Mikhail Khodorkovsky||RUS|BUS|he|
Vladimir Zhirinovsky||RUS|PTY|he|
Gennady Zyuganov||RUS|PTY|he|
Alexander Litvinenko||RUS|ELI|he|
Sergei Skripal||RUS|ELI|he|
Anna Politkovskaya||RUS|JRN|she|
Vladimir Kara-Murza||RUS|PTY+OPP|he|
Igor Girkin|Igor Strelkov|RUS|REB|he|
Patriarch Kirill||RUS|REL|he|
Viktor Bout||RUS|CRM|he|
Evan Gershkovich||USA|JRN|he|
Brittney Griner||USA|CVL|she|
Leonid Kravchuk||UKR|GOV|he|president 1991-12-05..1994-07-19
Leonid Kuchma||UKR|GOV|he|president 1994-07-19..2005-01-23
Viktor Yushchenko||UKR|GOV|he|prime minister 1999-12..2001-05;president 2005-01-23..2010-02-25
Yulia Tymoshenko||UKR|GOV|she|prime minister 2005-01..2005-09;prime minister 2007-12-18..2010-03-04
Viktor Yanukovych|Viktor Yanukovich|UKR|GOV|he|prime minister 2002-11..2005-01;prime minister 2006-08..2007-12;president 2010-02-25..2014-02-22
Oleksandr Turchynov||UKR|GOV|he|acting president 2014-02-23..2014-06-07
Petro Poroshenko|Poroshenko|UKR|GOV|he|president 2014-06-07..2019-05-20
Volodymyr Zelensky|Volodymyr Zelenskyy;Volodymyr Zelenskiy;Vladimir Zelensky;Zelensky;Zelenskyy;Zelenskiy|UKR|GOV|he|president 2019-05-20..
Arseniy Yatsenyuk||UKR|GOV|he|prime minister 2014-02-27..2016-04-14
Volodymyr Groysman||UKR|GOV|he|prime minister 2016-04-14..2019-08-29
Denys Shmyhal||UKR|GOV|he|prime minister 2020-03-04..2025-07
Yulia Svyrydenko||UKR|GOV|she|prime minister 2025-07-17..
Dmytro Kuleba|Kuleba|UKR|GOV|he|foreign minister 2020-03-04..2024-09-05
Andrii Sybiha||UKR|GOV|he|foreign minister 2024-09-05..
Pavlo Klimkin||UKR|GOV|he|foreign minister 2014-06-19..2019-08-29
Oleksii Reznikov||UKR|GOV+MIL|he|defence minister 2021-11-04..2023-09-05
Rustem Umerov||UKR|GOV+MIL|he|defence minister 2023-09-06..2025-07
Valerii Zaluzhnyi|Valeriy Zaluzhny;Valery Zaluzhny|UKR|MIL|he|commander-in-chief 2021-07-27..2024-02-08;ambassador to the United Kingdom@GOV 2024..
Oleksandr Syrskyi|Oleksandr Syrsky|UKR|MIL|he|commander-in-chief 2024-02-08..
Kyrylo Budanov||UKR|SPY|he|head of military intelligence 2020-08-05..
Andriy Yermak||UKR|GOV|he|head of the office of the president 2020-02-11..
Mykhailo Podolyak||UKR|GOV|he|adviser to the head of the office of the president ..
Vitali Klitschko|Vitaliy Klitschko|UKR|GOV|he|mayor of Kyiv 2014-06-05..
Hanna Maliar||UKR|GOV|she|deputy defence minister 2021-08..2023-09
Denis Pushilin||UKR|REB|he|head of the Donetsk People's Republic 2018-09..
Alexander Zakharchenko||UKR|REB|he|head of the Donetsk People's Republic 2014-08..2018-08-31
Alexander Lukashenko|Alyaksandr Lukashenka;Aleksandr Lukashenko;Lukashenko|BLR|GOV|he|president 1994-07-20..
Sviatlana Tsikhanouskaya|Svetlana Tikhanovskaya;Svetlana Tsikhanouskaya|BLR|PTY+OPP|she|
Maria Kolesnikova||BLR|PTY+OPP|she|
Vladimir Makei||BLR|GOV|he|foreign minister 2012-08..2022-11-26
Maia Sandu||MDA|GOV|she|president 2020-12-24..
Igor Dodon||MDA|GOV|he|president 2016-12-23..2020-12-24
Vladimir Voronin||MDA|GOV|he|president 2001-04-07..2009-09-11
Mikheil Saakashvili|Mikhail Saakashvili;Saakashvili|GEO|GOV|he|president 2004-01-25..2007-11-25;president 2008-01-20..2013-11-17
Giorgi Margvelashvili||GEO|GOV|he|president 2013-11-17..2018-12-16
Salome Zurabishvili|Salome Zourabichvili|GEO|GOV|she|president 2018-12-16..2024-12-29
Bidzina Ivanishvili||GEO|PTY|he|prime minister@GOV 2012-10-25..2013-11-20
Irakli Kobakhidze||GEO|GOV|he|prime minister 2024-02-08..
Zviad Gamsakhurdia||GEO|GOV|he|president 1991-05-26..1992-01-06
Robert Kocharyan||ARM|GOV|he|president 1998-02-04..2008-04-09
Serzh Sargsyan||ARM|GOV|he|president 2008-04-09..2018-04-09
Nikol Pashinyan|Pashinyan|ARM|GOV|he|prime minister 2018-05-08..
Levon Ter-Petrosyan||ARM|GOV|he|president 1991-11-11..1998-02-03
Heydar Aliyev||AZE|GOV|he|president 1993-06-24..2003-10-31
Ilham Aliyev|Aliyev|AZE|GOV|he|president 2003-10-31..
Arayik Harutyunyan||AZE|GOV+PRE|he|president of Nagorno-Karabakh 2020-05-21..2023-09-01
Margaret Thatcher|Thatcher|GBR|GOV|she|prime minister 1979-05-04..1990-11-28
John Major||GBR|GOV|he|prime minister 1990-11-28..1997-05-02
Tony Blair||GBR|GOV|he|prime minister 1997-05-02..2007-06-27
Gordon Brown||GBR|GOV|he|chancellor of the exchequer 1997-05-02..2007-06-27;prime minister 2007-06-27..2010-05-11
David Cameron||GBR|GOV|he|prime minister 2010-05-11..2016-07-13;foreign secretary 2023-11-13..2024-07-05
Theresa May||GBR|GOV|she|home secretary 2010-05-12..2016-07-13;prime minister 2016-07-13..2019-07-24
Boris Johnson||GBR|GOV|he|mayor of London 2008-05-04..2016-05-09;foreign secretary 2016-07-13..2018-07-09;prime minister 2019-07-24..2022-09-06
Liz Truss||GBR|GOV|she|foreign secretary 2021-09-15..2022-09-06;prime minister 2022-09-06..2022-10-25
Rishi Sunak||GBR|GOV|he|chancellor of the exchequer 2020-02-13..2022-07-05;prime minister 2022-10-25..2024-07-05
Keir Starmer||GBR|GOV|he|leader of the opposition@PTY 2020-04-04..2024-07-05;prime minister 2024-07-05..
Kwasi Kwarteng||GBR|LEG|he|chancellor of the exchequer@GOV 2022-09-06..2022-10-14
Jack Straw||GBR|GOV|he|foreign secretary 2001-06-08..2006-05-05
Robin Cook||GBR|GOV|he|foreign secretary 1997-05-02..2001-06-08
Malcolm Rifkind||GBR|GOV|he|foreign secretary 1995-07-05..1997-05-02
Douglas Hurd||GBR|GOV|he|foreign secretary 1989-10-26..1995-07-05
David Miliband||GBR|GOV|he|foreign secretary 2007-06-28..2010-05-11
William Hague||GBR|GOV|he|foreign secretary 2010-05-12..2014-07-14
Philip Hammond||GBR|GOV|he|foreign secretary 2014-07-15..2016-07-13;chancellor of the exchequer 2016-07-13..2019-07-24
Jeremy Hunt||GBR|GOV|he|foreign secretary 2018-07-09..2019-07-24;chancellor of the exchequer 2022-10-14..2024-07-05
Dominic Raab||GBR|GOV|he|foreign secretary 2019-07-24..2021-09-15
James Cleverly||GBR|GOV|he|foreign secretary 2022-09-06..2023-11-13
David Lammy||GBR|GOV|he|foreign secretary 2024-07-05..2025-09
Ben Wallace||GBR|GOV+MIL|he|defence secretary 2019-07-24..2023-08-31
Grant Shapps||GBR|GOV+MIL|he|defence secretary 2023-08-31..2024-07-05
John Healey||GBR|GOV+MIL|he|defence secretary 2024-07-05..
Jeremy Corbyn||GBR|PTY+OPP|he|leader of the opposition 2015-09-12..2020-04-04
Nigel Farage||GBR|PTY|he|
Sadiq Khan||GBR|GOV|he|mayor of London 2016-05-09..
Alex Salmond||GBR|GOV|he|first minister of Scotland 2007-05..2014-11
Nicola Sturgeon||GBR|GOV|she|first minister of Scotland 2014-11-20..2023-03-28
Gerry Adams||GBR|PTY|he|president of Sinn Fein 1983-11..2018-02
Martin McGuinness||GBR|PTY|he|deputy first minister of Northern Ireland@GOV 2007-05..2017-01
Ian Paisley||GBR|PTY|he|first minister of Northern Ireland@GOV 2007-05..2008-06
Elizabeth II|Queen Elizabeth;Queen Elizabeth II|GBR|GOV|she|queen 1952-02-06..2022-09-08
Charles III|King Charles;King Charles III;Prince Charles|GBR|GOV|he|king 2022-09-08..
Diana, Princess of Wales|Princess Diana|GBR|ELI|she|
Francois Mitterrand|François Mitterrand|FRA|GOV|he|president 1981-05-21..1995-05-17
Jacques Chirac|Chirac|FRA|GOV|he|president 1995-05-17..2007-05-16
Nicolas Sarkozy|Sarkozy|FRA|GOV|he|interior minister 2002-05..2004-03;president 2007-05-16..2012-05-15
Francois Hollande|François Hollande|FRA|GOV|he|president 2012-05-15..2017-05-14
Emmanuel Macron|Macron|FRA|GOV|he|economy minister 2014-08-26..2016-08-30;president 2017-05-14..
Lionel Jospin||FRA|GOV|he|prime minister 1997-06-02..2002-05-06
Dominique de Villepin||FRA|GOV|he|foreign minister 2002-05-07..2004-03-31;prime minister 2005-05-31..2007-05-17
Bernard Kouchner||FRA|GOV|he|foreign minister 2007-05-18..2010-11-14
Alain Juppe|Alain Juppé|FRA|GOV|he|prime minister 1995-05-18..1997-06-02;foreign minister 2011-02-27..2012-05-15
Laurent Fabius||FRA|GOV|he|foreign minister 2012-05-16..2016-02-11
Jean-Marc Ayrault||FRA|GOV|he|prime minister 2012-05-15..2014-03-31;foreign minister 2016-02-11..2017-05-10
Jean-Yves Le Drian||FRA|GOV|he|defence minister 2012-05-16..2017-05-17;foreign minister 2017-05-17..2022-05-20
Catherine Colonna||FRA|GOV|she|foreign minister 2022-05-20..2024-01-11
Edouard Philippe|Édouard Philippe|FRA|GOV|he|prime minister 2017-05-15..2020-07-03
Manuel Valls||FRA|GOV|he|prime minister 2014-03-31..2016-12-06
Michel Barnier||FRA|GOV|he|chief negotiator for Brexit 2016-10..2021-03;prime minister 2024-09-05..2024-12-13
Gabriel Attal||FRA|GOV|he|prime minister 2024-01-09..2024-09-05
Elisabeth Borne|Élisabeth Borne|FRA|GOV|she|prime minister 2022-05-16..2024-01-09
Florence Parly||FRA|GOV+MIL|she|defence minister 2017-06-21..2022-05-20
Sebastien Lecornu|Sébastien Lecornu|FRA|GOV+MIL|he|defence minister 2022-05-20..2025-09;prime minister 2025-09-09..
Thierry Burkhard||FRA|MIL|he|chief of staff of the armed forces 2021-07-22..2025-09
Marine Le Pen||FRA|PTY+OPP|she|
Jean-Marie Le Pen||FRA|PTY|he|
Jean-Luc Melenchon|Jean-Luc Mélenchon|FRA|PTY+OPP|he|
Dominique Strauss-Kahn||FRA|ELI|he|managing director of the International Monetary Fund@GOV 2007-11-01..2011-05-18
Helmut Kohl||DEU|GOV|he|chancellor 1982-10-01..1998-10-27
Gerhard Schroeder|Gerhard Schröder;Gerhard Schroder|DEU|GOV|he|chancellor 1998-10-27..2005-11-22
Angela Merkel|Merkel|DEU|GOV|she|chancellor 2005-11-22..2021-12-08
Olaf Scholz|Scholz|DEU|GOV|he|finance minister 2018-03-14..2021-12-08;chancellor 2021-12-08..2025-05-06
Friedrich Merz|Merz|DEU|GOV|he|leader of the Christian Democratic Union@PTY 2022-01-31..;chancellor 2025-05-06..
Hans-Dietrich Genscher||DEU|GOV|he|foreign minister 1974-05-17..1992-05-18
Klaus Kinkel||DEU|GOV|he|foreign minister 1992-05-18..1998-10-26
Joschka Fischer||DEU|GOV|he|foreign minister 1998-10-27..2005-11-22
Frank-Walter Steinmeier||DEU|GOV|he|foreign minister 2005-11-22..2009-10-27;foreign minister 2013-12-17..2017-01-27;president 2017-03-19..
Guido Westerwelle||DEU|GOV|he|foreign minister 2009-10-28..2013-12-17
Sigmar Gabriel||DEU|GOV|he|foreign minister 2017-01-27..2018-03-14
Heiko Maas||DEU|GOV|he|foreign minister 2018-03-14..2021-12-08
Annalena Baerbock||DEU|GOV|she|foreign minister 2021-12-08..2025-05-06
Johann Wadephul||DEU|GOV|he|foreign minister 2025-05-06..
Wolfgang Schaeuble|Wolfgang Schäuble|DEU|GOV|he|finance minister 2009-10-28..2017-10-24
Annegret Kramp-Karrenbauer||DEU|GOV+MIL|she|defence minister 2019-07-17..2021-12-08
Christine Lambrecht||DEU|GOV+MIL|she|defence minister 2021-12-08..2023-01-19
Boris Pistorius||DEU|GOV+MIL|he|defence minister 2023-01-19..
Robert Habeck||DEU|GOV|he|economy minister 2021-12-08..2025-05-06
Erich Honecker||DEU|GOV|he|general secretary of the Socialist Unity Party 1971-05-03..1989-10-18
Silvio Berlusconi|Berlusconi|ITA|GOV|he|prime minister 1994-05..1995-01;prime minister 2001-06-11..2006-05-17;prime minister 2008-05-08..2011-11-16
Romano Prodi||ITA|GOV|he|prime minister 1996-05-18..1998-10-21;president of the European Commission 1999-09-16..2004-11-21;prime minister 2006-05-17..2008-05-08
Mario Monti||ITA|GOV|he|prime minister 2011-11-16..2013-04-28
Matteo Renzi||ITA|GOV|he|prime minister 2014-02-22..2016-12-12
Giuseppe Conte||ITA|GOV|he|prime minister 2018-06-01..2021-02-13
Mario Draghi||ITA|GOV|he|president of the European Central Bank 2011-11-01..2019-10-31;prime minister 2021-02-13..2022-10-22
Giorgia Meloni|Meloni|ITA|GOV|she|prime minister 2022-10-22..
Matteo Salvini||ITA|GOV|he|interior minister 2018-06-01..2019-09-05
Luigi Di Maio||ITA|GOV|he|foreign minister 2019-09-05..2022-10-22
Sergio Mattarella||ITA|GOV|he|president 2015-02-03..
Felipe Gonzalez|Felipe González|ESP|GOV|he|prime minister 1982-12..1996-05
Jose Maria Aznar|José María Aznar|ESP|GOV|he|prime minister 1996-05-05..2004-04-17
Jose Luis Rodriguez Zapatero|José Luis Rodríguez Zapatero|ESP|GOV|he|prime minister 2004-04-17..2011-12-21
Mariano Rajoy||ESP|GOV|he|prime minister 2011-12-21..2018-06-01
Pedro Sanchez|Pedro Sánchez|ESP|GOV|he|prime minister 2018-06-02..
Carles Puigdemont||ESP|GOV|he|president of Catalonia 2016-01-12..2017-10-28
Juan Carlos I|King Juan Carlos|ESP|GOV|he|king 1975-11-22..2014-06-18
Felipe VI|King Felipe|ESP|GOV|he|king 2014-06-19..
Jose Manuel Barroso|José Manuel Barroso|PRT|GOV|he|prime minister 2002-04-06..2004-07-17;president of the European Commission 2004-11-22..2014-10-31
Antonio Guterres|António Guterres|PRT|GOV|he|prime minister 1995-10-28..2002-04-06;high commissioner for refugees 2005-06-15..2015-12-31;secretary-general of the United Nations 2017-01-01..
Antonio Costa|António Costa|PRT|GOV|he|prime minister 2015-11-26..2024-04-02;president of the European Council 2024-12-01..
Mark Rutte|Rutte|NLD|GOV|he|prime minister 2010-10-14..2024-07-02;secretary-general of NATO 2024-10-01..
Geert Wilders||NLD|PTY|he|
Guy Verhofstadt||BEL|GOV|he|prime minister 1999-07-12..2008-03-20
Charles Michel||BEL|GOV|he|prime minister 2014-10-11..2019-10-27;president of the European Council 2019-12-01..2024-11-30
Herman Van Rompuy||BEL|GOV|he|president of the European Council 2009-12-01..2014-11-30
Alexander De Croo||BEL|GOV|he|prime minister 2020-10-01..2025-02
Jean-Claude Juncker||LUX|GOV|he|prime minister 1995-01-20..2013-12-04;president of the European Commission 2014-11-01..2019-11-30
Xavier Bettel||LUX|GOV|he|prime minister 2013-12-04..2023-11-17
Bertie Ahern||IRL|GOV|he|prime minister 1997-06-26..2008-05-07
Leo Varadkar||IRL|GOV|he|prime minister 2017-06-14..2020-06-27;prime minister 2022-12-17..2024-04-09
Micheal Martin|Micheál Martin|IRL|GOV|he|prime minister 2020-06-27..2022-12-17;prime minister 2025-01-23..
Sebastian Kurz||AUT|GOV|he|chancellor 2017-12-18..2019-05-28;chancellor 2020-01-07..2021-10-11
Karl Nehammer||AUT|GOV|he|chancellor 2021-12-06..2025-01
Kurt Waldheim||AUT|GOV|he|secretary-general of the United Nations 1972-01-01..1981-12-31;president 1986-07-08..1992-07-08
Joerg Haider|Jörg Haider;Jorg Haider|AUT|PTY|he|
Mette Frederiksen||DNK|GOV|she|prime minister 2019-06-27..
Lars Lokke Rasmussen|Lars Løkke Rasmussen|DNK|GOV|he|prime minister 2009-04-05..2011-10-03;prime minister 2015-06-28..2019-06-27;foreign minister 2022-12-15..
Anders Fogh Rasmussen||DNK|GOV|he|prime minister 2001-11-27..2009-04-05;secretary-general of NATO 2009-08-01..2014-09-30
Jens Stoltenberg|Stoltenberg|NOR|GOV|he|prime minister 2005-10-17..2013-10-16;secretary-general of NATO 2014-10-01..2024-09-30
Erna Solberg||NOR|GOV|she|prime minister 2013-10-16..2021-10-14
Jonas Gahr Store|Jonas Gahr Støre|NOR|GOV|he|foreign minister 2005-10-17..2012-09-21;prime minister 2021-10-14..
Gro Harlem Brundtland||NOR|GOV|she|prime minister 1990-11-03..1996-10-25;director-general of the World Health Organization@MED 1998-07..2003-07
Anders Behring Breivik|Anders Breivik|NOR|CRM|he|
Carl Bildt||SWE|GOV|he|prime minister 1991-10-04..1994-10-07;foreign minister 2006-10-06..2014-10-03
Olof Palme||SWE|GOV|he|prime minister 1982-10-08..1986-02-28
Stefan Lofven|Stefan Löfven|SWE|GOV|he|prime minister 2014-10-03..2021-11-30
Magdalena Andersson||SWE|GOV|she|prime minister 2021-11-30..2022-10-18
Ulf Kristersson||SWE|GOV|he|prime minister 2022-10-18..
Margot Wallstrom|Margot Wallström|SWE|GOV|she|foreign minister 2014-10-03..2019-09-10
Hans Blix||SWE|GOV|he|director general of the International Atomic Energy Agency 1981-12..1997-11;chief weapons inspector 2000-03..2003-06
Anna Lindh||SWE|GOV|she|foreign minister 1998-10..2003-09-11
Greta Thunberg||SWE|CVL|she|
Tarja Halonen||FIN|GOV|she|president 2000-03-01..2012-03-01
Martti Ahtisaari||FIN|GOV|he|president 1994-03-01..2000-03-01
Sauli Niinisto|Sauli Niinistö|FIN|GOV|he|president 2012-03-01..2024-03-01
Sanna Marin||FIN|GOV|she|prime minister 2019-12-10..2023-06-20
Alexander Stubb||FIN|GOV|he|prime minister 2014-06-24..2015-05-29;president 2024-03-01..
Lech Walesa|Lech Wałęsa|POL|GOV|he|president 1990-12-22..1995-12-22
Wojciech Jaruzelski||POL|GOV|he|president 1989-07-19..1990-12-22
Aleksander Kwasniewski|Aleksander Kwaśniewski|POL|GOV|he|president 1995-12-23..2005-12-23
Lech Kaczynski|Lech Kaczyński|POL|GOV|he|president 2005-12-23..2010-04-10
Jaroslaw Kaczynski|Jarosław Kaczyński|POL|PTY|he|prime minister@GOV 2006-07-14..2007-11-16
Donald Tusk|Tusk|POL|GOV|he|prime minister 2007-11-16..2014-09-22;president of the European Council 2014-12-01..2019-11-30;prime minister 2023-12-13..
Andrzej Duda||POL|GOV|he|president 2015-08-06..2025-08-06
Karol Nawrocki||POL|GOV|he|president 2025-08-06..
Mateusz Morawiecki||POL|GOV|he|prime minister 2017-12-11..2023-11-27
Radoslaw Sikorski|Radosław Sikorski;Radek Sikorski|POL|GOV|he|foreign minister 2007-11-16..2014-09-22;foreign minister 2023-12-13..
Vaclav Havel|Václav Havel|CZE|GOV|he|president 1989-12-29..1992-07-20;president 1993-02-02..2003-02-02
Vaclav Klaus|Václav Klaus|CZE|GOV|he|president 2003-03-07..2013-03-07
Milos Zeman|Miloš Zeman|CZE|GOV|he|president 2013-03-08..2023-03-08
Petr Pavel||CZE|GOV|he|president 2023-03-09..
Andrej Babis|Andrej Babiš|CZE|GOV|he|prime minister 2017-12-06..2021-12-17
Petr Fiala||CZE|GOV|he|prime minister 2021-12-17..2025
Vladimir Meciar|Vladimír Mečiar|SVK|GOV|he|prime minister 1994-12-13..1998-10-30
Robert Fico||SVK|GOV|he|prime minister 2006-07-04..2010-07-08;prime minister 2012-04-04..2018-03-22;prime minister 2023-10-25..
Zuzana Caputova|Zuzana Čaputová|SVK|GOV|she|president 2019-06-15..2024-06-15
Viktor Orban|Viktor Orbán;Orban;Orbán|HUN|GOV|he|prime minister 1998-07-06..2002-05-27;prime minister 2010-05-29..
Peter Szijjarto|Péter Szijjártó|HUN|GOV|he|foreign minister 2014-09-23..
Nicolae Ceausescu|Nicolae Ceaușescu|ROU|GOV|he|president 1974-03-28..1989-12-22
Ion Iliescu||ROU|GOV|he|president 1989-12-26..1996-11-29;president 2000-12-20..2004-12-20
Traian Basescu|Traian Băsescu|ROU|GOV|he|president 2004-12-20..2014-12-21
Klaus Iohannis||ROU|GOV|he|president 2014-12-21..2025-02-12
Calin Georgescu|Călin Georgescu|ROU|PTY|he|
Boyko Borisov||BGR|GOV|he|prime minister 2009-07-27..2013-03-13;prime minister 2014-11-07..2017-01-27;prime minister 2017-05-04..2021-05-12
Rumen Radev||BGR|GOV|he|president 2017-01-22..
Costas Simitis||GRC|GOV|he|prime minister 1996-01..2004-03-10
Antonis Samaras||GRC|GOV|he|prime minister 2012-06-20..2015-01-26
Alexis Tsipras||GRC|GOV|he|prime minister 2015-01-26..2015-08-27;prime minister 2015-09-21..2019-07-08
Kyriakos Mitsotakis||GRC|GOV|he|prime minister 2019-07-08..
Nikos Dendias||GRC|GOV|he|foreign minister 2019-07-09..2023-05;defence minister 2023-06-27..
Yanis Varoufakis||GRC|GOV|he|finance minister 2015-01-27..2015-07-06
Glafcos Clerides||CYP|GOV|he|president 1993-02-28..2003-02-28
Tassos Papadopoulos||CYP|GOV|he|president 2003-02-28..2008-02-28
Nicos Anastasiades||CYP|GOV|he|president 2013-02-28..2023-02-28
Nikos Christodoulides||CYP|GOV|he|president 2023-02-28..
Rauf Denktash|Rauf Denktas|CYP|GOV+PRE|he|president of Northern Cyprus 1983-11-15..2005-04-24
Mustafa Akinci|Mustafa Akıncı|CYP|GOV+PRE|he|president of Northern Cyprus 2015-04-30..2020-10-23
Ersin Tatar||CYP|GOV+PRE|he|president of Northern Cyprus 2020-10-23..2025-10
Josip Broz Tito|Tito;Marshal Tito|SRB|GOV|he|president of Yugoslavia 1953-01-14..1980-05-04
Slobodan Milosevic|Slobodan Milošević;Milosevic|SRB|GOV|he|president of Serbia 1989-05-08..1997-07-23;president of Yugoslavia 1997-07-23..2000-10-07
Vojislav Kostunica|Vojislav Koštunica|SRB|GOV|he|president of Yugoslavia 2000-10-07..2003-03-07;prime minister 2004-03-03..2008-07-07
Zoran Djindjic|Zoran Đinđić|SRB|GOV|he|prime minister 2001-01-25..2003-03-12
Boris Tadic|Boris Tadić|SRB|GOV|he|president 2004-07-11..2012-04-05
Tomislav Nikolic|Tomislav Nikolić|SRB|GOV|he|president 2012-05-31..2017-05-31
Aleksandar Vucic|Aleksandar Vučić;Vucic|SRB|GOV|he|prime minister 2014-04-27..2017-05-31;president 2017-05-31..
Ivica Dacic|Ivica Dačić|SRB|GOV|he|prime minister 2012-07-27..2014-04-27;foreign minister 2014-04-27..2020-10;foreign minister 2022-10-26..2024-05
Ana Brnabic|Ana Brnabić|SRB|GOV|she|prime minister 2017-06-29..2024-05
Vojislav Seselj|Vojislav Šešelj|SRB|PTY|he|
Radovan Karadzic|Radovan Karadžić;Karadzic|BIH|REB|he|president of Republika Srpska 1992-04..1996-07-19
Ratko Mladic|Ratko Mladić;Mladic|BIH|MIL|he|commander of the Bosnian Serb army 1992-05..1996-11
Biljana Plavsic|Biljana Plavšić|BIH|GOV|she|president of Republika Srpska 1996-07-19..1998-11-04
Milorad Dodik|Dodik|BIH|GOV|he|president of Republika Srpska 2010-11-15..2018-11-19;president of Republika Srpska 2022-11-15..2025
Alija Izetbegovic|Alija Izetbegović|BIH|GOV|he|president 1990-12..1996-03
Haris Silajdzic|Haris Silajdžić|BIH|GOV|he|
Franjo Tudjman|Franjo Tuđman;Tudjman|HRV|GOV|he|president 1990-05-30..1999-12-10
Stjepan Mesic|Stjepan Mesić|HRV|GOV|he|president 2000-02-18..2010-02-18
Ante Gotovina||HRV|MIL|he|
Andrej Plenkovic|Andrej Plenković|HRV|GOV|he|prime minister 2016-10-19..
Zoran Milanovic|Zoran Milanović|HRV|GOV|he|prime minister 2011-12-23..2016-01-22;president 2020-02-18..
Janez Jansa|Janez Janša|SVN|GOV|he|prime minister 2004-12-03..2008-11-21;prime minister 2020-03-13..2022-06-01
Milo Djukanovic|Milo Đukanović|MNE|GOV|he|president 1998-01-15..2002-11-25;president 2018-05-20..2023-05-20
Kiro Gligorov||MKD|GOV|he|president 1991-01-27..1999-11-19
Boris Trajkovski||MKD|GOV|he|president 1999-12-15..2004-02-26
Nikola Gruevski||MKD|GOV|he|prime minister 2006-08-27..2016-01-18
Zoran Zaev||MKD|GOV|he|prime minister 2017-05-31..2020-01-03;prime minister 2020-08-30..2022-01-16
Sali Berisha||ALB|GOV|he|president 1992-04-09..1997-07-24;prime minister 2005-09-11..2013-09-15
Edi Rama||ALB|GOV|he|prime minister 2013-09-15..
Enver Hoxha||ALB|GOV|he|
Ibrahim Rugova||XKX|GOV|he|president 2002-03-04..2006-01-21
Hashim Thaci|Hashim Thaçi|XKX|GOV|he|prime minister 2008-01-09..2014-12-09;president 2016-04-07..2020-11-05
Ramush Haradinaj||XKX|GOV|he|prime minister 2004-12-03..2005-03;prime minister 2017-09-09..2020-02-03
Agim Ceku|Agim Çeku|XKX|MIL|he|prime minister@GOV 2006-03-10..2008-01-09
Albin Kurti||XKX|PTY|he|prime minister@GOV 2020-02-03..2020-06-03;prime minister@GOV 2021-03-22..
Vjosa Osmani||XKX|GOV|she|president 2021-04-06..
Juri Ratas|Jüri Ratas|EST|LEG|he|prime minister@GOV 2016-11-23..2021-01-26;speaker of parliament 2021-03..2023-04
Kaja Kallas||EST|GOV|she|prime minister 2021-01-26..2024-07-23;high representative for foreign affairs of the European Union 2024-12-01..
Toomas Hendrik Ilves||EST|GOV|he|president 2006-10-09..2016-10-10
Vaira Vike-Freiberga|Vaira Vīķe-Freiberga|LVA|GOV|she|president 1999-07-08..2007-07-08
Krisjanis Karins|Krišjānis Kariņš|LVA|GOV|he|prime minister 2019-01-23..2023-09-15
Edgars Rinkevics|Edgars Rinkēvičs|LVA|GOV|he|foreign minister 2011-10-25..2023-07-08;president 2023-07-08..
Valdas Adamkus||LTU|GOV|he|president 1998-02-26..2003-02-26;president 2004-07-12..2009-07-12
Dalia Grybauskaite|Dalia Grybauskaitė|LTU|GOV|she|president 2009-07-12..2019-07-12
Gitanas Nauseda|Gitanas Nausėda|LTU|GOV|he|president 2019-07-12..
Vytautas Landsbergis||LTU|GOV|he|
Gabrielius Landsbergis||LTU|GOV|he|foreign minister 2020-12-11..2024-12
John Paul II|Pope John Paul II;Pope John Paul;Karol Wojtyla|VAT|REL|he|pope 1978-10-16..2005-04-02
Benedict XVI|Pope Benedict;Pope Benedict XVI;Joseph Ratzinger|VAT|REL|he|pope 2005-04-19..2013-02-28
Francis|Pope Francis;Jorge Mario Bergoglio|VAT|REL|he|pope 2013-03-13..2025-04-21
Leo XIV|Pope Leo;Pope Leo XIV|VAT|REL|he|pope 2025-05-08..
Jacques Delors||EUR|GOV|he|president of the European Commission 1985-01-06..1995-01-24
Jacques Santer||EUR|GOV|he|president of the European Commission 1995-01-24..1999-03-15
Ursula von der Leyen|von der Leyen|EUR|GOV|she|defence minister of Germany 2013-12-17..2019-07-17;president of the European Commission 2019-12-01..
Javier Solana|Solana|EUR|GOV|he|secretary-general of NATO 1995-12-05..1999-10-06;high representative for foreign policy of the European Union 1999-10-18..2009-12-01
Catherine Ashton||EUR|GOV|she|high representative for foreign affairs of the European Union 2009-12-01..2014-11-01
Federica Mogherini||EUR|GOV|she|high representative for foreign affairs of the European Union 2014-11-01..2019-11-30
Josep Borrell||EUR|GOV|he|high representative for foreign affairs of the European Union 2019-12-01..2024-11-30
Chris Patten||GBR|GOV|he|governor of Hong Kong 1992-07-09..1997-06-30;external relations commissioner of the European Union 1999-09..2004-11
Christine Lagarde||EUR|GOV|she|managing director of the International Monetary Fund 2011-07-05..2019-09-12;president of the European Central Bank 2019-11-01..
Roberta Metsola||EUR|LEG|she|president of the European Parliament 2022-01-18..
Martin Schulz||EUR|LEG|he|president of the European Parliament 2012-01-17..2017-01-17
Manfred Woerner|Manfred Wörner|IGO|GOV|he|secretary-general of NATO 1988-07-01..1994-08-13
Willy Claes||IGO|GOV|he|secretary-general of NATO 1994-10-17..1995-10-20
George Robertson|Lord Robertson|IGO|GOV|he|secretary-general of NATO 1999-10-14..2003-12-17
Jaap de Hoop Scheffer||IGO|GOV|he|secretary-general of NATO 2004-01-05..2009-08-01
Wesley Clark||USA|MIL|he|supreme allied commander in Europe 1997-07-11..2000-05-03
Carla Del Ponte||IGO|JUD|she|chief prosecutor of the tribunal for the former Yugoslavia 1999-09..2007-12
Fatos Nano||ALB|PTY|he|prime minister@GOV 1997..1998;prime minister@GOV 2002..2005
Ilir Meta||ALB|GOV|he|prime minister 1999-10..2002-02;president 2017-07..2022-07
Pandeli Majko||ALB|GOV|he|prime minister 1998-10..1999-10
Bamir Topi||ALB|GOV|he|president 2007-07..2012-07
Bujar Nishani||ALB|GOV|he|president 2012-07..2017-07
Bajram Begaj||ALB|GOV|he|president 2022-07..
Ramiz Alia||ALB|GOV|he|president 1991-04..1992-04
Alfred Moisiu||ALB|GOV|he|president 2002-07..2007-07
Thomas Klestil||AUT|GOV|he|president 1992-07..2004-07
Heinz Fischer||AUT|GOV|he|president 2004-07..2016-07
Alexander Van der Bellen||AUT|GOV|he|president 2017-01..
Wolfgang Schuessel|Wolfgang Schüssel|AUT|GOV|he|chancellor 2000-02..2007-01
Alfred Gusenbauer||AUT|GOV|he|chancellor 2007-01..2008-12
Werner Faymann||AUT|GOV|he|chancellor 2008-12..2016-05
Christian Kern||AUT|GOV|he|chancellor 2016-05..2017-12
Alexander Schallenberg||AUT|GOV|he|foreign minister 2019-06..2021-10;chancellor 2021-10..2021-12;foreign minister 2021-12..2025-03
Christian Stocker||AUT|GOV|he|chancellor 2025-03..
Herbert Kickl||AUT|PTY|he|interior minister@GOV 2017-12..2019-05
Franz Vranitzky||AUT|GOV|he|chancellor 1986-06..1997-01
Jean-Luc Dehaene||BEL|GOV|he|prime minister 1992-03..1999-07
Yves Leterme||BEL|GOV|he|prime minister 2008-03..2008-12;prime minister 2009-11..2011-12
Elio Di Rupo||BEL|GOV|he|prime minister 2011-12..2014-10
Sophie Wilmes||BEL|GOV|she|prime minister 2019-10..2020-10;foreign minister 2020-10..2022-07
Bart De Wever||BEL|GOV|he|prime minister 2025-02..
Didier Reynders||BEL|GOV|he|foreign minister 2011-12..2019-11
King Philippe of Belgium||BEL|GOV|he|king 2013-07-21..
Zhelyu Zhelev||BGR|GOV|he|president 1990-08..1997-01
Petar Stoyanov||BGR|GOV|he|president 1997-01..2002-01
Georgi Parvanov||BGR|GOV|he|president 2002-01..2012-01
Rosen Plevneliev||BGR|GOV|he|president 2012-01..2017-01
Simeon Saxe-Coburg-Gotha|Simeon II|BGR|GOV|he|prime minister 2001-07..2005-08
Ivan Kostov||BGR|GOV|he|prime minister 1997-05..2001-07
Sergei Stanishev||BGR|PTY|he|prime minister@GOV 2005-08..2009-07
Plamen Oresharski||BGR|GOV|he|prime minister 2013-05..2014-08
Kiril Petkov||BGR|GOV|he|prime minister 2021-12..2022-08
Nikolai Denkov||BGR|GOV|he|prime minister 2023-06..2024-04
Todor Zhivkov||BGR|GOV|he|president 1971-07..1989-11
Ivica Racan||HRV|GOV|he|prime minister 2000-01..2003-12
Ivo Sanader||HRV|GOV|he|prime minister 2003-12..2009-07
Jadranka Kosor||HRV|GOV|she|prime minister 2009-07..2011-12
Ivo Josipovic||HRV|GOV|he|president 2010-02..2015-02
Kolinda Grabar-Kitarovic||HRV|GOV|she|president 2015-02..2020-02
Gordan Grlic Radman||HRV|GOV|he|foreign minister 2019-07..
Demetris Christofias||CYP|GOV|he|president 2008-02..2013-02
George Vassiliou||CYP|GOV|he|president 1988-02..1993-02
Archbishop Makarios|Makarios III|CYP|GOV|he|president 1960-08..1977-08
Mehmet Ali Talat||CYP|GOV|he|leader of Northern Cyprus 2005-04..2010-04
Dervis Eroglu||CYP|GOV|he|leader of Northern Cyprus 2010-04..2015-04
Vladimir Spidla||CZE|GOV|he|prime minister 2002-07..2004-08
Mirek Topolanek||CZE|GOV|he|prime minister 2006-09..2009-05
Petr Necas||CZE|GOV|he|prime minister 2010-07..2013-07
Bohuslav Sobotka||CZE|GOV|he|prime minister 2014-01..2017-12
Jan Lipavsky||CZE|GOV|he|foreign minister 2021-12..2025
Karel Schwarzenberg||CZE|GOV|he|foreign minister 2007-01..2009-05;foreign minister 2010-07..2013-07
Jana Cernochova||CZE|GOV|she|defence minister 2021-12..2025
Gustav Husak||CZE|GOV|he|president 1975-05..1989-12
Alexander Dubcek||CZE|PTY|he|
Poul Nyrup Rasmussen||DNK|GOV|he|prime minister 1993-01..2001-11
Helle Thorning-Schmidt||DNK|GOV|she|prime minister 2011-10..2015-06
Jeppe Kofod||DNK|GOV|he|foreign minister 2019-06..2022-12
Queen Margrethe II|Margrethe II|DNK|GOV|she|queen 1972-01-14..2024-01-14
Frederik X|King Frederik|DNK|GOV|he|king 2024-01-14..
Troels Lund Poulsen||DNK|GOV|he|defence minister 2023-08..
Lennart Meri||EST|GOV|he|president 1992-10..2001-10
Arnold Ruutel||EST|GOV|he|president 2001-10..2006-10
Kersti Kaljulaid||EST|GOV|she|president 2016-10..2021-10
Alar Karis||EST|GOV|he|president 2021-10..
Andrus Ansip||EST|GOV|he|prime minister 2005-04..2014-03
Taavi Roivas||EST|GOV|he|prime minister 2014-03..2016-11
Kristen Michal||EST|GOV|he|prime minister 2024-07..
Urmas Reinsalu||EST|GOV|he|
Margus Tsahkna||EST|GOV|he|foreign minister 2023-04..
Hanno Pevkur||EST|GOV|he|defence minister 2022-07..
Mart Laar||EST|GOV|he|prime minister 1992-10..1994-11;prime minister 1999-03..2002-01
Paavo Lipponen||FIN|GOV|he|prime minister 1995-04..2003-04
Matti Vanhanen||FIN|GOV|he|prime minister 2003-06..2010-06
Mari Kiviniemi||FIN|GOV|she|prime minister 2010-06..2011-06
Jyrki Katainen||FIN|GOV|he|prime minister 2011-06..2014-06
Juha Sipila||FIN|GOV|he|prime minister 2015-05..2019-06
Petteri Orpo||FIN|GOV|he|prime minister 2023-06..
Pekka Haavisto||FIN|GOV|he|foreign minister 2019-06..2023-06
Elina Valtonen||FIN|GOV|she|foreign minister 2023-06..
Urho Kekkonen||FIN|GOV|he|president 1956-03..1982-01
Mauno Koivisto||FIN|GOV|he|president 1982-01..1994-03
Charles de Gaulle||FRA|GOV|he|president 1959-01..1969-04
Georges Pompidou||FRA|GOV|he|president 1969-06..1974-04
Valery Giscard d'Estaing||FRA|GOV|he|president 1974-05..1981-05
Edouard Balladur||FRA|GOV|he|prime minister 1993-03..1995-05
Jean-Pierre Raffarin||FRA|GOV|he|prime minister 2002-05..2005-05
Francois Fillon||FRA|GOV|he|prime minister 2007-05..2012-05
Bernard Cazeneuve||FRA|GOV|he|interior minister 2014-04..2016-12;prime minister 2016-12..2017-05
Jean Castex||FRA|GOV|he|prime minister 2020-07..2022-05
Francois Bayrou||FRA|GOV|he|prime minister 2024-12..2025-09
Stephane Sejourne||FRA|GOV|he|foreign minister 2024-01..2024-09
Jean-Noel Barrot||FRA|GOV|he|foreign minister 2024-09..
Michele Alliot-Marie||FRA|GOV|she|defence minister 2002-05..2007-05;foreign minister 2010-11..2011-02
Philippe Douste-Blazy||FRA|GOV|he|foreign minister 2005-06..2007-05
Hubert Vedrine||FRA|GOV|he|foreign minister 1997-06..2002-05
Gerald Darmanin||FRA|GOV|he|interior minister 2020-07..2024-09
Bruno Le Maire||FRA|GOV|he|economy minister 2017-05..2024-09
Segolene Royal||FRA|PTY|she|
Anne Hidalgo||FRA|GOV|she|mayor of Paris 2014-04..
Jordan Bardella||FRA|PTY|he|president of the National Rally 2022-11..
Francois Lecointre||FRA|MIL|he|chief of the defence staff 2017-07..2021-07
Pierre de Villiers||FRA|MIL|he|chief of the defence staff 2014-02..2017-07
Konrad Adenauer||DEU|GOV|he|chancellor 1949-09..1963-10
Willy Brandt||DEU|GOV|he|chancellor 1969-10..1974-05
Helmut Schmidt||DEU|GOV|he|chancellor 1974-05..1982-10
Walter Ulbricht||DEU|GOV|he|
Egon Krenz||DEU|GOV|he|
Johannes Rau||DEU|GOV|he|president 1999-07..2004-06
Roman Herzog||DEU|GOV|he|president 1994-07..1999-06
Richard von Weizsaecker|Richard von Weizsäcker|DEU|GOV|he|president 1984-07..1994-06
Horst Koehler|Horst Köhler|DEU|GOV|he|president 2004-07..2010-05
Christian Wulff||DEU|GOV|he|president 2010-06..2012-02
Joachim Gauck||DEU|GOV|he|president 2012-03..2017-03
Thomas de Maiziere||DEU|GOV|he|interior minister 2013-12..2018-03
Horst Seehofer||DEU|GOV|he|interior minister 2018-03..2021-12
Nancy Faeser||DEU|GOV|she|interior minister 2021-12..2025-05
Christian Lindner||DEU|GOV|he|finance minister 2021-12..2024-11
Karl-Theodor zu Guttenberg||DEU|GOV|he|defence minister 2009-10..2011-03
Rudolf Scharping||DEU|GOV|he|defence minister 1998-10..2002-07
Peter Struck||DEU|GOV|he|defence minister 2002-07..2005-11
Steffen Seibert||DEU|GOV|he|spokesman for the government 2010-08..2021-12
Steffen Hebestreit||DEU|GOV|he|spokesman for the government 2021-12..2025-05
Alice Weidel||DEU|PTY|she|
Bjoern Hoecke|Björn Höcke|DEU|PTY|he|
Sahra Wagenknecht||DEU|PTY|she|
Andreas Papandreou||GRC|GOV|he|prime minister 1981-10..1989-07;prime minister 1993-10..1996-01
Constantine Mitsotakis||GRC|GOV|he|prime minister 1990-04..1993-10
Kostas Karamanlis|Costas Karamanlis|GRC|GOV|he|prime minister 2004-03..2009-10
George Papandreou||GRC|GOV|he|foreign minister 1999-02..2004-02;prime minister 2009-10..2011-11
Lucas Papademos||GRC|GOV|he|prime minister 2011-11..2012-05
Prokopis Pavlopoulos||GRC|GOV|he|president 2015-03..2020-03
Katerina Sakellaropoulou||GRC|GOV|she|president 2020-03..2025-03
Nikos Kotzias||GRC|GOV|he|foreign minister 2015-01..2018-10
George Gerapetritis||GRC|GOV|he|foreign minister 2023-06..
Panos Kammenos||GRC|GOV|he|defence minister 2015-01..2019-01
Theodoros Pangalos||GRC|GOV|he|foreign minister 1996-01..1999-02
Ferenc Gyurcsany||HUN|GOV|he|prime minister 2004-09..2009-04
Gordon Bajnai||HUN|GOV|he|prime minister 2009-04..2010-05
Gyula Horn||HUN|GOV|he|prime minister 1994-07..1998-07
Peter Medgyessy||HUN|GOV|he|prime minister 2002-05..2004-09
Janos Ader||HUN|GOV|he|president 2012-05..2022-05
Katalin Novak||HUN|GOV|she|president 2022-05..2024-02
Tamas Sulyok||HUN|GOV|he|president 2024-03..
Peter Magyar||HUN|PTY+OPP|he|
Arpad Goncz||HUN|GOV|he|president 1990-08..2000-08
Imre Nagy||HUN|GOV|he|
David Oddsson||ISL|GOV|he|prime minister 1991-04..2004-09
Geir Haarde||ISL|GOV|he|prime minister 2006-06..2009-02
Johanna Sigurdardottir||ISL|GOV|she|prime minister 2009-02..2013-05
Katrin Jakobsdottir||ISL|GOV|she|prime minister 2017-11..2024-04
Bjarni Benediktsson||ISL|GOV|he|prime minister 2024-04..2024-12
Kristrun Frostadottir||ISL|GOV|she|prime minister 2024-12..
Albert Reynolds||IRL|GOV|he|prime minister 1992-02..1994-12
John Bruton||IRL|GOV|he|prime minister 1994-12..1997-06
Brian Cowen||IRL|GOV|he|prime minister 2008-05..2011-03
Enda Kenny||IRL|GOV|he|prime minister 2011-03..2017-06
Simon Harris||IRL|GOV|he|prime minister 2024-04..2025-01
Simon Coveney||IRL|GOV|he|foreign minister 2017-06..2022-12
Mary McAleese||IRL|GOV|she|president 1997-11..2011-11
Michael D. Higgins||IRL|GOV|he|president 2011-11..2025-11
Mary Lou McDonald||IRL|PTY|she|
Charles Haughey||IRL|GOV|he|prime minister 1987-03..1992-02
Giulio Andreotti||ITA|GOV|he|prime minister 1989-07..1992-06
Bettino Craxi||ITA|GOV|he|prime minister 1983-08..1987-04
Aldo Moro||ITA|GOV|he|
Giuliano Amato||ITA|GOV|he|prime minister 1992-06..1993-04;prime minister 2000-04..2001-06
Massimo D'Alema||ITA|GOV|he|prime minister 1998-10..2000-04;foreign minister 2006-05..2008-05
Lamberto Dini||ITA|GOV|he|prime minister 1995-01..1996-05;foreign minister 1996-05..2001-06
Enrico Letta||ITA|GOV|he|prime minister 2013-04..2014-02
Paolo Gentiloni||ITA|GOV|he|foreign minister 2014-10..2016-12;prime minister 2016-12..2018-06;commissioner for the economy 2019-12..2024-11
Giorgio Napolitano||ITA|GOV|he|president 2006-05..2015-01
Carlo Azeglio Ciampi||ITA|GOV|he|prime minister 1993-04..1994-05;president 1999-05..2006-05
Franco Frattini||ITA|GOV|he|foreign minister 2002-11..2004-11;foreign minister 2008-05..2011-11
Antonio Tajani||ITA|GOV|he|president of the European Parliament@LEG 2017-01..2019-07;foreign minister 2022-10..
Guido Crosetto||ITA|GOV|he|defence minister 2022-10..
Lorenzo Guerini||ITA|GOV|he|defence minister 2019-09..2022-10
Marco Minniti||ITA|GOV|he|interior minister 2016-12..2018-06
Matteo Piantedosi||ITA|GOV|he|interior minister 2022-10..
Beppe Grillo||ITA|PTY|he|
Umberto Bossi||ITA|PTY|he|
Giovanni Falcone||ITA|JUD|he|
Atifete Jahjaga||XKX|GOV|she|president 2011-04..2016-04
Fatmir Sejdiu||XKX|GOV|he|president 2006-02..2010-09
Isa Mustafa||XKX|GOV|he|prime minister 2014-12..2017-09
Avdullah Hoti||XKX|GOV|he|prime minister 2020-06..2021-03
Behgjet Pacolli||XKX|GOV|he|
Xhelal Svecla||XKX|GOV|he|interior minister 2021-03..
Adem Jashari||XKX|REB|he|
Guntis Ulmanis||LVA|GOV|he|president 1993-07..1999-07
Valdis Zatlers||LVA|GOV|he|president 2007-07..2011-07
Andris Berzins||LVA|GOV|he|president 2011-07..2015-07
Raimonds Vejonis||LVA|GOV|he|president 2015-07..2019-07
Egils Levits||LVA|GOV|he|president 2019-07..2023-07
Valdis Dombrovskis||LVA|GOV|he|prime minister 2009-03..2014-01;vice-president of the European Commission 2014-11..2024-11
Laimdota Straujuma||LVA|GOV|she|prime minister 2014-01..2016-02
Evika Silina||LVA|GOV|she|prime minister 2023-09..
Baiba Braze||LVA|GOV|she|foreign minister 2024-04..
Artis Pabriks||LVA|GOV|he|defence minister 2019-01..2022-12
Algirdas Brazauskas||LTU|GOV|he|president 1993-02..1998-02;prime minister 2001-07..2006-06
Rolandas Paksas||LTU|GOV|he|president 2003-02..2004-04
Andrius Kubilius||LTU|GOV|he|prime minister 2008-12..2012-12;commissioner for defence 2024-12..
Saulius Skvernelis||LTU|GOV|he|prime minister 2016-12..2020-12
Ingrida Simonyte||LTU|GOV|she|prime minister 2020-12..2024-12
Gintautas Paluckas||LTU|GOV|he|prime minister 2024-12..2025-08
Linas Linkevicius||LTU|GOV|he|foreign minister 2012-12..2020-12
Arvydas Anusauskas||LTU|GOV|he|defence minister 2020-12..2024-03
Luc Frieden||LUX|GOV|he|prime minister 2023-11..
Jean Asselborn||LUX|GOV|he|foreign minister 2004-07..2023-11
Lawrence Gonzi||MLT|GOV|he|prime minister 2004-03..2013-03
Joseph Muscat||MLT|GOV|he|prime minister 2013-03..2020-01
Robert Abela||MLT|GOV|he|prime minister 2020-01..
Daphne Caruana Galizia||MLT|JRN|she|
Petru Lucinschi||MDA|GOV|he|president 1997-01..2001-04
Mircea Snegur||MDA|GOV|he|president 1990-09..1997-01
Nicolae Timofti||MDA|GOV|he|president 2012-03..2016-12
Vlad Filat||MDA|GOV|he|prime minister 2009-09..2013-04
Iurie Leanca||MDA|GOV|he|prime minister 2013-05..2015-02
Pavel Filip||MDA|GOV|he|prime minister 2016-01..2019-06
Natalia Gavrilita||MDA|GOV|she|prime minister 2021-08..2023-02
Dorin Recean||MDA|GOV|he|prime minister 2023-02..2025-10
Nicu Popescu||MDA|GOV|he|foreign minister 2021-08..2024-01
Mihai Popsoi||MDA|GOV|he|foreign minister 2024-01..
Vladimir Plahotniuc|Vlad Plahotniuc|MDA|PTY|he|
Ilan Shor|Ilan Șor|MDA|PTY+OPP|he|
Vadim Krasnoselsky||MDA|REB|he|leader of Transnistria 2016-12..
Igor Smirnov||MDA|REB|he|leader of Transnistria 1991-12..2011-12
Yevgeny Shevchuk||MDA|REB|he|leader of Transnistria 2011-12..2016-12
Prince Albert II|Albert II of Monaco|MCO|GOV|he|prince 2005-04-06..
Filip Vujanovic||MNE|GOV|he|president 2003-05..2018-05
Dusko Markovic||MNE|GOV|he|prime minister 2016-11..2020-12
Zdravko Krivokapic||MNE|GOV|he|prime minister 2020-12..2022-04
Dritan Abazovic||MNE|GOV|he|prime minister 2022-04..2023-10
Milojko Spajic||MNE|GOV|he|prime minister 2023-10..
Jakov Milatovic||MNE|GOV|he|president 2023-05..
Momir Bulatovic||MNE|GOV|he|president 1990-12..1998-01
Wim Kok||NLD|GOV|he|prime minister 1994-08..2002-07
Jan Peter Balkenende||NLD|GOV|he|prime minister 2002-07..2010-10
Dick Schoof||NLD|GOV|he|prime minister 2024-07..
Bert Koenders||NLD|GOV|he|foreign minister 2014-10..2017-10
Frans Timmermans||NLD|GOV|he|foreign minister 2012-11..2014-10;vice-president of the European Commission 2014-11..2023-08
Stef Blok||NLD|GOV|he|foreign minister 2018-03..2021-05
Wopke Hoekstra||NLD|GOV|he|foreign minister 2022-01..2023-09;commissioner for climate 2023-10..
Kajsa Ollongren||NLD|GOV|she|defence minister 2022-01..2024-07
Caspar Veldkamp||NLD|GOV|he|foreign minister 2024-07..2025-08
Ruben Brekelmans||NLD|GOV|he|defence minister 2024-07..
Pim Fortuyn||NLD|PTY|he|
Theo van Gogh||NLD|CVL|he|
King Willem-Alexander|Willem-Alexander|NLD|GOV|he|king 2013-04-30..
Queen Beatrix||NLD|GOV|she|queen 1980-04-30..2013-04-30
Ljubco Georgievski||MKD|GOV|he|prime minister 1998-11..2002-11
Branko Crvenkovski||MKD|GOV|he|prime minister 1992-09..1998-11;prime minister 2002-11..2004-05;president 2004-05..2009-05
Gjorge Ivanov||MKD|GOV|he|president 2009-05..2019-05
Stevo Pendarovski||MKD|GOV|he|president 2019-05..2024-05
Gordana Siljanovska-Davkova||MKD|GOV|she|president 2024-05..
Dimitar Kovacevski||MKD|GOV|he|prime minister 2022-01..2024-01
Hristijan Mickoski||MKD|GOV|he|prime minister 2024-06..
Ali Ahmeti||MKD|PTY|he|
Bujar Osmani||MKD|GOV|he|foreign minister 2020-08..2024-06
Thorbjorn Jagland||NOR|GOV|he|prime minister 1996-10..1997-10;foreign minister 2000-03..2001-10;secretary-general of the Council of Europe 2009-10..2019-09
Kjell Magne Bondevik||NOR|GOV|he|prime minister 1997-10..2000-03;prime minister 2001-10..2005-10
Borge Brende||NOR|GOV|he|foreign minister 2013-10..2017-10
Ine Eriksen Soreide||NOR|GOV|she|defence minister 2013-10..2017-10;foreign minister 2017-10..2021-10
Anniken Huitfeldt||NOR|GOV|she|foreign minister 2021-10..2023-10
Espen Barth Eide||NOR|GOV|he|foreign minister 2012-09..2013-10;foreign minister 2023-10..
Jan Egeland||NOR|SOC|he|secretary-general of the Norwegian Refugee Council 2013-08..
King Harald V|Harald V|NOR|GOV|he|king 1991-01-17..
Tadeusz Mazowiecki||POL|GOV|he|prime minister 1989-08..1991-01
Jerzy Buzek||POL|GOV|he|prime minister 1997-10..2001-10;president of the European Parliament@LEG 2009-07..2012-01
Leszek Miller||POL|GOV|he|prime minister 2001-10..2004-05
Marek Belka||POL|GOV|he|prime minister 2004-05..2005-10
Kazimierz Marcinkiewicz||POL|GOV|he|prime minister 2005-10..2006-07
Ewa Kopacz||POL|GOV|she|prime minister 2014-09..2015-11
Beata Szydlo||POL|GOV|she|prime minister 2015-11..2017-12
Bronislaw Komorowski||POL|GOV|he|president 2010-08..2015-08
Zbigniew Rau||POL|GOV|he|foreign minister 2020-08..2023-11
Jacek Czaputowicz||POL|GOV|he|foreign minister 2018-01..2020-08
Witold Waszczykowski||POL|GOV|he|foreign minister 2015-11..2018-01
Mariusz Blaszczak||POL|GOV|he|defence minister 2018-01..2023-11
Antoni Macierewicz||POL|GOV|he|defence minister 2015-11..2018-01
Wladyslaw Kosiniak-Kamysz||POL|GOV|he|defence minister 2023-12..
Rafal Trzaskowski||POL|GOV|he|mayor of Warsaw 2018-11..
Mario Soares||PRT|GOV|he|prime minister 1976-07..1978-08;prime minister 1983-06..1985-11;president 1986-03..1996-03
Jorge Sampaio||PRT|GOV|he|president 1996-03..2006-03
Anibal Cavaco Silva||PRT|GOV|he|prime minister 1985-11..1995-10;president 2006-03..2016-03
Marcelo Rebelo de Sousa||PRT|GOV|he|president 2016-03..
Jose Socrates||PRT|GOV|he|prime minister 2005-03..2011-06
Pedro Passos Coelho||PRT|GOV|he|prime minister 2011-06..2015-11
Luis Montenegro||PRT|GOV|he|prime minister 2024-04..
Augusto Santos Silva||PRT|GOV|he|foreign minister 2015-11..2022-03
Antonio Salazar|António de Oliveira Salazar|PRT|GOV|he|prime minister 1932-07..1968-09
Emil Constantinescu||ROU|GOV|he|president 1996-11..2000-12
Adrian Nastase||ROU|GOV|he|prime minister 2000-12..2004-12
Calin Popescu-Tariceanu||ROU|GOV|he|prime minister 2004-12..2008-12
Emil Boc||ROU|GOV|he|prime minister 2008-12..2012-02
Victor Ponta||ROU|GOV|he|prime minister 2012-05..2015-11
Dacian Ciolos||ROU|GOV|he|prime minister 2015-11..2017-01
Liviu Dragnea||ROU|PTY|he|
Viorica Dancila||ROU|GOV|she|prime minister 2018-01..2019-11
Ludovic Orban||ROU|GOV|he|prime minister 2019-11..2020-12
Florin Citu||ROU|GOV|he|prime minister 2020-12..2021-11
Nicolae Ciuca||ROU|GOV|he|prime minister 2021-11..2023-06
Marcel Ciolacu||ROU|GOV|he|prime minister 2023-06..2025-05
Bogdan Aurescu||ROU|GOV|he|foreign minister 2019-11..2023-06
George Simion||ROU|PTY|he|
Nicusor Dan||ROU|GOV|he|mayor of Bucharest 2020-10..2025-05;president 2025-05-26..
Laura Codruta Kovesi||ROU|JUD|she|European chief prosecutor 2019-10..
Milan Milutinovic||SRB|GOV|he|president 1997-12..2002-12
Zoran Zivkovic||SRB|GOV|he|prime minister 2003-03..2004-03
Mirko Cvetkovic||SRB|GOV|he|prime minister 2008-07..2012-07
Vuk Jeremic||SRB|GOV|he|foreign minister 2007-05..2012-07
Vuk Draskovic||SRB|PTY|he|foreign minister@GOV 2004-03..2007-05
Nikola Selakovic||SRB|GOV|he|foreign minister 2020-10..2022-10
Aleksandar Vulin||SRB|GOV|he|defence minister 2017-06..2020-10;interior minister 2020-10..2022-10
Milos Vucevic||SRB|GOV|he|defence minister 2022-10..2024-05;prime minister 2024-05..2025-04
Marko Djuric|Marko Đurić|SRB|GOV|he|foreign minister 2024-05..
Goran Hadzic||HRV|REB|he|
Milan Babic||HRV|REB|he|
Milan Martic||HRV|REB|he|
Arkan|Zeljko Raznatovic;Željko Ražnatović|SRB|PRM|he|
Milan Radoicic||XKX|PTY|he|
Momcilo Krajisnik||BIH|PTY|he|
Zeljko Komsic||BIH|GOV|he|
Bakir Izetbegovic||BIH|GOV|he|
Denis Becirovic||BIH|GOV|he|member of the presidency 2022-11..
Dragan Covic||BIH|PTY|he|
Christian Schmidt||BIH|GOV|he|high representative for Bosnia 2021-08..
Valentin Inzko||BIH|GOV|he|high representative for Bosnia 2009-03..2021-07
Paddy Ashdown||GBR|PTY|he|high representative for Bosnia@GOV 2002-05..2006-01
Carlos Westendorp||ESP|GOV|he|high representative for Bosnia 1997-06..1999-07
Wolfgang Petritsch||AUT|GOV|he|high representative for Bosnia 1999-08..2002-05
Mikulas Dzurinda||SVK|GOV|he|prime minister 1998-10..2006-07
Iveta Radicova||SVK|GOV|she|prime minister 2010-07..2012-04
Peter Pellegrini||SVK|GOV|he|prime minister 2018-03..2020-03;president 2024-06..
Igor Matovic||SVK|GOV|he|prime minister 2020-03..2021-03
Eduard Heger||SVK|GOV|he|prime minister 2021-04..2023-05
Andrej Kiska||SVK|GOV|he|president 2014-06..2019-06
Ivan Gasparovic||SVK|GOV|he|president 2004-06..2014-06
Rudolf Schuster||SVK|GOV|he|president 1999-06..2004-06
Juraj Blanar||SVK|GOV|he|foreign minister 2023-10..
Jan Kuciak||SVK|JRN|he|
Milan Kucan||SVN|GOV|he|president 1991-12..2002-12
Janez Drnovsek||SVN|GOV|he|prime minister 1992-05..2002-12;president 2002-12..2007-12
Danilo Turk||SVN|GOV|he|president 2007-12..2012-12
Borut Pahor||SVN|GOV|he|prime minister 2008-11..2012-02;president 2012-12..2022-12
Natasa Pirc Musar||SVN|GOV|she|president 2022-12..
Miro Cerar||SVN|GOV|he|prime minister 2014-09..2018-09
Marjan Sarec||SVN|GOV|he|prime minister 2018-09..2020-03
Robert Golob||SVN|GOV|he|prime minister 2022-06..
Tanja Fajon||SVN|GOV|she|foreign minister 2022-06..
Adolfo Suarez||ESP|GOV|he|prime minister 1976-07..1981-02
Francisco Franco||ESP|GOV|he|
Miguel Angel Moratinos||ESP|GOV|he|foreign minister 2004-04..2010-10
Alfonso Dastis||ESP|GOV|he|foreign minister 2016-11..2018-06
Arancha Gonzalez Laya||ESP|GOV|she|foreign minister 2020-01..2021-07
Jose Manuel Albares||ESP|GOV|he|foreign minister 2021-07..
Margarita Robles||ESP|GOV|she|defence minister 2018-06..
Fernando Grande-Marlaska||ESP|GOV|he|interior minister 2018-06..
Pablo Iglesias||ESP|PTY|he|
Santiago Abascal||ESP|PTY|he|
Alberto Nunez Feijoo||ESP|PTY|he|
Artur Mas||ESP|GOV|he|president of Catalonia 2010-12..2016-01
Quim Torra||ESP|GOV|he|president of Catalonia 2018-05..2020-09
Arnaldo Otegi||ESP|PTY|he|
Ingvar Carlsson||SWE|GOV|he|prime minister 1986-03..1991-10;prime minister 1994-10..1996-03
Goran Persson||SWE|GOV|he|prime minister 1996-03..2006-10
Fredrik Reinfeldt||SWE|GOV|he|prime minister 2006-10..2014-10
Ann Linde||SWE|GOV|she|foreign minister 2019-09..2022-10
Tobias Billstrom||SWE|GOV|he|foreign minister 2022-10..2024-09
Maria Malmer Stenergard||SWE|GOV|she|foreign minister 2024-09..
Peter Hultqvist||SWE|GOV|he|defence minister 2014-10..2022-10
Pal Jonson||SWE|GOV|he|defence minister 2022-10..
Jimmie Akesson||SWE|PTY|he|
King Carl XVI Gustaf|Carl XVI Gustaf|SWE|GOV|he|king 1973-09-15..
Micheline Calmy-Rey||CHE|GOV|she|foreign minister 2003-01..2011-12
Didier Burkhalter||CHE|GOV|he|foreign minister 2012-01..2017-10
Ignazio Cassis||CHE|GOV|he|foreign minister 2017-11..
Viola Amherd||CHE|GOV|she|defence minister 2019-01..2025-03
Alain Berset||CHE|GOV|he|secretary-general of the Council of Europe 2024-09..
Marija Pejcinovic Buric||HRV|GOV|she|secretary-general of the Council of Europe 2019-09..2024-09
Harold Wilson||GBR|GOV|he|prime minister 1964-10..1970-06;prime minister 1974-03..1976-04
Edward Heath||GBR|GOV|he|prime minister 1970-06..1974-03
James Callaghan||GBR|GOV|he|prime minister 1976-04..1979-05
Winston Churchill||GBR|GOV|he|prime minister 1940-05..1945-07;prime minister 1951-10..1955-04
Anthony Eden||GBR|GOV|he|prime minister 1955-04..1957-01
Geoffrey Howe||GBR|GOV|he|foreign secretary 1983-06..1989-07
Margaret Beckett||GBR|GOV|she|foreign secretary 2006-05..2007-06
Geoff Hoon||GBR|GOV|he|defence secretary 1999-10..2005-05
John Reid||GBR|GOV|he|defence secretary 2005-05..2006-05;home secretary 2006-05..2007-06
Des Browne||GBR|GOV|he|defence secretary 2006-05..2008-10
Liam Fox||GBR|GOV|he|defence secretary 2010-05..2011-10
Michael Fallon||GBR|GOV|he|defence secretary 2014-07..2017-11
Gavin Williamson||GBR|GOV|he|defence secretary 2017-11..2019-05
Penny Mordaunt||GBR|GOV|she|defence secretary 2019-05..2019-07
Tom King||GBR|GOV|he|Northern Ireland secretary 1985-09..1989-07;defence secretary 1989-07..1992-04
George Younger||GBR|GOV|he|defence secretary 1986-01..1989-07
Mo Mowlam||GBR|GOV|she|Northern Ireland secretary 1997-05..1999-10
Peter Mandelson||GBR|GOV|he|Northern Ireland secretary 1999-10..2001-01
David Blunkett||GBR|GOV|he|home secretary 2001-06..2004-12
Charles Clarke||GBR|GOV|he|home secretary 2004-12..2006-05
Jacqui Smith||GBR|GOV|she|home secretary 2007-06..2009-06
Amber Rudd||GBR|GOV|she|home secretary 2016-07..2018-04
Sajid Javid||GBR|GOV|he|home secretary 2018-04..2019-07
Priti Patel||GBR|GOV|she|home secretary 2019-07..2022-09
Suella Braverman||GBR|GOV|she|home secretary 2022-10..2023-11
Yvette Cooper||GBR|GOV|she|home secretary 2024-07..2025-09
Rachel Reeves||GBR|GOV|she|chancellor of the exchequer 2024-07..
George Osborne||GBR|GOV|he|chancellor of the exchequer 2010-05..2016-07
Alistair Darling||GBR|GOV|he|chancellor of the exchequer 2007-06..2010-05
Ed Miliband||GBR|PTY|he|
Neil Kinnock||GBR|PTY|he|
Ken Livingstone||GBR|GOV|he|mayor of London 2000-05..2008-05
John Hume||GBR|PTY|he|
David Trimble||GBR|PTY|he|first minister@GOV 1998-07..2002-10
Peter Robinson||GBR|PTY|he|first minister@GOV 2008-06..2016-01
Arlene Foster||GBR|PTY|she|first minister@GOV 2016-01..2017-01
Michelle O'Neill||GBR|PTY|she|first minister@GOV 2024-02..
Humza Yousaf||GBR|GOV|he|first minister 2023-03..2024-05
John Swinney||GBR|GOV|he|first minister 2024-05..
Mark Drakeford||GBR|GOV|he|first minister 2018-12..2024-03
Archbishop Rowan Williams|Rowan Williams|GBR|REL|he|archbishop of Canterbury 2002-12..2012-12
Justin Welby||GBR|REL|he|archbishop of Canterbury 2013-02..2025-01
Terry Waite||GBR|REL|he|
Salman Rushdie||GBR|CVL|he|
Nick Carter||GBR|MIL|he|chief of the defence staff 2018-06..2021-11
Tony Radakin||GBR|MIL|he|chief of the defence staff 2021-11..2025-09
David Richards||GBR|MIL|he|chief of the defence staff 2010-10..2013-07
Barbara Woodward||GBR|GOV|she|ambassador to the United Nations 2020-12..
Jeremy Greenstock||GBR|GOV|he|ambassador to the United Nations 1998..2003
Matthew Rycroft||GBR|GOV|he|ambassador to the United Nations 2015-04..2018-01
Karen Pierce||GBR|GOV|she|ambassador to the United Nations 2018-03..2020-03
Jo Cox||GBR|LEG|she|
Abu Qatada||JOR|REL|he|
Abu Hamza al-Masri|Abu Hamza|GBR|REL|he|
Rustam Minnikhanov||RUS|GOV|he|president of Tatarstan 2010-03..
Yuri Andropov||RUS|GOV|he|
Konstantin Chernenko||RUS|GOV|he|
Andrei Gromyko||RUS|GOV|he|foreign minister 1957-02..1985-07
Alexander Bessmertnykh||RUS|GOV|he|foreign minister 1991-01..1991-08
Pavel Grachev||RUS|GOV|he|defence minister 1992-05..1996-06
Igor Rodionov||RUS|GOV|he|defence minister 1996-07..1997-05
Igor Sergeyev||RUS|GOV|he|defence minister 1997-05..2001-03
Alexander Lebed||RUS|MIL|he|
Alexander Rutskoi||RUS|GOV|he|vice president 1991-07..1993-10
Ruslan Khasbulatov||RUS|LEG|he|
Mikhail Kasyanov||RUS|GOV|he|prime minister 2000-05..2004-02
Mikhail Fradkov||RUS|GOV|he|prime minister 2004-03..2007-09
Viktor Zubkov||RUS|GOV|he|prime minister 2007-09..2008-05
Sergei Kiriyenko||RUS|GOV|he|prime minister 1998-04..1998-08
Sergei Stepashin||RUS|GOV|he|prime minister 1999-05..1999-08
Anatoly Chubais||RUS|GOV|he|
Yegor Gaidar||RUS|GOV|he|
Dmitry Rogozin||RUS|GOV|he|deputy prime minister 2011-12..2018-05
Alexander Novak||RUS|GOV|he|energy minister 2012-05..2020-11;deputy prime minister 2020-11..
Anton Siluanov||RUS|GOV|he|finance minister 2011-12..
Elvira Nabiullina||RUS|GOV|she|governor of the central bank 2013-06..
Sergei Glazyev||RUS|GOV|he|
Vladislav Surkov||RUS|GOV|he|
Yuri Ushakov||RUS|GOV|he|foreign policy aide to the president 2012-05..
Kirill Dmitriev||RUS|BUS|he|
Igor Sechin||RUS|BUS|he|chief executive of Rosneft 2012-05..
Alexei Miller||RUS|BUS|he|chief executive of Gazprom 2001-05..
Boris Berezovsky||RUS|BUS|he|
Roman Abramovich||RUS|BUS|he|
Oleg Deripaska||RUS|BUS|he|
Alexander Bastrykin||RUS|COP|he|head of the Investigative Committee 2011-01..
Vladimir Kolokoltsev||RUS|GOV|he|interior minister 2012-05..
Viktor Zolotov||RUS|MIL|he|head of Rosgvardia 2016-04..
Alexander Dvornikov||RUS|MIL|he|
Mikhail Teplinsky||RUS|MIL|he|
Sergei Rudskoy||RUS|MIL|he|
Alexander Fomin||RUS|GOV|he|deputy defence minister 2017-01..
Timur Ivanov||RUS|GOV|he|deputy defence minister 2016-05..2024-04
Dmitry Utkin||RUS|PRM|he|
Dmitry Polyanskiy||RUS|GOV|he|deputy ambassador to the United Nations 2018..
Anatoly Antonov||RUS|GOV|he|ambassador to the United States 2017-08..2024-10
Sergei Kislyak||RUS|GOV|he|ambassador to the United States 2008-07..2017-07
Vladimir Chizhov||RUS|GOV|he|ambassador to the European Union 2005..2022
Mikhail Bogdanov||RUS|GOV|he|deputy foreign minister 2011-06..2025
Alexander Grushko||RUS|GOV|he|deputy foreign minister 2018..
Andrei Rudenko||RUS|GOV|he|deputy foreign minister 2019..
Igor Morgulov||RUS|GOV|he|deputy foreign minister 2011-12..2022
Ella Pamfilova||RUS|GOV|she|head of the election commission 2016-03..
Leonid Slutsky||RUS|LEG|he|
Konstantin Kosachev||RUS|LEG|he|
Margarita Simonyan||RUS|JRN|she|editor-in-chief of RT 2005..
Vladimir Solovyov||RUS|JRN|he|
Ksenia Sobchak||RUS|JRN|she|
Leonid Volkov||RUS|CVL|he|
Ilya Yashin||RUS|PTY+OPP|he|
Lyubov Sobol||RUS|CVL|she|
Pavel Durov||RUS|BUS|he|
Natalya Estemirova||RUS|SOC|she|
Oleg Orlov||RUS|SOC|he|
Andrei Sakharov||RUS|CVL|he|
Alexander Solzhenitsyn||RUS|CVL|he|
Salman Raduyev||RUS|REB|he|
Zelimkhan Yandarbiyev||RUS|REB|he|
Akhmed Zakayev||RUS|REB|he|
Murat Zyazikov||RUS|GOV|he|president of Ingushetia 2002-04..2008-10
Yunus-bek Yevkurov||RUS|GOV|he|president of Ingushetia 2008-10..2019-06;deputy defence minister 2019-07..
Leonid Pasechnik||UKR|REB|he|leader of the Luhansk People's Republic 2017-11..
Igor Plotnitsky||UKR|REB|he|leader of the Luhansk People's Republic 2014-08..2017-11
Alexander Borodai||UKR|REB|he|
Pavel Gubarev||UKR|REB|he|
Arsen Pavlov|Motorola (Arsen Pavlov)|UKR|REB|he|
Sergei Aksyonov||UKR|GOV|he|leader of Crimea 2014-02..
Natalia Poklonskaya||UKR|JUD|she|
Refat Chubarov||UKR|CVL|he|chairman of the Mejlis 2013-11..
Mustafa Dzhemilev|Mustafa Jemilev|UKR|LEG|he|
Vladimir Saldo||UKR|GOV|he|
Yevgeny Balitsky||UKR|GOV|he|
Mykola Azarov||UKR|GOV|he|prime minister 2010-03..2014-01
Oleksiy Honcharuk||UKR|GOV|he|prime minister 2019-08..2020-03
Vadym Prystaiko||UKR|GOV|he|foreign minister 2019-08..2020-03
Arsen Avakov||UKR|GOV|he|interior minister 2014-02..2021-07
Stepan Poltorak||UKR|GOV|he|defence minister 2014-10..2019-08
Andriy Taran||UKR|GOV|he|defence minister 2020-03..2021-11
Oleksiy Danilov||UKR|GOV|he|secretary of the National Security and Defence Council 2019-10..2024-03
Oleksandr Lytvynenko||UKR|GOV|he|secretary of the National Security and Defence Council 2024-03..2025-07
Ivan Bakanov||UKR|SPY|he|head of the Security Service 2019-08..2022-07
Vasyl Malyuk|Vasyl Maliuk|UKR|SPY|he|head of the Security Service 2022-07..
Ruslan Khomchak||UKR|MIL|he|commander-in-chief 2020-03..2021-07
Viktor Muzhenko||UKR|MIL|he|chief of the general staff 2014-07..2019-05
Serhiy Shaptala||UKR|MIL|he|chief of the general staff 2021-07..2024-02
Oleksandr Tarnavskyi||UKR|MIL|he|
Oleksandr Pavliuk||UKR|MIL|he|
Mykola Oleshchuk||UKR|MIL|he|commander of the air force 2021-08..2024-08
Denys Prokopenko||UKR|MIL|he|
Serhiy Haidai||UKR|GOV|he|governor of Luhansk 2019-10..2023-03
Pavlo Kyrylenko||UKR|GOV|he|governor of Donetsk 2019-07..2023-09
Vitaliy Kim||UKR|GOV|he|governor of Mykolaiv 2020-11..
Oleh Syniehubov||UKR|GOV|he|governor of Kharkiv 2021-12..
Ihor Terekhov||UKR|GOV|he|mayor of Kharkiv 2021-11..
Ihor Klymenko||UKR|GOV|he|interior minister 2023-02..
Iryna Vereshchuk||UKR|GOV|she|deputy prime minister 2021-11..2024-09
Olha Stefanishyna||UKR|GOV|she|deputy prime minister 2020-06..2025-07
Mykhailo Fedorov||UKR|GOV|he|deputy prime minister 2019-08..
Dmytro Lubinets||UKR|GOV|he|human rights commissioner 2022-07..
Lyudmyla Denisova||UKR|GOV|she|human rights commissioner 2018-03..2022-05
Ruslan Stefanchuk||UKR|LEG|he|speaker of parliament 2021-10..
Sergiy Kyslytsya||UKR|GOV|he|ambassador to the United Nations 2020-02..2024-12
Oksana Markarova||UKR|GOV|she|ambassador to the United States 2021-04..2025
Andriy Kostin||UKR|JUD|he|prosecutor general 2022-07..2024-10
Iryna Venediktova||UKR|JUD|she|prosecutor general 2020-03..2022-07
Olena Zelenska||UKR|ELI|she|first lady 2019-05-20..
Viktor Medvedchuk||UKR|PTY|he|
Rinat Akhmetov||UKR|BUS|he|
Ihor Kolomoisky||UKR|BUS|he|
Georgiy Gongadze||UKR|JRN|he|
Oleh Tyahnybok||UKR|PTY|he|
Dmytro Yarosh||UKR|PTY|he|
Nadiya Savchenko||UKR|MIL|she|
Oleg Sentsov||UKR|CVL|he|
Stanislav Shushkevich||BLR|GOV|he|
Viktor Khrenin||BLR|GOV|he|defence minister 2020-01..
Sergei Aleinik||BLR|GOV|he|foreign minister 2022-12..2024-06
Maxim Ryzhenkov||BLR|GOV|he|foreign minister 2024-06..
Roman Protasevich|Raman Pratasevich|BLR|JRN|he|
Sergei Tikhanovsky|Siarhei Tsikhanouski|BLR|PTY+OPP|he|
Viktor Babariko|Viktar Babaryka|BLR|PTY+OPP|he|
Ales Bialiatski||BLR|SOC|he|
Pavel Latushko||BLR|PTY+OPP|he|
Roman Golovchenko||BLR|GOV|he|prime minister 2020-06..2025-03
Ales Mikhalevich||BLR|PTY+OPP|he|
Irakli Alasania||GEO|GOV|he|defence minister 2012-10..2014-11
Giorgi Gakharia||GEO|PTY|he|prime minister@GOV 2019-09..2021-02
Irakli Garibashvili||GEO|GOV|he|prime minister 2013-11..2015-12;defence minister 2019-09..2021-02;prime minister 2021-02..2024-01
Mikheil Kavelashvili||GEO|GOV|he|president 2024-12..
Vano Merabishvili||GEO|GOV|he|interior minister 2004-12..2012-07
Nino Burjanadze||GEO|PTY|she|
Zurab Zhvania||GEO|GOV|he|prime minister 2004-02..2005-02
Grigol Vashadze||GEO|GOV|he|foreign minister 2008-12..2012-10
David Zalkaliani||GEO|GOV|he|foreign minister 2018-06..2022-04
Ilia Darchiashvili||GEO|GOV|he|foreign minister 2022-04..2024
Nika Melia||GEO|PTY+OPP|he|
Sergei Bagapsh||GEO|REB|he|leader of Abkhazia 2005-02..2011-05
Raul Khajimba||GEO|REB|he|leader of Abkhazia 2014-09..2020-01
Aslan Bzhania||GEO|REB|he|leader of Abkhazia 2020-04..2024-11
Vladislav Ardzinba||GEO|REB|he|leader of Abkhazia 1994-11..2005-02
Eduard Kokoity||GEO|REB|he|leader of South Ossetia 2001-12..2011-12
Leonid Tibilov||GEO|REB|he|leader of South Ossetia 2012-04..2017-04
Anatoly Bibilov||GEO|REB|he|leader of South Ossetia 2017-04..2022-05
Alan Gagloyev||GEO|REB|he|leader of South Ossetia 2022-05..
Aslan Abashidze||GEO|GOV|he|
Vazgen Sargsyan||ARM|GOV|he|prime minister 1999-06..1999-10
Armen Sarkissian||ARM|GOV|he|president 2018-04..2022-02
Vahagn Khachaturyan||ARM|GOV|he|president 2022-03..
Ararat Mirzoyan||ARM|GOV|he|foreign minister 2021-08..
Zohrab Mnatsakanyan||ARM|GOV|he|foreign minister 2018-05..2020-11
Edward Nalbandian||ARM|GOV|he|foreign minister 2008-04..2018-04
Vartan Oskanian||ARM|GOV|he|foreign minister 1998-04..2008-04
Suren Papikyan||ARM|GOV|he|defence minister 2021-11..
David Tonoyan||ARM|GOV|he|defence minister 2018-05..2020-11
Armen Grigoryan||ARM|GOV|he|secretary of the Security Council 2018-05..
Shushan Stepanyan||ARM|GOV|she|
Bako Sahakyan||AZE|REB|he|leader of Nagorno-Karabakh 2007-09..2020-05
Arkady Ghukasyan||AZE|REB|he|leader of Nagorno-Karabakh 1997-09..2007-09
Samvel Shahramanyan||AZE|REB|he|leader of Nagorno-Karabakh 2023-09..2024-01
Ruben Vardanyan||ARM|BUS|he|
Abulfaz Elchibey||AZE|GOV|he|president 1992-06..1993-06
Ayaz Mutalibov||AZE|GOV|he|president 1991-08..1992-03
Mehriban Aliyeva||AZE|GOV|she|first vice president 2017-02..
Elmar Mammadyarov||AZE|GOV|he|foreign minister 2004-04..2020-07
Jeyhun Bayramov||AZE|GOV|he|foreign minister 2020-07..
Zakir Hasanov||AZE|GOV|he|defence minister 2013-10..
Hikmet Hajiyev||AZE|GOV|he|foreign policy aide to the president 2019-11..
Khadija Ismayilova||AZE|JRN|she|
Valdis Birkavs||LVA|GOV|he|
`
