/** One unsealer's part of one seal, as he carries it to another. Whoever holds two of these reads the plan. */
import { writeDurably } from '../../../store/files/durable.ts'
import type { Seal } from '../../../work/plans/fetch-cells.ts'
import { fromBase64Url, toBase64Url } from '../../../core/bytes.ts'
import type { Slot } from '../../../core/plan/cell.ts'
import { readJson } from './read.ts'

export type Share = {
  readonly format: 'saksi-plan-share/1'
  readonly value: string
  readonly unsealer: number
  readonly shares: readonly string[]
}

export const readShare = (path: string): Share =>
  readJson<Share>(path, 'share of an unsealer', (s) => s.format === 'saksi-plan-share/1' && s.shares.length === 2)

/** @param file without its ending: the unsealer's number is added. */
export function writeShares(file: string, seal: Seal): void {
  for (const slot of seal.slots) {
    const shares = slot.shares.map(toBase64Url)
    const share: Share = { format: 'saksi-plan-share/1', value: seal.value, unsealer: slot.unsealer, shares }
    writeDurably(`${file}.${slot.unsealer + 1}.share.json`, JSON.stringify(share), { mode: 0o600 })
  }
}

export function slotOf(share: Share, seal: Seal): Slot {
  const [a = '', b = ''] = share.shares
  const head = seal.slots[0] as Slot
  return { ...head, unsealer: share.unsealer, shares: [fromBase64Url(a), fromBase64Url(b)] }
}
