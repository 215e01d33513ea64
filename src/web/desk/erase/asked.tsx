import { useState } from 'react'
import { readErasureAsked } from '../../../core/entry/ask-erasure.ts'
import { HOLD_DAYS } from '../../../core/entry/erasing.ts'
import { commitmentsOf, hashOf } from '../../../core/entry/make.ts'
import { checkCode } from '../../../core/entry/sign-in.ts'
import { findRecordKind } from '../../../core/model/kinds.ts'
import { toHex } from '../../../core/bytes.ts'
import { formatNumber } from '../../words/khmer.ts'
import { formatRecorded } from '../../words/moment.ts'
import { speaker } from '../../words/say.ts'
import { SIGN } from '../../words/sign.ts'
import { Do, Refused } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { makeAct } from '../act.ts'
import { Hold } from '../open-name/hold.tsx'
import { ErasureFacts, RecordName } from './facts.tsx'
import type { Asked, Told } from './model.ts'
import { WhatGoes } from './what-goes.tsx'
import { ERASE } from './words.ts'

type Props = Pick<JourneyProps, 'api' | 'country' | 'who'> & { readonly one: Asked; readonly onDone: (said?: Told) => void }

/** One that a first person has signed: for the second to read and sign, and for the office that asked to see where it is. */
export function AskedErasure({ api, country, who, one, onDone }: Props) {
  const lang = useLang()
  const [say, tell] = [speaker(ERASE, lang), speaker(SIGN, lang)]
  const [failed, setFailed] = useState<Failed>()
  const [isSigning, setSigning] = useState(false)
  // What is shown is what is signed: it is read from the bytes, not from what the application says of them.
  const act = readErasureAsked(one.entry)
  if (!act)
    return (
      <li className="card stop narrow" role="alert">
        {say('er-other-entry')}
      </li>
    )
  const { agency: of, type, record, ground, entries } = act
  const isOrder = act.kind === 'erasure.ordered'
  const hash = hashOf(commitmentsOf(one.entry))
  const sign = async (): Promise<void> => {
    if (!who.signer) return setFailed({ code: 'session.not-yours' })
    setFailed(undefined)
    setSigning(true)
    try {
      const signature = await who.signer.sign(hash)
      const said = await api.ask('POST', '/api/v1/erasures/second', { entry: one.entry.id, signature })
      if (said.ok) return onDone('er-signed')
      setFailed(said)
    } catch {
      setFailed({ code: 'no-passkey' })
    }
    setSigning(false)
  }
  const takeBack = async (): Promise<void> => {
    setFailed(undefined)
    const said = await api.ask('POST', '/api/v1/erasures/back', { entry: one.entry.id })
    if (said.ok) onDone()
    else setFailed(said)
  }
  const decline = async (says: 'no' | 'again'): Promise<void> => {
    setFailed(undefined)
    const entry = await makeAct(who, { kind: 'erasure.declined', of, record, ask: one.entry.id, says })
    if (!entry) return setFailed({ code: 'no-passkey' })
    const said = await api.ask('POST', '/api/v1/erasures/decline', { entry })
    if (said.ok) onDone()
    else setFailed(said)
  }
  const isToSign = one.isMine && one.isCurrent && !one.isDeclined
  return (
    <li className="card narrow">
      <p className="h3">{say(isOrder ? 'er-order-of' : 'er-deed-of')}</p>
      <p>
        <RecordName {...{ api, country, who, of, type, record }} />
      </p>
      <ErasureFacts {...{ of, ground, country }} versions={entries.length} advocate={isOrder ? act.advocate : undefined}>
        <div>
          <dt>{say('er-asked-on')}</dt>
          <dd>{formatRecorded(one.asked, lang)}</dd>
        </div>
      </ErasureFacts>
      {findRecordKind(type) && (
        <details open={isToSign}>
          <summary>
            {say('er-goes')} · {say('er-stays')} · {say('er-beyond')}
          </summary>
          <WhatGoes country={country} kind={type} Level="h3" />
        </details>
      )}
      {isToSign && (
        <>
          <div className="says">
            <p className="h3">{tell('sign-you-say')}</p>
            <p>
              {say(isOrder ? 'er-order-says' : 'er-deed-says', {
                n: formatNumber(entries.length, lang),
                days: formatNumber(HOLD_DAYS, lang),
              })}
            </p>
            <p>{say('er-oversight-says')}</p>
            <p className="mut">
              {say('er-code')} <code className="check-code">{checkCode(toHex(hash))}</code>
            </p>
            <Hold words={tell('sign-hold')} isOff={isSigning} onHeld={() => void sign()} />
          </div>
          <div className="decline">
            <Do words={say('er-not-sign')} onPress={() => decline('no')} />
            <p className="s2">{say('er-not-sign-why')}</p>
          </div>
        </>
      )}
      {!isToSign && (
        <div className="says">
          <p>
            {one.isDeclined
              ? say('er-declined')
              : one.isCurrent || !one.isOwn
                ? say('er-waits-for', { code: checkCode(act.approvedBy[1] ?? '') })
                : say('er-changed')}
          </p>
          <p className="mut">
            {say('er-code')} <code className="check-code">{checkCode(toHex(hash))}</code>
          </p>
          {one.isOwn && !one.isDeclined && (
            <p className="row acts">
              <Do words={say('er-take-back')} onPress={takeBack} />
            </p>
          )}
          {!one.isOwn && one.isDeclined && (
            <p className="row acts">
              <Do words={say('er-again')} onPress={() => decline('again')} />
            </p>
          )}
        </div>
      )}
      <p role="status">{isSigning ? tell('sign-signing') : ''}</p>
      <Refused failed={failed} />
    </li>
  )
}
