import { useMemo } from 'react'
import type { Country } from '../../../core/country/index.ts'
import type { JourneyProps } from '../journey.ts'
import { withIndicators } from '../sign/indicators.ts'
import { DraftForm } from './draft-form.tsx'
import { InHand } from './in-hand.tsx'
import { DRAFTINGS, type Chosen, type DraftInHand, type Shelf } from './shelf.ts'
import { WhatIsOut } from './what-is-out.tsx'
import { WaitingDrafts } from './waiting-drafts.tsx'

type Props = Pick<JourneyProps, 'api' | 'who'> & {
  readonly shelf: Shelf
  /** As the desk brings it: without definitions. */
  readonly country: Country
  readonly form: Chosen
  readonly isBusy: boolean
  readonly onChosen: (chosen: Chosen) => void
  readonly begin: (chosen: Chosen) => Promise<void>
  readonly otherwise: (asOf: string) => Promise<void>
  readonly post: (path: string, body: unknown) => Promise<void>
}

/** The draft in hand, the form for the next, and those that wait. */
export default function Drafts({ api, who, shelf, country: bare, form, isBusy, onChosen, begin, otherwise, post }: Props) {
  const country = useMemo(() => withIndicators(bare), [bare])
  return (
    <>
      {shelf.inHand && (
        <InHand
          draft={shelf.inHand}
          country={country}
          offered={shelf.proposed}
          onDay={otherwise}
          onTable={(tables) => onChosen({ ...form, ...figureOf(shelf.inHand), tables })}
        />
      )}
      <DraftForm shelf={shelf} country={country} chosen={form} isBusy={isBusy} onChosen={onChosen} onBegin={begin} />
      <WaitingDrafts
        drafts={shelf.waiting}
        country={country}
        isBusy={isBusy}
        onAgain={({ id, asOf }) => post(`${DRAFTINGS}/${id}`, { asOf })}
        onPublish={({ id }) => post(`${DRAFTINGS}/${id}/publication`, {})}
      />
      {/* Listed anew when something went out. */}
      <WhatIsOut key={outOf(shelf.inHand)} {...{ api, who, country }} />
    </>
  )
}

const outOf = (draft: DraftInHand | null): string => (draft?.ended?.is === 'published' ? draft.ended.releases.join(' ') : '')

function figureOf(draft: DraftInHand | null): Partial<Chosen> {
  if (!draft || 'year' in draft.asks) return {}
  return { what: 'figure', indicator: draft.asks.indicator, year: Number(draft.asks.from.slice(0, 4)), asOf: draft.asOf }
}
