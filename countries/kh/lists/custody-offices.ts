import { defineCodeList } from '../../../src/core/country/index.ts'
import gdi from './gdi-offices.ts'
import gdp from './gdp-offices.ts'
import police from './police-offices.ts'
import social from './social-offices.ts'

/** Whoever may hold somebody. */
export default defineCodeList({
  id: 'custody-offices',
  words: { en: 'Offices that hold people', km: 'ការិយាល័យឃុំខ្លួន' },
  codes: [gdi, gdp, police, social].flatMap((list) => list.codes),
})
