import { lazy, Suspense, useId, useRef, useState } from 'react'
import { STANDS, type RecommendationStated } from '../../../core/entry/kinds/recommendation-stated.ts'
import { isDay } from '../../../core/model/dates.ts'
import { RECOMMENDED, sayStated, STANDS_WORDS } from '../../words/recommendations.ts'
import { pick, speaker } from '../../words/say.ts'
import { Refused, useBody } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import { makeAct } from '../act.ts'
import { Choose } from '../form/choose.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { Hold } from '../open-name/hold.tsx'
import { RECOMMENDATIONS, type Listed } from './listed.ts'
import { RECOMMEND } from './words.ts'

/** Fetched with the figures: nobody waits for it at the door. */
const Evidence = lazy(() => import('./evidence.tsx'))

type Props = Pick<JourneyProps, 'api' | 'who' | 'country'> & {
  readonly one: Listed['recommendations'][number]
  readonly onDone: () => void
}

/** Who owes it, what each said of it, and the figures that would show it. */
export function OneRecommendation({ api, who, country, one, onDone }: Props) {
  const lang = useLang()
  const say = speaker(RECOMMENDED, lang)
  const body = useBody(country)
  return (
    <>
      <p className="mut s1">{say('owners', { offices: one.owners.map(body).join(', ') })}</p>
      {one.stated.length > 0 && (
        <ul>
          {one.stated.map((stated) => (
            <li key={stated.agency}>{sayStated(stated, body(stated.agency), lang)}</li>
          ))}
        </ul>
      )}
      {one.evidence.length === 0 ? (
        <p>{say('no-figure')}</p>
      ) : (
        <Suspense fallback={<p>…</p>}>
          <Evidence one={one} />
        </Suspense>
      )}
      {one.isMine && <Stand {...{ api, who, one, onDone }} />}
    </>
  )
}

/** The body's own word, signed by its head. */
function Stand({ api, who, one, onDone }: Omit<Props, 'country'>) {
  const lang = useLang()
  const say = speaker(RECOMMEND, lang)
  const dayId = useId()
  const [is, setIs] = useState<RecommendationStated['is'] | ''>('')
  const [by, setBy] = useState('')
  const dayBox = useRef<HTMLInputElement>(null)
  const [failed, setFailed] = useState<'not-signed' | 'half-a-day' | Failed>()
  const isOpen = is === 'not-begun' || is === 'under-way'
  const state = async (): Promise<void> => {
    if (is === '') return
    // A day that was typed by half is no day, and not none either.
    if (isOpen && (dayBox.current?.validity.badInput === true || (by !== '' && !isDay(by)))) return setFailed('half-a-day')
    const entry = await makeAct(who, {
      kind: 'recommendation.stated',
      recommendation: one.id,
      is,
      due_by: isOpen && by !== '' ? by : null,
    })
    const answer = entry && (await api.ask('POST', RECOMMENDATIONS, { agency: who.agency, entries: [entry] }))
    setFailed(answer?.ok ? undefined : (answer ?? 'not-signed'))
    if (!answer?.ok) return
    setIs('')
    setBy('')
    onDone()
  }
  return (
    <details>
      <summary aria-label={`${say('rc-say')}: ${pick(one.asks, lang)}`}>{say('rc-say')}</summary>
      <p className="s2">{say('rc-how')}</p>
      <Choose
        label={say('rc-is')}
        value={is}
        empty="–"
        options={STANDS.map((s) => [s, pick(STANDS_WORDS[s], lang)] as const)}
        onChoose={setIs}
      />
      {isOpen && (
        <p className="field">
          <label htmlFor={dayId}>{say('rc-by')}</label>
          <input id={dayId} ref={dayBox} type="date" value={by} onChange={(event) => setBy(event.target.value)} />
        </p>
      )}
      {is !== '' && <Hold words={say('rc-hold')} isOff={false} onHeld={() => void state()} />}
      {failed === 'half-a-day' && <p role="alert">{say('rc-half')}</p>}
      {failed === 'not-signed' && <p role="alert">{say('rc-not-signed')}</p>}
      {typeof failed === 'object' && <Refused failed={failed} />}
    </details>
  )
}
