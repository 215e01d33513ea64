import { defineIndicator } from '../../../src/core/country/index.ts'
import { INVESTIGATION_CUTS, periodsOf } from '../case-dimensions.ts'

/** From investigation of a scam compound to verdict. */
export default defineIndicator({
  id: 'scam-investigation-cohort',
  words: { en: 'From investigation of a scam compound to verdict', km: 'ពីការស៊ើបអង្កេតបរិវេណឆបោកដល់សាលក្រម' },
  version: 1,
  kind: 'investigation',
  unit: { en: 'cases', km: 'សំណុំរឿង' },
  date: 'opened_on',
  where: { site_type: ['ONLINE_SCAM_COMPOUND'] },
  measure: {
    type: 'funnel',
    relation: 'same_case',
    stages: [
      { id: 'prosecutor', words: { en: 'At the prosecutor', km: 'នៅព្រះរាជអាជ្ញា' }, kind: 'dossier', date: 'sent_on' },
      { id: 'charge', words: { en: 'Charged', km: 'ចោទប្រកាន់' }, kind: 'charge', date: 'charged_on' },
      { id: 'verdict', words: { en: 'Verdict', km: 'សាលក្រម' }, kind: 'accused_episode', date: 'decided_on' },
      {
        id: 'conviction',
        words: { en: 'Conviction', km: 'ការកាត់ទោស' },
        kind: 'accused_episode',
        date: 'decided_on',
        where: { outcome: ['convicted'] },
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
