/**
 * The small words that no text of a language does without, by ISO 639-1. Written down by us; a word that is also a common English word of
 * another sense ("die", "are", "not") stands only where the others of its list outweigh it.
 */
export const functionWords: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    en: 'the of to and in a an that is was for on with as by at it from be are this have has had he his she her they their its which who would will not been were or but after before about over into than more also said we i you there when what if no up out can could one two all new against between during under other some any may',
    de: 'der die das den dem des ein eine einen einem einer eines und ist sind war waren nicht mit auf für von zu zum zur im am bei nach aus auch als sich dass wird werden wurde wurden hat haben hatte er sie es wir ich aber oder über unter gegen zwischen noch nur wie um durch',
    fr: 'le la les des du de un une et est sont était dans en que qui pour sur avec par au aux ne pas plus ce cette ces il elle ils nous vous se sa son ses leur leurs mais ou où été avait ont',
    es: 'el la los las de del un una unos y e es son era en que para por con su sus al se no lo le les más pero o como fue ha han había este esta entre sobre sin desde hasta también contra',
    pt: 'o os as um uma de do da dos das e é são em no na nos nas que para por com se ao à não mais mas ou como foi foram seu sua seus entre sobre também contra pelo pela ele ela',
    it: 'il lo la i gli le di del della dei delle dello un una uno e è sono in nel nella che per con su sul sulla al alla si non più ma o come anche era erano ha hanno dal dalla da tra contro suo sua l d',
    nl: 'de het een en van in is zijn was waren dat die niet met op voor aan bij naar uit ook als zich wordt worden werd werden heeft hebben had hij zij ze er om tegen tussen nog maar of door over te deze dit',
    sv: 'och att det som en ett är var på för med av till den de har hade inte om från vid efter mellan under mot också han hon sig men eller när kan ska blev',
    da: 'og at det som en et er var på for med af til den de har havde ikke om fra ved efter mellem under mod også han hun sig men eller når kan skal blev',
    no: 'og at det som en et er var på for med av til den de har hadde ikke om fra ved etter mellom under mot også han hun seg men eller når kan skal ble',
    fi: 'ja on ei että oli se hän he ovat ollut joka jotka mutta tai myös kuin kun sekä mukaan jälkeen kanssa olivat ole sen',
    pl: 'i w na z do że się nie jest są był była były to o od po za przez dla oraz jak który która które ale lub przed między także jego jej ich co ze we',
    cs: 'a v na se že je jsou byl byla byly to o od po za pro jak který která které ale nebo před mezi také jeho její jejich s z do ve ze si podle',
    ro: 'și si în de la cu pe un o este sunt era care că nu din pentru prin mai au a fost dar sau între după al ale lui lor',
    hu: 'a az és hogy nem is egy volt van ez meg de mint csak vagy már még után között ellen szerint amely aki',
    tr: 've bir bu da de için ile olarak olan çok daha gibi kadar sonra ancak ise ama veya göre karşı arasında değil oldu olduğunu ne mi',
    id: 'dan yang di ke dari untuk pada dengan ini itu tidak adalah akan telah oleh dalam sebagai juga karena atau tetapi antara setelah para bahwa ada',
    vi: 'và của là có trong cho không được các một những với này đã để từ đến người về theo sau nhưng tại',
    sw: 'na ya wa kwa ni katika za la kuwa hii hiyo huo lakini au baada kati cha vya alisema kama pia',
    ru: 'и в во не на что с со по это как из к о от за для был была были его её их он она они но или между после также при у до',
    uk: 'і й в у не на що з із та до це як за від для був була були його її їх він вона вони але або між після також при про',
    ar: 'في من على إلى أن عن مع هذا هذه التي الذي كان كانت بعد بين قد لا ما أو ثم حيث كما',
    fa: 'در از به که این را با و است برای آن شد کرد بود های تا بر یک اما یا نیز',
    ur: 'کے میں کی ہے سے کا اور نے کو پر یہ کہ اس ہیں تھا بھی لیے گیا',
    hi: 'के में की है से का और ने को पर यह कि इस हैं था भी लिए गया एक नहीं',
  }).map(([language, words]) => [language, words.split(' ')]),
)

/** Scripts other than the Latin, and the language of those that one language alone writes in the news. */
export const scripts: readonly { readonly name: string; readonly letters: RegExp; readonly language?: string }[] = [
  { name: 'Hangul', letters: /\p{Script=Hangul}/gu, language: 'ko' },
  { name: 'Kana', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja' },
  { name: 'Han', letters: /\p{Script=Han}/gu, language: 'zh' },
  { name: 'Cyrillic', letters: /\p{Script=Cyrillic}/gu },
  { name: 'Arabic', letters: /\p{Script=Arabic}/gu },
  { name: 'Devanagari', letters: /\p{Script=Devanagari}/gu },
  { name: 'Hebrew', letters: /\p{Script=Hebrew}/gu, language: 'he' },
  { name: 'Greek', letters: /\p{Script=Greek}/gu, language: 'el' },
  { name: 'Thai', letters: /\p{Script=Thai}/gu, language: 'th' },
  { name: 'Bengali', letters: /\p{Script=Bengali}/gu, language: 'bn' },
  { name: 'Georgian', letters: /\p{Script=Georgian}/gu, language: 'ka' },
  { name: 'Armenian', letters: /\p{Script=Armenian}/gu, language: 'hy' },
]
