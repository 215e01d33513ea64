import { defineAgency } from '../../../src/core/country/index.ts'

/** Invented: the demonstration's releases are approved by nobody real. */
export default defineAgency({
  id: 'sample-panel',
  words: { en: 'Sample panel (invented)' },
  type: 'statistics',
  sends: [],
  fictional: true,
})
