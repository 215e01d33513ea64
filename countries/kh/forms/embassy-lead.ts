import { leadReturn } from '../lead-return.ts'

/** One lead that an embassy gave to the foreign ministry. */
export default leadReturn({
  id: 'embassy-lead',
  words: { en: 'Leads received from embassies', km: 'ព័ត៌មានពីស្ថានទូត' },
  offices: 'mfaic-offices',
})
