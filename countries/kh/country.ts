import { defineCountry } from '../../src/core/country/index.ts'

/**
 * Cambodia. Figures on victims are withheld below five, on accused below three: verdicts are public acts, victims never are.
 * Khmer words are drafts until a native reader has signed them.
 */
export default defineCountry({
  id: 'kh',
  words: { en: 'Cambodia', km: 'កម្ពុជា' },
  languages: ['km', 'en'],
  guestLanguages: ['vi'],
  thresholds: { victim: 5, perpetrator: 3 },
  // What was asked, what was answered, who was helped, who was threatened for it: nothing that only a ministry could know.
  observatory: {
    bodies: ['ngo-coalition', 'embassies', 'oversight-body'],
    forms: [
      'third-party-lead',
      'named-request',
      'service-return',
      'need-return',
      'ngo-access',
      'escapee-alert',
      'intimidation',
      'interference',
    ],
    offices: ['deposit-offices', 'oversight-offices'],
  },
  neutralName: { en: 'Public services', km: 'សេវាសាធារណៈ' },
  trustee: { id: 'trustee', words: { en: 'Trustee (invented)', km: 'អ្នកទទួលទុកចិត្ត (ប្រឌិត)' }, fictional: true },
})
