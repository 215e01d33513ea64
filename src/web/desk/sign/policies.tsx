import { lazy, Suspense, useState } from 'react'
import type { PolicyTexts } from '../../../core/access/hash-policies.ts'
import type { Parts } from '../../../core/entry/make.ts'
import type { KeySignature } from '../../../core/ledger/signature.ts'
import type { Registrar } from '../account/two-signatures.tsx'
import { useList } from '../account/use-list.ts'
import type { JourneyProps } from '../journey.ts'

/** Its words and rules are fetched where some wait. */
const PolicySection = lazy(() => import('./policy-section.tsx'))

export type Proposed = {
  readonly proposed: string
  readonly texts: PolicyTexts
  readonly half: { readonly entry: Parts; readonly first: KeySignature } | null
}
export type Waiting = {
  readonly adopted: string
  readonly before: PolicyTexts | null
  readonly proposal: Proposed | null
  readonly seconds: readonly Registrar[]
}

/** Changed policies, where any wait: for heads and oversight. */
export function PoliciesToSign(props: Pick<JourneyProps, 'api' | 'country' | 'who'>) {
  const { list, again } = useList<Waiting>(props.api, '/api/v1/policies')
  const [isDone, setDone] = useState(false)
  // Whoever may not sign it is told what a stranger is told, and there is nothing to say.
  if (!isDone && !list?.proposal) return null
  return (
    <Suspense>
      <PolicySection {...props} isDone={isDone} list={list} onSigned={(whole) => (whole ? setDone(true) : again())} />
    </Suspense>
  )
}
