import { defineCodeList } from '../../../src/core/country/index.ts'
import justice from './justice-offices.ts'
import ngo from './ngo-offices.ts'

/** Whoever stands beside a victim in the proceedings. */
export default defineCodeList({
  id: 'victim-support-offices',
  words: { en: 'Offices beside a victim in court', km: 'ការិយាល័យគាំទ្រជនរងគ្រោះនៅតុលាការ' },
  codes: [justice, ngo].flatMap((list) => list.codes),
})
