import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { AGENCIES_THAT_WRITE } from '../offices.ts'

/** What a paper says that no other form holds. Whoever has the paper types it; nobody owes it. */
export default defineForm({
  id: 'paper-statement',
  words: { en: 'Statements of a paper', km: 'អំណះអំណាងក្នុងឯកសារ' },
  version: 2,
  kind: 'paper_statement',
  fields: fieldsFrom('paper_statement', {
    office: { required: true },
    paper: { required: true },
    paper_on: { required: true },
    line: { required: true },
    matter: { required: true },
    about: { required: true },
    subject_no: {},
    fact: { required: true },
    said: { required: true },
    none_word: {},
    quantity: {},
    qualifier: {},
    quantity_most: {},
    unit: {},
    answer: {},
    law_basis: {},
    sex: {},
    age_band: {},
    citizenship: {},
    form_of_exploitation: {},
    province: { list: 'paper-places' },
    holder: {},
    from_on: {},
    until_on: {},
    on_day: {},
    day_kind: {},
    basis: {},
    said_by: {},
    corrects: {},
    age_years: {},
    born_on: {},
    written_as: {},
    remarks: {},
  }),
  mayLackColumns: true,
  sentBy: AGENCIES_THAT_WRITE,
  naturalKey: ['office', 'paper', 'line'],
  slot: { office: 'office', list: 'offices', date: 'paper_on', period: 'month', dueDays: 30, from: '2000-01-01', isOwed: false },
  check: (row) => [...numberNeedsUnit(row), ...noneHasNoNumber(row), ...noneHasItsWord(row)],
})

type Row = Readonly<Record<string, string | number | null>>

const numberNeedsUnit = ({ quantity, unit }: Row) =>
  quantity !== null && quantity !== undefined && !unit
    ? [
        {
          severity: 'error' as const,
          code: 'row.unit-missing',
          field: 'unit',
          message: {
            en: 'A number stands without its unit; write persons, times, days, KHR, USD …',
            km: 'លេខគ្មានឯកតា សូមសរសេរ persons, times, days, KHR, USD …',
          },
        },
      ]
    : []

const noneHasNoNumber = ({ quantity, said }: Row) =>
  Number(quantity ?? 0) > 0 && said !== 'said' && said !== 'struck'
    ? [
        {
          severity: 'error' as const,
          code: 'row.number-of-nothing',
          field: 'said',
          message: {
            en: 'It is said not to be there or not to be known, and a number stands beside it; leave one of them out',
            km: 'និយាយថាគ្មាន ឬមិនដឹង ហើយមានលេខនៅក្បែរ សូមលុបមួយចេញ',
          },
        },
      ]
    : []

/** A place left blank is typed as none sooner than anything else, and then stands as a zero: so whoever says none says with which word the paper does. */
const noneHasItsWord = ({ said, none_word: word }: Row) =>
  said === 'none' && !word
    ? [
        {
          severity: 'error' as const,
          code: 'row.none-without-its-word',
          field: 'none_word',
          message: {
            en: 'Which word of the paper says none: 0, none or nil, គ្មាន? A blank, a dash, the words none entered, or a form that was not used is no none: say not asked',
            km: 'ពាក្យណាក្នុងឯកសារនិយាយថាគ្មាន៖ ០ none ឬ nil គ្មាន? កន្លែងទទេ សញ្ញា – ឬទម្រង់មិនបានប្រើ មិនមែនជាគ្មានទេ សូមជ្រើស មិនបានសួរ',
          },
        },
      ]
    : []
