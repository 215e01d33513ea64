import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { monthOf, timeBand } from '../derive.ts'
import { needs, notBefore } from '../row-rules.ts'

/** One person of a request that names persons, as whoever asked knows what became of her. */
export default defineForm({
  id: 'named-request',
  words: { en: 'Persons named in requests', km: 'បុគ្គលដែលបានរាយឈ្មោះក្នុងសំណើ' },
  version: 1,
  kind: 'named_person',
  fields: fieldsFrom('named_person', {
    office: { required: true, list: 'deposit-offices' },
    lead_number: { required: true },
    person_no: { required: true },
    asked_day: { required: true },
    age_band: {},
    answer: { required: true },
    outcome: { required: true },
    outcome_day: {},
    person_name: {},
    person_name_latin: {},
    remarks: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'lead_number', 'person_no'],
  slot: {
    office: 'office',
    list: 'deposit-offices',
    date: 'asked_month',
    period: 'quarter',
    dueDays: 15,
    from: '2020-01-01',
    afterwards: ['answer', 'outcome', 'outcome_month', 'outcome_band'],
  },
  derive: (row) => ({
    asked_month: monthOf(row.asked_day),
    outcome_month: monthOf(row.outcome_day),
    outcome_band: timeBand(row.asked_day, row.outcome_day),
  }),
  check: (row) => [
    ...notBefore(row, 'outcome_day', 'asked_day'),
    ...needs(
      row,
      'outcome',
      ['removed', 'left_behind', 'moved'],
      'outcome_day',
      'What became of the person has a day since when it is known.',
      'អ្វីដែលកើតឡើងត្រូវមានថ្ងៃដែលដឹង។',
    ),
  ],
})
