/** People of the Middle East and North Africa with Turkey and Iran; see `../people.ts` for the columns. */
export const peopleOfTheMiddleEast = `
Ruhollah Khomeini|Ayatollah Khomeini;Khomeini;Ayatollah Ruhollah Khomeini|IRN|GOV|he|supreme leader 1979-12-03..1989-06-03
Ali Khamenei|Khamenei;Ayatollah Ali Khamenei;Ayatollah Khamenei|IRN|GOV|he|president 1981-10..1989-08;supreme leader 1989-06-04..
Mohammad Reza Pahlavi|Shah of Iran|IRN|GOV|he|shah 1941-09-16..1979-02-11
Akbar Hashemi Rafsanjani|Rafsanjani;Hashemi Rafsanjani|IRN|GOV|he|president 1989-08-16..1997-08-03
Mohammad Khatami|Khatami|IRN|GOV|he|president 1997-08-03..2005-08-03
Mahmoud Ahmadinejad|Ahmadinejad|IRN|GOV|he|president 2005-08-03..2013-08-03
Hassan Rouhani|Hassan Rohani;Rouhani|IRN|GOV|he|president 2013-08-03..2021-08-03
Ebrahim Raisi|Ebrahim Raissi;Raisi|IRN|GOV|he|head of the judiciary@JUD 2019-03-07..2021-07-01;president 2021-08-03..2024-05-19
Masoud Pezeshkian|Pezeshkian|IRN|GOV|he|president 2024-07-28..
Mohammad Javad Zarif|Javad Zarif;Zarif|IRN|GOV|he|foreign minister 2013-08-15..2021-08-25
Hossein Amir-Abdollahian|Hossein Amirabdollahian|IRN|GOV|he|foreign minister 2021-08-25..2024-05-19
Abbas Araghchi|Abbas Araqchi|IRN|GOV|he|deputy foreign minister 2013..2021;foreign minister 2024-08-21..
Ali Akbar Salehi||IRN|GOV|he|foreign minister 2010-12..2013-08;head of the atomic energy organisation 2013-08..2021-08
Manouchehr Mottaki||IRN|GOV|he|foreign minister 2005-08..2010-12
Kamal Kharrazi||IRN|GOV|he|foreign minister 1997-08..2005-08
Ali Larijani||IRN|LEG|he|secretary of the supreme national security council@GOV 2005-08..2007-10;speaker of parliament 2008-06..2020-05
Mohammad Bagher Ghalibaf|Mohammad Baqer Qalibaf|IRN|LEG|he|mayor of Tehran@GOV 2005-09..2017-08;speaker of parliament 2020-05-28..
Ali Shamkhani||IRN|GOV|he|secretary of the supreme national security council 2013-09..2023-05
Saeed Jalili||IRN|GOV|he|secretary of the supreme national security council 2007-10..2013-09
Qassem Soleimani|Qasem Soleimani;Soleimani;Qassem Suleimani|IRN|MIL|he|commander of the Quds Force 1998..2020-01-03
Esmail Qaani|Esmail Ghaani|IRN|MIL|he|commander of the Quds Force 2020-01-03..
Hossein Salami||IRN|MIL|he|commander of the Revolutionary Guards 2019-04-21..2025-06-13
Mohammad Ali Jafari||IRN|MIL|he|commander of the Revolutionary Guards 2007-09..2019-04
Mohsen Fakhrizadeh||IRN|EDU|he|
Mohsen Rezaei|Mohsen Rezaee|IRN|MIL|he|commander of the Revolutionary Guards 1981..1997
Mir-Hossein Mousavi|Mir Hossein Mousavi|IRN|PTY+OPP|he|prime minister@GOV 1981-10..1989-08
Mehdi Karroubi||IRN|PTY+OPP|he|
Esmail Baghaei||IRN|GOV|he|spokesman for the foreign ministry 2024..
Nasser Kanaani||IRN|GOV|he|spokesman for the foreign ministry 2022..2024
Saeed Khatibzadeh||IRN|GOV|he|spokesman for the foreign ministry 2020-08..2022
Abbas Mousavi||IRN|GOV|he|spokesman for the foreign ministry 2019..2020-08
Mahsa Amini||IRN|CVL|she|
Shirin Ebadi||IRN|JUD|she|
Narges Mohammadi||IRN|CVL+OPP|she|
Reza Pahlavi||IRN|PTY+OPP|he|
Maryam Rajavi||IRN|REB|she|
Saddam Hussein|Saddam|IRQ|GOV|he|president 1979-07-16..2003-04-09
Tariq Aziz|Tareq Aziz|IRQ|GOV|he|deputy prime minister 1979..2003-04;foreign minister 1983-01..1991-12
Ali Hassan al-Majid|Chemical Ali|IRQ|GOV|he|
Uday Hussein||IRQ|ELI|he|
Qusay Hussein||IRQ|ELI|he|
Ahmed Chalabi|Ahmad Chalabi|IRQ|PTY|he|
Paul Bremer|L. Paul Bremer|USA|GOV|he|administrator of Iraq 2003-05-11..2004-06-28
Iyad Allawi|Ayad Allawi|IRQ|GOV|he|prime minister 2004-06-28..2005-05-03
Ibrahim al-Jaafari|Ibrahim al-Jafari|IRQ|GOV|he|prime minister 2005-05-03..2006-05-20;foreign minister 2014-09..2018-10
Nouri al-Maliki|Nuri al-Maliki;Maliki|IRQ|GOV|he|prime minister 2006-05-20..2014-09-08
Haider al-Abadi|Haidar al-Abadi|IRQ|GOV|he|prime minister 2014-09-08..2018-10-25
Adel Abdul Mahdi|Adil Abdul-Mahdi;Adel Abdul-Mahdi|IRQ|GOV|he|prime minister 2018-10-25..2020-05-07
Mustafa al-Kadhimi|Mustafa al-Kadhemi|IRQ|GOV|he|prime minister 2020-05-07..2022-10-27
Mohammed Shia al-Sudani|Mohammed al-Sudani|IRQ|GOV|he|prime minister 2022-10-27..
Jalal Talabani|Talabani|IRQ|GOV|he|president 2005-04-07..2014-07-24
Barham Salih||IRQ|GOV|he|president 2018-10-02..2022-10-17
Hoshyar Zebari||IRQ|GOV|he|foreign minister 2003-09..2014-07
Massoud Barzani|Masoud Barzani;Barzani|IRQ|GOV|he|president of the Kurdistan Region 2005-06-14..2017-11-01
Nechirvan Barzani||IRQ|GOV|he|president of the Kurdistan Region 2019-06-10..
Muqtada al-Sadr|Moqtada al-Sadr;Moqtada Sadr;Sadr|IRQ|REL|he|
Ali al-Sistani|Ayatollah Sistani;Grand Ayatollah Ali al-Sistani;Sistani|IRQ|REL|he|
Abu Mahdi al-Muhandis||IRQ|PRM|he|deputy head of the Popular Mobilization Forces ..2020-01-03
Hadi al-Amiri||IRQ|PRM|he|
Abu Musab al-Zarqawi|Zarqawi|JOR|REB|he|leader of al-Qaeda in Iraq 2004..2006-06-07
Abu Bakr al-Baghdadi|Baghdadi|IRQ|REB|he|leader of the Islamic State 2010-05..2019-10-27
Hafez al-Assad|Hafez Assad;Hafiz al-Assad|SYR|GOV|he|president 1971-02..2000-06-10
Bashar al-Assad|Bashar Assad;Assad;al-Assad|SYR|GOV|he|president 2000-07-17..2024-12-08
Asma al-Assad||SYR|ELI|she|
Walid Muallem|Walid al-Moallem;Walid al-Muallem|SYR|GOV|he|foreign minister 2006-02..2020-11-16
Faisal Mekdad|Faisal Mikdad|SYR|GOV|he|foreign minister 2020-11-22..2024-09
Farouk al-Sharaa|Farouq al-Shara|SYR|GOV|he|foreign minister 1984-03..2006-02;vice president 2006-02..2014-07
Ahmed al-Sharaa|Abu Mohammed al-Golani;Abu Mohammad al-Julani;Abu Mohammed al-Jolani;Ahmad al-Sharaa|SYR|REB|he|leader of Hayat Tahrir al-Sham 2017-10..2025-01;president@GOV 2025-01-29..
Asaad al-Shaibani|Asaad al-Shibani|SYR|GOV|he|foreign minister 2024-12-21..
Mazloum Abdi|Mazloum Kobani|SYR|REB|he|commander of the Syrian Democratic Forces ..
Rafik Hariri|Rafiq Hariri;Rafik al-Hariri|LBN|GOV|he|prime minister 1992-10-31..1998-12-02;prime minister 2000-10-26..2004-10-21
Saad Hariri|Saad al-Hariri|LBN|GOV|he|prime minister 2009-11-09..2011-06-13;prime minister 2016-12-18..2020-01-21
Fouad Siniora|Fuad Siniora|LBN|GOV|he|prime minister 2005-07-19..2009-11-09
Hassan Diab||LBN|GOV|he|prime minister 2020-01-21..2021-09-10
Najib Mikati||LBN|GOV|he|prime minister 2011-06-13..2014-02-15;prime minister 2021-09-10..2025-02-08
Nawaf Salam||LBN|GOV|he|president of the International Court of Justice@JUD 2024-02-06..2025-01;prime minister 2025-02-08..
Emile Lahoud|Émile Lahoud|LBN|GOV|he|president 1998-11-24..2007-11-23
Michel Suleiman|Michel Sleiman|LBN|GOV|he|president 2008-05-25..2014-05-25
Michel Aoun||LBN|GOV|he|president 2016-10-31..2022-10-30
Joseph Aoun||LBN|GOV|he|army chief@MIL 2017-03..2025-01;president 2025-01-09..
Nabih Berri||LBN|LEG|he|speaker of parliament 1992-10-20..
Walid Jumblatt||LBN|PTY|he|
Samir Geagea||LBN|PTY|he|
Gebran Bassil||LBN|PTY|he|foreign minister@GOV 2014-02..2020-01
Hassan Nasrallah|Nasrallah;Sheikh Hassan Nasrallah|LBN|REB|he|leader of Hezbollah 1992-02-16..2024-09-27
Naim Qassem|Naim Kassem|LBN|REB|he|deputy leader of Hezbollah 1991..2024-10-29;leader of Hezbollah 2024-10-29..
Imad Mughniyeh|Imad Mughniyah|LBN|REB|he|
Elias Hrawi||LBN|GOV|he|president 1989-11-24..1998-11-24
David Ben-Gurion||ISR|GOV|he|
Golda Meir||ISR|GOV|she|prime minister 1969-03-17..1974-06-03
Menachem Begin||ISR|GOV|he|prime minister 1977-06-21..1983-10-10
Yitzhak Shamir||ISR|GOV|he|prime minister 1986-10-20..1992-07-13
Yitzhak Rabin|Rabin|ISR|GOV|he|prime minister 1992-07-13..1995-11-04
Shimon Peres|Peres|ISR|GOV|he|prime minister 1984-09-13..1986-10-20;prime minister 1995-11-04..1996-06-18;foreign minister 2001-03..2002-10;president 2007-07-15..2014-07-24
Benjamin Netanyahu|Binyamin Netanyahu;Netanyahu;Bibi Netanyahu|ISR|GOV|he|prime minister 1996-06-18..1999-07-06;prime minister 2009-03-31..2021-06-13;prime minister 2022-12-29..
Ehud Barak||ISR|GOV|he|prime minister 1999-07-06..2001-03-07;defence minister 2007-06-18..2013-03-18
Ariel Sharon|Sharon|ISR|GOV|he|prime minister 2001-03-07..2006-04-14
Ehud Olmert|Olmert|ISR|GOV|he|prime minister 2006-04-14..2009-03-31
Tzipi Livni|Livni|ISR|GOV|she|foreign minister 2006-01..2009-03
Naftali Bennett||ISR|GOV|he|prime minister 2021-06-13..2022-06-30
Yair Lapid||ISR|GOV|he|foreign minister 2021-06-13..2022-12-29;prime minister 2022-07-01..2022-12-29
Avigdor Lieberman|Avigdor Liberman|ISR|GOV|he|foreign minister 2009-03-31..2012-12;foreign minister 2013-11..2015-05;defence minister 2016-05-30..2018-11-18
Benny Gantz|Beni Gantz|ISR|GOV|he|chief of staff@MIL 2011-02-14..2015-02-16;defence minister 2020-05-17..2022-12-29
Gabi Ashkenazi||ISR|GOV|he|chief of staff@MIL 2007-02-14..2011-02-14;foreign minister 2020-05-17..2021-06-13
Yoav Gallant||ISR|GOV+MIL|he|defence minister 2022-12-29..2024-11-05
Israel Katz|Yisrael Katz|ISR|GOV|he|foreign minister 2024-01-01..2024-11;defence minister 2024-11..
Gideon Saar|Gideon Sa'ar|ISR|GOV|he|foreign minister 2024-11..
Eli Cohen||ISR|GOV|he|foreign minister 2022-12-29..2024-01-01
Itamar Ben-Gvir|Itamar Ben Gvir|ISR|GOV|he|national security minister 2022-12-29..
Bezalel Smotrich||ISR|GOV|he|finance minister 2022-12-29..
Moshe Yaalon|Moshe Ya'alon|ISR|GOV+MIL|he|chief of staff@MIL 2002-07..2005-06;defence minister 2013-03-18..2016-05-22
Moshe Katsav||ISR|GOV|he|president 2000-08-01..2007-07-01
Reuven Rivlin||ISR|GOV|he|president 2014-07-24..2021-07-07
Isaac Herzog||ISR|GOV|he|president 2021-07-07..
Gadi Eisenkot||ISR|MIL|he|chief of staff 2015-02-16..2019-01-15
Aviv Kochavi||ISR|MIL|he|chief of staff 2019-01-15..2023-01-16
Herzi Halevi||ISR|MIL|he|chief of staff 2023-01-16..2025-03-05
Eyal Zamir||ISR|MIL|he|chief of staff 2025-03-05..
Daniel Hagari||ISR|MIL|he|spokesman for the army 2023-03..2025-03
David Barnea||ISR|SPY|he|director of the Mossad 2021-06-01..
Yossi Cohen||ISR|SPY|he|director of the Mossad 2016-01..2021-06
Gilad Shalit||ISR|MIL|he|
Danny Danon||ISR|GOV|he|ambassador to the United Nations 2015-10..2020-07;ambassador to the United Nations 2024-08..
Gilad Erdan||ISR|GOV|he|ambassador to the United Nations 2020-07..2024-08
Mordechai Vanunu||ISR|CVL|he|
Yasser Arafat|Yasir Arafat;Arafat|PSE|GOV|he|chairman of the Palestine Liberation Organization 1969-02-04..2004-11-11;president 1996-01-20..2004-11-11
Mahmoud Abbas|Abu Mazen;Abbas|PSE|GOV|he|prime minister 2003-03-19..2003-09-06;president 2005-01-15..
Ahmed Qurei|Ahmed Qureia|PSE|GOV|he|prime minister 2003-10..2006-03
Salam Fayyad||PSE|GOV|he|prime minister 2007-06-15..2013-06-06
Rami Hamdallah||PSE|GOV|he|prime minister 2013-06-06..2019-04-14
Mohammad Shtayyeh|Mohammed Shtayyeh|PSE|GOV|he|prime minister 2019-04-14..2024-03-31
Mohammad Mustafa||PSE|GOV|he|prime minister 2024-03-31..
Saeb Erekat|Saeb Erakat|PSE|GOV|he|chief negotiator ..2020-11-10
Hanan Ashrawi||PSE|GOV|she|
Riyad al-Maliki|Riad al-Malki|PSE|GOV|he|foreign minister 2009-05..2024-03
Riyad Mansour||PSE|GOV|he|ambassador to the United Nations 2005..
Nabil Shaath||PSE|GOV|he|
Marwan Barghouti||PSE|PTY|he|
Mohammed Dahlan|Mohammad Dahlan|PSE|PTY|he|
Ahmed Yassin|Sheikh Ahmed Yassin;Sheikh Yassin|PSE|REB|he|leader of Hamas 1987-12..2004-03-22
Abdel Aziz al-Rantissi|Abdel Aziz Rantisi|PSE|REB|he|leader of Hamas 2004-03-23..2004-04-17
Khaled Meshaal|Khaled Mashal;Khaled Mashaal|PSE|REB|he|head of the Hamas political bureau 1996..2017-05-06
Ismail Haniyeh|Ismail Haniya;Haniyeh|PSE|REB|he|prime minister@GOV 2006-03-29..2007-06-14;head of the Hamas political bureau 2017-05-06..2024-07-31
Yahya Sinwar|Yehya Sinwar;Sinwar|PSE|REB|he|leader of Hamas in Gaza 2017-02-13..2024-10-16;head of the Hamas political bureau 2024-08-06..2024-10-16
Mohammed Deif|Mohammed Dief|PSE|REB|he|commander of the Qassam Brigades 2002..2024-07-13
Saleh al-Arouri|Saleh Arouri|PSE|REB|he|
Sami Abu Zuhri||PSE|REB|he|spokesman for Hamas ..
Ramadan Shalah|Ramadan Abdullah Shallah|PSE|REB|he|leader of Islamic Jihad 1995..2018-09
Ziyad al-Nakhalah|Ziad al-Nakhala|PSE|REB|he|leader of Islamic Jihad 2018-09..
George Habash||PSE|REB|he|
Shireen Abu Akleh||PSE|JRN|she|
King Hussein|Hussein of Jordan;King Hussein of Jordan|JOR|GOV|he|king 1952-08-11..1999-02-07
Abdullah II|King Abdullah II;King Abdullah of Jordan|JOR|GOV|he|king 1999-02-07..
Ayman Safadi||JOR|GOV|he|foreign minister 2017-01-15..
Fahd|King Fahd|SAU|GOV|he|king 1982-06-13..2005-08-01
Abdullah of Saudi Arabia|King Abdullah;King Abdullah bin Abdulaziz|SAU|GOV|he|king 2005-08-01..2015-01-23
Salman|King Salman;King Salman bin Abdulaziz|SAU|GOV|he|king 2015-01-23..
Mohammed bin Salman|Mohammad bin Salman;Muhammad bin Salman;MBS;Crown Prince Mohammed bin Salman|SAU|GOV|he|defence minister 2015-01-23..2022-09;crown prince 2017-06-21..
Mohammed bin Nayef||SAU|GOV|he|crown prince 2015-04-29..2017-06-21
Saud al-Faisal|Prince Saud al-Faisal|SAU|GOV|he|foreign minister 1975-10..2015-04-29
Adel al-Jubeir|Adel al-Jubair|SAU|GOV|he|foreign minister 2015-04-29..2018-12-27
Faisal bin Farhan|Prince Faisal bin Farhan|SAU|GOV|he|foreign minister 2019-10-23..
Jamal Khashoggi|Khashoggi|SAU|JRN|he|
Bandar bin Sultan|Prince Bandar|SAU|GOV|he|
Zayed bin Sultan Al Nahyan|Sheikh Zayed|ARE|GOV|he|president 1971-12-02..2004-11-02
Khalifa bin Zayed Al Nahyan|Sheikh Khalifa|ARE|GOV|he|president 2004-11-03..2022-05-13
Mohammed bin Zayed Al Nahyan|Mohammed bin Zayed;Mohamed bin Zayed|ARE|GOV|he|crown prince of Abu Dhabi 2004-11..2022-05-14;president 2022-05-14..
Anwar Gargash||ARE|GOV|he|
Hamad bin Khalifa Al Thani||QAT|GOV|he|emir 1995-06-27..2013-06-25
Tamim bin Hamad Al Thani|Sheikh Tamim|QAT|GOV|he|emir 2013-06-25..
Mohammed bin Abdulrahman Al Thani||QAT|GOV|he|foreign minister 2016-01-27..;prime minister 2023-03-07..
Hamad bin Isa Al Khalifa|King Hamad|BHR|GOV|he|king 2002-02-14..
Sabah al-Ahmad al-Sabah|Sheikh Sabah|KWT|GOV|he|emir 2006-01-29..2020-09-29
Qaboos bin Said|Sultan Qaboos|OMN|GOV|he|sultan 1970-07-23..2020-01-10
Haitham bin Tariq|Sultan Haitham|OMN|GOV|he|sultan 2020-01-11..
Ali Abdullah Saleh|Saleh|YEM|GOV|he|president 1990-05-22..2012-02-27
Abd-Rabbu Mansour Hadi|Abed Rabbo Mansour Hadi;Abdrabbuh Mansur Hadi;Abd Rabbuh Mansour Hadi;Hadi|YEM|GOV|he|president 2012-02-27..2022-04-07
Rashad al-Alimi|Rashad Al-Alimi|YEM|GOV|he|head of the presidential leadership council 2022-04-07..
Abdul-Malik al-Houthi|Abdulmalik al-Houthi;Abdel-Malek al-Houthi|YEM|REB|he|leader of the Houthis 2004..
Yahya Saree|Yahya Sarea;Yahya Sarie|YEM|REB|he|spokesman for the Houthi forces ..
Anwar al-Awlaki||YEM|REB|he|
Tawakkol Karman||YEM|CVL|she|
Gamal Abdel Nasser|Nasser|EGY|GOV|he|president 1956-06-23..1970-09-28
Anwar Sadat|Anwar el-Sadat;Sadat|EGY|GOV|he|president 1970-10-15..1981-10-06
Hosni Mubarak|Mubarak|EGY|GOV|he|president 1981-10-14..2011-02-11
Mohamed Morsi|Mohammed Morsi;Mohamed Mursi;Morsi|EGY|GOV|he|president 2012-06-30..2013-07-03
Abdel Fattah el-Sisi|Abdel Fattah al-Sisi;Abdel-Fattah el-Sissi;Sisi;el-Sisi|EGY|GOV|he|defence minister 2012-08-12..2014-03;president 2014-06-08..
Mohamed Hussein Tantawi|Hussein Tantawi|EGY|MIL|he|defence minister@GOV 1991-05..2012-08-12
Omar Suleiman||EGY|SPY|he|director of intelligence 1993-01..2011-01
Adly Mansour||EGY|GOV|he|interim president 2013-07-04..2014-06-08
Sameh Shoukry||EGY|GOV|he|foreign minister 2014-06-17..2024-07-03
Badr Abdelatty||EGY|GOV|he|foreign minister 2024-07-03..
Amr Moussa||EGY|GOV|he|foreign minister 1991-05..2001-05;secretary-general of the Arab League 2001-06-01..2011-06-01
Ahmed Aboul Gheit||EGY|GOV|he|foreign minister 2004-07..2011-03;secretary-general of the Arab League 2016-07-01..
Nabil Elaraby|Nabil el-Araby|EGY|GOV|he|secretary-general of the Arab League 2011-07-01..2016-07-01
Mohamed ElBaradei|Mohamed El Baradei;ElBaradei;Mohammed ElBaradei|EGY|GOV|he|director general of the International Atomic Energy Agency 1997-12-01..2009-11-30
Muammar Gaddafi|Moammar Gadhafi;Muammar Gadhafi;Muammar Qaddafi;Moammar Gaddafi;Gaddafi;Gadhafi;Qaddafi;Muammar al-Gaddafi|LBY|GOV|he|ruler 1969-09-01..2011-08
Saif al-Islam Gaddafi|Seif al-Islam Gadhafi|LBY|ELI|he|
Mahmoud Jibril||LBY|GOV|he|
Mustafa Abdul Jalil||LBY|GOV|he|chairman of the national transitional council 2011-03-05..2012-08-08
Fayez al-Sarraj|Fayez Sarraj;Fayez Serraj;Sarraj|LBY|GOV|he|prime minister 2016-03-30..2021-03-15
Abdul Hamid Dbeibah|Abdulhamid Dbeibah|LBY|GOV|he|prime minister 2021-03-15..
Khalifa Haftar|Khalifa Hifter;Haftar;Hifter|LBY|REB|he|commander of the Libyan National Army 2015-03..
Aguila Saleh||LBY|LEG|he|speaker of the house of representatives 2014-08..
Zine El Abidine Ben Ali|Zine el-Abidine Ben Ali;Ben Ali|TUN|GOV|he|president 1987-11-07..2011-01-14
Moncef Marzouki||TUN|GOV|he|president 2011-12-13..2014-12-31
Beji Caid Essebsi||TUN|GOV|he|president 2014-12-31..2019-07-25
Kais Saied||TUN|GOV|he|president 2019-10-23..
Rached Ghannouchi||TUN|PTY|he|speaker of parliament@LEG 2019-11..2021-07
Mohamed Bouazizi||TUN|CVL|he|
Chadli Bendjedid|Chadli Benjedid|DZA|GOV|he|president 1979-02-09..1992-01-11
Mohamed Boudiaf||DZA|GOV|he|
Liamine Zeroual||DZA|GOV|he|president 1994-01-30..1999-04-27
Abdelaziz Bouteflika|Bouteflika|DZA|GOV|he|president 1999-04-27..2019-04-02
Abdelmadjid Tebboune||DZA|GOV|he|president 2019-12-19..
Ahmed Gaid Salah||DZA|MIL|he|army chief 2004-08..2019-12-23
Hassan II|King Hassan;King Hassan II|MAR|GOV|he|king 1961-02-26..1999-07-23
Mohammed VI|King Mohammed VI;King Mohammed|MAR|GOV|he|king 1999-07-23..
Nasser Bourita||MAR|GOV|he|foreign minister 2017-04-05..
Brahim Ghali||ESH|REB|he|leader of the Polisario Front 2016-07-12..
Turgut Ozal|Turgut Özal|TUR|GOV|he|president 1989-11-09..1993-04-17
Suleyman Demirel|Süleyman Demirel|TUR|GOV|he|president 1993-05-16..2000-05-16
Tansu Ciller|Tansu Çiller|TUR|GOV|she|prime minister 1993-06-25..1996-03-06
Bulent Ecevit|Bülent Ecevit|TUR|GOV|he|prime minister 1999-01-11..2002-11-18
Necmettin Erbakan||TUR|GOV|he|prime minister 1996-06-28..1997-06-30
Abdullah Gul|Abdullah Gül|TUR|GOV|he|foreign minister 2003-03..2007-08;president 2007-08-28..2014-08-28
Recep Tayyip Erdogan|Recep Tayyip Erdoğan;Tayyip Erdogan;Erdogan;Erdoğan|TUR|GOV|he|prime minister 2003-03-14..2014-08-28;president 2014-08-28..
Ahmet Davutoglu|Ahmet Davutoğlu|TUR|GOV|he|foreign minister 2009-05-01..2014-08-29;prime minister 2014-08-28..2016-05-24
Binali Yildirim|Binali Yıldırım|TUR|GOV|he|prime minister 2016-05-24..2018-07-09
Mevlut Cavusoglu|Mevlüt Çavuşoğlu;Cavusoglu|TUR|GOV|he|foreign minister 2014-08-29..2023-06-03
Hakan Fidan||TUR|GOV|he|director of the national intelligence organisation@SPY 2010-05..2023-06-03;foreign minister 2023-06-03..
Hulusi Akar||TUR|GOV+MIL|he|chief of the general staff@MIL 2015-08..2018-07;defence minister 2018-07-10..2023-06-03
Suleyman Soylu|Süleyman Soylu|TUR|GOV|he|interior minister 2016-08-31..2023-06-03
Ibrahim Kalin|İbrahim Kalın|TUR|GOV|he|spokesman for the president 2014..2023-06;director of the national intelligence organisation@SPY 2023-06..
Kemal Kilicdaroglu|Kemal Kılıçdaroğlu|TUR|PTY+OPP|he|leader of the Republican People's Party 2010-05-22..2023-11-05
Ekrem Imamoglu|Ekrem İmamoğlu|TUR|PTY+OPP|he|mayor of Istanbul@GOV 2019-06-27..2025-03
Selahattin Demirtas|Selahattin Demirtaş|TUR|PTY+OPP|he|
Devlet Bahceli|Devlet Bahçeli|TUR|PTY|he|
Fethullah Gulen|Fethullah Gülen|TUR|REL+OPP|he|
Abdullah Ocalan|Abdullah Öcalan;Ocalan|TUR|REB|he|leader of the Kurdistan Workers' Party 1978-11..
Murat Karayilan|Murat Karayılan|TUR|REB|he|
Andrew Brunson||USA|REL|he|
`
