import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { monthOf } from '../derive.ts'
import { atMost } from '../row-rules.ts'

/** One operation: who was there, who was taken out, who was asked. */
export default defineForm({
  id: 'operation-return',
  words: { en: 'Operations and patrols', km: 'ប្រតិបត្តិការ និងល្បាត' },
  version: 1,
  kind: 'operation',
  fields: fieldsFrom('operation', {
    office: { required: true, list: 'police-offices' },
    operation_number: { required: true },
    operated_day: { required: true },
    operation_type: { required: true },
    trigger_channel: {},
    site_type: {},
    province: {},
    rural: {},
    participants: {},
    persons_present: {},
    persons_removed: {},
    persons_screened: {},
    persons_identified: {},
    persons_left: {},
    outcome: { required: true },
    site_action: {},
    emptied_before: {},
    permission_needed: {},
    site_number: {},
    remarks: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'operation_number'],
  slot: { office: 'office', list: 'police-offices', date: 'operated_month', period: 'quarter', dueDays: 15, from: '2020-01-01' },
  derive: (row) => ({ operated_month: monthOf(row.operated_day) }),
  check: (row) => [
    ...atMost(row, 'persons_removed', 'persons_present'),
    ...atMost(row, 'persons_screened', 'persons_present'),
    ...atMost(row, 'persons_identified', 'persons_screened'),
    ...atMost(row, 'persons_left', 'persons_present'),
  ],
})
