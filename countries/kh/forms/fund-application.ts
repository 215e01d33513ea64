import { defineForm, fieldsFrom, type Problem, type RowValues } from '../../../src/core/country/index.ts'
import { monthOf } from '../derive.ts'
import application from '../kinds/kh_fund_application.ts'
import { atMost, notBefore } from '../row-rules.ts'

type Found = readonly Omit<Problem, 'row'>[]

/** Answers under which no sum can be granted, and under which none can be paid. */
const UNGRANTED: readonly unknown[] = ['refused', 'withdrawn']
const UNPAID: readonly unknown[] = [...UNGRANTED, 'pending']

/** What was refused, or taken back, has no sum that was granted, and what waits has none that was paid: one of the two is a slip. */
const sumWithoutItsAnswer = ({ decision, granted, paid }: RowValues): Found => {
  const isSum = (sum: unknown): boolean => typeof sum === 'number' && sum > 0
  const found = (field: string, en: string, km: string): Found => [
    { severity: 'error', code: 'row.answer-without-its-ground', field, message: { en, km } },
  ]
  return [
    ...(UNGRANTED.includes(decision) && isSum(granted)
      ? found('granted', 'A sum was granted here, and the application refused or withdrawn.', 'នៅទីនេះមានប្រាក់ផ្តល់ ហើយពាក្យសុំត្រូវបានបដិសេធ ឬដកវិញ។')
      : []),
    ...(UNPAID.includes(decision) && isSum(paid)
      ? found('paid', 'A sum was paid here, and the application was not granted.', 'នៅទីនេះមានប្រាក់បើក ហើយពាក្យសុំមិនទាន់បានយល់ព្រម។')
      : []),
  ]
}

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
    ...sumWithoutItsAnswer(row),
  ],
})
