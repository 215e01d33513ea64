import { useCallback, useEffect, useState } from 'react'
import { fromBase64Url } from '../../../core/bytes.ts'
import type { Lang } from '../../../core/model/fields.ts'
import { posterCodeOf } from '../../../core/note/code.ts'
import { speaker } from '../../words/say.ts'
import { fetchConfig, type DeskConfig } from '../config.ts'
import { isUnread } from '../mine/unread.ts'
import { QuietWindow, SPOKEN } from '../mine/quiet-window.tsx'
import { MINE } from '../mine/words.ts'
import { ComeBack } from './come-back.tsx'
import { Write } from './write.tsx'
import { NOTE } from './words.ts'

/** Where anybody leaves the oversight body a note, and finds its answer: without a name, an account, or a trace in this browser but its history. */
export function NoteApp() {
  const [config, setConfig] = useState<DeskConfig | 'silent'>()
  /** How often it was emptied: what was typed goes, and what is being handed in goes on. */
  const [emptied, setEmptied] = useState(0)
  const forget = useCallback(() => setEmptied((n) => n + 1), [])
  useEffect(() => void fetchConfig().then(setConfig, () => setConfig('silent')), [])
  return (
    <QuietWindow languages={SPOKEN.languages} title={(lang) => speaker(NOTE, lang)('title')} onForget={forget}>
      {(lang) => <Page {...{ config, lang, emptied }} />}
    </QuietWindow>
  )
}

type Props = { readonly config: DeskConfig | 'silent' | undefined; /** How often. */ readonly emptied: number; readonly lang: Lang }

function Page({ config, emptied, lang }: Props) {
  const [say, tell] = [speaker(NOTE, lang), speaker(MINE, lang)]
  if (config === undefined) return <p role="status">{'…'}</p>
  if (config === 'silent') return <p role="alert">{tell('no-answer')}</p>
  const { doors, api, demo } = config
  if (!doors) return <p className="card">{say('not-there')}</p>
  return (
    <>
      {emptied > 0 && <p role="status">{tell('closed')}</p>}
      {demo && <p className="s2 b">{tell('demo')}</p>}
      {isUnread(lang) && <p className="s2">{say('unread')}</p>}
      <p className="b">
        {say('danger')}
        {SPOKEN.lines.map((number) => (
          <span key={number}>
            {' '}
            <a href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}>{number}</a>
          </span>
        ))}
      </p>
      <p>{say('whom')}</p>
      <p className="s2">{say('cannot')}</p>
      <p className="s2">{tell('history')}</p>
      <p className="s2">{say('key', { code: posterCodeOf(fromBase64Url(doors.oversight.publicKey)) })}</p>
      <Write api={api} oversight={doors.oversight} lang={lang} emptied={emptied} />
      <ComeBack key={emptied} api={api} lang={lang} />
    </>
  )
}
