import { lazy, Suspense } from 'react'
import type { PlaceFile } from '../../../core/place/place-file.ts'
import { placeCodeOf } from '../../../core/place/place-code.ts'
import { isAboutWhen, printAboutWhen } from '../../../core/text/about-when.ts'
import { getRecordKind } from '../../../core/model/kinds.ts'
import { formatDay } from '../../words/khmer.ts'
import { formatMonth } from '../../words/moment.ts'
import { pick, speaker } from '../../words/say.ts'
import { useBody } from '../account/parts.tsx'
import { useList } from '../account/use-list.ts'
import { TakeBack } from '../find/take-back.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { pathTo } from '../route.ts'
import { LINK_WHY } from '../sign/unsigned-words.ts'
import { Asked } from './asked.tsx'
import { Counts } from './counts.tsx'
import { sayFacts, sayKinds } from './model.ts'
import { EVENT_WORDS, PLACE } from './words.ts'

const DeclareInterest = lazy(() => import('../interest/declare.tsx').then((m) => ({ default: m.DeclareInterest })))

type Props = JourneyProps & { readonly record: string }

/** One place: who was asked for and what became of them, what was done in numbers, everything in order of time, and what makes it one place. */
export function FilePage({ record, ...props }: Props) {
  const { api, country, who } = props
  const lang = useLang()
  const say = speaker(PLACE, lang)
  const body = useBody(country)
  const { list: file, refused, again } = useList<PlaceFile>(api, `/api/v1/places/${record}`)
  const back = (
    <p className="crumb">
      <a href={pathTo('place')}>{say('place-back')}</a>
    </p>
  )
  if (refused)
    return (
      <>
        {back}
        <PageTitle>{say(refused.code === 'no-answer' ? 'place-not-loaded' : 'place-not-there')}</PageTitle>
      </>
    )
  if (!file) return <p role="status">{'…'}</p>
  return (
    <div className="places">
      {back}
      <PageTitle>{say('place-title', { code: file.code })}</PageTitle>
      <p className="mut">{sayKinds(country, file, lang)}</p>
      <p className="mut s2">{say('place-of', { bodies: file.of.map(body).join(', ') })}</p>
      {file.isHome && <p className="card narrow">{say('place-home')}</p>}
      <div className="grid gplace">
        <div className="grid">
          <Asked {...{ file, country }} />
          <Events {...{ file, country }} />
        </div>
        <aside className="grid">
          <Counts {...{ file, country }} />
          <Ties {...{ api, who, country, file }} onDone={again} />
          <OwnRecords file={file} />
          <Suspense>
            <DeclareInterest {...props} records={file.own.map((r) => r.record)} />
          </Suspense>
        </aside>
      </div>
      <p className="s1 mut scope">{say('place-scope')}</p>
    </div>
  )
}

/** More than a screen holds are counted. */
const MOST_SHOWN = 12

type Of = Pick<JourneyProps, 'country'> & { readonly file: PlaceFile }

function Events({ file: { events }, country }: Of) {
  const lang = useLang()
  const say = speaker(PLACE, lang)
  return (
    <section className="card" aria-labelledby="place-events">
      <h2 id="place-events" className="h3">
        {say('events-title')}
      </h2>
      {events.length === 0 && <p role="status">{say('events-none')}</p>}
      <ol className="steps-of s2">
        {events.map((e, i) => (
          // Two records may say the same of one month.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${e.event} ${e.on} ${e.from.record} ${i}`}>
            <span className="dt">
              {e.isMonth ? formatMonth(e.on, lang) : isAboutWhen(e.on) ? printAboutWhen(e.on, lang) : formatDay(e.on, lang)}
            </span>
            <span>
              <b>{pick(EVENT_WORDS[e.event], lang)}</b>
              {sayFacts(e, country, lang).map((fact) => (
                <span key={fact} className="fact mut">
                  {fact}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Ties({ file: { ties }, country, api, who, onDone }: Of & Pick<JourneyProps, 'api' | 'who'> & { readonly onDone: () => void }) {
  const lang = useLang()
  const say = speaker(PLACE, lang)
  const body = useBody(country)
  return (
    <section className="card" aria-labelledby="place-ties">
      <h2 id="place-ties" className="h3">
        {say('ties-title')}
      </h2>
      {ties.length === 0 && <p className="s2">{say('ties-none')}</p>}
      {ties.slice(0, MOST_SHOWN).map((t) => {
        const line = say('ties-line', { a: t.a.record, b: t.b.record, basis: pick(LINK_WHY[t.basis], lang) })
        return (
          <div key={t.entry} className="tie s2">
            <p>{line}</p>
            <p className="mut">{say('ties-by', { body: body(t.by) })}</p>
            {t.by === who.agency && who.signer && <TakeBack {...{ api, who, line, onDone }} entry={t.entry} relation="same_place" />}
          </div>
        )
      })}
      {ties.length > MOST_SHOWN && <p className="s2 mut">{say('and-more', { n: ties.length - MOST_SHOWN })}</p>}
    </section>
  )
}

function OwnRecords({ file: { own } }: Pick<Of, 'file'>) {
  const lang = useLang()
  const say = speaker(PLACE, lang)
  return (
    <section className="card" aria-labelledby="place-own">
      <h2 id="place-own" className="h3">
        {say('own-title')}
      </h2>
      <p className="s2 mut">{say('own-how')}</p>
      <ul className="own s2">
        {own.slice(0, MOST_SHOWN).map((r) => (
          <li key={r.record}>
            <a href={pathTo('find', r.kind, r.record)}>{`${pick(getRecordKind(r.kind).words, lang)} ${placeCodeOf(r.record)}`}</a>
          </li>
        ))}
      </ul>
      {own.length > MOST_SHOWN && <p className="s2 mut">{say('and-more', { n: own.length - MOST_SHOWN })}</p>}
    </section>
  )
}
