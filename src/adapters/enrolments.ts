/**
 * Devices that wait to be enrolled. Nothing of it is in the log until two registrars have signed: the table holds what
 * they are about to sign, each reads it for himself from the bytes, and the fold of the log judges it again.
 *
 * A crash after any step leaves the request as it was before or after it; nothing is enrolled by halves.
 */
import { fromBase64Url, toHex } from '../core/bytes.ts'
import type { CredentialCard } from '../core/entry/credential-kinds.ts'
import { isAskable, readEnrolment } from '../core/entry/enrol.ts'
import { INSTALLATION } from '../core/entry/kinds.ts'
import type { Parts } from '../core/entry/make.ts'
import { possessionChallenge } from '../core/entry/sign-in.ts'
import { credentialId, verifyKeySignature, type KeySignature } from '../core/ledger/signature.ts'
import { Failure } from '../errors.ts'
import { nodeRandom } from './node-random.ts'
import { asAgency, inTransaction, type Client } from './postgres/connect.ts'
import { readCredential, readDevicesOf } from './postgres/credentials.ts'
import { amongRequests, appendSigned, takeSignature, type Approval, type Place } from './two-registrars.ts'

const MOST_WAITING = 300
const MOST_OF_ONE_AGENCY = 40

type Row = {
  readonly request_id: string
  readonly card: string
  readonly entry: string | null
  readonly signature: string | null
  readonly requested_at: string
}
/** One device that waits. `entry` and `first`: as the first registrar signed it, if one has. */
export type Waiting = {
  readonly request: string
  readonly card: CredentialCard
  readonly requestedAt: string
  readonly entry: Parts | null
  readonly first: KeySignature | null
}
/** Whether whoever sends a card holds its key, on the desk's own host. */
export const isHeld = (card: CredentialCard, possession: KeySignature): boolean =>
  credentialId(card.alg, fromBase64Url(card.publicKey)) === card.credential &&
  possession.credential === card.credential &&
  verifyKeySignature(possession, possessionChallenge(card), { ...card, publicKey: fromBase64Url(card.publicKey) })

/**
 * A candidate's device asks to be enrolled.
 * @param rp the desk's host
 * @param person of the session that asks, if somebody is signed in; a stranger can ask for a new person alone
 * @returns the request's number, which the candidate's desk asks after
 */
export async function askEnrolment(
  place: Place,
  { card, possession, rp, person }: { card: unknown; possession: KeySignature; rp: string; person: string | undefined },
): Promise<string> {
  if (!isAskable(card, place.country, rp) || !isHeld(card, possession)) throw new Failure('enrolment.not-sound')
  const isKnown = (await readDevicesOf(place.pools.saksi_reader, card.person)).length > 0
  if (person === undefined ? isKnown : person !== card.person) throw new Failure('enrolment.other-person')
  if (await readCredential(place.pools.saksi_reader, card.credential)) throw new Failure('enrolment.other-person')
  const request = toHex(nodeRandom.bytes(16))
  await amongRequests(place, async (client) => {
    await client.query(`delete from saksi.enrolment_requests where kind = 'device' and requested_at < now() - interval '7 days'`)
    const { rows } = await client.query<{ all: number; mine: number }>(
      `select count(*)::int as all, count(*) filter (where of_agency = $1)::int as mine from saksi.enrolment_requests where kind = 'device'`,
      [card.agency],
    )
    if (!rows[0] || rows[0].all >= MOST_WAITING || rows[0].mine >= MOST_OF_ONE_AGENCY) throw new Failure('enrolment.full')
    await client.query(
      `insert into saksi.enrolment_requests (agency_id, request_id, kind, of_agency, card, requested_at) values ($1, $2, 'device', $3, $4, now())`,
      [INSTALLATION, request, card.agency, JSON.stringify(card)],
    )
  })
  return request
}

/** Everything that waits, the oldest first. For registrars. */
export const listWaiting = (place: Place): Promise<Waiting[]> =>
  amongRequests(place, async (client) => {
    const { rows } = await client.query<Row>(
      `select request_id, card, entry, signature, requested_at::text from saksi.enrolment_requests where kind = 'device' order by requested_at`,
    )
    return rows.map(read)
  })

/** What became of a request: for the candidate's own desk. `unknown` where it was declined, too old, or never there. */
export async function stateOf(place: Place, request: string): Promise<'waiting' | 'half' | 'unknown'> {
  // Without the lock: anybody may ask this, and would else keep two registrars waiting.
  const found = await inTransaction(place.pools.saksi_app, async (client) => {
    await asAgency(client, INSTALLATION)
    return find(client, request)
  })
  return found ? (found.entry ? 'half' : 'waiting') : 'unknown'
}

export const declineEnrolment = (place: Place, request: string): Promise<unknown> =>
  amongRequests(place, (client) =>
    client.query(`delete from saksi.enrolment_requests where kind = 'device' and request_id = $1`, [request]),
  )

/**
 * One registrar signs. The first makes the entry, which names the second; the second signs those bytes and no others, and
 * with that it is appended.
 * @returns whether the device is enrolled now
 */
export async function approveEnrolment(place: Place, request: string, registrar: string, approval: Approval): Promise<boolean> {
  const whole = await amongRequests(place, async (client) => {
    const waiting = await find(client, request)
    if (!waiting) throw new Failure('enrolment.gone')
    const isOfThis = (card: CredentialCard): boolean =>
      card.credential === waiting.card.credential && JSON.stringify(sorted(card)) === JSON.stringify(sorted(waiting.card))
    return takeSignature(place, client, { ...waiting, registrar, approval }, (parts) => {
      const said = readEnrolment(parts)
      return said && isOfThis(said.card) ? said.approvedBy : undefined
    })
  })
  if (!whole) return false
  await appendSigned(place, whole)
  await declineEnrolment(place, request)
  return true
}

async function find(client: Client, request: string): Promise<Waiting | undefined> {
  const { rows } = await client.query<Row>(
    `select request_id, card, entry, signature, requested_at::text from saksi.enrolment_requests where kind = 'device' and request_id = $1`,
    [request],
  )
  return rows[0] && read(rows[0])
}

const read = (r: Row): Waiting => ({
  request: r.request_id,
  card: JSON.parse(r.card) as CredentialCard,
  requestedAt: r.requested_at,
  entry: r.entry === null ? null : (JSON.parse(r.entry) as Parts),
  first: r.signature === null ? null : (JSON.parse(r.signature) as KeySignature),
})

const sorted = (card: CredentialCard): [string, unknown][] => Object.entries(card).toSorted(([a], [b]) => (a < b ? -1 : 1))
