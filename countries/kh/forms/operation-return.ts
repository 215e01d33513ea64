import { operationReturn } from '../operation-return.ts'

/** One operation: who was there, who was taken out, who was asked. */
export default operationReturn({
  id: 'operation-return',
  words: { en: 'Operations and patrols', km: 'ប្រតិបត្តិការ និងល្បាត' },
  offices: 'police-offices',
})
