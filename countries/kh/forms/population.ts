import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'

/** The denominator of every rate, as the statistical office publishes it. */
export default defineForm({
  id: 'population',
  words: { en: 'Resident population', km: 'ចំនួនប្រជាជន' },
  version: 1,
  kind: 'resident_population',
  fields: fieldsFrom('resident_population', {
    office: { required: true, list: 'statistics-offices' },
    number: { required: true },
    counted_on: { required: true },
    residents: { required: true, isAll: true },
    rural: {},
    province: {},
  }),
  naturalKey: ['office', 'number', 'counted_on'],
  slot: { office: 'office', list: 'statistics-offices', date: 'counted_on', period: 'year', dueDays: 180, from: '2020-01-01' },
})
