import { defineIndicator } from '../../../src/core/country/index.ts'
import { INVESTIGATION_CUTS, periodsOf } from '../case-dimensions.ts'

/** From investigation to prison. */
export default defineIndicator({
  id: 'investigation-cohort',
  words: { en: 'From investigation to prison', km: 'ពីការស៊ើបអង្កេតដល់ពន្ធនាគារ' },
  version: 1,
  kind: 'investigation',
  unit: { en: 'cases', km: 'សំណុំរឿង' },
  date: 'opened_on',
  measure: {
    type: 'funnel',
    relation: 'same_case',
    stages: [
      { id: 'prosecutor', words: { en: 'At the prosecutor', km: 'នៅព្រះរាជអាជ្ញា' }, kind: 'dossier', date: 'sent_on' },
      { id: 'court', words: { en: 'Before a court', km: 'នៅតុលាការ' }, kind: 'proceeding', date: 'initiated_on' },
      { id: 'verdict', words: { en: 'Verdict', km: 'សាលក្រម' }, kind: 'accused_episode', date: 'decided_on' },
      {
        id: 'conviction',
        words: { en: 'Conviction', km: 'ការកាត់ទោស' },
        kind: 'accused_episode',
        date: 'decided_on',
        where: { outcome: ['convicted'] },
      },
      {
        id: 'prison',
        words: { en: 'Sentence being served', km: 'កំពុងអនុវត្តទោស' },
        kind: 'accused_episode',
        date: 'decided_on',
        where: { execution: ['serving', 'served'] },
      },
    ],
  },
  dimensions: { ...INVESTIGATION_CUTS, ...periodsOf('opened_on') },
  form: 'investigation-return',
  caveat: {
    en: 'Follows the cases that began in the interval as far as the links between records reach; later steps may still come.',
    km: 'តាមដានសំណុំរឿងដែលចាប់ផ្តើមក្នុងចន្លោះពេល តាមការតភ្ជាប់ដែលមាន។ ជំហានក្រោយអាចនៅមកដល់។',
  },
})
