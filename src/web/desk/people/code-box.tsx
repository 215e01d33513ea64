import { useId, useState, type FormEvent } from 'react'
import { readCheckCode } from '../../../core/entry/sign-in.ts'
import { speaker } from '../../words/say.ts'
import { Refused } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { go, pathTo } from '../route.ts'
import { fileCode } from './model.ts'
import { PEOPLE } from './words.ts'

type Done = 'wrong' | 'none' | Failed | readonly string[]

/** Somebody says the code that she was told: it leads to her file, whichever of its records it was made of. */
export function CodeBox({ api }: Pick<JourneyProps, 'api'>) {
  const say = speaker(PEOPLE, useLang())
  const field = useId()
  const [code, setCode] = useState('')
  const [done, setDone] = useState<Done>()
  const look = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (readCheckCode(code) === undefined) return setDone('wrong')
    const said = await api.ask<{ readonly records: readonly string[] }>('POST', '/api/v1/people/codes', { code })
    if (!said.ok) return setDone(said)
    const [first, ...others] = said.body.records
    if (first === undefined) setDone('none')
    else if (others.length > 0) setDone(said.body.records)
    else go('people', first)
  }
  return (
    <form className="row acts code" onSubmit={(event) => void look(event)} noValidate>
      <label htmlFor={field}>{say('people-code')}</label>
      <input
        id={field}
        type="text"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        className="mono"
        value={code}
        onChange={(e) => (setCode(e.target.value), setDone(undefined))}
      />
      <button type="submit" className="btn">
        {say('people-code-open')}
      </button>
      <p className="s2 code-how">{say('people-code-how')}</p>
      {done === 'wrong' && <p role="alert">{say('people-code-wrong')}</p>}
      {done === 'none' && <p role="status">{say('people-code-none')}</p>}
      {done !== undefined && typeof done === 'object' && !('code' in done) && (
        <p role="status">
          {say('people-code-two')}{' '}
          {done.map((record) => (
            <a key={record} className="mono" href={pathTo('people', record)}>
              {fileCode(record)}
            </a>
          ))}
        </p>
      )}
      {done !== undefined && typeof done === 'object' && 'code' in done && <Refused failed={done} />}
    </form>
  )
}
