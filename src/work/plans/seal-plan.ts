/**
 * A plan on its team's devices: sealed, handed on, and proved afterwards. Nothing here speaks to a server; what goes to one
 * is a value and a cell, and `emptyDrop` makes those of a device that has nothing to hide, by the same steps.
 */
import { fromBase64Url, toBase64Url, toHex } from '../../core/bytes.ts'
import { canonical } from '../../core/canonical.ts'
import { purposeHash } from '../../core/hash.ts'
import {
  CELL_BYTES,
  CELL_INFO,
  EMPTY_HEAD,
  openCell,
  printCell,
  printSlots,
  readSlot,
  sealedSlotOf,
  UNSEALERS,
  type CellHead,
  type Slot,
} from '../../core/plan/cell.ts'
import { COPY_INFO, nonceOf, openBody, sealBody } from '../../core/plan/package.ts'
import { commitPlan, printPlan, readMinute, readPlan, type Member, type Plan } from '../../core/plan/plan.ts'
import type { Drop, Held } from '../../core/plan/stream.ts'
import type { Hpke, Random } from '../../road/ports.ts'

/** What a device must have been given by hand: a key that came from the server would be the server's to choose. */
export type PlanKeys = {
  readonly format: 'saksi-plan-keys/1'
  readonly origin: string
  readonly vkey: string
  /** Base64url, 32 bytes each, of three parties that do not answer to each other. */
  readonly unsealers: readonly string[]
}
type Tools = { readonly random: Random; readonly hpke: Hpke }

/** All that a member holds. Whoever has it can read the plan, open it and prove it. */
export type HeldPlan = {
  readonly text: string
  readonly nonce: Uint8Array
  readonly cell: Uint8Array
  /** Null until the log holds the commitment. */
  readonly held: Held | null
}

/** Hex, 16 bytes: names a device's reading key inside a plan. */
export const deviceToken = (publicKey: Uint8Array): string => toHex(purposeHash('saksi/plan-device/1', publicKey).subarray(0, 16))

export const isPlanKeys = (keys: PlanKeys): boolean =>
  keys.format === 'saksi-plan-keys/1' &&
  typeof keys.origin === 'string' &&
  typeof keys.vkey === 'string' &&
  Array.isArray(keys.unsealers) &&
  new Set(keys.unsealers).size === UNSEALERS &&
  keys.unsealers.every((k) => typeof k === 'string' && /^[A-Za-z0-9_-]{43}$/.test(k))

async function makeCell(
  keys: PlanKeys,
  head: CellHead,
  body: { nonce: Uint8Array; text: string } | null,
  tools: Tools,
): Promise<Uint8Array> {
  const { random, hpke } = tools
  const shares = Array.from({ length: UNSEALERS }, () => random.bytes(32))
  const slots = printSlots(head, shares)
  const sealed = await Promise.all(
    slots.map((slot, i) => hpke.seal(fromBase64Url(keys.unsealers[i] ?? ''), CELL_INFO, new Uint8Array(0), slot)),
  )
  return printCell(sealed, shares, random.bytes(12), body)
}

/** An empty cell, which only the unsealers can tell from a full one. */
export const emptyDrop = async (keys: PlanKeys, tools: Tools): Promise<Drop> => ({
  value: tools.random.bytes(32),
  cell: await makeCell(keys, EMPTY_HEAD, null, tools),
})

/**
 * A plan with its nonce, and the value and cell that commit to it. Every call makes another value: one that was sent and
 * whose answer was lost is never sent again, for a value that comes twice is no chance.
 * @throws RangeError when it does not hold together or is longer than a page.
 */
export async function sealPlan(plan: Plan, keys: PlanKeys, tools: Tools): Promise<{ readonly plan: HeldPlan; readonly drop: Drop }> {
  const text = printPlan(plan)
  const nonce = tools.random.bytes(32)
  const value = commitPlan(nonce, text)
  const head = { isPlan: true, action: readMinute(plan.action) ?? 0, value, agency: plan.agency }
  const cell = await makeCell(keys, head, { nonce, text }, tools)
  return { plan: { text, nonce, cell, held: null }, drop: { value, cell } }
}

export const valueOf = (plan: HeldPlan): Uint8Array => commitPlan(plan.nonce, plan.text)

export type PlanPackage = {
  readonly format: 'saksi-plan/1'
  /** Base64url, 80 bytes each: the body's key by HPKE, one a member, in no order and without names. */
  readonly copies: readonly string[]
  /** Base64url: nonce, AES-256-GCM ciphertext. */
  readonly body: string
}

/** For the devices of these keys and nobody else. It travels by hand: a server that carried it would know that there is a plan. */
export async function packPlan(plan: HeldPlan, readers: readonly Uint8Array[], tools: Tools): Promise<PlanPackage> {
  const { random, hpke } = tools
  const [key, nonce] = [random.bytes(32), random.bytes(12)]
  const said = { text: plan.text, nonce: toBase64Url(plan.nonce), cell: toBase64Url(plan.cell), held: plan.held }
  const copies = await Promise.all(readers.map(async (r) => toBase64Url(await hpke.seal(r, COPY_INFO, nonce, key))))
  const body = toBase64Url(sealBody(key, nonce, canonical(said)))
  return { format: 'saksi-plan/1', copies: copies.sort(), body }
}

/** @returns undefined when no copy is for this device. @throws when it is no package, or torn. */
export async function unpackPlan(pack: PlanPackage, privateKey: Uint8Array, hpke: Hpke): Promise<HeldPlan | undefined> {
  const body = fromBase64Url(pack.body)
  const nonce = nonceOf(body)
  for (const copy of pack.copies) {
    const key = await hpke.open(privateKey, COPY_INFO, nonce, fromBase64Url(copy)).catch(() => undefined)
    if (!key) continue
    const said = JSON.parse(openBody(key, body)) as Record<'text' | 'nonce' | 'cell', string> & {
      held: Held | null
    }
    const plan = { text: said.text, nonce: fromBase64Url(said.nonce), cell: fromBase64Url(said.cell), held: said.held }
    if (!readPlan(plan.text) || plan.cell.length !== CELL_BYTES) throw new RangeError('the package holds no plan')
    return plan
  }
  return undefined
}

/** Who may read, as it was committed to. @throws RangeError when it is no plan. */
export function teamOf(plan: HeldPlan): { readonly plan: Plan; readonly team: readonly Member[] } {
  const read = readPlan(plan.text)
  if (!read) throw new RangeError('no plan')
  return { plan: read, team: read.team }
}

/** What one unsealer sees of a cell by himself: whose it is, and when it opens. Undefined for an empty cell, and for one that is not to his key. */
export async function readOwnSlot(cell: Uint8Array, unsealer: number, privateKey: Uint8Array, hpke: Hpke): Promise<Slot | undefined> {
  const plain = await hpke.open(privateKey, CELL_INFO, new Uint8Array(0), sealedSlotOf(cell, unsealer)).catch(() => undefined)
  const slot = plain && readSlot(unsealer, plain)
  return slot?.isPlan ? slot : undefined
}

export type Unsealed = {
  readonly plan: Plan
  readonly text: string
  readonly nonce: Uint8Array
  /** Whether the log's value is this plan's. */ readonly isCommitted: boolean
}

/**
 * Two unsealers together. A team that put another plan into the cell than the one it committed to is told from one that
 * did not: the value in the log is the judge. @throws when the two are one, or the cell is not theirs.
 */
export function unsealCell(cell: Uint8Array, value: string, slots: readonly [Slot, Slot]): Unsealed {
  const { nonce, text } = openCell(cell, slots)
  const plan = readPlan(text)
  if (!plan) throw new RangeError('the cell holds no plan')
  return { plan, text, nonce, isCommitted: toHex(commitPlan(nonce, text)) === value }
}
