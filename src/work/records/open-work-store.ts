/**
 * An office's open work, read as saksi_desk: the wall is PostgreSQL's, as for its registers (desk-store.ts). A list's conditions stand in the statement as
 * they stand in its index (migrations/000053-open-work.sql), so that what is over, however much of it there is, is not looked through.
 */
import type { RegisterPlace } from '../../core/register.ts'
import { printLimit, type Limit } from '../../core/worklist/limit.ts'
import type { Open, Worklist } from '../../core/worklist/worklist.ts'
import type { DeskPlace } from '../../road/ports.ts'
import { asPersonOf, inTransaction, type Db } from '../../store/postgres/connect.ts'
import { slotDayOf } from '../../store/postgres/count/source.ts'

/** One record whose work is open. Money in riel. */
export type OpenRecord = {
  readonly record: string
  readonly version: number
  /** ISO day. */
  readonly since: string
  /** The last day that the law gives; null where it gives none. */
  readonly due: string | null
  /** Still owed; null in a list that is not of money. */
  readonly left: number | null
  readonly values: Readonly<Record<string, string | number>>
}
/** How much of a list there is, up to `most` records. */
export type Sum = {
  readonly open: number
  readonly late: number
  /** ISO day; null where nothing is open. */
  readonly oldest: string | null
  readonly left: number | null
  /** Of how many of them no sum is on record: `left` is then at least so much. */
  readonly unsaid: number
}
/** @param limit undefined where the law gives no time. */
type Asked = DeskPlace & { readonly list: Worklist; readonly limit: Limit | undefined; readonly today: string }
export type OpenWorkStore = {
  /** The longest first. */
  page(asked: PageAsked): Promise<readonly OpenRecord[]>
  sum(asked: Asked & { readonly most: number }): Promise<Sum>
}

type PageAsked = Asked & { readonly after: RegisterPlace | undefined; readonly size: number }

export const openOpenWorkStore = (desk: Db): OpenWorkStore => ({
  page: (asked) =>
    inTransaction(desk, async (client) => {
      await asPersonOf(client, asked)
      return (await client.query<OpenRecord>(pageStatement(asked))).rows
    }),
  sum: ({ most, ...asked }) =>
    inTransaction(desk, async (client) => {
      await asPersonOf(client, asked)
      const { since, columns, from } = sourceOf(asked)
      const { rows } = await client.query<Sum>({
        text: `select count(*)::int as open, (count(*) filter (where due < $2::text))::int as late, min(since) as oldest, sum("left")::float8 as left,
                      ${asked.list.money === undefined ? '0' : '(count(*) filter (where "left" is null))::int'} as unsaid
                 from (select ${columns} ${from} order by ${since}, record_id, version limit $4) o`,
        values: [asked.agency, asked.today, intervalOf(asked), most],
      })
      return rows[0] ?? { open: 0, late: 0, oldest: null, left: null, unsaid: 0 }
    }),
})

export function pageStatement({ after, size, ...asked }: PageAsked) {
  const { since, columns, from } = sourceOf(asked)
  const beyond = after ? ` and (${since}, record_id, version) > ($5::date, $6, $7)` : ''
  return {
    text: `select record_id as record, version, ${columns},
                  json_strip_nulls(json_build_object(${asked.kind.columns.map((c) => `'${c.id}', "${c.id}"`).join(', ')})) as values
             ${from}${beyond} order by ${since}, record_id, version limit $4`,
    values: [asked.agency, asked.today, intervalOf(asked), size, ...(after ? [after.day, after.record, after.version] : [])],
  }
}

/**
 * It waits since the last day that it may have begun, and is due as if it had begun on the first: nobody is told of more time than there is.
 * Of a record of which the law does not say its time, nothing is due. $1 the agency, $2 today, $3 the limit. What begins after today does not wait yet; what is due then does.
 */
function sourceOf({ kind, list, limit }: Asked) {
  const since = slotDayOf(kind, list.since)
  const day = `(t."${list.since}" + coalesce($3::interval, ${list.isDue ? "interval '0'" : 'null'}))::date::text`
  const left = list.money === undefined ? 'null::float8' : `(t."${list.money.owed}" - coalesce(t."${list.money.came}", 0))::float8`
  return {
    since,
    columns: `${since}::text as since, ${limit?.only ? `case when ${openOf({ open: limit.only }, 't.')} then ${day} end` : day} as due, ${left} as "left"`,
    from: `from saksi.${kind.table} t where agency_id = $1 and superseded_at is null
             and ${since} <= ${list.isDue ? "greatest($2::date, 'infinity')" : '$2::date'} and ${openOf(list, 't.')}`,
  }
}

const intervalOf = ({ limit }: Asked): string | null => (limit ? printLimit(limit) : null)

/** A list's conditions, as its index has them. @param alias with its dot; empty in the index. */
export const openOf = ({ open }: Pick<Worklist, 'open'>, alias = ''): string => open.map((o) => openSql(o, alias)).join(' and ')

function openSql(open: Open, alias: string): string {
  if ('empty' in open) return `${alias}"${open.empty}" is null`
  if ('none' in open) return `coalesce(${alias}"${open.none}", 0) = 0`
  if ('came' in open) return `coalesce(${alias}"${open.came}", 0) < ${alias}"${open.of}"`
  const codes = `${alias}"${open.column}" in (${open.is.map((code) => `'${code}'`).join(', ')})`
  return open.orEmpty ? `(${alias}"${open.column}" is null or ${codes})` : codes
}
