/** The tables that are folded from entries, once: rebuild empties and fills them, verify compares them row by row. */
import type { Superseded } from '../../core/entry/fold.ts'
import { RECORD_KINDS } from '../../core/model/kinds.ts'

export type Projection = {
  readonly table: string
  readonly key: readonly string[]
  /** Has `superseded_at`: a row ends when an entry replaces it. */
  readonly ends: boolean
  /** Holds record versions: found by `record_id`, which leads its key. */
  readonly isRecord: boolean
}

export const PROJECTIONS: readonly Projection[] = [
  { table: 'returns', key: ['agency_id', 'entry_id', 'office', 'period'], ends: false, isRecord: false },
  { table: 'missed_returns', key: ['agency_id', 'form', 'office', 'period'], ends: false, isRecord: false },
  { table: 'credentials', key: ['agency_id', 'credential'], ends: true, isRecord: false },
  { table: 'aggregate_cells', key: ['agency_id', 'entry_id', 'cell'], ends: true, isRecord: false },
  ...RECORD_KINDS.map((k) => ({ table: k.table, key: ['agency_id', 'record_id', 'version'], ends: true, isRecord: true })),
]

type Stored = Readonly<Record<string, unknown>>
/** `agency_id=moj record_id=… version=1`: a row's place, as people and programs are told it. */
export const rowKey = ({ key }: Projection, row: Stored): string => key.map((column) => `${column}=${String(row[column])}`).join(' ')

/** The rows that an entry ends. @param cells how many cells an aggregate return had. */
export function endedRows(s: Superseded, agency: string, cells: (entry: string) => number): { projection: Projection; key: string }[] {
  const projection = PROJECTIONS.find((p) => p.table === s.table) as Projection
  const key = (row: Stored): { projection: Projection; key: string } => ({
    projection,
    key: rowKey(projection, { agency_id: agency, ...row }),
  })
  if ('entry' in s) return Array.from({ length: cells(s.entry) }, (_, cell) => key({ entry_id: s.entry, cell }))
  if ('credential' in s) return [key({ credential: s.credential })]
  return [key({ record_id: s.record, version: s.version })]
}
