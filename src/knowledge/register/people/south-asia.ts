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
Jawaharlal Nehru||IND|GOV|he|prime minister 1947-08..1964-05
Lal Bahadur Shastri||IND|GOV|he|prime minister 1964-06..1966-01
Morarji Desai||IND|GOV|he|prime minister 1977-03..1979-07
V. P. Singh||IND|GOV|he|prime minister 1989-12..1990-11
Chandra Shekhar||IND|GOV|he|prime minister 1990-11..1991-06
H. D. Deve Gowda||IND|GOV|he|prime minister 1996-06..1997-04
I. K. Gujral|Inder Kumar Gujral|IND|GOV|he|prime minister 1997-04..1998-03
L. K. Advani|Lal Krishna Advani|IND|PTY|he|home minister@GOV 1998-03..2004-05
Jaswant Singh||IND|GOV|he|external affairs minister 1998-12..2002-07
George Fernandes||IND|GOV|he|defence minister 1998-03..2001-03
Natwar Singh||IND|GOV|he|external affairs minister 2004-05..2005-11
S. M. Krishna||IND|GOV|he|external affairs minister 2009-05..2012-10
Salman Khurshid||IND|GOV|he|external affairs minister 2012-10..2014-05
A. K. Antony||IND|GOV|he|defence minister 2006-10..2014-05
P. Chidambaram||IND|GOV|he|home minister 2008-11..2012-07
Manohar Parrikar||IND|GOV|he|defence minister 2014-11..2017-03
Piyush Goyal||IND|GOV|he|commerce minister 2019-05..
Vijay Gokhale||IND|GOV|he|foreign secretary 2018-01..2020-01
Harsh Vardhan Shringla||IND|GOV|he|foreign secretary 2020-01..2022-04
Vinay Kwatra||IND|GOV|he|foreign secretary 2022-05..2024-07
Vikram Misri||IND|GOV|he|foreign secretary 2024-07..
Raveesh Kumar||IND|GOV|he|spokesman for the foreign ministry 2017..2020-04
Arindam Bagchi||IND|GOV|he|spokesman for the foreign ministry 2021-03..2024-01
Randhir Jaiswal||IND|GOV|he|spokesman for the foreign ministry 2024-01..
Manoj Pande||IND|MIL|he|chief of army staff 2022-04..2024-06
Manoj Mukund Naravane|M. M. Naravane|IND|MIL|he|chief of army staff 2019-12..2022-04
Upendra Dwivedi||IND|MIL|he|chief of army staff 2024-06..
Anil Chauhan||IND|MIL|he|chief of defence staff 2022-09..
Farooq Abdullah||IND|PTY|he|
Mirwaiz Umar Farooq||IND|REL|he|
Yasin Malik||IND|REB|he|
Jayalalithaa|J. Jayalalithaa|IND|PTY|she|
M. K. Stalin||IND|GOV|he|chief minister of Tamil Nadu 2021-05..
Nitish Kumar||IND|GOV|he|
Lalu Prasad Yadav||IND|PTY|he|
Mayawati||IND|PTY|she|
Uddhav Thackeray||IND|PTY|he|
Bal Thackeray||IND|PTY|he|
Mohan Bhagwat||IND|CVL|he|
Gauri Lankesh||IND|JRN|she|
Gautam Adani||IND|BUS|he|
Mukesh Ambani||IND|BUS|he|
Mahatma Gandhi|Mohandas Gandhi|IND|PTY|he|
Jarnail Singh Bhindranwale||IND|REB|he|
Amritpal Singh||IND|REL|he|
Hardeep Singh Nijjar||CAN|CVL|he|
Medha Patkar||IND|CVL|she|
Dawood Ibrahim||IND|CRM|he|
Ajmal Kasab||PAK|REB|he|
Muhammad Ali Jinnah||PAK|GOV|he|
Ayub Khan||PAK|GOV|he|president 1958-10..1969-03
Yahya Khan||PAK|GOV|he|president 1969-03..1971-12
Ghulam Ishaq Khan||PAK|GOV|he|president 1988-08..1993-07
Farooq Leghari||PAK|GOV|he|president 1993-11..1997-12
Shaukat Aziz||PAK|GOV|he|prime minister 2004-08..2007-11
Raja Pervez Ashraf||PAK|GOV|he|prime minister 2012-06..2013-03
Mamnoon Hussain||PAK|GOV|he|president 2013-09..2018-09
Anwaarul Haq Kakar||PAK|GOV|he|prime minister 2023-08..2024-03
Khurshid Mahmud Kasuri||PAK|GOV|he|foreign minister 2002-11..2007-11
Hina Rabbani Khar||PAK|GOV|she|foreign minister 2011-07..2013-03
Jalil Abbas Jilani||PAK|GOV|he|foreign minister 2023-08..2024-03
Sartaj Aziz||PAK|GOV|he|
Khawaja Asif||PAK|GOV|he|foreign minister 2017-08..2018-04;defence minister 2022-04..
Chaudhry Nisar Ali Khan||PAK|GOV|he|interior minister 2013-06..2017-07
Sheikh Rashid Ahmed||PAK|GOV|he|interior minister 2020-12..2022-04
Mohsin Naqvi||PAK|GOV|he|interior minister 2024-03..
Rehman Malik||PAK|GOV|he|interior minister 2008-03..2013-03
Fawad Chaudhry||PAK|PTY|he|
Maryam Nawaz||PAK|GOV|she|chief minister of Punjab 2024-02..
Asif Ghafoor||PAK|MIL|he|spokesman for the army 2016-12..2020-01
Babar Iftikhar||PAK|MIL|he|spokesman for the army 2020-01..2022-12
Ahmed Sharif Chaudhry||PAK|MIL|he|spokesman for the army 2022-12..
Faiz Hameed||PAK|SPY|he|head of Inter-Services Intelligence 2019-06..2021-11
Hamid Gul||PAK|SPY|he|
Ahmed Shuja Pasha||PAK|SPY|he|head of Inter-Services Intelligence 2008-10..2012-03
Iftikhar Chaudhry||PAK|JUD|he|
Fazal-ur-Rehman|Maulana Fazlur Rehman;Fazlur Rehman|PAK|PTY|he|
Altaf Hussain||PAK|PTY|he|
Qazi Hussain Ahmed||PAK|PTY|he|
Nawab Akbar Bugti|Akbar Bugti|PAK|REB|he|
Mullah Fazlullah|Maulana Fazlullah|PAK|REB|he|
Noor Wali Mehsud||PAK|REB|he|
Asia Bibi||PAK|CVL|she|
Aafia Siddiqui||PAK|CVL|she|
Daniel Pearl||USA|JRN|he|
Ahmed Omar Saeed Sheikh|Omar Sheikh|GBR|REB|he|
Salman Taseer||PAK|GOV|he|governor of Punjab 2008-05..2011-01
Ramzi Yousef||PAK|REB|he|
Abu Zubaydah||SAU|REB|he|
Manzoor Pashteen||PAK|CVL|he|
Mahrang Baloch||PAK|CVL|she|
Babrak Karmal||AFG|GOV|he|
Hafizullah Amin||AFG|GOV|he|
Mohammad Daoud Khan||AFG|GOV|he|president 1973-07..1978-04
Zahir Shah|Mohammed Zahir Shah|AFG|GOV|he|king 1933-11..1973-07
Mohammed Fahim|Mohammad Qasim Fahim|AFG|GOV|he|defence minister 2001-12..2004-12;vice president 2009-11..2014-03
Ismail Khan||AFG|GOV|he|
Abdul Rasul Sayyaf||AFG|PTY|he|
Atta Mohammad Noor||AFG|GOV|he|governor of Balkh 2004..2018-03
Karim Khalili||AFG|PTY|he|
Mohammad Mohaqiq||AFG|PTY|he|
Rangin Dadfar Spanta||AFG|GOV|he|foreign minister 2006-04..2010-01
Zalmai Rassoul||AFG|GOV|he|foreign minister 2010-01..2013-10
Salahuddin Rabbani||AFG|GOV|he|foreign minister 2015-02..2019-10
Mohammad Haneef Atmar|Hanif Atmar|AFG|GOV|he|foreign minister 2020-04..2021-08
Hamdullah Mohib||AFG|GOV|he|national security adviser 2018-08..2021-08
Bismillah Khan Mohammadi||AFG|GOV|he|
Abdul Raziq||AFG|COP|he|
Mullah Yaqoob|Mohammad Yaqoob|AFG|GOV|he|defence minister 2021-09..
Amir Khan Muttaqi||AFG|GOV|he|foreign minister 2021-09..
Mohammad Hassan Akhund||AFG|GOV|he|prime minister 2021-09..
Sher Mohammad Abbas Stanikzai|Abbas Stanikzai|AFG|REB|he|
Mullah Dadullah||AFG|REB|he|
Jalaluddin Haqqani||AFG|REB|he|
Khalil Haqqani|Khalil-ur-Rahman Haqqani|AFG|GOV|he|
Sediq Sediqqi||AFG|GOV|he|
Fawzia Koofi||AFG|LEG|she|
Habibullah Kalakani||AFG|REB|he|
Sheikh Mujibur Rahman|Mujibur Rahman|BGD|GOV|he|
Ziaur Rahman||BGD|GOV|he|president 1977-04..1981-05
Hussain Muhammad Ershad|Mohammad Ershad|BGD|GOV|he|president 1983-12..1990-12
Tarique Rahman||BGD|PTY|he|
Motiur Rahman Nizami||BGD|PTY|he|
Abdul Momen|A. K. Abdul Momen|BGD|GOV|he|foreign minister 2019-01..2024-01
Hasan Mahmud||BGD|GOV|he|foreign minister 2024-01..2024-08
Touhid Hossain||BGD|GOV|he|
Waker-uz-Zaman||BGD|MIL|he|chief of army staff 2024-06..
Nahid Islam||BGD|PTY|he|
Taslima Nasreen||BGD|CVL|she|
J. R. Jayewardene||LKA|GOV|he|president 1978-02..1989-01
Ranasinghe Premadasa||LKA|GOV|he|president 1989-01..1993-05
Dingiri Banda Wijetunga||LKA|GOV|he|president 1993-05..1994-11
Sarath Fonseka||LKA|MIL|he|
Basil Rajapaksa||LKA|GOV|he|
Lakshman Kadirgamar||LKA|GOV|he|
G. L. Peiris||LKA|GOV|he|
Sajith Premadasa||LKA|PTY+OPP|he|
Harini Amarasuriya||LKA|GOV|she|prime minister 2024-09..
Colonel Karuna|Vinayagamoorthy Muralitharan|LKA|REB|he|
S. P. Thamilselvan||LKA|REB|he|
Lasantha Wickrematunge||LKA|JRN|he|
King Birendra||NPL|GOV|he|king 1972-01..2001-06
Girija Prasad Koirala||NPL|GOV|he|
Sushil Koirala||NPL|GOV|he|prime minister 2014-02..2015-10
Baburam Bhattarai||NPL|PTY|he|prime minister@GOV 2011-08..2013-03
Madhav Kumar Nepal||NPL|PTY|he|prime minister@GOV 2009-05..2011-02
Ram Chandra Poudel||NPL|GOV|he|president 2023-03..
Bidya Devi Bhandari||NPL|GOV|she|president 2015-10..2023-03
Jigme Khesar Namgyel Wangchuck||BTN|GOV|he|king 2006-12..
Tshering Tobgay||BTN|GOV|he|prime minister 2013-07..2018-08;prime minister 2024-01..
Lotay Tshering||BTN|GOV|he|prime minister 2018-11..2023-11
Maumoon Abdul Gayoom||MDV|GOV|he|president 1978-11..2008-11
Ne Win||MMR|GOV|he|
Khin Nyunt||MMR|GOV|he|prime minister 2003-08..2004-10
Soe Win||MMR|MIL|he|
Htin Kyaw||MMR|GOV|he|president 2016-03..2018-03
Myint Swe||MMR|GOV|he|
Zaw Min Tun||MMR|MIL|he|spokesman for the army 2018..
Wunna Maung Lwin||MMR|GOV|he|
Kyaw Moe Tun||MMR|GOV|he|ambassador to the United Nations 2020-10..
U Nu||MMR|GOV|he|
Aung San||MMR|MIL|he|
Ashin Wirathu||MMR|REL|he|
Khun Sa||MMR|CRM|he|
Chuan Leekpai||THA|GOV|he|prime minister 1992-09..1995-07;prime minister 1997-11..2001-02
Surayud Chulanont||THA|GOV|he|prime minister 2006-10..2008-01
Samak Sundaravej||THA|GOV|he|prime minister 2008-01..2008-09
Somchai Wongsawat||THA|GOV|he|prime minister 2008-09..2008-12
Sonthi Boonyaratglin||THA|MIL|he|
Prawit Wongsuwan||THA|GOV|he|deputy prime minister 2014-08..2023-09
Suthep Thaugsuban||THA|PTY|he|
Thanathorn Juangroongruangkit||THA|PTY+OPP|he|
Anutin Charnvirakul||THA|GOV|he|interior minister 2023-09..2025-06;prime minister 2025-09..
Jatuporn Prompan||THA|CVL|he|
Lon Nol||KHM|GOV|he|
Norodom Sihamoni||KHM|GOV|he|king 2004-10..
Norodom Ranariddh||KHM|PTY|he|prime minister@GOV 1993-07..1997-08
Kem Sokha||KHM|PTY+OPP|he|
Kem Ley||KHM|CVL|he|
Prak Sokhonn||KHM|GOV|he|
Ieng Sary||KHM|REB|he|
Khieu Samphan||KHM|REB|he|
Nuon Chea||KHM|REB|he|
Ta Mok||KHM|REB|he|
Duch|Kaing Guek Eav|KHM|REB|he|
Thongloun Sisoulith||LAO|GOV|he|prime minister 2016-04..2021-03;president 2021-03..
Bounnhang Vorachith||LAO|GOV|he|president 2016-04..2021-03
Le Duan||VNM|PTY|he|
Vo Nguyen Giap||VNM|MIL|he|
Ngo Dinh Diem||VNM|GOV|he|
Nguyen Van Thieu||VNM|GOV|he|
Nguyen Tan Dung||VNM|GOV|he|prime minister 2006-06..2016-04
Phan Van Khai||VNM|GOV|he|prime minister 1997-09..2006-06
Nguyen Minh Triet||VNM|GOV|he|president 2006-06..2011-07
Truong Tan Sang||VNM|GOV|he|president 2011-07..2016-04
Tran Dai Quang||VNM|GOV|he|president 2016-04..2018-09
Vo Van Thuong||VNM|GOV|he|president 2023-03..2024-03
Luong Cuong||VNM|GOV|he|president 2024-10..
Bui Thanh Son||VNM|GOV|he|foreign minister 2021-04..2025
Le Thi Thu Hang||VNM|GOV|she|spokeswoman for the foreign ministry 2017..2022
Pham Thu Hang||VNM|GOV|she|spokeswoman for the foreign ministry 2023..
Fidel Agcaoili||PHL|REB|he|
Jose Maria Sison|Joma Sison|PHL|REB|he|
Murad Ebrahim|Al Haj Murad Ebrahim|PHL|REB|he|
Hashim Salamat|Salamat Hashim|PHL|REB|he|
Abubakar Janjalani||PHL|REB|he|
Omar Maute||PHL|REB|he|
Ninoy Aquino|Benigno Aquino Jr.|PHL|PTY+OPP|he|
Leni Robredo||PHL|PTY+OPP|she|vice president@GOV 2016-06..2022-06
Gilberto Teodoro||PHL|GOV|he|defence minister 2023-06..
Enrique Manalo||PHL|GOV|he|foreign minister 2022-07..2025-06
Alan Peter Cayetano||PHL|GOV|he|foreign minister 2017-05..2018-10
Albert del Rosario||PHL|GOV|he|foreign minister 2011-02..2016-03
Voltaire Gazmin||PHL|GOV|he|defence minister 2010-06..2016-06
Ronald dela Rosa||PHL|COP|he|police chief 2016-07..2018-04
Harry Roque||PHL|GOV|he|
Salvador Panelo||PHL|GOV|he|
Manny Pacquiao||PHL|LEG|he|
Jay Tarriela||PHL|MIL|he|
Juan Ponce Enrile||PHL|LEG|he|
Sukarno||IDN|GOV|he|president 1945-08..1967-03
Wiranto||IDN|GOV|he|
Ali Alatas||IDN|GOV|he|foreign minister 1988-03..1999-10
Marty Natalegawa||IDN|GOV|he|foreign minister 2009-10..2014-10
Hassan Wirajuda||IDN|GOV|he|foreign minister 2001-08..2009-10
Sugiono||IDN|GOV|he|foreign minister 2024-10..
Jusuf Kalla||IDN|GOV|he|vice president 2014-10..2019-10
Ma'ruf Amin||IDN|GOV|he|vice president 2019-10..2024-10
Gibran Rakabuming Raka||IDN|GOV|he|vice president 2024-10..
Luhut Pandjaitan||IDN|GOV|he|
Ryamizard Ryacudu||IDN|GOV|he|defence minister 2014-10..2019-10
Gatot Nurmantyo||IDN|MIL|he|commander of the armed forces 2015-07..2017-12
Basuki Tjahaja Purnama|Ahok|IDN|GOV|he|governor of Jakarta 2014-11..2017-05
Anies Baswedan||IDN|GOV|he|governor of Jakarta 2017-10..2022-10
Abu Bakar Bashir|Abu Bakar Baasyir|IDN|REL|he|
Hambali|Riduan Isamuddin|IDN|REB|he|
Amrozi||IDN|REB|he|
Imam Samudra||IDN|REB|he|
Rizieq Shihab||IDN|REL|he|
Munir Said Thalib||IDN|SOC|he|
Benny Wenda||IDN|REB|he|
Hasan di Tiro||IDN|REB|he|
Eurico Guterres||IDN|PRM|he|
Carlos Belo|Carlos Filipe Ximenes Belo|TLS|REL|he|
Mari Alkatiri||TLS|GOV|he|prime minister 2002-05..2006-06;prime minister 2017-09..2018-06
Taur Matan Ruak||TLS|GOV|he|president 2012-05..2017-05;prime minister 2018-06..2023-07
Francisco Guterres||TLS|GOV|he|president 2017-05..2022-05
Alfredo Reinado||TLS|REB|he|
Ismail Sabri Yaakob||MYS|GOV|he|prime minister 2021-08..2022-11
Saifuddin Abdullah||MYS|GOV|he|foreign minister 2018-07..2020-02;foreign minister 2021-08..2022-11
Zambry Abdul Kadir||MYS|GOV|he|foreign minister 2022-12..2023-12
Mohamad Hasan||MYS|GOV|he|foreign minister 2023-12..
Hishammuddin Hussein||MYS|GOV|he|
Jho Low||MYS|BUS|he|
Abdul Hadi Awang||MYS|PTY|he|
Hassanal Bolkiah||BRN|GOV|he|sultan 1967-10..
S. Jayakumar||SGP|GOV|he|foreign minister 1994-01..2004-08
Ng Eng Hen||SGP|GOV|he|defence minister 2011-05..2025-05
Halimah Yacob||SGP|GOV|she|president 2017-09..2023-09
Tharman Shanmugaratnam||SGP|GOV|he|president 2023-09..
Rustam Emomali||TJK|LEG|he|
Said Abdullo Nuri||TJK|PTY|he|
Muhiddin Kabiri||TJK|PTY+OPP|he|
Sirojiddin Muhriddin||TJK|GOV|he|foreign minister 2013-11..
Rakhat Aliyev||KAZ|GOV|he|
Dariga Nazarbayeva||KAZ|LEG|she|
Karim Massimov||KAZ|GOV|he|
Askar Mamin||KAZ|GOV|he|prime minister 2019-02..2022-01
Alikhan Smailov||KAZ|GOV|he|prime minister 2022-01..2024-02
Olzhas Bektenov||KAZ|GOV|he|prime minister 2024-02..
Murat Nurtleu||KAZ|GOV|he|foreign minister 2023-04..2025-09
Mukhtar Ablyazov||KAZ|PTY+OPP|he|
Gulnara Karimova||UZB|ELI|she|
Abdulla Aripov||UZB|GOV|he|prime minister 2016-12..
Juma Namangani||UZB|REB|he|
Tahir Yuldashev||UZB|REB|he|
Rashid Meredov||TKM|GOV|he|foreign minister 2001-07..
Boris Shikhmuradov||TKM|PTY+OPP|he|
Felix Kulov||KGZ|PTY|he|
Omurbek Babanov||KGZ|PTY|he|
Kamchybek Tashiev||KGZ|SPY|he|head of the State Committee for National Security 2020-10..
Sapar Isakov||KGZ|GOV|he|prime minister 2017-08..2018-04
Bob Hawke||AUS|GOV|he|prime minister 1983-03..1991-12
Paul Keating||AUS|GOV|he|prime minister 1991-12..1996-03
Malcolm Fraser||AUS|GOV|he|prime minister 1975-11..1983-03
Gough Whitlam||AUS|GOV|he|prime minister 1972-12..1975-11
Stephen Smith||AUS|GOV|he|foreign minister 2007-12..2010-09;defence minister 2010-09..2013-09
Richard Marles||AUS|GOV|he|defence minister 2022-06..
Linda Reynolds||AUS|GOV|she|defence minister 2019-05..2021-03
Christopher Pyne||AUS|GOV|he|defence minister 2018-08..2019-05
Angus Campbell||AUS|MIL|he|chief of the defence force 2018-07..2024-07
Pauline Hanson||AUS|PTY|she|
Mike Burgess||AUS|SPY|he|
Brenton Tarrant||AUS|REB|he|
David Hicks||AUS|CVL|he|
David Lange||NZL|GOV|he|prime minister 1984-07..1989-08
Jim Bolger||NZL|GOV|he|prime minister 1990-11..1997-12
Jenny Shipley||NZL|GOV|she|prime minister 1997-12..1999-12
Bill English||NZL|GOV|he|prime minister 2016-12..2017-10
Murray McCully||NZL|GOV|he|foreign minister 2008-11..2017-05
Nanaia Mahuta||NZL|GOV|she|foreign minister 2020-11..2023-11
Mahendra Chaudhry||FJI|GOV|he|prime minister 1999-05..2000-05
George Speight||FJI|REB|he|
Laisenia Qarase||FJI|GOV|he|prime minister 2000-07..2006-12
Michael Somare||PNG|GOV|he|
Bill Skate||PNG|GOV|he|prime minister 1997-07..1999-07
Julius Chan||PNG|GOV|he|
Francis Ona||PNG|REB|he|
Ishmael Toroama||PNG|GOV|he|president of Bougainville 2020-09..
Jeremiah Manele||SLB|GOV|he|foreign minister 2019-04..2024-05;prime minister 2024-05..
Bartholomew Ulufa'alu||SLB|GOV|he|
Charlot Salwai||VUT|GOV|he|
Fiame Naomi Mata'afa|Fiamē Naomi Mataʻafa|WSM|GOV|she|prime minister 2021-05..2025-09
Tuilaepa Sailele Malielegaoi|Tuilaepa|WSM|GOV|he|prime minister 1998-11..2021-05
King Tupou VI|Tupou VI|TON|GOV|he|king 2012-03..
Taneti Maamau||KIR|GOV|he|president 2016-03..
Hilda Heine||MHL|GOV|she|president 2016-01..2020-01;president 2024-01..
David Panuelo||FSM|GOV|he|president 2019-05..2023-05
Surangel Whipps||PLW|GOV|he|president 2021-01..
`
