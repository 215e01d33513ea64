import { useEffect, useState } from 'react'
import type { Country } from '../../../core/country/index.ts'
import type { CredentialCard } from '../../../core/entry/credential-card.ts'
import { readCeremony } from '../../../core/entry/enrol.ts'
import { commitmentsOf, hashOf, type Parts } from '../../../core/entry/make.ts'
import { PageTitle } from '../page-title.tsx'
import type { Api, Said } from './api.ts'
import { Code, Do, Refused, useBody, useWords } from './parts.tsx'
import { makePasskey, newPerson, passkeySigner, provePossession, type Held } from './passkey.ts'
import type { Failed } from './session.ts'

type Ceremony = {
  readonly state: 'empty' | 'waiting' | 'sign' | 'signed' | 'done'
  readonly agency: string
  readonly cards: readonly CredentialCard[]
  readonly entry: Parts | null
}
type Mine = { readonly held: Held; readonly card: CredentialCard }

const LOOK_MS = 3000

/** One of the two seats of the ceremony: take it, compare the codes, sign. */
export function CeremonyPage({ api, country, link, onDone }: { api: Api; country: Country; link: string; onDone: () => void }) {
  const say = useWords()
  const body = useBody(country)
  const [seen, setSeen] = useState<Ceremony>()
  const [mine, setMine] = useState<Mine>()
  const [failed, setFailed] = useState<Failed>()

  const take = (said: Said<Ceremony>): void => {
    if (said.ok) setSeen(said.body)
    // The other one signed last: the link died with that, and the ceremony is over.
    else if (said.code === 'ceremony.link') setSeen((was) => (was?.state === 'signed' ? { ...was, state: 'done' } : was))
    if (!said.ok) setFailed((was) => (said.code === 'ceremony.link' && mine ? was : said))
  }
  useLook(api, link, seen?.state, take)

  const sit = async (): Promise<void> => {
    if (!seen) return
    setFailed(undefined)
    try {
      const made = await makePasskey(seen.agency, 'registrar', newPerson(), `${seen.agency} registrar`)
      const possession = await provePossession(made.card, made.held)
      setMine(made)
      take(await api.ask<Ceremony>('POST', '/api/v1/ceremony/seat', { link, card: made.card, possession }))
    } catch {
      setFailed({ code: 'no-passkey' })
    }
  }
  const sign = async (): Promise<void> => {
    const said = seen?.entry ? readCeremony(seen.entry) : undefined
    // What is shown is what is signed: both cards of the entry itself, mine among them.
    const isShown =
      said &&
      mine &&
      JSON.stringify(said.cards) === JSON.stringify(seen?.cards.map(inOrder)) &&
      said.cards.some((c) => c.credential === mine.card.credential)
    if (!seen?.entry || !mine || !isShown) return setFailed({ code: 'enrolment.other-entry' })
    setFailed(undefined)
    try {
      const signature = await passkeySigner(mine.held).sign(hashOf(commitmentsOf(seen.entry)))
      take(await api.ask<Ceremony>('POST', '/api/v1/ceremony/signature', { link, signature }))
    } catch {
      setFailed({ code: 'no-passkey' })
    }
  }

  return (
    <>
      <PageTitle>{say('ceremony-title')}</PageTitle>
      <Refused failed={seen?.state === 'done' ? undefined : failed} />
      {seen && (!mine || seen.state === 'empty') && seen.state !== 'done' && (
        <>
          <p className="lead">{say('ceremony-seat', { agency: body(seen.agency) })}</p>
          <p className="row acts">
            <Do isMain words={say('take-seat')} onPress={sit} />
          </p>
        </>
      )}
      {seen && mine && seen.state !== 'empty' && (
        <>
          <p className="lead" role="status">
            {say(
              ({ waiting: 'ceremony-waits', sign: 'ceremony-compare', signed: 'ceremony-signed', done: 'ceremony-done' } as const)[
                seen.state
              ],
            )}
          </p>
          <dl className="codes card certificate narrow">
            {seen.cards.map((card) => (
              <div key={card.credential}>
                <dt>{body(card.agency)}</dt>
                <dd>
                  <Code credential={card.credential} />
                </dd>
              </div>
            ))}
          </dl>
          <p className="row acts">
            {seen.state === 'sign' && <Do isMain words={say('ceremony-sign')} onPress={sign} />}
            {seen.state === 'done' && <Do isMain words={say('sign-in-title')} onPress={onDone} />}
          </p>
        </>
      )}
    </>
  )
}

/** A card with its members as canonical text has them. */
const inOrder = (card: CredentialCard): object => Object.fromEntries(Object.entries(card).toSorted(([a], [b]) => (a < b ? -1 : 1)))

/** Looks again while the other seat may move. */
function useLook(api: Api, link: string, state: Ceremony['state'] | undefined, take: (said: Said<Ceremony>) => void): void {
  useEffect(() => {
    if (state === 'done') return
    const look = async (): Promise<void> => take(await api.ask<Ceremony>('POST', '/api/v1/ceremony', { link }))
    if (state === undefined) void look()
    const timer = setInterval(() => void look(), LOOK_MS)
    return () => clearInterval(timer)
  })
}
