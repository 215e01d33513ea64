import { useId, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { PURPOSES, type Purpose } from '../../../core/entry/oversight-acts.ts'
import type { SealedClass } from '../../../core/model/fields.ts'
import { printAboutWhen } from '../../../core/text/about-when.ts'
import { APPROVALS } from '../../words/approvals.ts'
import { OPEN_NAME } from './words.ts'
import { PURPOSE_WORDS } from '../../words/purposes.ts'
import { pick, speaker } from '../../words/say.ts'
import { Do, Refused } from '../account/parts.tsx'
import { Choose } from '../form/choose.tsx'
import { useLang } from '../lang.tsx'
import { ChooseOffice, OfficesAsked } from './approval.tsx'
import { mayBeSealed } from './fields.ts'
import { Hold } from './hold.tsx'
import { OnRecord } from './on-record.tsx'
import { useForgetting } from './use-forgetting.ts'
import { useOpening } from './use-opening.ts'
import { usePurposes } from './use-purposes.ts'
import { useReason } from './use-reason.ts'
import type { OpenNameProps } from './open-name-props.ts'
import './open-name.css'

const OFFERED = PURPOSES.filter((p) => p !== 'recording' && p !== 'statistics')
const IDENTITY: readonly SealedClass[] = ['identity']

/**
 * One record's closed name, opened for a reason: written down, witnessed, approved where somebody has to, then the vaults. It is on the
 * screen while it is held, in memory while this is open, and nowhere else.
 */
export function OpenName(props: OpenNameProps) {
  const { api, config, country, who, kind, classes = IDENTITY, grant } = props
  const allowed = usePurposes(api, kind, props.purposes ?? OFFERED)
  const purposes = grant ? [grant.act.purpose] : (allowed ?? [])
  const lang = useLang()
  const say = speaker(OPEN_NAME, lang)
  const tell = speaker(APPROVALS, lang)
  const [purpose, setPurpose] = useState<Purpose | ''>('')
  const [office, setOffice] = useState('')
  const [isHeld, setHeld] = useState(false)
  const { state, written, about, isApproved, isKept, begin, again, look, askOffice, ...opening } = useOpening(
    props,
    purpose,
    classes,
    setPurpose,
  )
  const reason = useReason(api, { kind: about?.kind ?? kind, ...(grant && about ? { of: about.agency } : {}) }, purpose)
  const why = useId()
  const forget = (): void => {
    setHeld(false)
    setOffice('')
    opening.forget()
  }
  const anew = (): void => {
    forget()
    opening.throwAway()
  }
  useForgetting(state.at === 'open' && !isHeld, state.at === 'approval', forget)

  if (!who.signer) return <p className="card narrow">{say('open-no-device')}</p>
  if (!config.doors) return <p className="card narrow">{say(config.changedDoors ? 'open-other-vaults' : 'open-no-vaults')}</p>
  // Nothing to choose, and a button that would never answer: said instead.
  if (!grant && allowed?.length === 0 && state.at === 'closed') return <p className="card narrow not-role">{say('open-not-role')}</p>
  const isOpen = state.at === 'open'
  const willOpen = mayBeSealed(about?.kind ?? kind, classes, country)
  const asked = state.at === 'approval' ? state.offices : []
  const others = reason.offices.filter((o) => !asked.some((a) => a.office === o))
  /** Of an asking that has begun: another office may be asked by the same row, once nobody is expected to answer. */
  const mayAsk =
    others.length > 0 &&
    ((state.at === 'refused' && state.code === 'opening.refused') ||
      (state.at === 'approval' && (state.note !== undefined || asked.every((a) => a.is === 'declined'))))
  const choose = <ChooseOffice country={country} offices={others} office={office} onOffice={setOffice} />
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
          {willOpen.length > 0 && (
            <div>
              <dt>{say('open-what')}</dt>
              <dd>{willOpen.map((f) => pick(f.words, lang)).join(' · ')}</dd>
            </div>
          )}
          <div>
            <dt>{say('open-number')}</dt>
            <dd>
              <code>{props.record.slice(0, 8)}</code>
            </dd>
          </div>
        </dl>
      )}
      {state.at === 'closed' && (
        <>
          <Choose
            label={say('open-why')}
            value={purpose}
            empty={say('open-choose')}
            describedBy={why}
            options={purposes.map((p) => [p, pick(PURPOSE_WORDS[p], lang)] as const)}
            onChoose={setPurpose}
          />
          <p id={why} className="mut" role="status">
            {reason.words.map((w) => pick(w, lang)).join(' ')}
          </p>
          {!reason.isAllowed && others.length > 0 ? (
            <>
              {choose}
              <Hold words={tell('ap-hold')} isOff={office === ''} onHeld={() => void begin(office)} />
            </>
          ) : (
            <Hold words={say('open-hold')} isOff={purpose === '' || !reason.isAllowed} onHeld={() => void begin()} />
          )}
        </>
      )}
      <p role="status" className={state.at === 'waits' || state.at === 'late' || state.at === 'approval' ? 'waits' : ''}>
        {state.at === 'asking' && say(written ? 'open-witnessing' : 'open-asking')}
        {isOpen && say('open-opened')}
        {state.at === 'waits' && say('open-waits')}
        {state.at === 'late' && say('open-late')}
        {state.at === 'approval' && tell(state.note ?? (isApproved ? 'ap-told' : isKept ? 'ap-kept' : 'ap-stay'))}
      </p>
      {state.at === 'refused' && <Refused failed={state} />}
      {state.at === 'open' && state.wrong.length > 0 && (
        <p role="alert" className="card ask narrow">
          {say('open-wrong-part', { vaults: state.wrong.join(', ') })}
        </p>
      )}
      {asked.length > 0 && <OfficesAsked country={country} asked={asked} />}
      {isApproved && <Hold words={say('open-hold')} isOff={false} onHeld={() => void again()} />}
      {mayAsk && choose}
      <p className="row acts">
        {mayAsk && <Do words={tell('ap-ask')} isOff={office === ''} onPress={() => askOffice(office).then(() => setOffice(''))} />}
        {isOpen && (
          <Button className="btn p see" onPressStart={() => setHeld(true)} onPressEnd={() => setHeld(false)}>
            {say('open-see')}
          </Button>
        )}
        {state.at === 'waits' && <Do words={say('open-again')} onPress={again} />}
        {/* Stays when the answer has come: the button that starts anew must not slip under a finger that looks again. */}
        {state.at === 'approval' && <Do words={tell('ap-look')} onPress={look} />}
        {(state.at === 'late' || state.at === 'refused' || state.at === 'approval') && <Do words={say('open-anew')} onPress={anew} />}
        {(isOpen || state.at === 'waits') && <Do words={say('open-close')} onPress={forget} />}
      </p>
      {/* Below the button: a name of two lines must not push it from under the finger that holds it. */}
      {state.at === 'open' && (
        <dl className="kv">
          {state.names.map(({ field: { id, words }, value }) => (
            <div key={id}>
              <dt>{pick(words, lang)}</dt>
              <dd>
                {isHeld ? (
                  <b className="opened">{value === '' ? say('open-empty') : printAboutWhen(value, lang)}</b>
                ) : (
                  <Closed words={say('open-closed')} />
                )}
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
