import { defineAgency } from '../../../src/core/country/index.ts'

/** Budgets; our assignment, to be confirmed. */
export default defineAgency({
  id: 'mef',
  words: { en: 'Ministry of Economy and Finance', km: 'ក្រសួងសេដ្ឋកិច្ច និងហិរញ្ញវត្ថុ' },
  type: 'ministry',
  sends: ['budget', 'disbursement', 'claim'],
})
