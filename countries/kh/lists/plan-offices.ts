import { defineCodeList } from '../../../src/core/country/index.ts'
import labour from './labour-offices.ts'
import ncct from './ncct-offices.ts'
import pcct from './pcct-offices.ts'

export default defineCodeList({
  id: 'plan-offices',
  words: { en: 'Offices that carry out plans', km: 'ការិយាល័យអនុវត្តផែនការ' },
  codes: [...labour.codes, ...ncct.codes, ...pcct.codes],
})
