import { useCallback, useEffect, useLayoutEffect, useState } from 'react'
import type { Lang } from '../../../core/model/fields.ts'
import { readNumber } from '../../../core/letter/number.ts'
import { readWord } from '../../../core/own-page/code.ts'
import { languageOf } from '../../../core/text/languages.ts'
import { langOf } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { fetchConfig, type DeskConfig } from '../config.ts'
import { OwnView } from './own-view.tsx'
import type { NotOpen, Opened } from './own-record.ts'
import { speak } from './spoken.ts'
import { MINE } from './words.ts'

const SPOKEN = speak()
/** Who walks away from the telephone leaves nothing on it. */
const IDLE_MS = 3 * 60_000
const STIRS = ['pointerdown', 'keydown', 'scroll'] as const

/**
 * Somebody's own page. What is typed and what is shown is in this window's memory and nowhere else: no storage, no address, no entry in its history beside
 * the one of having come; gone with the window, when it is hidden for long, and at a press.
 */
export function MineApp() {
  const [lang, setLang] = useState<Lang>(() => langOf(navigator.language.slice(0, 2), SPOKEN.languages))
  const [opened, setOpened] = useState<Opened>()
  /** How often it was emptied: whatever was typed before goes with the form that held it. */
  const [emptied, setEmptied] = useState(0)
  const say = speaker(MINE, lang)
  const forget = useCallback(() => (setOpened(undefined), setEmptied((n) => n + 1)), [])
  useLayoutEffect(() => {
    document.documentElement.lang = lang
    document.documentElement.dir = languageOf(lang).dir
    document.title = pick(SPOKEN.neutralName, lang)
  }, [lang])
  useEffect(() => {
    let idle = setTimeout(forget, IDLE_MS)
    const stir = (): void => (clearTimeout(idle), void (idle = setTimeout(forget, IDLE_MS)))
    const escape = (event: KeyboardEvent): void => void (event.key === 'Escape' && leave(lang))
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
          {SPOKEN.languages.map((tag) => (
            <button key={tag} type="button" className="plain" lang={tag} aria-pressed={tag === lang} onClick={() => setLang(tag)}>
              {languageOf(tag).name}
            </button>
          ))}
        </nav>
      </header>
      <main className="in">
        <h1>{say('title')}</h1>
        {opened ? (
          <OwnView opened={opened} bodies={SPOKEN.bodies} lang={lang} />
        ) : (
          <>
            {emptied > 0 && <p role="status">{say('closed')}</p>}
            <Ask key={emptied} lang={lang} onOpen={setOpened} />
          </>
        )}
      </main>
      <div className="leave-now">
        <button type="button" className="btn stop" onClick={() => leave(lang)}>
          {say('leave')}
        </button>
      </div>
    </>
  )
}

/** The screen is empty before anything else is fetched, and the page that follows stands in this one's place: going back does not come here. */
function leave(lang: Lang): void {
  document.body.hidden = true
  location.replace(`https://${lang}.wikipedia.org/`)
}

type AskProps = { readonly lang: Lang; readonly onOpen: (opened: Opened) => void }

/** Before anything is asked: what this page cannot hide. */
function Ask({ lang, onOpen }: AskProps) {
  const say = speaker(MINE, lang)
  const [config, setConfig] = useState<DeskConfig>()
  const [code, setCode] = useState('')
  const [word, setWord] = useState('')
  const [is, setIs] = useState<NotOpen | 'opening'>()
  useEffect(() => void fetchConfig().then(setConfig, () => setIs({ why: 'no-answer' })), [])
  const open = async (): Promise<void> => {
    if (is === 'opening') return
    const [number, own] = [readNumber(code), readWord(word)]
    setIs('opening')
    // What is no code and no word is answered as what opens nothing is.
    if (number === undefined || own === undefined) return setIs({ why: 'nothing' })
    try {
      const [known, { openOwn }] = await Promise.all([config ?? fetchConfig(), import('./own-record.ts')])
      const said = await openOwn(known, number, own)
      if ('why' in said) return setIs(said)
      onOpen(said)
    } catch {
      setIs({ why: 'no-answer' })
    }
  }
  return (
    <form
      className="card"
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      {config?.demo && <p className="s2 b">{say('demo')}</p>}
      <p className="b">{say('alone')}</p>
      <p className="s2">{say('history')}</p>
      <p className="s2">{say('network')}</p>
      <label htmlFor="mine-code">{say('code')}</label>
      <input
        id="mine-code"
        type="text"
        className="mono"
        value={code}
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        onChange={(e) => setCode(e.target.value)}
      />
      <label htmlFor="mine-word">{say('word')}</label>
      <input
        id="mine-word"
        type="text"
        value={word}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        onChange={(e) => setWord(e.target.value)}
      />
      <p role="alert">{is !== undefined && is !== 'opening' && say(is.why)}</p>
      <button type="submit" className="btn p">
        {is === 'opening' ? say('opening') : say('open')}
      </button>
    </form>
  )
}
