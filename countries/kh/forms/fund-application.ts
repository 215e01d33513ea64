import { defineForm, fieldsFrom, type Problem, type RowValues } from '../../../src/core/country/index.ts'
import { monthOf } from '../derive.ts'
import application from '../kinds/kh_fund_application.ts'
import { atMost, notBefore } from '../row-rules.ts'

/** What was refused has no sum that was granted: one of the two is a slip. */
const refusedAndGranted = ({ decision, granted }: RowValues): readonly Omit<Problem, 'row'>[] =>
  decision === 'refused' && typeof granted === 'number' && granted > 0
    ? [
        {
          severity: 'error',
          code: 'row.answer-without-its-ground',
          field: 'granted',
          message: { en: 'A sum was granted here, and the application refused.', km: 'នៅទីនេះមានប្រាក់ផ្តល់ ហើយពាក្យសុំត្រូវបានបដិសេធ។' },
        },
      ]
    : []

/** Who asked a victims’ fund, and what was answered. Whoever applies need not be the victim. */
export default defineForm({
  id: 'fund-application',
  words: { en: 'Applications to a victims’ fund', km: 'ពាក្យសុំទៅមូលនិធិជនរងគ្រោះ' },
  version: 1,
  kind: application.id,
  fields: fieldsFrom(application, {
    office: { required: true },
    application_number: { required: true },
    file_number: {},
    applied_day: { required: true },
    decided_day: {},
    paid_day: {},
    applicant_is: {},
    help_for: {},
    decision: { required: true },
    paid_out: {},
    asked: {},
    granted: {},
    paid: {},
    sex: {},
    age_band: {},
    person_name: {},
    person_name_latin: {},
    applicant_name: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'application_number'],
  slot: { office: 'office', list: 'fund-offices', date: 'applied_month', period: 'year', dueDays: 60, from: '2020-01-01' },
  derive: (row) => ({ applied_month: monthOf(row['applied_day']) }),
  check: (row) => [
    ...notBefore(row, 'decided_day', 'applied_day'),
    ...notBefore(row, 'paid_day', 'decided_day'),
    ...atMost(row, 'granted', 'asked', 'warning'),
    ...atMost(row, 'paid', 'granted', 'warning'),
    ...refusedAndGranted(row),
  ],
})
