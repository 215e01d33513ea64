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
  const leave = async (path: 'back' | 'decline'): Promise<void> => {
    setFailed(undefined)
    const said = await api.ask('POST', `/api/v1/erasures/${path}`, { entry: one.entry.id })
    if (said.ok) onDone()
    else setFailed(said)
  }
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
        <details open={one.isMine}>
          <summary>
            {say('er-goes')} · {say('er-stays')} · {say('er-beyond')}
          </summary>
          <WhatGoes country={country} kind={type} Level="h3" />
        </details>
      )}
      {one.isMine && (
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
            <Do words={say('er-not-sign')} onPress={() => leave('decline')} />
            <p className="s2">{say('er-not-sign-why')}</p>
          </div>
        </>
      )}
      {!one.isMine && (
        <div className="says">
          <p>
            {one.isDeclined
              ? say('er-declined')
              : one.isCurrent
                ? say('er-waits-for', { code: checkCode(act.approvedBy[1] ?? '') })
                : say('er-changed')}
          </p>
          <p className="mut">
            {say('er-code')} <code className="check-code">{checkCode(toHex(hash))}</code>
          </p>
          <p className="row acts">
            <Do words={say('er-take-back')} onPress={() => leave('back')} />
          </p>
        </div>
      )}
      <p role="status">{isSigning ? tell('sign-signing') : ''}</p>
      <Refused failed={failed} />
    </li>
  )
}
