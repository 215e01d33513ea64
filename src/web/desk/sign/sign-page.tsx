import { lazy, Suspense } from 'react'
import { SIGN } from '../../words/sign.ts'
import { speaker } from '../../words/say.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { LookButton } from '../vault/look-button.tsx'
import { useVaultLook } from '../vault/use-vault-look.ts'
import { PoliciesToSign } from './policies.tsx'
import { ReleasesToApprove } from './releases.tsx'
import { ReturnsToSign } from './returns.tsx'
import { UnsignedActs } from './unsigned-acts.tsx'
import '../vault/to-sign.css'

const AnnualToSign = lazy(() => import('../annual/to-sign.tsx'))
/** Seen once a vault has answered. */
const OpeningsToApprove = lazy(() => import('./openings.tsx').then((m) => ({ default: m.OpeningsToApprove })))
const GrantsGiven = lazy(() => import('../open-name/grants.tsx').then((m) => ({ default: m.GrantsGiven })))

/** What waits for whoever is here to sign, each kind in its own part; who may sign what, vaults and application decide. */
export default function SignPage(props: JourneyProps) {
  const say = speaker(SIGN, useLang())
  const at = useVaultLook(props)
  const { config, country, who } = props
  return (
    <>
      <PageTitle>{say('sign-title')}</PageTitle>
      <p className="mut lead">{say('sign-how')}</p>
      {!who.signer && <p className="card narrow">{say('sign-no-device')}</p>}
      {who.signer && (
        <>
          {/* First: after an upgrade nothing else works before it is signed. */}
          <PoliciesToSign {...props} />
          <ReturnsToSign {...props} />
          <ReleasesToApprove {...props} />
          <Suspense>
            <AnnualToSign {...props} />
          </Suspense>
          <UnsignedActs {...props} />
        </>
      )}
      {who.signer && !config.doors && <p className="card narrow">{say(config.changedDoors ? 'sign-other-vaults' : 'sign-no-vaults')}</p>}
      {who.signer && config.doors && (
        <>
          <section className="to-sign" aria-labelledby="sign-openings">
            <h2 id="sign-openings">{say('sign-openings')}</h2>
            <p className="mut lead">{say('sign-openings-how')}</p>
            <LookButton at={at} />
            {at.seen && (
              <Suspense>
                <OpeningsToApprove seen={at.seen} country={country} />
              </Suspense>
            )}
          </section>
          {at.seen && (
            <Suspense>
              <GrantsGiven seen={at.seen} country={country} />
            </Suspense>
          )}
        </>
      )}
    </>
  )
}
