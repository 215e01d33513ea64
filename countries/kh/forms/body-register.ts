import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { notBefore } from '../row-rules.ts'

/** Courts, units, committees and working groups that exist for this. */
export default defineForm({
  id: 'body-register',
  words: { en: 'Register of bodies', km: 'បញ្ជីស្ថាប័ន' },
  version: 1,
  kind: 'body',
  fields: fieldsFrom('body', {
    office: { required: true, list: 'ncct-offices' },
    number: { required: true },
    set_up_on: { required: true },
    ended_on: {},
    body_type: { required: true },
    specialised: {},
    province: {},
  }),
  naturalKey: ['office', 'number'],
  slot: { office: 'office', list: 'ncct-offices', date: 'set_up_on', period: 'year', dueDays: 60, from: '2000-01-01' },
  check: (row) => [...notBefore(row, 'ended_on', 'set_up_on')],
})
