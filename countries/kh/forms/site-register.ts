import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { notBefore } from '../row-rules.ts'

/** One site and its state; name and place are sealed. */
export default defineForm({
  id: 'site-register',
  words: { en: 'Register of suspected sites', km: 'បញ្ជីទីតាំងសង្ស័យ' },
  version: 1,
  kind: 'site',
  fields: fieldsFrom('site', {
    office: { required: true, list: 'police-offices' },
    site_number: { required: true },
    registered_on: { required: true },
    site_type: { required: true },
    province: { required: true },
    in_economic_zone: {},
    in_border_town: {},
    headcount_band: {},
    state: { required: true },
    state_since: {},
    moved_here: {},
    site_name: {},
    place: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'site_number'],
  slot: { office: 'office', list: 'police-offices', date: 'registered_on', period: 'quarter', dueDays: 15, from: '2020-01-01' },
  check: (row) => [...notBefore(row, 'state_since', 'registered_on')],
})
