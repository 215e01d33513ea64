import { defineIndicator } from '../../../src/core/country/index.ts'
import { IDENTIFICATION_CUTS } from '../case-dimensions.ts'
import { UNIT } from '../figure-words.ts'

/** Victims of forced marriage. */
export default defineIndicator({
  id: 'forced-marriage-victims',
  words: { en: 'Victims of forced marriage', km: 'ជនរងគ្រោះអាពាហ៍ពិពាហ៍ដោយបង្ខំ' },
  version: 1,
  kind: 'identification',
  unit: UNIT.persons,
  date: 'identified_quarter',
  where: { status: ['suspected', 'identified', 'judicially_confirmed', 'possible'], form_of_exploitation: ['FORCED_MARRIAGE'] },
  measure: { type: 'persons' },
  dimensions: [...IDENTIFICATION_CUTS, 'quarter', 'year'],
  form: 'identification',
  caveat: {
    en: 'Reported apart: a forced marriage is trafficking only where its indicators are recorded.',
    km: 'រាយការណ៍ដាច់ដោយឡែក៖ អាពាហ៍ពិពាហ៍ដោយបង្ខំជាការជួញដូរ តែពេលមានសូចនាករ។',
  },
})
