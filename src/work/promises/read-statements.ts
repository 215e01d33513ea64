/** What was publicly said, as agencies noted it, in the order of the log; what was taken back is not in it. */
import type { StatementNoted } from '../../core/entry/kinds/statement-noted.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import type { Client, Db } from '../../store/postgres/connect.ts'

export type Statement = Omit<StatementNoted, 'kind'> & {
  readonly agency: string
  /** The entry. */
  readonly id: string
  readonly isSigned: boolean
}

/** @param reader the reader's role. */
export async function readStatements(reader: Db | Client): Promise<readonly Statement[]> {
  const { rows } = await reader.query<{ agency: string; id: string; stub: string; isSigned: boolean }>(
    `select e.agency_id as agency, e.entry_id::text as id, e.stub,
            (e.stub::json->>'author' not like 'unsigned:%' or c.act_id is not null) as "isSigned"
       from saksi.entries e
       left join saksi.act_countersigns c on c.agency_id = e.agency_id and c.act_id = e.entry_id
      where e.kind in ('statement.noted', 'statement.withdrawn')
      order by e.recorded_at, e.agency_id, e.entry_id`,
  )
  const said = rows.map(({ stub, ...on }) => ({ on, stub: JSON.parse(stub) as Stub }))
  const gone = new Set(said.flatMap(({ on, stub }) => (stub.kind === 'statement.withdrawn' ? [`${on.agency} ${stub.statement}`] : [])))
  return said.flatMap(({ on, stub }) => {
    if (stub.kind !== 'statement.noted' || gone.has(`${on.agency} ${on.id}`)) return []
    const { is, said_on, speaker, figures, from, to, where, quantity, source } = stub
    return [{ ...on, is, said_on, speaker, figures, from, to, where, quantity, source }]
  })
}
