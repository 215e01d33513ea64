import { defineLimit } from '../../../src/core/country/index.ts'

/** Our reading of the Code of Criminal Procedure of 2007; a lawyer of the country has to confirm it. Of a court above, of the general prosecutor and of others nothing is read yet. */
export default defineLimit({
  of: 'appeal',
  months: 1,
  only: [{ column: 'level', is: ['trial'] }],
  law: {
    en: 'The prosecutor of the court of first instance that decided appeals within one month of the verdict (Code of Criminal Procedure, on appeal)',
    km: 'ព្រះរាជអាជ្ញានៃតុលាការជាន់ដំបូងដែលសម្រេច ប្តឹងឧទ្ធរណ៍ក្នុងរយៈពេលមួយខែគិតពីថ្ងៃសាលក្រម (ក្រមនីតិវិធីព្រហ្មទណ្ឌ ស្តីពីបណ្តឹងឧទ្ធរណ៍)',
  },
})
