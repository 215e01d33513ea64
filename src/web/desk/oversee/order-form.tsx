import { useState } from 'react'
import { EXTENSION_REASONS, UNSEALING_REASONS } from '../../../core/entry/oversight-acts.ts'
import { ORDER_DAYS } from '../../../core/plan/plan.ts'
import { digits } from '../../words/khmer.ts'
import { ORDER_WORDS, OVERSEE } from './words.ts'
import { pick, speaker } from '../../words/say.ts'
import { SIGN } from '../../words/sign.ts'
import { Refused, useBody } from '../account/parts.tsx'
import { Choose, OneOf } from '../form/choose.tsx'
import { dayAfter, isAhead, UntilDay } from '../form/until-day.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { Hold } from '../open-name/hold.tsx'
import type { SignedOrder } from '../vault/vault-desk.ts'
import { sealCode, type Chosen } from './chosen.ts'
import { OrderFile } from './order-file.tsx'

type Props = Omit<JourneyProps, 'path'> & { readonly chosen: Chosen; readonly onDone: () => void }
type Wish = 'plan.unsealing' | 'plan.extension'
type Unsealing = (typeof UNSEALING_REASONS)[number]
type Extension = (typeof EXTENSION_REASONS)[number]

/** An order that is not carried out in a few days is asked for anew. */
const USUAL = 5

/** What is ordered of one seal: opened early or put off, why, until when; signed, and handed over as a file. */
export function OrderForm({ api, config: { doors }, country, who, chosen: { seal, agency }, onDone }: Props) {
  const lang = useLang()
  const [say, tell] = [speaker(OVERSEE, lang), speaker(SIGN, lang)]
  const body = useBody(country)
  const [kind, setKind] = useState<Wish>('plan.unsealing')
  const [reason, setReason] = useState<Unsealing | Extension | ''>('')
  const [until, setUntil] = useState(() => dayAfter(USUAL))
  const [state, setState] = useState<SignedOrder | 'signing' | 'not-signed'>()
  if (!doors || !who.signer) return null
  const { signer } = who
  const reasons: readonly (Unsealing | Extension)[] = kind === 'plan.unsealing' ? UNSEALING_REASONS : EXTENSION_REASONS
  const sign = async (): Promise<void> => {
    setState('signing')
    try {
      const { vaultDesk } = await import('../vault/vault-desk.ts')
      const desk = vaultDesk({ api, doors, agency: who.agency, signer })
      const base = { value: seal.value, until }
      setState(
        await desk.order(
          kind === 'plan.unsealing' ? { ...base, kind, reason: reason as Unsealing } : { ...base, kind, reason: reason as Extension },
        ),
      )
    } catch {
      setState('not-signed')
    }
  }
  if (typeof state === 'object') return <OrderFile order={state} isEarly={kind === 'plan.unsealing'} onDone={onDone} />
  const choose = (to: Wish): void => {
    setKind(to)
    setReason('')
  }
  return (
    <div className="card narrow order">
      <fieldset>
        <legend>{say('ov-what')}</legend>
        <OneOf
          name="order"
          value={kind}
          options={[
            ['plan.unsealing', say('ov-unseal')],
            ['plan.extension', `${say('ov-extend')}${seal.isExtended ? ` (${say('ov-seal-extended')})` : ''}`, seal.isExtended],
          ]}
          onChoose={choose}
        />
      </fieldset>
      <Choose
        label={say('ov-reason')}
        value={reason}
        empty="–"
        options={reasons.map((r) => [r, pick(ORDER_WORDS[r], lang)] as const)}
        onChoose={setReason}
      />
      <UntilDay label={say('ov-until')} value={until} most={ORDER_DAYS} onDay={setUntil} />
      <div className="says">
        <p className="h3">{tell('sign-you-say')}</p>
        <p>
          {say(kind === 'plan.unsealing' ? 'ov-unseal-says' : 'ov-extend-says', {
            seal: sealCode(seal.value),
            office: body(agency),
            day: digits(until, lang),
          })}
        </p>
        <Hold
          words={tell('sign-hold')}
          isOff={reason === '' || !isAhead(until, ORDER_DAYS) || state === 'signing'}
          onHeld={() => void sign()}
        />
      </div>
      {state === 'signing' && <p role="status">{tell('sign-signing')}</p>}
      {state === 'not-signed' && <Refused failed={{ code: 'no-passkey' }} />}
    </div>
  )
}
