import { defineAgency } from '../../../src/core/country/index.ts'

export default defineAgency({
  id: 'bell',
  words: { en: 'The Bell Ringers', km: 'អ្នកវាយជួង' },
  type: 'court',
  sends: ['town-return'],
  fictional: true,
})
