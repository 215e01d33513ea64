import { defineIndicator } from '../../../src/core/country/index.ts'
import { INVESTIGATION_CUTS, periodsOf } from '../case-dimensions.ts'

/** Investigations open at the end. */
export default defineIndicator({
  id: 'investigations-ongoing',
  words: { en: 'Investigations open at the end', km: 'ការស៊ើបអង្កេតដែលនៅបើក' },
  version: 1,
  kind: 'investigation',
  unit: { en: 'cases', km: 'សំណុំរឿង' },
  date: 'opened_on',
  measure: { type: 'stock', until: 'closed_on' },
  dimensions: { ...INVESTIGATION_CUTS, ...periodsOf('opened_on') },
  form: 'investigation-return',
  caveat: { en: 'Open at the end of the interval, as known on the day asked for.', km: 'នៅបើកចុងចន្លោះពេល តាមអ្វីដែលដឹងនៅថ្ងៃសួរ។' },
})
