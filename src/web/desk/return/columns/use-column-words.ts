import { COLUMNS } from '../../../words/columns.ts'
import { DESK } from '../../../words/desk.ts'
import { speaker } from '../../../words/say.ts'
import { SHEETS } from '../../../words/sheets.ts'
import { useLang } from '../../lang.tsx'

const WORDS = { ...DESK, ...SHEETS, ...COLUMNS } as const

export const useColumnWords = () => speaker(WORDS, useLang())
