import { operationReturn } from '../operation-return.ts'

/** One operation led from the capital. */
export default operationReturn({
  id: 'raid-return',
  words: { en: 'Operations of the General Commissariat', km: 'ប្រតិបត្តិការអគ្គស្នងការដ្ឋាន' },
  offices: 'gcnp-offices',
})
