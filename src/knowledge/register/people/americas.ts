/** People of the Americas; see `../people.ts` for the columns. */
export const peopleOfTheAmericas = `
Richard Nixon|Nixon|USA|GOV|he|president 1969-01-20..1974-08-09
Jimmy Carter||USA|GOV|he|president 1977-01-20..1981-01-20
Ronald Reagan|Reagan|USA|GOV|he|president 1981-01-20..1989-01-20
George H. W. Bush|George H.W. Bush;George Bush Sr.|USA|GOV|he|vice president 1981-01-20..1989-01-20;president 1989-01-20..1993-01-20
Bill Clinton|William Clinton;William J. Clinton|USA|GOV|he|president 1993-01-20..2001-01-20
George W. Bush|George Bush;G. W. Bush;G.W. Bush;George Dubya Bush;Bush|USA|GOV|he|president 2001-01-20..2009-01-20
Barack Obama|Obama;Barack Hussein Obama|USA|GOV|he|president 2009-01-20..2017-01-20
Donald Trump|Trump;Donald J. Trump|USA|GOV|he|president 2017-01-20..2021-01-20;president 2025-01-20..
Joe Biden|Biden;Joseph Biden;Joseph R. Biden|USA|GOV|he|vice president 2009-01-20..2017-01-20;president 2021-01-20..2025-01-20
Al Gore||USA|GOV|he|vice president 1993-01-20..2001-01-20
Dick Cheney|Cheney|USA|GOV|he|defense secretary 1989-03..1993-01;vice president 2001-01-20..2009-01-20
Mike Pence|Pence|USA|GOV|he|vice president 2017-01-20..2021-01-20
Kamala Harris||USA|GOV|she|vice president 2021-01-20..2025-01-20
J. D. Vance|JD Vance|USA|GOV|he|vice president 2025-01-20..
Henry Kissinger|Kissinger|USA|GOV|he|secretary of state 1973-09-22..1977-01-20
James Baker|James A. Baker|USA|GOV|he|secretary of state 1989-01-25..1992-08-23
Warren Christopher||USA|GOV|he|secretary of state 1993-01-20..1997-01-17
Madeleine Albright|Albright|USA|GOV|she|secretary of state 1997-01-23..2001-01-20
Colin Powell||USA|GOV|he|chairman of the joint chiefs@MIL 1989-10..1993-09;secretary of state 2001-01-20..2005-01-26
Condoleezza Rice||USA|GOV|she|national security adviser 2001-01-20..2005-01-26;secretary of state 2005-01-26..2009-01-20
Hillary Clinton|Hillary Rodham Clinton|USA|GOV|she|secretary of state 2009-01-21..2013-02-01
John Kerry||USA|GOV|he|senator@LEG 1985-01..2013-02;secretary of state 2013-02-01..2017-01-20
Rex Tillerson|Tillerson|USA|GOV|he|secretary of state 2017-02-01..2018-03-31
Mike Pompeo|Pompeo|USA|GOV|he|director of the Central Intelligence Agency@SPY 2017-01-23..2018-04-26;secretary of state 2018-04-26..2021-01-20
Antony Blinken|Tony Blinken;Blinken|USA|GOV|he|secretary of state 2021-01-26..2025-01-20
Marco Rubio||USA|GOV|he|senator@LEG 2011-01-03..2025-01-20;secretary of state 2025-01-21..
William Cohen||USA|GOV+MIL|he|defense secretary 1997-01-24..2001-01-20
William Perry||USA|GOV+MIL|he|defense secretary 1994-02..1997-01
Donald Rumsfeld|Rumsfeld|USA|GOV+MIL|he|defense secretary 2001-01-20..2006-12-18
Robert Gates||USA|GOV+MIL|he|defense secretary 2006-12-18..2011-07-01
Leon Panetta||USA|GOV+MIL|he|director of the Central Intelligence Agency@SPY 2009-02..2011-06;defense secretary 2011-07-01..2013-02-27
Chuck Hagel||USA|GOV+MIL|he|defense secretary 2013-02-27..2015-02-17
Ash Carter|Ashton Carter|USA|GOV+MIL|he|defense secretary 2015-02-17..2017-01-20
Jim Mattis|James Mattis|USA|GOV+MIL|he|defense secretary 2017-01-20..2019-01-01
Patrick Shanahan||USA|GOV+MIL|he|acting defense secretary 2019-01-01..2019-06
Mark Esper||USA|GOV+MIL|he|defense secretary 2019-07-23..2020-11-09
Lloyd Austin||USA|GOV+MIL|he|defense secretary 2021-01-22..2025-01-20
Pete Hegseth||USA|GOV+MIL|he|defense secretary 2025-01-25..
Kathleen Hicks|Deputy Secretary Hicks|USA|GOV+MIL|she|deputy defense secretary 2021-02-09..2025-01
Mark Milley||USA|MIL|he|chairman of the joint chiefs 2019-10-01..2023-09-30
Charles Q. Brown|Charles Brown|USA|MIL|he|chairman of the joint chiefs 2023-10-01..2025-02
Joseph Dunford|Joe Dunford|USA|MIL|he|chairman of the joint chiefs 2015-10-01..2019-09-30
Martin Dempsey||USA|MIL|he|chairman of the joint chiefs 2011-10-01..2015-09-25
Mike Mullen||USA|MIL|he|chairman of the joint chiefs 2007-10-01..2011-09-30
David Petraeus|Petraeus|USA|MIL|he|commander of the international force in Afghanistan 2010-07..2011-07;director of the Central Intelligence Agency@SPY 2011-09..2012-11
Stanley McChrystal||USA|MIL|he|commander of the international force in Afghanistan 2009-06..2010-06
John Bolton||USA|GOV|he|ambassador to the United Nations 2005-08..2006-12;national security adviser 2018-04-09..2019-09-10
H. R. McMaster|HR McMaster|USA|GOV|he|national security adviser 2017-02-20..2018-04-09
Michael Flynn||USA|GOV|he|national security adviser 2017-01-20..2017-02-13
Robert O'Brien||USA|GOV|he|national security adviser 2019-09-18..2021-01-20
Jake Sullivan||USA|GOV|he|national security adviser 2021-01-20..2025-01-20
Susan Rice||USA|GOV|she|ambassador to the United Nations 2009-01..2013-06;national security adviser 2013-07-01..2017-01-20
Nikki Haley||USA|GOV|she|ambassador to the United Nations 2017-01-27..2018-12-31
Samantha Power||USA|GOV|she|ambassador to the United Nations 2013-08..2017-01
Linda Thomas-Greenfield||USA|GOV|she|ambassador to the United Nations 2021-02..2025-01
Kelly Craft||USA|GOV|she|ambassador to the United Nations 2019-09..2021-01
Richard Holbrooke||USA|GOV|he|special representative for Afghanistan and Pakistan 2009-01..2010-12-13
George Mitchell||USA|GOV|he|special envoy for Middle East peace 2009-01..2011-05
Christopher Hill|Christopher R. Hill|USA|GOV|he|assistant secretary of state 2005-04..2009-04
Stephen Biegun|Steve Biegun|USA|GOV|he|special representative for North Korea 2018-08..2021-01;deputy secretary of state 2019-12..2021-01
Sung Kim||USA|GOV|he|special representative for North Korea 2021-05..2023
Harry Harris||USA|GOV|he|commander of the Pacific Command@MIL 2015-05..2018-05;ambassador to South Korea 2018-07..2021-01
Robert Abrams||USA|MIL|he|commander of the forces in Korea 2018-11..2021-07
Zalmay Khalilzad||USA|GOV|he|special representative for Afghanistan reconciliation 2018-09..2021-10
Brian Hook||USA|GOV|he|special representative for Iran 2018-08..2020-08
Elliott Abrams||USA|GOV|he|special representative for Venezuela 2019-01..2021-01
Steve Witkoff||USA|GOV|he|special envoy to the Middle East 2025-01..
Jared Kushner||USA|GOV|he|senior adviser to the president 2017-01-20..2021-01-20
Ivanka Trump||USA|GOV|she|adviser to the president 2017-03..2021-01-20
Melania Trump||USA|ELI|she|
Michelle Obama||USA|ELI|she|
Steve Bannon||USA|GOV|he|chief strategist 2017-01-20..2017-08-18
Sean Spicer||USA|GOV|he|press secretary 2017-01-20..2017-07
Sarah Sanders|Sarah Huckabee Sanders|USA|GOV|she|press secretary 2017-07-26..2019-07-01;governor of Arkansas 2023-01-10..
Kayleigh McEnany||USA|GOV|she|press secretary 2020-04-07..2021-01-20
Jen Psaki||USA|GOV|she|press secretary 2021-01-20..2022-05-13
Karine Jean-Pierre||USA|GOV|she|press secretary 2022-05-13..2025-01-20
Karoline Leavitt||USA|GOV|she|press secretary 2025-01-20..
Ned Price||USA|GOV|he|spokesman for the state department 2021-01-20..2023-03
Matthew Miller||USA|GOV|he|spokesman for the state department 2023-04..2025-01
Heather Nauert||USA|GOV|she|spokeswoman for the state department 2017-04..2019-04
Morgan Ortagus||USA|GOV|she|spokeswoman for the state department 2019-04..2021-01
John Kirby||USA|GOV|he|spokesman for the defense department 2021-01..2022-05;spokesman for the national security council 2022-05..2025-01
Steven Mnuchin||USA|GOV|he|treasury secretary 2017-02-13..2021-01-20
Janet Yellen||USA|GOV|she|treasury secretary 2021-01-26..2025-01-20
William Barr||USA|GOV|he|attorney general 2019-02-14..2020-12-23
Jeff Sessions||USA|GOV|he|attorney general 2017-02-09..2018-11-07
Merrick Garland||USA|GOV|he|attorney general 2021-03-11..2025-01-20
Robert Mueller||USA|COP|he|director of the Federal Bureau of Investigation 2001-09-04..2013-09-04;special counsel@JUD 2017-05-17..2019-05-29
James Comey||USA|COP|he|director of the Federal Bureau of Investigation 2013-09-04..2017-05-09
Christopher Wray||USA|COP|he|director of the Federal Bureau of Investigation 2017-08-02..2025-01
William Burns|William J. Burns;Bill Burns|USA|SPY|he|deputy secretary of state@GOV 2011-07..2014-11;director of the Central Intelligence Agency 2021-03-19..2025-01-20
John Brennan||USA|SPY|he|director of the Central Intelligence Agency 2013-03-08..2017-01-20
George Tenet||USA|SPY|he|director of central intelligence 1997-07..2004-07
Gina Haspel||USA|SPY|she|director of the Central Intelligence Agency 2018-05-21..2021-01-20
James Clapper||USA|SPY|he|director of national intelligence 2010-08..2017-01-20
Avril Haines||USA|SPY|she|director of national intelligence 2021-01-21..2025-01-20
Nancy Pelosi|Pelosi|USA|LEG|she|speaker of the House 2007-01-04..2011-01-03;speaker of the House 2019-01-03..2023-01-03
John Boehner||USA|LEG|he|speaker of the House 2011-01-05..2015-10-29
Paul Ryan||USA|LEG|he|speaker of the House 2015-10-29..2019-01-03
Kevin McCarthy||USA|LEG|he|speaker of the House 2023-01-07..2023-10-03
Mike Johnson||USA|LEG|he|speaker of the House 2023-10-25..
Newt Gingrich||USA|LEG|he|speaker of the House 1995-01-04..1999-01-03
Mitch McConnell||USA|LEG|he|senator 1985-01-03..;majority leader of the Senate 2015-01-03..2021-01-20
Chuck Schumer||USA|LEG|he|senator 1999-01-03..;majority leader of the Senate 2021-01-20..2025-01-03
Harry Reid||USA|LEG|he|majority leader of the Senate 2007-01-03..2015-01-03
John McCain|McCain|USA|LEG|he|senator 1987-01-03..2018-08-25
Lindsey Graham||USA|LEG|he|senator 2003-01-03..
Bernie Sanders||USA|LEG|he|senator 2007-01-03..
Elizabeth Warren||USA|LEG|she|senator 2013-01-03..
Mitt Romney||USA|LEG|he|governor of Massachusetts@GOV 2003-01..2007-01;senator 2019-01-03..2025-01-03
Ted Cruz||USA|LEG|he|senator 2013-01-03..
Bob Menendez|Robert Menendez|USA|LEG|he|senator 2006-01..2024-08
Jesse Helms||USA|LEG|he|senator 1973-01..2003-01
Bob Dole||USA|LEG|he|senator 1969-01..1996-06
Edward Kennedy|Ted Kennedy|USA|LEG|he|senator 1962-11..2009-08-25
Alexandria Ocasio-Cortez||USA|LEG|she|representative 2019-01-03..
Rudy Giuliani||USA|GOV|he|mayor of New York 1994-01-01..2001-12-31
Michael Bloomberg||USA|GOV|he|mayor of New York 2002-01-01..2013-12-31
Andrew Cuomo||USA|GOV|he|governor of New York 2011-01-01..2021-08-24
Ron DeSantis||USA|GOV|he|governor of Florida 2019-01-08..
Gavin Newsom||USA|GOV|he|governor of California 2019-01-07..
Greg Abbott||USA|GOV|he|governor of Texas 2015-01-20..
Arnold Schwarzenegger||USA|GOV|he|governor of California 2003-11-17..2011-01-03
Bill Richardson||USA|GOV|he|ambassador to the United Nations 1997-02..1998-08;governor of New Mexico 2003-01..2011-01
Jesse Jackson||USA|REL|he|
Dennis Rodman||USA|CVL|he|
Edward Snowden|Snowden|USA|ELI|he|
Chelsea Manning|Bradley Manning|USA|ELI|she|
George Soros|Soros|USA|ELI|he|
Elon Musk|Musk|USA|BUS|he|
Bill Gates||USA|BUS|he|
Mark Zuckerberg||USA|BUS|he|
Jeff Bezos||USA|BUS|he|
Tim Cook||USA|BUS|he|
Kyle Rittenhouse||USA|CVL|he|
George Floyd||USA|CVL|he|
Timothy McVeigh||USA|CRM|he|
Anthony Fauci||USA|MED|he|director of the National Institute of Allergy and Infectious Diseases 1984..2022-12
Alan Greenspan||USA|GOV|he|chairman of the Federal Reserve 1987-08..2006-01
Ben Bernanke||USA|GOV|he|chairman of the Federal Reserve 2006-02-01..2014-01-31
Jerome Powell||USA|GOV|he|chairman of the Federal Reserve 2018-02-05..
John Roberts||USA|JUD|he|chief justice 2005-09-29..
Ruth Bader Ginsburg||USA|JUD|she|justice of the Supreme Court 1993-08-10..2020-09-18
Jean Chretien|Jean Chrétien|CAN|GOV|he|prime minister 1993-11-04..2003-12-12
Paul Martin||CAN|GOV|he|prime minister 2003-12-12..2006-02-06
Stephen Harper||CAN|GOV|he|prime minister 2006-02-06..2015-11-04
Justin Trudeau|Trudeau|CAN|GOV|he|prime minister 2015-11-04..2025-03-14
Mark Carney||CAN|GOV|he|governor of the Bank of England 2013-07-01..2020-03-15;prime minister 2025-03-14..
Chrystia Freeland||CAN|GOV|she|foreign minister 2017-01-10..2019-11-20;deputy prime minister 2019-11-20..2024-12-16
Melanie Joly|Mélanie Joly|CAN|GOV|she|foreign minister 2021-10-26..2025-05
Pierre Poilievre||CAN|PTY+OPP|he|leader of the Conservative Party 2022-09-10..
Carlos Salinas|Carlos Salinas de Gortari|MEX|GOV|he|president 1988-12-01..1994-11-30
Ernesto Zedillo||MEX|GOV|he|president 1994-12-01..2000-11-30
Vicente Fox||MEX|GOV|he|president 2000-12-01..2006-11-30
Felipe Calderon|Felipe Calderón|MEX|GOV|he|president 2006-12-01..2012-11-30
Enrique Pena Nieto|Enrique Peña Nieto|MEX|GOV|he|president 2012-12-01..2018-11-30
Andres Manuel Lopez Obrador|Andrés Manuel López Obrador;Lopez Obrador;AMLO|MEX|GOV|he|mayor of Mexico City 2000-12..2005-07;president 2018-12-01..2024-09-30
Claudia Sheinbaum||MEX|GOV|she|mayor of Mexico City 2018-12-05..2023-06;president 2024-10-01..
Marcelo Ebrard||MEX|GOV|he|foreign minister 2018-12-01..2023-06
Joaquin Guzman|Joaquín Guzmán;El Chapo;Joaquin "El Chapo" Guzman|MEX|CRM|he|
Subcomandante Marcos||MEX|REB|he|
Fidel Castro|Castro|CUB|GOV|he|prime minister 1959-02-16..1976-12-02;president 1976-12-02..2008-02-24
Raul Castro|Raúl Castro|CUB|GOV|he|president 2008-02-24..2018-04-19;first secretary of the Communist Party 2011-04-19..2021-04-19
Miguel Diaz-Canel|Miguel Díaz-Canel|CUB|GOV|he|president 2018-04-19..
Che Guevara||CUB|REB|he|
Bruno Rodriguez|Bruno Rodríguez|CUB|GOV|he|foreign minister 2009-03..
Jean-Bertrand Aristide|Aristide|HTI|GOV|he|president 1991-02-07..1991-09-30;president 1994-10-15..1996-02-07;president 2001-02-07..2004-02-29
Rene Preval|René Préval|HTI|GOV|he|president 1996-02-07..2001-02-07;president 2006-05-14..2011-05-14
Michel Martelly||HTI|GOV|he|president 2011-05-14..2016-02-07
Jovenel Moise|Jovenel Moïse|HTI|GOV|he|president 2017-02-07..2021-07-07
Ariel Henry||HTI|GOV|he|prime minister 2021-07-20..2024-04-24
Jimmy Cherizier|Jimmy Chérizier;Barbecue|HTI|CRM|he|
Daniel Ortega|Ortega|NIC|GOV|he|president 1985-01-10..1990-04-25;president 2007-01-10..
Rosario Murillo||NIC|GOV|she|vice president 2017-01-10..
Violeta Chamorro||NIC|GOV|she|president 1990-04-25..1997-01-10
Manuel Zelaya||HND|GOV|he|president 2006-01-27..2009-06-28
Juan Orlando Hernandez|Juan Orlando Hernández|HND|GOV|he|president 2014-01-27..2022-01-27
Xiomara Castro||HND|GOV|she|president 2022-01-27..
Nayib Bukele|Bukele|SLV|GOV|he|president 2019-06-01..
Alfredo Cristiani||SLV|GOV|he|president 1989-06-01..1994-06-01
Jimmy Morales||GTM|GOV|he|president 2016-01-14..2020-01-14
Alejandro Giammattei||GTM|GOV|he|president 2020-01-14..2024-01-14
Bernardo Arevalo|Bernardo Arévalo|GTM|GOV|he|president 2024-01-15..
Otto Perez Molina|Otto Pérez Molina|GTM|GOV|he|president 2012-01-14..2015-09-03
Oscar Arias|Óscar Arias|CRI|GOV|he|president 1986-05-08..1990-05-08;president 2006-05-08..2010-05-08
Manuel Noriega|Noriega|PAN|GOV|he|military ruler 1983-08..1989-12-20
Hugo Chavez|Hugo Chávez;Chavez;Chávez|VEN|GOV|he|president 1999-02-02..2013-03-05
Nicolas Maduro|Nicolás Maduro;Maduro|VEN|GOV|he|foreign minister 2006-08..2013-01;president 2013-03-05..
Juan Guaido|Juan Guaidó;Guaido;Guaidó|VEN|LEG+OPP|he|president of the national assembly 2019-01-05..2023-01-05
Diosdado Cabello||VEN|GOV|he|president of the national assembly@LEG 2012-01..2016-01;interior minister 2024-08-27..
Delcy Rodriguez|Delcy Rodríguez|VEN|GOV|she|foreign minister 2014-12..2017-06;vice president 2018-06-14..
Jorge Arreaza||VEN|GOV|he|foreign minister 2017-08..2021-08
Vladimir Padrino Lopez|Vladimir Padrino López;Vladimir Padrino|VEN|GOV+MIL|he|defence minister 2014-10-24..
Leopoldo Lopez|Leopoldo López|VEN|PTY+OPP|he|
Henrique Capriles||VEN|PTY+OPP|he|governor of Miranda@GOV 2008-11..2017
Maria Corina Machado|María Corina Machado|VEN|PTY+OPP|she|
Edmundo Gonzalez|Edmundo González;Edmundo Gonzalez Urrutia|VEN|PTY+OPP|he|
Tarek William Saab||VEN|JUD|he|prosecutor general 2017-08-05..
Alvaro Uribe|Álvaro Uribe|COL|GOV|he|president 2002-08-07..2010-08-07
Andres Pastrana|Andrés Pastrana|COL|GOV|he|president 1998-08-07..2002-08-07
Ernesto Samper||COL|GOV|he|president 1994-08-07..1998-08-07
Juan Manuel Santos||COL|GOV|he|defence minister 2006-07..2009-05;president 2010-08-07..2018-08-07
Ivan Duque|Iván Duque|COL|GOV|he|president 2018-08-07..2022-08-07
Gustavo Petro||COL|GOV|he|mayor of Bogota 2012-01-01..2015-12-31;president 2022-08-07..
Diego Molano||COL|GOV+MIL|he|defence minister 2021-02..2022-08-07
Francia Marquez|Francia Márquez|COL|GOV|she|vice president 2022-08-07..
Pablo Escobar||COL|CRM|he|
Rodrigo Londono|Rodrigo Londoño;Timochenko|COL|REB|he|leader of the Revolutionary Armed Forces of Colombia 2011-11..2017-08
Manuel Marulanda||COL|REB|he|leader of the Revolutionary Armed Forces of Colombia 1964..2008-03
Rafael Correa||ECU|GOV|he|president 2007-01-15..2017-05-24
Lenin Moreno|Lenín Moreno|ECU|GOV|he|president 2017-05-24..2021-05-24
Guillermo Lasso||ECU|GOV|he|president 2021-05-24..2023-11-23
Daniel Noboa||ECU|GOV|he|president 2023-11-23..
Alberto Fujimori|Fujimori|PER|GOV|he|president 1990-07-28..2000-11-22
Keiko Fujimori||PER|PTY|she|
Alejandro Toledo||PER|GOV|he|president 2001-07-28..2006-07-28
Alan Garcia|Alan García|PER|GOV|he|president 1985-07-28..1990-07-28;president 2006-07-28..2011-07-28
Ollanta Humala||PER|GOV|he|president 2011-07-28..2016-07-28
Pedro Pablo Kuczynski||PER|GOV|he|president 2016-07-28..2018-03-23
Martin Vizcarra|Martín Vizcarra|PER|GOV|he|president 2018-03-23..2020-11-09
Pedro Castillo||PER|GOV|he|president 2021-07-28..2022-12-07
Dina Boluarte||PER|GOV|she|president 2022-12-07..2025-10
Abimael Guzman|Abimael Guzmán|PER|REB|he|leader of the Shining Path ..1992-09-12
Evo Morales||BOL|GOV|he|president 2006-01-22..2019-11-10
Jeanine Anez|Jeanine Áñez|BOL|GOV|she|interim president 2019-11-12..2020-11-08
Luis Arce||BOL|GOV|he|president 2020-11-08..2025-11-08
Fernando Henrique Cardoso||BRA|GOV|he|president 1995-01-01..2002-12-31
Luiz Inacio Lula da Silva|Luiz Inácio Lula da Silva;Lula;Lula da Silva|BRA|GOV|he|president 2003-01-01..2010-12-31;president 2023-01-01..
Dilma Rousseff|Rousseff|BRA|GOV|she|president 2011-01-01..2016-08-31
Michel Temer||BRA|GOV|he|president 2016-08-31..2018-12-31
Jair Bolsonaro|Bolsonaro|BRA|GOV|he|president 2019-01-01..2022-12-31
Celso Amorim||BRA|GOV|he|foreign minister 2003-01..2010-12
Carlos Menem|Carlos Saul Menem|ARG|GOV|he|president 1989-07-08..1999-12-10
Fernando de la Rua|Fernando de la Rúa|ARG|GOV|he|president 1999-12-10..2001-12-21
Nestor Kirchner|Néstor Kirchner|ARG|GOV|he|president 2003-05-25..2007-12-10
Cristina Fernandez de Kirchner|Cristina Fernández de Kirchner;Cristina Kirchner;Cristina Fernandez|ARG|GOV|she|president 2007-12-10..2015-12-10;vice president 2019-12-10..2023-12-10
Mauricio Macri||ARG|GOV|he|president 2015-12-10..2019-12-10
Alberto Fernandez|Alberto Fernández|ARG|GOV|he|president 2019-12-10..2023-12-10
Javier Milei|Milei|ARG|GOV|he|president 2023-12-10..
Augusto Pinochet|Pinochet|CHL|GOV|he|president 1974-12-17..1990-03-11
Ricardo Lagos||CHL|GOV|he|president 2000-03-11..2006-03-11
Michelle Bachelet||CHL|GOV|she|president 2006-03-11..2010-03-11;president 2014-03-11..2018-03-11;high commissioner for human rights 2018-09-01..2022-08-31
Sebastian Pinera|Sebastián Piñera|CHL|GOV|he|president 2010-03-11..2014-03-11;president 2018-03-11..2022-03-11
Gabriel Boric||CHL|GOV|he|president 2022-03-11..
Juan Carlos Jobet||CHL|GOV|he|energy minister 2019-06..2022-03-11
Jose Mujica|José Mujica|URY|GOV|he|president 2010-03-01..2015-03-01
Luis Lacalle Pou||URY|GOV|he|president 2020-03-01..2025-03-01
Horacio Cartes||PRY|GOV|he|president 2013-08-15..2018-08-15
Mario Abdo Benitez|Mario Abdo Benítez;Mario Abdo|PRY|GOV|he|president 2018-08-15..2023-08-15
Santiago Pena|Santiago Peña|PRY|GOV|he|president 2023-08-15..
Fernando Lugo||PRY|GOV|he|president 2008-08-15..2012-06-22
Desi Bouterse|Dési Bouterse|SUR|GOV|he|president 2010-08-12..2020-07-16
Irfaan Ali||GUY|GOV|he|president 2020-08-02..
Luis Abinader||DOM|GOV|he|president 2020-08-16..
Mia Mottley||BRB|GOV|she|prime minister 2018-05-25..
Maurice Bishop||GRD|GOV|he|prime minister 1979-03..1983-10-19
`
