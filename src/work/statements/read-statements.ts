/** The statements of papers that stand on a day, as their office's machine holds them in clear. */
import type { Basis } from '../../core/count/query.ts'
import type { Statement } from '../../core/statement/statement.ts'
import { modelKind } from '../../core/model/kinds.ts'
import { Params, standing, VERSIONS } from '../../store/postgres/count/statement.ts'
import type { Db } from '../../store/postgres/connect.ts'

/** Every clear column of the kind: one that is left out here would be stored and never asked. What is kept beside an amount is one number with it. */
const ALL = modelKind('paper_statement').columns
const COLUMNS = ALL.filter(({ id }) => !ALL.some((c) => c.hundredths === id)).map(({ id, type, hundredths }) =>
  hundredths === undefined
    ? `t."${id}"::${type === 'integer' || type === 'amount' ? 'float8' : 'text'} as "${id}"`
    : `(t."${id}" + coalesce(t."${hundredths}", 0) / 100.0)::float8 as "${id}"`,
)

/** Of one body's alone, and of these records of it. */
type Of = { readonly agency: string; readonly records: readonly string[] }

/**
 * @param asOf ISO day of knowledge. @param basis by what was on record, or by the papers' own days. @param db as the reader
 * @param of absent: every body's, as whoever keeps the record reads them
 */
export async function readStatements(asOf: string, basis: Basis, db: Db, of?: Of): Promise<readonly Statement[]> {
  const columns = ['t.agency_id::text as agency', 't.record_id::text as record', ...COLUMNS]
  // The paper may be of any day: the interval is all of time.
  const params = new Params({ interval: { from: '0001-01-01', to: '9999-01-01' }, asOf })
  const own = of ? ` and t.agency_id = ${params.add(of.agency)} and t.record_id::text = any(${params.add(of.records)}::text[])` : ''
  const sql = `select ${columns.join(', ')} from saksi.paper_statements as t
    where t.paper_on >= $1::date and t.paper_on < $2::date and ${standing('t', basis, VERSIONS('paper_statements'))} and not t.is_conflict${own}
    order by t.paper_on, t.paper, t.line`
  const { rows } = await db.query<Statement>(sql, [...params.values])
  return rows
}
