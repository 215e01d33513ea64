import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { monthOf, screeningBand, timeBand } from '../derive.ts'
import { notBefore } from '../row-rules.ts'

/** One person held: where, why, how long, and whether anybody asked. */
export default defineForm({
  id: 'detention',
  words: { en: 'Possible victims held', km: 'ជនអាចរងគ្រោះដែលត្រូវឃុំ' },
  version: 1,
  kind: 'detention',
  fields: fieldsFrom('detention', {
    office: { required: true, list: 'custody-offices' },
    file_number: { required: true },
    detained_day: { required: true },
    released_day: {},
    screened_day: {},
    facility_type: { required: true },
    ground: { required: true },
    release_reason: {},
    indicators_present: {},
    site_type: {},
    last_place_known: {},
    citizenship: {},
    sex: {},
    age_band: {},
    province: {},
    person_name: {},
    person_name_latin: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'file_number', 'detained_day'],
  slot: { office: 'office', list: 'custody-offices', date: 'detained_month', period: 'quarter', dueDays: 15, from: '2020-01-01' },
  derive: (row) => ({
    detained_month: monthOf(row.detained_day),
    days_band: timeBand(row.detained_day, row.released_day),
    screening_band: screeningBand(row.detained_day, row.screened_day),
  }),
  check: (row) => [...notBefore(row, 'released_day', 'detained_day'), ...notBefore(row, 'screened_day', 'detained_day')],
})
