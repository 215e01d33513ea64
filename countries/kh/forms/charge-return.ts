import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { lawOf } from '../law.ts'

/** One charge; one of them is the principal one. */
export default defineForm({
  id: 'charge-return',
  words: { en: 'Charges', km: 'បទចោទប្រកាន់' },
  version: 1,
  kind: 'charge',
  fields: fieldsFrom('charge', {
    court: { required: true, list: 'courts' },
    case_number: { required: true },
    accused_no: { required: true },
    act_no: { required: true },
    charged_on: { required: true },
    offence: { required: true },
    aggravations: {},
    is_principal: {},
    form_of_exploitation: {},
    roles: {},
    victim_age_group: {},
  }),
  mayLackColumns: true,
  naturalKey: ['court', 'case_number', 'accused_no', 'act_no'],
  slot: { office: 'court', list: 'courts', date: 'charged_on', period: 'quarter', dueDays: 30, from: '2020-01-01' },
  derive: (row) => ({ law_basis: lawOf(row.offence) }),
})
