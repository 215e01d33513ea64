/** What is asked once of a whole file, in the words in which it is asked. */
import { codesOf } from '../../../country/find.ts'
import { OF_ROWS, type Asked } from '../questions/asked-of-rows.ts'
import { FIRST } from '../column/column-senses.ts'
import { isPersonsName } from '../cell/remark-of-name.ts'
import type { OwnContext } from '../questions/own-context.ts'
import { NOTHING, type Choice } from '../questions/questions.ts'

export type Rule =
  | 'era'
  | 'year'
  | 'mixed'
  | 'each'
  | 'fewer'
  | 'law'
  | 'other-law'
  | 'age'
  | 'case-day'
  | 'above'
  | 'charge-below'
  | 'month-first'
  | 'exchanged'
  | 'registered'
  | 'suspended'
  | 'unmarked'
  | 'undated'
  | 'same-person'
  | 'twice'
  | 'hearings'
  | 'restated'
  | 'two-lines'
  | 'copied'
  | 'decimal-years'
  | 'empty-part'
  | 'remarks'
  | 'numbered'
  | 'within'
  | 'spelled'
  | 'again'
  | 'stands'
  | 'day-above'
  | 'title-day'
  | 'anew'
  | 'own-year'
  | 'own-time'
  | 'year-in-number'
  | 'two-years'
  | 'case-year'
  | 'country'
  | 'title-code'
  | 'title-all'
  | 'struck'
  | 'voided'
  | 'lettered'
  | 'level'
  | 'hearing'
  | 'corrected'
  | 'join'
  | 'given'
  | 'closing'
  | 'part'
  | 'sums-above'
  | 'abreast'
  | 'abreast-each'
  | 'somebody'
  | 'named-two'

/** What a cell may say of each of several accused. */
const EACH_MAY_SAY = [
  'outcome',
  'presence',
  'sentence_months',
  'suspended_months',
  'fine',
  'compensation',
  'sex',
  'age_band',
  'citizenship',
]

export function rulesOf({ form, country, words }: OwnContext): Readonly<Record<Rule, Asked>> {
  const laws = Object.values(words.laws).flatMap(({ unstated }) => codesOf(country, 'offences').filter((c) => c.code === unstated))
  const byLaw: readonly Choice[] = Object.entries(words.laws).map(([value, law]) => ({
    value,
    words: law.called ?? laws.find((c) => c.code === law.unstated)?.words ?? { en: value, km: value },
  }))
  return {
    ...OF_ROWS,
    'sums-above': {
      words: {
        en: 'The numbers of some lines are what the lines below them come to, as of a province above its posts. Are they sums?',
        km: 'លេខនៃបន្ទាត់ខ្លះស្មើនឹងផលបូកនៃបន្ទាត់ខាងក្រោម ដូចជាខេត្តនៅពីលើប៉ុស្តិ៍របស់ខ្លួន។ តើវាជាផលបូកឬ?',
      },
      likely: [
        {
          value: 'yes',
          words: { en: 'Yes: only the lines below them count, and are of it', km: 'បាទ/ចាស៖ រាប់តែបន្ទាត់ខាងក្រោម ដែលជារបស់វា' },
        },
        { value: 'no', words: { en: 'No: each line counts others', km: 'ទេ៖ បន្ទាត់នីមួយៗរាប់អ្នកផ្សេងគ្នា' } },
      ],
      // While it is open nothing of the form goes in.
      fields: form.naturalKey,
    },
    copied: {
      words: {
        en: 'Every row of one sheet stands on another sheet of this file as well. Is it a copy, or are they other people?',
        km: 'គ្រប់ជួរនៃសន្លឹកមួយមាននៅក្នុងសន្លឹកមួយទៀតនៃឯកសារនេះដែរ។ តើវាជាច្បាប់ចម្លង ឬជាមនុស្សផ្សេង?',
      },
      likely: [
        { value: 'copy', words: { en: 'It is a copy, and is left out', km: 'វាជាច្បាប់ចម្លង ហើយត្រូវទុកចោល' } },
        { value: 'no', words: { en: 'They are others, and all rows count', km: 'ជាមនុស្សផ្សេង ហើយរាប់ជួរទាំងអស់' } },
      ],
      // While it is open nothing of the form goes in.
      fields: form.naturalKey,
    },
    'two-lines': {
      words: {
        en: 'Headings stand on two lines, and so does each record. Is the second line of the same person or case as the first?',
        km: 'ក្បាលជួរឈរមានពីរបន្ទាត់ ហើយកំណត់ត្រានីមួយៗក៏មានពីរបន្ទាត់ដែរ។ តើបន្ទាត់ទីពីរជារបស់មនុស្ស ឬសំណុំរឿងដដែលនឹងបន្ទាត់ទីមួយឬ?',
      },
      likely: [
        { value: 'one', words: { en: 'Yes: both lines are one record', km: 'បាទ/ចាស៖ ទាំងពីរបន្ទាត់ជាកំណត់ត្រាតែមួយ' } },
        {
          value: 'others',
          words: {
            en: 'No: it is of somebody else (a child, a relative), and only the first lines are taken',
            km: 'ទេ៖ ជារបស់អ្នកផ្សេង (កូន ឬសាច់ញាតិ) ហើយយកតែបន្ទាត់ទីមួយ',
          },
        },
        { value: 'no', words: { en: 'No: each line is a record of its own', km: 'ទេ៖ បន្ទាត់នីមួយៗជាកំណត់ត្រាដោយឡែក' } },
      ],
      // While it is open nothing of the form goes in.
      fields: form.naturalKey,
    },
    era: {
      words: {
        en: 'Years of the Buddhist era stand in the sheet (2567, or 67 alone). How many years are taken off?',
        km: 'ក្នុងតារាងមានឆ្នាំពុទ្ធសករាជ (២៥៦៧ ឬតែ ៦៧)។ ត្រូវដកប៉ុន្មានឆ្នាំ?',
      },
      likely: [
        {
          value: 'khmer',
          words: {
            en: 'As the Khmer calendar counts: 543 from January to April, 544 from June; days of May are asked one by one',
            km: 'តាមប្រតិទិនខ្មែរ៖ ៥៤៣ ពីមករាដល់មេសា, ៥៤៤ ពីមិថុនា។ ថ្ងៃក្នុងខែឧសភាត្រូវសួរម្តងមួយៗ',
          },
        },
        { value: '543', words: { en: '543 in every month', km: '៥៤៣ គ្រប់ខែ' } },
        { value: '544', words: { en: '544 in every month', km: '៥៤៤ គ្រប់ខែ' } },
        { value: NOTHING, words: { en: 'They are of another era, or I do not know', km: 'ជាសករាជផ្សេង ឬមិនដឹង' } },
      ],
      fields: ['registered_on', 'charged_on', 'decided_on'],
    },
    year: {
      words: { en: 'Days without a year stand in the sheet. In which year do they lie?', km: 'ក្នុងតារាងមានថ្ងៃខែដែលគ្មានឆ្នាំ។ តើនៅឆ្នាំណា?' },
      likely: [],
      fields: ['registered_on', 'charged_on', 'decided_on'],
    },
    each: {
      words: {
        en: 'Some rows hold several accused, and one result or sentence for all of them. Does it hold for each?',
        km: 'ជួរខ្លះមានជនជាប់ចោទច្រើន តែលទ្ធផល ឬទោសតែមួយ។ តើសម្រាប់ម្នាក់ៗទាំងអស់ឬ?',
      },
      likely: [
        { value: 'yes', words: { en: 'For each of them', km: 'សម្រាប់ម្នាក់ៗ' } },
        { value: 'no', words: { en: 'I do not know', km: 'មិនដឹង' } },
      ],
      fields: [],
    },
    fewer: {
      words: {
        en: 'Some cells say more or fewer things than their row has accused: three people and two sentences. Are they to be put right first?',
        km: 'ក្រឡាខ្លះសរសេរលើស ឬខ្វះពីចំនួនជនជាប់ចោទក្នុងជួរ៖ មនុស្សបីនាក់ តែទោសពីរ។ តើត្រូវកែជាមុនសិនឬ?',
      },
      likely: [
        {
          value: 'unknown',
          words: { en: 'Nobody knows whose is which: these cells stay empty', km: 'មិនដឹងថាមួយណារបស់អ្នកណា៖ ទុកក្រឡាទាំងនេះទទេ' },
        },
        { value: 'mend', words: { en: 'Yes: name each of these rows', km: 'បាទ/ចាស៖ បញ្ជាក់ជួរទាំងនេះម្តងមួយៗ' } },
      ],
      fields: [...EACH_MAY_SAY],
    },
    law: {
      words: { en: 'Articles of which law are these?', km: 'ទាំងនេះជាមាត្រានៃច្បាប់ណា?' },
      likely: byLaw,
      fields: ['offence'],
    },
    'other-law': {
      words: {
        en: 'Some articles are none of that law. Of which law are these?',
        km: 'មាត្រាខ្លះមិនមែនជារបស់ច្បាប់នោះទេ។ តើជារបស់ច្បាប់ណា?',
      },
      likely: [...byLaw, { value: NOTHING, words: { en: 'I do not know', km: 'មិនដឹង' } }],
      fields: ['offence'],
    },
    age: {
      words: { en: 'The sheet has years of birth. On which day is the age taken?', km: 'តារាងមានឆ្នាំកំណើត។ គិតអាយុនៅថ្ងៃណា?' },
      likely: [
        { value: 'charged_on', words: { en: 'On the day of the charge', km: 'នៅថ្ងៃចោទប្រកាន់' } },
        { value: 'registered_on', words: { en: 'On the day of registration', km: 'នៅថ្ងៃចុះបញ្ជី' } },
      ],
      fields: ['age_band'],
    },
    join: {
      words: {
        en: 'Two sheets of this book have the same numbers, and say different things of them. Are they of one and the same matter each?',
        km: 'សន្លឹកពីរក្នុងឯកសារនេះមានលេខដូចគ្នា ហើយបញ្ជាក់រឿងផ្សេងគ្នា។ តើលេខនីមួយៗជារឿងតែមួយឬ?',
      },
      likely: [],
      fields: [],
    },
    given: {
      words: {
        en: 'A heading or a title says that services were needed, asked for, refused or planned. Was each that is marked there given to that person?',
        km: 'ចំណងជើង ឬក្បាលជួរឈរបញ្ជាក់ថាសេវាត្រូវការ បានស្នើសុំ ត្រូវបានបដិសេធ ឬគ្រោងទុក។ តើសេវានីមួយៗដែលបានគូសនៅទីនោះ បានផ្តល់ដល់អ្នកនោះហើយឬ?',
      },
      likely: [],
      fields: [],
    },
    closing: {
      words: {
        en: 'A line below the people of a case gives the day of a judgment, and some of them have no result. Is it the day on which those who have one were judged?',
        km: 'បន្ទាត់ក្រោមឈ្មោះអ្នកក្នុងសំណុំរឿងបញ្ជាក់ថ្ងៃសាលក្រម តែអ្នកខ្លះគ្មានលទ្ធផល។ តើជាថ្ងៃដែលអ្នកមានលទ្ធផលត្រូវបានជំនុំជម្រះឬ?',
      },
      likely: [
        { value: 'yes', words: { en: 'Yes: of those who have a result, and of nobody else', km: 'បាទ/ចាស៖ របស់អ្នកដែលមានលទ្ធផលតែប៉ុណ្ណោះ' } },
        { value: 'no', words: { en: 'No, or I do not know', km: 'ទេ ឬមិនដឹង' } },
      ],
      fields: ['decided_on'],
    },
    'case-day': {
      words: { en: 'Is the day beside the case number the day of registration?', km: 'ថ្ងៃក្បែរលេខសំណុំរឿង ជាថ្ងៃចុះបញ្ជីឬ?' },
      likely: [
        { value: 'registered_on', words: { en: 'Yes', km: 'បាទ/ចាស' } },
        { value: NOTHING, words: { en: 'No', km: 'ទេ' } },
      ],
      fields: ['registered_on'],
    },
    'month-first': {
      words: { en: 'Does the month stand before the day (1/26/2024 is 26 January)?', km: 'តើខែនៅមុនថ្ងៃឬ (1/26/2024 គឺ ២៦ មករា)?' },
      likely: [
        { value: 'yes', words: { en: 'The month first', km: 'ខែមុន' } },
        { value: 'no', words: { en: 'The day first', km: 'ថ្ងៃមុន' } },
        { value: 'unknown', words: { en: 'I do not know', km: 'មិនដឹង' } },
      ],
      fields: ['registered_on', 'charged_on', 'decided_on'],
    },
    mixed: {
      words: {
        en: 'Some days have the month first and some the day, and others may be either (4/5/2025). How are those written?',
        km: 'ថ្ងៃខ្លះមានខែនៅមុន ខ្លះមានថ្ងៃនៅមុន ហើយខ្លះទៀតអាចជាទាំងពីរ (4/5/2025)។ តើថ្ងៃទាំងនោះសរសេរដូចម្តេច?',
      },
      likely: [
        {
          value: 'unknown',
          words: { en: 'I do not know: each is some day from the one to the other', km: 'មិនដឹង៖ ថ្ងៃនីមួយៗជាថ្ងៃណាមួយរវាងថ្ងៃទាំងពីរ' },
        },
        { value: 'day-first', words: { en: 'The day first', km: 'ថ្ងៃមុន' } },
        { value: 'month-first', words: { en: 'The month first', km: 'ខែមុន' } },
      ],
      fields: ['registered_on', 'charged_on', 'decided_on'],
    },
    exchanged: {
      words: {
        en: 'Some days are text, all after the 12th; the others are days of the sheet, none after the 12th. Did the program exchange day and month in these (9 November for 11 September)?',
        km: 'ថ្ងៃខ្លះជាអក្សរ សុទ្ធតែក្រោយថ្ងៃទី១២ ហើយថ្ងៃឯទៀតជាថ្ងៃរបស់តារាង គ្មានមួយក្រោយថ្ងៃទី១២។ តើកម្មវិធីបានប្តូរថ្ងៃនិងខែ (៩ វិច្ឆិកា ជំនួស ១១ កញ្ញា) ឬ?',
      },
      likely: [
        { value: 'yes', words: { en: 'Yes: exchange them back', km: 'បាទ/ចាស៖ ប្តូរមកវិញ' } },
        { value: 'no', words: { en: 'No: they are right', km: 'ទេ៖ ត្រឹមត្រូវហើយ' } },
        { value: 'unknown', words: { en: 'I do not know', km: 'មិនដឹង' } },
      ],
      fields: ['registered_on', 'charged_on', 'decided_on'],
    },
    suspended: {
      words: {
        en: 'A column says yes or no to whether a prison sentence is suspended, and not how much of it. Does yes mean all of it?',
        km: 'ជួរឈរមួយឆ្លើយ បាទ/ទេ ថាទោសពន្ធនាគារត្រូវព្យួរឬអត់ តែមិនប្រាប់ថាប៉ុន្មាន។ តើ «បាទ» មានន័យថាព្យួរទាំងអស់ឬ?',
      },
      likely: [
        { value: 'yes', words: { en: 'Yes: all of it', km: 'បាទ/ចាស៖ ទាំងអស់' } },
        { value: 'no', words: { en: 'No, or I do not know', km: 'ទេ ឬមិនដឹង' } },
      ],
      fields: ['suspended_months'],
    },
    unmarked: {
      words: {
        en: 'A mark says that somebody is a woman, or a man, and some rows have none. Are they the other?',
        km: 'សញ្ញាមួយប្រាប់ថាជាស្រី ឬជាប្រុស ហើយជួរខ្លះគ្មានសញ្ញា។ តើជួរទាំងនោះជាភេទម្ខាងទៀតឬ?',
      },
      likely: [
        { value: 'yes', words: { en: 'Yes', km: 'បាទ/ចាស' } },
        { value: 'no', words: { en: 'It is not written', km: 'មិនបានសរសេរ' } },
      ],
      fields: ['sex'],
    },
    registered: {
      words: { en: 'The list has no day of registration. Which day stands for it?', km: 'បញ្ជីគ្មានថ្ងៃចុះបញ្ជី។ យកថ្ងៃណាជំនួស?' },
      likely: [
        { value: 'charged_on', words: { en: 'The day of the charge', km: 'ថ្ងៃចោទប្រកាន់' } },
        { value: 'decided_on', words: { en: 'The day of the decision', km: 'ថ្ងៃសម្រេច' } },
      ],
      fields: ['registered_on'],
    },
    undated: {
      words: {
        en: 'Some rows have no day at all that could stand for it. By which day are they of their period?',
        km: 'ជួរខ្លះគ្មានថ្ងៃណាដែលអាចជំនួសបាន។ តើកំណត់រយៈពេលរបស់វាតាមថ្ងៃណា?',
      },
      likely: [],
      fields: ['registered_on'],
    },
    'decimal-years': {
      words: { en: 'Sentences have years with a point. What is 7.5?', km: 'ទោសមានឆ្នាំដែលមានសញ្ញាចុច។ តើ 7.5 មានន័យដូចម្តេច?' },
      likely: [
        { value: 'tenths', words: { en: 'Seven and a half years', km: '៧ ឆ្នាំកន្លះ' } },
        { value: 'months', words: { en: '7 years and 5 months', km: '៧ ឆ្នាំ ៥ ខែ' } },
      ],
      fields: ['sentence_months', 'suspended_months'],
    },
    stands: {
      words: {
        en: 'The list does not say the day by which a row belongs to its period. Which of its days stands for it?',
        km: 'បញ្ជីមិនបញ្ជាក់ថ្ងៃដែលកំណត់ថាជួរនីមួយៗស្ថិតក្នុងរយៈពេលណា។ យកថ្ងៃណាជំនួស?',
      },
      likely: [],
      fields: [],
    },
    'day-above': {
      words: {
        en: 'Some rows have no day. Is it the day of the row above?',
        km: 'ជួរខ្លះគ្មានថ្ងៃ។ តើជាថ្ងៃនៃជួរខាងលើឬ?',
      },
      likely: [
        { value: 'yes', words: { en: 'As above', km: 'ដូចខាងលើ' } },
        { value: 'no', words: { en: 'Not written', km: 'មិនបានសរសេរ' } },
      ],
      fields: [],
    },
    'title-day': {
      words: {
        en: 'No row has a day, and the name or the title of the sheet has one. Is it the day of every row below it?',
        km: 'គ្មានជួរណាមានថ្ងៃ តែឈ្មោះ ឬចំណងជើងសន្លឹកមានថ្ងៃមួយ។ តើជាថ្ងៃនៃគ្រប់ជួរនៅក្រោមវាឬ?',
      },
      likely: [
        { value: 'yes', words: { en: 'Yes', km: 'បាទ/ចាស' } },
        { value: 'no', words: { en: 'No', km: 'ទេ' } },
      ],
      fields: [],
    },
    country: {
      words: {
        en: 'The list does not say which country each row is of. Is it one country for all of them?',
        km: 'បញ្ជីមិនបញ្ជាក់ថាជួរនីមួយៗពាក់ព័ន្ធប្រទេសណា។ តើជាប្រទេសតែមួយសម្រាប់គ្រប់ជួរឬ?',
      },
      likely: [{ value: NOTHING, words: { en: 'It is not written', km: 'មិនបានសរសេរ' } }],
      others: { list: 'citizenships' },
      fields: [],
    },
    anew: {
      words: {
        en: 'The same numbers stand in sheets of different years. Do numbers begin anew each year?',
        km: 'លេខដូចគ្នាមានក្នុងសន្លឹកនៃឆ្នាំផ្សេងគ្នា។ តើលេខចាប់ផ្តើមថ្មីរៀងរាល់ឆ្នាំឬ?',
      },
      likely: [
        { value: 'yes', words: { en: 'Yes: the year goes with the number', km: 'បាទ/ចាស៖ ភ្ជាប់ឆ្នាំជាមួយលេខ' } },
        { value: 'no', words: { en: 'No: it is the same one', km: 'ទេ៖ ជារឿងតែមួយ' } },
      ],
      fields: [],
    },
    'own-year': {
      words: {
        en: 'The numbers of this list say no year. Will another list, of the next month or year, have other rows under the same numbers?',
        km: 'លេខក្នុងបញ្ជីនេះមិនបញ្ជាក់ឆ្នាំ។ តើបញ្ជីផ្សេង ខែក្រោយ ឬឆ្នាំក្រោយ នឹងមានជួរផ្សេងដែលមានលេខដដែលឬ?',
      },
      likely: [
        {
          value: 'yes',
          words: {
            en: 'Yes, each year: the year of the row’s day goes with the number',
            km: 'បាទ/ចាស រៀងរាល់ឆ្នាំ៖ ភ្ជាប់ឆ្នាំនៃកាលបរិច្ឆេទរបស់ជួរជាមួយលេខ',
          },
        },
        {
          value: 'month',
          words: { en: 'Yes, each month: the month goes with the number', km: 'បាទ/ចាស រៀងរាល់ខែ៖ ភ្ជាប់ខែជាមួយលេខ' },
        },
        { value: 'no', words: { en: 'No: a number is never given twice', km: 'ទេ៖ លេខមួយមិនត្រូវបានប្រើពីរដងទេ' } },
      ],
      fields: [],
    },
    'year-in-number': {
      words: {
        en: 'Figures in some case numbers may be a year, and are not that of the row’s days. Do they say the year of the case?',
        km: 'លេខខ្លះក្នុងលេខសំណុំរឿងអាចជាឆ្នាំ តែមិនត្រូវនឹងកាលបរិច្ឆេទក្នុងជួរ។ តើវាបញ្ជាក់ឆ្នាំនៃសំណុំរឿងឬ?',
      },
      likely: [{ value: NOTHING, words: { en: 'Not the same in all: they are to be completed first', km: 'មិនដូចគ្នាទាំងអស់៖ ត្រូវបំពេញសិន' } }],
      fields: [],
    },
    'two-years': {
      words: {
        en: 'Rows of one case number, one below the other, were registered in two years. Is it one case?',
        km: 'ជួរដែលមានលេខសំណុំរឿងតែមួយ នៅបន្តបន្ទាប់គ្នា ត្រូវបានចុះបញ្ជីក្នុងឆ្នាំពីរ។ តើជាសំណុំរឿងតែមួយឬ?',
      },
      likely: [
        { value: 'each', words: { en: 'No: each row is of the case of its own year', km: 'ទេ៖ ជួរនីមួយៗជាសំណុំរឿងនៃឆ្នាំរបស់ខ្លួន' } },
        { value: NOTHING, words: { en: 'They are to be completed first', km: 'ត្រូវបំពេញសិន' } },
      ],
      fields: [],
    },
    'case-year': {
      words: {
        en: 'Case numbers of this list say no year, and no column says when the case was registered. Of which year are the cases?',
        km: 'លេខសំណុំរឿងក្នុងបញ្ជីនេះមិនបញ្ជាក់ឆ្នាំ ហើយគ្មានជួរឈរណាបញ្ជាក់ថាសំណុំរឿងចុះបញ្ជីពេលណាទេ។ តើសំណុំរឿងទាំងនេះជារបស់ឆ្នាំណា?',
      },
      likely: [{ value: NOTHING, words: { en: 'Not of one year: the year is to be written first', km: 'មិនមែនឆ្នាំតែមួយទេ៖ ត្រូវសរសេរឆ្នាំសិន' } }],
      fields: [],
    },
    'own-time': {
      words: {
        en: 'The days of these rows lie in another month or year than most rows of their book. Which goes with their numbers?',
        km: 'ថ្ងៃនៃជួរទាំងនេះស្ថិតក្នុងខែ ឬឆ្នាំផ្សេងពីជួរភាគច្រើននៃសៀវភៅរបស់វា។ តើត្រូវភ្ជាប់មួយណាជាមួយលេខ?',
      },
      likely: [
        { value: 'book', words: { en: 'That of the book: most of its rows', km: 'របស់សៀវភៅ៖ ដូចជួរភាគច្រើន' } },
        { value: 'day', words: { en: 'That of each row’s own day', km: 'តាមថ្ងៃរបស់ជួរនីមួយៗ' } },
      ],
      fields: ['case_number'],
    },
    'title-code': {
      words: {
        en: 'No column says what each row is, and the title does. Is every row below it that?',
        km: 'គ្មានជួរឈរណាបញ្ជាក់ថាជួរនីមួយៗជាអ្វី តែចំណងជើងបញ្ជាក់។ តើគ្រប់ជួរនៅក្រោមវាសុទ្ធតែជារឿងនោះឬ?',
      },
      likely: [],
      fields: [],
    },
    'title-all': {
      words: {
        en: 'A title says of which place, sex or age the rows are, and no column does. Does it hold of every row below it?',
        km: 'ចំណងជើងបញ្ជាក់ទីកន្លែង ភេទ ឬអាយុ តែគ្មានជួរឈរណាបញ្ជាក់ទេ។ តើត្រូវនឹងគ្រប់ជួរនៅក្រោមវាឬ?',
      },
      likely: [],
      fields: [],
    },
    'named-two': {
      words: {
        en: 'Some cells may name several people: two names on two lines, or with a sign between them. Is each of these cells one person?',
        km: 'ក្រឡាខ្លះអាចមានឈ្មោះមនុស្សច្រើននាក់៖ ឈ្មោះពីរនៅពីរបន្ទាត់ ឬមានសញ្ញានៅចន្លោះ។ តើក្រឡានីមួយៗជាមនុស្សតែម្នាក់ឬ?',
      },
      likely: [
        { value: 'one', words: { en: 'One person each: what stands behind is of that person', km: 'ម្នាក់ក្នុងមួយក្រឡា៖ អ្វីនៅខាងក្រោយជារបស់មនុស្សនោះ' } },
        { value: 'several', words: { en: 'Several people, or I do not know: each cell is named', km: 'ច្រើននាក់ ឬមិនដឹង៖ បញ្ជាក់ក្រឡានីមួយៗ' } },
      ],
      fields: form.fields.filter(isPersonsName).map((f) => f.id),
    },
    somebody: {
      words: {
        en: 'In this row a name stands beside what is no number of this list. Is it somebody of the list, or who signed it?',
        km: 'ក្នុងជួរនេះ មានឈ្មោះនៅក្បែរអ្វីដែលមិនមែនជាលេខក្នុងបញ្ជី។ តើជាបុគ្គលក្នុងបញ្ជី ឬអ្នកចុះហត្ថលេខា?',
      },
      likely: [
        { value: 'yes', words: { en: 'Somebody of the list', km: 'បុគ្គលក្នុងបញ្ជី' } },
        { value: 'no', words: { en: 'Who signs, or a note: leave it out', km: 'អ្នកចុះហត្ថលេខា ឬកំណត់សម្គាល់៖ ទុកចោល' } },
      ],
      // While it is open somebody may be lost, and nothing goes in.
      fields: form.naturalKey,
    },
    part: {
      words: {
        en: 'The list has several parts, and the heading of this one says something of all rows below it that no column says. Does it mean this?',
        km: 'បញ្ជីមានច្រើនផ្នែក ហើយចំណងជើងនៃផ្នែកនេះបញ្ជាក់អំពីគ្រប់ជួរនៅក្រោមវា ដែលគ្មានជួរឈរណាបញ្ជាក់ទេ។ តើវាមានន័យដូច្នេះឬ?',
      },
      likely: [],
      fields: [],
    },
    level: {
      words: {
        en: 'The list has the judgments of two courts, the one that tried first and the one above. Whose are handed in?',
        km: 'បញ្ជីមានសាលក្រមនៃតុលាការពីរ គឺសាលាដំបូង និងសាលាជាន់ខ្ពស់។ តើប្រគល់របស់តុលាការណា?',
      },
      likely: [
        { value: FIRST, words: { en: 'Of the court that tried first', km: 'របស់សាលាដំបូង' } },
        { value: 'higher', words: { en: 'Of the court above', km: 'របស់សាលាជាន់ខ្ពស់' } },
      ],
      fields: ['outcome', 'decided_on', 'sentence_months'],
    },
    remarks: {
      words: {
        en: 'Remarks say more of some accused: how it ended, a sentence or its suspended part, a fine, a compensation, who came. Are they part of the list? Words beside that nobody has understood are asked one by one.',
        km: 'កំណត់សម្គាល់និយាយបន្ថែមអំពីជនជាប់ចោទខ្លះ៖ លទ្ធផល ទោស ផ្នែកព្យួរ ប្រាក់ពិន័យ សំណង វត្តមាន។ តើរាប់បញ្ចូលក្នុងបញ្ជីឬ? ពាក្យនៅក្បែរដែលយល់មិនបាន ត្រូវសួរម្តងមួយៗ។',
      },
      likely: [
        { value: 'yes', words: { en: 'Yes: as they say', km: 'បាទ/ចាស៖ ដូចដែលបានសរសេរ' } },
        { value: 'no', words: { en: 'No: remarks are left out', km: 'ទេ៖ ទុកកំណត់សម្គាល់ចោល' } },
      ],
      fields: ['outcome', 'sentence_months', 'decided_on', 'suspended_months', 'fine', 'compensation', 'presence'],
    },
  }
}
