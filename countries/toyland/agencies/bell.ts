import { defineAgency } from '../../../src/core/country/index.ts'

export default defineAgency({
  id: 'bell',
  words: { en: 'The Bell Ringers' },
  type: 'court',
  sends: ['town-return'],
  fictional: true,
})
