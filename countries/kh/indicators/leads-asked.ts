import { defineIndicator } from '../../../src/core/country/index.ts'
import { LEAD_CUTS, PERIODS } from '../case-dimensions.ts'
import { UNIT } from '../figure-words.ts'
import asked from '../lists/asked-offices.ts'

/** What was handed to each office, and what it has answered. */
export default defineIndicator({
  id: 'leads-asked',
  words: { en: 'Leads handed over, by the office asked', km: 'ព័ត៌មានដែលបានប្រគល់ តាមការិយាល័យដែលបានស្នើ' },
  version: 1,
  kind: 'lead',
  unit: UNIT.leads,
  date: 'received_on',
  where: { kh_asked_office: asked.codes.map((c) => c.code) },
  measure: { type: 'cases', columns: ['office', 'lead_number'] },
  dimensions: ['kh_asked_office', ...LEAD_CUTS, ...PERIODS],
  form: 'third-party-lead',
  caveat: {
    en: 'As those who asked recorded it: a lead whose office they did not write is in none. An office that answered elsewhere may stand here as silent. Offices are not ranked: who is asked more, answers more.',
    km: 'តាមអ្វីដែលអ្នកស្នើបានកត់ត្រា៖ ព័ត៌មានដែលគេមិនបានសរសេរការិយាល័យ មិនស្ថិតក្នុងនោះទេ។ ការិយាល័យដែលឆ្លើយនៅកន្លែងផ្សេង អាចនៅទីនេះដូចជាមិនបានឆ្លើយ។ មិនចាត់លំដាប់ការិយាល័យទេ៖ អ្នកដែលត្រូវបានស្នើច្រើន ឆ្លើយច្រើន។',
  },
})
