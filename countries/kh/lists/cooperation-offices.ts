import { defineCodeList } from '../../../src/core/country/index.ts'
import gcnp from './gcnp-offices.ts'
import justice from './justice-offices.ts'
import mfaic from './mfaic-offices.ts'
import moi from './moi-offices.ts'

/** Whoever receives requests of other states. */
export default defineCodeList({
  id: 'cooperation-offices',
  words: { en: 'Offices that answer other states', km: 'ការិយាល័យឆ្លើយរដ្ឋដទៃ' },
  codes: [gcnp, justice, mfaic, moi].flatMap((list) => list.codes),
})
