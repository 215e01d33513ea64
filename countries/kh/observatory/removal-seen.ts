import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import type { RowValues } from '../../../src/core/country/index.ts'
import { monthOf } from '../derive.ts'

const SECOND = ['second_screening', 'second_private', 'second_interpreter']

/** Whoever removes somebody has no screening on record that was not done; whoever saw it may not know. */
const seenUnscreened = (row: RowValues): string =>
  SECOND.every((f) => row[f] === 'yes') ? 'no' : SECOND.some((f) => row[f] === 'no') ? 'yes' : 'unknown'

/** A removal as an NGO or an embassy saw it, or heard it from the person or her family: for a coalition that keeps the record alone. */
export const removalSeen = defineForm({
  id: 'removal-seen',
  words: { en: 'Removals that were seen', km: 'ការបណ្តេញចេញដែលបានឃើញ' },
  version: 1,
  kind: 'removal',
  fields: fieldsFrom('removal', {
    office: { required: true, list: 'deposit-offices' },
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
  slot: { office: 'office', list: 'deposit-offices', date: 'removed_month', period: 'quarter', dueDays: 30, from: '2020-01-01' },
  derive: (row) => ({ removed_month: monthOf(row.removed_day), removed_unscreened: seenUnscreened(row) }),
})

export const SEEN_CAVEAT = {
  en: 'As members saw it, or were told: how many there were nobody here knows. Whom two of them saw is counted for each. Where it is not known whether somebody was screened, that is said, and not counted as unscreened.',
  km: 'តាមអ្វីដែលសមាជិកបានឃើញ ឬបានឮ៖ គ្មានអ្នកណានៅទីនេះដឹងចំនួនសរុបទេ។ អ្នកដែលសមាជិកពីរបានឃើញ រាប់ម្តងសម្រាប់ម្នាក់ៗ។ កន្លែងណាមិនដឹងថាបានពិនិត្យឬអត់ នោះបានប្រាប់ ហើយមិនរាប់ថាមិនបានពិនិត្យទេ។',
}
