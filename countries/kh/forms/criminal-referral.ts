import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { needs, notBefore } from '../row-rules.ts'

/** One case handed over, and the answer that is owed. */
export default defineForm({
  id: 'criminal-referral',
  words: { en: 'Cases handed to the police by labour offices', km: 'សំណុំរឿងប្រគល់ឱ្យនគរបាលដោយការិយាល័យការងារ' },
  version: 1,
  kind: 'criminal_referral',
  fields: fieldsFrom('criminal_referral', {
    office: { required: true, list: 'labour-offices' },
    number: { required: true },
    sent_on: { required: true },
    answered_on: {},
    answer: { required: true },
    decline_reason: {},
    site_type: {},
    province: {},
    remarks: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'number'],
  slot: {
    office: 'office',
    list: 'labour-offices',
    date: 'sent_on',
    period: 'quarter',
    dueDays: 15,
    from: '2020-01-01',
    afterwards: ['answered_on', 'answer', 'decline_reason'],
  },
  check: (row) => [
    ...notBefore(row, 'answered_on', 'sent_on'),
    ...needs(row, 'answer', ['declined'], 'decline_reason', 'A refusal needs its reason.', 'ការបដិសេធត្រូវមានមូលហេតុ។'),
  ],
})
