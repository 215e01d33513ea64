import { defineAgency } from '../../../src/core/country/index.ts'

/** Decides on formal recognition of victims and on entry to a site. */
export default defineAgency({
  id: 'moi',
  words: { en: 'Ministry of Interior', km: 'ក្រសួងមហាផ្ទៃ' },
  type: 'ministry',
  side: 'enforcement',
  offices: ['moi-offices'],
  sends: ['training', 'post-count', 'entry-permission', 'recognition', 'cooperation-return'],
})
