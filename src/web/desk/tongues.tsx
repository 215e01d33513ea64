import { startTransition, useOptimistic } from 'react'
import type { Lang } from '../words/khmer.ts'
import { useLang, useSay } from './lang.tsx'

const NAMES: readonly (readonly [Lang, string])[] = [
  ['en', 'English'],
  ['km', 'ខ្មែរ'],
]

/**
 * The two languages, each by its own name. The press is shown at once and the page follows: a sheet of hundreds of rows is set
 * anew in the other script, and on a slow machine nobody should wonder meanwhile whether it was heard.
 */
export function Tongues({ onLang }: { readonly onLang: (lang: Lang) => void }) {
  const [pressed, press] = useOptimistic(useLang())
  const turn = (to: Lang): void =>
    startTransition(() => {
      press(to)
      onLang(to)
    })
  return (
    <div className="langs" role="group" aria-label={useSay()('language')}>
      {NAMES.map(([lang, name]) => (
        <button key={lang} type="button" lang={lang} aria-pressed={pressed === lang} onClick={() => turn(lang)}>
          {name}
        </button>
      ))}
    </div>
  )
}
