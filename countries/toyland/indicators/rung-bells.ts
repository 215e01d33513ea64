import { defineIndicator } from '../../../src/core/country/index.ts'

/** Counts a field that Toyland adds to a kind of the model. */
export default defineIndicator({
  id: 'rung-bells',
  words: { en: 'Bells rung' },
  version: 1,
  kind: 'accused_episode',
  unit: { en: 'bells' },
  date: 'registered_on',
  dimensions: [{ id: 'town', column: 'court' }, 'quarter'],
  measure: { type: 'sum', column: 'toyland_bells' },
  form: 'tune-return',
  caveat: { en: 'Nobody here exists.' },
})
