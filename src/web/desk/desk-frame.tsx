import { useEffect, useState, type ReactNode } from 'react'
import type { Words } from '../../core/model/fields.ts'
import { formatDay, type Lang } from '../words/khmer.ts'
import { pick } from '../words/say.ts'
import { useShownScreen } from './explained.ts'
import type { Journey } from './journey.ts'
import { useLang, useSay } from './lang.tsx'
import { PRESSED_AGAIN, pathTo } from './route.ts'
import { Tongues } from './tongues.tsx'

type Props = {
  readonly demo: boolean
  /** ISO day that a demonstration stands at. */
  readonly today?: string | undefined
  /** The box that finds; absent at the door. */
  readonly find?: ReactNode
  /** The way into the first-day tour; absent at the door, and where somebody needs it no more. */
  readonly tour?: ReactNode
  readonly country?: Words
  /** The application's origin: the wordmark leads to its first page. */
  readonly home?: string
  /** Who is here: an invented person, or a person's office. */
  readonly name: Words | undefined
  /** Theirs, in the order of the navigation; none at the door. */
  readonly journeys: readonly Journey[]
  /** The one of the address. */
  readonly journey: string | undefined
  readonly isInvented: boolean
  /** Absent where nobody signed in. */
  readonly onAgain?: () => Promise<void>
  readonly onLang: (lang: Lang) => void
  readonly onLeave: () => void
  readonly children: ReactNode
}

type Explained = Readonly<Record<string, Words>>

/** What this screen is for, on every page; closed until somebody asks, and its words are fetched then. */
function Explain({ screen, journey }: { readonly screen: string; readonly journey: Journey | undefined }) {
  const lang = useLang()
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  const [words, setWords] = useState<Explained>()
  useEffect(() => {
    if (!isOpen) return
    let isHere = true
    void Promise.all([import('../words/explain.ts'), journey?.explain()])
      .then(([shared, own]) => isHere && setWords({ ...shared.EXPLAIN, ...own?.EXPLAIN }))
      .catch(() => undefined)
    return () => {
      isHere = false
    }
  }, [isOpen, journey])
  const text = words?.[screen] ?? words?.['door']
  return (
    <details className="explain" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('explain')}</summary>
      <p>{text ? pick(text, lang) : say('starting')}</p>
    </details>
  )
}

/** Everything around a page of the desk: the demo's stripe, the wordmark, the journeys, who is here, the language. */
export function DeskFrame({
  demo,
  today,
  find,
  tour,
  country,
  home,
  name,
  journeys,
  journey,
  isInvented,
  onAgain,
  onLang,
  onLeave,
  children,
}: Props) {
  const lang = useLang()
  const say = useSay()
  const screen = useShownScreen(journey)
  /** On a phone the journeys and who is here wait behind one button; leaving does not. */
  const [isUnfolded, setUnfolded] = useState(false)
  return (
    <>
      <a className="skip" href="#page">
        {say('skip')}
      </a>
      {demo && (
        <div className="demo" role="region" aria-label={say('notice')}>
          <b>{say('demo')}</b>
          {today !== undefined && <span className="today">{say('demo-today', { day: formatDay(today, lang) })}</span>}
          {tour}
        </div>
      )}
      {!demo && tour && <div className="first-day">{tour}</div>}
      <header className="top">
        <div className={isUnfolded ? 'in unfolded' : 'in'}>
          <a className="wm" href={home ? `${home}/?lang=${lang}` : './'} lang="en">
            saksi
          </a>
          {country && <span className="inst">{pick(country, lang)}</span>}
          {(journeys.length > 0 || name) && (
            <button type="button" className="menu" aria-expanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
              {say('menu-of')}
            </button>
          )}
          {journeys.length > 0 && (
            <nav aria-label={say('menu')}>
              {journeys
                .filter((j) => !j.isAside)
                .map((j) => (
                  <a
                    key={j.id}
                    href={pathTo(j.id)}
                    onClick={() => {
                      setUnfolded(false)
                      if (location.hash === pathTo(j.id)) dispatchEvent(new Event(PRESSED_AGAIN))
                    }}
                    {...(j.id === journey ? { 'aria-current': 'page' as const } : {})}
                  >
                    {pick(j.title, lang)}
                  </a>
                ))}
            </nav>
          )}
          {find}
          {name && (
            <div className="me">
              <span className="who">{pick(name, lang)}</span>
              {onAgain && (
                <button type="button" className="plain" onClick={() => void onAgain()}>
                  {say('sign-in-again')}
                </button>
              )}
            </div>
          )}
          {name && (
            <button type="button" className="plain leave" onClick={onLeave}>
              {say(isInvented ? 'not-you' : 'sign-out')}
            </button>
          )}
          <Tongues onLang={onLang} />
        </div>
      </header>
      <main id="page" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <Explain screen={screen} journey={journeys.find((j) => j.id === journey)} />
        {/* True of what is handed in. A number that is looked up, or a page of a list, is asked of the server as it is. */}
        {journey === 'return' && <span>{say('nothing-leaves')}</span>}
      </footer>
    </>
  )
}
