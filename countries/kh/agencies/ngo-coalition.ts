import { defineAgency } from '../../../src/core/country/index.ts'

/** Invented: stands for the NGOs that hand over leads, assist victims and run shelters. */
export default defineAgency({
  id: 'ngo-coalition',
  words: { en: 'NGO coalition (invented)', km: 'សម្ព័ន្ធអង្គការ (ប្រឌិត)' },
  type: 'ngo',
  // As invented as the body.
  line: '000 000 000',
  offices: ['ngo-offices'],
  sends: [
    'referral',
    'victim-episode',
    'service-return',
    'shelter-return',
    'need-return',
    'facility-register',
    'reintegration-return',
    'consent',
    'safe-contact',
    'debt-return',
    'contribution',
    'third-party-lead',
    'named-request',
    'ngo-access',
    'screening',
    'identification',
    'statement',
    'escapee-alert',
    'participation',
    'protection-return',
    'payment-return',
  ],
  fictional: true,
})
