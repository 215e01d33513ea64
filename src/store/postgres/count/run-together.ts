/**
 * Counts are read as the reader. A sheet asks a thousand small questions at once, and each by itself costs a journey to the server
 * and back, which takes longer than its answer: what is asked in the same moment goes together, as columns of one row.
 */
import { setImmediate as pause } from 'node:timers/promises'
import type { Db } from '../connect.ts'
import type { Compiled } from './statement.ts'

/** Small enough that each of the pool's connections has something to do, and that one plan stays a small one. */
const TOGETHER = 48

export type Rows = readonly Readonly<Record<string, string | number | null>>[]
/** A number of the database is a number, a day is text. */
export type Run = (compiled: Compiled) => Promise<Rows>
type Asked = Compiled & {
  readonly resolve: (rows: Rows) => void
  readonly reject: (error: unknown) => void
}

export function runningTogether(db: Db): Run {
  let waiting: Asked[] = []
  const send = async (): Promise<void> => {
    await pause()
    const all = waiting
    waiting = []
    const size = Math.min(TOGETHER, Math.ceil(all.length / (db.options.max ?? 1)))
    for (let i = 0; i < all.length; i += size) void runTogether(db, all.slice(i, i + size))
  }
  return (compiled) =>
    new Promise((resolve, reject) => {
      if (waiting.push({ ...compiled, resolve, reject }) === 1) void send()
    })
}

/** @param asked one at least. Whatever goes wrong with one goes wrong with all: they are parts of one sheet. */
async function runTogether(db: Db, asked: readonly Asked[]): Promise<void> {
  try {
    const [only] = asked
    if (only && asked.length === 1) return only.resolve((await db.query<Rows[number]>(only.sql, [...only.params])).rows)
    const { rows } = await db.query<Rows[]>({ text: together(asked), values: asked.flatMap((a) => a.params), rowMode: 'array' })
    asked.forEach((a, i) => a.resolve(rows[0]?.[i] ?? []))
  } catch (error) {
    for (const a of asked) a.reject(error)
  }
}

/** Each statement as a column: its rows as JSON, in their order; its parameters behind those of the ones before it. */
function together(asked: readonly Asked[]): string {
  let before = 0
  const columns = asked.map(({ sql, params }) => {
    const own = sql.replace(/\$(\d+)/g, (_, n: string) => `$${Number(n) + before}`)
    before += params.length
    return `(select json_agg(q) from (${own}) as q)`
  })
  return `select ${columns.join(', ')}`
}
