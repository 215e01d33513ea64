import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Reports of intimidation of officers who report. */
export default defineIndicator({
  id: 'intimidation-of-officers',
  words: { en: 'Reports of intimidation of officers who report', km: 'ការគំរាមមន្ត្រីដែលរាយការណ៍' },
  version: 1,
  kind: 'intimidation_report',
  unit: UNIT.reports,
  date: 'received_month',
  where: { target_type: ['officer'] },
  dimensions: ['act_type', 'province', 'quarter'],
  form: 'intimidation',
  caveat: CAVEAT.reportsNotFindings,
})
