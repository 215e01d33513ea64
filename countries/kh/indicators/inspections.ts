import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Labour inspections. */
export default defineIndicator({
  id: 'inspections',
  words: { en: 'Labour inspections', km: 'អធិការកិច្ចការងារ' },
  version: 1,
  kind: 'inspection',
  unit: UNIT.inspections,
  date: 'inspected_on',
  dimensions: {
    site_type: { column: 'site_type', list: 'site-types' },
    sector: { column: 'sector', list: 'isic-sections' },
    in_sez: { column: 'in_sez', list: 'five-states' },
    announced: { column: 'announced', list: 'five-states' },
    notice_band: { column: 'notice_band', list: 'notice-bands' },
    result: { column: 'result', list: 'inspection-results' },
    finding: { column: 'findings', list: 'inspection-findings' },
    province: { column: 'province', list: 'provinces' },
    office: { column: 'office', list: 'labour-offices' },
    quarter: { column: 'inspected_on', list: '', period: 'quarter' },
  },
  form: 'inspection',
  caveat: CAVEAT.recordedOnly,
})
