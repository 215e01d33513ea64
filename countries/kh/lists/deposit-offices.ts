import { defineCodeList } from '../../../src/core/country/index.ts'
import embassy from './embassy-offices.ts'
import ngo from './ngo-offices.ts'

/** Whoever hands a lead over and keeps its own number of it. */
export default defineCodeList({
  id: 'deposit-offices',
  words: { en: 'NGOs and embassies that hand over leads', km: 'អង្គការ និងស្ថានទូតដែលប្រគល់ព័ត៌មាន' },
  codes: [ngo, embassy].flatMap((list) => list.codes),
})
