import { useEffect, useId, useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Country } from '../../../core/country/index.ts'
import type { GrantSlip } from '../../../core/entry/grant-slip.ts'
import { PURPOSES, type Purpose } from '../../../core/entry/oversight-acts.ts'
import { checkCode } from '../../../core/entry/sign-in.ts'
import type { SealedClass } from '../../../core/model/fields.ts'
import { OPEN_NAME } from '../../words/open-name.ts'
import { PURPOSE_WORDS } from '../../words/purposes.ts'
import { digits, formatNumber } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import type { Api } from '../account/api.ts'
import { Do, Refused, useBody } from '../account/parts.tsx'
import type { SignedIn } from '../account/session.ts'
import type { DeskConfig } from '../config.ts'
import { useLang } from '../lang.tsx'
import { Hold } from './hold.tsx'
import type { Named, Opening, Outcome, Written } from './opening.ts'
import { useReason } from './use-reason.ts'
import './open-name.css'

export type OpenNameProps = {
  readonly api: Api
  readonly config: DeskConfig
  readonly country: Country
  readonly who: SignedIn
  /** The record's pointer, 32 hex digits. */
  readonly record: string
  /** Its kind's id. */
  readonly kind: string
  /** Which of its sealed fields; who it is, where nothing is said. */
  readonly classes?: readonly SealedClass[]
  /** The reasons that are offered: those of the closed list that are about a person. */
  readonly purposes?: readonly Purpose[]
  /** Another agency's record: its owner's slip. Its purpose is the one that is offered. */
  readonly grant?: GrantSlip
}
type State =
  | { readonly at: 'closed' | 'asking' | 'waits' | 'late' }
  | { readonly at: 'open'; readonly names: readonly Named[] }
  | { readonly at: 'refused'; readonly code: Refusal }
type Refusal = Extract<Outcome, { is: 'refused' }>['code']

const OFFERED = PURPOSES.filter((p) => p !== 'recording' && p !== 'statistics')
const IDENTITY: readonly SealedClass[] = ['identity']
const AGAIN_MS = 15_000
/** Nobody held it for so long: it is closed again. */
const FORGET_MS = 120_000

/**
 * One record's closed name, opened for a reason: written down, witnessed, then both vaults. It is on the screen while it is
 * held, in memory while this is open, and nowhere else.
 */
export function OpenName(props: OpenNameProps) {
  const { api, config, country, who, record, kind, classes = IDENTITY, grant } = props
  const purposes = grant ? [grant.act.purpose] : (props.purposes ?? OFFERED)
  const lang = useLang()
  const say = speaker(OPEN_NAME, lang)
  const [purpose, setPurpose] = useState<Purpose | ''>('')
  const [state, setState] = useState<State>({ at: 'closed' })
  const [written, setWritten] = useState<Written>()
  const [isHeld, setHeld] = useState(false)
  const opening = useRef<Opening>(undefined)
  /** Of the asking that counts: an answer that comes after somebody has left is nobody's. */
  const round = useRef(0)
  const reason = useReason(api, kind, grant ? '' : purpose)
  const [field, why] = [useId(), useId()]

  const forget = (): void => {
    round.current++
    opening.current = undefined
    setHeld(false)
    setWritten(undefined)
    setState({ at: 'closed' })
  }
  const take = (outcome: Outcome, hasWaited: boolean): void => {
    if (outcome.is === 'refused')
      setState(hasWaited && outcome.code === 'opening.refused' ? { at: 'late' } : { at: 'refused', code: outcome.code })
    else setState(outcome.is === 'open' ? { at: 'open', names: outcome.names } : { at: 'waits' })
  }
  const ask = async (): Promise<void> => {
    const { doors } = config
    if (purpose === '' || !doors || !who.signer) return
    const mine = ++round.current
    setState({ at: 'asking' })
    setWritten(undefined)
    const { open } = await import('./opening.ts')
    const begun = { api, doors, country, signer: who.signer, agency: who.agency, record, purpose, classes, ...(grant ? { grant } : {}) }
    const made = await open({ ...begun, onWritten: (w) => mine === round.current && setWritten(w) })
    if (mine !== round.current) return
    opening.current = made
    take(made.outcome, false)
  }
  const again = async (): Promise<void> => {
    const mine = round.current
    const outcome = await opening.current?.again()
    if (outcome && mine === round.current) take(outcome, true)
  }
  useForgetting(state.at === 'open' && !isHeld, forget)
  useEffect(() => {
    if (state.at !== 'waits') return
    const timer = setInterval(() => void again(), AGAIN_MS)
    return () => clearInterval(timer)
  })

  if (!who.signer) return <p className="card narrow">{say('open-no-device')}</p>
  if (!config.doors) return <p className="card narrow">{say('open-no-vaults')}</p>
  const isOpen = state.at === 'open'
  return (
    <section className="open-name card narrow" aria-label={say('open-name')}>
      {!isOpen && (
        <dl className="kv">
          <div>
            <dt>{say('open-name')}</dt>
            <dd>
              <Closed words={say('open-closed')} />
            </dd>
          </div>
        </dl>
      )}
      {state.at === 'closed' && (
        <>
          <div className="field">
            <label htmlFor={field}>{say('open-why')}</label>
            <select id={field} value={purpose} onChange={(e) => setPurpose(e.target.value as Purpose | '')} aria-describedby={why}>
              <option value="">{say('open-choose')}</option>
              {purposes.map((p) => (
                <option key={p} value={p}>
                  {pick(PURPOSE_WORDS[p], lang)}
                </option>
              ))}
            </select>
          </div>
          <p id={why} className="mut" role="status">
            {reason.words.map((w) => pick(w, lang)).join(' ')}
          </p>
          <Hold words={say('open-hold')} isOff={purpose === '' || !reason.isAllowed} onHeld={() => void ask()} />
        </>
      )}
      <p role="status" className={state.at === 'waits' || state.at === 'late' ? 'waits' : ''}>
        {state.at === 'asking' && say(written ? 'open-witnessing' : 'open-asking')}
        {isOpen && say('open-opened')}
        {state.at === 'waits' && say('open-waits')}
        {state.at === 'late' && say('open-late')}
      </p>
      {state.at === 'refused' && <Refused failed={{ code: state.code }} />}
      <p className="row acts">
        {isOpen && (
          <Button className="btn p see" onPressStart={() => setHeld(true)} onPressEnd={() => setHeld(false)}>
            {say('open-see')}
          </Button>
        )}
        {state.at === 'waits' && <Do words={say('open-again')} onPress={again} />}
        {(state.at === 'late' || state.at === 'refused') && <Do words={say('open-anew')} onPress={forget} />}
        {(isOpen || state.at === 'waits') && <Do words={say('open-close')} onPress={forget} />}
      </p>
      {/* Below the button: a name of two lines must not push it from under the finger that holds it. */}
      {state.at === 'open' && (
        <dl className="kv">
          {state.names.map(({ field: { id, words }, value }) => (
            <div key={id}>
              <dt>{pick(words, lang)}</dt>
              <dd>
                {isHeld ? <b className="opened">{value === '' ? say('open-empty') : value}</b> : <Closed words={say('open-closed')} />}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {written && <OnRecord written={written} isWitnessed={isOpen} who={who} country={country} />}
    </section>
  )
}

/** Closed is a shape and a word: nothing of the name is in the page. */
function Closed({ words }: { words: string }) {
  return (
    <>
      <span className="closed" aria-hidden="true">
        ■■■■■■■■
      </span>
      <span className="sr">{words}</span>
    </>
  )
}

type OnRecordProps = { readonly written: Written; readonly isWitnessed: boolean; readonly who: SignedIn; readonly country: Country }

function OnRecord({ written, isWitnessed, who, country }: OnRecordProps) {
  const lang = useLang()
  const say = speaker(OPEN_NAME, lang)
  const body = useBody(country)
  const when = written.at.toISOString().slice(0, 16).replace('T', ' ')
  return (
    <div className={isWitnessed ? 'on-record card certificate' : 'on-record'}>
      <p className="h3">{say(isWitnessed ? 'open-written' : 'open-written-only')}</p>
      <dl className="kv">
        <div>
          <dt>{say('open-who')}</dt>
          <dd>{say('open-who-is', { office: body(who.agency), code: checkCode(who.credential) })}</dd>
        </div>
        <div>
          <dt>{say('open-when')}</dt>
          <dd>{`${digits(when, lang)} UTC`}</dd>
        </div>
        <div>
          <dt>{say('open-reason')}</dt>
          <dd>{pick(PURPOSE_WORDS[written.purpose], lang)}</dd>
        </div>
        <div>
          <dt>{say('open-place')}</dt>
          <dd>{formatNumber(written.position, lang)}</dd>
        </div>
      </dl>
      <p className="mut">{say('open-reader')}</p>
    </div>
  )
}

/** When the page goes away, another takes its place, or nobody has held the name for a while. */
function useForgetting(isIdle: boolean, forget: () => void): void {
  const now = useRef(forget)
  useEffect(() => {
    now.current = forget
  })
  useEffect(() => {
    const hidden = (): void => {
      if (document.hidden) now.current()
    }
    document.addEventListener('visibilitychange', hidden)
    return () => {
      document.removeEventListener('visibilitychange', hidden)
      now.current()
    }
  }, [])
  useEffect(() => {
    if (!isIdle) return
    const timer = setTimeout(() => now.current(), FORGET_MS)
    return () => clearTimeout(timer)
  }, [isIdle])
}
