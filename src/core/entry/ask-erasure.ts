/**
 * An erasure's entry as the desk makes it and as it looks at what it is asked to sign. The server carries it; what it says, and of which
 * record, each signer reads from the bytes.
 */
import { canonical } from '../canonical.ts'
import type { Stub } from './kinds.ts'
import { makeEntry, uuidFrom, type Parts } from './make.ts'
import { shapeFault } from './shapes.ts'

type Of<K extends Stub['kind']> = Extract<Stub, { kind: K }>
/** The order, or the deed thirty days later. */
export type ErasureAsked = Of<'erasure.ordered'> | Of<'record.erased'>
type Wish = Omit<Of<'record.erased'>, 'kind' | 'v' | 'id' | 'agency' | 'author' | 'approvedBy'>

/**
 * @param agency whose record it is, and the first signer's. @param approvedBy credentials of the two, the author first.
 * @param advocate of an order; undefined of the deed.
 */
export function makeErasure(
  agency: string,
  wish: Wish,
  { approvedBy, advocate }: { readonly approvedBy: readonly [string, string]; readonly advocate?: string | undefined },
  bytes: (n: number) => Uint8Array,
): Parts {
  const { type, record, entries, ground } = wish
  const act = { type, record, entries, ground, approvedBy }
  return makeEntry(
    { id: uuidFrom(bytes(16)), agency, author: approvedBy[0] },
    advocate === undefined ? { kind: 'record.erased', ...act } : { kind: 'erasure.ordered', ...act, advocate },
    {},
    {},
    bytes,
  )
}

/** What these bytes order or carry out, for whoever is about to sign them; undefined when they are anything else, or a letter is hidden in them. */
export function readErasureAsked(parts: Parts): ErasureAsked | undefined {
  if (parts.coded !== '{}' || parts.sealed !== '{}') return undefined
  try {
    const stub = JSON.parse(parts.stub) as Stub
    if (stub.kind !== 'erasure.ordered' && stub.kind !== 'record.erased') return undefined
    const isWhole = stub.id === parts.id && canonical(stub) === parts.stub && shapeFault(stub, 'act') === undefined
    return isWhole ? stub : undefined
  } catch {
    return undefined // no JSON
  }
}
