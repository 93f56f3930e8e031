/**
 * Bodies that no country owns, with PLOVER's codes for them, and lands that are part of a country or are recognised by some only.
 *
 * `code | sector or empty | name | other names | adjectives`
 *
 * UNO = the United Nations and its family, EUR = the European Union, IGO = other unions of states. A sector is given where
 * the body's job is plain (a court, a health agency). PRE = wants to be a state and is recognised by few or none.
 */
export const bodiesTable = `
UNO||United Nations|UN;U.N.;U.N;United Nations Organization;UNO;world body|UN;U.N.;United Nations
UNO||United Nations Security Council|UN Security Council;U.N. Security Council;Security Council;UNSC|
UNO||United Nations General Assembly|UN General Assembly;U.N. General Assembly;UNGA|
UNO||United Nations Secretariat|UN Secretariat;U.N. Secretariat|
UNO|REF|United Nations High Commissioner for Refugees|UNHCR;UN Refugee Agency;U.N. refugee agency;UN refugee agency|
UNO|SOC|United Nations Children's Fund|UNICEF;Unicef|
UNO|EDU|UNESCO|Unesco;United Nations Educational, Scientific and Cultural Organization|
UNO|MED|World Health Organization|WHO;World Health Organisation|
UNO|AGR|World Food Programme|WFP;World Food Program;UN World Food Programme|
UNO|AGR|Food and Agriculture Organization|FAO;Food and Agriculture Organisation|
UNO|REF|UNRWA|United Nations Relief and Works Agency;U.N. Relief and Works Agency;UN Relief and Works Agency|
UNO||International Atomic Energy Agency|IAEA;UN nuclear watchdog;U.N. nuclear watchdog;UN's nuclear watchdog|
UNO|JUD|International Court of Justice|ICJ;World Court|
UNO||United Nations Development Programme|UNDP|
UNO||UN Human Rights Council|U.N. Human Rights Council;United Nations Human Rights Council;UNHRC|
UNO||OCHA|UN Office for the Coordination of Humanitarian Affairs|
UNO|LAB|International Labour Organization|ILO;International Labour Organisation;International Labor Organization|
UNO|REF|International Organization for Migration|IOM|
UNO|MIL|UNIFIL|United Nations Interim Force in Lebanon;UN Interim Force in Lebanon|
UNO|MIL|MINUSMA||
UNO|MIL|MONUSCO|MONUC|
UNO|MIL|UNMISS||
UNO|MIL|UNPROFOR||
UNO|MIL|UNAMID||
UNO|MIL|MINUSCA||
UNO||UNMIK||
UNO||UNAMA||
UNO||UNSMIL||
UNO|MIL|United Nations Command|UN Command;U.N. Command;UNC|
UNO|MIL|blue helmets|Blue Helmets;UN peacekeepers;U.N. peacekeepers;United Nations peacekeepers|
EUR||European Union|EU;E.U.;EEC;European Economic Community;European Community|EU;E.U.;European Union
EUR||European Commission|EU Commission|
EUR||European Council|EU Council;Council of the European Union|
EUR|LEG|European Parliament|EU Parliament;MEPs|
EUR|GOV|European Central Bank|ECB|
EUR|JUD|European Court of Justice|ECJ|
EUR||Eurozone|euro zone;Eurogroup|
EUR|COP|Europol||
EUR||Frontex||
IGO||NATO|Nato;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;Atlantic alliance;North Atlantic alliance;N.A.T.O.|NATO;Nato
IGO||ASEAN|Asean;Association of Southeast Asian Nations;Association of South East Asian Nations|ASEAN
IGO||African Union|AU;A.U.;Organisation of African Unity;Organization of African Unity;OAU|AU;African Union
IGO||Arab League|League of Arab States|Arab League
IGO||OSCE|Organization for Security and Cooperation in Europe;Organisation for Security and Co-operation in Europe;Organization for Security and Co-operation in Europe;CSCE|OSCE
IGO||Organization of American States|OAS;Organisation of American States|
IGO||Economic Community of West African States|ECOWAS;Ecowas;ECOMOG|ECOWAS
IGO||IGAD|Intergovernmental Authority on Development|
IGO||Southern African Development Community|SADC|
IGO||East African Community|EAC|
IGO||Gulf Cooperation Council|GCC|
IGO||Organisation of Islamic Cooperation|OIC;Organization of Islamic Cooperation;Organisation of the Islamic Conference;Organization of the Islamic Conference;Organization of Islamic Conference|
IGO||Shanghai Cooperation Organisation|SCO;Shanghai Cooperation Organization|
IGO||Collective Security Treaty Organization|CSTO;Collective Security Treaty Organisation|
IGO||Commonwealth of Independent States|CIS|CIS
IGO||Eurasian Economic Union|EAEU|
IGO||OPEC|OPEC+;Organization of the Petroleum Exporting Countries|OPEC
IGO||G7|G-7;Group of Seven|G7
IGO||G8|G-8;Group of Eight|G8
IGO||G20|G-20;Group of 20;Group of Twenty|G20
IGO||BRICS||BRICS
IGO||APEC|Asia-Pacific Economic Cooperation|
IGO||Non-Aligned Movement|NAM|
IGO||Commonwealth of Nations||
IGO||Council of Europe||
IGO|JUD|European Court of Human Rights|ECHR|
IGO|JUD|International Criminal Court|ICC|
IGO|JUD|International Criminal Tribunal for the former Yugoslavia|ICTY|
IGO||World Bank|World Bank Group|World Bank
IGO||International Monetary Fund|IMF|IMF
IGO||World Trade Organization|WTO;World Trade Organisation|
IGO||OECD|Organisation for Economic Co-operation and Development|
IGO||OPCW|Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons|
IGO||Asian Development Bank|ADB|
IGO||African Development Bank|AfDB|
IGO|COP|Interpol|INTERPOL|
IGO||SAARC|South Asian Association for Regional Cooperation|
IGO||CARICOM|Caribbean Community;Caricom|
IGO||Mercosur|Mercosul|
IGO||UNASUR|Unasur|
IGO||ALBA||
IGO||Pacific Islands Forum||
IGO||Arab Maghreb Union||
IGO||Lima Group||
IGO||Quartet|Middle East Quartet;Mideast Quartet|
IGO||Contact Group||
IGO||Minsk Group||
IGO|MIL|AMISOM|ATMIS|
IGO|MIL|ISAF|International Security Assistance Force|
IGO|MIL|KFOR||
IGO|MIL|SFOR|IFOR;EUFOR|
IGO||KEDO|Korean Peninsula Energy Development Organization|
IGO||Warsaw Pact||
NGO|SOC|Red Cross|International Committee of the Red Cross;ICRC;Red Crescent;International Federation of Red Cross and Red Crescent Societies|
NGO|SOC|Amnesty International|Amnesty|
NGO|SOC|Human Rights Watch|HRW|
NGO|MED|Doctors Without Borders|Médecins Sans Frontières;Medecins Sans Frontieres;MSF|
NGO|SOC|Oxfam||
NGO|SOC|Greenpeace||
NGO|SOC|Save the Children||
NGO|SOC|International Crisis Group||
NGO|JRN|Reporters Without Borders||
IMG|REB|Islamic State|ISIS;ISIL;Daesh;Isis;Isil;Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant;Islamic State of Iraq and al-Sham;Islamic State of Iraq and Al-Sham;Islamic State in Iraq and Syria;Islamic State in Iraq and the Levant;Islamic State of Iraq|ISIS;ISIL
IMG|REB|al-Qaeda|Al-Qaeda;al-Qaida;Al-Qaida;Al Qaeda;al Qaeda;Al Qaida;al Qaida;Qaeda|al-Qaeda;al-Qaida
GEO|PRE|Abkhazia||Abkhaz;Abkhazian
GEO|PRE|South Ossetia||South Ossetian;Ossetian
MDA|PRE|Transnistria|Transdniestria;Trans-Dniester;Transdniester;Dniester Republic|Transnistrian
SOM|PRE|Somaliland||Somalilander
SOM|PRE|Puntland||
CYP|PRE|Northern Cyprus|Turkish Republic of Northern Cyprus;TRNC|
AZE|PRE|Nagorno-Karabakh|Nagorno Karabakh;Artsakh;Karabakh|Karabakh;Karabakh Armenian
UKR|PRE|Donetsk People's Republic|DPR;DNR|
UKR|PRE|Luhansk People's Republic|LPR;LNR;Lugansk People's Republic|
UKR||Crimea||
UKR||Donbas|Donbass|
BIH||Republika Srpska|Bosnian Serb Republic|
IRQ||Iraqi Kurdistan|Kurdistan Regional Government;Kurdistan Region;KRG|
SYR||Rojava||
RUS||Chechnya|Chechen Republic;Ichkeria|
RUS||Dagestan||
RUS||Ingushetia||
CHN||Tibet||
CHN||Xinjiang||
ESP||Catalonia||
ESP||Basque Country||
SDN||Darfur||
ETH||Tigray||
IDN||Aceh||
MMR||Wa State||
PHL||Bangsamoro||
`
