import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Partner states in repatriations. */
export default defineIndicator({
  id: 'repatriation-partners',
  words: { en: 'Partner states in repatriations', km: 'រដ្ឋដៃគូក្នុងមាតុភូមិនិវត្តន៍' },
  version: 1,
  kind: 'repatriation',
  unit: UNIT.bodies,
  date: 'travelled_month',
  where: { partner: ['foreign_authority'] },
  measure: { type: 'distinct', columns: ['country'] },
  dimensions: ['direction', 'quarter'],
  form: 'repatriation-return',
  caveat: CAVEAT.recordedOnly,
})
