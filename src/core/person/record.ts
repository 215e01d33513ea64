/** What a person's file is told from: her office's own records of her, clear values alone. A name is in none. */
import { SHOWN } from './kinds.ts'
import type { StoryRecord, StoryRef, StoryVersion } from '../story/record.ts'
import { registerOf } from '../register.ts'
import { getRecordKind } from '../model/kinds.ts'

/** `on`: ISO day of the record, the first of a month or quarter where no more is in clear; null where none was said. */
export type PersonRecord = StoryRecord & { readonly on: string | null }
export type PersonRef = StoryRef

export function withDay(record: StoryRecord): PersonRecord {
  const column = registerOf(getRecordKind(record.kind))?.day
  const day = column === undefined ? undefined : record.values[column]
  return { ...record, on: typeof day === 'string' ? day : null }
}

/** Of each record the version that stands; where two do, the later one. */
export function listStanding(versions: readonly StoryVersion[]): readonly PersonRecord[] {
  const newest = new Map<string, StoryVersion>()
  for (const version of versions) {
    const key = `${version.kind} ${version.record}`
    if (version.isStanding && version.version > (newest.get(key)?.version ?? 0)) newest.set(key, version)
  }
  return [...newest.values()].map(asRecord)
}
export const asRecord = ({ agency, kind, record, version, recordedOn, values }: StoryVersion): PersonRecord =>
  withDay({ agency, kind, record, version, recordedOn, values })

/**
 * In order of time; what is known by its month before what is known by the quarter that begins with it, and of one month as help goes, then as it
 * was recorded. What has no day stands where it was recorded.
 */
export const inOrder = (records: readonly PersonRecord[]): readonly PersonRecord[] =>
  records
    .map((r) => [placeOf(r), r] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, r]) => r)
/** Each part but the last is as long for every record, so that they are compared one after the other. */
const placeOf = (r: PersonRecord): string =>
  `${timeOf(r)} ${isQuarter(r) ? 1 : 0} ${String(stageOf(r)).padStart(3, '0')} ${r.recordedOn} ${r.kind} ${r.record}`
export const timeOf = ({ on, recordedOn }: PersonRecord): string => on ?? recordedOn
const isQuarter = ({ kind }: PersonRecord): boolean => {
  const { columns } = getRecordKind(kind)
  return columns.find((c) => c.id === registerOf({ columns })?.day)?.granularity === 'quarter'
}
const STAGES: ReadonlyMap<string, number> = new Map(Object.keys(SHOWN).map((kind, i) => [kind, i]))
const stageOf = ({ kind }: PersonRecord): number => STAGES.get(kind) ?? STAGES.size

export const wordOf = ({ values }: PersonRecord, column: string): string | undefined => {
  const value = values[column]
  return typeof value === 'string' ? value : undefined
}
export const numberOf = ({ values }: PersonRecord, column: string): number => {
  const value = values[column]
  return typeof value === 'number' ? value : 0
}
export const officeOf = (record: PersonRecord): string | null =>
  wordOf(record, registerOf(getRecordKind(record.kind))?.office ?? 'office') ?? null
