/** Records for people, read as saksi_desk: the wall is PostgreSQL's (migrations/000010-desk.sql), whoever asks and whatever was decided. */
import type { DeskRecord, DeskStore } from '../../road/ports.ts'
import { asPersonOf, inTransaction, type Db } from '../../store/postgres/connect.ts'

type Row = {
  readonly record_id: string
  readonly form: string
  readonly version: number
  readonly values: Record<string, string | number | null>
}

type Place = Omit<Parameters<DeskStore['read']>[0], 'record'>

export const openDeskStore = (desk: Db): DeskStore => ({
  list: ({ after, limit, ...place }) => ask(desk, place, 'list', 'record_id > $2 order by record_id limit $3', [after, limit]),
  // A conflict leaves several versions standing; the newest is shown, and the list shows both.
  read: async ({ record, ...place }) => (await ask(desk, place, 'read', 'record_id = $2 order by version desc limit 1', [record]))[0],
})

/** The agency is asked for as well as walled off: either is enough. */
const ask = (desk: Db, { agency, side, kind }: Place, name: string, where: string, values: readonly unknown[]): Promise<DeskRecord[]> =>
  inTransaction(desk, async (client) => {
    await asPersonOf(client, agency, side)
    const columns = kind.columns.map((c) => `'${c.id}', "${c.id}"`).join(', ')
    const { rows } = await client.query<Row>({
      name: `desk-${name}-${kind.table}`,
      text: `select record_id, form, version, json_build_object(${columns}) as values
               from saksi.${kind.table} where agency_id = $1 and superseded_at is null and ${where}`,
      values: [agency, ...values],
    })
    return rows.map(recordOf)
  })

const recordOf = ({ record_id, form, version, values }: Row): DeskRecord => ({
  record: record_id,
  form,
  version,
  values: Object.fromEntries(Object.entries(values).filter((e): e is [string, string | number] => e[1] !== null)),
})
