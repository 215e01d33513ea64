import { useId, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { PURPOSES, type Purpose } from '../../../core/entry/oversight-acts.ts'
import { Failure } from '../../../errors.ts'
import { PURPOSE_WORDS } from '../../words/purposes.ts'
import { pick, speaker } from '../../words/say.ts'
import { Refused } from '../account/parts.tsx'
import { useList } from '../account/use-list.ts'
import type { Failed } from '../account/session.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { pathTo } from '../route.ts'
import { callRecord } from './called.ts'
import type { FoundPerson } from './search-person.ts'
import { FIND } from './words.ts'

type Props = Omit<JourneyProps, 'path'> & { readonly text: string }
type State =
  | { readonly at: 'asked' | 'looking' }
  | { readonly at: 'done'; readonly found: readonly FoundPerson[] }
  | { readonly at: 'refused'; readonly failed: Failed }

/** A name is looked for by tokens: after a reason was given, and that it was looked for is on record before anything is answered. */
export function Person(props: Props) {
  const { api, config, country, who, text } = props
  const lang = useLang()
  const say = speaker(FIND, lang)
  const [purpose, setPurpose] = useState<Purpose | ''>('')
  const [other, setOther] = useState('')
  const [born, setBorn] = useState('')
  const [state, setState] = useState<State>({ at: 'asked' })
  const { list: allowed } = useList<{ readonly purposes: readonly Purpose[] }>(api, '/api/v1/purposes')
  const [why, spelling, year] = [useId(), useId(), useId()]
  const { signer, keys } = who
  if (!signer || (allowed && allowed.purposes.length === 0)) return null
  const look = async (): Promise<void> => {
    if (purpose === '' || !keys || !config.doors) return
    setState({ at: 'looking' })
    try {
      const { searchPerson } = await import('./search-person.ts')
      const names = [text, other].filter((name) => name.trim() !== '')
      const asked = { names, year: /^(?:19|20)\d\d$/.test(born) ? Number(born) : null, purpose }
      setState({ at: 'done', found: await searchPerson(asked, { api, doors: config.doors, keys, signer }) })
    } catch (error) {
      setState({ at: 'refused', failed: { ok: false, code: error instanceof Failure ? error.code : 'no-answer' } as Failed })
    }
  }
  return (
    <section className="card person" aria-labelledby="person">
      <h2 id="person" className="h3">
        {say('find-person')}
      </h2>
      <p className="mut s2">{say('find-person-how')}</p>
      {!config.doors ? (
        <p className="s2">{say('find-no-vaults')}</p>
      ) : !keys ? (
        <p className="s2">{say('find-needs-key')}</p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void look()
          }}
        >
          <div className="filters">
            <div className="field">
              <label htmlFor={why}>{say('find-why')}</label>
              <select id={why} value={purpose} onChange={(event) => setPurpose(event.target.value as Purpose | '')}>
                <option value="">{say('find-choose')}</option>
                {PURPOSES.filter((p) => allowed?.purposes.includes(p)).map((p) => (
                  <option key={p} value={p}>
                    {pick(PURPOSE_WORDS[p], lang)}
                  </option>
                ))}
              </select>
            </div>
            <div className="field">
              <label htmlFor={spelling}>{say('find-other-name')}</label>
              <input
                id={spelling}
                type="text"
                autoComplete="off"
                spellCheck={false}
                maxLength={80}
                value={other}
                onChange={(e) => setOther(e.target.value)}
              />
            </div>
            <div className="field">
              <label htmlFor={year}>{say('find-born')}</label>
              <input
                id={year}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                maxLength={4}
                value={born}
                onChange={(e) => setBorn(e.target.value)}
              />
            </div>
          </div>
          <p className="row acts">
            <Button className="btn p" type="submit" isDisabled={purpose === '' || state.at === 'looking'}>
              {say('find-look')}
            </Button>
          </p>
        </form>
      )}
      <div role="status">
        {state.at === 'looking' && <p>{say('find-looking')}</p>}
        {state.at === 'done' && state.found.length === 0 && <p>{say('find-looked-none')}</p>}
        {state.at === 'done' && state.found.length > 0 && (
          <>
            <p className="b">{say('find-looked')}</p>
            <ul className="lists">
              {state.found.map((f) => (
                <li key={f.record}>
                  <a href={pathTo('find', f.kind, f.record)}>{callRecord(country, f.kind, f.values, lang)}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {state.at === 'refused' && <Refused failed={state.failed} />}
    </section>
  )
}
