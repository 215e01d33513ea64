import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { daysBetween } from '../derive.ts'
import { notBefore } from '../row-rules.ts'

/** One person gone, and how long until a warrant. */
export default defineForm({
  id: 'absconding-return',
  words: { en: 'Accused and convicted people who are gone', km: 'អ្នករត់គេច' },
  version: 1,
  kind: 'absconding',
  fields: fieldsFrom('absconding', {
    court: { required: true, list: 'courts' },
    case_number: { required: true },
    accused_no: { required: true },
    act_no: { required: true },
    absconded_on: { required: true },
    from_custody: { required: true },
    level: {},
    after_conviction: {},
    warrant_on: {},
    found_on: {},
  }),
  mayLackColumns: true,
  naturalKey: ['court', 'case_number', 'accused_no', 'act_no'],
  slot: {
    office: 'court',
    list: 'courts',
    date: 'absconded_on',
    period: 'quarter',
    dueDays: 30,
    from: '2020-01-01',
    afterwards: ['warrant_on', 'found_on'],
  },
  derive: (row) => ({ days_to_warrant: daysBetween(row.absconded_on, row.warrant_on) }),
  check: (row) => [...notBefore(row, 'found_on', 'absconded_on')],
})
