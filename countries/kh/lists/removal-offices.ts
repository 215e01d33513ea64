import { defineCodeList } from '../../../src/core/country/index.ts'
import { owingNothing } from '../offices.ts'
import gcnp from './gcnp-offices.ts'
import gdi from './gdi-offices.ts'
import police from './police-offices.ts'

/** Whoever may bring somebody over the border. Immigration owes the list; police who did it hand it in, and owe none. */
export default defineCodeList({
  id: 'removal-offices',
  words: { en: 'Offices that remove people', km: 'ការិយាល័យបណ្តេញចេញ' },
  codes: [...gdi.codes, ...owingNothing([...gcnp.codes, ...police.codes])],
})
