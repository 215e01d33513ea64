import { useId, useState } from 'react'
import type { Words } from '../../../core/model/fields.ts'
import { pick, speaker } from '../../words/say.ts'
import { SIGN } from '../../words/sign.ts'
import { Do } from '../account/parts.tsx'
import { useLang } from '../lang.tsx'

type Props<R extends string> = { readonly reasons: Readonly<Record<R, Words>>; readonly onDecline: (reason: R) => Promise<void> }

/** Declining, for one of a few reasons: a sentence could say who she is. */
export function Decline<R extends string>({ reasons, onDecline }: Props<R>) {
  const lang = useLang()
  const say = speaker(SIGN, lang)
  const [reason, setReason] = useState<R | ''>('')
  const field = useId()
  return (
    <div className="decline">
      <div className="field">
        <label htmlFor={field}>{say('sign-decline-why')}</label>
        <select id={field} value={reason} onChange={(e) => setReason(e.target.value as R | '')}>
          <option value="">{say('sign-decline-choose')}</option>
          {(Object.keys(reasons) as R[]).map((r) => (
            <option key={r} value={r}>
              {pick(reasons[r], lang)}
            </option>
          ))}
        </select>
      </div>
      <Do words={say('sign-decline')} isOff={reason === ''} onPress={() => (reason === '' ? undefined : onDecline(reason))} />
    </div>
  )
}
