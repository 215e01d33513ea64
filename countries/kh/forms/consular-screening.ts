import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { atMost } from '../row-rules.ts'

/** Numbers of one month and country. */
export default defineForm({
  id: 'consular-screening',
  words: { en: 'Consular screening of marriages', km: 'ការពិនិត្យអាពាហ៍ពិពាហ៍តាមកុងស៊ុល' },
  version: 1,
  kind: 'consular_screening',
  fields: fieldsFrom('consular_screening', {
    office: { required: true, list: 'mfaic-offices' },
    number: { required: true },
    screened_month: { required: true },
    destination: { required: true },
    sex: {},
    screened: { required: true },
    flagged: {},
    identified: {},
  }),
  naturalKey: ['office', 'number', 'screened_month', 'destination'],
  slot: { office: 'office', list: 'mfaic-offices', date: 'screened_month', period: 'quarter', dueDays: 30, from: '2020-01-01' },
  check: (row) => [...atMost(row, 'flagged', 'screened'), ...atMost(row, 'identified', 'flagged')],
})
