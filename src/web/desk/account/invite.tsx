import { useState } from 'react'
import type { Api } from './api.ts'
import { listPeople } from './list-people.ts'
import { useDeviceWords } from './device-words.ts'
import { Do, Refused } from './parts.tsx'
import type { Failed } from './session.ts'

type Made = { readonly person: string; readonly code: string }

/**
 * A registrar makes the codes that hold a place for newcomers, one or one for each of a list; they are shown once. The names stay in this
 * window: the record learns that there are so many invitations, and of whom nothing.
 */
export function Invite({ api }: { readonly api: Api }) {
  const say = useDeviceWords()
  const [text, setText] = useState('')
  const [made, setMade] = useState<readonly Made[]>([])
  const [failed, setFailed] = useState<Failed>()
  const [isBusy, setBusy] = useState(false)
  const [isCopied, setCopied] = useState(false)
  const { people } = listPeople(text)
  // Who has a code already is not given another for being pasted again.
  const { twice } = listPeople([...made.map(({ person }) => person), text].join('\n'))
  const make = async (): Promise<void> => {
    setBusy(true)
    await makeEach().finally(() => setBusy(false))
  }
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(made.map(({ person, code }) => `${person}\t${code}\n`).join('')).then(
      () => setCopied(true),
      () => setCopied(false), // the browser lets nothing be copied: they are read off the screen
    )
  }
  const makeEach = async (): Promise<void> => {
    for (const [i, person] of (people.length > 0 ? people : ['']).entries()) {
      const said = await api.ask<{ code: string }>('POST', '/api/v1/invitations', {})
      setFailed(said.ok ? undefined : said)
      if (!said.ok) return
      // What was made before and is not written down yet stays; whoever has no code yet stays in the list.
      setMade((before) => [...before, { person, code: said.body.code }])
      setCopied(false)
      setText(people.slice(i + 1).join('\n'))
    }
  }
  return (
    <section className="card narrow invite">
      <h2 className="h3">{say('invite-title')}</h2>
      <p className="mut">{say('invite-how')}</p>
      <label className="field">
        <span>{say('invite-list')}</span>
        <textarea
          rows={3}
          autoComplete="off"
          spellCheck={false}
          readOnly={isBusy}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {twice.length > 0 && <p role="alert">{say('invite-twice', { names: twice.join(', ') })}</p>}
      <Refused failed={failed} />
      <div role="status">
        {made.length > 0 && (
          <>
            <ul className="made">
              {made.map(({ person, code }) => (
                <li key={code}>
                  {person !== '' && <span>{person} </span>}
                  <code className="check-code">{code}</code>
                </li>
              ))}
            </ul>
            <p>{say(made.length > 1 ? 'invite-codes' : 'invite-code')}</p>
            <p className="row acts">
              <Do words={say(isCopied ? 'invite-copied' : 'invite-copy')} onPress={copy} />
            </p>
          </>
        )}
      </div>
      <p className="row acts">
        <Do
          words={people.length > 1 ? say('invite-many', { n: people.length }) : say('invite-make')}
          isOff={twice.length > 0}
          onPress={make}
        />
      </p>
    </section>
  )
}
