import { useId, useState } from 'react'
import type { Parts } from '../../../core/entry/make.ts'
import { numberFrom, printNumber, readNumber } from '../../../core/letter/number.ts'
import type { Lang } from '../../../core/model/fields.ts'
import { lengthOfNote, NOTE_BYTES } from '../../../core/note/note.ts'
import type { HandedIn } from '../../../work/notes/seal-note.ts'
import type { OversightKey } from '../../../work/oversight/seal-row.ts'
import { formatNumber } from '../../words/khmer.ts'
import { speaker } from '../../words/say.ts'
import { CodeBox } from '../mine/code-box.tsx'
import { NOTE } from './words.ts'

type Props = {
  readonly api: string
  readonly oversight: OversightKey
  readonly lang: Lang
  /** How often the window was emptied. */ readonly emptied: number
}
/**
 * What is sealed. Its code is shown before anything is handed in: who has it can come back, whatever becomes of this window.
 * `code`: gone when the window was emptied while the work went on. `is`: `sealed` until she says that she has the code.
 */
type Under = { readonly code: string | undefined; readonly rows: readonly Parts[]; readonly is: 'sealed' | 'going' | HandedIn }

/** Handed in to nobody yet: it may be tried, or tried again. */
const WAITS: ReadonlySet<Under['is']> = new Set(['sealed', 'silent', 'full'])

/** Words, then their code, then the work; what is over is said before anything is sealed. */
export function Write({ api, oversight, lang, emptied }: Props) {
  const say = speaker(NOTE, lang)
  const [box, codeBox] = [useId(), useId()]
  const [words, setWords] = useState('')
  const [typed, setTyped] = useState('')
  const [isNoCode, setNoCode] = useState(false)
  const [under, setUnder] = useState<Under>()
  const left = NOTE_BYTES - lengthOfNote(words)
  const [seen, setSeen] = useState(emptied)
  if (seen !== emptied) {
    setSeen(emptied)
    setWords('')
    setTyped('')
    // Sealed rows tell nobody who holds this telephone what was written: what is on its way goes on, and what did not arrive waits once more.
    setUnder((now) =>
      now && (now.is === 'going' || (WAITS.has(now.is) && now.code !== undefined)) ? { ...now, code: undefined } : undefined,
    )
  }
  const seal = async (): Promise<void> => {
    if (words.trim() === '' || left < 0) return
    const own = typed.trim() === '' ? newCode() : readNumber(typed)
    setNoCode(own === undefined)
    if (own === undefined) return
    const { sealInWindow } = await import('./note-record.ts')
    setUnder({ code: own, rows: await sealInWindow(words, own, oversight), is: 'sealed' })
  }
  const handOver = async ({ rows }: Under): Promise<void> => {
    const move = (is: Under['is']): void => setUnder((now) => (now?.rows === rows ? { ...now, is } : now))
    move('going')
    const { handIn } = await import('./note-record.ts')
    move(await handIn(rows, api))
  }
  const again = (): void => {
    if (under?.is === 'taken') {
      setWords('')
      setTyped(under.code === undefined ? '' : printNumber(under.code))
    }
    setUnder(undefined)
  }
  if (under)
    return (
      <section className="card" aria-labelledby="note-sealed">
        <div role="status">
          <h2 id="note-sealed">{say(under.is === 'sealed' && under.code === undefined ? 'sealed-emptied' : under.is)}</h2>
        </div>
        {under.code !== undefined && (
          <>
            <p>{say('code-is')}</p>
            <p className="mono note-code">{printNumber(under.code)}</p>
            <p className="s2">{say('code-how')}</p>
          </>
        )}
        {under.is === 'going' && <p className="s2">{say('going-how')}</p>}
        {under.is !== 'going' && (
          <p className="row acts">
            {WAITS.has(under.is) && (
              <button type="button" className="btn p" onClick={() => void handOver(under)}>
                {say(under.is === 'sealed' ? 'hand-in' : 'hand-in-again')}
              </button>
            )}
            <button type="button" className="btn" onClick={again}>
              {say(under.is === 'taken' ? 'another' : 'back')}
            </button>
          </p>
        )}
      </section>
    )
  return (
    <form
      className="card"
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void seal()
      }}
    >
      <label htmlFor={box}>{say('what')}</label>
      <textarea
        id={box}
        value={words}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${box}-room`}
        onChange={(e) => setWords(e.target.value)}
      />
      <p id={`${box}-room`} className="s2" role={left < 0 ? 'alert' : undefined}>
        {left < 0
          ? say('too-long', { n: formatNumber(Math.ceil((-left / NOTE_BYTES) * 100), lang) })
          : say('room', { n: formatNumber(Math.floor((left / NOTE_BYTES) * 100), lang) })}
      </p>
      <CodeBox id={codeBox} label={say('own-code')} value={typed} onChange={setTyped} />
      {isNoCode && <p role="alert">{say('no-code')}</p>}
      <button type="submit" className="btn p" disabled={words.trim() === '' || left < 0}>
        {say('send')}
      </button>
    </form>
  )
}

/** Of 80 bits, made in this window. */
const newCode = (): string => numberFrom(crypto.getRandomValues(new Uint8Array(16)))
