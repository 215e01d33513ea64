import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { notBefore } from '../row-rules.ts'

/** One duty of one body at one kind of place. */
export default defineForm({
  id: 'mandate-register',
  words: { en: 'Who must act where', km: 'វិធានសមត្ថកិច្ច' },
  version: 1,
  kind: 'mandate_rule',
  fields: fieldsFrom('mandate_rule', {
    office: { required: true, list: 'ncct-offices' },
    number: { required: true },
    site_type: { required: true },
    duty: { required: true },
    body_type: { required: true },
    in_force_from: { required: true },
    in_force_until: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'number'],
  slot: { office: 'office', list: 'ncct-offices', date: 'in_force_from', period: 'year', dueDays: 60, from: '2020-01-01' },
  check: (row) => [...notBefore(row, 'in_force_until', 'in_force_from')],
})
