import { defineAgency } from '../../../src/core/country/index.ts'

/** Our assignment, to be confirmed. Allegations go to the invented oversight body, never here. */
export default defineAgency({
  id: 'acu',
  words: { en: 'Anti-Corruption Unit', km: 'អង្គភាពប្រឆាំងអំពើពុករលួយ' },
  type: 'oversight',
  sends: [],
})
