import { defineForm, fieldsFrom, type Problem, type RowValues } from '../../../src/core/country/index.ts'

/** What a person agreed to, each purpose by itself, and may take back. */
export default defineForm({
  id: 'consent',
  words: { en: 'Consent', km: 'ការយល់ព្រម' },
  version: 1,
  kind: 'consent',
  fields: fieldsFrom('consent', {
    office: { required: true, list: 'service-offices' },
    file_number: { required: true },
    given_month: { required: true },
    purposes: { required: true },
    taken_by_type: { required: true },
    by_guardian: {},
    guardian_conflict: {},
    child_assents: {},
    best_interests: {},
    withdrawn: {},
    own_words: {},
  }),
  naturalKey: ['office', 'file_number'],
  slot: { office: 'office', list: 'service-offices', date: 'given_month', period: 'quarter', dueDays: 30, from: '2020-01-01' },
  check: (row) => childAgrees(row),
})

/** A child's no is a no whatever a guardian says (DESIGN 8.7), and a guardian's yes says why it is best for the child. What is taken back needs neither. */
function childAgrees(row: RowValues): readonly Omit<Problem, 'row' | 'sheet'>[] {
  const { child_assents: assents, best_interests: best } = row
  if (row.by_guardian !== 'yes' || row.withdrawn === 'yes' || (assents === 'yes' && best)) return []
  const message = {
    en: 'This needs "{child_assents}" with a yes, and "{best_interests}".',
    km: 'ត្រូវមាន «{child_assents}» និង «{best_interests}»។',
  }
  const code = assents === 'no' ? 'row.child-said-no' : 'row.ground-without-answer'
  return [{ severity: 'error', code, field: 'by_guardian', message }]
}
