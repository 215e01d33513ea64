/**
 * Devices that wait to be enrolled. Nothing of it is in the log until two registrars have signed: the table holds what
 * they are about to sign, each reads it for himself from the bytes, and the fold of the log judges it again.
 *
 * A crash after any step leaves the request as it was before or after it; nothing is enrolled by halves.
 */
import { fromBase64Url, toHex } from '../../core/bytes.ts'
import type { CredentialCard } from '../../core/entry/credential-card.ts'
import { isAskable, readEnrolment } from '../../core/entry/enrol.ts'
import { INSTALLATION } from '../../core/entry/kinds.ts'
import type { Parts } from '../../core/entry/make.ts'
import { possessionChallenge } from '../../core/entry/sign-in.ts'
import { credentialId } from '../../core/ledger/credential-id.ts'
import { verifyKeySignature, type KeySignature } from '../../core/ledger/signature.ts'
import { Failure } from '../../errors.ts'
import { noteAsked, readAsked, type AskedBy } from './asked.ts'
import { useInvitation } from './invitations.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { asAgency, inTransaction, type Client } from '../../store/postgres/connect.ts'
import { readCredential, readCredentials, readDevicesOf } from '../../store/postgres/credentials.ts'
import { amongRequests, appendSigned, takeSignature, type Approval, type Place } from './two-registrars.ts'

/** Of strangers at one agency: in all, and of those that no registrar has signed yet. Whoever is signed in is counted apart. */
const MOST_OF_ONE_AGENCY = 40
const MOST_UNSIGNED = 20
const MOST_OF_ONE_PERSON = 5

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
  /** Nobody was signed in who asked, nor had a registrar's invitation. */
  readonly isStrangers: boolean
  readonly isInvited: boolean
}
/** Whether whoever sends a card holds its key, on the desk's own host. */
export const isHeld = (card: CredentialCard, possession: KeySignature): boolean =>
  credentialId(card.alg, fromBase64Url(card.publicKey)) === card.credential &&
  possession.credential === card.credential &&
  verifyKeySignature(possession, possessionChallenge(card), { ...card, publicKey: fromBase64Url(card.publicKey) })

type Asking = {
  readonly card: unknown
  readonly possession: KeySignature
  /** The desk's host. */
  readonly rp: string
  /** Of the session that asks, if somebody is signed in; a stranger can ask for a new person alone. */
  readonly person: string | undefined
  /** The code of a registrar, which holds a place; used up by this. */
  readonly invitation?: string | undefined
}
/**
 * A candidate's device asks to be enrolled.
 * @returns the request's number, which the candidate's desk asks after
 */
export async function askEnrolment(place: Place, { card, possession, rp, person, invitation }: Asking): Promise<string> {
  if (!isAskable(card, place.country, rp) || !isHeld(card, possession)) throw new Failure('enrolment.not-sound')
  const isKnown = (await readDevicesOf(place.pools.saksi_reader, card.person)).length > 0
  if (person === undefined ? isKnown : person !== card.person) throw new Failure('enrolment.other-person')
  if (await readCredential(place.pools.saksi_reader, card.credential)) throw new Failure('enrolment.other-person')
  const request = toHex(nodeRandom.bytes(16))
  await amongRequests(place, async (client) => {
    await client.query(
      `delete from saksi.enrolment_requests where kind in ('device', 'invitation') and requested_at < now() - interval '7 days'`,
    )
    const invitedBy = person === undefined && invitation !== undefined ? await useInvitation(place, client, invitation) : null
    if (person !== undefined) await makeRoom(client, person)
    else if (invitedBy === null) await mustHaveRoom(client, card.agency)
    const said = JSON.stringify(card)
    if (person !== undefined) await noteAsked(place, request, said, { by: 'session', of: person })
    else if (invitedBy !== null) await noteAsked(place, request, said, { by: 'invitation', of: invitedBy })
    await client.query(
      `insert into saksi.enrolment_requests (agency_id, request_id, kind, of_agency, card, requested_at, asked_by, invited_by)
       values ($1, $2, 'device', $3, $4, now(), $5, $6)`,
      [INSTALLATION, request, card.agency, said, person ?? null, invitedBy],
    )
  })
  return request
}

/** A stranger's request puts out no other: the one that vanished might be the real one. A full room is emptied by a registrar, or passed by with an invitation. */
async function mustHaveRoom(client: Client, agency: string): Promise<void> {
  const { rows } = await client.query<{ all: number; unsigned: number }>(
    `select count(*)::int as all, count(*) filter (where entry is null)::int as unsigned
     from saksi.enrolment_requests where kind = 'device' and asked_by is null and invited_by is null and of_agency = $1`,
    [agency],
  )
  if (!rows[0] || rows[0].all >= MOST_OF_ONE_AGENCY || rows[0].unsigned >= MOST_UNSIGNED) throw new Failure('enrolment.full')
}

/** Whoever is signed in always finds room: beyond a few, one's own oldest gives way, those that a registrar has signed last of all. */
const makeRoom = (client: Client, person: string): Promise<unknown> =>
  client.query(
    `delete from saksi.enrolment_requests where kind = 'device' and request_id in (
       select request_id from saksi.enrolment_requests where kind = 'device' and asked_by = $1
       order by entry is null, requested_at desc offset $2)`,
    [person, MOST_OF_ONE_PERSON - 1],
  )

/** Everything that waits, the oldest first. For registrars. */
export async function listWaiting(place: Place): Promise<Waiting[]> {
  const waiting = await amongRequests(place, async (client) => {
    const { rows } = await client.query<Row>(
      `select request_id, card, entry, signature, requested_at::text from saksi.enrolment_requests where kind = 'device' order by requested_at`,
    )
    return rows
  })
  const [asked, known] = [await readAsked(place), await readCredentials(place.pools.saksi_reader)]
  const people = new Set(known.map((k) => k.person))
  return waiting.map((row) => read(row, asked)).filter((w) => mayWait(w, people))
}

/** A stranger asks for a new person alone: one that asks for somebody who is here was put, or altered, in the table. */
const mayWait = (w: Waiting, people: Pick<ReadonlySet<string>, 'has'>): boolean => !w.isStrangers || !people.has(w.card.person)

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

/** Turns away those among `requests` that a stranger asked for and no registrar has signed; the others wait on. @returns how many. */
export const declineStrangers = (place: Place, requests: readonly string[]): Promise<number> =>
  amongRequests(place, async (client) => {
    const { rowCount } = await client.query(
      `delete from saksi.enrolment_requests where kind = 'device' and asked_by is null and invited_by is null and entry is null and request_id = any($1)`,
      [requests],
    )
    return rowCount ?? 0
  })

/**
 * One registrar signs. The first makes the entry, which names the second; the second signs those bytes and no others, and
 * with that it is appended.
 * @returns whether the device is enrolled now
 */
export async function approveEnrolment(place: Place, request: string, registrar: string, approval: Approval): Promise<boolean> {
  const whole = await amongRequests(place, async (client) => {
    const row = await find(client, request)
    const waiting = row && read(row, await readAsked(place))
    const devices = waiting ? await readDevicesOf(place.pools.saksi_reader, waiting.card.person) : []
    if (!waiting || !mayWait(waiting, new Set(devices.map((d) => d.person)))) throw new Failure('enrolment.gone')
    const isOfThis = (card: CredentialCard): boolean =>
      card.credential === waiting.card.credential && JSON.stringify(sorted(card)) === JSON.stringify(sorted(waiting.card))
    return takeSignature(place, client, { ...waiting, registrar, approval, owner: waiting.card.person }, (parts) => {
      const said = readEnrolment(parts)
      return said && isOfThis(said.card) ? said.approvedBy : undefined
    })
  })
  if (!whole) return false
  await appendSigned(place, whole)
  await declineEnrolment(place, request)
  return true
}

async function find(client: Client, request: string): Promise<Row | undefined> {
  const { rows } = await client.query<Row>(
    `select request_id, card, entry, signature, requested_at::text from saksi.enrolment_requests where kind = 'device' and request_id = $1`,
    [request],
  )
  return rows[0]
}

function read(r: Row, askedBy: AskedBy): Waiting {
  const card = JSON.parse(r.card) as CredentialCard
  const asked = askedBy(r.request_id, r.card)
  // A session asks for its own person alone.
  const isOwn = asked?.by === 'session' && asked.of === card.person
  return {
    request: r.request_id,
    card,
    requestedAt: r.requested_at,
    entry: r.entry === null ? null : (JSON.parse(r.entry) as Parts),
    first: r.signature === null ? null : (JSON.parse(r.signature) as KeySignature),
    isStrangers: !isOwn && asked?.by !== 'invitation',
    isInvited: asked?.by === 'invitation',
  }
}

const sorted = (card: CredentialCard): [string, unknown][] => Object.entries(card).toSorted(([a], [b]) => (a < b ? -1 : 1))
