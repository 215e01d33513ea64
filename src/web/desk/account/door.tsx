import { lazy, Suspense, useEffect, useState } from 'react'
import type { Country } from '../../../core/country/index.ts'
import type { DemoPerson, DeskConfig } from '../config.ts'
import { useScreen } from '../explained.ts'
import { WhoAreYou } from '../who-are-you.tsx'
import type { Api } from './api.ts'
import { isFailed, type Failed, type SignedIn } from './session.ts'
import { SignInPage } from './sign-in-page.tsx'

/* Few come for these, and once: everybody else's door opens without them. */
const CeremonyPage = lazy(() => import('./ceremony-page.tsx').then((m) => ({ default: m.CeremonyPage })))
const EnrolPage = lazy(() => import('./enrol-page.tsx').then((m) => ({ default: m.EnrolPage })))

type Props = {
  readonly api: Api
  readonly config: DeskConfig
  readonly country: Country
  readonly onSignedIn: (who: SignedIn, as?: DemoPerson) => void
}
/** The line dropped before the code for it came. */
const NO_ANSWER: Failed = { code: 'no-answer' }

type Page = 'people' | 'door' | 'lost' | 'enrol'

/** Who is there: in a demo one of its invented people, else somebody with a device. */
export function Door({ api, config, country, onSignedIn }: Props) {
  const [page, setPage] = useState<Page>(config.demo ? 'people' : 'door')
  const [link, setLink] = useState(() => /^#\/ceremony\/([A-Za-z0-9_-]{43})$/.exec(location.hash)?.[1])
  const [failed, setFailed] = useState<Failed>()
  useScreen(link !== undefined ? 'ceremony' : page === 'lost' || page === 'enrol' ? page : 'door')
  const asked = config.people.find((p) => p.id === location.hash.slice(1))

  const be = async (person: DemoPerson): Promise<void> => {
    setFailed(undefined)
    const who = await import('./sign-in-by-key.ts').then((m) => m.signInByKey(api, person.signing)).catch(() => NO_ANSWER)
    if (isFailed(who)) setFailed(who)
    else onSignedIn({ ...who, ...(person.keys ? { keys: person.keys } : {}) }, person)
  }
  useEffect(() => {
    if (asked) void be(asked)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, for the person that the address names
  }, [])

  /** The link is dead by then: neither the address nor a reload leads back to it. */
  const leaveCeremony = (): void => {
    history.replaceState(null, '', `${location.pathname}${location.search}`)
    setLink(undefined)
  }
  if (link !== undefined)
    return (
      <Suspense>
        <CeremonyPage api={api} country={country} link={link} onDone={leaveCeremony} />
      </Suspense>
    )
  switch (page) {
    case 'people':
      return <WhoAreYou people={config.people} failed={failed} onChoose={be} onDevice={() => setPage('door')} />
    case 'enrol':
      return (
        <Suspense>
          <EnrolPage api={api} country={country} onBack={() => setPage('door')} />
        </Suspense>
      )
    default:
      return (
        <SignInPage
          key={page}
          api={api}
          issuer={config.oidc}
          isLost={page === 'lost'}
          onSignedIn={onSignedIn}
          onEnrol={() => setPage('enrol')}
          onLost={() => setPage('lost')}
          onBack={() => setPage('door')}
        />
      )
  }
}
