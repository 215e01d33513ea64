import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'

/** What a person agreed to, each purpose by itself, and may take back. */
export default defineForm({
  id: 'consent',
  words: { en: 'Consent', km: 'ការយល់ព្រម' },
  version: 1,
  kind: 'consent',
  fields: fieldsFrom('consent', {
    office: { required: true, list: 'service-offices' },
    file_number: { required: true },
    given_month: { required: true },
    purposes: { required: true },
    taken_by_type: { required: true },
    by_guardian: {},
    guardian_conflict: {},
    child_assents: {},
    best_interests: {},
    withdrawn: {},
    own_words: {},
  }),
  naturalKey: ['office', 'file_number'],
  slot: { office: 'office', list: 'service-offices', date: 'given_month', period: 'quarter', dueDays: 30, from: '2020-01-01' },
})
