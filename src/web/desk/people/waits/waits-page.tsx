import type { Country, Form } from '../../../../core/country/index.ts'
import type { Call } from '../../../../core/person/care.ts'
import { isReliable, type Screened, type Watch, type Watched } from '../../../../core/person/watch.ts'
import type { Lang } from '../../../words/khmer.ts'
import { pick, speaker } from '../../../words/say.ts'
import { Refused } from '../../account/parts.tsx'
import { useFresh, useList } from '../../account/use-list.ts'
import { sayValue } from '../../find/called.ts'
import type { JourneyProps } from '../../journey.ts'
import { useLang } from '../../lang.tsx'
import { PageTitle } from '../../page-title.tsx'
import { pathTo } from '../../route.ts'
import { fileCode, sayOffice, sayOn } from '../model.ts'
import { Parts } from '../parts.tsx'
import { Rang, SayRang } from './rang.tsx'
import { WAITS, WAIT_ACTS, WAIT_WORDS } from './waits-words.ts'
import { wish } from '../wished.ts'

/** `file`: what her file is called by on every screen. */
type Waiting = Watched & { readonly file: string; readonly rang: Call | null }
type Listed = Omit<Watch, 'waits'> & { readonly waits: readonly Waiting[]; readonly today: string; readonly isMore: boolean }

/** Who waits to be screened, who is held, who was sent away unasked: each line with the one act that ends it. */
export function WaitsPage({ api, country, who }: Omit<JourneyProps, 'path'>) {
  const lang = useLang()
  const say = speaker(WAITS, lang)
  const { list, refused, again } = useList<Listed>(api, '/api/v1/people/waits')
  const isOld = useFresh(again)
  const sends = country.agencies.find((a) => a.id === who.agency)?.sends ?? []
  const knowsOfRemovals = country.forms.some((f) => f.kind === 'removal' && sends.includes(f.id))
  const screening = country.forms.find((f) => f.kind === 'screening' && sends.includes(f.id))
  const held = list?.waits.filter((w) => w.isHeld).length ?? 0
  return (
    <div className="people">
      <PageTitle>{say('waits-title')}</PageTitle>
      <Parts now="waits" />
      {isOld && (
        <p className="card stop narrow" role="alert">
          {say('waits-old')}
        </p>
      )}
      {refused && refused.code !== 'not-found' && <Refused failed={refused} />}
      {!refused && !list && <p role="status">{'…'}</p>}
      {(refused?.code === 'not-found' || list?.waits.length === 0) && (
        <p className="card narrow" role="status">
          {say('waits-none')}
        </p>
      )}
      {list && <CallToday waits={list.waits} {...{ api, country, who }} onDone={again} />}
      {list && list.waits.length > 0 && (
        <section className="card" aria-labelledby="waits-queue">
          <h2 id="waits-queue" className="h3">
            {say('waits-n', { n: list.waits.length, held })}
          </h2>
          <p className="s2">{say('waits-before')}</p>
          <ul className="todo queue">
            {list.waits.map((w) => (
              <Line key={w.source.record} wait={w} country={country} form={who.signer && screening} />
            ))}
          </ul>
        </section>
      )}
      {list && (
        <section className="card" aria-labelledby="waits-removed">
          <h2 id="waits-removed" className="h3">
            {say('waits-removed')}
          </h2>
          <p className="s2">
            {list.removed.length === 0
              ? say(knowsOfRemovals ? 'waits-removed-none' : 'waits-removed-unknown')
              : say('waits-removed-n', { n: list.removed.length, today: list.removed.filter((r) => r.recordedOn === list.today).length })}
          </p>
          {list.removed.length > 0 && <p className="s2">{say('waits-removed-how')}</p>}
          <ul className="todo">
            {list.removed.map((r) => (
              <li key={r.source.record}>
                <span className="ring late" aria-hidden="true" />
                <span className="of">
                  <a href={pathTo('find', r.source.kind, r.source.record)}>{sayOn(r.source.kind, r.on, lang)}</a>
                  <span className="mut s2">{r.office === null ? '' : sayOffice(country, r.office, lang)}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {list?.isMore && <p className="s2">{say('waits-more')}</p>}
      <p className="s1 mut scope">{say('waits-scope')}</p>
    </div>
  )
}

type CallProps = Pick<JourneyProps, 'api' | 'country' | 'who'> & { readonly waits: readonly Waiting[]; readonly onDone: () => void }

/** Whose removal is announced waits for no queue: whom to ring, and what to ask. The day of it is sealed or not known, so that nobody reads a missing day as never. */
function CallToday({ waits, api, country, who, onDone }: CallProps) {
  const lang = useLang()
  const say = speaker(WAITS, lang)
  const announced = waits.filter((w) => w.isRemovalAnnounced)
  if (announced.length === 0) return null
  return (
    <section className="card stop call-today" aria-labelledby="waits-call">
      <h2 id="waits-call" className="h3">
        {say('waits-call', { n: announced.length })}
      </h2>
      <p>{say('waits-call-how')}</p>
      <ul>
        {announced.map((w) => (
          <li key={w.source.record}>
            <a href={pathTo('people', w.source.record)}>{fileCode(w.file)}</a>
            {w.place && ` · ${sayValue(country, w.place.kind, w.place.column, w.place.code, lang)}`}
            {w.office !== null && ` · ${sayOffice(country, w.office, lang)}`} ·{' '}
            {say('waits-since', { day: sayOn(w.source.kind, w.since, lang) })} · {say('waits-no-day')}
            <p className="s2">{w.rang ? <Rang call={w.rang} who={who} /> : say('waits-not-rung')}</p>
            <SayRang {...{ api, who, onDone }} record={w.source.record} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type LineProps = {
  readonly wait: Waiting
  readonly country: Country
  /** By which this body screens; undefined where nothing is written from a file. */ readonly form: Form | undefined
}

/** Who is screened has a file: the screening is written from there, so that what was told already is asked nobody again. */
function Line({ wait: w, country, form }: LineProps) {
  const lang = useLang()
  const say = speaker(WAITS, lang)
  const what = pick(WAIT_WORDS[w.wait], lang)
  const where = [
    ...(w.place ? [sayValue(country, w.place.kind, w.place.column, w.place.code, lang)] : []),
    ...(w.office === null ? [] : [sayOffice(country, w.office, lang)]),
  ].join(' · ')
  const act = pick(WAIT_ACTS[w.wait], lang)
  const to = w.wait === 'refer' ? pathTo('referral') : form ? pathTo('people', w.source.record) : pathTo('return')
  return (
    <li>
      <span className={w.isHeld ? 'ring late' : 'ring'} aria-hidden="true" />
      <span className="of">
        <a href={pathTo('people', w.source.record)}>{what}</a>
        <span className="s2">
          <span className="mono">{fileCode(w.file)}</span>{' '}
          {w.isRemovalAnnounced && <span className="tag held">{say('waits-announced')}</span>}
          {w.isHeld && !w.isRemovalAnnounced && <span className="tag q">{say('waits-held')}</span>} <span className="mut">{where}</span>
        </span>
        {w.screenings.map((s) => (
          <span key={`${s.on} ${s.by} ${s.isSecond} ${s.outcome}`} className="mut s2">
            {!isReliable(s) && <b>{say('waits-no-answer')} </b>}
            {sayScreening(s, country, lang)}
          </span>
        ))}
      </span>
      <span className="clock">{say('waits-since', { day: sayOn(w.source.kind, w.since, lang) })}</span>
      <a
        className="btn"
        href={to}
        onClick={() => w.wait !== 'refer' && wish(form?.id)}
        aria-label={`${act}: ${fileCode(w.file)}, ${what}, ${where}`}
      >
        {act}
      </a>
    </li>
  )
}

/** `Screened January 2023 by: Social worker. In private: Yes. Interpreter: Not said. None found on this occasion`. */
function sayScreening(s: Screened, country: Country, lang: Lang): string {
  const say = speaker(WAITS, lang)
  const valueOf = (column: string, code: string | null): string =>
    code === null ? say('waits-not-said') : sayValue(country, 'screening', column, code, lang)
  return say(s.isSecond ? 'waits-second-was' : 'waits-first-was', {
    day: sayOn('screening', s.on, lang),
    by: valueOf('screener_type', s.by),
    private: valueOf('private', s.isPrivate),
    interpreter: valueOf('interpreter', s.interpreter),
    outcome: valueOf('outcome', s.outcome),
  })
}
