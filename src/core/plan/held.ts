/**
 * What oversight's own unsealer writes down of the seals that the key opens, and oversight orders by: numbers by agency, and each
 * seal's value. Never the hour of an action, which is the team's, and nothing of a plan. It is carried by hand (docs/spec/plan.md).
 */
import { parseJson } from '../canonical.ts'
import { day, exactly, hash, isCount, isFlag, listOf, oneOf, text, upTo, where } from '../shape.ts'
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

const minute = where(upTo(40), (v) => readMinute(v) !== undefined)
const isHeldSeals = exactly({
  format: oneOf('saksi-plan-held/1'),
  at: minute,
  agencies: listOf(
    exactly({
      agency: text(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/),
      sealed: isCount,
      due: isCount,
      extended: isCount,
      seals: listOf(exactly({ value: hash, since: minute, latest: day, isDue: isFlag, isExtended: isFlag }), 0, Infinity),
    }),
  ),
})

/** Undefined for a file that is no such list. */
export function readHeldSeals(file: string): HeldSeals | undefined {
  const v = parseJson(file)
  return isHeldSeals(v) ? v : undefined
}
