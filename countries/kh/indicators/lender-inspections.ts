import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Inspections of lenders. */
export default defineIndicator({
  id: 'lender-inspections',
  words: { en: 'Inspections of lenders', km: 'អធិការកិច្ចអ្នកឱ្យខ្ចី' },
  version: 1,
  kind: 'inspection',
  unit: UNIT.inspections,
  date: 'inspected_on',
  where: { site_type: ['LENDER_MFI'] },
  dimensions: {
    result: { column: 'result', list: 'inspection-results' },
    finding: { column: 'findings', list: 'inspection-findings' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'inspected_on', list: '', period: 'quarter' },
  },
  form: 'lender-inspection',
  caveat: CAVEAT.recordedOnly,
})
