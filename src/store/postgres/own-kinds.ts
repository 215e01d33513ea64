/**
 * A country's own kinds in the database. What is lacking is made from their declaration, in one transaction with the migrations, in a new
 * installation and in one that stands already. Only ever added: a column that has held somebody's answer neither goes nor changes its type.
 * Which declaration it was is on record, by the hash of the country's folder (`country.adopted`).
 */
import { ownFieldsOf, ownPrefix } from '../../core/country/own-kinds.ts'
import type { Country } from '../../core/country/index.ts'
import type { Column, RecordKind } from '../../core/model/kinds.ts'
import { Failure } from '../../errors.ts'
import type { Db } from './connect.ts'
import { DESK_CLOSED_LINE, printDeskWallLine } from './desk-sql.ts'
import { indexName, printMissing, RECORD_COLUMNS, SQL_TYPES, type Made } from './model-sql.ts'

export type Own = Pick<Country, 'id' | 'kinds'>

/** Clear fields that the country adds. Dates among them are all indexed: they are few, and figures are asked by them. */
export const ownColumnsOf = (kind: RecordKind): readonly Column[] => {
  const own = new Set(ownFieldsOf(kind).map((f) => f.id))
  return kind.columns.filter((c) => own.has(c.id))
}
const isIndexed = (kind: RecordKind, { id, type }: Column): boolean => type === 'date' && ownColumnsOf(kind).some((c) => c.id === id)

type Stands = Made & { /** `table.column` → type, of what bears the country's name. */ readonly types: ReadonlyMap<string, string> }

/** What of these kinds the database has, and whatever else there bears the country's name. */
async function readStands(db: Pick<Db, 'query'>, { id, kinds }: Own): Promise<Stands> {
  const own = ownPrefix(id)
  const { rows } = await db.query<{ table: string; column: string; type: string }>(
    `select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type
       from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'saksi'
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind = 'r' and (c.relname = any($1) or starts_with(c.relname, $2) or starts_with(a.attname, $2))
      order by c.relname, a.attnum`,
    [kinds.map((k) => k.table), own],
  )
  const common: readonly string[] = RECORD_COLUMNS
  const columns = rows.filter((r) => !common.includes(r.column))
  const indexes = await db.query<{ name: string }>(`select indexname as name from pg_indexes where schemaname = 'saksi'`)
  return {
    tables: new Map(
      [...Map.groupBy(rows, (r) => r.table).keys()].map((t) => [t, columns.filter((r) => r.table === t).map((r) => r.column)]),
    ),
    indexes: new Set(indexes.rows.map((r) => r.name)),
    types: new Map(
      columns.filter((r) => r.table.startsWith(own) || r.column.startsWith(own)).map((r) => [`${r.table}.${r.column}`, r.type]),
    ),
  }
}

/** @throws Failure 'country.kinds-altered' when the database has a column of the country's that the folder says otherwise, or no more. */
function refuseAltered({ id, kinds }: Own, { types }: Stands): void {
  const said = new Map<string, string>(kinds.flatMap((k) => ownColumnsOf(k).map((c) => [`${k.table}.${c.id}`, SQL_TYPES[c.type]] as const)))
  const altered = [...types].find(([column, type]) => said.get(column) !== type)
  if (altered) throw new Failure('country.kinds-altered', { country: id, column: altered[0] })
}

/** The statements that would bring the database to the country's kinds; '' where it has them. @throws what refuseAltered throws. */
export async function missingOwn(db: Pick<Db, 'query'>, country: Own): Promise<string> {
  const stands = await readStands(db, country)
  refuseAltered(country, stands)
  return printMissing(country.kinds, stands, isIndexed)
}

/** What the catalogue says of these kinds, name → line, as `migrations/catalogue.txt` says it of the model's. */
export const listOwnObjects = (kinds: readonly RecordKind[]): ReadonlyMap<string, string> =>
  new Map(
    kinds.flatMap((kind) =>
      ownColumnsOf(kind).length === kind.columns.length ? describeTable(kind) : describeColumns(kind, ownColumnsOf(kind)),
    ),
  )

type Line = readonly [name: string, is: string]
const OWNER = 'owner saksi_owner'
/** Not the column's type alone: a text has a collation. */
const printType = (type: string): string =>
  /^(?:date|integer|bigint|boolean|uuid|timestamp)/.test(type) ? `type ${type}` : `type ${type}; collation default`
const printFixed = (type: string): string => printType(type).replace(/(;|$)/, '; not null always$1')

const COMMON: Readonly<Record<(typeof RECORD_COLUMNS)[number], string>> = {
  agency_id: printFixed('saksi.code'),
  record_id: printFixed('saksi.token'),
  version: printFixed('integer'),
  entry_id: printFixed('uuid'),
  form: printFixed('saksi.code'),
  content_mac: printFixed('saksi.token'),
  recorded_at: printFixed('timestamp with time zone'),
  superseded_at: 'type timestamp with time zone; grants saksi_app=UPDATE',
  is_conflict: printFixed('boolean'),
}

export function describeTable(kind: RecordKind): Line[] {
  const { table, columns } = kind
  const setting = `current_setting('saksi.agency'::text, true)`
  const isOwn = `(agency_id)::text = NULLIF(${setting}, ''::text)`
  const named = `agency_id)::text = ( SELECT NULLIF(${setting}, ''::text) AS "nullif")`
  const key = '(agency_id, record_id, version)'
  return [
    [
      `relation saksi.${table}`,
      `is table; ${OWNER}; grants saksi_app=INSERT,SELECT saksi_desk=SELECT saksi_reader=SELECT; persistence p; row security true; access heap; replica d`,
    ],
    ...RECORD_COLUMNS.map((c): Line => [`column saksi.${table}.${c}`, COMMON[c]]),
    [`constraint saksi.${table}.${table}_pkey`, `is PRIMARY KEY ${key}`],
    [`constraint saksi.${table}.${table}_version_check`, 'is CHECK ((version > 0))'],
    [
      `index saksi.${table}_pkey`,
      `is CREATE UNIQUE INDEX ${table}_pkey ON saksi.${table} USING btree ${key}; ${OWNER}; state valid,ready,live,unique,immediate`,
    ],
    [`policy saksi.${table}.own_agency`, `is permissive; for *; to saksi_app; using (${isOwn}); check (${isOwn})`],
    [`policy saksi.${table}.read_all`, 'is permissive; for r; to saksi_reader; using true'],
    [`policy saksi.${table}.desk_own`, `is permissive; for r; to saksi_desk; using ((${named})`],
    [`policy saksi.${table}.desk_closed`, `is restrictive; for r; to saksi_desk; using ${DESK_CLOSED_LINE}`],
    [`policy saksi.${table}.desk_wall`, `is restrictive; for r; to saksi_desk; using ${printDeskWallLine(kind.side)}`],
    ...describeColumns(kind, columns),
  ]
}

const FIRST = {
  month: (c: string) => `EXTRACT(day FROM ${c}) = (1)::numeric`,
  quarter: (c: string) =>
    `(EXTRACT(day FROM ${c}) = (1)::numeric) AND (EXTRACT(month FROM ${c}) = ANY (ARRAY[(1)::numeric, (4)::numeric, (7)::numeric, (10)::numeric]))`,
}

const describeColumns = (kind: RecordKind, columns: readonly Column[]): Line[] =>
  columns.flatMap((column): Line[] => {
    const { id, type, granularity } = column
    const index = indexName(kind, column)
    return [
      [`column saksi.${kind.table}.${id}`, printType(SQL_TYPES[type])],
      ...(granularity
        ? [[`constraint saksi.${kind.table}.${kind.table}_${id}_check`, `is CHECK ((${FIRST[granularity](id)}))`] as const]
        : []),
      ...(type === 'date'
        ? [
            [
              `index saksi.${index}`,
              `is CREATE INDEX ${index} ON saksi.${kind.table} USING btree (${id}); ${OWNER}; state valid,ready,live,immediate`,
            ] as const,
          ]
        : []),
    ]
  })
