import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { notBefore } from '../row-rules.ts'

/** One warrant, and who carried it out. */
export default defineForm({
  id: 'warrant-return',
  words: { en: 'Warrants', km: 'ដីកា' },
  version: 1,
  kind: 'warrant',
  fields: fieldsFrom('warrant', {
    court: { required: true, list: 'courts' },
    case_number: { required: true },
    accused_no: { required: true },
    act_no: { required: true },
    warrant_type: { required: true },
    issued_on: { required: true },
    executed_on: {},
    ngo_assisted: {},
    province: {},
  }),
  mayLackColumns: true,
  naturalKey: ['court', 'case_number', 'accused_no', 'act_no'],
  slot: {
    office: 'court',
    list: 'courts',
    date: 'issued_on',
    period: 'quarter',
    dueDays: 30,
    from: '2020-01-01',
    afterwards: ['executed_on', 'ngo_assisted'],
  },
  check: (row) => [...notBefore(row, 'executed_on', 'issued_on')],
})
