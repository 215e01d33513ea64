import { defineProtocol } from '../../../src/core/country/index.ts'

/** A national who wants to go home, person by person, after the question about a fear of return. Nothing about who is still here. */
export default defineProtocol({
  id: 'mosavy-to-embassies',
  words: {
    en: 'What an embassy learns about a national who wants to go home',
    km: 'អ្វីដែលស្ថានទូតដឹងអំពីជនជាតិខ្លួនដែលចង់ត្រឡប់ទៅវិញ',
  },
  from: 'mosavy',
  to: 'embassies',
  kinds: ['repatriation'],
  classes: ['identity'],
  purposes: ['family-tracing', 'referral'],
  basis: {
    en: 'Written request of the person, after the question about a fear of return asked by somebody who is no official',
    km: 'សំណើជាលាយលក្ខណ៍អក្សររបស់សាមីខ្លួន បន្ទាប់ពីអ្នកមិនមែនមន្ត្រីបានសួរអំពីការភ័យខ្លាចក្នុងការត្រឡប់',
  },
  since: '2026-01-01',
  until: '2028-01-01',
  signedBy: [
    { agency: 'mosavy', office: { en: 'Head of the department that repatriates', km: 'ប្រធាននាយកដ្ឋានមាតុភូមិនិវត្តន៍' }, on: '2025-12-15' },
    { agency: 'embassies', office: { en: 'Consul', km: 'កុងស៊ុល' }, on: '2025-12-20' },
  ],
  fictional: true,
})
