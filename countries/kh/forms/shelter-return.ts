import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { monthOf } from '../derive.ts'
import { notBefore } from '../row-rules.ts'

/** One stay of one person; the days are sealed, the month and the length are not. */
export default defineForm({
  id: 'shelter-return',
  words: { en: 'Stays in shelters', km: 'ការស្នាក់នៅក្នុងទីជម្រក' },
  version: 1,
  kind: 'shelter_stay',
  fields: fieldsFrom('shelter_stay', {
    office: { required: true, list: 'service-offices' },
    file_number: { required: true },
    entered_day: { required: true },
    left_day: {},
    stay_band: {},
    provider_type: {},
    custody_order: {},
    free_to_leave: {},
    sex: {},
    age_band: {},
    citizenship: {},
    province: {},
  }),
  naturalKey: ['office', 'file_number', 'entered_day'],
  slot: { office: 'office', list: 'service-offices', date: 'entered_month', period: 'quarter', dueDays: 30, from: '2020-01-01' },
  derive: (row) => ({ entered_month: monthOf(row.entered_day) }),
  check: (row) => [...notBefore(row, 'left_day', 'entered_day')],
})
