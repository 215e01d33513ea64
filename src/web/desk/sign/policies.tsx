import { lazy, Suspense, useState } from 'react'
import type { PolicyTexts } from '../../../core/access/hash-policies.ts'
import type { Parts } from '../../../core/entry/make.ts'
import type { KeySignature } from '../../../core/ledger/signature.ts'
import { POLICIES } from './policy-words.ts'
import { speaker } from '../../words/say.ts'
import type { Registrar } from '../account/two-signatures.tsx'
import { useList } from '../account/use-list.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'

const PolicyChange = lazy(async () => ({ default: (await import('./policy-change.tsx')).PolicyChange }))

export type Proposed = {
  readonly proposed: string
  readonly texts: PolicyTexts
  readonly half: { readonly entry: Parts; readonly first: KeySignature } | null
}
type Waiting = {
  readonly adopted: string
  readonly before: PolicyTexts | null
  readonly proposal: Proposed | null
  readonly seconds: readonly Registrar[]
}

/** Changed policies, where any wait: for heads and oversight. */
export function PoliciesToSign(props: Pick<JourneyProps, 'api' | 'country' | 'who'>) {
  const say = speaker(POLICIES, useLang())
  const { list, again } = useList<Waiting>(props.api, '/api/v1/policies')
  const [isDone, setDone] = useState(false)
  // Whoever may not sign it is told what a stranger is told, and there is nothing to say.
  if (!isDone && !list?.proposal) return null
  return (
    <section className="to-sign" aria-labelledby="sign-policies">
      <h2 id="sign-policies">{say('pol-title')}</h2>
      <p className="mut lead">{say('pol-how')}</p>
      <p role="status">{isDone ? say('pol-done') : ''}</p>
      {!isDone && list?.proposal && (
        <Suspense fallback={<p role="status">…</p>}>
          <PolicyChange
            {...props}
            proposal={list.proposal}
            adopted={list.adopted}
            before={list.before}
            seconds={list.seconds}
            onSigned={(whole) => (whole ? setDone(true) : again())}
          />
        </Suspense>
      )}
    </section>
  )
}
