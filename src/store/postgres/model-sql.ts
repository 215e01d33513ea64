/**
 * The record kinds as SQL. A migration that is out is never written again, since an installation has it already: `npm run derive` reads
 * what all of them make, and writes what the model has beyond it as one migration more. One block a table, each with its grants, walls
 * and comment, so that two kinds written at the same time do not touch the same lines.
 */
import type { Column, RecordKind } from '../../core/model/kinds.ts'
import { printDeskWall } from './desk-sql.ts'

/** What every record's table begins with; the model's columns follow. */
export const RECORD_COLUMNS = [
  'agency_id',
  'record_id',
  'version',
  'entry_id',
  'form',
  'content_mac',
  'recorded_at',
  'superseded_at',
  'is_conflict',
] as const

export const SQL_TYPES: Readonly<Record<Column['type'], string>> = {
  code: 'saksi.code',
  codes: 'saksi.codes',
  date: 'date',
  integer: 'integer',
  amount: 'bigint',
  'case-number': 'saksi.case_number',
  'deposit-number': 'saksi.deposit_number',
}

const HEAD = `-- Written by npm run derive: what the record kinds (src/core/model/kinds) have gained since the migrations before this one.
-- It is not written again; what the model gains next comes in a migration of its own.
`

/** What migrations make: the model's columns of each table, in their order; and the names of all indexes. */
export type Made = { readonly tables: ReadonlyMap<string, readonly string[]>; readonly indexes: ReadonlySet<string> }

/** @param sql all migrations, in their order. Tables that are no kind's are in it too, and nobody asks for them. */
export function readMade(sql: string): Made {
  const common: readonly string[] = RECORD_COLUMNS
  const tables = new Map(
    [...sql.matchAll(/^create table saksi\.(\w+) \(([\s\S]*?)^\);/gm)].map((m) => [
      m[1] ?? '',
      [...(m[2] ?? '').matchAll(/^ {2}"?(\w+)"? +\S/gm)].map((c) => c[1] ?? '').filter((c) => c !== 'primary' && !common.includes(c)),
    ]),
  )
  for (const [, table = '', column = ''] of sql.matchAll(/^alter table saksi\.(\w+) add column "?(\w+)"?/gm))
    tables.get(table)?.push(column)
  return { tables, indexes: new Set([...sql.matchAll(/^create index (\w+)/gm)].map((m) => m[1] ?? '')) }
}

/** A table's own columns as the database holds them: those of the migrations first, then what the model gained since. */
export function listTableColumns(kind: RecordKind, { tables }: Made): readonly Column[] {
  const made = tables.get(kind.table) ?? []
  const old = made.map((id) => {
    const column = kind.columns.find((c) => c.id === id)
    if (!column) throw new Error(`refused: ${kind.table}.${id} is in a migration; a column that is out cannot leave the model`)
    return column
  })
  return [...old, ...kind.columns.filter((c) => !made.includes(c.id))]
}

/**
 * @param isIndexed whether figures are asked by this date, in any country.
 * @returns the migration that is missing; nothing where the migrations make the model.
 */
export function printModelSql(kinds: readonly RecordKind[], made: Made, isIndexed: IsIndexed): string {
  const missing = printMissing(kinds, made, isIndexed)
  return missing === '' ? '' : `${HEAD}\n${missing}`
}

/** The statements alone, a block a table: none where the tables have all that the kinds have. */
export const printMissing = (kinds: readonly RecordKind[], made: Made, isIndexed: IsIndexed): string =>
  kinds
    .map((kind) => (made.tables.has(kind.table) ? printAltered(kind, made, isIndexed) : printTable(kind, isIndexed)))
    .filter((block) => block !== '')
    .join('\n')

type IsIndexed = (kind: RecordKind, column: Column) => boolean

function printAltered(kind: RecordKind, made: Made, isIndexed: IsIndexed): string {
  const added = listTableColumns(kind, made).slice(made.tables.get(kind.table)?.length ?? 0)
  const lines = added.map((c) => `alter table saksi.${kind.table} add column "${c.id}" ${typeOf(c)};`)
  const indexes = printIndexes(kind, (k, c) => isIndexed(k, c) && !made.indexes.has(indexName(k, c)))
  return [...lines, ...indexes].map((l) => `${l}\n`).join('')
}

function printTable(kind: RecordKind, isIndexed: IsIndexed): string {
  const { table } = kind
  return `create table saksi.${table} (
  agency_id     saksi.code not null,
  record_id     saksi.token not null,
  version       integer not null check (version > 0),
  entry_id      uuid not null,
  form          saksi.code not null,
  content_mac   saksi.token not null,
  recorded_at   timestamptz not null,
  superseded_at timestamptz,
  is_conflict   boolean not null,
${kind.columns.map((c) => `  "${c.id}" ${typeOf(c)},\n`).join('')}  primary key (agency_id, record_id, version)
);
${printIndexes(kind, isIndexed)
  .map((l) => `${l}\n`)
  .join(
    '',
  )}comment on table saksi.${table} is '${quoted(kind.words.en)}: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.${table} to saksi_app;
grant select on saksi.${table} to saksi_reader;
alter table saksi.${table} enable row level security;
create policy own_agency on saksi.${table} to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.${table} for select to saksi_reader using (true);
${printDeskWall(kind)}`
}

/** The second wall of what the edge coarsened: no day of a survivor's life stands where its month should. */
const typeOf = ({ id, type, granularity }: Column): string => {
  if (granularity === undefined) return SQL_TYPES[type]
  const isFirst = `extract(day from "${id}") = 1`
  return `${SQL_TYPES[type]} check (${granularity === 'month' ? isFirst : `${isFirst} and extract(month from "${id}") in (1, 4, 7, 10)`})`
}

const printIndexes = (kind: RecordKind, isIndexed: IsIndexed): string[] =>
  kind.columns
    .filter((c) => c.type === 'date' && isIndexed(kind, c))
    .map((c) => `create index ${indexName(kind, c)} on saksi.${kind.table} ("${c.id}");`)

export const indexName = (kind: RecordKind, column: Column): string => `${kind.table}_by_${column.id}`.slice(0, 63)

const quoted = (text: string): string => text.replaceAll("'", "''")
