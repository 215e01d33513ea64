import { defineAgency } from '../../../src/core/country/index.ts'

/** Publishes the population: the denominator of every rate. */
export default defineAgency({
  id: 'nis',
  words: { en: 'National Institute of Statistics', km: 'វិទ្យាស្ថានជាតិស្ថិតិ' },
  type: 'statistics',
  sends: ['population'],
})
