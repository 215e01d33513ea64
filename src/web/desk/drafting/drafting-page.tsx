import '../sign/no-eval.ts'
import './drafting.css'
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react'
import { speaker } from '../../words/say.ts'
import { Refused } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import { useList } from '../account/use-list.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { DRAFTINGS, type Chosen, type DraftInHand, type Shelf } from './shelf.ts'
import { DRAFTING } from './words.ts'

// Fetched while the server says what there is: it brings the country's definitions, and the words of a release's dimensions and codes.
const Drafts = lazy(() => import('./drafts.tsx'))

const LOOK_MS = 2000

/** A release, from what is asked for to its waiting for two: made by the server, one at a time, while the page says how far it is. */
export default function DraftingPage({ api, who, country }: JourneyProps) {
  const say = speaker(DRAFTING, useLang())
  const { list, before, refused, again } = useList<Shelf>(api, DRAFTINGS)
  const [failed, setFailed] = useState<Failed>()
  const [chosen, setChosen] = useState<Chosen>()
  const shelf = list ?? before
  const inHand = shelf?.inHand ?? undefined
  const isBusy = inHand !== undefined && inHand.ended === undefined
  const look = useEffectEvent(again)
  useEffect(() => {
    if (!isBusy) return
    const timer = setInterval(look, LOOK_MS)
    return () => clearInterval(timer)
  }, [isBusy])
  if (refused) return <Refused failed={refused} />
  if (!shelf) return <p role="status">{'…'}</p>
  const form = chosen ?? { what: 'figure', indicator: '', year: shelf.years[0] ?? 0, tables: [], asOf: shelf.today }
  const post = async (path: string, body: unknown): Promise<void> => {
    const said = await api.ask<DraftInHand>('POST', path, body)
    setFailed(said.ok ? undefined : said)
    again()
  }
  const begin = ({ what, indicator, year, tables, asOf }: Chosen): Promise<void> =>
    post(DRAFTINGS, { asOf, year, ...(what === 'figure' ? { figure: { indicator, tables } } : {}) })
  /** What was refused, asked for otherwise. */
  const otherwise = (asOf: string): Promise<void> => {
    const asks = shelf.inHand?.asks
    if (!asks) return Promise.resolve()
    const next: Chosen =
      'year' in asks
        ? { ...form, what: 'year', year: asks.year, asOf }
        : { what: 'figure', indicator: asks.indicator, year: Number(asks.from.slice(0, 4)), tables: asks.tables ?? [], asOf }
    setChosen(next)
    return begin(next)
  }
  return (
    <div className="drafting">
      <PageTitle>{say('dr-title')}</PageTitle>
      <p className="mut lead">{say('dr-lead')}</p>
      <Refused failed={failed} />
      <Suspense fallback={<p role="status">{'…'}</p>}>
        <Drafts {...{ api, who, shelf, form, isBusy, country, post, begin, otherwise }} onChosen={setChosen} />
      </Suspense>
    </div>
  )
}
