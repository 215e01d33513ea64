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
  dimensions: {
    actor_force: { column: 'actor_force', list: 'actor-forces' },
    act_type: { column: 'act_type', list: 'intimidation-acts' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'received_month', list: '', period: 'quarter' },
  },
  form: 'intimidation',
  caveat: CAVEAT.reportsNotFindings,
})
