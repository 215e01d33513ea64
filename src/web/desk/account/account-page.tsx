import { lazy, Suspense, useState } from 'react'
import type { VaultDoor } from '../../../work/openings/open.ts'
import { useScreen } from '../explained.ts'
import type { JourneyProps } from '../journey.ts'
import { PageTitle } from '../page-title.tsx'
import { Do, useBody, useWords } from './parts.tsx'
import type { Standing } from './standing.ts'
import { useList } from './use-list.ts'

const DevicesPage = lazy(async () => ({ default: (await import('./devices-page.tsx')).DevicesPage }))
const LinkPage = lazy(async () => ({ default: (await import('./link-page.tsx')).LinkPage }))
const EnrolPage = lazy(async () => ({ default: (await import('./enrol-page.tsx')).EnrolPage }))
/** A registrar's own. */
const WaitingPage = lazy(async () => ({ default: (await import('./waiting-page.tsx')).WaitingPage }))
const MissingPage = lazy(async () => ({ default: (await import('./missing-page.tsx')).MissingPage }))
/** With the drawing of a code that few ever ask for. */
const FallbackPage = lazy(async () => ({ default: (await import('./fallback-page.tsx')).FallbackPage }))

/** Others than this browser knows are asked nothing, and no fault is found with them. */
const NONE_ASKED: readonly VaultDoor[] = []

type Page = 'home' | 'missing' | 'enrol' | 'waiting' | 'devices' | 'fallback' | 'link'

/** A person's devices, and for a registrar everybody's. */
export default function AccountPage({ api, config, country, who }: JourneyProps) {
  const say = useWords()
  const body = useBody(country)
  // With a password one comes because a device is lost.
  const [page, setPage] = useState<Page>(who.signedInBy === 'password' || who.signedInBy === 'oidc' ? 'devices' : 'home')
  useScreen(page === 'home' ? undefined : page)
  const home = (): void => setPage('home')
  const isRegistrar = who.roles.includes('registrar') && who.signer !== undefined
  const { list: standing } = useList<Standing>(api, '/api/v1/standing')
  // Where registrars are gone, those who decide who may see whom seat new ones.
  const isSeating = standing?.registrars === 'gone' && who.signer !== undefined && who.roles.some((r) => r === 'head' || r === 'oversight')
  switch (page) {
    case 'enrol':
      return (
        <Suspense fallback={<p role="status">…</p>}>
          <EnrolPage api={api} country={country} who={who} onBack={home} />
        </Suspense>
      )
    case 'waiting':
      return (
        <Suspense fallback={<p role="status">…</p>}>
          <WaitingPage api={api} hasProvider={config.oidc !== undefined} country={country} who={who} onBack={home} />
        </Suspense>
      )
    case 'missing':
      return (
        <Suspense fallback={<p role="status">…</p>}>
          <MissingPage
            api={api}
            country={country}
            vaults={config.changedDoors ? NONE_ASKED : config.doors?.vaults}
            names={config.names ?? {}}
            onWaiting={() => setPage('waiting')}
            onBack={home}
          />
        </Suspense>
      )
    case 'devices':
      return (
        <Suspense fallback={<p role="status">…</p>}>
          <DevicesPage
            api={api}
            vaults={config.doors?.vaults ?? []}
            country={country}
            who={who}
            onEnrol={() => setPage('enrol')}
            onBack={home}
          />
        </Suspense>
      )
    case 'fallback':
      return (
        <Suspense fallback={<p role="status">…</p>}>
          <FallbackPage api={api} who={who} onBack={home} />
        </Suspense>
      )
    case 'link':
      return (
        <Suspense fallback={<p role="status">…</p>}>
          <LinkPage api={api} issuer={config.oidc ?? ''} onBack={home} />
        </Suspense>
      )
    default:
      return (
        <>
          <p className="crumb">{body(who.agency)}</p>
          <PageTitle>{say('my-work')}</PageTitle>
          <ul className="choices">
            {isRegistrar && (
              <li>
                <Do words={say('missing-title')} onPress={() => setPage('missing')} />
              </li>
            )}
            {(isRegistrar || isSeating) && (
              <li>
                <Do words={say('waiting-title')} onPress={() => setPage('waiting')} />
              </li>
            )}
            <li>
              <Do words={say(isRegistrar ? 'all-devices' : 'my-devices')} onPress={() => setPage('devices')} />
            </li>
            {who.held && (
              <li>
                <Do words={say('fallback-title')} onPress={() => setPage('fallback')} />
              </li>
            )}
            {who.held && config.oidc !== undefined && (
              <li>
                <Do words={say('account-title')} onPress={() => setPage('link')} />
              </li>
            )}
          </ul>
        </>
      )
  }
}
