import { useId, useState } from 'react'
import type { Country } from '../../../core/country/index.ts'
import type { Words } from '../../../core/model/fields.ts'
import { listRecordKinds } from '../../../core/model/kinds.ts'
import { UUID } from '../../../core/shape.ts'
import type { EmergencyTold, GlassTold, Waits } from '../../../core/vault/overseen.ts'
import type { Lang } from '../../words/khmer.ts'
import { formatRecorded } from '../../words/moment.ts'
import { EMERGENCY_WORDS, OVERSEE } from './words.ts'
import { pick, speaker } from '../../words/say.ts'
import { useBody } from '../account/parts.tsx'
import { MendIcon, TickIcon } from '../first-icons.tsx'
import { AskIcon } from '../icons.tsx'
import { useLang } from '../lang.tsx'
import { useSettled } from '../vault/use-settled.ts'
import type { VaultDesk } from '../vault/vault-desk.ts'
import { Order } from './order.tsx'

type Of = { readonly desk: VaultDesk; readonly country: Country }
/** Whichever kind of record it is a field of, which nobody told here: of one id all say the same. */
const wordsOfField = (id: string): Words => FIELDS.get(id) ?? { en: id }
const FIELDS: ReadonlyMap<string, Words> = new Map(listRecordKinds().flatMap((k) => k.fields.map((f) => [f.id, f.words] as const)))
const minute = (seconds: number, lang: Lang): string => formatRecorded(new Date(seconds * 1000).toISOString(), lang)

/** What two keepers gave by telephone: on record, still to be entered, or too late. */
export function ByTelephone({ emergencies, desk, country }: Of & { readonly emergencies: readonly EmergencyTold[] }) {
  const say = speaker(OVERSEE, useLang())
  const late = emergencies.filter((e) => e.is === 'overdue').length
  return (
    <section className="to-sign" aria-labelledby="ov-phone">
      <h2 id="ov-phone">{say('ov-phone')}</h2>
      <p className="mut lead">{say('ov-phone-how')}</p>
      {late > 0 && (
        <p className="card stop narrow" role="alert">
          <MendIcon /> {say('ov-overdue', { n: late })}
        </p>
      )}
      {emergencies.length === 0 && <p>{say('ov-phone-none')}</p>}
      <ul>
        {emergencies.map((one) => (
          <Call key={one.id} one={one} desk={desk} country={country} />
        ))}
      </ul>
      <Elsewhere desk={desk} />
    </section>
  )
}

function Call({ one, desk, country }: Of & { readonly one: EmergencyTold }) {
  const lang = useLang()
  const say = speaker(OVERSEE, lang)
  const body = useBody(country)
  /** Once signing has begun the card stays as it is, with what became of it; the vault says "on record" beside it. */
  const [isBegun, setBegun] = useState(false)
  return (
    <li className="card narrow">
      <p className="h3">{say('ov-call', { code: one.id.slice(0, 8) })}</p>
      <dl className="kv">
        <Fact words={say('ov-state')}>
          <Standing is={one.is} when={one.merged ?? one.due} />
        </Fact>
        <Fact words={say('ov-when')}>{minute(one.at, lang)}</Fact>
        <Fact words={say('ov-why')}>{one.why === null ? say('ov-why-none') : pick(EMERGENCY_WORDS[one.why], lang)}</Fact>
        <Fact words={say('ov-keepers')}>{one.keepers.join(' · ')}</Fact>
        <Fact words={say('ov-record')}>{say('ov-record-is', { pointer: one.record.slice(0, 8), office: body(one.agency) })}</Fact>
        <Fact words={say('ov-fields')}>{one.fields.map((id) => pick(wordsOfField(id), lang)).join(' · ')}</Fact>
      </dl>
      {(one.is !== 'done' || isBegun) && <Enter id={one.id} desk={desk} onBegun={() => setBegun(true)} />}
    </li>
  )
}

function Enter({ id, desk, onBegun }: { readonly id: string; readonly desk: VaultDesk; readonly onBegun?: () => void }) {
  const say = speaker(OVERSEE, useLang())
  const sign = () => desk.oversee({ kind: 'opening.reviewed', opening: id })
  return <Order says={say('ov-enter-says')} hold={say('ov-enter')} sign={sign} {...(onBegun ? { onBegun } : {})} />
}

/** The agency's vault gave a part and this one did not: it is entered all the same, or the agency's vault stays closed. */
function Elsewhere({ desk }: { readonly desk: VaultDesk }) {
  const say = speaker(OVERSEE, useLang())
  const [typed, setTyped] = useState('')
  const [field, hint] = [useId(), useId()]
  const id = typed.trim().toLowerCase()
  return (
    <details className="card narrow">
      <summary>{say('ov-number')}</summary>
      <div className="field">
        <label htmlFor={field}>{say('ov-number')}</label>
        <input
          id={field}
          className="number"
          type="text"
          autoComplete="off"
          maxLength={40}
          aria-describedby={hint}
          value={typed}
          onChange={(e) => setTyped(e.target.value)}
        />
        <p id={hint} className="mut">
          {say('ov-number-how')}
        </p>
      </div>
      {UUID.test(id) && <Enter key={id} id={id} desk={desk} />}
    </details>
  )
}

/** What was opened in an emergency, by two who stood for it, until somebody has looked. */
export function BehindGlass({ glass, desk, country }: Of & { readonly glass: readonly GlassTold[] }) {
  const lang = useLang()
  const say = speaker(OVERSEE, lang)
  const body = useBody(country)
  const { shown, settle } = useSettled(glass, (g) => g.opening)
  return (
    <section className="to-sign" aria-labelledby="ov-glass">
      <h2 id="ov-glass">{say('ov-glass')}</h2>
      <p className="mut lead">{say('ov-glass-how')}</p>
      {shown.length === 0 && <p>{say('ov-glass-none')}</p>}
      <ul>
        {shown.map((one) => (
          <li key={one.opening} className="card narrow">
            <dl className="kv">
              <Fact words={say('ov-state')}>
                <Standing is={one.is} when={one.due} />
              </Fact>
              <Fact words={say('ov-when')}>{minute(one.at, lang)}</Fact>
              <Fact words={say('ov-glass-by')}>{body(one.agency)}</Fact>
              <Fact words={say('ov-record')}>
                <code className="check-code">{one.record.slice(0, 8)}</code>
              </Fact>
            </dl>
            <Order
              says={say('ov-glass-says')}
              hold={say('ov-look-hold')}
              sign={() => desk.oversee({ kind: 'opening.reviewed', opening: one.opening })}
              onBegun={() => settle(one)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Fact({ words, children }: { readonly words: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{words}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const STATE = { done: 'ov-done', waits: 'ov-waits', overdue: 'ov-late' } as const
const SHAPE = { done: TickIcon, waits: AskIcon, overdue: MendIcon } as const
function Standing({ is, when }: { readonly is: Waits; readonly when: number }) {
  const lang = useLang()
  const say = speaker(OVERSEE, lang)
  const Icon = SHAPE[is]
  return (
    <>
      <Icon /> {say(STATE[is], { when: minute(when, lang) })}
    </>
  )
}
