import { COUNTS } from '../../../words/counts.ts'
import { DESK } from '../../../words/desk.ts'
import { QUESTIONS } from '../../../words/questions.ts'
import { speaker } from '../../../words/say.ts'
import { SHEETS } from '../../../words/sheets.ts'
import { useLang } from '../../lang.tsx'
import type { CountsRead } from '../protocol.ts'

const WORDS = { ...DESK, ...SHEETS, ...QUESTIONS, ...COUNTS } as const
export const useWords = () => speaker(WORDS, useLang())
export type Say = ReturnType<typeof useWords>

/** What was read of the sheet. */
export type Read = Exclude<CountsRead, { refused: unknown }>
