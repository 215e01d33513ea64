import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { monthOf, wasRemovedUnscreened } from '../derive.ts'

/** One removal. Without a second screening it is counted as removed unscreened. */
export default defineForm({
  id: 'removal',
  words: { en: 'Removals', km: 'ការបណ្តេញចេញ' },
  version: 1,
  kind: 'removal',
  fields: fieldsFrom('removal', {
    office: { required: true, list: 'removal-offices' },
    file_number: { required: true },
    removed_day: { required: true },
    removal_type: { required: true },
    screened_before: {},
    second_screening: {},
    second_private: {},
    second_interpreter: {},
    facility_type: {},
    citizenship: {},
    person_name: {},
    person_name_latin: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'file_number', 'removed_day'],
  slot: { office: 'office', list: 'removal-offices', date: 'removed_month', period: 'quarter', dueDays: 15, from: '2020-01-01' },
  derive: (row) => ({ removed_month: monthOf(row.removed_day), removed_unscreened: wasRemovedUnscreened(row) }),
})
