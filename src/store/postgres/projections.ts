/** The tables that are folded from entries, once: rebuild empties and fills them, verify compares them row by row. */
import type { Superseded } from '../../core/entry/fold.ts'
import type { EndedLinks } from '../../core/entry/links.ts'
import { listRecordKinds, type RecordKind } from '../../core/model/kinds.ts'

export type Projection = {
  readonly table: string
  readonly key: readonly string[]
  /** Has `superseded_at`: a row ends when an entry replaces it. */
  readonly ends: boolean
  /** Has no time of its own: its entry's is meant. */
  readonly isTimeless?: true
}

const ACTS: readonly Projection[] = [
  { table: 'returns', key: ['agency_id', 'entry_id', 'office', 'period'], ends: false },
  { table: 'waiting_rows', key: ['agency_id', 'entry_id', 'record_id', 'office', 'period'], ends: false },
  { table: 'waiting_rows_over', key: ['agency_id', 'return_id', 'record_id'], ends: false },
  { table: 'paper_days', key: ['agency_id', 'entry_id'], ends: false, isTimeless: true },
  { table: 'missed_returns', key: ['agency_id', 'form', 'office', 'period'], ends: false },
  { table: 'return_countersigns', key: ['agency_id', 'return_id'], ends: false },
  { table: 'act_countersigns', key: ['agency_id', 'act_id'], ends: false },
  { table: 'return_reviews', key: ['agency_id', 'entry_id', 'office', 'period'], ends: false },
  { table: 'credentials', key: ['agency_id', 'credential'], ends: true },
  { table: 'aggregate_cells', key: ['agency_id', 'entry_id', 'cell'], ends: true },
  { table: 'link_assertions', key: ['agency_id', 'entry_id'], ends: true },
  { table: 'link_members', key: ['agency_id', 'entry_id', 'of_agency', 'record_id'], ends: true },
  {
    table: 'pair_judgements',
    key: ['agency_id', 'entry_id', 'a_agency', 'a_record', 'b_agency', 'b_record'],
    ends: false,
  },
  { table: 'people_samples', key: ['agency_id', 'entry_id', 'record_id'], ends: false },
  { table: 'people_resolved', key: ['agency_id', 'entry_id', 'member'], ends: false },
  { table: 'lead_steps', key: ['agency_id', 'entry_id'], ends: false },
  { table: 'homecoming_steps', key: ['agency_id', 'entry_id'], ends: false },
  { table: 'dossier_offers', key: ['agency_id', 'entry_id'], ends: false },
  { table: 'dossier_steps', key: ['agency_id', 'entry_id'], ends: false },
  { table: 'referral_offers', key: ['agency_id', 'entry_id'], ends: false },
  { table: 'referral_steps', key: ['agency_id', 'entry_id'], ends: false },
  { table: 'beds_stated', key: ['agency_id', 'entry_id'], ends: false },
  { table: 'care_acts', key: ['agency_id', 'entry_id'], ends: false },
  { table: 'letters', key: ['agency_id', 'entry_id'], ends: false },
  { table: 'letter_ends', key: ['agency_id', 'entry_id'], ends: false },
  { table: 'own_pages', key: ['agency_id', 'entry_id'], ends: false },
  { table: 'own_page_ends', key: ['agency_id', 'entry_id'], ends: false },
  { table: 'plan_operations', key: ['agency_id', 'entry_id'], ends: false },
  { table: 'plan_operation_ends', key: ['agency_id', 'entry_id'], ends: false },
  { table: 'complaints_left', key: ['agency_id', 'entry_id'], ends: false },
  { table: 'complaint_answers', key: ['agency_id', 'entry_id', 'complaint'], ends: false },
]

const ofKind = ({ table }: RecordKind): Projection => ({ table, key: ['agency_id', 'record_id', 'version'], ends: true })
const made = new WeakMap<readonly RecordKind[], readonly Projection[]>()

/** Of acts, and of every record kind that this process knows. */
export function listProjections(): readonly Projection[] {
  const kinds = listRecordKinds()
  const projections = made.get(kinds) ?? [...ACTS, ...kinds.map(ofKind)]
  made.set(kinds, projections)
  return projections
}

type Stored = Readonly<Record<string, unknown>>
/** `agency_id=moj record_id=… version=1`: a row's place, as people and programs are told it. */
export const rowKey = ({ key }: Projection, row: Stored): string => key.map((column) => `${column}=${String(row[column])}`).join(' ')

export const projectionOf = (table: string): Projection => listProjections().find((p) => p.table === table) as Projection

/** Rows of links end by anybody who may take a link back: whose they are is said with each. */
function endedLinks({ assertion, members }: EndedLinks): { projection: Projection; key: string }[] {
  const [said, placed] = [projectionOf('link_assertions'), projectionOf('link_members')]
  const asserted = assertion ? [{ projection: said, key: rowKey(said, { agency_id: assertion.agency, entry_id: assertion.entry }) }] : []
  const left = members.map((m) => ({
    projection: placed,
    key: rowKey(placed, { agency_id: m.by.agency, entry_id: m.by.entry, of_agency: m.agency, record_id: m.record }),
  }))
  return [...asserted, ...left]
}

/** The rows that an entry ends. @param cells how many cells an aggregate return had. */
export function endedRows(s: Superseded, agency: string, cells: (entry: string) => number): { projection: Projection; key: string }[] {
  if ('members' in s) return endedLinks(s)
  const projection = projectionOf(s.table)
  const key = (row: Stored): { projection: Projection; key: string } => ({
    projection,
    key: rowKey(projection, { agency_id: agency, ...row }),
  })
  if ('entries' in s) return s.entries.flatMap((entry) => Array.from({ length: cells(entry) }, (_, cell) => key({ entry_id: entry, cell })))
  if ('credential' in s) return [key({ credential: s.credential })]
  return [key({ record_id: s.record, version: s.version })]
}
