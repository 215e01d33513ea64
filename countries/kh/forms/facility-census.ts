import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { atMost } from '../row-rules.ts'

/** Numbers of one month at a transit centre: who came, who was asked, who was found. */
export default defineForm({
  id: 'facility-census',
  words: { en: 'People passing through a facility', km: 'ចំនួនអ្នកឆ្លងកាត់មណ្ឌល' },
  version: 1,
  kind: 'facility_census',
  fields: fieldsFrom('facility_census', {
    office: { required: true, list: 'social-offices' },
    number: { required: true },
    counted_on: { required: true },
    facility_type: {},
    returnee_source: { required: true },
    arrived: { required: true },
    screened: {},
    identified: {},
    province: {},
  }),
  naturalKey: ['office', 'number', 'counted_on', 'returnee_source'],
  slot: { office: 'office', list: 'social-offices', date: 'counted_on', period: 'quarter', dueDays: 15, from: '2020-01-01' },
  check: (row) => [...atMost(row, 'screened', 'arrived'), ...atMost(row, 'identified', 'screened')],
})
