import { lazy, Suspense } from 'react'
import { findCode } from '../../../core/country/find.ts'
import type { Country } from '../../../core/country/index.ts'
import { keepsLeads, takesComplaints } from '../../../core/entry/bodies.ts'
import { isDecided } from '../../../core/lead/follow.ts'
import { formatMoment, formatSpan } from '../../words/moment.ts'
import { pick, speaker } from '../../words/say.ts'
import { Refused } from '../account/parts.tsx'
import { useFresh, useList } from '../account/use-list.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { pathTo } from '../route.ts'
import { LeadView } from './lead-view.tsx'
import { useName, useStanding } from './said.ts'
import { inOrder, standingOf, type Listed, type Standing, type WaitingComplaints } from './standing.ts'
import { useNow } from './use-now.ts'
import { LEAD } from './words.ts'
import './lead.css'

const CallPage = lazy(() => import('./call-page.tsx'))
const Complaints = lazy(() => import('./complaints.tsx').then((m) => ({ default: m.Complaints })))

/** Every lead that nobody has decided, one's own and those handed to one's body, each with the acts that end it. */
export default function LeadPage(props: JourneyProps) {
  const { api, country, who, path } = props
  const lang = useLang()
  const say = speaker(LEAD, lang)
  const { list, refused, again } = useList<Listed>(api, '/api/v1/leads')
  const complaints = useList<WaitingComplaints>(api, takesComplaints(country, who.agency) ? '/api/v1/complaints/waiting' : undefined)
  useFresh(() => {
    again()
    complaints.again()
  })
  const now = useNow()
  const [shown] = path
  if (shown === 'call' && keepsLeads(country, who.agency))
    return (
      <Suspense>
        <CallPage {...props} />
      </Suspense>
    )
  if (refused) return <Refused failed={refused} />
  if (!list) return <p role="status">{'…'}</p>
  const standing = (all: Listed['waiting']): readonly Standing[] => all.map((l) => standingOf(l, who.agency, { now, today: list.today }))
  const waiting = inOrder(standing(list.waiting))
  const decided = standing(list.decided)
  if (shown !== undefined) {
    const open = [...waiting, ...decided].find((s) => s.lead.record === shown)
    return (
      <div className="leads">
        <p className="crumb">
          <a href={pathTo('lead')}>{say('lead-back')}</a>
        </p>
        {open ? (
          <LeadView key={shown} {...props} standing={open} today={list.today} onDone={again} />
        ) : (
          <PageTitle>{say('lead-gone')}</PageTitle>
        )}
      </div>
    )
  }
  const mine = waiting.filter((s) => s.waitsForMe).length
  const left = (complaints.list ?? complaints.before)?.left ?? 0
  return (
    <div className="leads">
      <div className="row between">
        <PageTitle>
          {left > 0
            ? say('lead-with-complaints', { n: mine, of: left })
            : mine === 0
              ? say('lead-none')
              : mine === 1
                ? say('lead-one')
                : say('lead-n', { n: mine })}
        </PageTitle>
        {keepsLeads(country, who.agency) && (
          <a className="btn p" href={pathTo('lead', 'call')}>
            {say('lead-call')}
          </a>
        )}
      </div>
      {list.isMore && <p className="card ask">{say('lead-more')}</p>}
      <section className="card" aria-labelledby="leads-waiting">
        <div className="row between">
          <h2 id="leads-waiting" className="h3">
            {say('lead-waits')}
          </h2>
          <span className="s1 mut">{say('lead-waits-how')}</span>
        </div>
        {waiting.length === 0 && <p className="mut">{say('lead-none-waits')}</p>}
        <ul className="lines">
          {waiting.map((s, i) => (
            <Line key={`${s.lead.of} ${s.lead.record}`} country={country} standing={s} now={now} isFirst={i === 0 && s.waitsForMe} />
          ))}
        </ul>
      </section>
      {takesComplaints(country, who.agency) && (
        <Suspense>
          <Complaints {...props} onDone={complaints.again} />
        </Suspense>
      )}
      {decided.length > 0 && (
        <section className="card" aria-labelledby="leads-decided">
          <h2 id="leads-decided" className="h3">
            {say('lead-decided')}
          </h2>
          <ul className="lines">
            {decided.map((s) => (
              <Line key={`${s.lead.of} ${s.lead.record}`} country={country} standing={s} now={now} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

type LineProps = { readonly country: Country; readonly standing: Standing; readonly now: string; readonly isFirst?: boolean }

function Line({ country, standing, now, isFirst = false }: LineProps) {
  const lang = useLang()
  const say = speaker(LEAD, lang)
  const name = useName(country)(standing)
  const state = useStanding(country)(standing)
  const { followed, lead, days, isLate } = standing
  const about = lead.values?.['lead_type'] ?? lead.told['lead_type']
  const kind = typeof about === 'string' ? pick(findCode(country, 'lead-types', about)?.words ?? { en: about }, lang) : ''
  const clock = standing.isAnswerLate
    ? say('lead-answer-late', { span: formatSpan(Math.floor((Date.parse(now) - Date.parse(followed.since ?? now)) / 60_000), lang) })
    : isDecided(followed)
      ? formatMoment(followed.since ?? now, lang)
      : say(isLate ? 'lead-late' : days === 1 ? 'lead-day' : 'lead-days', { n: days })
  const late = isLate || standing.isAnswerLate
  return (
    <li>
      <span className={late ? 'ring late' : 'ring'} aria-hidden="true" />
      <span className="of">
        <b>{kind === '' ? name : `${name} · ${kind}`}</b>
        <span className="mut s2">{state}</span>
      </span>
      <span className={late ? 'clock late' : 'clock'}>{clock}</span>
      <a className={isFirst ? 'btn p' : 'btn'} href={pathTo('lead', lead.record)} aria-label={`${say('lead-open')}: ${name}, ${state}`}>
        {say('lead-open')}
      </a>
    </li>
  )
}
