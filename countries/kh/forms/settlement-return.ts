import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { atMost } from '../row-rules.ts'

/** One settlement or complaint taken back. */
export default defineForm({
  id: 'settlement-return',
  words: { en: 'Settlements and withdrawals', km: 'ការសម្រុះសម្រួល និងការដកពាក្យបណ្តឹង' },
  version: 1,
  kind: 'settlement',
  fields: fieldsFrom('settlement', {
    court: { required: true, list: 'courts' },
    case_number: { required: true },
    act_no: { required: true },
    settlement_type: { required: true },
    settled_on: { required: true },
    in_court: {},
    before_verdict: {},
    sentence_reduced: {},
    reason: {},
    promised: {},
    paid: {},
    form_of_exploitation: {},
  }),
  mayLackColumns: true,
  naturalKey: ['court', 'case_number', 'act_no'],
  slot: { office: 'court', list: 'courts', date: 'settled_on', period: 'quarter', dueDays: 30, from: '2020-01-01' },
  check: (row) => [...atMost(row, 'paid', 'promised')],
})
