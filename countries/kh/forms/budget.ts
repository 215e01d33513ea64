import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { atMost } from '../row-rules.ts'

/** One line of one year, in riel; a source that prints dollars gives them with the day of the rate. */
export default defineForm({
  id: 'budget',
  words: { en: 'Budget', km: 'ថវិកា' },
  version: 1,
  kind: 'budget_line',
  fields: fieldsFrom('budget_line', {
    office: { required: true, list: 'mef-offices' },
    number: { required: true },
    year_from: { required: true },
    body_type: { required: true },
    programme: {},
    allocated: {},
    executed: {},
    usd: {},
    rate_on: {},
    province: {},
  }),
  naturalKey: ['office', 'number', 'year_from'],
  slot: { office: 'office', list: 'mef-offices', date: 'year_from', period: 'year', dueDays: 90, from: '2020-01-01' },
  check: (row) => [...atMost(row, 'executed', 'allocated', 'warning')],
})
