import { defineForm, fieldsFrom, type Problem, type RowValues } from '../../../src/core/country/index.ts'

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
    reach_by: {},
    say_instead: {},
    keep_from: {},
    if_taken: {},
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
  check: (row) => writtenWhole(row),
})

/** A later version takes the place of the one before, whole: what it left out, of what keeps the person safe, would be lost. Where there is none, that is written. */
function writtenWhole(row: RowValues): readonly Omit<Problem, 'row' | 'sheet'>[] {
  const message = { en: 'Write it, or that there is nothing.', km: 'សូមសរសេរ ឬសរសេរថាគ្មាន។' }
  return ['reach_by', 'say_instead', 'keep_from']
    .filter((id) => !row[id])
    .map((field) => ({ severity: 'error', code: 'row.ground-without-answer', field, message }))
}
