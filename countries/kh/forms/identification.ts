import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { quarterOf, timeBand } from '../derive.ts'
import { ageAgrees, notBefore, notBeforeBirth } from '../row-rules.ts'

/** One decision on one person. Police or immigration alone never decide that somebody is no victim. */
export default defineForm({
  id: 'identification',
  words: { en: 'Decisions on identification', km: 'សេចក្តីសម្រេចកំណត់អត្តសញ្ញាណ' },
  version: 1,
  kind: 'identification',
  fields: fieldsFrom('identification', {
    office: { required: true, list: 'frontline-offices' },
    file_number: { required: true },
    identified_day: { required: true },
    suspected_day: {},
    status: { required: true },
    authority_type: { required: true },
    evidence_standard: {},
    form_completed: {},
    found_by: {},
    form_of_exploitation: {},
    forms: {},
    form_detail: {},
    trafficking_indicators: {},
    cross_border: {},
    destination: {},
    sex: {},
    age_band: {},
    citizenship: {},
    province: {},
    birth_date: {},
    age_years: {},
    person_name: {},
    person_name_latin: {},
    remarks: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'file_number'],
  slot: { office: 'office', list: 'frontline-offices', date: 'identified_quarter', period: 'quarter', dueDays: 15, from: '2020-01-01' },
  derive: (row) => ({ identified_quarter: quarterOf(row.identified_day), days_band: timeBand(row.suspected_day, row.identified_day) }),
  check: (row) => [...notBefore(row, 'identified_day', 'suspected_day'), ...notBeforeBirth(row, 'identified_day'), ...ageAgrees(row)],
})
