/**
 * The return of leads. Five bodies keep a register of the same columns under rules of the same kind, so that a lead handed
 * over can be looked for wherever it went; what differs is whose register it is.
 */
import { defineForm, fieldsFrom, type Form, type Words } from '../../src/core/country/index.ts'
import lead from './kinds/lead.ts'
import { completenessOf, timeBand } from './derive.ts'
import { needs, notBefore, onlyIf } from './row-rules.ts'

/** @param own its id and name, the list of offices that keep such a register, and `deposits` where it is the giver's own. */
export const leadReturn = (own: { id: string; words: Words; offices: string } & Pick<Form, 'deposits'>): Form =>
  defineForm({
    id: own.id,
    words: own.words,
    version: 1,
    kind: 'lead',
    fields: fieldsFrom(lead, {
      office: { required: true, list: own.offices },
      lead_number: { required: true },
      deposit: { headings: ['Deposit number', 'Deposit no.', 'លេខតម្កល់'] },
      ...(own.deposits && { kh_asked_office: {} }),
      received_on: { required: true },
      channel: { required: true },
      lead_type: { required: true },
      trafficking_suspected: {},
      form_of_exploitation: {},
      site_type: {},
      province: {},
      embassy_country: {},
      caller_citizenship: {},
      language: {},
      reporter_type: {},
      persons_named: {},
      person_known: {},
      place_known: {},
      credibility: {},
      state: { required: true },
      decided_on: {},
      no_action_reason: {},
      results: {},
      repeat_reporter: {},
      acted_on: {},
      reporter: {},
      place: {},
      person_names: {},
      remarks: {},
    }),
    mayLackColumns: true,
    ...(own.deposits && { deposits: own.deposits }),
    naturalKey: ['office', 'lead_number'],
    slot: { office: 'office', list: own.offices, date: 'received_on', period: 'quarter', dueDays: 15, from: '2020-01-01' },
    derive: (row) => ({ completeness: completenessOf(row), response_band: timeBand(row.received_on, row.acted_on) }),
    check: (row) => [
      ...notBefore(row, 'decided_on', 'received_on'),
      ...notBefore(row, 'acted_on', 'received_on'),
      ...needs(row, 'state', ['no_action'], 'no_action_reason', 'A lead without action needs its reason.', 'ព័ត៌មានគ្មានវិធានការត្រូវមានមូលហេតុ។'),
      ...onlyIf(
        row,
        'no_action_reason',
        'state',
        ['no_action', 'closed', 'duplicate'],
        'A reason for no action stands beside an action.',
        'មានមូលហេតុគ្មានវិធានការ ប៉ុន្តែមានវិធានការ។',
      ),
    ],
  })
