import { defineIndicator } from '../../../src/core/country/index.ts'

/** Recruitment fees complained of. */
export default defineIndicator({
  id: 'recruitment-fees-complained-of',
  words: { en: 'Recruitment fees complained of', km: 'ថ្លៃដែលត្រូវបានប្តឹង' },
  version: 1,
  kind: 'recruitment_complaint',
  unit: { en: 'riel', km: 'រៀល' },
  date: 'received_month',
  where: { complaint_type: ['fees'] },
  measure: { type: 'sum', column: 'fee_amount' },
  dimensions: {
    holder_type: { column: 'holder_type', list: 'recruiter-types' },
    corridor: { column: 'corridor', list: 'citizenships' },
    quarter: { column: 'received_month', list: '', period: 'quarter' },
  },
  form: 'recruitment-complaint',
  caveat: {
    en: 'In whole riel as recorded; amounts in other currencies were converted where they were entered.',
    km: 'គិតជារៀល តាមដែលបានកត់ត្រា។ រូបិយប័ណ្ណផ្សេងត្រូវបានប្តូរនៅកន្លែងបញ្ចូល។',
  },
})
