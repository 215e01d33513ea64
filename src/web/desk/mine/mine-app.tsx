import { useCallback, useEffect, useState } from 'react'
import type { Lang } from '../../../core/model/fields.ts'
import { numberFrom, readNumber } from '../../../core/letter/number.ts'
import { readWord } from '../../../core/own-page/code.ts'
import { speaker } from '../../words/say.ts'
import { fetchConfig, type DeskConfig } from '../config.ts'
import { CodeBox } from './code-box.tsx'
import { OwnView } from './own-view.tsx'
import type { NotOpen, Opened } from './own-record.ts'
import { QuietWindow, SPOKEN } from './quiet-window.tsx'
import { MINE } from './words.ts'

/** Asked for in the place of what is no code and no word: whoever watches the line sees something asked, and nobody's page has it. */
const nobodys = (): readonly [code: string, word: string] => {
  const code = numberFrom(crypto.getRandomValues(new Uint8Array(16)))
  return [code, code]
}

/** Somebody's own page. */
export function MineApp() {
  const [opened, setOpened] = useState<Opened>()
  /** How often it was emptied: whatever was typed before goes with the form that held it. */
  const [emptied, setEmptied] = useState(0)
  const forget = useCallback(() => (setOpened(undefined), setEmptied((n) => n + 1)), [])
  return (
    <QuietWindow languages={SPOKEN.languages} title={(lang) => speaker(MINE, lang)('title')} onForget={forget}>
      {(lang) =>
        opened ? (
          <OwnView opened={opened} bodies={SPOKEN.bodies} lines={SPOKEN.lines} lang={lang} />
        ) : (
          <>
            {emptied > 0 && <p role="status">{speaker(MINE, lang)('closed')}</p>}
            <Ask key={emptied} lang={lang} onOpen={setOpened} />
          </>
        )
      }
    </QuietWindow>
  )
}

type AskProps = { readonly lang: Lang; readonly onOpen: (opened: Opened) => void }

/** Two codes, as any office asks for: nothing here tells whoever holds the telephone what they open. What the page cannot hide stands behind a press, and the worker says it beforehand. */
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
    try {
      const [known, { openOwn }] = await Promise.all([config ?? fetchConfig(), import('./own-record.ts')])
      const said = number === undefined || own === undefined ? await openOwn(known, ...nobodys()) : await openOwn(known, number, own)
      if ('why' in said) return setIs(said)
      onOpen(said)
    } catch {
      setIs({ why: 'no-answer' })
    }
  }
  // That one may not try again yet is said by the same page: another answer would tell that the one before was a refusal.
  if (is !== undefined && is !== 'opening' && is.why === 'nothing')
    return <NoNotices lang={lang} onAgain={() => (setIs(undefined), setWord(''))} />
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
      <CodeBox id="mine-code" label={say('code')} value={code} onChange={setCode} />
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
      <p role="alert">{is !== undefined && is !== 'opening' && say('no-answer')}</p>
      <button type="submit" className="btn p">
        {is === 'opening' ? say('opening') : say('open')}
      </button>
      <details>
        <summary>{say('about')}</summary>
        <p className="s2">{say('history')}</p>
        <p className="s2">{say('network')}</p>
      </details>
    </form>
  )
}

/**
 * Whatever opens nothing opens this: a dull page, as if it were all that there is. Whoever is forced to say a word may say any, and has not been refused
 * before the eyes of who forces her; she who mistyped is led back.
 */
function NoNotices({ lang, onAgain }: { readonly lang: Lang; readonly onAgain: () => void }) {
  const say = speaker(MINE, lang)
  return (
    <section className="card" aria-labelledby="mine-empty">
      <h2 id="mine-empty">{say('empty-title')}</h2>
      <p role="status">{say('nothing')}</p>
      <p className="s2">{say('nothing-how')}</p>
      <p className="row acts">
        <button type="button" className="btn" onClick={onAgain}>
          {say('again')}
        </button>
      </p>
    </section>
  )
}
