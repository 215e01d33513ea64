import { defineCodeList } from '../../../src/core/country/index.ts'
import social from './social-offices.ts'
import ngo from './ngo-offices.ts'

export default defineCodeList({
  id: 'service-offices',
  words: { en: 'Offices that help', km: 'ការិយាល័យផ្តល់ជំនួយ' },
  codes: [...social.codes, ...ngo.codes],
})
