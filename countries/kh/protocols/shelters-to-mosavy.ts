import { defineProtocol } from '../../../src/core/country/index.ts'

/** Where a person is and how the help ends goes back to the ministry that answers for it; never what was said in counselling. */
export default defineProtocol({
  id: 'shelters-to-mosavy',
  words: {
    en: 'What a shelter tells the Ministry of Social Affairs about a person in its care',
    km: 'អ្វីដែលមណ្ឌលប្រាប់ក្រសួងសង្គមកិច្ចអំពីអ្នកដែលខ្លួនថែទាំ',
  },
  from: 'ngo-coalition',
  to: 'mosavy',
  kinds: ['shelter_stay', 'reintegration', 'custody_transfer', 'consent'],
  classes: ['identity'],
  purposes: ['protection', 'referral', 'family-tracing'],
  basis: {
    en: 'Policy and Minimum Standards for Protection of the Rights of Victims of Human Trafficking (2009); consent of the person',
    km: 'គោលនយោបាយ និងបទដ្ឋានអប្បបរមាសម្រាប់ការពារសិទ្ធិជនរងគ្រោះ (២០០៩) និងការយល់ព្រមរបស់សាមីខ្លួន',
  },
  since: '2026-01-01',
  until: '2029-01-01',
  signedBy: [
    { agency: 'ngo-coalition', office: { en: 'Coordinator of the coalition', km: 'អ្នកសម្របសម្រួលបណ្តាញ' }, on: '2025-12-15' },
    { agency: 'mosavy', office: { en: 'Head of the department that refers', km: 'ប្រធាននាយកដ្ឋានដែលបញ្ជូន' }, on: '2025-12-15' },
  ],
  fictional: true,
})
