import { defineCodeList } from '../../../src/core/country/index.ts'
import cnp from './cnp-offices.ts'
import gcnp from './gcnp-offices.ts'
import gdi from './gdi-offices.ts'
import labour from './labour-offices.ts'
import mfaic from './mfaic-offices.ts'
import moi from './moi-offices.ts'
import police from './police-offices.ts'
import social from './social-offices.ts'

/** Whoever a lead may be handed to. */
export default defineCodeList({
  id: 'asked-offices',
  words: { en: 'Offices that are handed leads', km: 'ការិយាល័យដែលទទួលព័ត៌មាន' },
  codes: [police, cnp, gcnp, gdi, mfaic, labour, social, moi].flatMap((list) => list.codes),
})
