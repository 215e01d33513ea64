import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'

/** One permit asked for and its answer. */
export default defineForm({
  id: 'stay-permit',
  words: { en: 'Permits to stay or work', km: 'លិខិតស្នាក់នៅ ឬធ្វើការ' },
  version: 1,
  kind: 'stay_permit',
  fields: fieldsFrom('stay_permit', {
    office: { required: true, list: 'gdi-offices' },
    file_number: { required: true },
    decided_on: { required: true },
    permit_type: { required: true },
    decision: { required: true },
    citizenship: {},
    person_name: {},
    person_name_latin: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'file_number'],
  slot: { office: 'office', list: 'gdi-offices', date: 'decided_on', period: 'quarter', dueDays: 15, from: '2020-01-01' },
})
