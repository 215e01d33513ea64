import { useState } from 'react'
import { WHY_WITHDRAWN, type WhyWithdrawn } from '../../../core/entry/kinds/release-withdrawn.ts'
import { digits, formatDay } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { WHY_WORDS, WITHDRAWN } from '../../words/withdrawn.ts'
import { Refused, useBody } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import { useList } from '../account/use-list.ts'
import { makeAct } from '../act.ts'
import { Choose } from '../form/choose.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { Hold } from '../open-name/hold.tsx'
import { RELEASED, type Released } from './shelf.ts'
import { DRAFTING } from './words.ts'

type Props = Pick<JourneyProps, 'api' | 'who' | 'country'>
type One = Released['released'][number]

/** More are shown when they are asked for. */
const NEWEST = 5

/** What is out, the newest first, and the way to take one back. */
export function WhatIsOut({ api, who, country }: Props) {
  const lang = useLang()
  const say = speaker(DRAFTING, lang)
  const { list, before, refused, again } = useList<Released>(api, RELEASED)
  const [isAll, setAll] = useState(false)
  const all = (list ?? before)?.released
  const shown = isAll ? all : all?.slice(0, NEWEST)
  return (
    <section aria-labelledby="dr-released">
      <h2 id="dr-released">{say('dr-released')}</h2>
      <Refused failed={refused} />
      {all?.length === 0 && <p role="status">{say('dr-released-none')}</p>}
      <ul className="waiting-drafts">
        {shown?.map((one) => (
          <li key={one.id} className="card">
            <OneOut {...{ api, who, country, one }} onDone={again} />
          </li>
        ))}
      </ul>
      {all && all.length > NEWEST && !isAll && (
        <p className="row acts">
          <button type="button" className="btn" onClick={() => setAll(true)}>
            {say('dr-released-show', { n: all.length })}
          </button>
        </p>
      )}
    </section>
  )
}

function OneOut({ api, who, country, one, onDone }: Props & { readonly one: One; readonly onDone: () => void }) {
  const lang = useLang()
  const say = speaker(DRAFTING, lang)
  const body = useBody(country)
  const what = digits(pick(one.title, lang), lang)
  const { back, lapsed } = one
  const fill = (said: NonNullable<One['lapsed']>) => ({ day: formatDay(said.on, lang), why: pick(WHY_WORDS[said.reason], lang) })
  if (back) {
    const { by, and, until } = back
    const office = and === null ? body(by) : `${body(by)}, ${body(and)}`
    const words = speaker(WITHDRAWN, lang)
    if (until === null) return <p>{words('one', { what, office, ...fill(back) })}</p>
    return (
      <>
        <p>{words('one-hidden', { what, office, until: formatDay(until, lang), ...fill(back) })}</p>
        {by !== who.agency && <Withdraw {...{ api, who, onDone, what }} id={one.id} how="dr-back-second" />}
      </>
    )
  }
  return (
    <>
      <h3>{what}</h3>
      <p className="mut s1">
        {say('dr-released-on', { day: formatDay(one.on, lang) })} · <code>{one.id}</code>
      </p>
      {lapsed && <p>{say('dr-back-lapsed', { office: body(lapsed.by), ...fill(lapsed) })}</p>}
      {lapsed?.by !== who.agency && (
        <Withdraw {...{ api, who, onDone, what }} id={one.id} how={lapsed ? 'dr-back-second' : 'dr-back-how'} />
      )}
    </>
  )
}

type Withdrawing = Pick<Props, 'api' | 'who'> & {
  readonly id: string
  readonly what: string
  readonly how: 'dr-back-how' | 'dr-back-second'
  readonly onDone: () => void
}

/** With a reason and a signature; what went out stays in the log. */
function Withdraw({ api, who, id, what, how, onDone }: Withdrawing) {
  const lang = useLang()
  const say = speaker(DRAFTING, lang)
  const [reason, setReason] = useState<WhyWithdrawn | ''>('')
  const [failed, setFailed] = useState<'not-signed' | Failed>()
  const withdraw = async (): Promise<void> => {
    if (reason === '') return
    const entry = await makeAct(who, { kind: 'release.withdrawn', release: id, reason })
    const answer = entry && (await api.ask('POST', RELEASED, { agency: who.agency, entries: [entry] }))
    if (answer?.ok) onDone()
    else setFailed(answer ?? 'not-signed')
  }
  return (
    <details>
      <summary aria-label={`${say('dr-back')}: ${what}`}>{say('dr-back')}</summary>
      <p className="s2">{say(how)}</p>
      <Choose
        label={say('dr-back-why')}
        value={reason}
        empty="–"
        options={WHY_WITHDRAWN.map((r) => [r, pick(WHY_WORDS[r], lang)] as const)}
        onChoose={setReason}
      />
      {reason !== '' && <Hold words={say('dr-back-hold')} isOff={false} onHeld={() => void withdraw()} />}
      {failed === 'not-signed' && <p role="alert">{say('dr-back-not-signed')}</p>}
      {typeof failed === 'object' && <Refused failed={failed} />}
    </details>
  )
}
