import { lazy, Suspense, useState } from 'react'
import { formatDay } from '../../words/khmer.ts'
import { formatRecorded } from '../../words/moment.ts'
import { pick, speaker } from '../../words/say.ts'
import { SIGN } from '../../words/sign.ts'
import { Refused } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import { makeAct } from '../act.ts'
import { Choose } from '../form/choose.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { Hold } from '../open-name/hold.tsx'
import { pathTo } from '../route.ts'
import { ErasureFacts, RecordName } from './facts.tsx'
import type { Ordered, StopReason, Told } from './model.ts'
import { ERASE, STATE_WORDS, STOP_WORDS } from './words.ts'

const Certificate = lazy(() => import('./certificate.tsx').then((m) => ({ default: m.Certificate })))

type Props = Pick<JourneyProps, 'api' | 'country' | 'who'> & { readonly one: Ordered; readonly onDone: (said?: Told) => void }

/** An order that is on record: where it stands, what the vaults have said, and what this person may do about it. */
export function OrderedErasure({ api, country, who, one, onDone }: Props) {
  const lang = useLang()
  const say = speaker(ERASE, lang)
  const { of, type, record, ground, versions, advocate, state } = one
  const carries = state === 'due' && !one.isAsked && of === who.agency && who.roles.includes('head')
  return (
    <li className={state === 'erased' ? 'card certificate narrow' : 'card narrow'}>
      <p className="h3">
        <RecordName {...{ api, country, who, of, type, record }} />
      </p>
      <p className={`state ${state}`}>{pick(STATE_WORDS[state], lang)}</p>
      <ErasureFacts {...{ of, ground, versions, country }} advocate={advocate} isOver={!one.mayStop}>
        <div>
          <dt>{say('er-ordered-on')}</dt>
          <dd>{formatRecorded(one.ordered, lang)}</dd>
        </div>
        {(state === 'held' || state === 'due') && (
          <div>
            <dt>{say('er-from')}</dt>
            <dd>{formatDay(one.due, lang)}</dd>
          </div>
        )}
        {state !== 'stopped' && (
          <div>
            <dt>{say('er-vaults')}</dt>
            <dd>
              {one.vaults.length === 0 && say('er-no-vaults')}
              {one.vaults.map(({ vault, said }) => (
                <span key={vault} className="word">
                  {say(said === null ? 'er-vault-silent' : said === 'heard' ? 'er-vault-heard' : 'er-vault-destroyed', { vault })}
                </span>
              ))}
            </dd>
          </div>
        )}
      </ErasureFacts>
      {state === 'erased' && (
        <Suspense>
          <Certificate one={one} />
        </Suspense>
      )}
      {carries && (
        <p className="row acts">
          <a className="btn p" href={pathTo('erase', type, record)}>
            {say('er-carry-out')}
          </a>
        </p>
      )}
      {one.mayStop && <Stop {...{ api, who, one, onDone }} />}
    </li>
  )
}

/** One signature stops it. An allegation against an official is no reason that stands here: whoever knows of one does not say why. */
function Stop({ api, who, one, onDone }: Omit<Props, 'country'>) {
  const lang = useLang()
  const [say, tell] = [speaker(ERASE, lang), speaker(SIGN, lang)]
  const [reason, setReason] = useState<StopReason | ''>('')
  const [is, setIs] = useState<'signing' | Failed>()
  const stop = async (): Promise<void> => {
    if (reason === '') return
    setIs('signing')
    const entry = await makeAct(who, { kind: 'erasure.stopped', of: one.of, order: one.order, reason })
    const said = entry && (await api.ask('POST', '/api/v1/erasures/stop', { entry }))
    if (said?.ok) onDone('er-stopped')
    else setIs(said ?? { code: 'no-passkey' })
  }
  return (
    <details>
      <summary>{say('er-stop')}</summary>
      <Choose
        label={say('er-stop-why')}
        value={reason}
        empty="–"
        options={(Object.keys(STOP_WORDS) as StopReason[]).map((r) => [r, pick(STOP_WORDS[r], lang)] as const)}
        onChoose={setReason}
      />
      <p className="s2">{say('er-stop-clear')}</p>
      <div className="says">
        <p className="h3">{tell('sign-you-say')}</p>
        <p>{say('er-stop-says')}</p>
        <Hold words={say('er-stop-hold')} isOff={reason === '' || is === 'signing'} onHeld={() => void stop()} />
      </div>
      <p role="status">{is === 'signing' ? tell('sign-signing') : ''}</p>
      {typeof is === 'object' && <Refused failed={is} />}
    </details>
  )
}
