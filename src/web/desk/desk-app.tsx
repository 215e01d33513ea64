import { lazy, Suspense, useEffect, useLayoutEffect, useState } from 'react'
import { languageOf } from '../../core/text/languages.ts'
import { langOf } from '../words/khmer.ts'
import type { Lang } from '../words/khmer.ts'
import type { Country, Words } from '../../core/country/index.ts'
import { SignInAgain } from './account/again.ts'
import { Api, SIGNED_IN_AGAIN } from './account/api.ts'
import { Door } from './account/door.tsx'
import { forgetSession } from './account/of-session.ts'
import { isFailed, signIn, type SignedIn } from './account/session.ts'
import { withNames, withoutInvented } from '../../core/country/name-bodies.ts'
import { askedFrom } from '../../core/country/asked-from.ts'
import { asObservatory } from '../../core/country/observatory.ts'
import { believeDoors, loadConfig } from './config.ts'
import type { DemoPerson, DeskConfig } from './config.ts'
import { DeskFrame } from './desk-frame.tsx'
import { Journeys } from './journeys-view.tsx'
import { landingOf, mineOf } from './landing.ts'
import { BUILT_FOR, Speaking, useSay } from './lang.tsx'
import { missingIn } from './needs.ts'
import type { Why } from './not-started.tsx'
import { recall, remember } from './remembered.ts'
import { replaceBy, useRoute } from './route.ts'
import { isTrained } from './training/trained.ts'

/* Of a demonstration, and of whoever begins. */
const Tour = lazy(() => import('./tour/tour.tsx'))

/* Of whoever has something to look in. */
const FindBox = lazy(() => import('./find/find-box.tsx'))

/* Says something after an upgrade alone. */
const WaitsNotice = lazy(() => import('./waits-notice.tsx'))

/* Of whom the vaults changed for. */
const ChangedDoors = lazy(() => import('./open-name/changed-doors.tsx'))

/* Of the oversight body alone. */
const AwaitedNotice = lazy(() => import('./oversee/awaited-notice.tsx'))

/* Of whoever cannot work here. */
const NotStarted = lazy(async () => ({ default: (await import('./not-started.tsx')).NotStarted }))

const LANG = 'lang'

/** Asked once: a browser does not learn while a page is open. */
const LACKING = missingIn(globalThis)

type Started = { readonly config: DeskConfig; readonly country: Country; readonly api: Api }

/** The desk: reads its configuration, asks who is there, and shows them their journeys. */
export function DeskApp() {
  const [lang, setLang] = useState<Lang>(() => langOf(new URLSearchParams(location.search).get('lang') ?? recall(LANG) ?? null, BUILT_FOR))
  const [started, setStarted] = useState<Started | NotThere | 'waiting'>(LACKING.length > 0 ? 'lacking' : 'waiting')
  const [who, setWho] = useState<SignedIn>()
  const [person, setPerson] = useState<DemoPerson>()
  const [journey] = useRoute()

  // With the words, in one frame: else they are set twice, first by the other script's measures.
  useLayoutEffect(() => {
    document.documentElement.lang = lang
    document.documentElement.dir = languageOf(lang).dir
  }, [lang, started])
  useEffect(() => history.replaceState(null, '', `?lang=${lang}${location.hash}`), [lang])

  useEffect(() => {
    if (LACKING.length === 0) start().then(setStarted, () => setStarted('broken'))
  }, [])

  const ready = isStarted(started) ? started : undefined
  const enter = (someone: SignedIn, as?: DemoPerson): void => {
    if (!ready) return
    setWho(someone)
    setPerson(as)
    const landing = landingOf(someone, ready.country, as?.journey ?? journey)
    // Who asked for a page of his journey gets that page, not the journey's first; but a return that was begun lies closed in this browser, and
    // only its beginning offers to go on with it.
    if (landing !== journey || journey === 'return') replaceBy(landing)
  }
  /** By the bare address too she comes back to the language that she chose. */
  const chooseLang = (chosen: Lang): void => {
    remember(LANG, chosen)
    setLang(chosen)
  }
  const leave = (): void => {
    if (who && ready) void ready.api.ask('POST', '/api/v1/sign-out', {})
    // What the window held goes with the session: going back finds the door.
    forgetSession()
    setWho(undefined)
    setPerson(undefined)
    replaceBy()
  }
  const inAgain = ready && (person || who?.held) ? (): Promise<void> => again(ready.api, person, setWho) : undefined
  return (
    <Speaking lang={lang}>
      <DeskFrame
        demo={ready?.config.demo ?? false}
        today={ready?.config.today}
        {...(who && ready && (ready.config.demo || hasTour(who, ready.country))
          ? {
              tour: (
                <Suspense>
                  <Tour key={who.credential} who={who} country={ready.country} isDemo={ready.config.demo} />
                </Suspense>
              ),
            }
          : {})}
        {...(who && ready && mineOf(who, ready.country).some((j) => j.id === 'find')
          ? {
              find: (
                <Suspense>
                  <FindBox key={who.credential} />
                </Suspense>
              ),
            }
          : {})}
        {...(ready ? { country: ready.country.words, home: ready.config.api } : {})}
        name={person?.words ?? (who && ready ? bodyOf(ready.country, who.agency) : undefined)}
        journeys={who && ready ? mineOf(who, ready.country) : []}
        journey={journey}
        {...(inAgain ? { onAgain: inAgain } : {})}
        isInvented={person !== undefined}
        onLang={chooseLang}
        onLeave={leave}
      >
        {ready && (
          <Suspense>
            <WaitsNotice api={ready.api} />
            {who && ready.config.changedDoors && (
              <ChangedDoors doors={ready.config.changedDoors} onSame={() => setStarted({ ...ready, config: believeDoors(ready.config) })} />
            )}
          </Suspense>
        )}
        {!ready ? (
          <Starting why={isStarted(started) ? 'waiting' : started} />
        ) : who ? (
          <SignInAgain value={inAgain}>
            {who.signer && who.roles.includes('oversight') && (
              <Suspense>
                <AwaitedNotice key={`awaited ${who.credential}`} api={ready.api} />
              </Suspense>
            )}
            <Journeys key={who.credential} {...ready} who={who} onKeys={(keys) => setWho({ ...who, keys })} />
          </SignInAgain>
        ) : (
          <Door {...ready} onSignedIn={enter} />
        )}
      </DeskFrame>
    </Speaking>
  )
}

/** In a real desk: of those who hand in returns, until they have practised. */
const hasTour = (who: SignedIn, country: Country): boolean =>
  mineOf(who, country).some((j) => j.id === 'training') && !isTrained(who.person)

type NotThere = Why | { readonly elsewhere: string }
const isStarted = (one: Started | NotThere | 'waiting'): one is Started => typeof one === 'object' && 'api' in one

async function start(): Promise<Started | NotThere> {
  const [config, { isOnRecord, loadCountry }] = await Promise.all([loadConfig(), import('./country.ts')])
  // By another name it would be silent to the record, and no device would be known: whoever came by one is told the right one.
  if (config.desk !== undefined && new URL(config.desk).origin !== location.origin) return { elsewhere: config.desk }
  const api = new Api(config.api)
  const standing = await api.ask<{ readonly country: string; readonly desk: string | null }>('GET', '/api/v1/standing')
  if (!standing.ok) return 'silent'
  // Read first, so that its languages are known; nothing of it is used.
  const whole = loadCountry(config.country)
  const named = withNames(config.observatory ? asObservatory(whole, config.observatory) : whole, config.names ?? {}, config.formerNames)
  // What is offered. A sheet that names such a court all the same is read, and is on record as what somebody signed.
  const offered = config.demo ? named : withoutInvented(named, config.names ?? {})
  const country = askedFrom(offered, config.asked)
  return isOnRecord(standing.body) ? { config, country, api } : 'other-country'
}

/** The same person's new session, with the work and the office's keys still in the window. Whoever turns it away keeps the one he has. */
async function again(api: Api, person: DemoPerson | undefined, set: (change: (was: SignedIn | undefined) => SignedIn | undefined) => void) {
  const { token } = api
  const now = person ? await import('./account/sign-in-by-key.ts').then((m) => m.signInByKey(api, person.signing)) : await signIn(api)
  if (isFailed(now)) {
    api.token = token
    return
  }
  set((was) => (was?.person === now.person ? { ...now, ...(was.keys ? { keys: was.keys } : {}) } : was))
  dispatchEvent(new Event(SIGNED_IN_AGAIN))
}

const bodyOf = (country: Country, agency: string): Words =>
  agency === country.trustee.id ? country.trustee.words : (country.agencies.find((a) => a.id === agency)?.words ?? country.words)

function Starting({ why }: { why: NotThere | 'waiting' }) {
  const say = useSay()
  const waiting = <h1>{say('starting')}</h1>
  return why === 'waiting' ? (
    waiting
  ) : (
    <Suspense fallback={waiting}>
      <NotStarted why={why} lacks={LACKING} />
    </Suspense>
  )
}
