/** The return of operations: the same of a provincial office and of the capital. */
import { defineForm, fieldsFrom, type Form, type Words } from '../../src/core/country/index.ts'
import { monthOf } from './derive.ts'
import { atMost } from './row-rules.ts'

/** @param own its id and name, and the list of offices that lead such operations. */
export const operationReturn = (own: { id: string; words: Words; offices: string }): Form =>
  defineForm({
    id: own.id,
    words: own.words,
    version: 1,
    kind: 'operation',
    fields: fieldsFrom('operation', {
      office: { required: true, list: own.offices },
      operation_number: { required: true },
      operated_day: { required: true },
      operation_type: { required: true },
      trigger_channel: {},
      site_type: {},
      province: {},
      rural: {},
      participants: {},
      persons_present: {},
      persons_removed: {},
      persons_screened: {},
      persons_identified: {},
      persons_left: {},
      outcome: { required: true },
      site_action: {},
      emptied_before: {},
      permission_needed: {},
      funding: {},
      site_number: {},
      remarks: {},
    }),
    mayLackColumns: true,
    naturalKey: ['office', 'operation_number'],
    slot: { office: 'office', list: own.offices, date: 'operated_month', period: 'quarter', dueDays: 15, from: '2020-01-01' },
    derive: (row) => ({ operated_month: monthOf(row.operated_day) }),
    check: (row) => [
      ...atMost(row, 'persons_removed', 'persons_present'),
      ...atMost(row, 'persons_screened', 'persons_present'),
      ...atMost(row, 'persons_identified', 'persons_screened'),
      ...atMost(row, 'persons_left', 'persons_present'),
    ],
  })
