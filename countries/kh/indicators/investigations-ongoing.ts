import { defineIndicator } from '../../../src/core/country/index.ts'
import { INVESTIGATION_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Investigations open at the end. */
export default defineIndicator({
  id: 'investigations-ongoing',
  words: { en: 'Investigations open at the end', km: 'ការស៊ើបអង្កេតដែលនៅបើក' },
  version: 1,
  kind: 'investigation',
  unit: UNIT.cases,
  date: 'opened_on',
  measure: { type: 'stock', until: 'closed_on' },
  dimensions: [...INVESTIGATION_CUTS, ...PERIODS],
  form: 'investigation-return',
  caveat: CAVEAT.openAtTheEnd,
})
