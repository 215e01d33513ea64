import { defineCodeList } from '../../../src/core/country/index.ts'
import mfaic from './mfaic-offices.ts'
import social from './social-offices.ts'

export default defineCodeList({
  id: 'repatriation-offices',
  words: { en: 'Offices that bring people home', km: 'ការិយាល័យមាតុភូមិនិវត្តន៍' },
  codes: [...mfaic.codes, ...social.codes],
})
