import { useState } from 'react'
import type { Country } from '../../../core/country/index.ts'
import { REVOCATION_REASONS, type CredentialRevoked } from '../../../core/entry/kinds/credential-revoked.ts'
import type { CredentialRole } from '../../../core/entry/credential-card.ts'
import { makeRevocation } from '../../../core/entry/enrol.ts'
import { signEntry } from '../../../core/entry/sign.ts'
import { Choose } from '../form/choose.tsx'
import { PageTitle } from '../page-title.tsx'
import type { EntrySigner } from '../../../core/entry/sign.ts'
import type { VaultDoor } from '../../../work/openings/open.ts'
import type { Api, Said } from './api.ts'
import { useDeviceWords } from './device-words.ts'
import { Code, Do, Refused, useBody, useWords } from './parts.tsx'
import type { Failed, SignedIn } from './session.ts'
import { useList } from './use-list.ts'

type Device = {
  readonly credential: string
  readonly person: string
  readonly agency: string
  readonly roles: readonly CredentialRole[]
  readonly isRevoked: boolean
  readonly isReportedLost: boolean
}
type Props = {
  readonly api: Api
  /** The vaults of desk.json: a revocation goes to them too, whatever the application does with it. */
  readonly vaults: readonly VaultDoor[]
  readonly country: Country
  readonly who: SignedIn
  readonly onEnrol: () => void
  readonly onBack: () => void
}
type Reason = CredentialRevoked['reason']
type Done = 'revoked' | 'reported-now'

const random = (n: number): Uint8Array => crypto.getRandomValues(new Uint8Array(n))

/** Devices and their end: one's own, and for a registrar everybody's. Those reported lost stand first. */
export function DevicesPage({ api, vaults, country, who, onEnrol, onBack }: Props) {
  const [say, tell] = [useWords(), useDeviceWords()]
  const { list = [], refused, again } = useList<readonly Device[]>(api, '/api/v1/devices')
  const devices = list.filter((d) => !d.isRevoked).toSorted((a, b) => Number(b.isReportedLost) - Number(a.isReportedLost))
  const [failed, setFailed] = useState<Failed>()
  const [done, setDone] = useState<Done>()
  /** Vaults that did not say that the device is cut off there. */
  const [uncut, setUncut] = useState(0)
  const isRegistrar = who.roles.includes('registrar') && who.signer !== undefined

  const revoke = async (device: Device, reason: Reason, signer: EntrySigner): Promise<Said<unknown>> => {
    const entry = await signEntry(makeRevocation(who.credential, device.credential, reason, random), signer)
    const [said, ...cut] = await Promise.all([
      api.ask('POST', '/api/v1/revocations', { entry }),
      ...(vaults.length > 0 ? vaults.map(async (v) => (await import('./tell-vaults.ts')).tellRevocation(v, entry)) : []),
    ])
    setUncut(cut.filter((isCut) => !isCut).length)
    return said
  }
  const end = async (device: Device, reason: Reason): Promise<void> => {
    setFailed(undefined)
    try {
      const said = who.signer
        ? await revoke(device, reason, who.signer)
        : await api.ask('POST', `/api/v1/devices/${device.credential}/loss`, {})
      if (said.ok) setDone(who.signer ? 'revoked' : 'reported-now')
      else setFailed(said)
    } catch {
      setFailed({ code: 'no-passkey' })
    }
    again()
  }

  return (
    <>
      <PageTitle>{say(isRegistrar ? 'all-devices' : 'my-devices')}</PageTitle>
      <Refused failed={failed ?? refused} />
      {done && (
        <p role="status" className="card certificate narrow">
          {tell(done)}
        </p>
      )}
      {uncut > 0 && (
        <p role="alert" className="card ask narrow">
          {tell('vault-not-told')}
        </p>
      )}
      <ul className="devices">
        {devices.map((device) => (
          <One key={device.credential} device={device} country={country} who={who} onEnd={(reason) => end(device, reason)} />
        ))}
      </ul>
      <p className="row acts">
        <Do words={say('another-device')} onPress={onEnrol} />
        <Do words={say('back')} onPress={onBack} />
      </p>
    </>
  )
}

function One({
  device,
  country,
  who,
  onEnd,
}: {
  device: Device
  country: Country
  who: SignedIn
  onEnd: (reason: Reason) => Promise<void>
}) {
  const [say, tell] = [useWords(), useDeviceWords()]
  const body = useBody(country)
  const [reason, setReason] = useState<Reason | ''>('')
  /** Asked once more: it stands among equal cards, and nobody brings it back. */
  const [isSure, setSure] = useState(false)
  return (
    <li className="card">
      <p className="row between">
        <span className="h3">{body(device.agency)}</span>
        <Code credential={device.credential} />
      </p>
      <p>
        {device.roles.map((r) => say(`role-${r}`)).join(' · ')}
        {device.credential === who.signer?.credential && <span className="mut">{` · ${tell('this-device')}`}</span>}
        {device.isReportedLost && <b>{` · ${tell('reported-lost')}`}</b>}
      </p>
      {who.signer && (
        <Choose
          label={tell('revoke-why')}
          value={reason}
          empty={tell('revoke-choose')}
          isOff={isSure}
          options={REVOCATION_REASONS.map((r) => [r, tell(`why-${r}`)] as const)}
          onChoose={setReason}
        />
      )}
      {/* An office's account reports no loss (routes/devices.ts). */}
      {!who.signer && who.signedInBy !== 'oidc' && (
        <p className="row acts">
          <Do words={tell('report-lost')} isOff={device.isReportedLost} onPress={() => onEnd('lost')} />
        </p>
      )}
      {who.signer && !isSure && (
        <p className="row acts">
          <Do words={tell('revoke')} isOff={reason === ''} onPress={() => setSure(true)} />
        </p>
      )}
      {who.signer && isSure && reason !== '' && (
        <>
          <p role="alert">{tell('revoke-sure')}</p>
          <p className="row acts">
            <Do isMain words={tell('revoke-yes')} onPress={() => onEnd(reason)} />
            <Do words={tell('revoke-no')} onPress={() => setSure(false)} />
          </p>
        </>
      )}
    </li>
  )
}
