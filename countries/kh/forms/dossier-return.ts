import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { dossierAsked } from '../case-rules.ts'
import dossier from '../kinds/dossier.ts'
import { needs, notBefore, onlyIf } from '../row-rules.ts'

/** One dossier of the police and what the prosecutor made of it. */
export default defineForm({
  id: 'dossier-return',
  words: { en: 'Dossiers and prosecutors’ decisions', km: 'សំណុំរឿង និងសេចក្តីសម្រេចព្រះរាជអាជ្ញា' },
  version: 1,
  kind: 'dossier',
  fields: fieldsFrom(dossier, {
    office: { required: true, list: 'prosecution-offices' },
    case_number: { required: true },
    sent_on: { required: true },
    received_on: {},
    decided_on: {},
    decision: { required: true },
    decline_reason: {},
    law_basis: {},
    kh_indicators: {},
    kh_charged: {},
    form_of_exploitation: {},
    site_type: {},
    official_suspected: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'case_number'],
  slot: {
    office: 'office',
    list: 'prosecution-offices',
    date: 'sent_on',
    period: 'quarter',
    dueDays: 30,
    from: '2020-01-01',
    afterwards: ['decided_on', 'decision', 'decline_reason', 'kh_charged'],
  },
  check: (row) => [
    ...notBefore(row, 'received_on', 'sent_on'),
    ...notBefore(row, 'decided_on', 'sent_on'),
    ...needs(row, 'decision', ['declined'], 'decline_reason', 'A refusal needs its reason.', 'ការបដិសេធត្រូវមានមូលហេតុ។'),
    ...onlyIf(
      row,
      'decline_reason',
      'decision',
      ['declined', 'returned'],
      'A reason for refusing stands beside a charge.',
      'មានមូលហេតុបដិសេធ ប៉ុន្តែមានការចោទ។',
    ),
    ...onlyIf(
      row,
      'kh_charged',
      'decision',
      ['charged', 'joined'],
      'There are articles, and the decision is not to charge.',
      'មានមាត្រា ប៉ុន្តែសេចក្តីសម្រេចមិនមែនជាការចោទប្រកាន់។',
    ),
    ...dossierAsked(row),
  ],
})
