import type { CodeWords } from '../../../../src/core/country/index.ts'

/** How courts write the codes of the list `age-bands`, beside the list's own words. Khmer is a draft until a native reader has signed it. */
export const AGE_BANDS: CodeWords = {
  phrases: {
    '<18': [
      'អនីតិជន',
      'minor',
      'child',
      'juvenile',
      'កុមារ',
      'under 18',
      'ក្រោម១៨',
      'ក្រោម ១៨',
      'minor (អនីតិជន)',
      'underage',
      'mineur',
      'mineure',
      'ក្មេង',
    ],
    '18+': [
      'នីតិជន',
      'adult',
      'ពេញវ័យ',
      'ធំ',
      '១៨ឡើង',
      '១៨ឡើងទៅ',
      'លើស១៨',
      '18 and above',
      '18 or more',
      'adult (នីតិជន)',
      'over 18',
      'of age',
      'majeur',
      'majeure',
      'adulte',
      'មនុស្សធំ',
    ],
  },
  weak: { '<18': ['<18', '< 18'], '18+': ['18+', '≥18', '>18', '>=18'] },
}
