import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Convictions of officials overturned. */
export default defineIndicator({
  id: 'allegations-overturned',
  words: { en: 'Convictions of officials overturned', km: 'សាលក្រមលើមន្ត្រីត្រូវបានលុប' },
  version: 1,
  kind: 'integrity_allegation',
  unit: UNIT.reports,
  date: 'received_month',
  where: { status: ['overturned'] },
  dimensions: ['actor_force', 'quarter'],
  form: 'allegation',
  caveat: CAVEAT.reportsNotFindings,
})
