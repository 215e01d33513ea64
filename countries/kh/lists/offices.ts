import { defineCodeList } from '../../../src/core/country/index.ts'
import appealCourts from './appeal-courts.ts'
import courts from './courts.ts'
import acu from './acu-offices.ts'
import bar from './bar-offices.ts'
import cnp from './cnp-offices.ts'
import embassy from './embassy-offices.ts'
import fund from './fund-offices.ts'
import gcnp from './gcnp-offices.ts'
import gdi from './gdi-offices.ts'
import gdp from './gdp-offices.ts'
import justice from './justice-offices.ts'
import labour from './labour-offices.ts'
import mef from './mef-offices.ts'
import mfaic from './mfaic-offices.ts'
import moh from './moh-offices.ts'
import moi from './moi-offices.ts'
import nbc from './nbc-offices.ts'
import ncct from './ncct-offices.ts'
import ngo from './ngo-offices.ts'
import oversight from './oversight-offices.ts'
import pcct from './pcct-offices.ts'
import police from './police-offices.ts'
import prosecution from './prosecution-offices.ts'
import scm from './scm-offices.ts'
import social from './social-offices.ts'

const LISTS = [
  courts,
  appealCourts,
  police,
  prosecution,
  labour,
  social,
  pcct,
  moi,
  gcnp,
  cnp,
  gdi,
  gdp,
  mfaic,
  acu,
  mef,
  bar,
  nbc,
  moh,
  scm,
  justice,
  ncct,
  ngo,
  embassy,
  fund,
  oversight,
]

/** Every office that owes some return: for the record kinds that more than one body fills. */
export default defineCodeList({
  id: 'offices',
  words: { en: 'Offices', km: 'ការិយាល័យ' },
  codes: LISTS.flatMap((list) => list.codes),
})
