import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Specialised courts, prosecutors, units. */
export default defineIndicator({
  id: 'specialised-bodies',
  words: { en: 'Specialised courts, prosecutors, units', km: 'តុលាការ ព្រះរាជអាជ្ញា អង្គភាពឯកទេស' },
  version: 1,
  kind: 'specialised_unit',
  unit: UNIT.bodies,
  date: 'opened_on',
  measure: { type: 'stock', until: 'closed_on' },
  dimensions: ['body_type', 'province', ...PERIODS],
  form: 'specialised-units',
  caveat: CAVEAT.openAtTheEnd,
})
