import { defineQuestions, type Question } from '../../../src/core/report/report.ts'

type Short = readonly [
  part: string,
  en: string,
  km: string,
  indicator: string,
  by: readonly string[],
  rows: readonly string[],
  owner: string,
]

/** Calendar years, as the questionnaire's three-year tables ask. */
const QUESTIONS: readonly Short[] = [
  ['Q1', 'How many trafficking cases were opened', 'ចំនួនសំណុំរឿងជួញដូរដែលបានបើក', 'investigations-cases', [], ['R40'], 'moi'],
  [
    'Q2',
    'How many persons were suspected or arrested, by sex',
    'ចំនួនជនសង្ស័យ ឬអ្នកត្រូវចាប់ខ្លួន តាមភេទ',
    'suspects-recorded',
    ['sex'],
    ['R5'],
    'moi',
  ],
  [
    'Q3',
    'How many persons were prosecuted, by sex',
    'ចំនួនអ្នកត្រូវបានចោទប្រកាន់ តាមភេទ',
    'persons-prosecuted-tip-law',
    ['sex'],
    ['R45', 'R47'],
    'moj',
  ],
  [
    'Q3',
    'How many persons were prosecuted, by age',
    'ចំនួនអ្នកត្រូវបានចោទប្រកាន់ តាមអាយុ',
    'persons-prosecuted-tip-law',
    ['age_band'],
    ['R45'],
    'moj',
  ],
  ['Q4', 'How many persons were convicted, by sex', 'ចំនួនអ្នកត្រូវបានកាត់ទោស តាមភេទ', 'persons-convicted-tip-law', ['sex'], ['R54'], 'moj'],
  [
    'Q5',
    'How many persons were convicted, by citizenship',
    'ចំនួនអ្នកត្រូវបានកាត់ទោស តាមសញ្ជាតិ',
    'persons-convicted-tip-law',
    ['citizenship'],
    ['R54'],
    'moj',
  ],
  [
    'Q6',
    'How many victims were identified, by sex and age',
    'ចំនួនជនរងគ្រោះ តាមភេទ និងអាយុ',
    'victims-identified',
    ['sex', 'age_band'],
    ['R112'],
    'mosavy',
  ],
  [
    'Q7',
    'How many victims were identified, by form and sex',
    'ចំនួនជនរងគ្រោះ តាមទម្រង់ និងភេទ',
    'victims-identified',
    ['form_of_exploitation', 'sex'],
    ['R112'],
    'mosavy',
  ],
  [
    'Q8',
    'How many victims were identified, by citizenship',
    'ចំនួនជនរងគ្រោះ តាមសញ្ជាតិ',
    'victims-identified',
    ['citizenship'],
    ['R112', 'R148'],
    'mosavy',
  ],
  [
    'Q9',
    'How many nationals came home, by country',
    'ចំនួនជនជាតិដែលបានត្រឡប់ តាមប្រទេស',
    'repatriated-inbound',
    ['other_country'],
    ['R162'],
    'mfaic',
  ],
]

export default defineQuestions(
  QUESTIONS.map(([part, en, km, indicator, by, requirements, owner], i): Question => ({
    id: `${part.toLowerCase()}-${i + 1}`,
    part,
    asks: { en, km },
    requirements,
    owner,
    query: { indicator, by },
    window: 'calendar',
  })),
)
