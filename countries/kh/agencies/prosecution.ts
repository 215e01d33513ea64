import { defineAgency } from '../../../src/core/country/index.ts'

/** Prosecutors at the courts of first instance: they answer each dossier of the police. */
export default defineAgency({
  id: 'prosecution',
  words: { en: 'Prosecution', km: 'អយ្យការ' },
  type: 'prosecution',
  offices: ['prosecution-offices'],
  sends: ['dossier-return'],
})
