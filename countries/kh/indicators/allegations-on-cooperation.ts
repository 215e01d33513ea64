import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Allegations linked to a request from abroad. */
export default defineIndicator({
  id: 'allegations-on-cooperation',
  words: { en: 'Allegations linked to a request from abroad', km: 'ការចោទពាក់ព័ន្ធសំណើបរទេស' },
  version: 1,
  kind: 'integrity_allegation',
  unit: UNIT.reports,
  date: 'received_month',
  where: { cooperation_linked: ['yes'] },
  dimensions: ['actor_force', 'quarter'],
  form: 'allegation',
  caveat: CAVEAT.reportsNotFindings,
})
