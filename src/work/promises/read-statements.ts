/** What was publicly said, as agencies noted it, in the order of the log, and which of it was taken back. */
import type { StatementNoted } from '../../core/entry/kinds/statement-noted.ts'
import type { StatementWithdrawn } from '../../core/entry/kinds/statement-withdrawn.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import type { Client, Db } from '../../store/postgres/connect.ts'

export type Statement = Omit<StatementNoted, 'kind'> & {
  readonly agency: string
  /** The entry. */
  readonly id: string
  readonly isSigned: boolean
  /** By the same agency. */
  readonly takenBack: readonly Withdrawal[]
}
/** `id`: the entry. */
export type Withdrawal = Pick<StatementWithdrawn, 'reason'> & { readonly id: string; readonly isSigned: boolean }

/** What nobody signed anybody of the agency takes back; what a head or reviewer signed, a signature alone. */
export const isStanding = ({ isSigned, takenBack }: Pick<Statement, 'isSigned' | 'takenBack'>): boolean =>
  !takenBack.some((w) => w.isSigned || !isSigned)

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
  const back = said.flatMap(({ on, stub }) => (stub.kind === 'statement.withdrawn' ? [{ on, stub }] : []))
  const backOf = Map.groupBy(back, ({ on, stub }) => `${on.agency} ${stub.statement}`)
  return said.flatMap(({ on, stub }) => {
    if (stub.kind !== 'statement.noted') return []
    const { is, said_on, speaker, figures, from, to, where, quantity, source } = stub
    const takenBack = (backOf.get(`${on.agency} ${on.id}`) ?? []).map((w) => ({
      id: w.on.id,
      isSigned: w.on.isSigned,
      reason: w.stub.reason,
    }))
    return [{ ...on, is, said_on, speaker, figures, from, to, where, quantity, source, takenBack }]
  })
}
