/** Places in the news of the last twenty years, as English reports spell them: `name|country|degrees north|degrees east`, for the tests. */
export const placesInTheNews = `
Kaesong|PRK|37.97|126.55
Gaeseong|PRK|37.97|126.55
Kaesŏng|PRK|37.97|126.55
Pyongyang|PRK|39.03|125.75
Wonsan|PRK|39.15|127.44
Sinuiju|PRK|40.1|124.4
Hamhung|PRK|39.92|127.54
Chongjin|PRK|41.8|129.78
Rason|PRK|42.25|130.3
Haeju|PRK|38.04|125.71
Nampo|PRK|38.74|125.41
Yongbyon|PRK|39.8|125.75
Punggye-ri|PRK|41.28|129.08
Tongchang-ri|PRK|39.66|124.7
Panmunjom||37.96|126.68
Paju|KOR|37.83|126.82
Seoul|KOR|37.57|126.98
Busan|KOR|35.18|129.07
Pusan|KOR|35.18|129.07
Incheon|KOR|37.45|126.7
Yeonpyeong|KOR|37.66|125.7
Baengnyeong|KOR|37.96|124.67
Gangneung|KOR|37.75|128.88
Pyeongchang|KOR|37.37|128.39
Seongju|KOR|35.92|128.28
Goseong|KOR|38.38|128.47
Cheorwon|KOR|38.15|127.31
Yeoncheon|KOR|38.1|127.07
Daegu|KOR|35.87|128.6
Gwangju|KOR|35.15|126.92
Fukushima|JPN|37.75|140.47
Hiroshima|JPN|34.4|132.45
Nagasaki|JPN|32.75|129.88
Okinawa|JPN|26.4|127.9
Osaka|JPN|34.69|135.5
Nara|JPN|34.69|135.8
Beijing|CHN|39.9|116.4
Shanghai|CHN|31.2|121.5
Wuhan|CHN|30.58|114.27
Urumqi|CHN|43.8|87.6
Kashgar|CHN|39.47|75.99
Lhasa|CHN|29.65|91.1
Xinjiang|CHN|41|85
Dandong|CHN|40.13|124.39
Tianjin|CHN|39.14|117.18
Shenzhen|CHN|22.55|114.07
Guangzhou|CHN|23.12|113.25
Chengdu|CHN|30.67|104.07
Hong Kong|HKG|22.3|114.2
Macau|MAC|22.2|113.55
Taipei|TWN|25.05|121.53
Kaohsiung|TWN|22.62|120.31
Kinmen|TWN|24.45|118.37
Ulaanbaatar|MNG|47.9|106.9
Hanoi|VNM|21.02|105.84
Ho Chi Minh City|VNM|10.82|106.63
Da Nang|VNM|16.07|108.22
Phnom Penh|KHM|11.56|104.92
Preah Vihear||14.39|104.68
Bangkok|THA|13.75|100.5
Pattani|THA|6.87|101.25
Mae Sot|THA|16.71|98.57
Naypyidaw|MMR|19.75|96.1
Yangon|MMR|16.8|96.16
Mandalay|MMR|21.98|96.08
Sittwe|MMR|20.15|92.9
Maungdaw|MMR|20.82|92.37
Myawaddy|MMR|16.69|98.51
Lashio|MMR|22.94|97.75
Cox's Bazar|BGD|21.44|92.01
Dhaka|BGD|23.71|90.41
Chittagong|BGD|22.34|91.83
Manila|PHL|14.6|120.98
Marawi|PHL|8|124.29
Zamboanga|PHL|6.91|122.07
Cotabato|PHL|7.22|124.25
Davao|PHL|7.07|125.61
Jolo|PHL|6.05|121
Tacloban|PHL|11.24|125
Jakarta|IDN|-6.2|106.8
Banda Aceh|IDN|5.55|95.32
Poso|IDN|-1.4|120.75
Palu|IDN|-0.9|119.87
Bali||-8.4|115.2
Surabaya|IDN|-7.25|112.75
Jayapura|IDN|-2.53|140.72
Dili|TLS|-8.56|125.57
Kuala Lumpur|MYS|3.14|101.69
Lahad Datu|MYS|5.03|118.33
Colombo|LKA|6.93|79.85
Jaffna|LKA|9.67|80.01
Kilinochchi|LKA|9.4|80.4
Mullaitivu|LKA|9.27|80.81
New Delhi|IND|28.6|77.2
Mumbai|IND|19.07|72.88
Srinagar|IND|34.08|74.8
Pulwama|IND|33.87|74.9
Uri|IND|34.08|74.05
Pathankot|IND|32.27|75.65
Amritsar|IND|31.63|74.87
Imphal|IND|24.81|93.94
Ayodhya|IND|26.8|82.2
Godhra|IND|22.78|73.61
Leh|IND|34.16|77.58
Muzaffarabad|PAK|34.36|73.47
Islamabad|PAK|33.72|73.04
Karachi|PAK|24.86|67.01
Lahore|PAK|31.56|74.35
Peshawar|PAK|34.01|71.58
Quetta|PAK|30.18|67
Rawalpindi|PAK|33.6|73.05
Abbottabad|PAK|34.15|73.22
Mingora|PAK|34.78|72.36
Miranshah|PAK|33|70.07
Wana|PAK|32.3|69.57
Gwadar|PAK|25.12|62.33
Balakot|PAK|34.55|73.35
Bannu|PAK|32.99|70.6
Kabul|AFG|34.53|69.17
Kandahar|AFG|31.61|65.71
Herat|AFG|34.35|62.2
Mazar-i-Sharif|AFG|36.71|67.11
Mazar-e-Sharif|AFG|36.71|67.11
Kunduz|AFG|36.73|68.86
Jalalabad|AFG|34.43|70.44
Lashkar Gah|AFG|31.59|64.37
Ghazni|AFG|33.55|68.42
Bagram|AFG|34.95|69.27
Khost|AFG|33.34|69.92
Sangin|AFG|32.07|64.84
Marjah|AFG|31.52|64.12
Tora Bora|AFG|34.12|70.22
Spin Boldak|AFG|31|66.4
Bamiyan|AFG|34.82|67.83
Tehran|IRN|35.7|51.42
Natanz|IRN|33.51|51.92
Fordow|IRN|34.88|51
Isfahan|IRN|32.65|51.67
Qom|IRN|34.64|50.88
Mashhad|IRN|36.3|59.6
Tabriz|IRN|38.08|46.29
Shiraz|IRN|29.61|52.54
Bushehr|IRN|28.97|50.84
Bandar Abbas|IRN|27.19|56.28
Abadan|IRN|30.34|48.3
Ahvaz|IRN|31.32|48.68
Zahedan|IRN|29.5|60.86
Baghdad|IRQ|33.34|44.4
Mosul|IRQ|36.34|43.12
Fallujah|IRQ|33.35|43.78
Ramadi|IRQ|33.42|43.3
Tikrit|IRQ|34.6|43.68
Samarra|IRQ|34.2|43.88
Kirkuk|IRQ|35.47|44.39
Erbil|IRQ|36.19|44.01
Basra|IRQ|30.51|47.78
Najaf|IRQ|32|44.33
Karbala|IRQ|32.61|44.02
Sinjar|IRQ|36.32|41.87
Baqubah|IRQ|33.75|44.64
Sulaymaniyah|IRQ|35.56|45.43
Tal Afar|IRQ|36.38|42.45
Haditha|IRQ|34.14|42.38
Baiji|IRQ|34.93|43.49
Halabja|IRQ|35.18|45.99
Damascus|SYR|33.51|36.29
Aleppo|SYR|36.2|37.16
Homs|SYR|34.73|36.72
Hama|SYR|35.13|36.75
Idlib|SYR|35.93|36.63
Raqqa|SYR|35.95|39.01
Deir ez-Zor|SYR|35.34|40.14
Deir Ezzor|SYR|35.34|40.14
Palmyra|SYR|34.56|38.27
Kobani|SYR|36.89|38.35
Kobane|SYR|36.89|38.35
Afrin|SYR|36.51|36.87
Manbij|SYR|36.53|37.95
Daraa|SYR|32.62|36.1
Douma|SYR|33.57|36.4
Latakia|SYR|35.53|35.79
Tartus|SYR|34.89|35.89
Qamishli|SYR|37.05|41.23
Hasakah|SYR|36.5|40.75
Khan Sheikhoun|SYR|35.44|36.65
Maarat al-Numan|SYR|35.64|36.67
Saraqib|SYR|35.86|36.8
Jarablus|SYR|36.82|38.01
al-Bab|SYR|36.37|37.52
Dabiq|SYR|36.54|37.27
Beirut|LBN|33.89|35.5
Tyre|LBN|33.27|35.2
Sidon|LBN|33.56|35.38
Nabatieh|LBN|33.38|35.48
Baalbek|LBN|34.01|36.21
Bint Jbeil|LBN|33.12|35.43
Arsal|LBN|34.18|36.42
Jerusalem|ISR|31.77|35.22
Tel Aviv|ISR|32.08|34.78
Haifa|ISR|32.82|34.99
Sderot|ISR|31.52|34.6
Ashkelon|ISR|31.67|34.57
Kiryat Shmona|ISR|33.21|35.57
Eilat|ISR|29.56|34.95
Dimona|ISR|31.07|35.03
Gaza City|PSE|31.5|34.47
Khan Younis|PSE|31.35|34.3
Khan Yunis|PSE|31.35|34.3
Rafah|PSE|31.29|34.25
Jabalia|PSE|31.53|34.48
Beit Hanoun|PSE|31.54|34.54
Ramallah|PSE|31.9|35.2
Nablus|PSE|32.22|35.26
Jenin|PSE|32.46|35.3
Hebron|PSE|31.53|35.1
Bethlehem|PSE|31.7|35.2
Tulkarm|PSE|32.31|35.03
Amman|JOR|31.95|35.93
Riyadh|SAU|24.69|46.72
Jeddah|SAU|21.49|39.19
Mecca|SAU|21.43|39.83
Abqaiq|SAU|25.94|49.67
Sanaa|YEM|15.35|44.21
Aden|YEM|12.78|45.04
Hodeidah|YEM|14.8|42.95
Taiz|YEM|13.58|44.02
Marib|YEM|15.46|45.33
Saada|YEM|16.94|43.76
Mukalla|YEM|14.54|49.12
Dubai|ARE|25.08|55.31
Abu Dhabi|ARE|24.45|54.38
Doha|QAT|25.29|51.53
Manama|BHR|26.23|50.59
Cairo|EGY|30.04|31.24
Alexandria|EGY|31.2|29.92
Port Said|EGY|31.26|32.28
Sharm el-Sheikh|EGY|27.91|34.33
El-Arish|EGY|31.13|33.8
Tripoli|LBY|32.89|13.19
Benghazi|LBY|32.12|20.07
Misrata|LBY|32.38|15.09
Sirte|LBY|31.2|16.59
Derna|LBY|32.77|22.64
Tobruk|LBY|32.08|23.98
Zawiya|LBY|32.76|12.73
Bani Walid|LBY|31.76|13.99
Tunis|TUN|36.82|10.17
Sousse|TUN|35.83|10.64
Sidi Bouzid|TUN|35.04|9.48
Algiers|DZA|36.75|3.04
Tindouf|DZA|27.67|-8.15
Rabat|MAR|34.01|-6.83
Laayoune|ESH|27.14|-13.19
Bamako|MLI|12.65|-8
Timbuktu|MLI|16.77|-3.01
Gao|MLI|16.27|-0.04
Kidal|MLI|18.44|1.41
Mopti|MLI|14.48|-4.18
Ouagadougou|BFA|12.37|-1.53
Djibo|BFA|14.1|-1.63
Niamey|NER|13.51|2.11
Agadez|NER|16.97|7.99
Diffa|NER|13.32|12.61
N'Djamena|TCD|12.11|15.04
Abuja|NGA|9.06|7.49
Lagos|NGA|6.45|3.39
Maiduguri|NGA|11.85|13.16
Chibok|NGA|10.87|12.85
Dapchi|NGA|12.49|11.5
Baga|NGA|13.12|13.86
Jos|NGA|9.92|8.89
Kano|NGA|12|8.52
Kaduna|NGA|10.52|7.44
Abidjan|CIV|5.35|-4
Conakry|GIN|9.54|-13.68
Monrovia|LBR|6.3|-10.8
Freetown|SLE|8.48|-13.23
Bangui|CAF|4.36|18.55
Bambari|CAF|5.77|20.68
Kinshasa|COD|-4.33|15.31
Goma|COD|-1.68|29.22
Bukavu|COD|-2.49|28.84
Beni|COD|0.49|29.47
Bunia|COD|1.56|30.25
Rutshuru|COD|-1.19|29.45
Kigali|RWA|-1.95|30.06
Bujumbura|BDI|-3.38|29.36
Kampala|UGA|0.32|32.58
Gulu|UGA|2.77|32.3
Nairobi|KEN|-1.28|36.82
Mombasa|KEN|-4.05|39.67
Garissa|KEN|-0.46|39.64
Lamu|KEN|-2.27|40.9
Mogadishu|SOM|2.04|45.34
Kismayo|SOM|-0.36|42.55
Baidoa|SOM|3.11|43.65
Beledweyne|SOM|4.74|45.2
Hargeisa|SOM|9.56|44.06
Bosaso|SOM|11.28|49.18
Addis Ababa|ETH|9.02|38.75
Mekelle|ETH|13.5|39.47
Axum|ETH|14.13|38.72
Gondar|ETH|12.6|37.47
Lalibela|ETH|12.03|39.04
Asmara|ERI|15.34|38.93
Khartoum|SDN|15.55|32.53
Omdurman|SDN|15.64|32.48
El Fasher|SDN|13.63|25.35
El Geneina|SDN|13.45|22.45
Nyala|SDN|12.05|24.88
Kadugli|SDN|11.01|29.72
Port Sudan|SDN|19.62|37.22
Wad Madani|SDN|14.4|33.52
Juba|SSD|4.85|31.58
Malakal|SSD|9.53|31.66
Bentiu|SSD|9.23|29.83
Bor|SSD|6.21|31.56
Harare|ZWE|-17.83|31.05
Pemba|MOZ|-12.97|40.52
Palma|MOZ|-10.78|40.48
Mocimboa da Praia|MOZ|-11.35|40.35
Maputo|MOZ|-25.97|32.58
Johannesburg|ZAF|-26.2|28.04
Cape Town|ZAF|-33.93|18.42
Kyiv|UKR|50.45|30.52
Kiev|UKR|50.45|30.52
Kharkiv|UKR|49.98|36.25
Kharkov|UKR|49.98|36.25
Mariupol|UKR|47.1|37.55
Donetsk|UKR|48.02|37.8
Luhansk|UKR|48.57|39.31
Bakhmut|UKR|48.6|38
Avdiivka|UKR|48.14|37.74
Kherson|UKR|46.64|32.61
Zaporizhzhia|UKR|47.85|35.12
Enerhodar|UKR|47.5|34.66
Odesa|UKR|46.48|30.73
Odessa|UKR|46.48|30.73
Lviv|UKR|49.84|24.02
Bucha|UKR|50.54|30.21
Irpin|UKR|50.52|30.25
Izium|UKR|49.21|37.25
Kramatorsk|UKR|48.72|37.56
Sloviansk|UKR|48.85|37.6
Debaltseve|UKR|48.34|38.4
Ilovaisk|UKR|47.92|38.2
Severodonetsk|UKR|48.95|38.49
Lysychansk|UKR|48.9|38.44
Pokrovsk|UKR|48.28|37.18
Vuhledar|UKR|47.78|37.25
Sevastopol|UKR|44.6|33.52
Simferopol|UKR|44.96|34.11
Kerch|UKR|45.36|36.47
Dnipro|UKR|48.47|35.04
Moscow|RUS|55.75|37.62
St. Petersburg|RUS|59.94|30.31
Grozny|RUS|43.31|45.69
Beslan|RUS|43.19|44.54
Belgorod|RUS|50.6|36.58
Kursk|RUS|51.73|36.19
Rostov-on-Don|RUS|47.23|39.71
Vladivostok|RUS|43.11|131.88
Kaliningrad|RUS|54.71|20.51
Sochi|RUS|43.6|39.73
Minsk|BLR|53.9|27.57
Chisinau|MDA|47.01|28.86
Tiraspol|MDA|46.84|29.63
Tbilisi|GEO|41.69|44.83
Gori|GEO|41.98|44.11
Tskhinvali|GEO|42.23|43.97
Sukhumi|GEO|43|41.02
Yerevan|ARM|40.18|44.51
Baku|AZE|40.38|49.89
Stepanakert|AZE|39.82|46.75
Shusha|AZE|39.76|46.75
Ankara|TUR|39.92|32.85
Istanbul|TUR|41.01|28.95
Diyarbakir|TUR|37.91|40.22
Gaziantep|TUR|37.06|37.38
Suruc|TUR|36.98|38.42
Nicosia|CYP|35.17|33.37
Pristina|XKX|42.67|21.17
Mitrovica|XKX|42.88|20.87
Belgrade|SRB|44.8|20.47
Sarajevo|BIH|43.85|18.36
Srebrenica|BIH|44.1|19.3
Banja Luka|BIH|44.78|17.19
Skopje|MKD|42|21.43
Caracas|VEN|10.49|-66.88
Maracaibo|VEN|10.64|-71.61
Cucuta|COL|7.89|-72.5
Bogota|COL|4.61|-74.08
Havana|CUB|23.13|-82.38
Port-au-Prince|HTI|18.54|-72.34
Tegucigalpa|HND|14.08|-87.21
Managua|NIC|12.13|-86.25
Ciudad Juarez|MEX|31.72|-106.46
Culiacan|MEX|24.8|-107.39
Iguala|MEX|18.34|-99.54
Tijuana|MEX|32.53|-117.04
Brasilia|BRA|-15.78|-47.93
La Paz|BOL|-16.5|-68.15
Cochabamba|BOL|-17.38|-66.16
Charlottesville|USA|38.03|-78.48
Ferguson|USA|38.74|-90.3
Minneapolis|USA|44.98|-93.26
Portland|USA|45.52|-122.68
Washington|USA|38.9|-77.04
New York|USA|40.71|-74.01
Paris|FRA|48.85|2.35
Calais|FRA|50.95|1.86
Brussels|BEL|50.85|4.35
The Hague|NLD|52.08|4.3
Salisbury|GBR|51.07|-1.8
Belfast|GBR|54.6|-5.93
Christchurch|NZL|-43.53|172.63
`
