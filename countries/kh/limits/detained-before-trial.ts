import { articlesAbove } from '../law.ts'
import { defineLimit } from '../../../src/core/country/index.ts'

/**
 * Our reading of the Code of Criminal Procedure of 2007; a lawyer of the country has to confirm it. A minor, and whoever is accused of a misdemeanour, has less, of
 * which nothing is read yet: of them no day is given.
 */
export default defineLimit({
  of: 'detained-before-trial',
  months: 6,
  only: [
    { column: 'age_band', is: ['18+'] },
    { column: 'offence', is: articlesAbove(5) },
  ],
  law: {
    en: 'An adult accused of a felony is held for six months at most, unless a reasoned order extends it (Code of Criminal Procedure, article 208)',
    km: 'ជនពេញវ័យដែលត្រូវចោទពីបទឧក្រិដ្ឋ ត្រូវឃុំខ្លួនយ៉ាងច្រើនប្រាំមួយខែ លើកលែងតែមានដីកាពន្យារពេលមានសំអាងហេតុ (ក្រមនីតិវិធីព្រហ្មទណ្ឌ មាត្រា ២០៨)',
  },
})
