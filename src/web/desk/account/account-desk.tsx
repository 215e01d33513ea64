import { useState } from 'react'
import type { Country } from '../../../core/country/index.ts'
import type { DeskConfig, Person } from '../config.ts'
import { useSay } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { ReturnDesk } from '../return-desk.tsx'
import type { Api } from './api.ts'
import { CeremonyPage } from './ceremony-page.tsx'
import { DevicesPage } from './devices-page.tsx'
import { EnrolPage } from './enrol-page.tsx'
import { FallbackPage } from './fallback-page.tsx'
import { Do, useBody, useWords } from './parts.tsx'
import { OfficeKey } from './office-key.tsx'
import type { SignedIn } from './session.ts'
import { SignInPage } from './sign-in-page.tsx'
import { WaitingPage } from './waiting-page.tsx'

type Props = {
  readonly api: Api
  readonly config: DeskConfig
  readonly country: Country
  readonly who: SignedIn | undefined
  readonly onWho: (who: SignedIn | undefined) => void
}
type Page = 'door' | 'lost' | 'enrol' | 'home' | 'waiting' | 'devices' | 'key' | 'fallback'

/** Where a person is by a device: the door, and behind it what that person may do here. */
export function AccountDesk({ api, config, country, who, onWho }: Props) {
  const [page, setPage] = useState<Page>('door')
  const [link, setLink] = useState(() => /^#\/ceremony\/([A-Za-z0-9_-]{43})$/.exec(location.hash)?.[1])
  const [person, setPerson] = useState<Person>()
  if (link !== undefined && !who) return <CeremonyPage api={api} country={country} link={link} onDone={() => setLink(undefined)} />
  if (page === 'enrol')
    return <EnrolPage api={api} country={country} {...(who ? { who } : {})} onBack={() => setPage(who ? 'home' : 'door')} />
  if (!who)
    return (
      <SignInPage
        key={page}
        api={api}
        isLost={page === 'lost'}
        onSignedIn={(someone) => {
          onWho(someone)
          setPerson(undefined)
          setPage(page === 'lost' ? 'devices' : 'home')
        }}
        onEnrol={() => setPage('enrol')}
        onLost={() => setPage('lost')}
        onBack={() => setPage('door')}
      />
    )
  if (person) return <ReturnDesk key={person.id} config={config} country={country} person={person} />
  const home = (): void => setPage('home')
  switch (page) {
    case 'waiting':
      return <WaitingPage api={api} country={country} who={who} onBack={home} />
    case 'devices':
      return <DevicesPage api={api} country={country} who={who} onEnrol={() => setPage('enrol')} onBack={home} />
    case 'key':
      return <OfficeKey api={api} country={country} who={who} onPerson={setPerson} onBack={home} />
    case 'fallback':
      return <FallbackPage api={api} who={who} onBack={home} />
    default:
      return <Home country={country} who={who} onGo={setPage} />
  }
}

function Home({ country, who, onGo }: { country: Country; who: SignedIn; onGo: (page: Page) => void }) {
  const say = useWords()
  const desk = useSay()
  const body = useBody(country)
  const sends = (country.agencies.find((a) => a.id === who.agency)?.sends.length ?? 0) > 0
  const isRegistrar = who.roles.includes('registrar') && who.held !== undefined
  return (
    <>
      <p className="crumb">{body(who.agency)}</p>
      <PageTitle>{say('my-work')}</PageTitle>
      <ul className="choices">
        {sends && who.held && (
          <li>
            <Do words={desk('drop-title')} onPress={() => onGo('key')} />
          </li>
        )}
        {isRegistrar && (
          <li>
            <Do words={say('waiting-title')} onPress={() => onGo('waiting')} />
          </li>
        )}
        <li>
          <Do words={say(isRegistrar ? 'all-devices' : 'my-devices')} onPress={() => onGo('devices')} />
        </li>
        {who.held && (
          <li>
            <Do words={say('fallback-title')} onPress={() => onGo('fallback')} />
          </li>
        )}
      </ul>
    </>
  )
}
