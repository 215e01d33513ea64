import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Warrants carried out with the help of an NGO. */
export default defineIndicator({
  id: 'warrants-ngo-assisted-share',
  words: { en: 'Warrants carried out with the help of an NGO', km: 'ដីកាអនុវត្តដោយជំនួយអង្គការ' },
  version: 1,
  kind: 'warrant',
  unit: UNIT.percent,
  date: 'issued_on',
  where: { executed_on: { present: true } },
  measure: { type: 'share', of: { ngo_assisted: ['yes'] } },
  dimensions: [...COURT_CUTS, 'warrant_type', 'ngo_assisted', ...PERIODS],
  form: 'warrant-return',
  caveat: CAVEAT.bothNumbers,
})
