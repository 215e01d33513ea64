import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { notBefore } from '../row-rules.ts'

/** Agencies and the brokers who work under their licence. */
export default defineForm({
  id: 'licence-register',
  words: { en: 'Licences of recruiters', km: 'អាជ្ញាប័ណ្ណអ្នកជ្រើសរើស' },
  version: 1,
  kind: 'recruitment_licence',
  fields: fieldsFrom('recruitment_licence', {
    office: { required: true, list: 'labour-offices' },
    number: { required: true },
    issued_on: { required: true },
    ended_on: {},
    holder_type: { required: true },
    status: { required: true },
    conditions: {},
    open_allegation: {},
    last_inspection: {},
    province: {},
    holder_name: {},
  }),
  naturalKey: ['office', 'number'],
  slot: { office: 'office', list: 'labour-offices', date: 'issued_on', period: 'year', dueDays: 60, from: '2000-01-01' },
  check: (row) => [...notBefore(row, 'ended_on', 'issued_on')],
})
