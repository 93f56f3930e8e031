/** People of the Koreas, China, Taiwan, Japan and Mongolia; see `../people.ts` for the columns. */
export const peopleOfEastAsia = `
Kim Il-sung|Kim Il Sung;Kim Ilsung|PRK|GOV|he|premier 1948-09..1972-12;president 1972-12..1994-07-08
Kim Jong-il|Kim Jong Il;Kim Jongil|PRK|GOV|he|supreme leader 1994-07-08..2011-12-17
Kim Jong-un|Kim Jong Un;Kim Jongun;Kim Jong-Un|PRK|GOV|he|supreme leader 2011-12-17..
Kim Yo-jong|Kim Yo Jong;Kim Yojong;Kim Yo-Jong|PRK|GOV|she|deputy director of the party's propaganda department 2014..
Kim Jong-nam|Kim Jong Nam|PRK|ELI|he|
Ri Sol-ju|Ri Sol Ju|PRK|ELI|she|
Kim Ju-ae|Kim Ju Ae|PRK|ELI|she|
Jang Song-thaek|Jang Song Thaek;Jang Sung-taek|PRK|GOV|he|vice chairman of the national defence commission 2010..2013-12
Kim Yong-nam|Kim Yong Nam|PRK|LEG|he|president of the presidium of the supreme people's assembly 1998-09..2019-04-11
Choe Ryong-hae|Choe Ryong Hae;Choe Ryong-Hae|PRK|LEG|he|director of the general political bureau@MIL 2012-04..2014-05;president of the presidium of the supreme people's assembly 2019-04-11..
Pak Pong-ju|Pak Pong Ju|PRK|GOV|he|premier 2003-09..2007-04;premier 2013-04..2019-04-11
Kim Jae-ryong|Kim Jae Ryong|PRK|GOV|he|premier 2019-04-11..2020-08-13
Kim Tok-hun|Kim Tok Hun|PRK|GOV|he|premier 2020-08-13..2024-12
Ri Yong-ho|Ri Yong Ho|PRK|GOV|he|foreign minister 2016-05..2020-01
Ri Su-yong|Ri Su Yong|PRK|GOV|he|foreign minister 2014-04..2016-05
Ri Son-gwon|Ri Son Gwon|PRK|GOV|he|chairman of the committee for peaceful reunification 2016..2020-01;foreign minister 2020-01..2022-06
Choe Son-hui|Choe Son Hui;Choe Sun-hui|PRK|GOV|she|vice foreign minister 2018..2020;first vice foreign minister 2019..2022;foreign minister 2022-06..
Kim Yong-chol|Kim Yong Chol|PRK|GOV|he|head of the reconnaissance general bureau@SPY 2009..2016;director of the united front department 2016..2019
Jang Kum-chol|Jang Kum Chol|PRK|GOV|he|director of the united front department 2019-04..2021
Kim Kye-gwan|Kim Kye Gwan|PRK|GOV|he|first vice foreign minister 2010..2019
Kim Hyok-chol|Kim Hyok Chol|PRK|GOV|he|special representative for United States affairs 2019
Kim Myong-gil|Kim Myong Gil|PRK|GOV|he|chief negotiator 2019
Kwon Jong-gun|Kwon Jong Gun|PRK|GOV|he|director general for United States affairs ..
Pak Jong-chon|Pak Jong Chon|PRK|MIL|he|chief of the general staff 2019-09..2021-09
Ri Yong-gil|Ri Yong Gil|PRK|MIL|he|
No Kwang-chol|No Kwang Chol|PRK|MIL|he|defence minister@GOV 2018-06..2019-12;defence minister@GOV 2024-10..
Kim Jong-gwan|Kim Jong Gwan|PRK|MIL|he|defence minister@GOV 2019-12..2021
Kang Sun-nam|Kang Sun Nam|PRK|MIL|he|defence minister@GOV 2022-12..2024-10
Hyon Yong-chol|Hyon Yong Chol|PRK|MIL|he|defence minister@GOV 2014..2015-04
Hwang Pyong-so|Hwang Pyong So|PRK|MIL|he|director of the general political bureau 2014-05..2018
Ri Chun-hee|Ri Chun Hee;Ri Chun-hui|PRK|JRN|she|newsreader ..
Thae Yong-ho|Thae Yong Ho;Tae Yong-ho;Tae Young-ho|KOR|LEG|he|deputy ambassador to London@GOV ..2016;member of the national assembly 2020-05-30..2024-05-29
Ji Seong-ho|Ji Seong Ho|KOR|LEG|he|member of the national assembly 2020-05-30..2024-05-29
Park Sang-hak|Park Sang Hak|KOR|CVL+OPP|he|head of Fighters for a Free North Korea ..
Otto Warmbier||USA|CVL|he|
Kenneth Bae||USA|CVL|he|
Syngman Rhee|Rhee Syngman|KOR|GOV|he|president 1948-07-24..1960-04-27
Park Chung-hee|Park Chung Hee|KOR|GOV|he|president 1963-12-17..1979-10-26
Chun Doo-hwan|Chun Doo Hwan|KOR|GOV|he|president 1980-09-01..1988-02-24
Roh Tae-woo|Roh Tae Woo|KOR|GOV|he|president 1988-02-25..1993-02-24
Kim Young-sam|Kim Young Sam|KOR|GOV|he|president 1993-02-25..1998-02-24
Kim Dae-jung|Kim Dae Jung|KOR|GOV|he|president 1998-02-25..2003-02-24
Roh Moo-hyun|Roh Moo Hyun|KOR|GOV|he|president 2003-02-25..2008-02-24
Lee Myung-bak|Lee Myung Bak|KOR|GOV|he|president 2008-02-25..2013-02-24
Park Geun-hye|Park Geun Hye|KOR|GOV|she|president 2013-02-25..2017-03-10
Hwang Kyo-ahn|Hwang Kyo Ahn|KOR|GOV|he|prime minister 2015-06..2017-05;acting president 2016-12-09..2017-05-09
Moon Jae-in|Moon Jae In|KOR|GOV|he|president 2017-05-10..2022-05-09
Yoon Suk-yeol|Yoon Suk Yeol;Yoon Seok-youl;Yoon Seok-yeol|KOR|GOV|he|prosecutor general@JUD 2019-07..2021-03;president 2022-05-10..2025-04-04
Lee Jae-myung|Lee Jae Myung|KOR|PTY|he|governor of Gyeonggi@GOV 2018-07..2021-10;leader of the Democratic Party+OPP 2022-08..2025-04;president@GOV 2025-06-04..
Han Duck-soo|Han Duck Soo|KOR|GOV|he|prime minister 2007-04..2008-02;prime minister 2022-05..2025-05
Chung Eui-yong|Chung Eui Yong;Chung Ui-yong|KOR|GOV|he|national security adviser 2017-05..2020-07;foreign minister 2021-02..2022-05
Suh Hoon|Suh Hun|KOR|SPY|he|director of the national intelligence service 2017-06..2020-07;national security adviser@GOV 2020-07..2022-05
Kang Kyung-wha|Kang Kyung Wha;Kang Kyung-hwa|KOR|GOV|she|foreign minister 2017-06-18..2021-02
Yun Byung-se|Yun Byung Se|KOR|GOV|he|foreign minister 2013-03..2017-06
Park Jin||KOR|GOV|he|foreign minister 2022-05..2024-01
Cho Tae-yul|Cho Tae Yul|KOR|GOV|he|foreign minister 2024-01..2025
Cho Myoung-gyon|Cho Myoung Gyon|KOR|GOV|he|unification minister 2017-07..2019-04
Kim Yeon-chul|Kim Yeon Chul|KOR|GOV|he|unification minister 2019-04-08..2020-06-19
Lee In-young|Lee In Young|KOR|GOV|he|unification minister 2020-07-27..2022-05
Kwon Young-se|Kwon Young Se|KOR|GOV|he|unification minister 2022-05..2023-07
Song Young-moo|Song Young Moo|KOR|GOV+MIL|he|defence minister 2017-07..2018-09
Jeong Kyeong-doo|Jeong Kyeong Doo|KOR|GOV+MIL|he|defence minister 2018-09-21..2020-09
Suh Wook||KOR|GOV+MIL|he|defence minister 2020-09..2022-05
Lee Jong-sup|Lee Jong Sup|KOR|GOV+MIL|he|defence minister 2022-05..2023-10
Shin Won-sik|Shin Won Sik|KOR|GOV+MIL|he|defence minister 2023-10..2024-09
Kim Yong-hyun|Kim Yong Hyun|KOR|GOV+MIL|he|defence minister 2024-09..2024-12-05
Lim Jong-seok|Im Jong-seok;Im Jong Seok|KOR|GOV|he|chief of staff of the president 2017-05..2019-01
Youn Kun-young|Yoon Kun-young|KOR|LEG|he|member of the national assembly 2020-05-30..
Lee Do-hoon|Lee Do Hoon|KOR|GOV|he|special representative for Korean peninsula peace 2017-09..2020-12
Kim Jong-in|Kim Jong In|KOR|PTY|he|
Ban Ki-moon|Ban Ki Moon|KOR|GOV|he|foreign minister 2004-01..2006-11;secretary-general of the United Nations 2007-01-01..2016-12-31
Mao Zedong|Mao Tse-tung;Chairman Mao|CHN|GOV|he|chairman of the Communist Party ..1976-09-09
Zhou Enlai|Chou En-lai|CHN|GOV|he|premier 1949-10..1976-01-08
Deng Xiaoping|Teng Hsiao-ping|CHN|GOV|he|paramount leader 1978-12..1992
Zhao Ziyang||CHN|GOV|he|general secretary of the Communist Party 1987-01..1989-06
Jiang Zemin||CHN|GOV|he|general secretary of the Communist Party 1989-06-24..2002-11-15;president 1993-03-27..2003-03-15
Li Peng||CHN|GOV|he|premier 1987-11..1998-03
Zhu Rongji||CHN|GOV|he|premier 1998-03..2003-03
Hu Jintao||CHN|GOV|he|general secretary of the Communist Party 2002-11-15..2012-11-15;president 2003-03-15..2013-03-14
Wen Jiabao||CHN|GOV|he|premier 2003-03-16..2013-03-15
Xi Jinping|Xi;President Xi|CHN|GOV|he|general secretary of the Communist Party 2012-11-15..;president 2013-03-14..
Li Keqiang||CHN|GOV|he|premier 2013-03-15..2023-03-11
Li Qiang||CHN|GOV|he|premier 2023-03-11..
Wang Qishan||CHN|GOV|he|vice president 2018-03-17..2023-03-10
Han Zheng||CHN|GOV|he|vice premier 2018-03..2023-03;vice president 2023-03-10..
Liu He||CHN|GOV|he|vice premier 2018-03..2023-03
Bo Xilai||CHN|GOV|he|party secretary of Chongqing 2007-12..2012-03
Zhou Yongkang||CHN|GOV|he|
Li Zhaoxing||CHN|GOV|he|foreign minister 2003-03..2007-04
Tang Jiaxuan||CHN|GOV|he|foreign minister 1998-03..2003-03
Qian Qichen||CHN|GOV|he|foreign minister 1988-04..1998-03
Yang Jiechi||CHN|GOV|he|foreign minister 2007-04..2013-03;director of the central foreign affairs commission 2013..2022
Wang Yi||CHN|GOV|he|foreign minister 2013-03-16..2022-12-30;director of the central foreign affairs commission office 2023-01..;foreign minister 2023-07-25..
Qin Gang||CHN|GOV|he|ambassador to the United States 2021-07..2023-01;foreign minister 2022-12-30..2023-07-25
Zhao Lijian||CHN|GOV|he|spokesman for the foreign ministry 2020-02..2023-01
Hua Chunying||CHN|GOV|she|spokeswoman for the foreign ministry 2012-11..
Geng Shuang||CHN|GOV|he|spokesman for the foreign ministry 2016..2020
Lu Kang||CHN|GOV|he|spokesman for the foreign ministry 2015..2019
Hong Lei||CHN|GOV|he|spokesman for the foreign ministry 2010..2016
Wang Wenbin||CHN|GOV|he|spokesman for the foreign ministry 2020-07..2024
Mao Ning||CHN|GOV|she|spokeswoman for the foreign ministry 2022-09..
Lin Jian||CHN|GOV|he|spokesman for the foreign ministry 2024-03..
Kong Xuanyou||CHN|GOV|he|ambassador to Japan 2019-05..2023
Wei Fenghe||CHN|GOV+MIL|he|defence minister 2018-03-19..2023-03-12
Li Shangfu||CHN|GOV+MIL|he|defence minister 2023-03-12..2023-10-24
Dong Jun||CHN|GOV+MIL|he|defence minister 2023-12-29..
Chang Wanquan||CHN|GOV+MIL|he|defence minister 2013-03..2018-03
Liang Guanglie||CHN|GOV+MIL|he|defence minister 2008-03..2013-03
Wu Qian||CHN|MIL|he|spokesman for the defence ministry@GOV ..
Liu Xiaobo||CHN|CVL+OPP|he|
Ai Weiwei||CHN|CVL+OPP|he|
Ilham Tohti||CHN|CVL+OPP|he|
Rebiya Kadeer||CHN|CVL+OPP|she|
Dalai Lama|the Dalai Lama;Tenzin Gyatso|CHN|REL|he|
Ren Zhengfei||CHN|BUS|he|
Meng Wanzhou||CHN|BUS|she|
Jack Ma||CHN|BUS|he|
Tung Chee-hwa|Tung Chee Hwa|HKG|GOV|he|chief executive 1997-07-01..2005-03-12
Donald Tsang||HKG|GOV|he|chief executive 2005-06-21..2012-06-30
Leung Chun-ying|C. Y. Leung;CY Leung|HKG|GOV|he|chief executive 2012-07-01..2017-06-30
Carrie Lam||HKG|GOV|she|chief executive 2017-07-01..2022-06-30
John Lee Ka-chiu|John Lee|HKG|GOV|he|secretary for security 2017-07..2021-06;chief executive 2022-07-01..
Joshua Wong||HKG|CVL+OPP|he|
Jimmy Lai||HKG|BUS|he|
Agnes Chow||HKG|CVL+OPP|she|
Chiang Kai-shek||TWN|GOV|he|president 1950-03-01..1975-04-05
Lee Teng-hui|Lee Teng Hui|TWN|GOV|he|president 1988-01-13..2000-05-20
Chen Shui-bian|Chen Shui Bian|TWN|GOV|he|president 2000-05-20..2008-05-20
Ma Ying-jeou|Ma Ying Jeou|TWN|GOV|he|president 2008-05-20..2016-05-20
Tsai Ing-wen|Tsai Ing Wen|TWN|GOV|she|president 2016-05-20..2024-05-20
Lai Ching-te|Lai Ching Te;William Lai|TWN|GOV|he|premier 2017-09..2019-01;vice president 2020-05-20..2024-05-20;president 2024-05-20..
Joseph Wu|Wu Jau-shieh|TWN|GOV|he|foreign minister 2018-02..2024-05
Han Kuo-yu||TWN|LEG|he|mayor of Kaohsiung@GOV 2018-12..2020-06;speaker of the legislative yuan 2024-02-01..
Eric Chu||TWN|PTY|he|
Hirohito|Emperor Hirohito|JPN|GOV|he|emperor 1926-12-25..1989-01-07
Akihito|Emperor Akihito|JPN|GOV|he|emperor 1989-01-07..2019-04-30
Naruhito|Emperor Naruhito|JPN|GOV|he|emperor 2019-05-01..
Toshiki Kaifu||JPN|GOV|he|prime minister 1989-08..1991-11
Kiichi Miyazawa||JPN|GOV|he|prime minister 1991-11..1993-08
Morihiro Hosokawa||JPN|GOV|he|prime minister 1993-08..1994-04
Tomiichi Murayama||JPN|GOV|he|prime minister 1994-06..1996-01
Ryutaro Hashimoto||JPN|GOV|he|prime minister 1996-01..1998-07
Keizo Obuchi||JPN|GOV|he|prime minister 1998-07..2000-04
Yoshiro Mori||JPN|GOV|he|prime minister 2000-04-05..2001-04-26
Junichiro Koizumi|Koizumi|JPN|GOV|he|prime minister 2001-04-26..2006-09-26
Shinzo Abe|Abe Shinzo|JPN|GOV|he|prime minister 2006-09-26..2007-09-26;prime minister 2012-12-26..2020-09-16
Yasuo Fukuda||JPN|GOV|he|prime minister 2007-09-26..2008-09-24
Taro Aso||JPN|GOV|he|foreign minister 2005-10..2007-08;prime minister 2008-09-24..2009-09-16;finance minister 2012-12..2021-10
Yukio Hatoyama||JPN|GOV|he|prime minister 2009-09-16..2010-06-08
Naoto Kan||JPN|GOV|he|prime minister 2010-06-08..2011-09-02
Yoshihiko Noda||JPN|GOV|he|prime minister 2011-09-02..2012-12-26
Yoshihide Suga||JPN|GOV|he|chief cabinet secretary 2012-12-26..2020-09-16;prime minister 2020-09-16..2021-10-04
Fumio Kishida|Kishida|JPN|GOV|he|foreign minister 2012-12-26..2017-08-03;prime minister 2021-10-04..2024-10-01
Shigeru Ishiba||JPN|GOV|he|defence minister 2007-09..2008-08;prime minister 2024-10-01..2025-10
Taro Kono||JPN|GOV|he|foreign minister 2017-08-03..2019-09-11;defence minister 2019-09-11..2020-09-16
Toshimitsu Motegi||JPN|GOV|he|foreign minister 2019-09-11..2021-11
Yoshimasa Hayashi||JPN|GOV|he|foreign minister 2021-11-10..2023-09-13;chief cabinet secretary 2023-12..2025-10
Yoko Kamikawa||JPN|GOV|she|foreign minister 2023-09-13..2024-10-01
Itsunori Onodera||JPN|GOV+MIL|he|defence minister 2012-12..2014-09;defence minister 2017-08..2018-10
Takeshi Iwaya||JPN|GOV|he|defence minister 2018-10..2019-09;foreign minister 2024-10-01..2025-10
Nobuo Kishi||JPN|GOV+MIL|he|defence minister 2020-09-16..2022-08-10
Minoru Kihara||JPN|GOV+MIL|he|defence minister 2023-09-13..2024-10-01
Shintaro Ishihara||JPN|GOV|he|governor of Tokyo 1999-04..2012-10
Yuriko Koike||JPN|GOV|she|governor of Tokyo 2016-08..
Sanae Takaichi||JPN|GOV|she|prime minister 2025-10-21..
Ukhnaagiin Khurelsukh|Khurelsukh Ukhnaa;Ukhnaa Khurelsukh|MNG|GOV|he|prime minister 2017-10..2021-01;president 2021-06-25..
Khaltmaagiin Battulga|Battulga Khaltmaa|MNG|GOV|he|president 2017-07-10..2021-06-25
Tsakhiagiin Elbegdorj||MNG|GOV|he|president 2009-06-18..2017-07-10
Tseng Hou-jen||TWN|GOV|he|
`
