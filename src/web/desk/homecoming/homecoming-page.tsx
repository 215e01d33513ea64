import type { Country } from '../../../core/country/index.ts'
import { formatMoment } from '../../words/moment.ts'
import { speaker } from '../../words/say.ts'
import { Do, Refused } from '../account/parts.tsx'
import { useFresh, useList } from '../account/use-list.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { useNow } from '../lead/use-now.ts'
import { PageTitle } from '../page-title.tsx'
import { begin } from '../return/kept/begun.ts'
import { go, pathTo } from '../route.ts'
import { HomeView } from './home-view.tsx'
import { useHomeClock, useHomeName, useHomeState } from './said.ts'
import { homeStanding, waitingHome, type HomeList, type HomeStanding } from './standing.ts'
import { HOME } from './words.ts'
import '../lead/lead.css'
import './homecoming.css'

/** Everybody who called from abroad and is not home yet, each with what is next. */
export default function HomecomingPage(props: JourneyProps) {
  const { api, country, who, path } = props
  const lang = useLang()
  const say = speaker(HOME, lang)
  const { list, refused, again } = useList<HomeList>(api, '/api/v1/homecomings')
  useFresh(again)
  const now = useNow()
  const [shown] = path
  if (refused) return <Refused failed={refused} />
  if (!list) return <p role="status">{'…'}</p>
  const waiting = waitingHome(list, now)
  const over = list.over.map((call) => homeStanding(call, now))
  if (shown !== undefined) {
    const open = [...waiting, ...over].find((s) => s.call.record === shown)
    return (
      <div className="leads homecomings">
        <p className="crumb">
          <a href={pathTo('homecoming')}>{say('home-back')}</a>
        </p>
        {open ? <HomeView key={shown} {...props} standing={open} now={now} onDone={again} /> : <PageTitle>{say('home-gone')}</PageTitle>}
      </div>
    )
  }
  const form = country.forms.find(
    (f) => f.kind === 'mission_contact' && country.agencies.find((a) => a.id === who.agency)?.sends.includes(f.id),
  )
  return (
    <div className="leads homecomings">
      <div className="row between">
        <PageTitle>
          {waiting.length === 0 ? say('home-none') : waiting.length === 1 ? say('home-one') : say('home-n', { n: waiting.length })}
        </PageTitle>
        {form && (
          <Do
            words={say('home-call')}
            isMain={waiting.length === 0}
            onPress={() => {
              begin({ form, cells: {} })
              go('return')
            }}
          />
        )}
      </div>
      {list.isMore && <p className="card ask">{say('home-more')}</p>}
      <section className="card" aria-labelledby="home-open">
        <div className="row between">
          <h2 id="home-open" className="h3">
            {say('home-open-list')}
          </h2>
          <span className="s1 mut">{say('home-open-how')}</span>
        </div>
        {waiting.length === 0 && <p className="mut">{say('home-nothing')}</p>}
        <ul className="lines">
          {waiting.map((s, i) => (
            <Line key={s.call.record} country={country} standing={s} isFirst={i === 0} />
          ))}
        </ul>
      </section>
      {over.length > 0 && (
        <section className="card" aria-labelledby="home-over">
          <h2 id="home-over" className="h3">
            {say('home-over-list')}
          </h2>
          <ul className="lines">
            {over.map((s) => (
              <Line key={s.call.record} country={country} standing={s} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

type LineProps = { readonly country: Country; readonly standing: HomeStanding; readonly isFirst?: boolean }

function Line({ country, standing, isFirst = false }: LineProps) {
  const lang = useLang()
  const say = speaker(HOME, lang)
  const name = useHomeName(country)(standing)
  const state = useHomeState(country)(standing)
  const clock = useHomeClock()(standing)
  const { followed, isLate, call } = standing
  return (
    <li>
      <span className={isLate ? 'ring late' : 'ring'} aria-hidden="true" />
      <span className="of">
        <b>{name}</b>
        <span className="mut s2">{state}</span>
      </span>
      <span className={isLate ? 'clock late' : 'clock'}>
        {followed.next === null ? formatMoment(followed.since ?? call.came, lang) : clock}
      </span>
      <a
        className={isFirst ? 'btn p' : 'btn'}
        href={pathTo('homecoming', call.record)}
        aria-label={`${say('home-look')}: ${name}, ${state}`}
      >
        {say('home-look')}
      </a>
    </li>
  )
}
