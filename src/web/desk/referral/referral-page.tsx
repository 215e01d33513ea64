import { lazy, Suspense, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { pick } from '../../words/say.ts'
import { formatMoment } from '../../words/moment.ts'
import { Refused } from '../account/parts.tsx'
import { useList } from '../account/use-list.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { DangerLine } from '../people/danger-line.tsx'
import { go, pathTo } from '../route.ts'
import { Allowances } from './allowances.tsx'
import { BedsForm } from './beds-form.tsx'
import { ReferralView } from './referral-view.tsx'
import { handleOf, inOrder, officeOf, standingOf, type Listed, type Standing } from './standing.ts'
import { StateShape } from './state-shape.tsx'
import { useWords } from './use-words.ts'
import './referral.css'

// Asked for by a press; the list is read without it.
const OfferPage = lazy(() => import('./offer-page.tsx').then((m) => ({ default: m.OfferPage })))

/** The social worker's day: what waits, since when, and each referral with what can be done about it. */
export default function ReferralPage(props: JourneyProps) {
  const { api, who, country, path } = props
  const say = useWords()
  const { list, refused, again } = useList<Listed>(api, '/api/v1/referrals')
  /** The record whose offer was declined or taken back: it is offered to somebody else. */
  const [record, setRecord] = useState<string>()
  /** Nobody named one: the first that waited is open by itself. */
  const [landed, setLanded] = useState<string>()
  if (refused) return <Refused failed={refused} />
  if (!list) return <p role="status">{say('mine')} …</p>
  const all = inOrder(list.referrals.map((r) => standingOf(r, who.agency, list.now)))
  const [shown] = path
  if (shown === 'new')
    return (
      <Suspense>
        <OfferPage
          {...props}
          referrals={list.referrals}
          record={record}
          onDone={() => {
            setRecord(undefined)
            again()
            go('referral')
          }}
        />
      </Suspense>
    )
  const meant = shown ?? landed ?? all.find((s) => s.waitsForMe)?.referral.offer
  // What one came for stays in view after it was answered, though another waits first then.
  if (landed === undefined && meant !== undefined) setLanded(meant)
  const open = all.find((s) => s.referral.offer === meant)
  return (
    <>
      <DangerLine country={country} />
      <div className={open && shown !== undefined ? 'refer one' : 'refer'}>
        <Waiting all={all} country={country} shown={open?.referral.offer} />
        {open ? (
          <ReferralView
            key={open.referral.offer}
            {...props}
            standing={open}
            onDone={again}
            onElsewhere={(r) => {
              setRecord(r)
              go('referral', 'new')
            }}
          />
        ) : (
          <Begin props={props} />
        )}
        <aside className="aside">
          <BedsForm {...props} />
          <Allowances api={api} country={country} agency={who.agency} />
        </aside>
      </div>
    </>
  )
}

function Begin({ props: { country, who } }: { readonly props: JourneyProps }) {
  const lang = useLang()
  const say = useWords()
  const body = country.agencies.find((a) => a.id === who.agency)
  return (
    <div className="main">
      <p className="crumb">{body ? pick(body.words, lang) : who.agency}</p>
      <PageTitle>{say('none-waits')}</PageTitle>
    </div>
  )
}

type WaitingProps = { readonly all: readonly Standing[]; readonly country: JourneyProps['country']; readonly shown: string | undefined }

/** What waits for me, and since when; below it everything else. */
function Waiting({ all, country, shown }: WaitingProps) {
  const lang = useLang()
  const say = useWords()
  return (
    <nav className="waits" aria-label={say('mine')}>
      <h2>{say('mine')}</h2>
      {all.length === 0 && <p className="mut">{say('none')}</p>}
      <ul>
        {all.map((s) => (
          <li key={s.referral.offer}>
            <a href={pathTo('referral', s.referral.offer)} {...(s.referral.offer === shown ? { 'aria-current': 'page' as const } : {})}>
              <code>{handleOf(s.referral.offer)}</code>
              <span className="what">
                <StateShape standing={s} /> {say(s.words)}
                {s.waitsForMe && <b className="tag">{say('waits')}</b>}
              </span>
              <span className="mut">
                {pick(officeOf(country, s.referral.office).words, lang)} · {say('since', { moment: formatMoment(s.followed.since, lang) })}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p className="row acts">
        <Button className={all.some((s) => s.waitsForMe) ? 'btn' : 'btn p'} onPress={() => go('referral', 'new')}>
          {say('new-offer')}
        </Button>
      </p>
    </nav>
  )
}
