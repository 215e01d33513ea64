/**
 * The ceremony of the first two registrars where it is no demo: two one-time links, each for one seat of one agency. Both
 * devices sign one entry that holds both cards. Before that nobody can enrol anybody; after it the links are dead.
 */
import { existsSync, rmSync } from 'node:fs'
import { z } from 'zod'
import type { Country } from '../../core/country/index.ts'
import { fromBase64Url, toBase64Url, toHex } from '../../core/bytes.ts'
import type { CredentialCard } from '../../core/entry/credential-card.ts'
import { firstSeats } from '../../core/country/name-bodies.ts'
import { isAskable, joinSignatures, makeCeremony, readCeremony } from '../../core/entry/enrol.ts'
import { INSTALLATION, type Stub } from '../../core/entry/kinds.ts'
import { commitmentsOf, hashOf, type Parts } from '../../core/entry/make.ts'
import { readyOf } from '../../core/entry/ready.ts'
import { purposeHash } from '../../core/hash.ts'
import { verifyKeySignature, type KeySignature } from '../../core/ledger/signature.ts'
import { Failure } from '../../errors.ts'
import { isHeld } from './enrolments.ts'
import { amongRequests } from './two-registrars.ts'
import { writeDurably } from '../../store/files/durable.ts'
import type { Layout } from '../../store/files/layout.ts'
import { readShaped } from '../../store/files/damaged-file.ts'
import type { Installation } from '../installation/installation.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import type { Client } from '../../store/postgres/connect.ts'
import { readCredentials } from '../../store/postgres/credentials.ts'

const Seats = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string())
type Place = Pick<Installation, 'country' | 'layout' | 'pools' | 'store'>
/** `ids`: of both seats, by the links that are good now. What was taken by links that were ended is nobody's seat. */
type Seat = { readonly id: string; readonly agency: string; readonly ids: readonly string[] }
type Taken = { readonly card: CredentialCard; readonly entry: Parts | null; readonly signature: KeySignature | null }

/** What a seat's desk shows. `cards`: of both, the first seat's first, once both are there. */
export type Ceremony = {
  readonly state: 'empty' | 'waiting' | 'sign' | 'signed' | 'done'
  readonly agency: string
  readonly cards: readonly CredentialCard[]
  readonly entry: Parts | null
}

const hashLink = (link: string): string => toHex(purposeHash('saksi/ceremony-link/1', fromBase64Url(link)))

const idOf = (hash: string): string => hash.slice(0, 32)

/** A seat's agency and its secret, 32 bytes in base64url: said once, and kept nowhere but by whom it is given to. */
export type SeatLink = { readonly agency: string; readonly link: string }

/**
 * Two new links, which end the two before.
 *
 * @param country with its places named, as far as they are
 * @param seats whose people they are for: two bodies that somebody is in
 */
export function makeLinks(layout: Layout, country: Country, seats: readonly [string, string] = firstSeats(country)): SeatLink[] {
  const links = seats.map((agency) => ({ agency, link: toBase64Url(nodeRandom.bytes(32)) }))
  writeDurably(layout.ceremony, JSON.stringify(Object.fromEntries(links.map((l) => [hashLink(l.link), l.agency]))), { mode: 0o600 })
  return links
}

/** @throws Failure `ceremony.link` for every link that was never given out, is used up, or is of another installation. */
function seatOf(place: Place, link: string): Seat {
  const seats = existsSync(place.layout.ceremony) ? readShaped(place.layout.ceremony, (text) => Seats.parse(JSON.parse(text))) : {}
  const hash = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/.test(link) ? hashLink(link) : ''
  const agency = seats[hash]
  if (agency === undefined) throw new Failure('ceremony.link')
  return { id: idOf(hash), agency, ids: Object.keys(seats).map(idOf) }
}

export async function lookAtCeremony(place: Place, link: string): Promise<Ceremony> {
  const seat = seatOf(place, link)
  return amongRequests(place, (client) => stateOf(client, seat))
}

/** A seat is taken, or taken again with another device: then what was signed is void, and both sign anew. */
export async function takeSeat(place: Place, link: string, card: unknown, possession: KeySignature, rp: string): Promise<Ceremony> {
  const seat = seatOf(place, link)
  if (!isAskable(card, place.country, rp) || card.agency !== seat.agency || !isHeld(card, possession))
    throw new Failure('enrolment.not-sound')
  if (card.roles.length !== 1 || card.roles[0] !== 'registrar') throw new Failure('enrolment.not-sound')
  return amongRequests(place, async (client) => {
    await client.query(`delete from saksi.enrolment_requests where kind = 'ceremony' and (request_id = $1 or of_agency = $2)`, [
      seat.id,
      seat.agency,
    ])
    await client.query(
      `insert into saksi.enrolment_requests (agency_id, request_id, kind, of_agency, card, requested_at) values ($1, $2, 'ceremony', $3, $4, now())`,
      [INSTALLATION, seat.id, seat.agency, JSON.stringify(card)],
    )
    const cards = (await takenOf(client, seat)).map((t) => t.card)
    const [a, b] = cards
    const entry = a && b && cards.length === 2 ? JSON.stringify(makeCeremony([a, b], nodeRandom.bytes)) : null
    await client.query(`update saksi.enrolment_requests set entry = $1, signature = null where kind = 'ceremony'`, [entry])
    return stateOf(client, seat)
  })
}

/** One of the two signs. With the second signature the entry is appended, and the links are gone. */
export async function signCeremony(place: Place, link: string, signature: KeySignature): Promise<Ceremony> {
  const seat = seatOf(place, link)
  const signed = await amongRequests(place, async (client) => {
    const mine = (await stateOf(client, seat)).cards.find((c) => c.agency === seat.agency)
    const [taken] = (await takenOf(client, seat)).filter((t) => t.card.agency === seat.agency)
    if (!mine || !taken?.entry || !readCeremony(taken.entry)) throw new Failure('ceremony.not-yet')
    const key = { ...mine, publicKey: fromBase64Url(mine.publicKey) }
    const isTheirs = signature.credential === mine.credential && verifyKeySignature(signature, hashOf(commitmentsOf(taken.entry)), key)
    if (!isTheirs) throw new Failure('signature.forged')
    await client.query(`update saksi.enrolment_requests set signature = $2 where kind = 'ceremony' and request_id = $1`, [
      seat.id,
      JSON.stringify(signature),
    ])
    return takenOf(client, seat)
  })
  const [a, b] = signed
  if (!a?.signature || !b?.signature || !a.entry) return lookAtCeremony(place, link)
  const parts = { ...a.entry, signature: joinSignatures(a.signature, b.signature) }
  await place.store.append(INSTALLATION, [readyOf(parts, { stub: JSON.parse(parts.stub) as Stub, other: {} })], null)
  await place.store.receiptFor(INSTALLATION, parts.id)
  // Dead already: the fold takes one ceremony. A crash here leaves links that lead nowhere.
  rmSync(place.layout.ceremony, { force: true })
  await amongRequests(place, (client) => client.query(`delete from saksi.enrolment_requests where kind = 'ceremony'`))
  return { state: 'done', agency: seat.agency, cards: [a.card, b.card], entry: null }
}

/** Whether nobody can enrol anybody yet. */
export const lacksRegistrars = async (place: Pick<Installation, 'pools'>): Promise<boolean> =>
  (await readCredentials(place.pools.saksi_reader)).length === 0

async function takenOf(client: Client, { ids }: Seat): Promise<Taken[]> {
  const { rows } = await client.query<{ card: string; entry: string | null; signature: string | null }>(
    `select card, entry, signature from saksi.enrolment_requests where kind = 'ceremony' and request_id = any($1) order by of_agency`,
    [ids],
  )
  return rows.map((r) => ({
    card: JSON.parse(r.card) as CredentialCard,
    entry: r.entry === null ? null : (JSON.parse(r.entry) as Parts),
    signature: r.signature === null ? null : (JSON.parse(r.signature) as KeySignature),
  }))
}

async function stateOf(client: Client, seat: Seat): Promise<Ceremony> {
  const { agency } = seat
  const taken = await takenOf(client, seat)
  const mine = taken.find((t) => t.card.agency === agency)
  if (!mine) return { state: 'empty', agency, cards: [], entry: null }
  if (!mine.entry) return { state: 'waiting', agency, cards: [mine.card], entry: null }
  return { state: mine.signature ? 'signed' : 'sign', agency, cards: taken.map((t) => t.card), entry: mine.entry }
}
