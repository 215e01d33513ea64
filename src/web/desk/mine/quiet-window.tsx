import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react'
import type { Lang } from '../../../core/model/fields.ts'
import { languageOf } from '../../../core/text/languages.ts'
import { langOf } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { speak, type Spoken } from './spoken.ts'
import { MINE } from './words.ts'

export const SPOKEN: Spoken = speak()
/** Who walks away from the telephone leaves nothing on it. */
const IDLE_MS = 3 * 60_000
const STIRS = ['pointerdown', 'keydown', 'scroll'] as const

type Props = {
  readonly languages: readonly Lang[]
  readonly title: (lang: Lang) => string
  /** Empties whatever was typed or shown. */
  readonly onForget: () => void
  readonly children: (lang: Lang) => ReactNode
}

/**
 * A page for somebody whom it would endanger to be seen with it: under a name that says nothing, with a way out always in sight. What is typed and shown is
 * in this window's memory and nowhere else; gone with the window, when nobody touches it for long, and at a press.
 */
export function QuietWindow({ languages, title, onForget: forget, children }: Props) {
  const [lang, setLang] = useState<Lang>(() =>
    // As the page was that led here; else as the browser asks.
    langOf(new URLSearchParams(location.search).get('lang') ?? navigator.language.slice(0, 2), languages),
  )
  const say = speaker(MINE, lang)
  useLayoutEffect(() => {
    document.documentElement.lang = lang
    document.documentElement.dir = languageOf(lang).dir
    document.title = pick(SPOKEN.neutralName, lang)
  }, [lang])
  useEffect(() => {
    let idle = setTimeout(forget, IDLE_MS)
    const stir = (): void => (clearTimeout(idle), void (idle = setTimeout(forget, IDLE_MS)))
    const shifts = countShifts()
    const escape = (event: KeyboardEvent): void => void ((event.key === 'Escape' || shifts(event)) && leave(lang))
    for (const what of STIRS) addEventListener(what, stir, { passive: true })
    addEventListener('keydown', escape)
    // Whoever goes back to it finds it empty: browsers keep whole pages in memory.
    addEventListener('pagehide', forget)
    return () => {
      clearTimeout(idle)
      for (const what of STIRS) removeEventListener(what, stir)
      removeEventListener('keydown', escape)
      removeEventListener('pagehide', forget)
    }
  }, [forget, lang])
  return (
    <>
      <header className="in">
        <p className="s2">{pick(SPOKEN.neutralName, lang)}</p>
        <nav aria-label={say('language')}>
          {languages.map((tag) => (
            <button key={tag} type="button" className="plain" lang={tag} aria-pressed={tag === lang} onClick={() => setLang(tag)}>
              {languageOf(tag).name}
            </button>
          ))}
        </nav>
      </header>
      <main className="in">
        <h1>{title(lang)}</h1>
        {children(lang)}
      </main>
      <div className="leave-now">
        <button type="button" className="btn stop" onClick={() => leave(lang)}>
          {say('leave')}
        </button>
      </div>
    </>
  )
}

const SHIFTS = { times: 3, withinMs: 5_000 } as const

/** Three times Shift with nothing typed between: as pages of this kind are left elsewhere, by hands that know it. */
function countShifts(): (event: KeyboardEvent) => boolean {
  let pressed: number[] = []
  return ({ key, repeat, timeStamp }) => {
    if (repeat) return false
    pressed = key === 'Shift' ? [...pressed.filter((at) => timeStamp - at < SHIFTS.withinMs), timeStamp] : []
    return pressed.length >= SHIFTS.times
  }
}

/** The screen is empty before anything else is fetched, and the page that follows stands in this one's place: going back does not come here. */
function leave(lang: Lang): void {
  document.body.hidden = true
  location.replace(`https://${lang}.wikipedia.org/`)
}
