import { defineCountry } from '../../src/core/country/index.ts'
import { SEEN_CAVEAT, removalSeen } from './observatory/removal-seen.ts'
import { memberPlaces } from './offices.ts'
import { recommended } from './recommended.ts'

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
  time: { zone: 'Asia/Phnom_Penh', words: { en: 'Phnom Penh time', km: 'ម៉ោងភ្នំពេញ' } },
  // What was asked, what was answered, who was helped, who was seen removed, who was threatened for it: nothing that only a ministry could know.
  observatory: {
    bodies: ['oversight-body'],
    members: [
      ...memberPlaces('ngo-coalition', { id: 'ngo', code: 'NGO', en: 'NGO', km: 'អង្គការទី' }, 12),
      ...memberPlaces('embassies', { id: 'embassy', code: 'EMB', en: 'Embassy', km: 'ស្ថានទូតទី' }, 8),
    ],
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
    seen: { forms: [removalSeen], caveat: SEEN_CAVEAT },
  },
  // Inspectors learn at six in the morning where they go that day; the country keeps UTC+7 the year round.
  lots: { offices: 'labour-offices', opensAt: '06:00', minutesEast: 420 },
  complaints: { to: ['molvt', 'ngo-coalition'] },
  recommended,
  // Of figures and no record: decided by whoever keeps the record when they begin (docs/decisions/0048).
  licence: { name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
  citizens: 'KHM',
  neutralName: { en: 'Public services', km: 'សេវាសាធារណៈ' },
  trustee: { id: 'trustee', words: { en: 'Trustee (invented)', km: 'អ្នកទទួលទុកចិត្ត (ប្រឌិត)' }, fictional: true },
})
