import { defineCodeList } from '../../../src/core/country/index.ts'

export default defineCodeList({
  id: 'deeds',
  words: { en: 'Deeds', km: 'អំពើ' },
  codes: [
    { code: 'MOON', words: { en: 'Stealing the moon', km: 'លួចព្រះចន្ទ' } },
    { code: 'ECHO', words: { en: 'Selling an echo', km: 'លក់សំឡេងខ្ទរ' } },
    { code: 'NAP', words: { en: 'Waking a cat', km: 'ដាស់ឆ្មា' } },
  ],
})
