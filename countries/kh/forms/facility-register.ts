import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { notBefore } from '../row-rules.ts'

/** Houses that help: what they offer, to whom; the address is sealed. */
export default defineForm({
  id: 'facility-register',
  words: { en: 'Register of facilities', km: 'បញ្ជីមណ្ឌល' },
  version: 1,
  kind: 'facility',
  fields: fieldsFrom('facility', {
    office: { required: true, list: 'service-offices' },
    number: { required: true },
    opened_on: { required: true },
    closed_on: {},
    facility_type: { required: true },
    owner: { required: true },
    services: {},
    takes_children: {},
    takes_men: {},
    takes_foreigners: {},
    beds_women: {},
    beds_men: {},
    beds_children: {},
    province: {},
    address: {},
  }),
  naturalKey: ['office', 'number'],
  slot: { office: 'office', list: 'service-offices', date: 'opened_on', period: 'year', dueDays: 60, from: '1990-01-01' },
  check: (row) => [...notBefore(row, 'closed_on', 'opened_on')],
})
