import { useState } from 'react'
import type { Country } from '../../../core/country/index.ts'
import { actHash } from '../../../core/entry/read-act.ts'
import { checkCode } from '../../../core/entry/sign-in.ts'
import { toHex } from '../../../core/bytes.ts'
import { findRecordKind } from '../../../core/model/kinds.ts'
import type { ApprovalShown, DeclineReason } from '../../../core/vault/approvals.ts'
import { DECLINE_WORDS } from '../../words/approvals.ts'
import { formatMoment } from '../../words/moment.ts'
import { PURPOSE_WORDS } from '../../words/purposes.ts'
import { pick, speaker } from '../../words/say.ts'
import { SIGN } from '../../words/sign.ts'
import { Refused, useBody } from '../account/parts.tsx'
import { useLang } from '../lang.tsx'
import { fieldWords } from '../open-name/fields.ts'
import { Hold } from '../open-name/hold.tsx'
import { SignedNote } from '../vault/signed-note.tsx'
import type { Signed, VaultDesk } from '../vault/vault-desk.ts'
import { Decline } from './decline.tsx'

type Props = {
  readonly one: ApprovalShown
  readonly country: Country
  readonly desk: VaultDesk
  readonly pass: string
  /** It was signed or declined here. */
  readonly onSettled: () => void
}
type State =
  | { readonly at: 'reading' | 'signing' | 'declined' | 'not-signed' | 'refused' }
  | { readonly at: 'signed'; readonly signed: Signed }

/** One asking as its asker signed it, what a signature under it says, and after it where that stands. */
export function OpeningCard({ one, country, desk, pass, onSettled }: Props) {
  const lang = useLang()
  const say = speaker(SIGN, lang)
  const [state, setState] = useState<State>({ at: 'reading' })
  const sign = async (): Promise<void> => {
    setState({ at: 'signing' })
    onSettled()
    const signed = await desk.approve(one).catch(() => undefined)
    setState(signed ? { at: 'signed', signed } : { at: 'not-signed' })
  }
  const decline = async (reason: DeclineReason): Promise<void> => {
    onSettled()
    setState({ at: (await desk.decline(pass, one.row, reason)) ? 'declined' : 'refused' })
  }
  const isOpen = state.at === 'reading' || state.at === 'not-signed' || state.at === 'refused'
  return (
    <li className={state.at === 'signed' ? 'card certificate narrow' : 'card narrow'}>
      <Asked one={one} country={country} />
      <div className="says">
        <p className="h3">{say('sign-you-say')}</p>
        <p>{say('sign-opening-says')}</p>
        <p className="mut">
          {say('sign-hash')} <code className="check-code">{checkCode(toHex(actHash(one.row, one.act)))}</code>
        </p>
        {isOpen && <Hold words={say('sign-hold')} isOff={false} onHeld={() => void sign()} />}
      </div>
      <p role="status">
        {state.at === 'signing' && say('sign-signing')}
        {state.at === 'declined' && say('sign-declined')}
      </p>
      {state.at === 'not-signed' && <Refused failed={{ code: 'no-passkey' }} />}
      {state.at === 'refused' && (
        <div className="card stop" role="alert">
          <p>{say('sign-refused')}</p>
        </div>
      )}
      {state.at === 'signed' && <SignedNote signed={state.signed} onSigned={(signed) => setState({ at: 'signed', signed })} />}
      {isOpen && <Decline reasons={DECLINE_WORDS} onDecline={decline} />}
    </li>
  )
}

/** What its asker signed: a record's number, fields, a reason. Nothing of what is in them. */
function Asked({ one: { act, kind, form, agency, until }, country }: Pick<Props, 'one' | 'country'>) {
  const lang = useLang()
  const say = speaker(SIGN, lang)
  const body = useBody(country)
  const known = findRecordKind(kind)
  const fields = act.fields.map((id) => {
    const words = fieldWords(id, { form, type: kind }, country)
    return words ? pick(words, lang) : id
  })
  return (
    <dl className="kv">
      <div>
        <dt>{say('sign-who')}</dt>
        <dd>{say('sign-who-is', { office: body(act.agency), code: checkCode(act.asker) })}</dd>
      </div>
      <div>
        <dt>{say('sign-record')}</dt>
        <dd>
          {say('sign-record-is', { kind: known ? pick(known.words, lang) : kind, pointer: act.record.slice(0, 8), office: body(agency) })}
        </dd>
      </div>
      <div>
        <dt>{say('sign-fields')}</dt>
        <dd>{fields.join(' · ')}</dd>
      </div>
      <div>
        <dt>{say('sign-why')}</dt>
        <dd>{pick(PURPOSE_WORDS[act.purpose], lang)}</dd>
      </div>
      <div>
        <dt>{say('sign-until')}</dt>
        {/* A time to be kept, and no day of the record: by the clock on the approver's wall. */}
        <dd>{formatMoment(new Date(until * 1000).toISOString(), lang)}</dd>
      </div>
    </dl>
  )
}
