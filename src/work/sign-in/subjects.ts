/**
 * Whose account at the OpenID provider it is. A signed-in device asks for the link, two registrars of different agencies sign
 * it, and from then on the account says who somebody is, who has a device here already: nobody is made by signing in.
 */
import { toHex } from '../../core/bytes.ts'
import { readSubjectLink, type SubjectLink } from '../../core/entry/enrol.ts'
import { INSTALLATION } from '../../core/entry/kinds.ts'
import type { Parts } from '../../core/entry/make.ts'
import type { KeySignature } from '../../core/ledger/signature.ts'
import { Failure } from '../../errors.ts'
import type { Installation } from '../installation/installation.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import type { Client } from '../../store/postgres/connect.ts'
import { readOwn } from '../../store/postgres/read-own.ts'
import { noteAsked, readAsked } from '../enrolment/asked.ts'
import { amongRequests, appendSigned, takeSignature, type Approval, type Place } from '../enrolment/two-registrars.ts'

const MOST_WAITING = 100

/** One link that waits, as the first registrar signed it if one has. */
export type WaitingLink = {
  readonly request: string
  readonly link: SubjectLink
  readonly entry: Parts | null
  readonly first: KeySignature | null
}
type Row = { readonly request_id: string; readonly card: string; readonly entry: string | null; readonly signature: string | null }

/** The person of an account; undefined where nobody linked it. The newest link counts. @param subject as `subjectToken` makes it. */
export async function personOf({ pools }: Pick<Installation, 'pools'>, subject: string): Promise<string | undefined> {
  return (await readOwn(pools.saksi_reader, 'subject.linked')).findLast(({ stub }) => stub.subject === subject)?.stub.person
}

/** One request a person: asked again, it takes the place of the one before. @returns its number. */
export async function askLink(place: Place, link: SubjectLink): Promise<string> {
  const request = toHex(nodeRandom.bytes(16))
  await amongRequests(place, async (client) => {
    await client.query(`delete from saksi.enrolment_requests where kind = 'subject' and requested_at < now() - interval '7 days'`)
    const waiting = await list(place, client)
    for (const old of waiting.filter((w) => w.link.person === link.person)) await remove(client, old.request)
    if (waiting.length >= MOST_WAITING) throw new Failure('enrolment.full')
    const said = JSON.stringify(link)
    await noteAsked(place, request, said, { by: 'session', of: link.person })
    await client.query(
      `insert into saksi.enrolment_requests (agency_id, request_id, kind, of_agency, card, requested_at) values ($1, $2, 'subject', $3, $4, now())`,
      [INSTALLATION, request, link.of, said],
    )
  })
  return request
}

/** The oldest first. For registrars. */
export const listLinks = (place: Place): Promise<WaitingLink[]> => amongRequests(place, (client) => list(place, client))
export const declineLink = (place: Place, request: string): Promise<void> => amongRequests(place, (client) => remove(client, request))

/** One registrar signs. @returns whether the account is linked now. */
export async function approveLink(place: Place, request: string, registrar: string, approval: Approval): Promise<boolean> {
  const whole = await amongRequests(place, async (client) => {
    const waiting = (await list(place, client)).find((w) => w.request === request)
    if (!waiting) throw new Failure('enrolment.gone')
    const { person, of, subject } = waiting.link
    return takeSignature(place, client, { ...waiting, registrar, approval }, (parts) => {
      const said = readSubjectLink(parts)
      return said?.person === person && said.of === of && said.subject === subject ? said.approvedBy : undefined
    })
  })
  if (!whole) return false
  await appendSigned(place, whole)
  await declineLink(place, request)
  return true
}

/** What no session asked for, by the log, waits for nobody. */
async function list(place: Place, client: Client): Promise<WaitingLink[]> {
  const { rows } = await client.query<Row>(
    `select request_id, card, entry, signature from saksi.enrolment_requests where kind = 'subject' order by requested_at`,
  )
  const askedBy = await readAsked(place)
  const asked = rows.map((r) => ({
    row: r,
    link: JSON.parse(r.card) as SubjectLink,
    of: askedBy(r.request_id, r.card),
  }))
  return asked
    .filter(({ link, of }) => of?.by === 'session' && of.of === link.person)
    .map(({ row: r, link }) => ({
      request: r.request_id,
      link,
      entry: r.entry === null ? null : (JSON.parse(r.entry) as Parts),
      first: r.signature === null ? null : (JSON.parse(r.signature) as KeySignature),
    }))
}

async function remove(client: Client, request: string): Promise<void> {
  await client.query(`delete from saksi.enrolment_requests where kind = 'subject' and request_id = $1`, [request])
}
