import { useEffect, useState } from 'react'
import type { Country } from '../../../core/country/index.ts'
import type { CredentialCard } from '../../../core/entry/credential-card.ts'
import { makeEnrolment, readEnrolment } from '../../../core/entry/enrol.ts'
import { commitmentsOf, hashOf, type Parts } from '../../../core/entry/make.ts'
import { PageTitle } from '../page-title.tsx'
import { SIGNED_IN_AGAIN, type Api } from './api.ts'
import { Code, Do, Refused, useBody, useWords } from './parts.tsx'
import { useDeviceWords } from './device-words.ts'
import type { Failed, SignedIn } from './session.ts'
import { Invite } from './invite.tsx'
import { rolesAt } from './roles-at.ts'
import { First, Second, type Registrar } from './two-signatures.tsx'
import { useFresh, useList } from './use-list.ts'
import { WaitingLinks } from './waiting-links.tsx'

type Waiting = {
  readonly request: string
  readonly card: CredentialCard
  readonly entry: Parts | null
  readonly isStrangers: boolean
  readonly isInvited: boolean
  /** Registrars' devices that do not sign this one: its owner's own. */
  readonly own: readonly string[]
}
type List = { readonly waiting: readonly Waiting[]; readonly registrars: readonly Registrar[] }
type Props = {
  readonly api: Api
  readonly hasProvider: boolean
  readonly country: Country
  readonly who: SignedIn
  readonly onBack: () => void
}

/** So many first devices at once are looked at together; fewer are turned away one by one, or a real one goes with them. */
const FLOOD = 5

/** Between two looks for newcomers, while somebody is at this page. */
const NEWCOMERS_MS = 5_000

const random = (n: number): Uint8Array => crypto.getRandomValues(new Uint8Array(n))

/** A registrar's list: who waits, and a signature for whoever read out the right code. */
export function WaitingPage({ api, hasProvider, country, who, onBack }: Props) {
  const [say, tell] = [useWords(), useDeviceWords()]
  const body = useBody(country)
  const { list, refused, again } = useList<List>(api, '/api/v1/enrolments')
  // Somebody who reads out a code came after the page was opened, and is on the telephone.
  useFresh(again, NEWCOMERS_MS)
  /** Of one that is in the list it stands on its card, where it was pressed: the head of the page is out of sight. */
  const [failed, setFailedOf] = useState<Failed & { readonly of?: string }>()
  const setFailed = (said: Failed | undefined, of?: string): void => setFailedOf(said && { ...said, ...(of === undefined ? {} : { of }) })
  // Who was told to sign in again has: the sentence goes, and what he pressed may be pressed again.
  useEffect(() => {
    const forget = (): void => setFailedOf(undefined)
    addEventListener(SIGNED_IN_AGAIN, forget)
    return () => removeEventListener(SIGNED_IN_AGAIN, forget)
  }, [])
  const [done, setDone] = useState<string>()

  const sign = async ({ request }: Waiting, entry: Parts): Promise<void> => {
    setFailed(undefined)
    if (!who.signer) return setFailed({ code: 'session.not-yours' }, request)
    try {
      const signature = await who.signer.sign(hashOf(commitmentsOf(entry)))
      const said = await api.ask<{ isEnrolled: boolean }>('POST', `/api/v1/enrolments/${request}/approval`, { entry, signature })
      if (!said.ok) setFailed(said, request)
      else if (said.body.isEnrolled) setDone(request)
    } catch {
      setFailed({ code: 'no-passkey' }, request)
    }
    again()
  }
  const strangers = list?.waiting.filter((w) => w.isStrangers && !w.entry).map((w) => w.request) ?? []
  const turnAway = async (path: string, asked: object, of?: string): Promise<void> => {
    setFailed(undefined)
    const said = await api.ask('POST', `/api/v1/enrolments/${path}`, asked)
    if (!said.ok) setFailed(said, of)
    again()
  }

  const isOnCard = list?.waiting.some(({ request }) => request === failed?.of) === true
  return (
    <>
      <PageTitle>{say('waiting-title')}</PageTitle>
      <p className="mut lead">{tell('waiting-how')}</p>
      <Refused failed={isOnCard ? refused : (failed ?? refused)} />
      {done && <p role="status">{tell('now-enrolled')}</p>}
      {list?.waiting.length === 0 && <p>{tell('waiting-none')}</p>}
      <ul className="devices">
        {list?.waiting.map((one) => (
          <Request
            key={one.request}
            one={one}
            who={who}
            registrars={list.registrars.filter((r) => !one.own.includes(r.credential))}
            body={body}
            country={country}
            onSign={(entry) => sign(one, entry)}
            failed={failed?.of === one.request ? failed : undefined}
            onTurnAway={() => turnAway(`${one.request}/refusal`, {}, one.request)}
          />
        ))}
      </ul>
      {/* Below those that it would turn away: above them it is pressed before they are read. */}
      {strangers.length >= FLOOD && (
        <section className="card narrow">
          <p>{tell('strangers-how', { n: strangers.length })}</p>
          <p className="row acts">
            <Do words={tell('strangers-away', { n: strangers.length })} onPress={() => turnAway('refusals', { requests: strangers })} />
          </p>
        </section>
      )}
      {who.roles.includes('registrar') && <Invite api={api} />}
      {hasProvider && <WaitingLinks api={api} who={who} registrars={list?.registrars ?? []} body={body} />}
      <p className="row acts">
        <Do words={tell('look-again')} onPress={again} />
        <Do words={say('back')} onPress={onBack} />
      </p>
    </>
  )
}

type One = {
  readonly one: Waiting
  readonly who: SignedIn
  readonly registrars: readonly Registrar[]
  readonly body: (agency: string) => string
  readonly country: Country
  readonly onSign: (entry: Parts) => Promise<void>
  readonly onTurnAway: () => Promise<void>
  readonly failed: Failed | undefined
}

/** Once one has signed, what is shown is read from the bytes that he signed, not from the request. */
function Request({ one, who, registrars, body, country, onSign, onTurnAway, failed }: One) {
  const [say, tell] = [useWords(), useDeviceWords()]
  const said = one.entry ? readEnrolment(one.entry) : undefined
  const { agency, roles, credential } = said?.card ?? one.card
  return (
    <li className="card">
      <p className="row between">
        <span className="h3">{body(agency)}</span>
        <Code credential={credential} />
      </p>
      <p>{[...roles.map((r) => say(`role-${r}`)), ...(one.isInvited ? [tell('invited')] : [])].join(' · ')}</p>
      {roles.some((r) => !rolesAt(country, agency).includes(r)) && <p role="alert">{tell('role-elsewhere')}</p>}
      {one.own.includes(who.credential) ? (
        <p className="mut">{tell('own-device')}</p>
      ) : said && one.entry ? (
        <Second said={said.approvedBy} entry={one.entry} who={who} registrars={registrars} body={body} onSign={onSign} />
      ) : (
        <First
          make={(approvedBy) => makeEnrolment(one.card, approvedBy, random)}
          who={who}
          registrars={registrars}
          body={body}
          onSign={onSign}
        />
      )}
      {who.roles.includes('registrar') && (
        <p className="row acts">
          <Do words={say('turn-away')} onPress={onTurnAway} />
        </p>
      )}
      <Refused failed={failed} />
    </li>
  )
}
