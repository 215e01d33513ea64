import { defineCodeList } from '../../../src/core/country/index.ts'
import labour from './labour-offices.ts'
import ngo from './ngo-offices.ts'

export default defineCodeList({
  id: 'debt-offices',
  words: { en: 'Offices that record debts', km: 'ការិយាល័យកត់ត្រាបំណុល' },
  codes: [...labour.codes, ...ngo.codes],
})
