import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Consents taken by police, immigration or who detains. */
export default defineIndicator({
  id: 'consents-by-police',
  words: { en: 'Consents taken by police, immigration or who detains', km: 'ការយល់ព្រមទទួលដោយនគរបាល អន្តោប្រវេសន៍ ឬអ្នកឃុំ' },
  version: 1,
  kind: 'consent',
  unit: UNIT.events,
  date: 'given_month',
  where: { taken_by_type: ['police', 'immigration', 'detaining_authority'] },
  dimensions: ['taken_by_type', 'quarter'],
  form: 'consent',
  caveat: CAVEAT.detectedPeople,
})
