import { defineCodeList } from '../../../src/core/country/index.ts'

/** Types of first responder, in the source's words. */
export default defineCodeList({
  id: 'referrer-types',
  words: { en: 'First responder type', km: 'ប្រភេទអ្នកទទួលបន្ទុកដំបូង' },
  source: 'Home Office, National Referral Mechanism statistics',
  codes: [
    { code: 'GOV', words: { en: 'Government agency', km: 'ទីភ្នាក់ងាររដ្ឋាភិបាល' } },
    { code: 'LA', words: { en: 'Local Authority', km: 'អាជ្ញាធរមូលដ្ឋាន' } },
    { code: 'NGO', words: { en: 'NGO and third sector', km: 'អង្គការមិនមែនរដ្ឋាភិបាល' } },
    { code: 'POLICE', words: { en: 'Police', km: 'នគរបាល' } },
  ],
})
