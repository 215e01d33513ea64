import { defineLimit } from '../../../src/core/country/index.ts'

/** Our reading of the Code of Criminal Procedure of 2007; a lawyer of the country has to confirm it. */
export default defineLimit({
  of: 'suspects-held',
  days: 2,
  law: {
    en: 'Police custody ends after 48 hours; a prosecutor may allow 24 more (Code of Criminal Procedure, article 96)',
    km: 'ការឃុំខ្លួនរបស់នគរបាលចប់ក្រោយ ៤៨ ម៉ោង។ ព្រះរាជអាជ្ញាអាចអនុញ្ញាត ២៤ ម៉ោងទៀត (ក្រមនីតិវិធីព្រហ្មទណ្ឌ មាត្រា ៩៦)',
  },
})
