import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { chainHolds } from '../case-rules.ts'

/** One verdict on one accused person; a later one names the one it takes the place of. */
export default defineForm({
  id: 'verdict-return',
  words: { en: 'Verdicts', km: 'សាលក្រម' },
  version: 1,
  kind: 'verdict',
  fields: fieldsFrom('verdict', {
    court: { required: true, list: 'courts' },
    case_number: { required: true },
    accused_no: { required: true },
    act_no: { required: true },
    decided_on: { required: true },
    level: { required: true },
    outcome: { required: true },
    presence: { required: true },
    supersedes: {},
    effect: {},
    evidence: {},
    law_basis: {},
    form_of_exploitation: {},
    victim_age_group: {},
    charge_on_record: {},
    is_official: {},
  }),
  mayLackColumns: true,
  naturalKey: ['court', 'case_number', 'accused_no', 'act_no'],
  slot: { office: 'court', list: 'courts', date: 'decided_on', period: 'quarter', dueDays: 30, from: '2020-01-01' },
  check: (row) => [...chainHolds(row)],
})
