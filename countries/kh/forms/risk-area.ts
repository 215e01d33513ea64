import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { notBefore } from '../row-rules.ts'

/** One province on the list, from a day until a day. */
export default defineForm({
  id: 'risk-area',
  words: { en: 'Provinces of high risk', km: 'ខេត្តហានិភ័យខ្ពស់' },
  version: 1,
  kind: 'risk_area',
  fields: fieldsFrom('risk_area', {
    office: { required: true, list: 'justice-offices' },
    province: { required: true },
    listed_from: { required: true },
    listed_until: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'province', 'listed_from'],
  slot: { office: 'office', list: 'justice-offices', date: 'listed_from', period: 'year', dueDays: 60, from: '2020-01-01' },
  check: (row) => [...notBefore(row, 'listed_until', 'listed_from')],
})
