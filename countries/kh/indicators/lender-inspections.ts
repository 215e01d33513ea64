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
  dimensions: ['result', { id: 'finding', column: 'findings' }, 'province', 'quarter'],
  form: 'lender-inspection',
  caveat: CAVEAT.recordedOnly,
})
