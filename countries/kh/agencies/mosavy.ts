import { defineAgency } from '../../../src/core/country/index.ts'

/** Screens, identifies, cares; its provincial offices and the Poipet transit centre. */
export default defineAgency({
  id: 'mosavy',
  words: { en: 'Ministry of Social Affairs, Veterans and Youth Rehabilitation', km: 'ក្រសួងសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា' },
  type: 'social',
  offices: ['social-offices'],
  sends: [
    'referral',
    'victim-episode',
    'service-return',
    'shelter-return',
    'need-return',
    'entitlement-return',
    'facility-register',
    'facility-census',
    'reintegration-return',
    'custody-return',
    'repatriation-return',
    'consent',
    'safe-contact',
    'training',
    'post-count',
    'encounter',
    'screening',
    'identification',
    'statement',
    'encounter-count',
  ],
})
