import { useState } from 'react'
import type { Words } from '../../../core/model/fields.ts'
import { pick, speaker } from '../../words/say.ts'
import { SIGN } from '../../words/sign.ts'
import { Do } from '../account/parts.tsx'
import { Choose } from '../form/choose.tsx'
import { useLang } from '../lang.tsx'

type Props<R extends string> = { readonly reasons: Readonly<Record<R, Words>>; readonly onDecline: (reason: R) => Promise<void> }

/** Declining, for one of a few reasons: a sentence could say who she is. */
export function Decline<R extends string>({ reasons, onDecline }: Props<R>) {
  const lang = useLang()
  const say = speaker(SIGN, lang)
  const [reason, setReason] = useState<R | ''>('')
  return (
    <div className="decline">
      <Choose
        label={say('sign-decline-why')}
        value={reason}
        empty={say('sign-decline-choose')}
        options={(Object.keys(reasons) as R[]).map((r) => [r, pick(reasons[r], lang)] as const)}
        onChoose={setReason}
      />
      <Do words={say('sign-decline')} isOff={reason === ''} onPress={() => (reason === '' ? undefined : onDecline(reason))} />
    </div>
  )
}
