/**
 * Assessments of one person over time, each beside the one before: how great the risk was found to be, and what of what she asked for came. An assessment
 * that is sent anew is a new version of its record, and the older one stays in the comparison: what was found then was found.
 */
import { wordOf, type PersonRecord, asRecord } from './record.ts'
import type { StoryVersion } from '../story/record.ts'

/** From least to most; what is none of these is no grade, and is compared with nothing. */
const GRADES = ['low', 'medium', 'high'] as const
export const COMPARED = ['less', 'more', 'same', 'once', 'unknown'] as const
export type Finding = {
  readonly value: string
  /** ISO day, the first of its month; of what was assessed anew, the day on which it was recorded. */ readonly on: string | null
  readonly record: string
}
export type Assessed = {
  readonly risk: {
    /** Oldest first. */
    readonly findings: readonly Finding[]
    /** The newest beside the one before it; `once` where there is one, `unknown` where one of the two is no grade. */
    readonly is: (typeof COMPARED)[number]
  } | null
  readonly needs: { readonly stated: number; readonly met: number } | null
}

/** @param versions every version of her records. @param records those that stand, in order of time. */
export function listAssessed(versions: readonly StoryVersion[], records: readonly PersonRecord[]): Assessed {
  const findings = [
    ...Map.groupBy(
      versions.filter((v) => v.kind === 'reintegration'),
      (v) => v.record,
    ).values(),
  ]
    .flatMap((of) => changesOf(of))
    .toSorted((a, b) => (a.on ?? '').localeCompare(b.on ?? ''))
  const needs = records.filter((r) => r.kind === 'service_need')
  return {
    risk: findings.length === 0 ? null : { findings, is: compare(findings) },
    needs: needs.length === 0 ? null : { stated: needs.length, met: needs.filter((r) => wordOf(r, 'met') === 'yes').length },
  }
}

/** Of one record: what it said at first, and each time that it said something else. What was written over on the day on which it was written was a slip of the pen, and no finding. */
function changesOf(versions: readonly StoryVersion[]): readonly Finding[] {
  let before: string | undefined
  return versions
    .toSorted((a, b) => a.version - b.version)
    .filter((v, i, all) => v.isStanding || all[i + 1]?.recordedOn !== v.recordedOn)
    .map(asRecord)
    .flatMap((r, i): readonly Finding[] => {
      const value = wordOf(r, 'risk_level')
      if (value === undefined || value === before) return []
      before = value
      return [{ value, on: i === 0 ? r.on : r.recordedOn, record: r.record }]
    })
}

function compare(findings: readonly Finding[]): NonNullable<Assessed['risk']>['is'] {
  const [last, before] = [findings.at(-1), findings.at(-2)]
  if (!last || !before) return 'once'
  const [now, then] = [gradeOf(last), gradeOf(before)]
  if (now < 0 || then < 0) return 'unknown'
  return now === then ? 'same' : now < then ? 'less' : 'more'
}
const gradeOf = ({ value }: Finding): number => GRADES.findIndex((g) => g === value)
