import { defineForm } from '../../../src/core/country/index.ts'

const invented = { basis: 'The Big Book, page 1', recipients: 'The Bell Ringers', retention: 'Until the next full moon' } as const

/** The smallest form that uses every type: code, date, whole number, case number, and one sealed name. */
export default defineForm({
  id: 'town-return',
  words: { en: 'Town return', km: 'របាយការណ៍ក្រុង' },
  version: 1,
  kind: 'accused_episode',
  fields: [
    { id: 'court', words: { en: 'Town', km: 'ក្រុង' }, type: 'code', list: 'towns', privacy: 'public', required: true, ...invented, purpose: 'Which town rings', risk: 'None' },
    { id: 'case_number', words: { en: 'Case number', km: 'លេខរឿង' }, type: 'case-number', privacy: 'operational', required: true, ...invented, purpose: 'Finds the page', risk: 'None' },
    { id: 'accused_no', words: { en: 'Number', km: 'លេខ' }, type: 'integer', privacy: 'operational', ...invented, purpose: 'Tells two apart', risk: 'None' },
    { id: 'accused_name', words: { en: 'Name', km: 'ឈ្មោះ' }, type: 'text', privacy: 'identity', required: true, max: 40, ...invented, purpose: 'To ring for them', risk: 'Others would laugh' },
    { id: 'registered_on', words: { en: 'Rung on', km: 'ថ្ងៃវាយជួង' }, type: 'date', privacy: 'operational', required: true, ...invented, purpose: 'Which quarter', risk: 'None' },
    { id: 'offence', words: { en: 'Deed', km: 'អំពើ' }, type: 'code', list: 'deeds', privacy: 'public', required: true, ...invented, purpose: 'What was done', risk: 'None' },
    { id: 'sex', words: { en: 'Hat', km: 'មួក' }, type: 'code', list: 'hats', privacy: 'quasi', ...invented, purpose: 'Who wears what', risk: 'A blue hat is rare' },
    { id: 'sentence_months', words: { en: 'Months without honey', km: 'ចំនួនខែគ្មានទឹកឃ្មុំ' }, type: 'integer', privacy: 'public', max: 12, ...invented, purpose: 'How sad it is', risk: 'None' },
  ],
  naturalKey: ['court', 'case_number'],
  ordinal: 'accused_no',
  slot: { office: 'court', list: 'towns', date: 'registered_on', period: 'quarter', dueDays: 10, from: '2023-01-01' },
})
