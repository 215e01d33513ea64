import { lazy, Suspense } from 'react'
import type { Country } from '../../../core/country/index.ts'
import { CASE, MOVER_WORDS, WAIT_WORDS } from './words.ts'
import { digits, formatDay, formatNumber } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { useList } from '../account/use-list.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { pathTo } from '../route.ts'
import { agencyWords, daysBetween, fieldWords, kindWords, officeWords, valueWords, type Story } from './model.ts'
import { namedOf } from './named.ts'
import { Names } from './names.tsx'
import { StoryLine } from './story-line.tsx'

// Few ask; the case is read without it.
const WhoLooked = lazy(() => import('../vault/who-looked.tsx').then((m) => ({ default: m.WhoLooked })))

const DeclareInterest = lazy(() => import('../interest/declare.tsx').then((m) => ({ default: m.DeclareInterest })))

const GoOnHere = lazy(() => import('../work/go-on-here.tsx').then((m) => ({ default: m.GoOnHere })))

/** One case: its line, who waits for what, what does not agree, and what may be said of who looked. */
export function StoryPage({ record, ...props }: JourneyProps & { readonly record: string }) {
  const { api, country } = props
  const lang = useLang()
  const say = speaker(CASE, lang)
  const { list: story, refused } = useList<Story>(api, `/api/v1/cases/${record}`)
  const back = (
    <p className="crumb">
      <a href={pathTo('case')}>{say('case-back')}</a>
    </p>
  )
  if (refused)
    return (
      <>
        {back}
        <PageTitle>{say(refused.code === 'no-answer' ? 'case-not-loaded' : 'case-not-there')}</PageTitle>
      </>
    )
  if (!story) return <p role="status">{'…'}</p>
  const { own, steps, waits, today } = story
  const accused = new Set(steps.flatMap((s) => s.parts.flatMap((p) => (p.accused === null ? [] : [p.accused]))))
  const longest = waits[0]
  // What this body may end itself: its own record is gone on with, as it stands.
  const isOwnMove = waits.some((w) => w.isMine && w.source.record === own.record)
  const looked = namedOf(story, props.who.agency).mine.map(({ record: of, kind, accused: n }) => ({
    record: of,
    words: n === null ? kindWords(kind, lang) : `${kindWords(kind, lang)}, ${say('case-accused', { n })}`,
  }))
  const office = own.values.court ?? own.values.office
  return (
    <div className="story">
      {back}
      <div className="head">
        <div>
          {office !== undefined && <p className="mut">{officeWords(country, String(office), lang)}</p>}
          <PageTitle>
            {own.values.case_number === undefined
              ? say('case-no-number')
              : say('case-title', { number: digits(String(own.values.case_number), lang) })}
          </PageTitle>
          <p className="mut">
            {accused.size === 0 ? say('case-accused-none') : say('case-accused-n', { n: accused.size })}
            {'. '}
            {longest ? say('case-waits-n', { n: waits.length, days: daysBetween(longest.since, today) }) : say('case-waits-none')}
          </p>
          {isOwnMove && (
            <Suspense>
              <GoOnHere {...props} kind={own.kind} record={own.record} words={say('case-go-on')} />
            </Suspense>
          )}
        </div>
        <Names {...props} story={story} />
      </div>
      <div className="grid gstory">
        <StoryLine story={story} country={country} />
        <aside className="grid">
          <Waits story={story} />
          <Conflicts story={story} country={country} />
          <Earlier story={story} country={country} />
          <Suspense>
            <WhoLooked {...props} records={looked} />
            <DeclareInterest {...props} records={[own.record, ...looked.map((l) => l.record).filter((r) => r !== own.record)]} />
          </Suspense>
        </aside>
      </div>
    </div>
  )
}

function Waits({ story: { waits, today } }: { readonly story: Story }) {
  const lang = useLang()
  const say = speaker(CASE, lang)
  if (waits.length === 0) return null
  return (
    <section className="card">
      <h2 className="h3">{say('case-who-waits')}</h2>
      <table className="s2 wt">
        <thead>
          <tr>
            <th scope="col">{say('case-for')}</th>
            <th scope="col">{say('case-move')}</th>
            <th scope="col" className="r">
              {say('case-days')}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...waits.filter((w) => w.isMine), ...waits.filter((w) => !w.isMine)].map((w) => (
            <tr key={`${w.wait} ${w.source.record}`} className={w.isMine ? 'me' : ''}>
              <td>
                {pick(WAIT_WORDS[w.wait], lang)}
                {w.accused !== null && <span className="mut">{` ${say('case-accused', { n: w.accused })}`}</span>}
              </td>
              <td>{w.isMine ? <b>{say('case-you')}</b> : w.by.map((b) => pick(MOVER_WORDS[b] ?? { en: b, km: b }, lang)).join(', ')}</td>
              <td className="r">{formatNumber(daysBetween(w.since, today), lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type Of = { readonly story: Story; readonly country: Country }
function Conflicts({ story: { conflicts }, country }: Of) {
  const lang = useLang()
  const say = speaker(CASE, lang)
  if (conflicts.length === 0) return null
  return (
    <section className="card ask">
      <h2 className="h3">{say('case-disagree')}</h2>
      {conflicts.map((c) => (
        <div key={`${c.between} ${c.field} ${c.sides.map((s) => `${s.record} ${s.value}`).join()}`}>
          <p className="s2">
            {`${say(c.between === 'versions' ? 'case-two-versions' : 'case-two-sources')}: ${fieldWords(c.sides[0]?.kind ?? '', c.field, lang)}`}
            {c.accused !== null && `, ${say('case-accused', { n: c.accused })}`}
          </p>
          <div className="cmp">
            {c.sides.map((s) => (
              <p key={`${s.record} ${s.value} ${s.on}`} className="s2">
                <b>
                  {valueWords(
                    country,
                    s.kind,
                    c.between === 'versions' ? c.field : (SAME[`${s.kind}.${c.field}`] ?? c.field),
                    s.value,
                    lang,
                  )}
                </b>
                <span className="mut">{`${agencyWords(country, s.agency, lang)}, ${kindWords(s.kind, lang)}, ${formatDay(s.on, lang)}`}</span>
              </p>
            ))}
          </div>
        </div>
      ))}
      <p className="s1 mut">{say('case-both-kept')}</p>
    </section>
  )
}
/** What the second body calls the same thing. */
const SAME: Readonly<Record<string, string>> = { 'review.review_result': 'result' }

function Earlier({ story: { earlier, own }, country }: Of) {
  const lang = useLang()
  const say = speaker(CASE, lang)
  if (earlier.length === 0) return null
  return (
    <section className="card">
      <details>
        <summary>{say('case-earlier')}</summary>
        {earlier.map((v) => (
          <div key={`${v.kind} ${v.record} ${v.version}`} className="earlier s2">
            <p>
              <b>{kindWords(v.kind, lang)}</b>{' '}
              <span className="mut">{say('case-version', { n: v.version, day: formatDay(v.recordedOn, lang) })}</span>
            </p>
            {v.record === own.record && v.kind === own.kind && (
              <dl>
                {Object.entries(v.values)
                  .filter(([field, value]) => own.values[field] !== value)
                  .map(([field, value]) => (
                    <div key={field}>
                      <dt>{fieldWords(v.kind, field, lang)}</dt>
                      <dd>{valueWords(country, v.kind, field, value, lang)}</dd>
                    </div>
                  ))}
              </dl>
            )}
          </div>
        ))}
      </details>
    </section>
  )
}
