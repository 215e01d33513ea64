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
  dimensions: [
    'site_type',
    'sector',
    'in_sez',
    'announced',
    'notice_band',
    'result',
    { id: 'finding', column: 'findings' },
    'province',
    { column: 'office', list: 'labour-offices' },
    'quarter',
  ],
  form: 'inspection',
  caveat: CAVEAT.recordedOnly,
})
