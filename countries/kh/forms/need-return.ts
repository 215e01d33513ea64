import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { onlyIf } from '../row-rules.ts'

/** Something a person asked for, and whether it was given. */
export default defineForm({
  id: 'need-return',
  words: { en: 'Needs, met and unmet', km: 'តម្រូវការ ដែលបានបំពេញ និងមិនបានបំពេញ' },
  version: 1,
  kind: 'service_need',
  fields: fieldsFrom('service_need', {
    office: { required: true, list: 'service-offices' },
    file_number: { required: true },
    stated_month: { required: true },
    need: { required: true },
    met: {},
    reason_unmet: {},
    sex: {},
    age_band: {},
    province: {},
  }),
  naturalKey: ['office', 'file_number', 'need', 'stated_month'],
  slot: { office: 'office', list: 'service-offices', date: 'stated_month', period: 'quarter', dueDays: 30, from: '2020-01-01' },
  check: (row) => [
    ...onlyIf(
      row,
      'reason_unmet',
      'met',
      ['no', null],
      'A reason not met stands beside a need that was met.',
      'មានមូលហេតុមិនបានបំពេញ ប៉ុន្តែតម្រូវការត្រូវបានបំពេញ។',
    ),
  ],
})
