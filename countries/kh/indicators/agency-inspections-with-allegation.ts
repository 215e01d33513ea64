import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Inspections of recruiters with an open allegation. */
export default defineIndicator({
  id: 'agency-inspections-with-allegation',
  words: { en: 'Inspections of recruiters with an open allegation', km: 'អធិការកិច្ចអ្នកជ្រើសរើសមានការចោទ' },
  version: 1,
  kind: 'inspection',
  unit: UNIT.inspections,
  date: 'inspected_on',
  where: { site_type: ['RECRUITMENT_AGENCY'], open_allegation: ['yes'] },
  dimensions: ['result', 'province', 'quarter'],
  form: 'inspection',
  caveat: CAVEAT.recordedOnly,
})
