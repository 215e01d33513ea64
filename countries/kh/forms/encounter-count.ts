import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { monthOf } from '../derive.ts'
import { atMost } from '../row-rules.ts'

/** Where nobody is recorded one by one: borders, transit centres, large operations. */
export default defineForm({
  id: 'encounter-count',
  words: { en: 'People met, as numbers', km: 'ចំនួនមនុស្សដែលបានជួប' },
  version: 1,
  kind: 'encounter_count',
  fields: fieldsFrom('encounter_count', {
    office: { required: true, list: 'frontline-offices' },
    number: { required: true },
    encountered_month: { required: true },
    context: { required: true },
    site_type: {},
    province: {},
    citizenship: {},
    encountered: { required: true, isAll: true },
    screened: {},
    with_indicators: {},
    referred: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'number', 'encountered_month'],
  slot: { office: 'office', list: 'frontline-offices', date: 'encountered_month', period: 'quarter', dueDays: 15, from: '2020-01-01' },
  derive: (row) => ({ encountered_month: monthOf(row.encountered_month) }),
  check: (row) => [
    ...atMost(row, 'screened', 'encountered'),
    ...atMost(row, 'with_indicators', 'screened'),
    ...atMost(row, 'referred', 'encountered'),
  ],
})
