import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { needs, notBefore } from '../row-rules.ts'

/** One investigation, from its opening to its end. */
export default defineForm({
  id: 'investigation-return',
  words: { en: 'Investigations', km: 'ការស៊ើបអង្កេត' },
  version: 1,
  kind: 'investigation',
  fields: fieldsFrom('investigation', {
    office: { required: true, list: 'police-offices' },
    case_number: { required: true },
    opened_on: { required: true },
    closed_on: {},
    state: { required: true },
    unit_type: {},
    source: {},
    law_basis: { required: true },
    form_of_exploitation: { required: true },
    form_detail: {},
    site_type: {},
    province: {},
    cross_border: {},
    official_suspected: {},
    suspects: {},
    suspect_names: {},
    victims_identified: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'case_number'],
  slot: {
    office: 'office',
    list: 'police-offices',
    date: 'opened_on',
    period: 'quarter',
    dueDays: 15,
    from: '2020-01-01',
    afterwards: ['closed_on', 'state'],
  },
  check: (row) => [
    ...notBefore(row, 'closed_on', 'opened_on'),
    ...needs(row, 'state', ['closed_no_action', 'merged'], 'closed_on', 'A closed case needs its day.', 'សំណុំរឿងបិទត្រូវមានថ្ងៃ។'),
  ],
})
