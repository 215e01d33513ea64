import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { onlyIf } from '../row-rules.ts'

/** Who may keep a child, and by which paper. */
export default defineForm({
  id: 'custody-return',
  words: { en: 'Custody of children', km: 'អាណាព្យាបាលកុមារ' },
  version: 1,
  kind: 'custody_transfer',
  fields: fieldsFrom('custody_transfer', {
    office: { required: true, list: 'social-offices' },
    file_number: { required: true },
    decided_month: { required: true },
    to_type: {},
    basis_type: {},
    status: { required: true },
    refused_by_family: {},
    refusal_reason: {},
    settlement_offered: {},
    guardian_conflict: {},
    sex: {},
    age_band: {},
    province: {},
  }),
  naturalKey: ['office', 'file_number'],
  slot: { office: 'office', list: 'social-offices', date: 'decided_month', period: 'quarter', dueDays: 30, from: '2020-01-01' },
  check: (row) => [
    ...onlyIf(
      row,
      'refusal_reason',
      'refused_by_family',
      ['yes'],
      'A reason to refuse stands where nobody refused.',
      'មានមូលហេតុបដិសេធ ប៉ុន្តែគ្មាននរណាបដិសេធ។',
    ),
  ],
})
