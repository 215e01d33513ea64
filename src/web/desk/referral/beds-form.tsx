import { useId, useState } from 'react'
import { codesOf } from '../../../core/country/find.ts'
import type { BedsStated } from '../../../core/entry/kinds/beds-stated.ts'
import { pick } from '../../words/say.ts'
import type { Failed } from '../account/session.ts'
import { Do, Refused } from '../account/parts.tsx'
import { makeAct } from '../act.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { useWords } from './use-words.ts'

const KINDS = ['women', 'men', 'children'] as const
type Counts = Readonly<Record<(typeof KINDS)[number], string>>
const isCount = (text: string): boolean => /^\d{1,4}$/.test(text)

/** How many beds are free with us now: said again whenever it changes; the newest stands. */
export function BedsForm({ api, who, country }: JourneyProps) {
  const lang = useLang()
  const say = useWords()
  const id = useId()
  const [office, setOffice] = useState('')
  const [counts, setCounts] = useState<Counts>({ women: '0', men: '0', children: '0' })
  const [said, setSaid] = useState<'done' | 'not-signed' | Failed>()
  if (!who.signer) return null
  const send = async (): Promise<void> => {
    const act: BedsStated = {
      kind: 'beds.stated',
      office,
      women: Number(counts.women),
      men: Number(counts.men),
      children: Number(counts.children),
    }
    const entry = await makeAct(who, act)
    if (!entry) return setSaid('not-signed')
    const answer = await api.ask('POST', '/api/v1/referrals', { entries: [entry] })
    setSaid(answer.ok ? 'done' : answer)
  }
  return (
    <section className="card">
      <h2>{say('beds-mine')}</h2>
      <p className="mut s1">{say('beds-mine-note')}</p>
      <label className="field" htmlFor={`${id}office`}>
        {say('beds-office')}
        <select id={`${id}office`} value={office} onChange={(e) => setOffice(e.target.value)}>
          <option value="">{say('choose')}</option>
          {codesOf(country, 'service-offices').map((c) => (
            <option key={c.code} value={c.code}>
              {pick(c.words, lang)}
            </option>
          ))}
        </select>
      </label>
      <div className="three">
        {KINDS.map((kind) => (
          <label key={kind} className="field">
            {say(`beds-${kind}`)}
            <input
              type="text"
              inputMode="numeric"
              autoComplete="off"
              value={counts[kind]}
              onChange={(e) => setCounts({ ...counts, [kind]: e.target.value })}
            />
          </label>
        ))}
      </div>
      {said === 'done' && <p role="status">{say('beds-done')}</p>}
      {said === 'not-signed' && <p role="alert">{say('not-signed')}</p>}
      {typeof said === 'object' && <Refused failed={said} />}
      <p className="row acts">
        <Do words={say('beds-say')} isOff={office === '' || !KINDS.every((k) => isCount(counts[k]))} onPress={send} />
      </p>
    </section>
  )
}
