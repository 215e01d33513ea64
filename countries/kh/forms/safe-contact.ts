import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'

/** Asked of the person, and asked again: what was safe last month need not be today. Nothing of it is owed, and nothing of it is counted. */
export default defineForm({
  id: 'safe-contact',
  words: { en: 'How to reach a person safely', km: 'របៀបទាក់ទងសាមីខ្លួនដោយសុវត្ថិភាព' },
  version: 1,
  kind: 'safe_contact',
  fields: fieldsFrom('safe_contact', {
    office: { required: true, list: 'service-offices' },
    file_number: { required: true },
    asked_month: { required: true },
    // A version made without them would have lost what keeps the person safe: where there is none, that is written.
    reach_by: { required: true },
    say_instead: { required: true },
    keep_from: { required: true },
    if_taken: { required: true },
    debt_claimed: {},
    is_threatened: {},
  }),
  naturalKey: ['office', 'file_number'],
  slot: {
    office: 'office',
    list: 'service-offices',
    date: 'asked_month',
    period: 'year',
    dueDays: 365,
    from: '2020-01-01',
    isOwed: false,
  },
})
