const curly: Readonly<Record<string, string>> = { '’': "'", '‘': "'", ʼ: "'", '‐': '-', '‑': '-', '–': '-' }

/** Letters that Unicode does not take apart, as the news writes them without their mark. */
const whole: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  þ: 'th',
  ə: 'a',
  Ə: 'A',
}

/** One spelling for names: no diacritics, straight apostrophes and hyphens, single blanks. Keeps capitals. */
export function foldName(name: string): string {
  return (
    name
      .normalize('NFD')
      // eslint-disable-next-line no-control-regex -- plain ASCII is the common case and needs no work
      .replace(/[^\u0000-\u007F]/gu, (sign) => (/\p{M}/u.test(sign) ? '' : (curly[sign] ?? whole[sign] ?? sign)))
      .replace(/\s+/gu, ' ')
      .trim()
  )
}
