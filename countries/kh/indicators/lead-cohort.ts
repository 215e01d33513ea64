import { defineIndicator } from '../../../src/core/country/index.ts'
import { LEAD_CUTS, periodsOf } from '../case-dimensions.ts'

/** From lead to verdict. */
export default defineIndicator({
  id: 'lead-cohort',
  words: { en: 'From lead to verdict', km: 'ពីព័ត៌មានដល់សាលក្រម' },
  version: 1,
  kind: 'lead',
  unit: { en: 'cases', km: 'សំណុំរឿង' },
  date: 'received_on',
  measure: {
    type: 'funnel',
    relation: 'same_case',
    stages: [
      { id: 'investigation', words: { en: 'Investigation', km: 'ការស៊ើបអង្កេត' }, kind: 'investigation', date: 'opened_on' },
      { id: 'prosecutor', words: { en: 'At the prosecutor', km: 'នៅព្រះរាជអាជ្ញា' }, kind: 'dossier', date: 'sent_on' },
      { id: 'court', words: { en: 'Before a court', km: 'នៅតុលាការ' }, kind: 'proceeding', date: 'initiated_on' },
      {
        id: 'conviction',
        words: { en: 'Conviction', km: 'ការកាត់ទោស' },
        kind: 'accused_episode',
        date: 'decided_on',
        where: { outcome: ['convicted'] },
      },
    ],
  },
  dimensions: { ...LEAD_CUTS, ...periodsOf('received_on') },
  form: 'hotline',
  caveat: {
    en: 'Follows the cases that began in the interval as far as the links between records reach; later steps may still come.',
    km: 'តាមដានសំណុំរឿងដែលចាប់ផ្តើមក្នុងចន្លោះពេល តាមការតភ្ជាប់ដែលមាន។ ជំហានក្រោយអាចនៅមកដល់។',
  },
})
