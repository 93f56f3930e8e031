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
Adel Abdul Mahdi|Adil Abdul-Mahdi;Adel Abdul-Mahdi;Adil Abdul Mahdi|IRQ|GOV|he|prime minister 2018-10-25..2020-05-07
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
Abolhassan Banisadr||IRN|GOV|he|president 1980-02..1981-06
Mohammad-Ali Rajai||IRN|GOV|he|president 1981-08..1981-08
Mohammad Mosaddegh|Mohammad Mossadegh|IRN|GOV|he|prime minister 1951-04..1953-08
Mohammad Mokhber||IRN|GOV|he|first vice president 2021-08..2024-07
Mohammad Reza Aref||IRN|GOV|he|first vice president 2024-07..
Eshaq Jahangiri||IRN|GOV|he|first vice president 2013-08..2021-08
Ali Akbar Velayati||IRN|GOV|he|foreign minister 1981-12..1997-08
Ali Bagheri Kani|Ali Bagheri|IRN|GOV|he|deputy foreign minister 2021-09..2024
Kazem Gharibabadi||IRN|GOV|he|
Majid Takht-Ravanchi||IRN|GOV|he|ambassador to the United Nations 2019-04..2022
Amir Saeid Iravani||IRN|GOV|he|ambassador to the United Nations 2022..
Gholamali Khoshroo||IRN|GOV|he|ambassador to the United Nations 2015..2019
Mohammad Eslami||IRN|GOV|he|head of the Atomic Energy Organization 2021-08..
Behrouz Kamalvandi||IRN|GOV|he|spokesman for the Atomic Energy Organization ..
Bahram Qassemi||IRN|GOV|he|spokesman for the foreign ministry 2016..2019
Ramin Mehmanparast||IRN|GOV|he|spokesman for the foreign ministry 2009..2013
Hamid Baeidinejad||IRN|GOV|he|
Ebrahim Yazdi||IRN|GOV|he|
Mohammad Bagheri||IRN|MIL|he|chief of the general staff 2016-06..2025-06
Hassan Firouzabadi||IRN|MIL|he|chief of the general staff 1989..2016-06
Amir Ali Hajizadeh||IRN|MIL|he|commander of the Revolutionary Guard aerospace force 2009-10..2025-06
Abdolrahim Mousavi||IRN|MIL|he|commander-in-chief of the army 2017-08..2025-06
Hossein Dehghan||IRN|GOV|he|defence minister 2013-08..2017-08
Amir Hatami||IRN|GOV|he|defence minister 2017-08..2021-08
Mohammad Reza Ashtiani||IRN|GOV|he|defence minister 2021-08..2024-08
Aziz Nasirzadeh||IRN|GOV|he|defence minister 2024-08..
Mohammad Pakpour||IRN|MIL|he|
Alireza Tangsiri||IRN|MIL|he|commander of the Revolutionary Guard navy 2018-08..
Ahmad Vahidi||IRN|GOV|he|defence minister 2009-09..2013-08;interior minister 2021-08..2024-08
Gholam-Hossein Mohseni-Ejei|Mohseni-Ejei|IRN|JUD|he|head of the judiciary 2021-07..
Sadeq Larijani||IRN|JUD|he|head of the judiciary 2009-08..2019-03
Ahmad Jannati||IRN|REL|he|chairman of the Guardian Council 1993..
Ali Akbar Ahmadian||IRN|GOV|he|secretary of the Supreme National Security Council 2023-05..2025-08
Mojtaba Khamenei||IRN|ELI|he|
Hossein Ali Montazeri|Ayatollah Montazeri|IRN|REL|he|
Nasrin Sotoudeh||IRN|JUD|she|
Nazanin Zaghari-Ratcliffe||GBR|CVL|she|
Jason Rezaian||USA|JRN|he|
Akbar Ganji||IRN|JRN|he|
Massoud Rajavi||IRN|REB|he|
Neda Agha-Soltan||IRN|CVL|she|
Ahmed Hassan al-Bakr||IRQ|GOV|he|president 1968-07..1979-07
Ghazi al-Yawer||IRQ|GOV|he|president 2004-06..2005-04
Fuad Masum||IRQ|GOV|he|president 2014-07..2018-10
Abdul Latif Rashid||IRQ|GOV|he|president 2022-10..
Fuad Hussein||IRQ|GOV|he|foreign minister 2020-06..
Mohammed Ali al-Hakim||IRQ|GOV|he|foreign minister 2018-10..2020-05
Taha Yassin Ramadan||IRQ|GOV|he|vice president 1991..2003-04
Izzat Ibrahim al-Douri|Izzat al-Douri|IRQ|GOV|he|
Naji Sabri||IRQ|GOV|he|foreign minister 2001..2003-04
Mohammed Saeed al-Sahhaf||IRQ|GOV|he|foreign minister 1992..2001;information minister 2001..2003-04
Adnan Pachachi||IRQ|PTY|he|
Abdul Aziz al-Hakim||IRQ|PTY|he|
Mohammed Baqir al-Hakim||IRQ|REL|he|
Ammar al-Hakim||IRQ|PTY|he|
Tariq al-Hashimi||IRQ|GOV|he|vice president 2006-04..2012
Osama al-Nujaifi||IRQ|LEG|he|speaker of parliament 2010-11..2014-07
Salim al-Jabouri||IRQ|LEG|he|speaker of parliament 2014-07..2018-09
Mohammed al-Halbousi||IRQ|LEG|he|speaker of parliament 2018-09..2023-11
Qais al-Khazali||IRQ|PRM|he|
Akram al-Kaabi||IRQ|PRM|he|
Falih al-Fayyadh||IRQ|GOV|he|chairman of the Popular Mobilization Committee ..
Masrour Barzani||IRQ|GOV|he|prime minister of Kurdistan 2019-07..
Qubad Talabani||IRQ|GOV|he|deputy prime minister of Kurdistan 2014-06..
Bafel Talabani||IRQ|PTY|he|
Mustafa Barzani||IRQ|REB|he|
Nadia Murad||IRQ|CVL|she|
Abu Ayyub al-Masri||EGY|REB|he|
Abu Omar al-Baghdadi||IRQ|REB|he|
Abu Mohammed al-Adnani|Abu Muhammad al-Adnani|SYR|REB|he|
Abu Ibrahim al-Hashimi al-Qurayshi||IRQ|REB|he|
Tahsin al-Khafaji||IRQ|MIL|he|
Yahya Rasool||IRQ|MIL|he|
Maher al-Assad||SYR|MIL|he|
Rifaat al-Assad||SYR|ELI|he|
Rami Makhlouf||SYR|BUS|he|
Buthaina Shaaban|Bouthaina Shaaban|SYR|GOV|she|
Bashar Jaafari|Bashar al-Jaafari|SYR|GOV|he|ambassador to the United Nations 2006..2020-11
Imad Khamis||SYR|GOV|he|prime minister 2016-07..2020-06
Hussein Arnous||SYR|GOV|he|prime minister 2020-08..2024-09
Wael al-Halqi||SYR|GOV|he|prime minister 2012-08..2016-07
Riyad Hijab||SYR|PTY+OPP|he|prime minister@GOV 2012-06..2012-08
Mohammed al-Bashir||SYR|GOV|he|prime minister 2024-12..2025-03
Murhaf Abu Qasra||SYR|GOV|he|defence minister 2024-12..
Fahd Jassem al-Freij||SYR|GOV|he|defence minister 2012-07..2018-01
Ali Abdullah Ayyoub||SYR|GOV|he|defence minister 2018-01..2022-04
Moaz al-Khatib||SYR|PTY+OPP|he|
George Sabra||SYR|PTY+OPP|he|
Burhan Ghalioun||SYR|PTY+OPP|he|
Ahmad Jarba||SYR|PTY+OPP|he|
Hadi al-Bahra||SYR|PTY+OPP|he|
Salim Idris||SYR|REB|he|
Riad al-Asaad||SYR|REB|he|
Zahran Alloush||SYR|REB|he|
Salih Muslim||SYR|PTY|he|
Ilham Ahmed||SYR|PTY|she|
Rami Abdel Rahman|Rami Abdulrahman|SYR|SOC|he|
Raed al-Saleh||SYR|SOC|he|head of the White Helmets 2014..2025-03
Ali Farzat||SYR|CVL|he|
Bachir Gemayel|Bashir Gemayel|LBN|GOV|he|
Amin Gemayel||LBN|GOV|he|president 1982-09..1988-09
Rene Moawad||LBN|GOV|he|president 1989-11..1989-11
Salim al-Hoss|Selim Hoss|LBN|GOV|he|prime minister 1998-12..2000-10
Omar Karami||LBN|GOV|he|prime minister 2004-10..2005-04
Rashid Karami||LBN|GOV|he|
Tammam Salam||LBN|GOV|he|prime minister 2014-02..2016-12
Kamal Jumblatt||LBN|PTY|he|
Suleiman Frangieh|Sleiman Frangieh|LBN|PTY|he|
Abdallah Bou Habib||LBN|GOV|he|foreign minister 2021-09..2025-02
Pierre Gemayel||LBN|LEG|he|
Gebran Tueni||LBN|JRN|he|
Samir Kassir||LBN|JRN|he|
Riad Salameh||LBN|GOV|he|governor of the central bank 1993-08..2023-07
Abbas Ibrahim||LBN|SPY|he|head of General Security 2011-07..2023-03
Abbas al-Musawi||LBN|REB|he|leader of Hezbollah 1991-05..1992-02
Hashem Safieddine||LBN|REB|he|
Fuad Shukr||LBN|REB|he|
Ibrahim Aqil||LBN|REB|he|
Mustafa Badreddine||LBN|REB|he|
Nabil Qaouk||LBN|REB|he|
Levi Eshkol||ISR|GOV|he|prime minister 1963-06..1969-02
Moshe Dayan||ISR|GOV|he|defence minister 1967-06..1974-06;foreign minister 1977-06..1979-10
Moshe Arens||ISR|GOV|he|defence minister 1983-02..1984-09;foreign minister 1988-12..1990-06;defence minister 1990-06..1992-07
David Levy||ISR|GOV|he|foreign minister 1990-06..1992-07;foreign minister 1996-06..1998-01;foreign minister 1999-07..2000-08
Silvan Shalom||ISR|GOV|he|foreign minister 2003-02..2006-01
Shaul Mofaz||ISR|MIL|he|chief of staff 1998-07..2002-07;defence minister@GOV 2002-11..2006-05
Amir Peretz||ISR|GOV|he|defence minister 2006-05..2007-06
Binyamin Ben-Eliezer||ISR|GOV|he|defence minister 2001-03..2002-11
Ezer Weizman||ISR|GOV|he|president 1993-05..2000-07
Dan Halutz||ISR|MIL|he|chief of staff 2005-06..2007-02
Yosef Lapid|Tommy Lapid|ISR|PTY|he|
Natan Sharansky||ISR|PTY|he|
Yossi Beilin||ISR|PTY|he|
Yuli Edelstein||ISR|LEG|he|speaker of parliament 2013-03..2020-03
Amir Ohana||ISR|LEG|he|speaker of parliament 2022-12..
Aryeh Deri||ISR|PTY|he|
Yair Golan||ISR|PTY|he|
Ronen Bar||ISR|SPY|he|head of Shin Bet 2021-10..2025-06
Meir Dagan||ISR|SPY|he|head of Mossad 2002-09..2011-01
Tamir Pardo||ISR|SPY|he|head of Mossad 2011-01..2016-01
Avichay Adraee||ISR|MIL|he|
Peter Lerner||ISR|MIL|he|
Jonathan Conricus||ISR|MIL|he|
Mark Regev||ISR|GOV|he|
Ron Dermer||ISR|GOV|he|ambassador to the United States 2013..2021-01;minister for strategic affairs 2022-12..
Michael Oren||ISR|GOV|he|ambassador to the United States 2009..2013
Michael Herzog||ISR|GOV|he|ambassador to the United States 2021-11..2025-01
Dan Meridor||ISR|GOV|he|
Tzachi Hanegbi||ISR|GOV|he|national security adviser 2023-01..2025-10
Baruch Goldstein||ISR|REB|he|
Yigal Amir||ISR|CVL|he|
Meir Kahane||ISR|PTY|he|
Gal Hirsch||ISR|GOV|he|
Faisal al-Husseini|Faisal Husseini|PSE|PTY|he|
Khalil al-Wazir|Abu Jihad|PSE|REB|he|
Farouk Kaddoumi||PSE|PTY|he|
Abu Nidal||PSE|REB|he|
Abu Abbas||PSE|REB|he|
Nayef Hawatmeh||PSE|REB|he|
Ahmad Saadat||PSE|REB|he|
Khalil al-Hayya||PSE|REB|he|
Mousa Abu Marzouk||PSE|REB|he|
Osama Hamdan||PSE|REB|he|
Fawzi Barhoum||PSE|REB|he|
Hazem Qassem||PSE|REB|he|
Abu Obeida|Abu Ubaida|PSE|REB|he|
Mahmoud al-Zahar|Mahmoud Zahar|PSE|REB|he|
Marwan Issa||PSE|REB|he|
Mohammed Sinwar||PSE|REB|he|
Salah Shehadeh||PSE|REB|he|
Yahya Ayyash||PSE|REB|he|
Fathi Shaqaqi|Fathi Shikaki|PSE|REB|he|
Baha Abu al-Ata||PSE|REB|he|
Hussein al-Sheikh||PSE|GOV|he|
Nabil Abu Rudeineh||PSE|GOV|he|spokesman for the president ..
Mohammed Nazzal||PSE|REB|he|
Mustafa Barghouti||PSE|PTY|he|
Jibril Rajoub||PSE|PTY|he|
Leila Khaled||PSE|REB|she|
Ahed Tamimi||PSE|CVL|she|
Ashraf al-Qidra||PSE|GOV|he|
Queen Rania||JOR|ELI|she|queen 1999-03-22..
Prince Hamzah|Hamzah bin Hussein|JOR|ELI|he|
Omar al-Razzaz|Omar Razzaz|JOR|GOV|he|prime minister 2018-06..2020-10
Bisher al-Khasawneh||JOR|GOV|he|prime minister 2020-10..2024-09
Jafar Hassan||JOR|GOV|he|prime minister 2024-09..
Nasser Judeh||JOR|GOV|he|foreign minister 2009-02..2017-01
Marwan Muasher||JOR|GOV|he|foreign minister 2002-01..2004-10
Muath al-Kasasbeh||JOR|MIL|he|
Faisal of Saudi Arabia|King Faisal|SAU|GOV|he|king 1964-11..1975-03
Khalid of Saudi Arabia|King Khalid|SAU|GOV|he|king 1975-03..1982-06
Prince Sultan bin Abdulaziz||SAU|GOV|he|defence minister 1963..2011-10
Nayef bin Abdulaziz||SAU|GOV|he|interior minister 1975..2012-06
Turki al-Faisal||SAU|SPY|he|
Khalid bin Salman||SAU|GOV|he|deputy defence minister 2019-02..2022-09;defence minister 2022-09..
Turki al-Maliki||SAU|MIL|he|spokesman for the coalition ..
Ahmed al-Asiri|Ahmed Asiri|SAU|MIL|he|
Abdulaziz bin Salman||SAU|GOV|he|energy minister 2019-09..
Khalid al-Falih||SAU|GOV|he|energy minister 2016-05..2019-09
Ali al-Naimi|Ali Naimi|SAU|GOV|he|oil minister 1995-08..2016-05
Saud al-Qahtani||SAU|GOV|he|
Alwaleed bin Talal||SAU|BUS|he|
Raif Badawi||SAU|CVL|he|
Loujain al-Hathloul||SAU|CVL|she|
Nimr al-Nimr||SAU|REL|he|
Reema bint Bandar||SAU|GOV|she|ambassador to the United States 2019-07..
Abdullah bin Zayed Al Nahyan|Abdullah bin Zayed|ARE|GOV|he|foreign minister 2006-02..
Mohammed bin Rashid Al Maktoum||ARE|GOV|he|ruler of Dubai 2006-01..;prime minister 2006-02..
Tahnoun bin Zayed||ARE|GOV|he|national security adviser 2016..
Sultan al-Jaber||ARE|GOV|he|
Yousef al-Otaiba||ARE|GOV|he|ambassador to the United States 2008..
Lana Nusseibeh||ARE|GOV|she|ambassador to the United Nations 2013..2024
Hamad bin Jassim||QAT|GOV|he|foreign minister 1992..2013-06;prime minister 2007-04..2013-06
Khalid al-Attiyah||QAT|GOV|he|foreign minister 2013-06..2016-01;defence minister 2016-01..2024-11
Majed al-Ansari||QAT|GOV|he|spokesman for the foreign ministry 2021..
Sheikha Moza||QAT|ELI|she|
Khalid bin Ahmed Al Khalifa||BHR|GOV|he|foreign minister 2005-09..2020-02
Abdullatif al-Zayani||BHR|GOV|he|secretary-general of the Gulf Cooperation Council 2011-04..2020-01;foreign minister 2020-02..
Salman bin Hamad Al Khalifa||BHR|GOV|he|crown prince 1999-03..;prime minister 2020-11..
Khalifa bin Salman Al Khalifa||BHR|GOV|he|prime minister 1971..2020-11
Isa Qassim||BHR|REL|he|
Ali Salman||BHR|PTY+OPP|he|
Nabeel Rajab||BHR|SOC|he|
Jaber al-Ahmad al-Sabah||KWT|GOV|he|emir 1977-12..2006-01
Nawaf al-Ahmad al-Sabah||KWT|GOV|he|emir 2020-09..2023-12
Meshal al-Ahmad al-Sabah||KWT|GOV|he|emir 2023-12..
Yusuf bin Alawi||OMN|GOV|he|foreign minister 1982..2020-08
Badr al-Busaidi||OMN|GOV|he|foreign minister 2020-08..
Ali Salem al-Beidh||YEM|REB|he|
Khaled Bahah||YEM|GOV|he|prime minister 2014-11..2016-04
Ahmed Obeid bin Daghr||YEM|GOV|he|prime minister 2016-04..2018-10
Maeen Abdulmalik Saeed|Maeen Abdulmalik|YEM|GOV|he|prime minister 2018-10..2024-02
Ahmed Awad bin Mubarak||YEM|GOV|he|foreign minister 2020-12..2024;prime minister 2024-02..2025-05
Abdulmalik al-Mekhlafi||YEM|GOV|he|foreign minister 2015-12..2018-05
Aidarous al-Zubaidi|Aidarus al-Zoubaidi|YEM|PTY|he|
Ali Mohsen al-Ahmar||YEM|MIL|he|vice president@GOV 2016-04..2022-04
Tareq Saleh||YEM|MIL|he|
Mohammed Abdul-Salam|Mohammed Abdulsalam|YEM|REB|he|
Mohammed Ali al-Houthi||YEM|REB|he|
Mahdi al-Mashat||YEM|REB|he|
Saleh al-Samad||YEM|REB|he|
Hussein Badreddin al-Houthi||YEM|REB|he|
Nasser al-Wuhayshi||YEM|REB|he|
Qasim al-Raymi||YEM|REB|he|
Sadiq al-Ahmar||YEM|CVL|he|
Muhammad Naguib||EGY|GOV|he|
Essam Sharaf||EGY|GOV|he|prime minister 2011-03..2011-12
Hisham Qandil||EGY|GOV|he|prime minister 2012-08..2013-07
Hazem el-Beblawi||EGY|GOV|he|prime minister 2013-07..2014-03
Ibrahim Mahlab||EGY|GOV|he|prime minister 2014-03..2015-09
Sherif Ismail||EGY|GOV|he|prime minister 2015-09..2018-06
Mostafa Madbouly||EGY|GOV|he|prime minister 2018-06..
Ahmed Nazif||EGY|GOV|he|prime minister 2004-07..2011-01
Ahmed Shafik|Ahmed Shafiq|EGY|GOV|he|prime minister 2011-01..2011-03
Nabil Fahmy||EGY|GOV|he|foreign minister 2013-07..2014-06
Ahmed Maher||EGY|GOV|he|foreign minister 2001-05..2004-07
Sedki Sobhi||EGY|MIL|he|defence minister@GOV 2014-03..2018-06
Mohamed Zaki||EGY|MIL|he|defence minister@GOV 2018-06..2024-07
Abbas Kamel||EGY|SPY|he|head of General Intelligence 2018-06..2024-10
Gamal Mubarak||EGY|PTY|he|
Suzanne Mubarak||EGY|ELI|she|
Mohammed Badie||EGY|REL|he|leader of the Muslim Brotherhood 2010-01..
Khairat el-Shater||EGY|PTY|he|
Hassan al-Banna||EGY|REL|he|
Sayyid Qutb||EGY|REL|he|
Omar Abdel-Rahman||EGY|REL|he|
Mohamed Atta||EGY|REB|he|
Hamdeen Sabahi||EGY|PTY+OPP|he|
Ayman Nour||EGY|PTY+OPP|he|
Alaa Abd el-Fattah|Alaa Abdel Fattah|EGY|CVL|he|
Wael Ghonim||EGY|CVL|he|
Saad Eddin Ibrahim||EGY|EDU|he|
Pope Shenouda III|Shenouda III|EGY|REL|he|
Pope Tawadros II|Tawadros II|EGY|REL|he|
Ahmed el-Tayeb||EGY|REL|he|grand imam of al-Azhar 2010-03..
Idris of Libya|King Idris|LBY|GOV|he|king 1951-12..1969-09
Abdullah al-Senussi||LBY|SPY|he|
Moussa Koussa||LBY|GOV|he|foreign minister 2009-03..2011-03
Abdel Basset al-Megrahi|Abdelbaset al-Megrahi|LBY|SPY|he|
Ali Zeidan||LBY|GOV|he|prime minister 2012-11..2014-03
Abdullah al-Thinni||LBY|GOV|he|prime minister 2014-03..2021-03
Abdurrahim El-Keib||LBY|GOV|he|prime minister 2011-11..2012-11
Fathi Bashagha||LBY|GOV|he|interior minister 2018-10..2021-03
Osama Hammad||LBY|GOV|he|
Mohamed al-Menfi||LBY|GOV|he|chairman of the Presidential Council 2021-03..
Khalid al-Mishri|Khaled al-Mishri|LBY|LEG|he|
Ahmed al-Mismari||LBY|MIL|he|spokesman for the Libyan National Army ..
Saddam Haftar||LBY|MIL|he|
Najla el-Mangoush|Najla Mangoush|LBY|GOV|she|foreign minister 2021-03..2023-08
Seif al-Adel|Saif al-Adel|EGY|REB|he|
Habib Bourguiba||TUN|GOV|he|president 1957-07..1987-11
Hamadi Jebali||TUN|GOV|he|prime minister 2011-12..2013-03
Ali Laarayedh||TUN|GOV|he|prime minister 2013-03..2014-01
Mehdi Jomaa||TUN|GOV|he|prime minister 2014-01..2015-02
Habib Essid||TUN|GOV|he|prime minister 2015-02..2016-08
Youssef Chahed||TUN|GOV|he|prime minister 2016-08..2020-02
Hichem Mechichi||TUN|GOV|he|prime minister 2020-09..2021-07
Najla Bouden||TUN|GOV|she|prime minister 2021-10..2023-08
Chokri Belaid||TUN|PTY+OPP|he|
Ahmed Ben Bella||DZA|GOV|he|president 1963-09..1965-06
Houari Boumediene|Houari Boumedienne|DZA|GOV|he|president 1965-06..1978-12
Ali Benflis||DZA|PTY|he|prime minister@GOV 2000-08..2003-05
Ahmed Ouyahia||DZA|GOV|he|
Abdelmalek Sellal||DZA|GOV|he|prime minister 2012-09..2017-05
Noureddine Bedoui||DZA|GOV|he|prime minister 2019-03..2019-12
Abdelaziz Djerad||DZA|GOV|he|prime minister 2019-12..2021-06
Ramtane Lamamra||DZA|GOV|he|foreign minister 2013-09..2017-05;foreign minister 2021-07..2023-03
Sabri Boukadoum||DZA|GOV|he|foreign minister 2019-04..2021-07
Ahmed Attaf||DZA|GOV|he|foreign minister 1996..1999;foreign minister 2023-03..
Said Chengriha||DZA|MIL|he|chief of staff 2019-12..
Abassi Madani||DZA|PTY+OPP|he|
Ali Belhadj||DZA|PTY+OPP|he|
Salima Ghezali||DZA|JRN|she|
Abdelilah Benkirane||MAR|GOV|he|prime minister 2011-11..2017-03
Saadeddine Othmani||MAR|GOV|he|prime minister 2017-04..2021-10
Aziz Akhannouch||MAR|GOV|he|prime minister 2021-10..
Salaheddine Mezouar||MAR|GOV|he|foreign minister 2013-10..2016
Mohamed Benaissa||MAR|GOV|he|foreign minister 1999..2007
Nasser Zefzafi||MAR|CVL|he|
Mohamed Abdelaziz||ESH|REB|he|leader of the Polisario Front 1976-08..2016-05
Kenan Evren||TUR|GOV|he|president 1982-11..1989-11
Ahmet Necdet Sezer||TUR|GOV|he|president 2000-05..2007-08
Mesut Yilmaz||TUR|GOV|he|prime minister 1991-06..1991-11;prime minister 1997-06..1999-01
Ismail Cem||TUR|GOV|he|foreign minister 1997-06..2002-07
Ali Babacan||TUR|PTY|he|foreign minister@GOV 2007-08..2009-05
Yasar Guler||TUR|MIL|he|chief of the general staff 2018-07..2023-06;defence minister@GOV 2023-06..
Ilker Basbug||TUR|MIL|he|chief of the general staff 2008-08..2010-08
Fikri Isik||TUR|GOV|he|defence minister 2016-05..2017-07
Ali Yerlikaya||TUR|GOV|he|interior minister 2023-06..
Mehmet Simsek||TUR|GOV|he|finance minister 2023-06..
Berat Albayrak||TUR|GOV|he|finance minister 2018-07..2020-11
Fahrettin Altun||TUR|GOV|he|communications director of the president 2018-07..2025-07
Omer Celik||TUR|PTY|he|
Emine Erdogan||TUR|ELI|she|
Ozgur Ozel||TUR|PTY+OPP|he|leader of the Republican People's Party 2023-11..
Mansur Yavas||TUR|GOV|he|mayor of Ankara 2019-04..
Meral Aksener||TUR|PTY+OPP|he|
Deniz Baykal||TUR|PTY+OPP|he|leader of the Republican People's Party 2000-09..2010-05
Osman Kavala||TUR|CVL|he|
Can Dundar||TUR|JRN|he|
Hrant Dink||TUR|JRN|he|
Leyla Zana||TUR|LEG|she|
Figen Yuksekdag||TUR|PTY+OPP|she|
Cemil Bayik||TUR|REB|he|
Mehmet Ali Agca||TUR|CRM|he|
Zekeriya Oz||TUR|JUD|he|
`
