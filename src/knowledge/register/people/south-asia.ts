/** People of South, Southeast and Central Asia, Australia and the Pacific; see `../people.ts` for the columns. */
export const peopleOfSouthAsia = `
Indira Gandhi||IND|GOV|she|prime minister 1966-01-24..1977-03-24;prime minister 1980-01-14..1984-10-31
Rajiv Gandhi||IND|GOV|he|prime minister 1984-10-31..1989-12-02
P. V. Narasimha Rao|Narasimha Rao|IND|GOV|he|prime minister 1991-06-21..1996-05-16
Atal Bihari Vajpayee|Vajpayee;A. B. Vajpayee|IND|GOV|he|prime minister 1998-03-19..2004-05-22
Manmohan Singh||IND|GOV|he|prime minister 2004-05-22..2014-05-26
Narendra Modi|Modi|IND|GOV|he|chief minister of Gujarat 2001-10-07..2014-05-22;prime minister 2014-05-26..
Amit Shah||IND|GOV|he|president of the Bharatiya Janata Party@PTY 2014-07..2020-01;home minister 2019-05-30..
Rajnath Singh||IND|GOV|he|home minister 2014-05-26..2019-05-30;defence minister 2019-05-30..
Sushma Swaraj||IND|GOV|she|foreign minister 2014-05-26..2019-05-30
S. Jaishankar|Subrahmanyam Jaishankar;Jaishankar|IND|GOV|he|foreign secretary 2015-01..2018-01;foreign minister 2019-05-30..
Nirmala Sitharaman||IND|GOV|she|defence minister 2017-09..2019-05;finance minister 2019-05-30..
Arun Jaitley||IND|GOV|he|finance minister 2014-05..2019-05
Ajit Doval||IND|GOV|he|national security adviser 2014-05-30..
Sonia Gandhi||IND|PTY|she|president of the Indian National Congress 1998-03..2017-12;president of the Indian National Congress 2019-08..2022-10
Rahul Gandhi||IND|PTY+OPP|he|president of the Indian National Congress 2017-12..2019-07
Mamata Banerjee||IND|GOV|she|chief minister of West Bengal 2011-05-20..
Arvind Kejriwal||IND|GOV|he|chief minister of Delhi 2015-02-14..2024-09
Yogi Adityanath||IND|GOV|he|chief minister of Uttar Pradesh 2017-03-19..
Ram Nath Kovind||IND|GOV|he|president 2017-07-25..2022-07-25
Droupadi Murmu||IND|GOV|she|president 2022-07-25..
Pranab Mukherjee||IND|GOV|he|foreign minister 2006-10..2009-05;president 2012-07-25..2017-07-25
A. P. J. Abdul Kalam|Abdul Kalam|IND|GOV|he|president 2002-07-25..2007-07-25
Bipin Rawat||IND|MIL|he|chief of the army staff 2016-12-31..2019-12-31;chief of defence staff 2020-01-01..2021-12-08
Mehbooba Mufti||IND|GOV|she|chief minister of Jammu and Kashmir 2016-04..2018-06
Omar Abdullah||IND|GOV|he|chief minister of Jammu and Kashmir 2009-01..2015-01;chief minister of Jammu and Kashmir 2024-10..
Syed Ali Shah Geelani|Syed Ali Geelani|IND|OPP|he|
Burhan Wani||IND|REB|he|
Anna Hazare||IND|CVL|he|
Zulfikar Ali Bhutto||PAK|GOV|he|prime minister 1973-08..1977-07
Muhammad Zia-ul-Haq|Zia-ul-Haq;Zia ul-Haq|PAK|GOV|he|president 1978-09..1988-08-17
Benazir Bhutto|Bhutto|PAK|GOV|she|prime minister 1988-12-02..1990-08-06;prime minister 1993-10-19..1996-11-05
Nawaz Sharif||PAK|GOV|he|prime minister 1990-11..1993-07;prime minister 1997-02-17..1999-10-12;prime minister 2013-06-05..2017-07-28
Pervez Musharraf|Musharraf|PAK|GOV|he|army chief@MIL 1998-10..2007-11;president 2001-06-20..2008-08-18
Asif Ali Zardari|Zardari;Asif Zardari|PAK|GOV|he|president 2008-09-09..2013-09-08;president 2024-03-10..
Yousuf Raza Gilani|Yousaf Raza Gilani|PAK|GOV|he|prime minister 2008-03-25..2012-06-19
Shahid Khaqan Abbasi||PAK|GOV|he|prime minister 2017-08-01..2018-05-31
Imran Khan||PAK|PTY|he|prime minister@GOV 2018-08-18..2022-04-10
Shehbaz Sharif|Shahbaz Sharif|PAK|GOV|he|chief minister of Punjab 2008-06..2018-06;prime minister 2022-04-11..2023-08-14;prime minister 2024-03-04..
Shah Mehmood Qureshi|Shah Mahmood Qureshi|PAK|GOV|he|foreign minister 2008-03..2011-02;foreign minister 2018-08-20..2022-04-10
Bilawal Bhutto Zardari|Bilawal Bhutto-Zardari;Bilawal Bhutto|PAK|PTY|he|foreign minister@GOV 2022-04-27..2023-08
Ishaq Dar||PAK|GOV|he|foreign minister 2024-03-11..
Arif Alvi||PAK|GOV|he|president 2018-09-09..2024-03-10
Raheel Sharif||PAK|MIL|he|army chief 2013-11-29..2016-11-29
Ashfaq Parvez Kayani|Ashfaq Kayani|PAK|MIL|he|army chief 2007-11-29..2013-11-29
Qamar Javed Bajwa||PAK|MIL|he|army chief 2016-11-29..2022-11-29
Asim Munir||PAK|MIL|he|army chief 2022-11-29..
Jam Kamal Khan|Jam Kamal Khan Alyani|PAK|LEG|he|chief minister of Balochistan@GOV 2018-08..2021-10
A. Q. Khan|Abdul Qadeer Khan|PAK|EDU|he|
Malala Yousafzai|Malala|PAK|CVL|she|
Hafiz Saeed|Hafiz Muhammad Saeed|PAK|REB|he|
Masood Azhar||PAK|REB|he|
Baitullah Mehsud||PAK|REB|he|leader of the Pakistani Taliban 2007-12..2009-08
Hakimullah Mehsud||PAK|REB|he|leader of the Pakistani Taliban 2009-08..2013-11-01
Mohammad Najibullah|Najibullah|AFG|GOV|he|president 1987-09..1992-04
Burhanuddin Rabbani||AFG|GOV|he|president 1992-06..2001-12
Ahmad Shah Massoud|Ahmed Shah Massoud|AFG|REB|he|
Gulbuddin Hekmatyar||AFG|REB|he|
Abdul Rashid Dostum||AFG|MIL|he|vice president@GOV 2014-09..2020-02
Mullah Omar|Mullah Mohammed Omar;Mullah Mohammad Omar|AFG|REB|he|leader of the Taliban 1996-04..2013-04
Hamid Karzai|Karzai|AFG|GOV|he|president 2001-12-22..2014-09-29
Ashraf Ghani||AFG|GOV|he|president 2014-09-29..2021-08-15
Abdullah Abdullah||AFG|GOV|he|chief executive 2014-09-29..2020-03-11
Amrullah Saleh||AFG|GOV|he|vice president 2020-02..2021-08-15
Ahmad Massoud||AFG|REB|he|
Hibatullah Akhundzada|Haibatullah Akhundzada|AFG|REB|he|leader of the Taliban 2016-05-25..2021-08-15;supreme leader@GOV 2021-08-15..
Mullah Akhtar Mansour|Akhtar Mohammad Mansour;Mullah Mansour|AFG|REB|he|leader of the Taliban 2015-07-29..2016-05-21
Abdul Ghani Baradar|Mullah Baradar|AFG|REB|he|deputy prime minister@GOV 2021-09-07..
Sirajuddin Haqqani||AFG|REB|he|interior minister@GOV 2021-09-07..
Zabihullah Mujahid||AFG|REB|he|spokesman for the Taliban ..2021-08-15;spokesman for the government@GOV 2021-08-15..
Suhail Shaheen||AFG|REB|he|spokesman for the Taliban ..
Osama bin Laden|Usama bin Laden;bin Laden;Bin Laden|SAU|REB|he|leader of al-Qaeda 1988..2011-05-02
Ayman al-Zawahiri|Ayman al-Zawahri;Zawahiri|EGY|REB|he|leader of al-Qaeda 2011-06-16..2022-07-31
Sheikh Hasina|Hasina;Sheikh Hasina Wazed|BGD|GOV|she|prime minister 1996-06-23..2001-07-15;prime minister 2009-01-06..2024-08-05
Khaleda Zia||BGD|PTY|she|prime minister@GOV 1991-03-20..1996-03-30;prime minister@GOV 2001-10-10..2006-10-29
Muhammad Yunus||BGD|GOV|he|chief adviser 2024-08-08..
Chandrika Kumaratunga||LKA|GOV|she|president 1994-11-12..2005-11-19
Mahinda Rajapaksa||LKA|GOV|he|president 2005-11-19..2015-01-09;prime minister 2019-11-21..2022-05-09
Gotabaya Rajapaksa||LKA|GOV|he|defence secretary 2005-11..2015-01;president 2019-11-18..2022-07-14
Maithripala Sirisena||LKA|GOV|he|president 2015-01-09..2019-11-18
Ranil Wickremesinghe||LKA|GOV|he|prime minister 2015-01-09..2018-10-26;prime minister 2018-12-16..2019-11-21;president 2022-07-21..2024-09-23
Anura Kumara Dissanayake||LKA|GOV|he|president 2024-09-23..
Velupillai Prabhakaran|Prabhakaran|LKA|REB|he|leader of the Liberation Tigers of Tamil Eelam 1976..2009-05-18
King Gyanendra|Gyanendra|NPL|GOV|he|king 2001-06-04..2008-05-28
Pushpa Kamal Dahal|Prachanda|NPL|GOV|he|prime minister 2008-08..2009-05;prime minister 2016-08..2017-06;prime minister 2022-12-26..2024-07
K. P. Sharma Oli|KP Sharma Oli;KP Oli|NPL|GOV|he|prime minister 2015-10..2016-08;prime minister 2018-02-15..2021-07-13;prime minister 2024-07-15..2025-09-09
Sher Bahadur Deuba||NPL|GOV|he|prime minister 2021-07-13..2022-12-26
Ibrahim Mohamed Solih|Ibrahim Solih|MDV|GOV|he|president 2018-11-17..2023-11-17
Mohamed Nasheed||MDV|GOV|he|president 2008-11-11..2012-02-07
Abdulla Yameen||MDV|GOV|he|president 2013-11-17..2018-11-17
Mohamed Muizzu||MDV|GOV|he|president 2023-11-17..
Than Shwe||MMR|GOV|he|head of the junta 1992-04..2011-03
Thein Sein||MMR|GOV|he|president 2011-03-30..2016-03-30
Aung San Suu Kyi|Suu Kyi;Daw Aung San Suu Kyi|MMR|PTY|she|state counsellor@GOV 2016-04-06..2021-02-01
Win Myint||MMR|GOV|he|president 2018-03-30..2021-02-01
Min Aung Hlaing||MMR|MIL|he|commander-in-chief 2011-03-30..2021-02-01;head of the junta@GOV 2021-02-01..
Thaksin Shinawatra|Thaksin|THA|GOV|he|prime minister 2001-02-09..2006-09-19
Yingluck Shinawatra||THA|GOV|she|prime minister 2011-08-05..2014-05-07
Abhisit Vejjajiva||THA|GOV|he|prime minister 2008-12-17..2011-08-05
Prayut Chan-o-cha|Prayuth Chan-ocha;Prayut Chan-ocha;Prayuth Chan-o-cha|THA|GOV|he|army chief@MIL 2010-10..2014-09;prime minister 2014-08-24..2023-08-22
Srettha Thavisin||THA|GOV|he|prime minister 2023-08-22..2024-08-14
Paetongtarn Shinawatra||THA|GOV|she|prime minister 2024-08-16..2025-08
Pita Limjaroenrat||THA|PTY+OPP|he|
Bhumibol Adulyadej|King Bhumibol|THA|GOV|he|king 1946-06-09..2016-10-13
Maha Vajiralongkorn|King Vajiralongkorn|THA|GOV|he|king 2016-10-13..
Pol Pot||KHM|GOV|he|prime minister 1976-04..1979-01
Norodom Sihanouk|Sihanouk|KHM|GOV|he|king 1993-09-24..2004-10-07
Hun Sen||KHM|GOV|he|prime minister 1985-01-14..2023-08-22
Hun Manet||KHM|GOV|he|prime minister 2023-08-22..
Sam Rainsy||KHM|PTY+OPP|he|
Ho Chi Minh||VNM|GOV|he|president 1945-09..1969-09-02
Nguyen Phu Trong||VNM|GOV|he|general secretary of the Communist Party 2011-01-19..2024-07-19
Nguyen Xuan Phuc||VNM|GOV|he|prime minister 2016-04..2021-04;president 2021-04-05..2023-01
Pham Minh Chinh||VNM|GOV|he|prime minister 2021-04-05..
To Lam||VNM|GOV|he|president 2024-05-22..2024-10-21;general secretary of the Communist Party 2024-08-03..
Ferdinand Marcos||PHL|GOV|he|president 1965-12-30..1986-02-25
Imelda Marcos||PHL|ELI|she|
Corazon Aquino|Cory Aquino|PHL|GOV|she|president 1986-02-25..1992-06-30
Fidel Ramos|Fidel V. Ramos|PHL|GOV|he|president 1992-06-30..1998-06-30
Joseph Estrada||PHL|GOV|he|president 1998-06-30..2001-01-20
Gloria Macapagal Arroyo|Gloria Arroyo;Gloria Macapagal-Arroyo|PHL|GOV|she|president 2001-01-20..2010-06-30
Benigno Aquino III|Benigno Aquino|PHL|GOV|he|president 2010-06-30..2016-06-30
Rodrigo Duterte|Duterte|PHL|GOV|he|president 2016-06-30..2022-06-30
Sara Duterte||PHL|GOV|she|vice president 2022-06-30..
Ferdinand Marcos Jr.|Ferdinand Marcos Jr;Bongbong Marcos|PHL|GOV|he|president 2022-06-30..
Delfin Lorenzana||PHL|GOV+MIL|he|defence secretary 2016-06-30..2022-06-30
Teodoro Locsin|Teodoro Locsin Jr.|PHL|GOV|he|foreign secretary 2018-10..2022-06-30
Maria Ressa||PHL|JRN|she|
Leila de Lima||PHL|LEG+OPP|she|
Nur Misuari||PHL|REB|he|
Isnilon Hapilon||PHL|REB|he|
Suharto|President Suharto|IDN|GOV|he|president 1967-03-12..1998-05-21
B. J. Habibie|BJ Habibie|IDN|GOV|he|president 1998-05-21..1999-10-20
Abdurrahman Wahid||IDN|GOV|he|president 1999-10-20..2001-07-23
Megawati Sukarnoputri|Megawati|IDN|GOV|she|president 2001-07-23..2004-10-20
Susilo Bambang Yudhoyono|Yudhoyono|IDN|GOV|he|president 2004-10-20..2014-10-20
Joko Widodo|Jokowi|IDN|GOV|he|president 2014-10-20..2024-10-20
Prabowo Subianto|Prabowo|IDN|GOV|he|defence minister 2019-10-23..2024-10-20;president 2024-10-20..
Retno Marsudi||IDN|GOV|she|foreign minister 2014-10-27..2024-10-20
Mahathir Mohamad|Mahathir Mohammad;Mahathir|MYS|GOV|he|prime minister 1981-07-16..2003-10-31;prime minister 2018-05-10..2020-03-01
Abdullah Badawi|Abdullah Ahmad Badawi|MYS|GOV|he|prime minister 2003-10-31..2009-04-03
Najib Razak||MYS|GOV|he|prime minister 2009-04-03..2018-05-10
Muhyiddin Yassin||MYS|GOV|he|prime minister 2020-03-01..2021-08-16
Anwar Ibrahim||MYS|GOV|he|deputy prime minister 1993-12..1998-09;prime minister 2022-11-24..
Lee Kuan Yew||SGP|GOV|he|prime minister 1959-06-05..1990-11-28
Goh Chok Tong||SGP|GOV|he|prime minister 1990-11-28..2004-08-12
Lee Hsien Loong||SGP|GOV|he|prime minister 2004-08-12..2024-05-15
Lawrence Wong||SGP|GOV|he|prime minister 2024-05-15..
Vivian Balakrishnan||SGP|GOV|he|foreign minister 2015-10-01..
Xanana Gusmao|Xanana Gusmão|TLS|GOV|he|president 2002-05-20..2007-05-20;prime minister 2007-08-08..2015-02-16;prime minister 2023-07-01..
Jose Ramos-Horta|José Ramos-Horta|TLS|GOV|he|president 2007-05-20..2012-05-20;president 2022-05-20..
Nursultan Nazarbayev|Nazarbayev|KAZ|GOV|he|president 1990-04-24..2019-03-20
Kassym-Jomart Tokayev|Kasym-Jomart Tokayev;Tokayev|KAZ|GOV|he|president 2019-03-20..
Islam Karimov||UZB|GOV|he|president 1990-03-24..2016-09-02
Shavkat Mirziyoyev||UZB|GOV|he|prime minister 2003-12..2016-12;president 2016-09-08..
Emomali Rahmon|Emomali Rakhmon;Emomali Rakhmonov|TJK|GOV|he|president 1994-11-20..
Saparmurat Niyazov||TKM|GOV|he|president 1990-11..2006-12-21
Gurbanguly Berdymukhamedov|Gurbanguly Berdimuhamedow|TKM|GOV|he|president 2006-12-21..2022-03-19
Serdar Berdymukhamedov|Serdar Berdimuhamedow|TKM|GOV|he|president 2022-03-19..
Askar Akayev||KGZ|GOV|he|president 1990-10-27..2005-04-11
Kurmanbek Bakiyev||KGZ|GOV|he|president 2005-08-14..2010-04-15
Roza Otunbayeva||KGZ|GOV|she|president 2010-07-03..2011-12-01
Almazbek Atambayev||KGZ|GOV|he|president 2011-12-01..2017-11-24
Sooronbay Jeenbekov|Sooronbai Jeenbekov|KGZ|GOV|he|president 2017-11-24..2020-10-15
Sadyr Japarov||KGZ|GOV|he|president 2021-01-28..
John Howard||AUS|GOV|he|prime minister 1996-03-11..2007-12-03
Kevin Rudd||AUS|GOV|he|prime minister 2007-12-03..2010-06-24;prime minister 2013-06-27..2013-09-18
Julia Gillard||AUS|GOV|she|prime minister 2010-06-24..2013-06-27
Tony Abbott||AUS|GOV|he|prime minister 2013-09-18..2015-09-15
Malcolm Turnbull||AUS|GOV|he|prime minister 2015-09-15..2018-08-24
Scott Morrison||AUS|GOV|he|prime minister 2018-08-24..2022-05-23;member of parliament@LEG 2022-05-23..2024-02
Anthony Albanese||AUS|GOV|he|prime minister 2022-05-23..
Penny Wong||AUS|GOV|she|foreign minister 2022-05-23..
Marise Payne||AUS|GOV|she|foreign minister 2018-08-28..2022-05-23
Julie Bishop||AUS|GOV|she|foreign minister 2013-09-18..2018-08-28
Alexander Downer||AUS|GOV|he|foreign minister 1996-03-11..2007-12-03
Peter Dutton||AUS|PTY|he|defence minister@GOV 2021-03-30..2022-05-23;leader of the opposition 2022-05-30..2025-05
Julian Assange|Assange|AUS|JRN|he|
Helen Clark||NZL|GOV|she|prime minister 1999-12-05..2008-11-19
John Key||NZL|GOV|he|prime minister 2008-11-19..2016-12-12
Jacinda Ardern||NZL|GOV|she|prime minister 2017-10-26..2023-01-25
Chris Hipkins||NZL|GOV|he|prime minister 2023-01-25..2023-11-27
Christopher Luxon||NZL|GOV|he|prime minister 2023-11-27..
Winston Peters||NZL|GOV|he|foreign minister 2017-10..2020-11;foreign minister 2023-11-27..
Frank Bainimarama|Voreqe Bainimarama|FJI|GOV|he|prime minister 2007-01-05..2022-12-24
Sitiveni Rabuka||FJI|GOV|he|prime minister 1992-06..1999-05;prime minister 2022-12-24..
Manasseh Sogavare||SLB|GOV|he|prime minister 2019-04-24..2024-05
James Marape||PNG|GOV|he|prime minister 2019-05-30..
Peter O'Neill||PNG|GOV|he|prime minister 2011-08..2019-05
`
