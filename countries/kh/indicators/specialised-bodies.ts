import { defineIndicator } from '../../../src/core/country/index.ts'
import { cuts, periodsOf } from '../case-dimensions.ts'

/** Specialised courts, prosecutors, units. */
export default defineIndicator({
  id: 'specialised-bodies',
  words: { en: 'Specialised courts, prosecutors, units', km: 'តុលាការ ព្រះរាជអាជ្ញា អង្គភាពឯកទេស' },
  version: 1,
  kind: 'specialised_unit',
  unit: { en: 'bodies', km: 'ស្ថាប័ន' },
  date: 'opened_on',
  measure: { type: 'stock', until: 'closed_on' },
  dimensions: { ...cuts({ body_type: 'authority-types', province: 'provinces' }), ...periodsOf('opened_on') },
  form: 'specialised-units',
  caveat: { en: 'Open at the end of the interval, as known on the day asked for.', km: 'នៅបើកចុងចន្លោះពេល តាមអ្វីដែលដឹងនៅថ្ងៃសួរ។' },
})
