import { expect, test } from 'vitest'
import { foreignLanguage } from './foreign-language.ts'

/** One piece of news, told in each language by us. */
const told: Readonly<Record<string, string>> = {
  de: 'Die Armee hat am Montag den Hafen beschossen, wie ein Sprecher der Regierung mitteilte. Nach Angaben der Polizei wurden zwölf Menschen verletzt, und die Gespräche sollen nicht fortgesetzt werden.',
  fr: "L'armée a bombardé le port lundi, a annoncé un porte-parole du gouvernement. Selon la police, douze personnes ont été blessées et les négociations ne vont pas reprendre dans les prochains jours.",
  es: 'El ejército bombardeó el puerto el lunes, según anunció un portavoz del gobierno. La policía informó que doce personas resultaron heridas y que las conversaciones no van a continuar en los próximos días.',
  pt: 'O exército bombardeou o porto na segunda-feira, anunciou um porta-voz do governo. Segundo a polícia, doze pessoas ficaram feridas e as conversações não vão continuar nos próximos dias.',
  it: "L'esercito ha bombardato il porto lunedì, ha annunciato un portavoce del governo. Secondo la polizia dodici persone sono rimaste ferite e i colloqui non andranno avanti nei prossimi giorni.",
  nl: 'Het leger heeft maandag de haven beschoten, zei een woordvoerder van de regering. Volgens de politie zijn twaalf mensen gewond geraakt en worden de gesprekken de komende dagen niet voortgezet.',
  pl: 'Wojsko ostrzelało w poniedziałek port, poinformował rzecznik rządu. Według policji rannych zostało dwanaście osób, a rozmowy nie będą kontynuowane w najbliższych dniach, jak to było do tej pory.',
  tr: 'Ordu pazartesi günü limanı bombaladı ve hükümet sözcüsü bunu doğruladı. Polise göre on iki kişi yaralandı, ancak görüşmeler için yeni bir tarih olarak hiçbir gün verilmedi ve bu durum çok eleştirildi.',
  id: 'Tentara menembaki pelabuhan itu pada hari Senin, kata juru bicara pemerintah. Menurut polisi dua belas orang terluka dan pembicaraan tidak akan dilanjutkan dalam beberapa hari ke depan karena alasan ini.',
  ru: 'Армия обстреляла порт в понедельник, сообщил представитель правительства. По данным полиции, двенадцать человек были ранены, и переговоры не будут продолжены.',
  uk: 'Армія обстріляла порт у понеділок, повідомив представник уряду. За даними поліції, дванадцять людей були поранені, і переговори не будуть продовжені.',
  ar: 'قصف الجيش الميناء يوم الاثنين، كما أعلن متحدث باسم الحكومة. وقالت الشرطة إن اثني عشر شخصا أصيبوا في القصف وإن المحادثات لن تستمر بعد هذا في الأيام المقبلة من الشهر.',
  ko: '정부 대변인은 군이 월요일에 항구를 포격했다고 밝혔다. 경찰에 따르면 열두 명이 다쳤고 회담은 계속되지 않을 것이라고 한다.',
  ja: '政府の報道官は、軍が月曜日に港を砲撃したと発表した。警察によると十二人が負傷し、会談は続けられないという。',
  zh: '政府发言人表示，军队星期一炮击了港口。警方说，有十二人受伤，会谈在今后几天不会继续举行，双方都没有说明其中的原因何在。',
  // Bulgarian, whose small words are not in our lists
  Cyrillic: 'Армията обстреля пристанището, съобщи говорителят. Дванадесет души бяха ранени, преговорите спряха.',
  // Estonian
  unknown:
    'Sõjavägi tulistas esmaspäeval sadamat, teatas valitsuse esindaja. Politsei andmetel sai vigastada kaksteist inimest ning läbirääkimised lähipäevil enam edasi tõenäoliselt kahjuks niipea jätku, sest pooled süüdistavad teineteist lubaduste murdmises, kirjutavad ajalehed pealinnas täna hommikul ilmunud numbris. Elanikud räägivad, kuidas aknad purunesid, lapsed nutsid, haiglas puudusid voodid.',
}

test.each(Object.entries(told))('news in %s', (language, text) => {
  expect(foreignLanguage(text)).toBe(language)
})

test.each([
  [
    'English',
    'The army shelled the port on Monday, a spokesman for the government said. According to police, twelve people were hurt and the talks will not go on.',
  ],
  [
    'English in capitals',
    'THE ARMY SHELLED THE PORT ON MONDAY, A SPOKESMAN FOR THE GOVERNMENT SAID. ACCORDING TO POLICE, TWELVE PEOPLE WERE HURT AND THE TALKS WILL NOT GO ON.',
  ],
  ['a short German headline', 'Armee beschießt den Hafen'],
  ['a Korean word', 'Talks: 남북 회담'],
  ['nothing', ''],
  ['numbers', '12 34 56 78 90 '.repeat(20)],
  ['names', 'Ali Hassan, Kabul. Mohammed Karim, Herat. José da Silva, São Paulo. Jean de la Fontaine, Paris. '.repeat(5)],
  ['a table', 'Kabul 12\nHerat 7\nBalkh 3\nKunduz 9\nGhazni 4\nZabul 5\nFarah 6\nNimroz 1\nHelmand 8\nParwan 2\n'.repeat(4)],
  [
    'an English report with what was said in Spanish',
    'The president told the crowd on Monday that the talks were over and that the army would stay in the port until the summer. "No vamos a negociar con los que atacan a nuestro pueblo", he said, and the crowd answered with cheers.',
  ],
  [
    'half English, half German',
    `${told['de']!} The army shelled the port on Monday, a spokesman for the government said. According to police, twelve people were hurt and the talks will not go on.`,
  ],
])('%s is not told as foreign', (_, text) => {
  expect(foreignLanguage(text)).toBeUndefined()
})
