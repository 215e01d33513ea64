import { lazy, Suspense } from 'react'
import { digits, formatDay, formatNumber } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { isSessionOver } from '../account/api.ts'
import { Refused } from '../account/parts.tsx'
import { useFresh, useList } from '../account/use-list.ts'
import { takesComplaints } from '../../../core/entry/bodies.ts'
import type { CaseList, CaseWaits } from '../case/model.ts'
import type { Overview } from '../due/model.ts'
import { NextDue } from '../due/next-due.tsx'
import type { JourneyProps } from '../journey.ts'
import { mineOf } from '../landing.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { useNow } from '../lead/use-now.ts'
import type { WaitingComplaints } from '../lead/standing.ts'
import type { Listed as Leads } from '../lead/standing.ts'
import type { Listed as Referrals } from '../referral/standing.ts'
import { ANEW, pathTo } from '../route.ts'
import { waitsFor, type DraftWaiting } from '../sign/waits-for.ts'
import { answeredOf, daysFrom, leadsOf, linesOf } from './lines.ts'
import type { Contradictions } from './differing.tsx'
import { Card, Row } from './parts.tsx'
import type { Alert } from './raised.tsx'
import type { Deadlines } from './deadlines.tsx'
import { underWay, type Listed as Transfers } from '../transfer/standing.ts'
import type { HalfClosed } from './waiting-pages.tsx'
import type { Unstopped } from './waiting-stops.tsx'
import type { OpenLists } from '../work/model.ts'
import type { HomeList } from '../homecoming/standing.ts'
import { waitsOfErasures, type Erasures } from '../erase/model.ts'
import { TODAY } from './words.ts'
import './today.css'

// With the words of cases and of referrals, which the rest of the day does without.
const Lines = lazy(() => import('./waiting.tsx').then((m) => ({ default: m.Lines })))
const WaitingLeads = lazy(() => import('./waiting-leads.tsx').then((m) => ({ default: m.WaitingLeads })))
const WaitingHome = lazy(() => import('./waiting-home.tsx').then((m) => ({ default: m.WaitingHome })))
const WaitingTransfers = lazy(() => import('./waiting-transfers.tsx').then((m) => ({ default: m.WaitingTransfers })))
const WaitingPages = lazy(() => import('./waiting-pages.tsx').then((m) => ({ default: m.WaitingPages })))
const WaitingStops = lazy(() => import('./waiting-stops.tsx').then((m) => ({ default: m.WaitingStops })))
const ToSign = lazy(() => import('./to-sign.tsx').then((m) => ({ default: m.ToSign })))
const Differing = lazy(() => import('./differing.tsx').then((m) => ({ default: m.Differing })))
const OpenWork = lazy(() => import('./open-work.tsx').then((m) => ({ default: m.OpenWork })))
const DeadlinesAhead = lazy(() => import('./deadlines.tsx').then((m) => ({ default: m.DeadlinesAhead })))
const Raised = lazy(() => import('./raised.tsx').then((m) => ({ default: m.Raised })))

type Props = Omit<JourneyProps, 'path'>
const sumOf = (list: Contradictions | undefined): number => (list ? list.people.length + list.across.length : 0)
const sumUp = (forms: Overview['forms'], of: (form: Overview['forms'][number]) => number): number => forms.reduce((n, f) => n + of(f), 0)
/** So many of one's own open cases stand here; the rest are on their page. */
const CASES_SHOWN = 5

/** What waits for this person, what is due, what was answered, what must not wait. Each line leads to the act that ends it. */
export default function TodayPage(props: JourneyProps) {
  const { api, config, country, who } = props
  const lang = useLang()
  const say = speaker(TODAY, lang)
  const mine = new Set(mineOf(who, country).map((j) => j.id))
  const [hasReferrals, hasCases, hasDue, hasLeads] = [mine.has('referral'), mine.has('case'), mine.has('due'), mine.has('lead')]
  // What is not this person's is not asked for.
  const referrals = useList<Referrals>(api, hasReferrals ? '/api/v1/referrals' : undefined)
  const waits = useList<CaseWaits>(api, hasCases ? '/api/v1/cases/waits' : undefined)
  const cases = useList<CaseList>(api, hasCases ? '/api/v1/cases' : undefined)
  const deadlines = useList<Deadlines>(api, hasCases ? '/api/v1/cases/deadlines' : undefined)
  const due = useList<Overview>(api, hasDue ? '/api/v1/returns-due' : undefined)
  const clock = useNow()
  const leads = useList<Leads>(api, hasLeads ? '/api/v1/leads' : undefined)
  const hasComplaints = hasLeads && takesComplaints(country, who.agency)
  const complaints = useList<WaitingComplaints>(api, hasComplaints ? '/api/v1/complaints/waiting' : undefined)
  const homecomings = useList<HomeList>(api, mine.has('homecoming') ? '/api/v1/homecomings' : undefined)
  // Where there are no vaults nothing stays open at one.
  const hasPages = config.doors !== undefined && mine.has('people')
  const pages = useList<HalfClosed>(api, hasPages ? '/api/v1/people/pages' : undefined)
  const stops = useList<Unstopped>(api, mine.has('people') ? '/api/v1/people/withdrawn' : undefined)
  const transfers = useList<Transfers>(api, mine.has('transfer') ? '/api/v1/transfers' : undefined)
  const alerts = useList<{ readonly today: string; readonly alerts: readonly Alert[] }>(api, '/api/v1/alerts')
  const contradictions = useList<Contradictions>(api, mine.has('find') ? '/api/v1/contradictions' : undefined)
  const signs = who.signer !== undefined && mine.has('sign')
  const acts = useList<{ readonly acts: readonly unknown[] }>(api, signs ? '/api/v1/unsigned-acts' : undefined)
  const drafts = useList<{ readonly drafts: readonly DraftWaiting[] }>(api, signs ? '/api/v1/drafts' : undefined)
  const erasures = useList<Erasures>(api, mine.has('erase') ? '/api/v1/erasures/desk' : undefined)
  const pairs = useList<{ readonly pairs: readonly unknown[] }>(api, mine.has('same') ? '/api/v1/reviews' : undefined)
  const work = useList<OpenLists>(api, mine.has('work') ? '/api/v1/open-work' : undefined)
  const asked = [
    ...(mine.has('work') ? [work] : []),
    ...(signs ? [acts, drafts] : []),
    ...(mine.has('erase') ? [erasures] : []),
    ...(mine.has('same') ? [pairs] : []),
    ...(mine.has('find') ? [contradictions] : []),
    ...(hasReferrals ? [referrals] : []),
    ...(hasCases ? [waits, cases, deadlines] : []),
    ...(hasDue ? [due] : []),
    ...(hasLeads ? [leads] : []),
    ...(hasComplaints ? [complaints] : []),
    ...(mine.has('transfer') ? [transfers] : []),
    ...(mine.has('homecoming') ? [homecomings] : []),
    ...(hasPages ? [pages] : []),
    ...(mine.has('people') ? [stops] : []),
    alerts,
  ]
  const isOld = useFresh(() => {
    for (const one of asked) one.again()
  })
  if (asked.some((one) => !one.list && !one.refused)) return <p role="status">{'…'}</p>
  const given = referrals.list?.referrals ?? []
  const now = referrals.list?.now ?? alerts.list?.today ?? ''
  const lines = linesOf({ referrals: given, waits: waits.list?.waits ?? [] }, who.agency, now)
  const answered = answeredOf(given, who.agency, now)
  const open = cases.list?.cases.filter((c) => c.isOpen) ?? []
  const begun = work.list?.lists.filter((l) => l.open > 0) ?? []
  const ends = deadlines.list?.deadlines.filter((d) => d.isMine) ?? []
  const led = leads.list ? leadsOf(leads.list, who.agency, clock) : []
  const coming = homecomings.list?.open.length ?? 0
  const halfClosed = pages.list?.pages.length ?? 0
  const unstopped = stops.list?.files.length ?? 0
  const moving = transfers.list ? underWay(transfers.list) : []
  // One sitting for all of them.
  const alike = pairs.list?.pairs.length ?? 0
  const toSign = {
    returns: due.list?.toSign ?? [],
    acts: acts.list?.acts.length ?? 0,
    releases: drafts.list?.drafts.filter((draft) => waitsFor(draft, who.agency)).length ?? 0,
    erasures: erasures.list ? waitsOfErasures(erasures.list, { agency: who.agency, isHead: who.roles.includes('head') }) : 0,
    stoppable: erasures.list?.erasures.filter((e) => e.advocate === who.agency && e.state === 'held').length ?? 0,
  }
  // What is signed under To sign is one sitting of each kind.
  const { returns, ...sittings } = toSign
  const signatures = returns.length + Object.values(sittings).filter((n) => n > 0).length
  const own = due.list?.reviews === false ? due.list.forms : []
  // As with the pairs: the returns of one form are one sitting.
  const toAccept = due.list?.forms.filter((f) => f.toAccept > 0).length ?? 0
  const waiting =
    signatures +
    lines.length +
    led.length +
    (complaints.list && complaints.list.left > 0 ? 1 : 0) +
    coming +
    halfClosed +
    unstopped +
    moving.filter((s) => s.waitsForMe).length +
    sumOf(contradictions.list) +
    (alike > 0 ? 1 : 0) +
    toAccept +
    ends.length +
    begun.filter((l) => l.late > 0).length +
    sumUp(own, (f) => f.sentBack + f.contradicted)
  const late = sumUp(due.list?.forms ?? [], (f) => Math.max(0, f.due - f.received))
  // What could not be asked may be what waits: nothing is said of how much does.
  const isLacking = isOld || asked.some((one) => one.refused && one.refused.code !== 'not-found')
  const over = asked.find((one) => isSessionOver(one.refused))?.refused
  if (over)
    return (
      <>
        <PageTitle>{say('today-signed-out')}</PageTitle>
        <Refused failed={over} />
      </>
    )
  return (
    <div className="today">
      <PageTitle>
        {isLacking
          ? say('today-not-loaded')
          : waiting === 0
            ? late > 0
              ? say('today-none-but', { n: formatNumber(late, lang) })
              : say('today-none')
            : waiting === 1
              ? say('today-one')
              : say('today-n', { n: waiting })}
      </PageTitle>
      <div className="grid days">
        <div>
          {stops.list && unstopped > 0 && (
            <Suspense>
              <WaitingStops list={stops.list} />
            </Suspense>
          )}
          {pages.list && halfClosed > 0 && (
            <Suspense>
              <WaitingPages list={pages.list} />
            </Suspense>
          )}
          <Suspense>
            {(lines.length > 0 || answered.length > 0) && (
              <Lines {...props} {...{ lines, answered }} today={waits.list?.today ?? now.slice(0, 10)} />
            )}
          </Suspense>
          {deadlines.list && ends.length > 0 && (
            <Suspense>
              <DeadlinesAhead list={{ ...deadlines.list, deadlines: ends }} />
            </Suspense>
          )}
          {signatures > 0 && (
            <Suspense>
              <ToSign country={country} {...toSign} />
            </Suspense>
          )}
          {led.length > 0 && (
            <Suspense>
              <WaitingLeads country={country} leads={led} />
            </Suspense>
          )}
          {complaints.list && complaints.list.left + complaints.list.taken > 0 && (
            <Card id="complaints" title={say('today-complaints')}>
              <Row
                what={say('today-complaints-left', { n: complaints.list.left })}
                of={complaints.list.taken > 0 ? say('today-complaints-taken', { n: complaints.list.taken }) : ''}
                clock={complaints.list.oldest === null ? '' : say('today-since', { day: formatDay(complaints.list.oldest, lang) })}
                act={say(complaints.list.left > 0 ? 'today-answer' : 'today-look')}
                href={pathTo('lead')}
              />
            </Card>
          )}
          {homecomings.list && coming > 0 && (
            <Suspense>
              <WaitingHome country={country} list={homecomings.list} now={clock} />
            </Suspense>
          )}
          {moving.length > 0 && (
            <Suspense>
              <WaitingTransfers country={country} transfers={moving} />
            </Suspense>
          )}
          {alike > 0 && (
            <Card id="alike" title={say('today-alike')}>
              <Row what={say('today-alike-n', { n: alike })} of="" clock="" act={say('today-settle')} href={pathTo('same')} />
            </Card>
          )}
          {contradictions.list && sumOf(contradictions.list) > 0 && (
            <Suspense>
              <Differing country={country} {...contradictions.list} />
            </Suspense>
          )}
          {begun.length > 0 && (
            <Suspense>
              <OpenWork lists={begun} />
            </Suspense>
          )}
          {due.list && <Due {...props} due={due.list} mine={mine} />}
          {open.length > 0 && cases.list && (
            <Card id="cases" title={say('today-cases')}>
              {open.slice(0, CASES_SHOWN).map((c) => (
                <Row
                  key={`${c.kind} ${c.record}`}
                  what={c.number === '' ? say('today-case-none') : say('today-case', { number: digits(c.number, lang) })}
                  of=""
                  clock={c.since === null ? '' : say('today-days', { n: Math.max(0, daysFrom(c.since, cases.list?.today ?? c.since)) })}
                  act={say('today-go-on')}
                  href={pathTo('case', c.record)}
                />
              ))}
              {open.length > CASES_SHOWN && (
                <li className="more">
                  <a href={pathTo('case')}>{say('today-all-cases')}</a>
                </li>
              )}
            </Card>
          )}
        </div>
        <aside>
          <Suspense>{alerts.list && <Raised country={country} alerts={alerts.list.alerts} />}</Suspense>
        </aside>
      </div>
    </div>
  )
}

function Due({ country, due, mine }: Props & { readonly due: Overview; readonly mine: ReadonlySet<string> }) {
  const lang = useLang()
  const say = speaker(TODAY, lang)
  const [behind, waiting, contradicted, back, toAccept] = [
    due.forms.filter((f) => f.received < f.due),
    due.forms.filter((f) => f.waits !== null),
    due.forms.filter((f) => f.contradicted > 0),
    due.forms.filter((f) => f.sentBack > 0),
    due.forms.filter((f) => f.toAccept > 0),
  ]
  const isOwn = !due.reviews && mine.has('return')
  return (
    <Card id="due" title={say('today-due')} beside={digits(String(due.year), lang)}>
      {behind.length + waiting.length + back.length + toAccept.length === 0 && (
        <li className="s2">
          <NextDue forms={due.forms} year={due.year} />
        </li>
      )}
      {waiting.map(({ form, waits }) => (
        <Row
          key={`${form} waits`}
          what={pick(country.forms.find((one) => one.id === form)?.words ?? { en: form }, lang)}
          of={say('today-rows-wait', { n: waits?.rows ?? 0 })}
          clock={say('today-rows-since', { since: formatDay(waits?.since ?? '', lang), due: formatDay(waits?.due ?? '', lang) })}
          isLate={(waits?.due ?? '9') < due.today}
          act={say(mine.has('return') ? 'today-hand-in' : 'today-look')}
          href={mine.has('return') ? pathTo('return', ANEW) : pathTo('due')}
        />
      ))}
      {back.map((f) => (
        <Row
          key={`${f.form} back`}
          what={pick(country.forms.find((one) => one.id === f.form)?.words ?? { en: f.form }, lang)}
          of={say('today-back', { n: f.sentBack })}
          clock=""
          isLate
          act={say('today-settle')}
          href={pathTo('due')}
        />
      ))}
      {toAccept.map((f) => (
        <Row
          key={`${f.form} accept`}
          what={pick(country.forms.find((one) => one.id === f.form)?.words ?? { en: f.form }, lang)}
          of={say('today-to-accept', { n: f.toAccept })}
          clock=""
          act={say('today-accept')}
          href={pathTo('due')}
        />
      ))}
      {contradicted.map((f) => (
        <Row
          key={`${f.form} contradicted`}
          what={pick(country.forms.find((one) => one.id === f.form)?.words ?? { en: f.form }, lang)}
          of={say('today-contradicted', { n: f.contradicted })}
          clock=""
          isLate
          act={say('today-settle')}
          href={pathTo('due')}
        />
      ))}
      {behind.map((f) => (
        <Row
          key={f.form}
          what={pick(country.forms.find((one) => one.id === f.form)?.words ?? { en: f.form }, lang)}
          of=""
          clock={say('today-due-n', { n: f.due - f.received, due: f.due })}
          act={say(isOwn ? 'today-hand-in' : 'today-look')}
          href={isOwn ? pathTo('return', ANEW) : pathTo('due')}
        />
      ))}
    </Card>
  )
}
