import { useState } from 'react'
import { makeErasure, type ErasureAsked } from '../../../core/entry/ask-erasure.ts'
import { HOLD_DAYS, NO_ADVOCATE } from '../../../core/entry/erasing.ts'
import { ERASURE_GROUNDS } from '../../../core/entry/kinds/record-erased.ts'
import { commitmentsOf, hashOf } from '../../../core/entry/make.ts'
import { checkCode } from '../../../core/entry/sign-in.ts'
import { formatDay, formatNumber } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { SIGN } from '../../words/sign.ts'
import { Refused, useBody } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import { useList } from '../account/use-list.ts'
import { Choose } from '../form/choose.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { Hold } from '../open-name/hold.tsx'
import { PageTitle } from '../page-title.tsx'
import { pathTo } from '../route.ts'
import { ErasureFacts, RecordName } from './facts.tsx'
import type { Before } from './model.ts'
import { WhatGoes } from './what-goes.tsx'
import { ERASE, GROUND_WORDS } from './words.ts'

type Props = Omit<JourneyProps, 'path'> & { readonly kind: string; readonly record: string }
const bytes = (n: number): Uint8Array => crypto.getRandomValues(new Uint8Array(n))

/** One record of a head's own office: what its erasure would destroy and leave, what stands in the way, and the first signature. */
export function AskPage({ api, country, who, kind, record }: Props) {
  const lang = useLang()
  const say = speaker(ERASE, lang)
  const { list: at, refused, again } = useList<Before>(api, `/api/v1/erasures/desk/${record}?kind=${kind}`)
  const [isAsked, setAsked] = useState(false)
  const order = at?.order
  const isOver = order?.state === 'signed' || order?.state === 'erased'
  return (
    <div className="erasures">
      <p className="crumb">
        <a href={pathTo('erase')}>{say('er-to-list')}</a>
      </p>
      <PageTitle>{say(order?.state === 'due' ? 'er-deed-of' : 'er-order-of')}</PageTitle>
      <p className="lead">
        <RecordName {...{ api, country, who, of: who.agency, type: kind, record }} />
      </p>
      <Refused failed={refused} />
      {!at && !refused && <p role="status">{'…'}</p>}
      <p role="status">{isAsked ? say('er-asked-done') : ''}</p>
      {at && isOver && <p className="card narrow">{say('er-already-done')}</p>}
      {at && !isOver && (
        <>
          <WhatGoes country={country} kind={kind} Level="h2" />
          {order?.state === 'held' ? (
            <p className="card narrow">
              {say('er-already-held', { since: formatDay(order.ordered.slice(0, 10), lang), due: formatDay(order.due, lang) })}
            </p>
          ) : at.open ? (
            <p className="card stop narrow">{say(`er-open-${at.open}`)}</p>
          ) : at.seconds.length === 0 ? (
            <p className="card narrow">{say('er-second-none')}</p>
          ) : isAsked ? null : (
            <Ask
              {...{ api, country, who, kind, record, at }}
              onAsked={() => {
                setAsked(true)
                again()
              }}
            />
          )}
        </>
      )}
    </div>
  )
}

type AskProps = Pick<Props, 'api' | 'country' | 'who' | 'kind' | 'record'> & { readonly at: Before; readonly onAsked: () => void }
/** The ground, who speaks for the person and who signs as the second; of the deed, what the order said. */
function Ask({ api, country, who, kind: type, record, at, onAsked }: AskProps) {
  const lang = useLang()
  const [say, tell] = [speaker(ERASE, lang), speaker(SIGN, lang)]
  const body = useBody(country)
  const due = at.order?.state === 'due' ? at.order : undefined
  const [wished, setGround] = useState<ErasureAsked['ground'] | ''>('')
  const [named, setAdvocate] = useState('')
  const [picked, setSecond] = useState<string>()
  const [is, setIs] = useState<'signing' | Failed>()
  const ground = due?.ground ?? wished
  const advocate = due ? undefined : named === '' && !at.needsAdvocate ? NO_ADVOCATE : named
  const second = picked ?? at.seconds[0]?.credential ?? ''
  const isReady = ground !== '' && advocate !== '' && second !== ''
  const sign = async (): Promise<void> => {
    const { signer } = who
    if (ground === '' || !signer || !isReady) return
    setIs('signing')
    try {
      const wish = { type, record, entries: at.versions, ground }
      const entry = makeErasure(who.agency, wish, { approvedBy: [signer.credential, second], advocate }, bytes)
      const signature = await signer.sign(hashOf(commitmentsOf(entry)))
      const said = await api.ask('POST', '/api/v1/erasures/first', { entry, signature })
      if (said.ok) onAsked()
      else setIs(said)
    } catch {
      setIs({ code: 'no-passkey' })
    }
  }
  return (
    <div className="card narrow ask-form">
      {due ? (
        <ErasureFacts of={who.agency} ground={due.ground} versions={at.versions.length} advocate={due.advocate} country={country} />
      ) : (
        <>
          <Choose
            label={say('er-ground')}
            value={wished}
            empty={say('er-choose')}
            options={ERASURE_GROUNDS.map((g) => [g, pick(GROUND_WORDS[g], lang)] as const)}
            onChoose={setGround}
          />
          <Choose
            label={say('er-advocate')}
            value={named}
            empty={at.needsAdvocate ? say('er-choose') : say('er-advocate-none')}
            options={at.advocates.map((a) => [a, body(a)] as const)}
            onChoose={setAdvocate}
          />
        </>
      )}
      <Choose
        label={say('er-second')}
        value={second}
        options={at.seconds.map(
          (s) => [s.credential, say('er-second-is', { office: body(s.agency), code: checkCode(s.credential) })] as const,
        )}
        onChoose={setSecond}
      />
      <div className="says">
        <p className="h3">{tell('sign-you-say')}</p>
        <p>
          {say(due ? 'er-deed-says' : 'er-order-says', { n: formatNumber(at.versions.length, lang), days: formatNumber(HOLD_DAYS, lang) })}
        </p>
        <Hold words={tell('sign-hold')} isOff={!isReady || is === 'signing'} onHeld={() => void sign()} />
      </div>
      <p role="status">{is === 'signing' ? tell('sign-signing') : ''}</p>
      {typeof is === 'object' && <Refused failed={is} />}
    </div>
  )
}
