/** What an agency said by command or program, without a device, and what the device signs that stands for it afterwards. */
import { toHex, utf8 } from '../bytes.ts'
import { canonical } from '../canonical.ts'
import { purposeHash } from '../hash.ts'
import { ENTRY_KINDS, type Stub, type UnsignedAct, definitionOf } from './kinds.ts'

/** Acts that are taken unsigned. A return that is has its own countersignature (`return.countersigned`). */
export const UNSIGNED_ACTS: readonly UnsignedAct['kind'][] = ENTRY_KINDS.filter((kind): kind is UnsignedAct['kind'] => {
  const { door, signed } = definitionOf(kind)
  return door === 'act' && signed.is === 'optional'
})
export const isUnsignedAct = (stub: Stub): stub is UnsignedAct => UNSIGNED_ACTS.some((kind) => kind === stub.kind)

/** Hex, 32 bytes, of an act's stub: all that it says, and its id and author. */
export const saysOf = (stub: Stub): string => toHex(purposeHash('saksi/countersigned-act/1', utf8(canonical(stub))))
