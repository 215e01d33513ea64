import type { HeadingWords } from '../../../../src/core/country/index.ts'
import { joined } from '../joined.ts'

type Who = {
  /** A field that only forms of such people have. */
  readonly of: string
  readonly khmer: readonly string[]
  readonly english: readonly string[]
  /** They may be somebody's beside whoever is listed. */
  readonly isLikely?: true
}

/**
 * Of whom the rows of a list are, as its headings call them: whose sex or age a column holds is told by this word alone, and in a list of other people
 * it is nobody's of whom anything is asked. Khmer is a draft until a native reader has signed it.
 */
const PEOPLE: readonly Who[] = [
  {
    of: 'suspect_name',
    khmer: [
      'ជនសង្ស័យ',
      'ជនជាប់សង្ស័យ',
      'ជនត្រូវសង្ស័យ',
      'ជនល្មើស',
      'ជនត្រូវចាប់',
      'ជនត្រូវចាប់ខ្លួន',
      'អ្នកត្រូវចាប់',
      'អ្នកត្រូវចាប់ខ្លួន',
      'ជនត្រូវឃាត់ខ្លួន',
      'អ្នកត្រូវឃាត់ខ្លួន',
      'ជនប្រព្រឹត្ត',
    ],
    english: ['suspect', 'arrestee', 'offender', 'perpetrator', 'arrested person', 'person arrested', 'wanted person', 'detainee'],
  },
  {
    of: 'inmate_number',
    khmer: ['អ្នកទោស', 'ទណ្ឌិត', 'ពិរុទ្ធជន', 'អ្នកជាប់ឃុំ', 'ជនជាប់ឃុំ', 'អ្នកជាប់ពន្ធនាគារ', 'អ្នកជាប់គុក', 'អ្នកទោស/ជនត្រូវចោទ', 'ទណ្ឌិត/ពិរុទ្ធជន'],
    english: ['prisoner', 'inmate', 'detainee', 'convict', 'convicted person', 'person in custody'],
  },
  {
    of: 'detained_day',
    khmer: ['ជនបរទេស', 'អ្នកឃាត់ទុក', 'ជនត្រូវឃាត់', 'ជនត្រូវឃាត់ទុក', 'អ្នកត្រូវឃាត់ទុក', 'អ្នកត្រូវឃាត់ខ្លួន', 'អ្នកជាប់ឃុំ', 'ជនអន្តោប្រវេសន៍'],
    english: ['detainee', 'foreigner', 'foreign national', 'alien', 'deportee', 'passenger', 'migrant', 'person detained'],
  },
  {
    of: 'file_number',
    khmer: [
      'ជនរងគ្រោះ',
      'អ្នករងគ្រោះ',
      'ជ.រ.គ',
      'ជរគ',
      'អតិថិជន',
      'ពលករ',
      'ពលករចំណាកស្រុក',
      'អ្នកចំណាកស្រុក',
      'អ្នកត្រឡប់',
      'អ្នកត្រឡប់មកវិញ',
      'អ្នកវិលត្រឡប់',
      'អ្នកទទួលសេវា',
      'អ្នកទទួលផល',
      'អ្នកស្នាក់នៅ',
      'អ្នកជំងឺ',
      'សាមីខ្លួន',
      'សាមីជន',
      'ជនរងគ្រោះ/ងាយរងគ្រោះ',
      'ជនងាយរងគ្រោះ',
    ],
    english: [
      'victim',
      'client',
      'survivor',
      'beneficiary',
      'person',
      'resident',
      'applicant',
      'returnee',
      'migrant',
      'patient',
      'interviewee',
      'respondent',
      'passenger',
      'vot',
      'individual',
      'vic',
      'vic.',
    ],
  },
  // The child of whoever stays there, or whoever stays there herself.
  { of: 'file_number', isLikely: true, khmer: ['កុមារ', 'ក្មេង'], english: ['child', 'girl', 'boy', 'minor'] },
]

const [NAME, SEX, AGE, CITIZENSHIP] = [
  { khmer: ['ឈ្មោះ', 'នាម', 'គោត្តនាម-នាម', 'គោត្តនាម និងនាម', 'នាមត្រកូល និងនាមខ្លួន'], english: ['name', 'full name'] },
  { khmer: ['ភេទ'], english: ['sex', 'gender'] },
  { khmer: ['អាយុ'], english: ['age'] },
  { khmer: ['សញ្ជាតិ'], english: ['nationality', 'citizenship', 'nat', 'nat.'] },
]

/** `ភេទអ្នកទោស`, `ភេទ អ្នកទោស`, `prisoner sex`, `prisoner's sex`, `sex of prisoner`, `sex of the prisoner`. */
function ofWhom(fields: readonly string[], { khmer, english }: typeof NAME, who: Who): HeadingWords {
  return {
    fields,
    of: who.of,
    ...(who.isLikely ? { isLikely: who.isLikely } : {}),
    phrases: [
      ...joined(khmer, ['', ' ', 'របស់', 'នៃ'], who.khmer),
      ...joined(who.english, [' ', "'s ", '’s '], english),
      ...joined(english, [' of ', ' of the ', ' (', ' - '], who.english),
    ],
  }
}

/** When somebody was so old: never when she left. */
const THEN = ['ពេលចូល', 'ពេលចូលស្នាក់នៅ', 'ពេលទទួល', 'ពេលមកដល់', 'ពេលចាប់', 'ពេលចាប់ខ្លួន', 'ពេលឃាត់ខ្លួន', 'ពេលរងគ្រោះ', 'ពេលជួប', 'ពេលសម្ភាស']
const WHEN = [
  'intake',
  'entry',
  'admission',
  'arrival',
  'referral',
  'registration',
  'arrest',
  'rescue',
  'identification',
  'interview',
  'first contact',
]

const PARTS = {
  surname: ['នាមត្រកូល', 'គោត្តនាម', 'ត្រកូល', 'family name', 'surname', 'last name', 'nom de famille'],
  given: ['នាមខ្លួន', 'given name', 'given names', 'first name', 'forename', 'prénom', 'prénoms'],
}

export const REGISTER_PEOPLE: readonly HeadingWords[] = [
  ...PEOPLE.flatMap((who) => [
    ofWhom([who.of === 'suspect_name' ? 'suspect_name' : 'person_name'], NAME, who),
    ofWhom(['sex'], SEX, who),
    ofWhom(['age_band'], AGE, who),
    ofWhom(['citizenship'], CITIZENSHIP, who),
  ]),
  {
    fields: ['age_band'],
    phrases: [
      ...joined(['អាយុ', 'អាយុ '], THEN),
      ...joined(['age at ', 'age on ', 'age upon ', 'age at time of '], WHEN),
      ...joined(['', 'តើអ្នក', 'អ្នក'], ['អាយុ'], ['ប៉ុន្មាន', 'ប៉ុន្មានឆ្នាំ', 'ប៉ុន្មានហើយ']),
      'approx. age',
      'approx age',
      'estimated age',
      'est. age',
      'age (est.)',
      'age (est)',
      'age est.',
      'អាយុប្រហែល',
      'អាយុប៉ាន់ស្មាន',
      'វ័យ',
      'ក្រុមវ័យ',
      'age category',
      'age range',
      'age bracket',
      'tranche d’âge',
    ],
  },
  {
    fields: ['person_name_latin', 'suspect_name_latin'],
    phrases: [
      ...joined(['ឈ្មោះ', 'នាម', 'ឈ្មោះជា', 'ឈ្មោះជាអក្សរ'], ['ឡាតាំង', 'អក្សរឡាតាំង', 'អង់គ្លេស']),
      'name (english)',
      'name in english',
      'english name',
      'name_en',
      'name_latin',
      'name (passport spelling)',
      'name (passport)',
      'name (in passport)',
      'name in passport',
      'name on passport',
      'name as in passport',
      'name (as in passport)',
      'name as per passport',
      'passport name',
      ...joined(['ឈ្មោះ'], ['ក្នុងលិខិតឆ្លងដែន', 'តាមលិខិតឆ្លងដែន', '(លិខិតឆ្លងដែន)']),
    ],
  },
  // In which script a name is written is said behind it.
  ...(['surname', 'given'] as const).flatMap((part): readonly HeadingWords[] => [
    { fields: ['person_name', 'suspect_name'], part, phrases: joined(PARTS[part], [' '], ['(khmer)', 'khmer', '(kh)', '(ខ្មែរ)', 'ខ្មែរ']) },
    {
      fields: ['person_name_latin', 'suspect_name_latin'],
      part,
      phrases: joined(PARTS[part], [' '], ['(english)', 'english', '(latin)', 'latin', '(en)', '(ឡាតាំង)', 'ឡាតាំង', '(អង់គ្លេស)']),
    },
    { fields: ['person_name', 'suspect_name'], part, phrases: PARTS[part] },
  ]),
  {
    fields: ['person_name', 'suspect_name'],
    phrases: [
      'ឈ្មោះពិត',
      'surname and name',
      'name and surname',
      'surname, name',
      'family and given name',
      'ឈ្មោះពេញ',
      'ឈ្មោះជាខ្មែរ',
      'ឈ្មោះជាភាសាខ្មែរ',
      'ឈ្មោះអក្សរខ្មែរ',
      'name kh',
      'name_kh',
      'name (khmer)',
      'khmer name',
      'name in khmer',
      'real name',
      'complete name',
      'names',
      'nom',
      'nom et prénom',
      'noms et prénoms',
    ],
  },
]
