import { defineCodeList } from '../../../src/core/country/index.ts'
import gcnp from './gcnp-offices.ts'
import gdi from './gdi-offices.ts'
import labour from './labour-offices.ts'
import mfaic from './mfaic-offices.ts'
import ngo from './ngo-offices.ts'
import police from './police-offices.ts'
import social from './social-offices.ts'

/** Whoever may meet, screen and recognise a victim. */
export default defineCodeList({
  id: 'frontline-offices',
  words: { en: 'Offices that meet victims', km: 'ការិយាល័យជួបជនរងគ្រោះ' },
  codes: [police, gcnp, gdi, social, labour, mfaic, ngo].flatMap((list) => list.codes),
})
