import { COMMON } from '../../words/common.ts'
import { DESK } from '../../words/desk.ts'
import { speaker } from '../../words/say.ts'
import { SHEETS } from '../../words/sheets.ts'
import { useLang } from '../lang.tsx'

const WORDS = { ...COMMON, ...DESK, ...SHEETS } as const

/** Speaks of sheets as well: words that nobody needs at the door (test/desk/desk-weight.test.ts). */
export const useWords = () => speaker(WORDS, useLang())
