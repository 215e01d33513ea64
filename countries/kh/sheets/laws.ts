import type { LawWords } from '../../../src/core/country/index.ts'
import { OFFENCES } from '../lists/offences.ts'

/** Article → code of the law of 2008; `38-40` stands for three. */
const OF_2008 = Object.fromEntries(
  OFFENCES.flatMap(({ code, articles }) => {
    const [first = 0, last = first] = articles.split('-').map(Number)
    return Array.from({ length: last - first + 1 }, (_, i) => [String(first + i), code] as const)
  }),
)

/** As lists shorten them: `ច.` or `ច្ប.` for the word law, `ក.` or `ក្រ.` for the word code. */
const shorten = (phrases: readonly string[]): readonly string[] => [
  ...phrases,
  ...phrases.flatMap((p) =>
    p.startsWith('ច្បាប់')
      ? ['ច.', 'ច្ប.'].map((short) => `${short}${p.slice('ច្បាប់'.length).trim()}`)
      : p.startsWith('ក្រម')
        ? ['ក.', 'ក្រ.'].map((short) => `${short}${p.slice('ក្រម'.length).trim()}`)
        : [],
  ),
]

const ALL: Readonly<Record<string, LawWords>> = {
  L2008: {
    articles: OF_2008,
    unstated: 'L2008-NS',
    phrases: [
      'ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ',
      'ច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ',
      'ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស',
      'ច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស',
      'ច្បាប់បង្ក្រាបអំពើជួញដូរមនុស្ស ឆ្នាំ២០០៨',
      'ច្បាប់បង្ក្រាបអំពើជួញដូរមនុស្ស',
      'ច្បាប់បង្ក្រាបការជួញដូរមនុស្ស',
      'ច្បាប់ស្តីពីការបង្ក្រាបការជួញដូរមនុស្ស',
      'ច្បាប់ជួញដូរមនុស្ស ២០០៨',
      'ច្បាប់ជួញដូរមនុស្ស',
      'ច្បាប់ជួញដូរ',
      'ជួញដូរមនុស្ស ២០០៨',
      'ច្បាប់ ២០០៨',
      'ច្បាប់២០០៨',
      'ច្បាប់ឆ្នាំ២០០៨',
      'ច្បាប់ឆ្នាំ ២០០៨',
      'ច្បាប់ជួញដូរឆ្នាំ២០០៨',
      '២០០៨',
      'ឆ្នាំ២០០៨',
      'ច.ជ.ម ២០០៨',
      'ច.ជ.ម',
      'ជ.ម ២០០៨',
      'ជ.ម',
      'ច.ជ.ម.',
      'ច្ប.ជម',
      'ច.ជម',
      'ច្បាប់ ច.ជ.ម',
      'tip law 2008',
      'tip law',
      'tip 2008',
      'tip',
      'tip2008',
      'tip law of 2008',
      'trafficking law 2008',
      'trafficking law',
      'anti-trafficking law',
      'anti-trafficking law 2008',
      'human trafficking law',
      'human trafficking law of 2008',
      'human trafficking law 2008',
      'law 2008',
      '2008 law',
      'law of 2008',
      '2008',
      'lshtse',
      'lshtse 2008',
      'law on suppression of human trafficking and sexual exploitation',
      'law on suppression of human trafficking and sexual exploitation (2008)',
      'law on suppression of human trafficking and sexual exploitation 2008',
      'law on the suppression of human trafficking and sexual exploitation',
      'trafficking',
      'ht law',
      'ht law 2008',
      'at law',
      'law on human trafficking',
      'law on suppression of human trafficking',
      'tip-law',
      'tipl',
      'loi 2008',
      'loi de 2008',
      'loi sur la traite',
      'loi sur la traite 2008',
    ],
  },
  CC: {
    articles: {
      '253': 'CC-DETENTION',
      '254': 'CC-DETENTION',
      '377': 'CC-FRAUD',
      '378': 'CC-FRAUD',
      '239': 'CC-RAPE',
      '240': 'CC-RAPE',
      '241': 'CC-RAPE',
    },
    other: 'CC-OTHER',
    unstated: 'CC-OTHER',
    phrases: [
      'ក្រមព្រហ្មទណ្ឌ',
      'ក្រមព្រហ្មទណ្ឌ ២០០៩',
      'ក្រមព្រហ្មទណ្ឌឆ្នាំ២០០៩',
      'ក្រមព្រហ្មទណ្ឌ ឆ្នាំ២០០៩',
      'ក.ព',
      'ក.ព.',
      'ក្រ.ព',
      'ព្រហ្មទណ្ឌ',
      'ក្រម',
      'ក្រ.ព្រ',
      'ក.ព្រ',
      'ក្រ.ព្រហ្ម',
      'ក.ព្រហ្ម',
      'criminal code',
      'criminal code 2009',
      'criminal code of 2009',
      'penal code',
      'penal code 2009',
      'pc',
      'pc2009',
      'pc 2009',
      'cc',
      'cc 2009',
      'crim. code',
      'crim code',
      'code penal',
      'cc2009',
      'crim.code',
      'code pénal',
      'code pénal 2009',
    ],
  },
  LL: {
    articles: {},
    other: 'LL-OTHER',
    unstated: 'LL-OTHER',
    phrases: ['ច្បាប់ការងារ', 'ច្បាប់ស្តីពីការងារ', 'labour law', 'labor law', 'll', 'ច្បាប់ស្ដីពីការងារ'],
  },
  IM: {
    articles: {},
    other: 'IM-OTHER',
    unstated: 'IM-OTHER',
    phrases: ['ច្បាប់អន្តោប្រវេសន៍', 'immigration law', 'ច្បាប់ស្តីពីអន្តោប្រវេសន៍', 'ច្បាប់ស្ដីពីអន្តោប្រវេសន៍'],
  },
  // The list of offences keeps of it only that it is another law.
  ML: {
    articles: {},
    other: 'OT-OTHER',
    unstated: 'OT-OTHER',
    phrases: [
      'ច្បាប់ប្រឆាំងការសម្អាតប្រាក់',
      'ច្បាប់ស្តីពីការប្រឆាំងការសម្អាតប្រាក់',
      'ច្បាប់សម្អាតប្រាក់',
      'ច្បាប់លាងលុយ',
      'aml',
      'aml law',
      'anti-money laundering law',
      'money laundering law',
      'law on money laundering',
      'law on anti-money laundering',
    ],
  },
}

export const LAWS: Readonly<Record<string, LawWords>> = Object.fromEntries(
  Object.entries(ALL).map(([law, words]) => [law, { ...words, phrases: shorten(words.phrases) }]),
)
