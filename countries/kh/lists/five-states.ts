import { defineCodeList } from '../../../src/core/country/index.ts'

/** A fact nobody asked about is not a no. */
export default defineCodeList({
  id: 'five-states',
  words: { en: 'Yes or no', km: 'បាទ/ចាស ឬ ទេ' },
  codes: [
    { code: 'yes', words: { en: 'Yes', km: 'បាទ/ចាស' }, aliases: ['Y', 'true', 'មាន', 'បាទ', 'ចាស'] },
    { code: 'no', words: { en: 'No', km: 'ទេ' }, aliases: ['N', 'false', 'គ្មាន'] },
    { code: 'unknown', words: { en: 'Unknown', km: 'មិនដឹង' }, aliases: ['Not known'] },
    { code: 'not_asked', words: { en: 'Not asked', km: 'មិនបានសួរ' }, aliases: ['Not recorded'] },
    { code: 'refused', words: { en: 'Prefer not to say', km: 'មិនចង់ឆ្លើយ' }, aliases: ['Refused to say', 'Refused', 'មិនព្រមឆ្លើយ'] },
  ],
})
