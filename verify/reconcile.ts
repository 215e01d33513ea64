/** Two accounts of the same hashes, and which of them leads to what was signed. */
import { equalBytes } from '../src/core/bytes.ts'

const HASH = 32
/** Alterations in both accounts at once are told apart one by one up to here: 2^8 roots are tried. */
const MOST = 8

/** What lies there, and what the files below make of it. Either may be missing. */
export type Accounts = { readonly stored: Uint8Array | undefined; readonly made: Uint8Array | undefined }
/** Which account was altered. */
export type Side = 'stored' | 'made' | 'neither'

/**
 * The hashes that are right, a part each: mostly one account as it is, and where both were altered in places, the mix of
 * the two that is right. Undefined when none is.
 */
export function reconcile(
  parts: readonly Accounts[],
  isRight: (hashes: readonly Uint8Array[]) => boolean,
): readonly Uint8Array[] | undefined {
  const base = parts.flatMap((p) => p.stored ?? p.made ?? [])
  if (base.length < parts.length) return undefined
  if (isRight(base)) return base
  const units = unitsOf(parts)
  for (let mask = 1; mask < 2 ** Math.min(units.length, MOST); mask++) {
    const mix = base.map((b) => Uint8Array.from(b))
    for (const [bit, { part, indexes }] of units.entries()) {
      if (Math.floor(mask / 2 ** bit) % 2 === 0) continue
      const made = parts[part]?.made ?? new Uint8Array(0)
      for (const i of indexes) mix[part]?.set(hashAt(made, i), HASH * i)
    }
    if (isRight(mix)) return mix
  }
  return undefined
}

type Unit = { readonly part: number; readonly indexes: readonly number[] }

/** What is taken from one account or the other at once: single hashes as long as there is room, else all that differ in a part. */
function unitsOf(parts: readonly Accounts[]): readonly Unit[] {
  const unlike = parts
    .map(({ stored, made }, part) => ({ part, indexes: stored && made ? unlikeIndexes(stored, made) : [] }))
    .filter((u) => u.indexes.length > 0)
    .toSorted((a, b) => a.indexes.length - b.indexes.length)
  const units: Unit[] = []
  for (const [i, { part, indexes }] of unlike.entries()) {
    const others = unlike.length - 1 - i
    if (units.length + indexes.length + others <= MOST) units.push(...indexes.map((index) => ({ part, indexes: [index] })))
    else units.push({ part, indexes })
  }
  return units
}

function unlikeIndexes(a: Uint8Array, b: Uint8Array): number[] {
  if (equalBytes(a, b)) return []
  const out: number[] = []
  for (let i = 0; i < a.length / HASH; i++) if (!equalBytes(hashAt(a, i), hashAt(b, i))) out.push(i)
  return out
}

const hashAt = (hashes: Uint8Array, i: number): Uint8Array => hashes.subarray(HASH * i, HASH * i + HASH)

/** Where two accounts differ, in runs that were altered on one side. @param stands what is right; undefined when nothing is known to be. */
export function differing(
  stored: Uint8Array,
  made: Uint8Array,
  stands: Uint8Array | undefined,
): readonly { readonly from: number; readonly count: number; readonly altered: Side }[] {
  const runs: { from: number; count: number; altered: Side }[] = []
  for (const i of unlikeIndexes(stored, made)) {
    const altered = !stands ? 'neither' : equalBytes(hashAt(stands, i), hashAt(stored, i)) ? 'made' : 'stored'
    const last = runs.at(-1)
    if (last && last.altered === altered && last.from + last.count === i) last.count++
    else runs.push({ from: i, count: 1, altered })
  }
  return runs
}
