import { lazy, Suspense, type ComponentProps } from 'react'
import type { Country, Form } from '../../../../core/country/index.ts'
import { sayHandedIn } from './handed-in.ts'
import type { HandedIn } from '../place.ts'
import { ReceiptPage } from './receipt-page.tsx'

export { loadSlip } from './receipt-page.tsx'

const TakenBack = lazy(() => import('./taken-back.tsx'))

type Props = Omit<ComponentProps<typeof ReceiptPage>, 'of' | 'which'> & {
  readonly place: HandedIn
  /** Of the agency, in its own order. */
  readonly forms: readonly Form[]
  readonly country: Country
}

/** The receipt of a return, with what it is of: fetched while it is sent. */
export function HandedInPage({ place, forms, country, ...of }: Props) {
  return (
    <>
      {place.takenBack && (
        <Suspense>
          <TakenBack records={place.takenBack} />
        </Suspense>
      )}
      <ReceiptPage {...of} of={sayHandedIn(place, forms, country)} {...(place.which ? { which: place.which } : {})} />
    </>
  )
}
