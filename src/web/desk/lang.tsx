import { createContext, useContext, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { languageOf } from '../../core/text/languages.ts'
import { COMMON } from '../words/common.ts'
import { DESK } from '../words/desk.ts'
import type { Lang } from '../words/khmer.ts'
import { speaker } from '../words/say.ts'

const WORDS = { ...COMMON, ...DESK } as const

/** The languages of the country that this desk was built for, its first one first; the page itself says them before anything is loaded. */
export const BUILT_FOR: readonly Lang[] =
  typeof document === 'undefined' ? ['en'] : (document.documentElement.dataset['languages'] ?? 'en').split(' ')

const LangContext = createContext<Lang>(BUILT_FOR[0] ?? 'en')
export const useLang = (): Lang => useContext(LangContext)
/** All that this desk speaks. */
export const useLangs = (): readonly Lang[] => BUILT_FOR
/** Speaks the desk's words in the language of the page. */
export const useSay = () => speaker(WORDS, useLang())

/**
 * The page in one language. The components' own texts exist in English and not in Khmer; ours are all given, so their locale says the
 * direction of the writing and nothing else.
 */
export function Speaking({ lang, children }: { readonly lang: Lang; readonly children?: ReactNode }) {
  return (
    <I18nProvider locale={languageOf(lang).dir === 'rtl' ? 'en-Arab-GB' : 'en-GB'}>
      <LangContext value={lang}>{children}</LangContext>
    </I18nProvider>
  )
}
