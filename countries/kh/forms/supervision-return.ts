import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { atMost, notBefore } from '../row-rules.ts'

/** One accused person under supervision: check-ins due and kept. */
export default defineForm({
  id: 'supervision-return',
  words: { en: 'Judicial supervision', km: 'ការត្រួតពិនិត្យតាមផ្លូវតុលាការ' },
  version: 1,
  kind: 'supervision',
  fields: fieldsFrom('supervision', {
    court: { required: true, list: 'courts' },
    case_number: { required: true },
    accused_no: { required: true },
    started_on: { required: true },
    ended_on: {},
    conditions: {},
    checkins_due: {},
    checkins_done: {},
    breached_on: {},
    outcome: { required: true },
    form_of_exploitation: {},
  }),
  mayLackColumns: true,
  naturalKey: ['court', 'case_number', 'accused_no'],
  slot: {
    office: 'court',
    list: 'courts',
    date: 'started_on',
    period: 'quarter',
    dueDays: 30,
    from: '2020-01-01',
    afterwards: ['ended_on', 'breached_on', 'outcome', 'checkins_due', 'checkins_done'],
  },
  check: (row) => [
    ...notBefore(row, 'ended_on', 'started_on'),
    ...notBefore(row, 'breached_on', 'started_on'),
    ...atMost(row, 'checkins_done', 'checkins_due'),
  ],
})
