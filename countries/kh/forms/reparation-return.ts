import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { monthsToWait } from '../derive.ts'
import { atMost, notBefore } from '../row-rules.ts'

/** One order: how it was worked out, when it can be had, what was paid. */
export default defineForm({
  id: 'reparation-return',
  words: { en: 'Restitution and damages', km: 'ការសងវិញ និងសំណង' },
  version: 1,
  kind: 'reparation',
  fields: fieldsFrom('reparation', {
    court: { required: true, list: 'courts' },
    case_number: { required: true },
    act_no: { required: true },
    reparation_type: { required: true },
    claimed_on: {},
    ordered_on: { required: true },
    claimed: {},
    ordered: { required: true },
    paid: {},
    heads: {},
    method: { required: true },
    sentence_ends_on: {},
    payable_from: {},
    form_of_exploitation: {},
    victim_foreign: {},
  }),
  mayLackColumns: true,
  naturalKey: ['court', 'case_number', 'act_no'],
  slot: { office: 'court', list: 'courts', date: 'ordered_on', period: 'quarter', dueDays: 30, from: '2020-01-01' },
  derive: (row) => ({ months_to_wait: monthsToWait(row) }),
  check: (row) => [
    ...notBefore(row, 'ordered_on', 'claimed_on'),
    ...notBefore(row, 'payable_from', 'ordered_on'),
    ...atMost(row, 'paid', 'ordered'),
  ],
})
