import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { needs, notBefore } from '../row-rules.ts'

/** One gap, until a rule fills it. */
export default defineForm({
  id: 'legal-gap',
  words: { en: 'Gaps in law and procedure', km: 'ចន្លោះខ្វះខាតក្នុងច្បាប់' },
  version: 1,
  kind: 'legal_gap',
  fields: fieldsFrom('legal_gap', {
    office: { required: true, list: 'justice-offices' },
    number: { required: true },
    found_on: { required: true },
    closed_on: {},
    topic: { required: true },
    law_basis: {},
    state: { required: true },
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'number'],
  slot: { office: 'office', list: 'justice-offices', date: 'found_on', period: 'year', dueDays: 60, from: '2020-01-01' },
  check: (row) => [
    ...notBefore(row, 'closed_on', 'found_on'),
    ...needs(row, 'state', ['closed'], 'closed_on', 'A gap that is filled needs the day.', 'ចន្លោះដែលបានបំពេញត្រូវមានថ្ងៃ។'),
  ],
})
