import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { notBefore } from '../row-rules.ts'
import { neededLeave } from '../case-rules.ts'

/** One piece of evidence and the leave to obtain it. */
export default defineForm({
  id: 'evidence-register',
  words: { en: 'Evidence', km: 'ភស្តុតាង' },
  version: 1,
  kind: 'evidence_item',
  fields: fieldsFrom('evidence_item', {
    office: { required: true, list: 'police-offices' },
    case_number: { required: true },
    act_no: { required: true },
    collected_on: { required: true },
    evidence_type: { required: true },
    technique: {},
    authorised: {},
    authority: {},
    authorised_from: {},
    authorised_to: {},
    custody_changes: {},
    examined: {},
    excluded: {},
    content_hash: {},
    remarks: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'case_number', 'act_no'],
  slot: { office: 'office', list: 'police-offices', date: 'collected_on', period: 'quarter', dueDays: 15, from: '2020-01-01' },
  check: (row) => [...notBefore(row, 'authorised_to', 'authorised_from'), ...neededLeave(row)],
})
