import { defineForm, fieldsFrom, type Problem, type RowValues } from '../../../src/core/country/index.ts'
import { lawOf } from '../law.ts'
import { needs, notBefore } from '../row-rules.ts'

/** One suspect in one case: whom the police look for, whom they arrested, whom they sent to the prosecutor. */
export default defineForm({
  id: 'suspect-return',
  words: { en: 'Suspects and arrests', km: 'ជនសង្ស័យ និងការចាប់ខ្លួន' },
  version: 1,
  kind: 'suspect',
  fields: fieldsFrom('suspect', {
    office: { required: true, list: 'police-offices' },
    case_number: { required: true },
    suspect_no: {},
    suspect_name: {},
    suspect_name_latin: {},
    recorded_on: { required: true },
    status: { required: true },
    warrant_on: {},
    arrested_on: {},
    sent_on: {},
    offence: {},
    other_offences: {},
    form_of_exploitation: {},
    form_detail: {},
    site_type: {},
    roles: {},
    sex: {},
    age_band: {},
    citizenship: {},
    province: {},
  }),
  mayLackColumns: true,
  // With the day: an office hands in whom it arrested since, and numbers nobody; by their place alone the second list's first would be the first's.
  naturalKey: ['office', 'case_number', 'recorded_on'],
  ordinal: 'suspect_no',
  slot: {
    office: 'office',
    list: 'police-offices',
    date: 'recorded_on',
    period: 'quarter',
    dueDays: 15,
    from: '2020-01-01',
    // Nobody is arrested on the day on which he is first looked for.
    afterwards: ['status', 'warrant_on', 'arrested_on', 'sent_on'],
  },
  derive: (row) => ({ law_basis: lawOf(row.offence) }),
  supposes,
  check: (row) => [
    ...notBefore(row, 'sent_on', 'arrested_on'),
    // An arrest in the act needs no warrant, which may follow; the wrong year looks the same.
    ...notBefore(row, 'arrested_on', 'warrant_on', 'warning'),
    ...isFound(row),
    ...needs(
      row,
      'status',
      ['arrested', 'sent_to_prosecutor'],
      'arrested_on',
      'Arrested, and on which day is not written. Without it the arrest is in no period.',
      'បានចាប់ខ្លួន តែមិនបានសរសេរថ្ងៃ។ បើគ្មានថ្ងៃ ការចាប់ខ្លួននេះមិនស្ថិតក្នុងរយៈពេលណាទេ។',
      'warning',
    ),
  ],
})

/** An office's list of arrests has seldom a column for what the list itself says: whoever has a day of arrest was arrested, and entered by then. */
function supposes(row: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const [warrant = '', arrested = '', sent = ''] = [row['warrant_on'], row['arrested_on'], row['sent_on']]
  const [first = ''] = [warrant, arrested, sent].filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)).toSorted()
  return {
    recorded_on: first,
    status: sent !== '' ? 'sent_to_prosecutor' : arrested !== '' ? 'arrested' : warrant !== '' ? 'wanted' : 'unknown',
  }
}

/** Whoever was never found was not arrested; he may have fled since. */
function isFound(row: RowValues): readonly Omit<Problem, 'row' | 'sheet'>[] {
  if (row.status !== 'wanted' || (row.arrested_on ?? null) === null) return []
  return [
    {
      severity: 'error',
      code: 'row.wanted-and-arrested',
      field: 'status',
      message: { en: 'Not yet found, and there is a day of arrest.', km: 'មិនទាន់រកឃើញ ប៉ុន្តែមានថ្ងៃចាប់ខ្លួន។' },
    },
  ]
}
