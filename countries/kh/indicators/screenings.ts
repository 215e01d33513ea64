import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS, SCREENING_CUTS } from '../case-dimensions.ts'
import { CAVEAT } from '../figure-words.ts'

/** Screenings. */
export default defineIndicator({
  id: 'screenings',
  words: { en: 'Screenings', km: 'ការពិនិត្យ' },
  version: 1,
  kind: 'screening',
  unit: { en: 'screenings', km: 'ការពិនិត្យ' },
  date: 'screened_month',
  dimensions: [...SCREENING_CUTS, ...PERIODS],
  form: 'screening',
  caveat: CAVEAT.recordedOnly,
})
