/**
 * Invitations of registrars: each holds a place among the devices that wait, for one newcomer and for a week, so that whoever fills the
 * room for strangers keeps nobody out whom a registrar knows. Kept by a hash of its code.
 */
import { INSTALLATION } from '../../core/entry/kinds.ts'
import { invitationToken, makeInvitation } from '../../core/entry/invitation.ts'
import { Failure } from '../../errors.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { asAgency, inTransaction, type Client } from '../../store/postgres/connect.ts'
import { readCredential } from '../../store/postgres/credentials.ts'
import { noteAsked, readAsked } from './asked.ts'
import { amongRequests, type Place } from './two-registrars.ts'

/** Instead of a card, before there is one. */
const HOLDS_A_PLACE = '{}'
/** Of one registrar: those that nobody has used, and devices that asked by one and wait. */
const MOST = 20

/** @returns the code, which is kept nowhere, and until when it holds, an ISO instant. @throws Failure `enrolment.many-invited` */
export async function invite(place: Place, registrar: { readonly credential: string; readonly agency: string }) {
  const code = makeInvitation(nodeRandom.bytes(12))
  const until = await amongRequests(place, async (client) => {
    await client.query(
      `delete from saksi.enrolment_requests where kind in ('device', 'invitation') and requested_at < now() - interval '7 days'`,
    )
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from saksi.enrolment_requests where kind in ('device', 'invitation') and invited_by = $1`,
      [registrar.credential],
    )
    if ((rows[0]?.n ?? MOST) >= MOST) throw new Failure('enrolment.many-invited')
    const token = invitationToken(code) ?? ''
    await noteAsked(place, token, HOLDS_A_PLACE, { by: 'registrar', of: registrar.credential })
    const made = await client.query<{ until: string }>(
      `insert into saksi.enrolment_requests (agency_id, request_id, kind, of_agency, card, requested_at, invited_by)
       values ($1, $2, 'invitation', $3, $5, now(), $4)
       returning to_char((requested_at + interval '7 days') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as until`,
      [INSTALLATION, token, registrar.agency, registrar.credential, HOLDS_A_PLACE],
    )
    return made.rows[0]?.until ?? ''
  })
  return { code, until }
}

/** Whether a place is held by this code now. Without the lock: anybody may ask. */
export async function isInvited(place: Place, code: string): Promise<boolean> {
  const token = invitationToken(code)
  if (token === undefined) return false
  const by = await inTransaction(place.pools.saksi_app, async (client) => {
    await asAgency(client, INSTALLATION)
    return find(client, token)
  })
  return by !== undefined && (await isFrom(place, token, by))
}

/** Uses it up. @returns the credential of whoever gave it. @throws Failure `enrolment.no-invitation` */
export async function useInvitation(place: Place, client: Client, code: string): Promise<string> {
  const token = invitationToken(code)
  const by = token && (await find(client, token))
  if (!by || !(await isFrom(place, token, by))) throw new Failure('enrolment.no-invitation')
  await client.query(`delete from saksi.enrolment_requests where kind = 'invitation' and request_id = $1`, [token])
  return by
}

async function find(client: Client, token: string): Promise<string | undefined> {
  const { rows } = await client.query<{ invited_by: string }>(
    `select invited_by from saksi.enrolment_requests
      where kind = 'invitation' and request_id = $1 and requested_at >= now() - interval '7 days'`,
    [token],
  )
  return rows[0]?.invited_by
}

/** The log says that this registrar gave it out; and what a registrar gave out ends with the registrar's device. */
async function isFrom(place: Place, token: string, credential: string): Promise<boolean> {
  const asked = (await readAsked(place))(token, HOLDS_A_PLACE)
  if (asked?.by !== 'registrar' || asked.of !== credential) return false
  const known = await readCredential(place.pools.saksi_reader, credential)
  return known !== undefined && !known.isRevoked && known.roles.includes('registrar')
}
