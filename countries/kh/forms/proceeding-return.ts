import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { labourLawAsked } from '../case-rules.ts'
import { notBefore } from '../row-rules.ts'

/** One case before one court: what is counted as a case prosecuted. */
export default defineForm({
  id: 'proceeding-return',
  words: { en: 'Cases before the courts', km: 'សំណុំរឿងនៅតុលាការ' },
  version: 1,
  kind: 'proceeding',
  fields: fieldsFrom('proceeding', {
    court: { required: true, list: 'courts' },
    case_number: { required: true },
    proceeding_type: { required: true },
    reported_on: {},
    initiated_on: { required: true },
    decided_on: {},
    final_on: {},
    law_basis: { required: true },
    form_of_exploitation: { required: true },
    form_detail: {},
    sector: {},
    site_type: {},
    victim_age_group: {},
    trafficking_indicators: {},
    accused: {},
    specialised: {},
  }),
  mayLackColumns: true,
  naturalKey: ['court', 'case_number', 'proceeding_type'],
  // No case was here, says the court; a record of whoever works on one says otherwise.
  contradictedBy: [{ kind: 'warrant', office: 'court', date: 'issued_on' }],
  slot: {
    office: 'court',
    list: 'courts',
    date: 'initiated_on',
    period: 'quarter',
    dueDays: 30,
    from: '2020-01-01',
    afterwards: ['decided_on', 'final_on'],
  },
  check: (row) => [
    ...notBefore(row, 'initiated_on', 'reported_on'),
    ...notBefore(row, 'decided_on', 'initiated_on'),
    ...notBefore(row, 'final_on', 'decided_on'),
    ...labourLawAsked(row, 'law_basis'),
  ],
})
