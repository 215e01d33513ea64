import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'

/** Who owns, lets, runs or profits from a place. */
export default defineForm({
  id: 'site-interest',
  words: { en: 'Interests in places', km: 'ផលប្រយោជន៍ក្នុងទីកន្លែង' },
  version: 1,
  kind: 'site_interest',
  fields: fieldsFrom('site_interest', {
    office: { required: true, list: 'oversight-offices' },
    report_number: { required: true },
    recorded_month: { required: true },
    interest_role: { required: true },
    site_type: { required: true },
    official_connected: {},
    province: {},
    party_name: {},
    site_name: {},
  }),
  naturalKey: ['office', 'report_number'],
  slot: { office: 'office', list: 'oversight-offices', date: 'recorded_month', period: 'quarter', dueDays: 60, from: '2020-01-01' },
})
