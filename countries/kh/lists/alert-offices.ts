import { defineCodeList } from '../../../src/core/country/index.ts'
import ncct from './ncct-offices.ts'
import ngo from './ngo-offices.ts'

/** Whoever hears first of somebody who fled and was arrested. */
export default defineCodeList({
  id: 'alert-offices',
  words: { en: 'Offices that raise alerts', km: 'ការិយាល័យជូនដំណឹង' },
  codes: [ncct, ngo].flatMap((list) => list.codes),
})
