import { defineIndicator } from '../../../src/core/country/index.ts'

export default defineIndicator({
  id: 'people-rung',
  words: { en: 'People rung for', km: 'អ្នកដែលជួងហៅ' },
  version: 1,
  kind: 'accused_episode',
  unit: { en: 'people', km: 'នាក់' },
  date: 'registered_on',
  dimensions: {
    town: { column: 'court', list: 'towns' },
    deed: { column: 'offence', list: 'deeds' },
    hat: { column: 'sex', list: 'hats' },
    quarter: { column: 'registered_on', list: '', period: 'quarter' },
  },
  form: 'town-return',
  caveat: { en: 'Nobody here exists.', km: 'គ្មាននរណាម្នាក់ពិតទេ។' },
})
