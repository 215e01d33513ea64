/**
 * The cell that travels with every value of the stream: always one size, nearly always empty, and the same to look at.
 * A full one lets two of three unsealers open the plan without its team; one alone learns whose it is and when it opens.
 *
 *   offset bytes
 *    0      4   magic `SKP1`
 *    4    651   three slots of 217, one an unsealer: the 169 bytes below, by HPKE to that unsealer's key
 *  655     12   nonce
 *  667   3429   AES-256-GCM ciphertext and tag: u16 length, the plan's nonce (32), its text, zeros
 *
 * A slot: 1 byte (1 holds a plan, 0 does not) · 8 action, POSIX seconds, big-endian · 32 the value · 64 agency, ASCII, zeros
 * · 64 two shares. The body's key is the XOR of three shares; unsealer i holds shares i and i+1 (of three, round), so two
 * of them hold all three, and one lacks one.
 */
import { gcm } from '@noble/ciphers/aes.js'
import { concat, equalBytes, fromUtf8, utf8 } from '../bytes.ts'
import { PLAN_BYTES } from './plan.ts'

export const CELL_BYTES = 4096
export const UNSEALERS = 3
export const CELL_INFO = utf8('saksi/plan-cell/1')
const MAGIC = utf8('SKP1')
const SLOT = 217
const SLOT_PLAIN = 169
const BODY = 4 + UNSEALERS * SLOT
const TEXT = BODY + 12
const PLAIN = CELL_BYTES - TEXT - 16

export type CellHead = {
  readonly isPlan: boolean
  /** POSIX seconds. */
  readonly action: number
  /** 32 bytes: the commitment. */
  readonly value: Uint8Array
  readonly agency: string
}
export type Slot = CellHead & {
  readonly unsealer: number
  /** Shares `unsealer` and the next. */ readonly shares: readonly [Uint8Array, Uint8Array]
}

export const EMPTY_HEAD: CellHead = { isPlan: false, action: 0, value: new Uint8Array(32), agency: '' }

/** @param shares three times 32 fresh random bytes. */
export function printSlots(head: CellHead, shares: readonly Uint8Array[]): readonly Uint8Array[] {
  const agency = utf8(head.agency)
  if (agency.length > 64 || head.value.length !== 32 || shares.length !== UNSEALERS) throw new RangeError('impossible: a cell’s head')
  return shares.map((share, i) => {
    const slot = new Uint8Array(SLOT_PLAIN)
    slot[0] = head.isPlan ? 1 : 0
    new DataView(slot.buffer).setBigUint64(1, BigInt(head.action))
    slot.set(head.value, 9)
    slot.set(agency, 41)
    slot.set(share, 105)
    slot.set(shares[(i + 1) % UNSEALERS] as Uint8Array, 137)
    return slot
  })
}

/** Undefined when the bytes are no slot. */
export function readSlot(unsealer: number, slot: Uint8Array): Slot | undefined {
  if (slot.length !== SLOT_PLAIN || (slot[0] ?? 2) > 1) return undefined
  const action = Number(new DataView(slot.buffer, slot.byteOffset, slot.byteLength).getBigUint64(1))
  const agency = fromUtf8(slot.subarray(41, 105)).replace(/\0+$/, '')
  return { unsealer, isPlan: slot[0] === 1, action, value: slot.slice(9, 41), agency, shares: [slot.slice(105, 137), slot.slice(137, 169)] }
}

const join = (shares: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from({ length: 32 }, (_, i) => shares.reduce((x, s) => x ^ (s[i] ?? 0), 0))

/** @param sealedSlots the slots as each unsealer's key sealed them. @param body what is inside; null for an empty cell. */
export function printCell(
  sealedSlots: readonly Uint8Array[],
  shares: readonly Uint8Array[],
  nonce: Uint8Array,
  body: { readonly nonce: Uint8Array; readonly text: string } | null,
): Uint8Array {
  const text = utf8(body?.text ?? '')
  if (text.length > PLAN_BYTES || sealedSlots.some((s) => s.length !== SLOT)) throw new RangeError('impossible: it fits no cell')
  const plain = new Uint8Array(PLAIN)
  plain[0] = text.length >> 8
  plain[1] = text.length & 0xff
  if (body) plain.set(body.nonce, 2)
  plain.set(text, 34)
  const head = concat(MAGIC, ...sealedSlots)
  return concat(head, nonce, gcm(join(shares), nonce, head).encrypt(plain))
}

export const isCell = (cell: Uint8Array): boolean => cell.length === CELL_BYTES && equalBytes(cell.subarray(0, 4), MAGIC)
/** @param unsealer 0, 1 or 2. */
export const sealedSlotOf = (cell: Uint8Array, unsealer: number): Uint8Array => cell.slice(4 + unsealer * SLOT, 4 + (unsealer + 1) * SLOT)

/** @param slots of two different unsealers. @throws when they are one's, or the cell is not theirs. */
export function openCell(cell: Uint8Array, slots: readonly [Slot, Slot]): { readonly nonce: Uint8Array; readonly text: string } {
  const shares = new Map<number, Uint8Array>()
  for (const slot of slots) for (const [i, share] of slot.shares.entries()) shares.set((slot.unsealer + i) % UNSEALERS, share)
  if (shares.size < UNSEALERS) throw new RangeError('two unsealers open a plan; this is one')
  const plain = gcm(join([...shares.values()]), cell.slice(BODY, TEXT), cell.slice(0, BODY)).decrypt(cell.slice(TEXT))
  const length = ((plain[0] ?? 0) << 8) | (plain[1] ?? 0)
  return { nonce: plain.slice(2, 34), text: fromUtf8(plain.subarray(34, 34 + length)) }
}
