import { defineProtocol } from '../../../src/core/country/index.ts'

/** A referral reaches the shelter with the person's name, so that nobody is asked to tell it all again. */
export default defineProtocol({
  id: 'mosavy-to-shelters',
  words: {
    en: 'What the Ministry of Social Affairs tells a shelter about a person it refers',
    km: 'អ្វីដែលក្រសួងសង្គមកិច្ចប្រាប់មណ្ឌលអំពីអ្នកដែលបញ្ជូន',
  },
  from: 'mosavy',
  to: 'ngo-coalition',
  kinds: ['referral', 'victim_episode', 'service_need'],
  classes: ['identity', 'sensitive'],
  purposes: ['protection', 'referral'],
  basis: {
    en: 'Agreement on Guidelines for Practices and Cooperation between Relevant State Institutions and Victim Support Organizations (2007); consent of the person',
    km: 'កិច្ចព្រមព្រៀងស្តីពីគោលការណ៍ណែនាំកិច្ចសហប្រតិបត្តិការរវាងស្ថាប័នរដ្ឋ និងអង្គការជួយជនរងគ្រោះ (២០០៧) និងការយល់ព្រមរបស់សាមីខ្លួន',
  },
  since: '2026-01-01',
  until: '2029-01-01',
  signedBy: [
    { agency: 'mosavy', office: { en: 'Head of the department that refers', km: 'ប្រធាននាយកដ្ឋានដែលបញ្ជូន' }, on: '2025-12-15' },
    { agency: 'ngo-coalition', office: { en: 'Coordinator of the coalition', km: 'អ្នកសម្របសម្រួលបណ្តាញ' }, on: '2025-12-15' },
  ],
  fictional: true,
})
