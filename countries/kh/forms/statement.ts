import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { monthOf } from '../derive.ts'

/** One statement; a later one is another row, and changes nothing here. */
export default defineForm({
  id: 'statement',
  words: { en: 'Statements taken', km: 'សេចក្តីថ្លែងដែលបានយក' },
  version: 1,
  kind: 'statement',
  fields: fieldsFrom('statement', {
    office: { required: true, list: 'frontline-offices' },
    file_number: { required: true },
    statement_no: { required: true },
    taken_month: { required: true },
    language: {},
    interpreter: {},
    present: {},
    gist: {},
    changed: {},
    citizenship: {},
    remarks: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'file_number', 'statement_no'],
  slot: { office: 'office', list: 'frontline-offices', date: 'taken_month', period: 'quarter', dueDays: 15, from: '2020-01-01' },
  derive: (row) => ({ taken_month: monthOf(row.taken_month) }),
})
