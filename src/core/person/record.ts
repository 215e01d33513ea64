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
export const listStanding = (versions: readonly StoryVersion[]): readonly PersonRecord[] =>
  [...Map.groupBy(versions, (v) => `${v.kind} ${v.record}`).values()].flatMap((all) => {
    const [newest] = all.filter((v) => v.isStanding).toSorted((a, b) => b.version - a.version)
    return newest ? [asRecord(newest)] : []
  })
export const asRecord = ({ agency, kind, record, version, recordedOn, values }: StoryVersion): PersonRecord =>
  withDay({ agency, kind, record, version, recordedOn, values })

/**
 * In order of time; what is known by its month before what is known by the quarter that begins with it, and of one month as help goes, then as it
 * was recorded. What has no day stands where it was recorded.
 */
export const inOrder = (records: readonly PersonRecord[]): readonly PersonRecord[] =>
  records.toSorted(
    (a, b) =>
      timeOf(a).localeCompare(timeOf(b)) ||
      Number(isQuarter(a)) - Number(isQuarter(b)) ||
      stageOf(a) - stageOf(b) ||
      a.recordedOn.localeCompare(b.recordedOn) ||
      `${a.kind} ${a.record}`.localeCompare(`${b.kind} ${b.record}`),
  )
export const timeOf = ({ on, recordedOn }: PersonRecord): string => on ?? recordedOn
const isQuarter = ({ kind }: PersonRecord): boolean => {
  const { columns } = getRecordKind(kind)
  return columns.find((c) => c.id === registerOf({ columns })?.day)?.granularity === 'quarter'
}
const STAGES = Object.keys(SHOWN)
const stageOf = ({ kind }: PersonRecord): number => (STAGES.includes(kind) ? STAGES.indexOf(kind) : STAGES.length)

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
