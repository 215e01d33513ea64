import { lazy, Suspense, useState } from 'react'
import type { Country } from '../../../../core/country/index.ts'
import { getRecordKind } from '../../../../core/model/kinds.ts'
import { SHOWN } from '../../../../core/person/kinds.ts'
import { OF_CARE } from '../../../../core/person/owed.ts'
import { officeOf, type PersonRecord } from '../../../../core/person/record.ts'
import { pick, speaker } from '../../../words/say.ts'
import { useList } from '../../account/use-list.ts'
import { sayColumn, sayValue } from '../../find/called.ts'
import type { JourneyProps } from '../../journey.ts'
import { mineOf } from '../../landing.ts'
import { useLang } from '../../lang.tsx'
import { PageTitle } from '../../page-title.tsx'
import { pathTo } from '../../route.ts'
import { HoldNames } from '../../hold-names.tsx'
import { AssessedCard } from './assessed-card.tsx'
import { BeforeAsking } from './before-asking.tsx'
import { CareCard } from '../care/care-card.tsx'
import { codeWords, fileCode, kindWords, sayMore, sayOffice, sayOn, sayWhen, type FileOf } from '../model.ts'
import { NextCard } from './next-card.tsx'
import { SafeCard } from './safe-card.tsx'
import { SAFE } from './safe-words.ts'
import { PayAllowance } from './pay-allowance.tsx'
import { PlanCard } from '../care/plan-card.tsx'
import { Agreements, Told } from './told-card.tsx'
import { ANSWERS_WORDS, OWED_WORDS, PEOPLE, QUIET_WORDS, STATE_WORDS } from '../words.ts'

// The file is read without these.
const Sharing = lazy(() => import('./sharing.tsx').then((m) => ({ default: m.Sharing })))
const StopSharing = lazy(() => import('./sharing.tsx').then((m) => ({ default: m.StopSharing })))
const StopsSaid = lazy(() => import('./sharing.tsx').then((m) => ({ default: m.StopsSaid })))
const SayCounsel = lazy(() => import('../care/counsel-said.tsx').then((m) => ({ default: m.SayCounsel })))
const CounselSaid = lazy(() => import('../care/counsel-said.tsx').then((m) => ({ default: m.CounselSaid })))
const CallsSaid = lazy(() => import('../waits/rang.tsx').then((m) => ({ default: m.CallsSaid })))
const DeclareInterest = lazy(() => import('../../interest/declare.tsx').then((m) => ({ default: m.DeclareInterest })))

type Props = Omit<JourneyProps, 'path'> & { readonly record: string }
type Of = { readonly file: FileOf; readonly country: Country }
/** What the records say of her is seen while a button is held: the office is full of people. */
type Held = { readonly isSeen: boolean }

/** One person's file: what is to be done first, then the line of what was; beside it what was told, agreed, and who answers. */
export function FilePage({ record, ...props }: Props) {
  const { api, country, who } = props
  const lang = useLang()
  const say = speaker(PEOPLE, lang)
  const { list: file, refused, again } = useList<FileOf>(api, `/api/v1/people/${record}`)
  const [isSeen, setSeen] = useState(false)
  const back = (
    <p className="crumb">
      <a href={pathTo('people')}>{say('people-back')}</a>
    </p>
  )
  if (refused)
    return (
      <>
        {back}
        <PageTitle>
          {say(refused.code === 'no-answer' ? 'people-not-loaded' : refused.code === 'session.slow' ? 'people-slow' : 'people-not-there')}
        </PageTitle>
      </>
    )
  if (!file) return <p role="status">{'…'}</p>
  const named = file.records.findLast((r) => getRecordKind(r.kind).fields.some((f) => f.id === 'person_name'))
  const journeys = mineOf(who, country)
  const mayOpen = journeys.some((j) => j.id === 'open-name')
  return (
    <div className="people">
      {back}
      {file.joined.unsigned > 0 && (
        <p className="card ask narrow unchecked">
          {say('file-unchecked', { n: file.joined.links, unsigned: file.joined.unsigned })}{' '}
          {journeys.some((j) => j.id === 'same') && <a href={pathTo('same')}>{say('file-check')}</a>} <b>{say('file-shut')}</b>
        </p>
      )}
      <div className="head">
        <div>
          <PageTitle>{say('file-title')}</PageTitle>
          <p className="mut">
            <b className="mono">{say('file-code', { code: fileCode(file.records[0]?.record ?? record) })}</b> ·{' '}
            {file.records.length === 1 ? say('file-of-one') : say('file-of', { n: file.records.length })}{' '}
            {file.owed.length === 0 ? say('file-owes-none') : say('file-owes', { n: file.owed.length })}
          </p>
        </div>
        <p className="row acts">
          {named && mayOpen && (
            <a className="btn" href={pathTo('open-name', named.kind, named.record)}>
              {say('file-name')}
            </a>
          )}
          {/* What goes out to her rests on whose records these are. */}
          {file.joined.unsigned === 0 && (
            <>
              <a className="btn" href={pathTo('people', record, 'letter')}>
                {say('file-letter')}
              </a>
              <a className="btn" href={pathTo('people', record, 'page')}>
                {say('file-page')}
              </a>
            </>
          )}
        </p>
      </div>
      {/* Above all that it shows, and in reach wherever one reads: what appears must not push the button from under the hand that holds it. */}
      <p className="see">
        <HoldNames onHold={setSeen} words={say('file-see')} />
      </p>
      <IsOver {...{ file, country, isSeen }} />
      <Status {...{ file, country, isSeen }} />
      <Clock {...{ file, country }} />
      <div className="grid gfile">
        <div className="grid">
          <SafeCard {...{ file, record, who, country, mayOpen }} />
          <ToDo {...{ api, config: props.config, file, country, who, isSeen }} onDone={again} />
          <PlanCard {...{ api, who, country, file, record }} onDone={again} />
          <AssessedCard {...{ file, country, isSeen }} />
          <NextCard {...{ api, who, country, file, record }} onDone={again} />
          <Line {...{ file, country, isSeen }} />
        </div>
        <aside className="grid">
          <Told {...{ file, country, isSeen }} />
          <Agreements {...{ file, country, isSeen }}>
            <p className="s2">
              <a href={pathTo('people', record, 'consent')}>{say('file-read-aloud')}</a>
            </p>
            <BeforeAsking />
            <Suspense>
              <Sharing {...props} file={file} onDone={again} />
            </Suspense>
          </Agreements>
          <Answers {...{ file, country, isSeen }} />
          <CareCard {...{ api, who, country, file, record }} onDone={again} />
          <Suspense>
            <DeclareInterest {...props} records={[record, ...file.records.map((r) => r.record).filter((r) => r !== record)]} />
          </Suspense>
        </aside>
      </div>
      {file.joined.links > 0 && file.joined.unsigned === 0 && <p className="s1 mut">{say('file-joined', { n: file.joined.links })}</p>}
      <p className="s1 mut scope">{say('file-scope')}</p>
    </div>
  )
}

/** Where she went is seen while the button is held. */
function IsOver({ file: { over }, country, isSeen }: Of & Held) {
  const lang = useLang()
  const say = speaker(PEOPLE, lang)
  if (over === null) return null
  return (
    <p className="s2 b">
      {say('file-over', { day: sayWhen(over.on, lang) })}{' '}
      {isSeen && over.decision !== null && (
        <span className="mut">{codeWords(country, 'reintegration-decisions', over.decision, lang)}</span>
      )}
    </p>
  )
}

function Status({ file: { status }, country, isSeen }: Of & Held) {
  const lang = useLang()
  const say = speaker(PEOPLE, lang)
  if (status === null || !isSeen) return null
  return (
    <>
      <p className="s2">
        {say('file-status', {
          status: codeWords(country, 'identification-status', status.is, lang),
          day: sayOn('identification', status.on, lang),
        })}
      </p>
      {status.is === 'not_victim' && <p className="s2 mut lead">{say('file-not-victim')}</p>}
    </>
  )
}

/** From the first indication to a decision, and where it lies. */
function Clock({ file: { clock }, country }: Of) {
  const lang = useLang()
  const say = speaker(PEOPLE, lang)
  if (clock === null) return null
  const { from, decided, months, office } = clock
  const isLong = months !== null && months > 0
  const key = decided ? (isLong ? 'clock-done' : 'clock-done-same') : isLong ? 'clock-open' : 'clock-open-new'
  return (
    <p className="s2 mut">
      {say(key, { day: sayOn(from.kind, from.on, lang), n: months ?? 0 })}
      {office !== null && ` ${say('clock-office', { office: sayOffice(country, office, lang) })}`}
    </p>
  )
}

/** The calendar of what was promised. Each line leads to where it is done. */
function ToDo({
  api,
  config,
  file,
  country,
  who,
  isSeen,
  onDone,
}: Of & Held & Pick<Props, 'api' | 'config' | 'who'> & { readonly onDone: () => void }) {
  const lang = useLang()
  const say = speaker(PEOPLE, lang)
  const money = file.owed.reduce((sum, o) => sum + (o.amount ?? 0), 0)
  const offices = new Set(file.records.flatMap((r) => officeOf(r) ?? []).concat(file.asked.map((a) => a.office))).size
  const firstStop = file.owed.find((o) => o.owed === 'stop_sharing')
  const paid = file.records.reduce((sum, r) => sum + (r.kind === 'entitlement' ? Number(r.values['amount_paid'] ?? 0) : 0), 0)
  return (
    <section className="card o1" aria-labelledby="file-owed">
      <h2 id="file-owed" className="h3">
        {say('file-owed')}
      </h2>
      {file.owed.length === 0 && <p className="s2">{say('file-owed-none')}</p>}
      <ul className="todo">
        {file.owed.map((o) => (
          <li key={`${o.owed} ${o.source.record} ${o.offer} ${o.what} ${o.by}`}>
            <span className={o.isLate ? 'ring late' : 'ring'} aria-hidden="true" />
            <span className="of">
              {OF_CARE.has(o.owed) ? (
                <button
                  type="button"
                  className="plain"
                  onClick={() => document.getElementById(o.owed === 'hand_over' ? 'care' : 'plan')?.focus()}
                >
                  {pick(OWED_WORDS[o.owed], lang)}
                </button>
              ) : (
                <a href={o.offer === null ? pathTo('find', o.source.kind, o.source.record) : pathTo('referral', o.offer)}>
                  {pick((isSeen ? undefined : QUIET_WORDS[o.owed]) ?? OWED_WORDS[o.owed], lang)}
                </a>
              )}
              <span className="mut s2">
                {/* Of which kind a need is, how much is to come, and to which country nobody may be sent who fears it, is read over no shoulder. What is planned stands below. */}
                {sayMore(isSeen ? o : { ...o, what: o.owed === 'plan_step' ? o.what : null, amount: null }, offices > 1, country, lang)}
              </span>
              {/* One press stops all of them. */}
              {o === firstStop && (
                <Suspense>
                  <StopSharing {...{ api, config, who, file, onDone }} />
                </Suspense>
              )}
              {o.owed === 'child_counsel' && (
                <Suspense>
                  <SayCounsel {...{ api, file, who, isSeen, onDone }} />
                </Suspense>
              )}
              {o.owed === 'allowance' && <PayAllowance owed={o} {...{ file, country, who }} />}
              {o.owed === 'follow_up' && <span className="s2 b">{pick(SAFE['safe-first'], lang)}</span>}
            </span>
            <span className={o.isLate ? 'clock late' : 'clock'}>
              {o.by === null
                ? o.since === null
                  ? ''
                  : say('file-since', { day: o.since.length === 10 ? sayOn(o.source.kind, o.since, lang) : sayWhen(o.since, lang) })
                : say(o.isLate ? 'file-was-by' : 'file-by', { day: sayWhen(o.by, lang) })}
            </span>
          </li>
        ))}
      </ul>
      {file.care.answers.length > 0 && (
        <Suspense>
          <CounselSaid {...{ api, file, who, isSeen, onDone }} />
        </Suspense>
      )}
      {file.care.stops.length > 0 && (
        <Suspense>
          <StopsSaid {...{ who, file }} />
        </Suspense>
      )}
      {file.care.calls.length > 0 && (
        <Suspense>
          <CallsSaid calls={file.care.calls} who={who} />
        </Suspense>
      )}
      {isSeen && (money > 0 || paid > 0) && (
        <dl className="kv money">
          <div>
            <dt>{say('file-paid')}</dt>
            <dd>{say('file-riel', { n: paid })}</dd>
          </div>
          <div>
            <dt>{say('file-still-owed')}</dt>
            <dd>{say('file-riel', { n: money })}</dd>
          </div>
        </dl>
      )}
    </section>
  )
}

function Line({ file, country, isSeen }: Of & Held) {
  const lang = useLang()
  const say = speaker(PEOPLE, lang)
  return (
    <section className="card o5" aria-labelledby="file-line">
      <h2 id="file-line" className="h3">
        {say('file-line')}
      </h2>
      <p className="s1 mut">{say('file-line-how')}</p>
      <ol className="steps-of">
        {file.records.map((r, i) => (
          <li key={`${r.kind} ${r.record}`}>
            <span className="dt">{sayOn(r.kind, r.on, lang)}</span>
            <div className="tx">
              <a href={pathTo('find', r.kind, r.record)}>{isSeen ? kindWords(r.kind, lang) : say('file-record')}</a>
              {isSeen && <Facts record={r} country={country} />}
              {file.asked
                .filter((a) => a.record === r.record)
                .map((a) => (
                  <p key={a.offer} className="s2">
                    <a href={pathTo('referral', a.offer)}>
                      {say('file-asked', {
                        office: sayOffice(country, a.office, lang),
                        state: pick(STATE_WORDS[a.state] ?? { en: a.state }, lang),
                        since: sayWhen(a.since, lang),
                      })}
                    </a>
                  </p>
                ))}
              {file.undecided.includes(r.record) && <p className="s2 b">{say('file-two')}</p>}
              {isSeen && officeOf(r) !== null && officeOf(r) !== (i === 0 ? null : officeOf(file.records[i - 1] ?? r)) && (
                <p className="s2 mut">{sayOffice(country, officeOf(r) ?? '', lang)}</p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Facts({ record: { kind, values }, country }: { readonly record: PersonRecord; readonly country: Country }) {
  const lang = useLang()
  const shown = (SHOWN[kind] ?? []).flatMap((column) => {
    const value = values[column]
    return value === undefined ? [] : [{ column, value }]
  })
  return shown.length === 0 ? null : (
    <dl className="facts s2">
      {shown.map(({ column, value }) => (
        <div key={column}>
          <dt>{sayColumn(country, kind, column, lang)}</dt>
          <dd>{sayValue(country, kind, column, value, lang)}</dd>
        </div>
      ))}
    </dl>
  )
}

function Answers({ file: { responsible }, country, isSeen }: Of & Held) {
  const lang = useLang()
  const say = speaker(PEOPLE, lang)
  return (
    <section className={responsible.length > 1 ? 'card ask o5' : 'card o5'} aria-labelledby="file-answers">
      <h2 id="file-answers" className="h3">
        {say('file-answers')}
      </h2>
      {responsible.length === 0 && <p className="s2">{say('file-answers-none')}</p>}
      {responsible.length > 1 && <p className="s2">{say('file-answers-two')}</p>}
      {/* Where she stays is where she is found. */}
      {responsible.length > 0 && !isSeen && <p className="s2 mut">{say('file-held')}</p>}
      <ul className="who s2">
        {(isSeen ? responsible : []).map((r) => (
          <li key={r.office}>
            <b>{sayOffice(country, r.office, lang)}</b>{' '}
            <span className="mut">
              {pick(ANSWERS_WORDS[r.by], lang)}
              {r.since === null ? '' : `, ${r.since.length === 10 ? sayOn('shelter_stay', r.since, lang) : sayWhen(r.since, lang)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
