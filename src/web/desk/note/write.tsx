import { useId, useState } from 'react'
import type { Parts } from '../../../core/entry/make.ts'
import { numberFrom, printNumber, readNumber } from '../../../core/letter/number.ts'
import type { Lang } from '../../../core/model/fields.ts'
import { lengthOfNote, NOTE_BYTES } from '../../../core/note/note.ts'
import type { OversightKey } from '../../../work/oversight/seal-row.ts'
import { formatNumber } from '../../words/khmer.ts'
import { speaker } from '../../words/say.ts'
import { NOTE } from './words.ts'

type Props = { readonly api: string; readonly oversight: OversightKey; readonly lang: Lang }
/** What is sealed already, and how much of it is in: pressed again it goes on there, and nothing is said twice. */
type Under = { readonly code: string; readonly rows: readonly Parts[]; readonly done: number; readonly isGoing: boolean }

/** The letter by which a window counts a note's room; what is over is said before anything is sealed. */
export function Write({ api, oversight, lang }: Props) {
  const say = speaker(NOTE, lang)
  const [box, codeBox] = [useId(), useId()]
  const [words, setWords] = useState('')
  const [typed, setTyped] = useState('')
  const [isNoCode, setNoCode] = useState(false)
  const [under, setUnder] = useState<Under>()
  const left = NOTE_BYTES - lengthOfNote(words)
  const isLeft = under !== undefined && under.done === under.rows.length
  const send = async (): Promise<void> => {
    if (under?.isGoing || words.trim() === '' || left < 0) return
    const own = typed.trim() === '' ? undefined : readNumber(typed)
    setNoCode(typed.trim() !== '' && own === undefined)
    if (typed.trim() !== '' && own === undefined) return
    const { leaveNote } = await import('./note-record.ts')
    await leaveNote(under ?? { code: own ?? newCode(), words }, { api, oversight, onStep: setUnder })
  }
  if (isLeft)
    return (
      <section className="card" aria-labelledby="note-left">
        <div role="status">
          <h2 id="note-left">{say('left')}</h2>
        </div>
        <p>{say('code-is')}</p>
        <p className="mono note-code">{printNumber(under.code)}</p>
        <p className="s2">{say('code-how')}</p>
        <p className="row acts">
          <button type="button" className="btn" onClick={() => (setUnder(undefined), setWords(''), setTyped(printNumber(under.code)))}>
            {say('another')}
          </button>
        </p>
      </section>
    )
  return (
    <form
      className="card"
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <label htmlFor={box}>{say('what')}</label>
      <textarea
        id={box}
        value={words}
        readOnly={under !== undefined}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${box}-room`}
        onChange={(e) => setWords(e.target.value)}
      />
      <p id={`${box}-room`} className="s2" role={left < 0 ? 'alert' : undefined}>
        {left < 0
          ? say('too-long', { n: formatNumber(-left, lang) })
          : say('room', { n: formatNumber(left, lang), of: formatNumber(NOTE_BYTES, lang) })}
      </p>
      <label htmlFor={codeBox}>{say('own-code')}</label>
      <input
        id={codeBox}
        type="text"
        className="mono"
        value={typed}
        readOnly={under !== undefined}
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        onChange={(e) => setTyped(e.target.value)}
      />
      {isNoCode && <p role="alert">{say('no-code')}</p>}
      <p role="status">{under && say(under.isGoing ? 'sending' : 'part', { done: under.done, of: under.rows.length })}</p>
      <button type="submit" className="btn p" disabled={words.trim() === '' || left < 0 || under?.isGoing === true}>
        {say('send')}
      </button>
    </form>
  )
}

/** Of 80 bits, made in this window. */
const newCode = (): string => numberFrom(crypto.getRandomValues(new Uint8Array(16)))
