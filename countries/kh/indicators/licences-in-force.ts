import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT } from '../figure-words.ts'

/** Licences of recruiters at the end of the interval. */
export default defineIndicator({
  id: 'licences-in-force',
  words: { en: 'Licences of recruiters in force on the last day of that time', km: 'អាជ្ញាប័ណ្ណនៅមានសុពលភាព' },
  version: 1,
  kind: 'recruitment_licence',
  unit: { en: 'licences', km: 'អាជ្ញាប័ណ្ណ' },
  date: 'issued_on',
  measure: { type: 'stock', until: 'ended_on' },
  dimensions: ['holder_type', 'status', 'last_inspection', { id: 'protection', column: 'conditions' }, 'open_allegation', 'province'],
  form: 'licence-register',
  caveat: CAVEAT.recordedOnly,
})
