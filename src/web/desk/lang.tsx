import { createContext, useContext } from 'react'
import { COMMON } from '../words/common.ts'
import { DESK } from '../words/desk.ts'
import type { Lang } from '../words/khmer.ts'
import { speaker } from '../words/say.ts'

const WORDS = { ...COMMON, ...DESK } as const

export const LangContext = createContext<Lang>('km')
export const useLang = (): Lang => useContext(LangContext)
/** Speaks the desk's words in the language of the page. */
export const useSay = () => speaker(WORDS, useLang())
