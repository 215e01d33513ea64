import { leadReturn } from '../lead-return.ts'

/** What was handed over, as the giver remembers it: the second source, and all there is in observatory mode. */
export default leadReturn({
  id: 'third-party-lead',
  words: { en: 'Leads handed over by NGOs and embassies', km: 'ព័ត៌មានប្រគល់ដោយអង្គការ និងស្ថានទូត' },
  offices: 'deposit-offices',
  deposits: 'made',
})
