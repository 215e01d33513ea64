/** To which key complaints are sealed for whom: a head asked for it, and another person of the same body agreed. */
import type { Stub } from '../../core/entry/kinds.ts'
import type { Db } from '../../store/postgres/connect.ts'

export type Asked = {
  /** The entry that asks. */
  readonly id: string
  /** Base64url. */
  readonly key: string
  /** Of whoever signed it, as the record knows him (`credentials`); null for one that it does not know. */
  readonly person: string | null
}
/** `asked`: what was asked for last, and nobody agreed to yet. */
export type Box = { readonly key: string | null; readonly asked: Asked | null }

/** Agency → its box. An agreement that is not another person's, or not to what was asked for last, is none, whoever wrote it. */
export async function readBoxes(reader: Db): Promise<ReadonlyMap<string, Box>> {
  const { rows } = await reader.query<{ stub: string; person: string | null }>(
    `select e.stub, c.person from saksi.entries e
       left join saksi.credentials c on c.credential = e.stub::json->>'author' and c.of_agency = e.agency_id
      where e.kind in ('complaints.opened', 'complaints.agreed')
      order by e.recorded_at, e.kind desc, e.agency_id, e.entry_id`,
  )
  const boxes = new Map<string, Box>()
  for (const { stub: text, person } of rows) {
    const stub = JSON.parse(text) as Stub
    const before = boxes.get(stub.agency) ?? { key: null, asked: null }
    if (stub.kind === 'complaints.opened') boxes.set(stub.agency, { key: before.key, asked: { id: stub.id, key: stub.key, person } })
    else if (stub.kind === 'complaints.agreed' && before.asked?.id === stub.opened && isAnother(before.asked, person))
      boxes.set(stub.agency, { key: before.asked.key, asked: null })
  }
  return boxes
}

const isAnother = ({ person: first }: Asked, person: string | null): boolean => first !== null && person !== null && first !== person

/** Whether this device's owner is a second person to what was asked. @param credential 32 hex digits. */
export async function mayAgree(reader: Db, asked: Asked, credential: string): Promise<boolean> {
  const { rows } = await reader.query<{ person: string }>('select person from saksi.credentials where credential = $1', [credential])
  return isAnother(asked, rows[0]?.person ?? null)
}
