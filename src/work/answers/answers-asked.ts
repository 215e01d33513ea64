/** Who was asked for which answer, and when last. */
import type { Stub } from '../../core/entry/kinds.ts'
import type { Db } from '../../store/postgres/connect.ts'

type Asked = Extract<Stub, { kind: 'answer.asked' }>

/** @param reader a pool of the reader's role; @param askers agencies that may ask. @returns question → ISO instant of the newest. */
export async function readAsked(reader: Db, askers: readonly string[], report: string, year: number): Promise<ReadonlyMap<string, string>> {
  const { rows } = await reader.query<{ stub: string; at: string }>(
    `select stub, to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at from saksi.entries
      where agency_id = any($1) and kind = 'answer.asked' order by recorded_at`,
    [askers],
  )
  const asked = rows.map(({ stub, at }) => ({ ...(JSON.parse(stub) as Asked), at }))
  return new Map(asked.filter((a) => a.report === report && a.year === year).map((a) => [a.question, a.at]))
}
