/** What an agency said by command or program, without a device, and the device that stands for it afterwards. */
import { toHex, utf8 } from '../bytes.ts'
import { canonical, type Json } from '../canonical.ts'
import { purposeHash } from '../hash.ts'
import type { Stub } from './kinds.ts'

/** Acts that are taken unsigned. A return that is has its own (`return.countersigned`). */
export const UNSIGNED_ACTS = ['aggregate.stated', 'link.asserted', 'link.revoked', 'answer.signed'] as const
export type UnsignedAct = Extract<Stub, { kind: (typeof UNSIGNED_ACTS)[number] }>

/** A head or reviewer of the agency signs some of these, each once: from then on a person answers for them. */
export type ActCountersigned = {
  readonly kind: 'act.countersigned'
  /** The entry of each, of the same agency, and hex of what it says (`saysOf`): whoever signs has read that, whatever a server shows others. */
  readonly acts: readonly (readonly [act: string, says: string])[]
}

/** Hex, 32 bytes, of an act's stub: all that it says, and its id and author. */
export const saysOf = (stub: Stub): string => toHex(purposeHash('saksi/countersigned-act/1', utf8(canonical(stub as unknown as Json))))
