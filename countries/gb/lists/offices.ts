import { defineCodeList } from '../../../src/core/country/index.ts'

/** Offices that owe a return: the statistics come from one. */
export default defineCodeList({
  id: 'offices',
  words: { en: 'Office that owes the return' },
  codes: [{ code: 'HOME_OFFICE', words: { en: 'Home Office' } }],
})
