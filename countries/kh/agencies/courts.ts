import { defineAgency } from '../../../src/core/country/index.ts'

/** The courts' own hands: hearings, supervision, warrants. Returns of accused persons come through the Ministry of Justice. */
export default defineAgency({
  id: 'courts',
  words: { en: 'Courts', km: 'តុលាការ' },
  type: 'court',
  offices: ['courts', 'appeal-courts'],
  sends: ['hearing-return', 'supervision-return', 'absconding-return', 'warrant-return'],
})
