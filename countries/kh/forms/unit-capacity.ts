import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'

/** One unit on the day of the count. */
export default defineForm({
  id: 'unit-capacity',
  words: { en: 'Units and their equipment', km: 'អង្គភាព និងឧបករណ៍' },
  version: 1,
  kind: 'unit_capacity',
  fields: fieldsFrom('unit_capacity', {
    office: { required: true, list: 'cnp-offices' },
    number: { required: true },
    counted_on: { required: true },
    body_type: { required: true },
    officers: {},
    vehicles: {},
    computers: {},
    forensic_kits: {},
    province: {},
  }),
  naturalKey: ['office', 'number', 'counted_on'],
  slot: { office: 'office', list: 'cnp-offices', date: 'counted_on', period: 'year', dueDays: 60, from: '2020-01-01' },
})
