import type { SheetWords } from '../../../../src/core/country/index.ts'

/** Numbers of years, of money, in words and units; how a sentence is parted. Khmer is a draft until a native reader has signed it. */
export const AMOUNTS = {
  units: {
    year: ['ឆ្នាំ', 'year', 'years', 'yr', 'yrs', 'y', 'yr.', 'yrs.', 'an', 'ans', 'année', 'années'],
    month: ['ខែ', 'month', 'months', 'mo', 'mos', 'm', 'mth', 'mths', 'mo.', 'mois'],
    day: ['ថ្ងៃ', 'day', 'days', 'd', 'jour', 'jours'],
    riel: ['រៀល', '៛', 'riel', 'riels', 'khr', 'r'],
    other_currency: [
      'ដុល្លារ',
      'ដុល្លារអាមេរិក',
      '$',
      'usd',
      'us$',
      'dollar',
      'dollars',
      'បាត',
      'baht',
      'thb',
      'ដុង',
      'យ័ន',
      'rmb',
      'cny',
      'eur',
      '€',
      'us dollars',
    ],
    thousand: ['ពាន់', 'thousand', 'k'],
    ten_thousand: ['ម៉ឺន', 'មឺុន'],
    hundred_thousand: ['សែន'],
    million: ['លាន', 'million', 'mn', 'mil', 'mio'],
  },
  half: ['កន្លះ', 'and a half', 'half', '½', '1/2'],
  serve: ['អនុវត្ត', 'ត្រូវអនុវត្ត', 'to serve', 'serve', 'served', 'of which to serve', 'ក្នុងនោះអនុវត្ត', 'ក្នុងនោះត្រូវអនុវត្ត'],
  rest: ['សល់ព្យួរ', 'នៅសល់ព្យួរ', 'rest suspended', 'the rest suspended', 'remainder suspended', 'ក្រៅពីនោះព្យួរ', 'សល់ពីនោះព្យួរ'],
  whole: ['ព្យួរទាំងស្រុង', 'ព្យួរទាំងអស់', 'all suspended', 'fully suspended', 'wholly suspended', 'entirely suspended'],
} satisfies Partial<SheetWords>
