/**
 * The file by which a team's device hands a plan to whoever signs its opening at the desk, after the hour (docs/spec/plan.md). It holds the plan in clear: who signs reads it, in that window
 * alone, and that the value is this page's is worked out there again.
 */
import { fromBase64Url, fromHex, toBase64Url, toHex } from '../bytes.ts'
import { parseJson, parseObject } from '../canonical.ts'
import type { PlanOpened } from '../entry/kinds/plan-opened.ts'
import { inclusionRoot } from '../ledger/tree.ts'
import { anyText, exactly, hasExactly, hash, isCount, listOf, uuid, type Shape } from '../shape.ts'
import { isCell } from './cell.ts'
import { commitPlan, readMinute, readPlan, type Plan } from './plan.ts'
import { cellHashOf, dropHash, type Held } from './stream.ts'

/** What opens a plan: the page in its one spelling, the nonce, the cell that came with the value, and where the value stands in the log. */
export type Opening = { readonly text: string; readonly nonce: Uint8Array; readonly cell: Uint8Array; readonly held: Held }

const FORMAT = 'saksi-plan-opening/1'
const MEMBERS = ['format', 'text', 'nonce', 'cell', 'held']
const isHeld: Shape<Held> = exactly({
  entry: uuid,
  index: isCount,
  size: isCount,
  path: listOf(hash, 0, 20),
  stub: anyText,
  stubSalt: anyText,
  commitments: anyText,
  proof: anyText,
})

export const printOpening = ({ text, nonce, cell, held }: Opening): string =>
  `${JSON.stringify({ format: FORMAT, text, nonce: toBase64Url(nonce), cell: toBase64Url(cell), held })}\n`

/** Undefined for a file that is none, is torn, or holds no plan. */
export function readOpening(file: string): Opening | undefined {
  const read = parseJson(file)
  if (!hasExactly(read, MEMBERS) || read.format !== FORMAT) return undefined
  const { text, nonce: n, cell: c, held } = read
  if (typeof text !== 'string' || typeof n !== 'string' || typeof c !== 'string' || !isHeld(held) || !readPlan(text)) return undefined
  try {
    const [nonce, cell] = [fromBase64Url(n), fromBase64Url(c)]
    return nonce.length === 32 && isCell(cell) ? { text, nonce, cell, held } : undefined
  } catch {
    return undefined // no base64url
  }
}

/** The plan, and what keeps its opening from being signed: another value than this page's, or an hour that is not over. @param now POSIX seconds. */
export function judgeOpening(
  { text, nonce, cell, held }: Opening,
  now: number,
): { readonly plan: Plan; readonly fault: 'path' | 'early' | null } {
  const plan = readPlan(text)
  if (!plan) throw new Error('impossible: it was read')
  const root = inclusionRoot(dropHash(commitPlan(nonce, text), cellHashOf(cell)), held.index, held.size, held.path.map(fromHex))
  const stub = parseObject(held.stub)
  const isLed = root !== undefined && stub?.kind === 'log.padded' && stub.id === held.entry && stub.noise === toHex(root)
  return { plan, fault: !isLed ? 'path' : now < (readMinute(plan.action) ?? Infinity) ? 'early' : null }
}

/** The act that opens it, and its sealed part. */
export const actOfOpening = ({ text, nonce, cell, held }: Opening) => ({
  act: {
    kind: 'plan.opened',
    value: toHex(commitPlan(nonce, text)),
    cell: toHex(cellHashOf(cell)),
    padded: held.entry,
    index: held.index,
    size: held.size,
    path: [...held.path],
  } satisfies PlanOpened,
  sealed: { cell: toBase64Url(cell) },
})
