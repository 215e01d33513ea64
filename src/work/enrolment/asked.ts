/** Who asked for what waits for two registrars, by the log: what the table says of it beside counts for nothing. */
import type { Report } from '../../../verify/index.ts'
import { toHex, utf8 } from '../../core/bytes.ts'
import type { EnrolmentAsked } from '../../core/entry/kinds/enrolment-asked.ts'
import type { EntryBody } from '../../core/entry/kinds.ts'
import { sha256 } from '../../core/hash.ts'
import type { Db } from '../../store/postgres/connect.ts'
import { readOwn } from '../../store/postgres/read-own.ts'

type Pooled = { readonly pools: { readonly saksi_reader: Db } }
type Asked = Pick<EnrolmentAsked, 'by' | 'of'>
/** @param card as it stands in the table. */
export type AskedBy = (request: string, card: string) => Asked | undefined

const hashOf = (card: string): string => toHex(sha256(utf8(card)))

export const noteAsked = (
  place: { note(body: EntryBody): Promise<unknown> },
  request: string,
  card: string,
  asked: Asked,
): Promise<unknown> => place.note({ kind: 'enrolment.asked', request, card: hashOf(card), by: asked.by, of: asked.of })

/** Undefined for what a stranger asked, and for what somebody wrote into the table or changed there. */
export async function readAsked({ pools }: Pooled): Promise<AskedBy> {
  const all = new Map((await readOwn(pools.saksi_reader, 'enrolment.asked')).map(({ stub }) => [`${stub.request} ${stub.card}`, stub]))
  return (request, card) => all.get(`${request} ${hashOf(card)}`)
}

type Row = {
  readonly request_id: string
  readonly kind: string
  readonly card: string
  readonly asked_by: string | null
  readonly invited_by: string | null
}
/** What waits in somebody's name, and in whose; a stranger's is what any stranger may send. */
async function readClaims({ pools }: Pooled): Promise<readonly (Row & { readonly asked: Asked })[]> {
  const { rows } = await pools.saksi_reader.query<Row>(
    `select request_id, kind, card, asked_by, invited_by from saksi.enrolment_requests where kind <> 'ceremony' order by requested_at`,
  )
  return rows.flatMap((r) => {
    const asked = claimOf(r)
    return asked ? [{ ...r, asked }] : []
  })
}

function claimOf({ kind, card, asked_by, invited_by }: Row): Asked | undefined {
  if (kind === 'subject') return { by: 'session', of: (JSON.parse(card) as { person: string }).person }
  if (asked_by !== null) return { by: 'session', of: asked_by }
  return invited_by === null ? undefined : { by: kind === 'invitation' ? 'registrar' : 'invitation', of: invited_by }
}

/** What an older program wrote, as it stands. */
export const requestsOfOlder = async (place: Pooled): Promise<readonly EntryBody[]> =>
  (await readClaims(place)).map(({ request_id, card, asked }) => ({
    kind: 'enrolment.asked',
    request: request_id,
    card: hashOf(card),
    ...asked,
  }))

/** Rows that say of somebody that he asked, or gave out a place, of which the log says nothing. */
export async function checkRequests(place: Pooled, report: Report): Promise<void> {
  const askedBy = await readAsked(place)
  for (const { request_id, card, asked } of await readClaims(place)) {
    const said = askedBy(request_id, card)
    if (said?.by !== asked.by || said.of !== asked.of)
      report({ what: 'enrolment.not-asked', where: `request ${request_id}`, table: 'enrolment_requests', row: `request_id=${request_id}` })
  }
}
