import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Debts bought or taken over. */
export default defineIndicator({
  id: 'debts-reassigned',
  words: { en: 'Debts bought or taken over', km: 'បំណុលត្រូវបានទិញ ឬផ្ទេរ' },
  version: 1,
  kind: 'debt',
  unit: UNIT.debts,
  date: 'recorded_month',
  where: { reassigned: ['yes'] },
  dimensions: ['creditor_type', 'assigned_to_site', 'debtor_outcome', 'province', 'quarter'],
  form: 'debt-return',
  caveat: CAVEAT.detectedPeople,
})
