import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Reports of NGOs being obstructed. */
export default defineIndicator({
  id: 'ngo-obstruction',
  words: { en: 'Reports of NGOs being obstructed', km: 'ការរារាំងអង្គការ' },
  version: 1,
  kind: 'intimidation_report',
  unit: UNIT.reports,
  date: 'received_month',
  where: { target_type: ['ngo'] },
  dimensions: ['actor_force', 'act_type', 'province', 'quarter'],
  form: 'intimidation',
  caveat: CAVEAT.reportsNotFindings,
})
