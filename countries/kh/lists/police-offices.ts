import { defineCodeList } from '../../../src/core/country/index.ts'
import ahtjp from './ahtjp-offices.ts'
import gendarmerie from './gendarmerie-offices.ts'

/** Whoever investigates, searches and arrests. */
export default defineCodeList({
  id: 'police-offices',
  words: { en: 'Specialised police and gendarmerie', km: 'នគរបាលជំនាញ និងកងរាជអាវុធហត្ថ' },
  codes: [...ahtjp.codes, ...gendarmerie.codes],
})
