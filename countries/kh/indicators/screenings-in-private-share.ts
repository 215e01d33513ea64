import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS, SCREENING_CUTS } from '../case-dimensions.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Screenings in private and with an interpreter. */
export default defineIndicator({
  id: 'screenings-in-private-share',
  words: { en: 'Screenings in private and with an interpreter', km: 'ការពិនិត្យដោយឡែក និងមានអ្នកបកប្រែ' },
  version: 2,
  changed: { words: CHANGED.plainNo },
  kind: 'screening',
  unit: UNIT.percent,
  date: 'screened_month',
  measure: { type: 'share', of: { private: ['yes'], interpreter: ['yes'] } },
  dimensions: [...SCREENING_CUTS, ...PERIODS],
  form: 'screening',
  caveat: CAVEAT.bothNumbers,
})
