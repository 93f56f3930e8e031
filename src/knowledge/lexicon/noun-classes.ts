/**
 * Classes of common nouns that frames ask for, by lemma. A word may be in several classes.
 * In our own words; no outside source.
 */
export const nounClasses = {
  structure: [
    'office',
    'building',
    'bridge',
    'house',
    'village',
    'depot',
    'plant',
    'factory',
    'hospital',
    'school',
    'base',
    'tower',
    'headquarters',
    'embassy',
    'consulate',
  ],
  artwork: ['play', 'film', 'movie', 'novel', 'book', 'song', 'album', 'show', 'painting', 'performance'],
} as const satisfies Readonly<Record<string, readonly string[]>>
