import { useId, useState } from 'react'
import { readNumber } from '../../../core/letter/number.ts'
import type { Lang } from '../../../core/model/fields.ts'
import { speaker } from '../../words/say.ts'
import { CodeBox } from '../mine/code-box.tsx'
import { MINE } from '../mine/words.ts'
import { NOTE } from './words.ts'

type Props = { readonly api: string; readonly lang: Lang }

/** What the body answered to a code: opened in this window, out of a board that is the same for everybody. */
export function ComeBack({ api, lang }: Props) {
  const [say, tell] = [speaker(NOTE, lang), speaker(MINE, lang)]
  const box = useId()
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<readonly string[] | 'looking' | 'no-code' | 'no-answer'>()
  const look = async (): Promise<void> => {
    const code = readNumber(typed)
    if (code === undefined) return setFound('no-code')
    setFound('looking')
    const { readAnswers } = await import('./note-record.ts')
    setFound((await readAnswers(code, api)) ?? 'no-answer')
  }
  return (
    <form
      className="card"
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void look()
      }}
    >
      <h2>{say('come')}</h2>
      <p className="s2">{say('come-how')}</p>
      <CodeBox id={box} label={say('code-is')} value={typed} onChange={setTyped} />
      <div role="status">
        {found === 'looking' && <p>{say('looking')}</p>}
        {found === 'no-code' && <p>{say('no-code')}</p>}
        {found === 'no-answer' && <p>{tell('no-answer')}</p>}
        {Array.isArray(found) && found.length === 0 && <p>{say('no-answer-yet')}</p>}
        {Array.isArray(found) && found.length > 0 && <p className="b">{say('answers')}</p>}
        {Array.isArray(found) &&
          found.map((text: string) => (
            <p key={text} className="answer">
              {text}
            </p>
          ))}
      </div>
      <button type="submit" className="btn" disabled={found === 'looking'}>
        {say('look')}
      </button>
    </form>
  )
}
