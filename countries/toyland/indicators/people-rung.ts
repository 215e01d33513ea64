import { defineIndicator } from '../../../src/core/country/index.ts'

export default defineIndicator({
  id: 'people-rung',
  words: { en: 'People rung for' },
  version: 1,
  kind: 'accused_episode',
  unit: { en: 'people' },
  date: 'registered_on',
  dimensions: [{ id: 'town', column: 'court' }, { id: 'deed', column: 'offence' }, { id: 'hat', column: 'sex' }, 'quarter'],
  form: 'town-return',
  caveat: { en: 'Nobody here exists.' },
})
