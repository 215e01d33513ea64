/** What is asked once of a file's rows: whose they are, which of them count, and by what each is found again. */
import type { Choice, Question } from './questions.ts'

/** @property fields whose cells wait for the answer */
export type Asked = {
  readonly words: Question['words']
  readonly likely: readonly Choice[]
  readonly fields: readonly string[]
  readonly others?: Question['others']
}

export const OF_ROWS = {
  twice: {
    words: {
      en: 'Somebody stands in a row that is the same as an earlier one in all that is asked: the case, the name and the rest. Was that person entered twice?',
      km: 'មនុស្សម្នាក់មានក្នុងជួរដែលដូចជួរមុនក្នុងគ្រប់អ្វីដែលសួរ៖ សំណុំរឿង ឈ្មោះ និងអ្វីផ្សេងទៀត។ តើមនុស្សនោះត្រូវបានបញ្ចូលពីរដងឬ?',
    },
    likely: [{ value: 'no', words: { en: 'No, or I do not know: each is named', km: 'ទេ ឬមិនដឹង៖ បញ្ជាក់ជួរនីមួយៗ' } }],
    fields: [],
  },
  abreast: {
    words: {
      en: 'Names stand side by side in one row. Are they several accused, or one person’s name written in two ways?',
      km: 'ឈ្មោះសរសេរទន្ទឹមគ្នាក្នុងជួរតែមួយ។ តើជាជនជាប់ចោទច្រើននាក់ ឬជាឈ្មោះមនុស្សតែម្នាក់សរសេរពីររបៀប?',
    },
    likely: [
      { value: 'yes', words: { en: 'Several accused', km: 'ជនជាប់ចោទច្រើននាក់' } },
      { value: 'no', words: { en: 'One person', km: 'មនុស្សតែម្នាក់' } },
    ],
    fields: ['accused_name'],
  },
  'abreast-each': {
    words: {
      en: 'Several accused stand side by side, and behind them as many charges or days with the same numbers. Is each of the accused with its number?',
      km: 'ជនជាប់ចោទច្រើននាក់សរសេរទន្ទឹមគ្នា ហើយខាងក្រោយមានបទចោទ ឬថ្ងៃចំនួនដូចគ្នាដែលមានលេខដូចគ្នា។ តើនីមួយៗជារបស់ជនជាប់ចោទដែលមានលេខដូចគ្នាឬ?',
    },
    likely: [
      { value: 'yes', words: { en: 'Yes: each is one person’s', km: 'បាទ/ចាស៖ ម្នាក់មួយ' } },
      { value: 'no', words: { en: 'No: all are of every accused of the case', km: 'ទេ៖ ទាំងអស់ជារបស់ជនជាប់ចោទគ្រប់រូបនៃរឿង' } },
    ],
    fields: ['offence', 'charged_on', 'decided_on', 'stage'],
  },
  corrected: {
    words: {
      en: 'Some cells say what stood there before: “9 years (corrected from 8 years)”. Does what stands before these words hold?',
      km: 'ក្រឡាខ្លះសរសេរពីអ្វីដែលមានពីមុន៖ «៩ ឆ្នាំ (កែពី ៨ ឆ្នាំ)»។ តើអ្វីដែលសរសេរមុនពាក្យទាំងនេះត្រឹមត្រូវឬ?',
    },
    likely: [
      { value: 'yes', words: { en: 'Yes: what is written first', km: 'បាទ/ចាស៖ អ្វីដែលសរសេរមុន' } },
      { value: 'no', words: { en: 'No, or I do not know', km: 'ទេ ឬមិនដឹង' } },
    ],
    fields: ['sentence_months', 'suspended_months', 'fine', 'compensation', 'age_band', 'registered_on', 'charged_on', 'decided_on'],
  },
  hearing: {
    words: {
      en: 'Some cells give the day of a hearing, and the row has a result. Was the judgment pronounced on the day of that hearing?',
      km: 'ក្រឡាខ្លះសរសេរថ្ងៃសវនាការ ហើយជួរនោះមានលទ្ធផល។ តើសាលក្រមបានប្រកាសនៅថ្ងៃសវនាការនោះឬ?',
    },
    likely: [
      { value: 'yes', words: { en: 'Yes: on that day', km: 'បាទ/ចាស៖ នៅថ្ងៃនោះ' } },
      { value: 'no', words: { en: 'On another day, or I do not know', km: 'នៅថ្ងៃផ្សេង ឬមិនដឹង' } },
    ],
    fields: ['decided_on'],
  },
  hearings: {
    words: {
      en: 'Some rows have the same case and the same name, each with a later day of hearing. Are they the hearings of one person, whose last row says where the case stands, and was a result pronounced on the day of its hearing?',
      km: 'ជួរខ្លះមានសំណុំរឿង និងឈ្មោះដូចគ្នា ហើយថ្ងៃសវនាការក្រោយៗគ្នា។ តើជាសវនាការរបស់មនុស្សម្នាក់ ដែលជួរចុងក្រោយបញ្ជាក់ស្ថានភាពរឿង ហើយលទ្ធផលបានប្រកាសនៅថ្ងៃសវនាការនោះឬ?',
    },
    likely: [{ value: 'no', words: { en: 'No: different people', km: 'ទេ៖ មនុស្សផ្សេងគ្នា' } }],
    fields: ['decided_on', 'stage'],
  },
  struck: {
    words: {
      en: 'Some rows are struck out, the whole of them. Are they to be left out?',
      km: 'ជួរខ្លះត្រូវបានគូសចោលទាំងមូល។ តើត្រូវទុកជួរទាំងនោះចោលឬ?',
    },
    likely: [
      { value: 'yes', words: { en: 'Yes: they do not count', km: 'បាទ/ចាស៖ មិនរាប់បញ្ចូលទេ' } },
      { value: 'no', words: { en: 'No: they are rows like the others', km: 'ទេ៖ រាប់ដូចជួរផ្សេងទៀត' } },
    ],
    fields: [],
  },
  voided: {
    words: {
      en: 'Some rows say of themselves that they were cancelled, put off, not approved or entered twice. Are they to be left out?',
      km: 'ជួរខ្លះសរសេរថាត្រូវបានលុបចោល លើកពេល មិនត្រូវបានអនុម័ត ឬបញ្ចូលពីរដង។ តើត្រូវទុកជួរទាំងនោះចោលឬ?',
    },
    likely: [
      { value: 'yes', words: { en: 'Yes: they do not count', km: 'បាទ/ចាស៖ មិនរាប់បញ្ចូលទេ' } },
      { value: 'no', words: { en: 'No: they are rows like the others', km: 'ទេ៖ រាប់ដូចជួរផ្សេងទៀត' } },
    ],
    fields: [],
  },
  lettered: {
    words: {
      en: 'Before every number of the list stand the same letters. Is there one book of these numbers alone, so that no other list of the office has the same number behind other letters?',
      km: 'មុនលេខនីមួយៗក្នុងបញ្ជីមានអក្សរដូចគ្នា។ តើមានសៀវភៅលេខតែមួយ ហើយគ្មានបញ្ជីផ្សេងរបស់ការិយាល័យដែលមានលេខដូចគ្នាក្រោយអក្សរផ្សេងឬ?',
    },
    likely: [
      { value: 'yes', words: { en: 'Yes: the letters are left out', km: 'បាទ/ចាស៖ ទុកអក្សរចោល' } },
      { value: 'no', words: { en: 'No: there are other books', km: 'ទេ៖ មានសៀវភៅផ្សេងទៀត' } },
    ],
    fields: [],
  },
  'empty-part': {
    words: {
      en: 'Some cells for men or for women are empty beside a number. Were there none?',
      km: 'ក្រឡាខ្លះសម្រាប់បុរស ឬស្ត្រីទទេ នៅក្បែរលេខ។ តើគ្មានមែនឬ?',
    },
    likely: [
      { value: 'none', words: { en: 'There were none', km: 'គ្មានទេ' } },
      { value: 'unwritten', words: { en: 'It is not written', km: 'មិនបានសរសេរ' } },
    ],
    fields: [],
  },
  spelled: {
    words: {
      en: 'Some numbers differ from others only in capitals, spaces or dashes (SMP-104, smp 104). Is each of them one and the same?',
      km: 'លេខខ្លះខុសពីលេខឯទៀតតែត្រង់អក្សរធំតូច ដកឃ្លា ឬសញ្ញា (SMP-104, smp 104)។ តើជាលេខតែមួយឬ?',
    },
    likely: [
      { value: 'yes', words: { en: 'Yes: one number, as it is mostly written', km: 'បាទ/ចាស៖ លេខតែមួយ តាមដែលសរសេរញឹកញាប់' } },
      { value: 'no', words: { en: 'No: they are different numbers', km: 'ទេ៖ ជាលេខផ្សេងគ្នា' } },
    ],
    fields: [],
  },
  again: {
    words: {
      en: 'Some rows have the same number as an earlier row, and say something else. Is each of them a thing of its own, as a second service or a second course is?',
      km: 'ជួរខ្លះមានលេខដូចជួរមុន តែសរសេរអ្វីផ្សេង។ តើជួរនីមួយៗជារឿងដាច់ដោយឡែក ដូចជាសេវាលើកទីពីរ ឬវគ្គទីពីរឬ?',
    },
    likely: [
      {
        value: 'yes',
        words: { en: 'Yes: each counts, and is found by its place under the number', km: 'បាទ/ចាស៖ រាប់ម្តងមួយៗ ហើយរកតាមលំដាប់ក្រោមលេខនោះ' },
      },
      { value: 'no', words: { en: 'No: a number is wrong, or I do not know', km: 'ទេ៖ មានលេខខុស ឬមិនដឹង' } },
    ],
    fields: [],
  },
  numbered: {
    words: {
      en: 'The rows have no number of their own, by which one is found again when the list is sent once more. Does the day with the place in the list stand for it?',
      km: 'ជួរនានាគ្មានលេខផ្ទាល់ខ្លួន សម្រាប់រកឃើញវិញពេលផ្ញើបញ្ជីម្តងទៀត។ តើយកថ្ងៃជាមួយលំដាប់ក្នុងបញ្ជីជំនួសឬ?',
    },
    likely: [
      { value: 'yes', words: { en: 'Yes: rows are only added at the end', km: 'បាទ/ចាស៖ ជួរថ្មីបន្ថែមតែនៅខាងចុង' } },
      { value: 'no', words: { en: 'No', km: 'ទេ' } },
    ],
    fields: [],
  },
  within: {
    words: {
      en: 'Several rows stand under one number, as the people of a case do. Is each of them found again by that number with its place under it?',
      km: 'ជួរច្រើនស្ថិតក្រោមលេខតែមួយ ដូចមនុស្សក្នុងសំណុំរឿងមួយ។ តើរកជួរនីមួយៗវិញតាមលេខនោះ ជាមួយលំដាប់ក្រោមលេខនោះឬ?',
    },
    likely: [
      { value: 'yes', words: { en: 'Yes: rows are only added below the others', km: 'បាទ/ចាស៖ ជួរថ្មីបន្ថែមតែនៅក្រោមជួរមុនៗ' } },
      { value: 'no', words: { en: 'No', km: 'ទេ' } },
    ],
    fields: [],
  },
  'same-person': {
    words: {
      en: 'Some rows have the same case and the same name, and another charge. Is each one person with several charges?',
      km: 'ជួរខ្លះមានសំណុំរឿង និងឈ្មោះដូចគ្នា តែបទចោទផ្សេង។ តើជាមនុស្សម្នាក់ដែលមានបទចោទច្រើនឬ?',
    },
    likely: [
      { value: 'yes', words: { en: 'One person', km: 'មនុស្សម្នាក់' } },
      { value: 'no', words: { en: 'Different people', km: 'មនុស្សផ្សេងគ្នា' } },
    ],
    fields: ['offence'],
  },
  above: {
    words: {
      en: 'Some cells are empty below a row of the same case. Are they as in the row above?',
      km: 'ក្រឡាខ្លះទទេក្រោមជួរនៃសំណុំរឿងដដែល។ តើដូចជួរខាងលើឬ?',
    },
    likely: [
      { value: 'yes', words: { en: 'As above', km: 'ដូចខាងលើ' } },
      { value: 'no', words: { en: 'Not written', km: 'មិនបានសរសេរ' } },
    ],
    fields: ['case_number'],
  },
  'charge-below': {
    words: {
      en: 'Some lines hold a charge and nothing else. Is each a further charge of whoever stands in the line above?',
      km: 'បន្ទាត់ខ្លះមានតែបទចោទប៉ុណ្ណោះ។ តើវាជាបទចោទបន្ថែមរបស់អ្នកដែលមានក្នុងបន្ទាត់ខាងលើឬ?',
    },
    likely: [
      { value: 'yes', words: { en: 'Yes: of that person as well', km: 'បាទ/ចាស៖ ជារបស់អ្នកនោះដែរ' } },
      { value: 'no', words: { en: 'No: such lines are left out', km: 'ទេ៖ ទុកបន្ទាត់ទាំងនោះចោល' } },
    ],
    fields: ['offence'],
  },
  restated: {
    words: {
      en: 'Some people stand on several sheets of this file with the same case. Which sheet says how matters stand now?',
      km: 'មនុស្សខ្លះមានក្នុងសន្លឹកច្រើននៃឯកសារនេះ ជាមួយសំណុំរឿងដដែល។ តើសន្លឹកណាបញ្ជាក់ស្ថានភាពបច្ចុប្បន្ន?',
    },
    likely: [{ value: 'no', words: { en: 'No: they are different people, and all rows count', km: 'ទេ៖ ជាមនុស្សផ្សេងគ្នា ហើយរាប់ជួរទាំងអស់' } }],
    fields: ['case_number'],
  },
} as const satisfies Readonly<Record<string, Asked>>
