import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT } from '../figure-words.ts'

/** Licences of recruiters at the end of the interval. */
export default defineIndicator({
  id: 'licences-in-force',
  words: { en: 'Licences of recruiters at the end of the interval', km: 'អាជ្ញាប័ណ្ណនៅមានសុពលភាព' },
  version: 1,
  kind: 'recruitment_licence',
  unit: { en: 'licences', km: 'អាជ្ញាប័ណ្ណ' },
  date: 'issued_on',
  measure: { type: 'stock', until: 'ended_on' },
  dimensions: {
    holder_type: { column: 'holder_type', list: 'recruiter-types' },
    status: { column: 'status', list: 'licence-states' },
    last_inspection: { column: 'last_inspection', list: 'inspection-results' },
    protection: { column: 'conditions', list: 'contract-protections' },
    open_allegation: { column: 'open_allegation', list: 'five-states' },
    province: { column: 'province', list: 'provinces' },
  },
  form: 'licence-register',
  caveat: CAVEAT.recordedOnly,
})
