import { articlesAbove } from '../law.ts'
import { defineLimit } from '../../../src/core/country/index.ts'

/** Our reading of the Code of Criminal Procedure of 2007; a lawyer of the country has to confirm it. A minor has less, and nobody is held for a petty offence. */
export default defineLimit({
  of: 'suspects-held',
  days: 2,
  only: [
    { column: 'age_band', is: ['18+'] },
    { column: 'offence', is: articlesAbove(0) },
  ],
  law: {
    en: 'Police custody of an adult ends after 48 hours; a prosecutor may allow 24 more (Code of Criminal Procedure, article 96)',
    km: 'ការឃុំខ្លួនជនពេញវ័យរបស់នគរបាលចប់ក្រោយ ៤៨ ម៉ោង។ ព្រះរាជអាជ្ញាអាចអនុញ្ញាត ២៤ ម៉ោងទៀត (ក្រមនីតិវិធីព្រហ្មទណ្ឌ មាត្រា ៩៦)',
  },
})
