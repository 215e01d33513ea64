import { defineAgency } from '../../../src/core/country/index.ts'

/** Invented: stands for the embassies that hand over leads on their citizens. */
export default defineAgency({
  id: 'embassies',
  words: { en: 'Embassies (invented)', km: 'ស្ថានទូត (ប្រឌិត)' },
  type: 'consular',
  offices: ['embassy-offices'],
  sends: ['third-party-lead', 'named-request'],
  fictional: true,
})
