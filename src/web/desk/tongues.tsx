import { startTransition, useOptimistic } from 'react'
import { languageOf } from '../../core/text/languages.ts'
import type { Lang } from '../words/khmer.ts'
import { useLang, useLangs, useSay } from './lang.tsx'

/**
 * The country's languages, each by its own name; where there is one, there is nothing to choose. The press is shown at once and the page follows: a sheet of hundreds of rows is set
 * anew in the other script, and on a slow machine nobody should wonder meanwhile whether it was heard.
 */
export function Tongues({ onLang }: { readonly onLang: (lang: Lang) => void }) {
  const [pressed, press] = useOptimistic(useLang())
  const [label, languages] = [useSay()('language'), useLangs()]
  if (languages.length < 2) return null
  const turn = (to: Lang): void =>
    startTransition(() => {
      press(to)
      onLang(to)
    })
  return (
    <div className="langs" role="group" aria-label={label}>
      {languages.map((lang) => (
        <button key={lang} type="button" lang={lang} aria-pressed={pressed === lang} onClick={() => turn(lang)}>
          {languageOf(lang).name}
        </button>
      ))}
    </div>
  )
}
