/**
 * The record kinds as SQL: what `npm run derive` writes to migrations/000002-model.sql. One block a table, each with its
 * grants, walls and comment, so that two kinds written at the same time do not touch the same lines.
 */
import type { Column, RecordKind } from '../../core/model/kinds.ts'

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

const SQL_TYPES: Readonly<Record<Column['type'], string>> = {
  code: 'saksi.code',
  codes: 'saksi.codes',
  date: 'date',
  integer: 'integer',
  amount: 'bigint',
  'case-number': 'saksi.case_number',
  'deposit-number': 'saksi.deposit_number',
}

const HEAD = `-- Written by \`npm run derive\` from the record kinds (src/core/model/kinds). Do not edit: change the model and run it again.
-- Until 0.2.0 is out this file is written anew with every change of the model; from then on it stays as it is, and what the
-- model gains comes in a migration of its own.
--
-- A table for each record kind, every version a row. Clear columns only: codes, days, whole numbers, riel, case numbers.

-- Several codes of one list: sorted, each once, one space between.
create domain saksi.codes as text check (value ~ '^[A-Za-z0-9<][A-Za-z0-9_.:+<>-]{0,63}( [A-Za-z0-9<][A-Za-z0-9_.:+<>-]{0,63}){0,63}$');

-- A deposit at an outside witness (docs/spec/deposit.md); its last two digits are looked at where it is typed.
create domain saksi.deposit_number as text check (length(value) = 24 and value ~ '^([0-9]+-)+[0-9]+$');
`

/** The model's columns of the tables that an earlier migration made: table → names, in the order they were made. */
export type FirstTables = ReadonlyMap<string, readonly string[]>

/** Reads `create table saksi.…` blocks. Only tables of records are of interest; the others are no kind's and are passed over. */
export function readFirstTables(sql: string): FirstTables {
  const common: readonly string[] = RECORD_COLUMNS
  return new Map(
    [...sql.matchAll(/^create table saksi\.(\w+) \(([\s\S]*?)^\);/gm)].map((m) => [
      m[1] ?? '',
      [...(m[2] ?? '').matchAll(/^ {2}(\w+) +\S/gm)].map((c) => c[1] ?? '').filter((c) => c !== 'primary' && !common.includes(c)),
    ]),
  )
}

/** A table's own columns as the database holds them: those of the first migration first, then what the model gained since. */
export function listTableColumns(kind: RecordKind, first: FirstTables): readonly Column[] {
  const made = first.get(kind.table) ?? []
  const old = made.map((id) => {
    const column = kind.columns.find((c) => c.id === id)
    if (!column) throw new Error(`refused: ${kind.table}.${id} is in the first migration; a column that is out cannot leave the model`)
    return column
  })
  return [...old, ...kind.columns.filter((c) => !made.includes(c.id))]
}

/** @param isIndexed whether figures are asked by this date, in any country. */
export function printModelSql(
  kinds: readonly RecordKind[],
  first: FirstTables,
  isIndexed: (kind: RecordKind, column: Column) => boolean,
): string {
  const blocks = kinds.map((kind) => (first.has(kind.table) ? printAltered(kind, first, isIndexed) : printTable(kind, isIndexed)))
  return [HEAD, ...blocks.filter((b) => b !== '')].join('\n')
}

type IsIndexed = (kind: RecordKind, column: Column) => boolean

function printAltered(kind: RecordKind, first: FirstTables, isIndexed: IsIndexed): string {
  const added = listTableColumns(kind, first).slice(first.get(kind.table)?.length ?? 0)
  const lines = added.map((c) => `alter table saksi.${kind.table} add column "${c.id}" ${typeOf(c)};`)
  return [...lines, ...printIndexes(kind, isIndexed)].map((l) => `${l}\n`).join('')
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
`
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
    .map((c) => `create index ${`${kind.table}_by_${c.id}`.slice(0, 63)} on saksi.${kind.table} ("${c.id}");`)

const quoted = (text: string): string => text.replaceAll("'", "''")
