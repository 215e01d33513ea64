import { lazy, Suspense } from 'react'
import type { Country } from '../../../core/country/index.ts'
import { SIGN } from '../../words/sign.ts'
import { speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { useSettled } from '../vault/use-settled.ts'
import type { Seen } from '../vault/use-vault-look.ts'

/** Fetched where one waits. */
const OpeningCard = lazy(async () => ({ default: (await import('./opening-card.tsx')).OpeningCard }))

/** Openings that the approver's office was asked to stand for. */
export function OpeningsToApprove({ seen, country }: { readonly seen: Seen; readonly country: Country }) {
  const say = speaker(SIGN, useLang())
  const { shown, settle } = useSettled(seen.waiting, (w) => w.row)
  return (
    <>
      {shown.length === 0 && <p role="status">{say('sign-none')}</p>}
      <Suspense fallback={<p role="status">…</p>}>
        <ul>
          {shown.map((one) => (
            <OpeningCard key={one.row} one={one} country={country} desk={seen.desk} pass={seen.pass} onSettled={() => settle(one)} />
          ))}
        </ul>
      </Suspense>
    </>
  )
}
