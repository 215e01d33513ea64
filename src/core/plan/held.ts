/**
 * What oversight's own unsealer writes down of the seals that the key opens, and oversight orders by: numbers by agency, and each
 * seal's value. Never the hour of an action, which is the team's, and nothing of a plan. It is carried by hand (docs/spec/plan.md).
 */
import { parseJson } from '../canonical.ts'
import { hasExactly, HASH, isCount } from '../shape.ts'
import { isDay } from '../model/dates.ts'
import { opensAt, printMinute, readMinute } from './plan.ts'

export type HeldSeal = {
  /** Hex, 32 bytes. */
  readonly value: string
  /** UTC, to the minute: since when the stream holds it. */
  readonly since: string
  /** ISO day by which it opens by itself, at the latest: 30 days after it was first seen. When the action is, it does not say. */
  readonly latest: string
  readonly isDue: boolean
  readonly isExtended: boolean
}
export type HeldAgency = {
  readonly agency: string
  readonly sealed: number
  readonly due: number
  readonly extended: number
  readonly seals: readonly HeldSeal[]
}
export type HeldSeals = {
  readonly format: 'saksi-plan-held/1'
  /** UTC, to the minute, by the witnesses where they are asked. */
  readonly at: string
  readonly agencies: readonly HeldAgency[]
}

type Timed = {
  readonly value: string
  readonly agency: string
  /** POSIX seconds, as the two below. */
  readonly keptAt: number
  readonly seenAt: number
  readonly opens: number
  readonly isExtended: boolean
}

/** @param now POSIX seconds. */
export const heldSeals = (seals: readonly Timed[], now: number): HeldSeals => ({
  format: 'saksi-plan-held/1',
  at: printMinute(now),
  agencies: [...Map.groupBy(seals, (s) => s.agency)].map(([agency, own]) => ({
    agency,
    sealed: own.filter((s) => s.opens > now).length,
    due: own.filter((s) => s.opens <= now).length,
    extended: own.filter((s) => s.isExtended).length,
    seals: own.map(({ value, keptAt, seenAt, opens, isExtended }) => ({
      value,
      since: printMinute(keptAt),
      latest: printMinute(opensAt(Infinity, seenAt, isExtended)).slice(0, 10),
      isDue: opens <= now,
      isExtended,
    })),
  })),
})

const isSeal = (v: unknown): boolean =>
  hasExactly(v, ['value', 'since', 'latest', 'isDue', 'isExtended']) &&
  typeof v.value === 'string' &&
  HASH.test(v.value) &&
  readMinute(v.since) !== undefined &&
  typeof v.latest === 'string' &&
  isDay(v.latest) &&
  typeof v.isDue === 'boolean' &&
  typeof v.isExtended === 'boolean'
const isAgency = (v: unknown): boolean =>
  hasExactly(v, ['agency', 'sealed', 'due', 'extended', 'seals']) &&
  typeof v.agency === 'string' &&
  /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/.test(v.agency) &&
  [v.sealed, v.due, v.extended].every(isCount) &&
  Array.isArray(v.seals) &&
  v.seals.every(isSeal)

/** Undefined for a file that is no such list. */
export function readHeldSeals(text: string): HeldSeals | undefined {
  const v = parseJson(text)
  const isList =
    hasExactly(v, ['format', 'at', 'agencies']) &&
    v.format === 'saksi-plan-held/1' &&
    readMinute(v.at) !== undefined &&
    Array.isArray(v.agencies) &&
    v.agencies.every(isAgency)
  return isList ? (v as unknown as HeldSeals) : undefined
}
