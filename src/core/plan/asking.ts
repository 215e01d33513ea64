/**
 * Which plan an asking of the vaults (core/vault/told-openings.ts) is about. The body keeps it: what is carried to the keepers, one of whom is of the body whose officers
 * are looked for, does not have the plan's number in it.
 */
import { parseJson } from '../canonical.ts'
import { exactly, oneOf, token, type Of } from '../shape.ts'
import { isOpeningsAsked } from '../vault/told-openings.ts'

const isAsking = exactly({
  format: oneOf('saksi-openings-asking/1'),
  /** As its leak review names it. */
  plan: token,
  /** What is carried. */
  asked: isOpeningsAsked,
})
export type Asking = Of<typeof isAsking>

/** Undefined for a text that is none. */
export function readAsking(written: string): Asking | undefined {
  const v = parseJson(written)
  return isAsking(v) ? v : undefined
}
