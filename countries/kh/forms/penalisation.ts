import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { quarterOf } from '../derive.ts'

/** One penalty, its ground, and whether it was revoked. */
export default defineForm({
  id: 'penalisation',
  words: { en: 'Penalties on possible victims', km: 'ទោសលើជនអាចរងគ្រោះ' },
  version: 1,
  kind: 'penalisation',
  fields: fieldsFrom('penalisation', {
    office: { required: true, list: 'custody-offices' },
    file_number: { required: true },
    penalised_day: { required: true },
    penalty_type: { required: true },
    ground: {},
    indicators_present: {},
    revoked: {},
    citizenship: {},
    sex: {},
    age_band: {},
    person_name: {},
    person_name_latin: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'file_number', 'penalised_day'],
  slot: { office: 'office', list: 'custody-offices', date: 'penalised_quarter', period: 'quarter', dueDays: 15, from: '2020-01-01' },
  derive: (row) => ({ penalised_quarter: quarterOf(row.penalised_day) }),
})
