import { defineIndicator } from '../../../src/core/country/index.ts'
import { LEAD_CUTS, periodsOf } from '../case-dimensions.ts'

/** From lead on a scam compound to verdict. */
export default defineIndicator({
  id: 'scam-lead-cohort',
  words: { en: 'From lead on a scam compound to verdict', km: 'ពីព័ត៌មានអំពីបរិវេណឆបោកដល់សាលក្រម' },
  version: 1,
  kind: 'lead',
  unit: { en: 'cases', km: 'សំណុំរឿង' },
  date: 'received_on',
  where: { site_type: ['ONLINE_SCAM_COMPOUND'] },
  measure: {
    type: 'funnel',
    relation: 'same_case',
    stages: [
      { id: 'investigation', words: { en: 'Investigation', km: 'ការស៊ើបអង្កេត' }, kind: 'investigation', date: 'opened_on' },
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
  dimensions: { ...LEAD_CUTS, ...periodsOf('received_on') },
  form: 'hotline',
  caveat: {
    en: 'Follows the cases that began in the interval as far as the links between records reach; later steps may still come.',
    km: 'តាមដានសំណុំរឿងដែលចាប់ផ្តើមក្នុងចន្លោះពេល តាមការតភ្ជាប់ដែលមាន។ ជំហានក្រោយអាចនៅមកដល់។',
  },
})
