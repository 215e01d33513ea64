/** The clear columns of a kind as they stand in the database, numbered value by value; no value leaves this file. */
import type { RecordKind } from '../../core/model/kinds.ts'
import { Coder, type CodedColumn } from '../../core/single-out/partition.ts'
import { inTransaction, type Db } from '../../store/postgres/connect.ts'

const PIECE = 50_000

/** @param reader of a role that reads every agency's rows. Read in pieces: a million rows never lie in memory as text. */
export async function readClearColumns(reader: Db, kind: RecordKind): Promise<{ records: number; columns: readonly CodedColumn[] }> {
  const coders = kind.columns.map(() => new Coder())
  let records = 0
  await inTransaction(reader, async (client) => {
    const columns = kind.columns.map((c) => `"${c.id}"`).join(', ')
    await client.query(`declare clear no scroll cursor for select ${columns} from saksi.${kind.table} where superseded_at is null`)
    for (;;) {
      const { rows } = await client.query<(string | number | null)[]>({ text: `fetch ${PIECE} from clear`, rowMode: 'array' })
      for (const row of rows) for (const [i, coder] of coders.entries()) coder.add(row[i] ?? null)
      records += rows.length
      if (rows.length < PIECE) return
    }
  })
  return { records, columns: kind.columns.map((c, i) => (coders[i] as Coder).column(c.id)) }
}
