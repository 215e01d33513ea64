import { lazy, Suspense, useState } from 'react'
import type { UnsignedAct } from '../../../core/entry/kinds.ts'
import type { Lang } from '../../../core/model/fields.ts'
import { parseJson } from '../../../core/canonical.ts'
import { speaker } from '../../words/say.ts'
import { SIGN } from '../../words/sign.ts'
import { UNSIGNED } from './unsigned-words.ts'
import { Refused } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import { useFresh, useList } from '../account/use-list.ts'
import { makeAct } from '../act.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { Hold } from '../open-name/hold.tsx'

const ActRead = lazy(async () => ({ default: (await import('./act-read.tsx')).ActRead }))

export type Listed = {
  readonly id: string
  readonly stub: string
  readonly on: string
  readonly words: Readonly<Record<Lang, string>> | null
  /** Of an answer: the documents that were named. */
  readonly sources: readonly string[]
  readonly ends: string | null
}

/** What was said in this office's name by command, by whoever runs the machine: for a head or reviewer of it, who signs some of it together. */
export function UnsignedActs({ api, country, who }: Pick<JourneyProps, 'api' | 'country' | 'who'>) {
  const lang = useLang()
  const [say, tell] = [speaker(UNSIGNED, lang), speaker(SIGN, lang)]
  const { list, again } = useList<{ readonly acts: readonly Listed[] }>(api, '/api/v1/unsigned-acts')
  useFresh(again)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [state, setState] = useState<'reading' | 'signing' | 'done' | Failed>('reading')
  const acts = list?.acts ?? []
  if (acts.length === 0 && state === 'reading') return null
  const toggle = (id: string): void => setChosen((was) => new Set(was.has(id) ? [...was].filter((x) => x !== id) : [...was, id]))
  const sign = async (): Promise<void> => {
    setState('signing')
    const { saysOf } = await import('../../../core/entry/unsigned-acts.ts')
    const signed = acts.filter((a) => chosen.has(a.id)).map((a) => [a.id, saysOf(parseJson(a.stub) as UnsignedAct)] as const)
    const entry = await makeAct(who, { kind: 'act.countersigned', acts: signed })
    const said = entry && (await api.ask('POST', '/api/v1/unsigned-acts', { agency: who.agency, entries: [entry] }))
    setState(said === undefined ? { code: 'no-passkey' } : said.ok ? 'done' : said)
    if (said?.ok) setChosen(new Set())
    again()
  }
  return (
    <section className="to-sign" aria-labelledby="sign-unsigned">
      <h2 id="sign-unsigned">{say('un-title')}</h2>
      <p className="mut lead">{say('un-how')}</p>
      <ul>
        {acts.map((act) => (
          <li key={act.id} className="card narrow">
            <Suspense fallback={<p role="status">…</p>}>
              <ActRead listed={act} country={country} api={api} />
              {/* Nobody stands for what cannot be read yet. */}
              <label className="choose">
                <input type="checkbox" checked={chosen.has(act.id)} onChange={() => toggle(act.id)} /> {say('un-choose')}
              </label>
            </Suspense>
          </li>
        ))}
      </ul>
      {acts.length > 0 && (
        <p className="row acts">
          <Hold words={say('un-sign', { n: chosen.size })} isOff={chosen.size === 0 || state === 'signing'} onHeld={() => void sign()} />
        </p>
      )}
      <p role="status">{state === 'signing' ? tell('sign-signing') : state === 'done' ? say('un-done') : ''}</p>
      <Refused failed={typeof state === 'object' ? state : undefined} />
    </section>
  )
}
