import { useState } from 'react'
import type { Country } from '../../../core/country/index.ts'
import type { ApprovalShown } from '../../../core/vault/approvals.ts'
import { SIGN } from '../../words/sign.ts'
import { speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import type { Seen } from '../vault/use-vault-look.ts'
import { OpeningCard } from './opening-card.tsx'

/** Openings that the approver's office was asked to stand for. */
export function OpeningsToApprove({ seen, country }: { readonly seen: Seen; readonly country: Country }) {
  const say = speaker(SIGN, useLang())
  /** What was signed or declined here stays where it stood, with what became of it. */
  const [settled, setSettled] = useState<readonly ApprovalShown[]>([])
  const shown = [...settled, ...seen.waiting.filter((w) => !settled.some((s) => s.row === w.row))]
  return (
    <>
      {shown.length === 0 && <p role="status">{say('sign-none')}</p>}
      <ul>
        {shown.map((one) => (
          <OpeningCard
            key={one.row}
            one={one}
            country={country}
            desk={seen.desk}
            pass={seen.pass}
            onSettled={() => setSettled((was) => [...was.filter((s) => s.row !== one.row), one])}
          />
        ))}
      </ul>
    </>
  )
}
