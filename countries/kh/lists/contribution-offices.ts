import { defineCodeList } from '../../../src/core/country/index.ts'
import ncct from './ncct-offices.ts'
import ngo from './ngo-offices.ts'

export default defineCodeList({
  id: 'contribution-offices',
  words: { en: 'Offices that record contributions', km: 'ការិយាល័យកត់ត្រាវិភាគទាន' },
  codes: [...ncct.codes, ...ngo.codes],
})
