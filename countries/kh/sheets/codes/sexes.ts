import type { CodeWords } from '../../../../src/core/country/index.ts'

/** How courts write the codes of the list `sexes`, beside the list's own words. Khmer is a draft until a native reader has signed it. */
export const SEXES: CodeWords = {
  phrases: {
    male: ['ប្រុស', 'ភេទប្រុស', 'បុរស', 'male', 'កុមារា', 'masc', 'masc.', 'men', 'man', 'boy', 'ប.', 'm.', 'homme', 'masculin'],
    female: [
      'ស្រី',
      'ភេទស្រី',
      'ស្ត្រី',
      'ស្ដ្រី',
      'female',
      'នារី',
      'ស្រ្តី',
      'កុមារី',
      'fem',
      'fem.',
      'women',
      'woman',
      'girl',
      'ស.',
      'f.',
      'femme',
      'féminin',
    ],
  },
  weak: {
    male: ['mr', 'mr.', '♂', 'លោក', 'm', 'ប', 'ប្រ', 'h'],
    female: ['f', 'mrs', 'mrs.', 'ms', 'ms.', 'miss', 'lady', '♀', 'អ្នកស្រី', 'នាង', 'កញ្ញា', 'ស', 'ស្រ', 'w'],
  },
}
