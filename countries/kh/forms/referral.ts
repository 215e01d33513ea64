import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { monthOf } from '../derive.ts'
import { onlyIf } from '../row-rules.ts'

/** One person, sent to help by one body and answered by another; also one who was not sent, with the reason. */
export default defineForm({
  id: 'referral',
  words: { en: 'Referral to help and its answer', km: 'ការបញ្ជូនទៅរកជំនួយ និងចម្លើយ' },
  version: 1,
  kind: 'referral',
  fields: fieldsFrom('referral', {
    office: { required: true, list: 'service-offices' },
    file_number: { required: true },
    person_name: {},
    person_name_latin: {},
    sent_day: { required: true },
    referrer_type: {},
    referrer: { list: 'offices' },
    reason: { required: true },
    subject_status: { required: true },
    form_of_exploitation: {},
    tip_indicator: {},
    sex: {},
    age_at_exploitation: {},
    citizenship: {},
    receiver_type: {},
    state: { required: true },
    answer_band: {},
    decline_reason: {},
    not_referred_reason: {},
    made_within_24h: {},
    consent_given: {},
    province: {},
    remarks: {},
  }),
  naturalKey: ['office', 'file_number'],
  slot: { office: 'office', list: 'service-offices', date: 'referred_period', period: 'quarter', dueDays: 15, from: '2020-01-01' },
  derive: (row) => ({ referred_period: monthOf(row.sent_day) }),
  check: (row) => [
    ...onlyIf(
      row,
      'decline_reason',
      'state',
      ['declined'],
      'A reason declined stands where nothing was declined.',
      'មានមូលហេតុបដិសេធ ប៉ុន្តែមិនមានការបដិសេធទេ។',
    ),
    ...onlyIf(
      row,
      'not_referred_reason',
      'state',
      ['not_referred'],
      'A reason not referred stands beside a referral.',
      'មានមូលហេតុមិនបញ្ជូន ប៉ុន្តែមានការបញ្ជូន។',
    ),
  ],
})
