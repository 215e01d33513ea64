import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'

/** One hearing, with what was done to make testimony bearable. */
export default defineForm({
  id: 'hearing-return',
  words: { en: 'Hearings', km: 'សវនាការ' },
  version: 1,
  kind: 'hearing',
  fields: fieldsFrom('hearing', {
    court: { required: true, list: 'courts' },
    case_number: { required: true },
    act_no: { required: true },
    held_on: { required: true },
    measures: {},
    victim_present: {},
    victim_age_group: {},
    adjournment: {},
  }),
  mayLackColumns: true,
  naturalKey: ['court', 'case_number', 'act_no'],
  slot: { office: 'court', list: 'courts', date: 'held_on', period: 'quarter', dueDays: 30, from: '2020-01-01' },
})
