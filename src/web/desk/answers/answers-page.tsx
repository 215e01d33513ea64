import { allReturns } from '../../../core/count/coverage.ts'
import { isSought } from './is-sought.ts'
import { fold } from '../../../core/text/fold.ts'
import { lazy, memo, Suspense, useDeferredValue, useEffect, useState } from 'react'
import { FIRST_YEAR, OPENS_AT, openingYear, type ShownAnswer, type ShownSheet } from '../../../work/answers/shown-answers.ts'
import { formatDay } from '../../words/khmer.ts'
import { sayReturns } from '../../words/returns-in.ts'
import { pick } from '../../words/say.ts'
import { Do, Refused, useBody } from '../account/parts.tsx'
import { useList } from '../account/use-list.ts'
import { makeAct } from '../act.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { pathTo } from '../route.ts'
import { Behind } from './behind.tsx'
import { Chart } from './chart.tsx'
import { Files } from './files.tsx'
import { Minister } from './minister.tsx'
import { OtherDay, type AskedDay } from './other-day.tsx'
import { addressOf, asOfWord, hasNumber, isOwed, isSigned, mostTime, ruleOf, sayShown, timeOf } from './say-shown.ts'
import { StateMark } from './state-mark.tsx'
import { useWords } from './use-words.ts'
import '../referral/referral.css'
import './answers.css'

// Fetched while the sheet is read: what stands beneath a line is no part of the first wait.
const fetchOpened = () => import('./opened.tsx')
const Opened = lazy(() => fetchOpened().then((m) => ({ default: m.Opened })))

/** The reports there are: reports/<id>. */
const REPORTS = ['tip', 'glotip', 'sdg-16-2-2'] as const
const YEARS = Array.from({ length: new Date().getUTCFullYear() - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i)
/** A sheet that is behind is asked for again: each asking is on record as an export, so not often. */
const LOOK_AGAIN_MS = 5_000
type Filter = 'all' | 'open' | 'late'

/** The analyst's day: every question with its owner, figure, coverage and the year before; one opened at a time. */
export default function AnswersPage(props: JourneyProps) {
  const say = useWords()
  const [report, setReport] = useState<(typeof REPORTS)[number]>(OPENS_AT.report)
  const [year, setYear] = useState<number>(openingYear(props.config.asked))
  const [asked, setAsked] = useState<AskedDay>()
  const address = addressOf({ report, year, isOfChosenDay: asked !== undefined, asOf: asked?.day ?? '', asOfBy: asked?.by ?? 'recorded' })
  const { list: sheet, refused, before, again } = useList<ShownSheet>(props.api, `/api/v1/answers?${address}`)
  useEffect(() => {
    if (sheet?.isBehind !== true) return undefined
    const soon = setTimeout(again, LOOK_AGAIN_MS)
    return () => clearTimeout(soon)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `again` is another one each time; a sheet is asked for once more, not its drawing
  }, [sheet])
  // A single body is told no moment of counting, and no day but the end of a month.
  const gathers = ((sheet ?? before)?.countedAt ?? '') !== ''
  const choose = (
    <>
      <div className="which pair no-print">
        <label className="field">
          {say('report')}
          <select value={report} onChange={(e) => setReport(e.target.value as typeof report)}>
            {REPORTS.map((r) => (
              <option key={r} value={r}>
                {r.toUpperCase()}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          {say('year')}
          <select value={year} onChange={(e) => setYear(Number(e.target.value))}>
            {YEARS.map((y) => (
              <option key={y}>{y}</option>
            ))}
          </select>
        </label>
      </div>
      {gathers && <OtherDay country={props.country} asked={asked} onAsk={setAsked} />}
    </>
  )
  const isNow = sheet?.report === report && sheet.year === year
  if (refused || !sheet || !isNow)
    return (
      <>
        <PageTitle>{say('sheet')}</PageTitle>
        {choose}
        {refused ? <Refused failed={refused} /> : <p role="status">{say('reading')}</p>}
      </>
    )
  if (props.path[0] === 'minister' && sheet.minister.length > 0) return <Minister sheet={sheet} />
  return <Sheet {...props} sheet={sheet} choose={choose} onDone={again} />
}

type SheetProps = JourneyProps & { readonly sheet: ShownSheet; readonly choose: React.ReactNode; readonly onDone: () => void }

function Sheet(props: SheetProps) {
  const { sheet, choose, api, onDone, config } = props
  /** The day on which the record was made, where what is shown was known before it: of that, nothing is. */
  const began = config.asked !== undefined && sheet.asOf < config.asked.since ? config.asked.since : undefined
  const lang = useLang()
  const say = useWords()
  const parts = sheet.parts.filter((p) => sheet.answers.some((a) => a.part === p.key))
  const [part, setPart] = useState(parts[0]?.key ?? '')
  const [filter, setFilter] = useState<Filter>('all')
  const [opened, setOpened] = useState<string>()
  useEffect(() => void fetchOpened(), [])
  /** Behind it by a frame: the line shows the press before all that stands beneath it is set. */
  const unfolded = useDeferredValue(opened)
  const [sought, setSought] = useState('')
  const seeking = useDeferredValue(fold(sought))
  const body = useBody(props.country)
  // Whoever looks for a question does not know in which part it stands.
  const shown = sheet.answers
    .filter((a) => (seeking === '' ? a.part === part : isSought(a, seeking, body(a.owner))))
    .filter((a) => filter === 'all' || (filter === 'open' ? !isSigned(a) : isOwed(a)))
  const owed = sheet.answers.filter(isOwed)
  const time = mostTime(sheet.answers)
  const [from = '', to = ''] = time.split(' ')
  return (
    <>
      <p className="crumb">
        {say('sheet')} · {pick(sheet.title, lang)}
        {began === undefined && ` · ${say(asOfWord(sheet), { day: formatDay(sheet.asOf, lang) })}`}
      </p>
      {!props.config.demo && !sheet.isOfChosenDay && sheet.asOf < sheet.countedAt.slice(0, 10) && (
        <p className="mut s1">{say('of-month')}</p>
      )}
      {time !== '' && <p className="mut s1">{say('of-time', { from: formatDay(from, lang), to: formatDay(to, lang) })}</p>}
      <Behind sheet={sheet} />
      {began !== undefined && (
        <p className="card narrow" role="note">
          {say('before-record', { day: formatDay(began, lang) })}
        </p>
      )}
      <div className="head">
        <PageTitle>
          {sheet.isOfChosenDay ? (
            say('not-signed-so')
          ) : (
            <>
              {say('signed', { signed: sheet.answers.filter(isSigned).length, all: sheet.answers.length })}{' '}
              {owed.length > 0 && say('owners-late', { n: new Set(owed.map((a) => a.owner)).size })}
            </>
          )}
        </PageTitle>
        <div className="row">
          {sheet.minister.length > 0 && (
            <a className="btn p" href={pathTo('answers', 'minister')}>
              {say('minister')}
            </a>
          )}
        </div>
      </div>
      {choose}
      <label className="field seek no-print">
        {say('seek')}
        <input type="search" value={sought} maxLength={120} onChange={(e) => setSought(e.target.value)} />
      </label>
      <p className="mut s1" role="status">
        {seeking === '' ? '' : say('sought', { n: shown.length, all: sheet.answers.length })}
      </p>
      <div className="which">
        <label className="field">
          {say('part')}
          <select value={part} disabled={seeking !== ''} onChange={(e) => setPart(e.target.value)}>
            {parts.map((p) => (
              <option key={p.key} value={p.key}>
                {p.key} · {pick(p.words, lang)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          {say('show')}
          <select value={filter} onChange={(e) => setFilter(e.target.value as Filter)}>
            <option value="all">{say('show-all')}</option>
            {!sheet.isOfChosenDay && <option value="open">{say('show-open')}</option>}
            <option value="late">{say('show-late')}</option>
          </select>
        </label>
        {!sheet.isOfChosenDay && <RemindAll {...props} owed={owed} />}
      </div>
      {shown.length === 0 ? (
        <p className="mut">{say('none')}</p>
      ) : (
        <ol className="answers">
          <li className="names" aria-hidden="true">
            <span>{say('question')}</span>
            <span>{say('owner')}</span>
            <span>{say('state')}</span>
            <span className="n">{say('figure')}</span>
            <span>{say('coverage')}</span>
            <span className="n">{say('before')}</span>
          </li>
          {shown.map((a) => (
            <li key={a.id} className={a.id === opened ? 'open' : ''}>
              <Line answer={a} country={props.country} isOfOther={timeOf(a) !== time} isOpen={a.id === opened} onTurn={setOpened} />
              {a.id === unfolded && (
                <Suspense>
                  <Opened {...props} answer={a} onDone={onDone} />
                </Suspense>
              )}
            </li>
          ))}
        </ol>
      )}
      <p className="mut s1">{say('key')}</p>
      {sheet.charts.length > 0 && (
        <section>
          <h2>{say('charts')}</h2>
          <div className="charts">
            {sheet.charts.map((chart) => (
              <Chart key={chart.id} chart={chart} />
            ))}
          </div>
        </section>
      )}
      <Files api={api} sheet={sheet} />
      <p className="mut s1">{say('exact')}</p>
    </>
  )
}

type LineProps = {
  readonly answer: ShownAnswer
  readonly country: JourneyProps['country']
  readonly isOpen: boolean
  /** It counts another time than most of the sheet. */
  readonly isOfOther: boolean
  /** Says which line is open now. */
  readonly onTurn: (id: string | undefined) => void
}

/** Drawn anew when its own answer changed: unfolding one leaves all others as they are. */
const Line = memo(function Line({ answer, country, isOpen, isOfOther, onTurn }: LineProps) {
  const lang = useLang()
  const say = useWords()
  const body = useBody(country)
  const [{ received }, all] = [answer.coverage, allReturns(answer.coverage)]
  return (
    <button type="button" className="line" aria-expanded={isOpen} onClick={() => onTurn(isOpen ? undefined : answer.id)}>
      <span className="question">
        <span className="asks">{pick(answer.asks, lang)}</span>
        {isOfOther && (
          <span className="mut s1"> {say('until-before', { from: formatDay(answer.from, lang), to: formatDay(answer.to, lang) })}</span>
        )}
      </span>
      <span className="mut">{body(answer.owner)}</span>
      <StateMark state={answer.state} />
      <span className="n">
        <b className={ruleOf(answer)}>{sayShown(answer, lang)}</b>
        {hasNumber(answer) && <span className="mut s1 unit"> {pick(answer.unit, lang)}</span>}
      </span>
      <span className="cover">
        {all > 0 && (
          <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect className="all" width="100" height="8" />
            <rect className="gone" width={(received / all) * 100} height="8" />
          </svg>
        )}
        {all === 0 ? say('own-book') : sayReturns(answer.coverage, lang)}
      </span>
      <span className="n mut">{answer.previous ? sayShown({ ...answer.previous, partOf: null }, lang) : '–'}</span>
    </button>
  )
})

/** Everybody who owes something is asked at once: one act a question, under one signature each. */
function RemindAll({ api, who, sheet, owed, onDone }: SheetProps & { readonly owed: readonly ShownAnswer[] }) {
  const say = useWords()
  const waiting = owed.filter((a) => a.owner !== who.agency && a.asked === null)
  const owners = new Map(waiting.map((a) => [a.owner, a]))
  if (!who.signer || sheet.minister.length === 0 || owners.size === 0) return null
  const ask = async (): Promise<void> => {
    const acts = await Promise.all(
      [...owners.values()].map((a) =>
        makeAct(who, { kind: 'answer.asked', report: sheet.report, year: sheet.year, question: a.id, of: a.owner }),
      ),
    )
    const entries = acts.filter((e) => e !== undefined)
    if (entries.length > 0) await api.ask('POST', '/api/v1/answers/reminders', { entries })
    onDone()
  }
  // A device is asked for each signature; with a demonstration's key it is one tap.
  return who.signedInBy === 'software' ? <Do words={say('ask-late', { n: owners.size })} onPress={ask} /> : null
}
