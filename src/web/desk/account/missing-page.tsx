import { useEffect, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Country } from '../../../core/country/index.ts'
import type { BodyNames } from '../../../core/country/name-bodies.ts'
import type { VaultDoor } from '../../../work/openings/open.ts'
import { formatDay } from '../../words/khmer.ts'
import { longPeriod } from '../../words/periods.ts'
import { pick, speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import type { Api } from './api.ts'
import { MISSING } from './missing-words.ts'
import { countEnrolled, firstDue, listMissing, type Heard, type Missing, type Person } from './missing.ts'
import { Do, Refused, useBody, useWords } from './parts.tsx'
import { nameReviewers } from './roles-at.ts'
import { useList } from './use-list.ts'

type Device = Person & { readonly credential: string; readonly isRevoked: boolean }
type Props = {
  readonly api: Api
  readonly country: Country
  readonly vaults: readonly VaultDoor[] | undefined
  readonly names: BodyNames
  readonly onWaiting: () => void
  readonly onBack: () => void
}

/** For a registrar: all that stands between an empty record and its first return, on one page. */
export function MissingPage({ api, country, vaults, names, onWaiting, onBack }: Props) {
  const lang = useLang()
  const account = useWords()
  const say = speaker(MISSING, lang)
  const body = useBody(country)
  const { list, refused } = useList<readonly Device[]>(api, '/api/v1/devices')
  const { list: enrolments } = useList<{ readonly waiting: readonly unknown[] }>(api, '/api/v1/enrolments')
  const heard = useHeard(vaults)
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const isKnown = list !== undefined && enrolments !== undefined && (vaults === undefined || heard !== undefined)
  const devices = (list ?? []).filter((d) => !d.isRevoked)
  const absent = new Set(Object.keys(names).filter((id) => names[id] === null))
  const missing = isKnown ? listMissing({ country, devices, waiting: enrolments.waiting.length, vaults: heard, absent, today }) : []
  const due = isKnown ? firstDue({ country, devices, today }) : undefined
  const bodies = nameReviewers(country, body, lang)
  const line = (m: Missing): string => say(m.what, { bodies, ...('vault' in m ? { vault: m.vault } : 'n' in m ? { n: m.n } : {}) })
  const act = (m: Missing): ReactNode => {
    if (m.what === 'no-vault' || m.what === 'vault-silent' || m.what === 'vault-another' || m.what === 'places-unnamed')
      return <p className="mut">{say(`${m.what}-act`)}</p>
    return (
      <Button className={m.what === 'devices-wait' ? 'btn p' : 'btn'} onPress={onWaiting}>
        {say(m.what === 'devices-wait' ? 'to-waiting' : 'to-invite')}
      </Button>
    )
  }
  return (
    <>
      <PageTitle>{say('missing-title')}</PageTitle>
      <p className="mut lead">{say('missing-how')}</p>
      <Refused failed={refused} />
      {due && (
        <section className="card narrow">
          <h2 className="h3">{say('first-due')}</h2>
          <p>
            {say('first-due-is', {
              form: pick(due.form.words, lang),
              office: body(due.agency),
              period: longPeriod(due.period, lang),
              due: formatDay(due.due, lang),
            })}
          </p>
          <p className="mut">{say(due.hasSender ? 'first-due-sender' : 'first-due-nobody')}</p>
        </section>
      )}
      {isKnown && missing.length === 0 && <p role="status">{say('missing-none')}</p>}
      <ul className="devices enrolment-gaps">
        {missing.map((m, i) => (
          <li key={i} className="card">
            <p>{line(m)}</p>
            {'offices' in m && (
              <ul>
                {m.offices.map(({ agency, forms }) => (
                  <li key={agency}>
                    {body(agency)} <span className="mut">· {say('forms-owed', { n: forms })}</span>
                  </li>
                ))}
              </ul>
            )}
            {act(m)}
          </li>
        ))}
      </ul>
      {devices.length > 0 && (
        <section className="card narrow enrolled">
          <h2 className="h3">{say('enrolled-title')}</h2>
          <ul>
            {countEnrolled(devices).map(({ agency, people, roles }) => (
              <li key={agency}>
                <b>{body(agency)}</b> · {say('enrolled-of', { n: people })}
                <br />
                <span className="mut">
                  {(Object.keys(roles) as (keyof typeof roles)[]).map((role) => account(`role-${role}`)).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="row acts">
        <Do words={account('back')} onPress={onBack} />
      </p>
    </>
  )
}

/** Each vault is asked who it is, by this desk itself: that the server reaches it helps nobody who opens a name. */
function useHeard(vaults: readonly VaultDoor[] | undefined): Readonly<Record<string, Heard>> | undefined {
  const [heard, setHeard] = useState<Readonly<Record<string, Heard>>>()
  useEffect(() => {
    let isHere = true
    void import('./tell-vaults.ts')
      .then((m) => Promise.all((vaults ?? []).map(async (vault) => [vault.name, await m.hearVault(vault)] as const)))
      .then((all) => isHere && setHeard(Object.fromEntries(all)))
      .catch(() => undefined)
    return () => void (isHere = false)
  }, [vaults])
  return vaults && heard
}
