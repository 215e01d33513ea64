import { defineCodeList } from '../../../src/core/country/index.ts'
import justice from './justice-offices.ts'
import labour from './labour-offices.ts'
import mfaic from './mfaic-offices.ts'
import moi from './moi-offices.ts'
import ncct from './ncct-offices.ts'
import social from './social-offices.ts'

/** Head offices, for what is counted once for the whole country; an invented one for faults. */
export default defineCodeList({
  id: 'national-offices',
  words: { en: 'Head offices', km: 'ការិយាល័យកណ្តាល' },
  codes: [ncct, moi, justice, social, labour, mfaic].flatMap((list) => list.codes.filter((c) => c.parent === undefined)),
})
