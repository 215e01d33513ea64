/** What the tables hold, in memory: so that a figure of planted rows is counted by both ways of counting. */
import { Book, type Value } from '../../src/core/count/folded/book.ts'
import type { Db } from '../../src/store/postgres/connect.ts'

/** @param owner sees every row */
export async function readBook(owner: Db, tables: readonly string[]): Promise<Book> {
  const book = new Book()
  for (const table of tables) {
    const { rows } = await owner.query<{ row: Record<string, Value> }>(`select to_jsonb(t) as row from saksi.${table} t`)
    for (const { row } of rows) {
      const times = Object.fromEntries(
        ['recorded_at', 'superseded_at'].flatMap((id) => (id in row ? [[id, instant(row[id] ?? null)]] : [])),
      )
      book.table(table).add({ ...row, ...times })
    }
  }
  return book
}

const instant = (v: Value): Value =>
  typeof v === 'string' ? `${v.slice(0, 10)} ${v.slice(11, 19)}${(v.slice(19, -6) || '.').padEnd(7, '0')}+00` : v
