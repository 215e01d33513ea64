import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { monthOf, withinADay } from '../derive.ts'
import { notBefore } from '../row-rules.ts'

/** One person met, how the person is treated, and what followed. */
export default defineForm({
  id: 'encounter',
  words: { en: 'People encountered', km: 'មនុស្សដែលបានជួប' },
  version: 1,
  kind: 'encountered_person',
  fields: fieldsFrom('encountered_person', {
    office: { required: true, list: 'frontline-offices' },
    file_number: { required: true },
    encountered_day: { required: true },
    referred_day: {},
    context: { required: true },
    site_type: {},
    citizenship: {},
    sex: {},
    age_band: {},
    status: { required: true },
    status_before: {},
    documents_held: {},
    screened: {},
    referred: {},
    referral_acknowledged: {},
    person_name: {},
    person_name_latin: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'file_number'],
  slot: { office: 'office', list: 'frontline-offices', date: 'encountered_month', period: 'quarter', dueDays: 15, from: '2020-01-01' },
  derive: (row) => ({
    encountered_month: monthOf(row.encountered_day),
    referred_within_day: withinADay(row.encountered_day, row.referred_day),
  }),
  check: (row) => [...notBefore(row, 'referred_day', 'encountered_day')],
})
