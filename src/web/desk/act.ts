/** One act, signed by whoever is here: a device asks its owner. What is signed is made in this window. */
import type { EntryBody } from '../../core/entry/kinds.ts'
import { makeEntry, uuidFrom, type Parts } from '../../core/entry/make.ts'
import { signEntry } from '../../core/entry/sign.ts'
import type { SignedIn } from './account/session.ts'

const bytes = (n: number): Uint8Array => crypto.getRandomValues(new Uint8Array(n))

/** Undefined where nobody signed: turned away at the device, or signed in by a password. */
export async function makeAct(who: SignedIn, act: EntryBody): Promise<Parts | undefined> {
  const { signer, agency } = who
  if (!signer) return undefined
  const head = { id: uuidFrom(bytes(16)), agency, author: signer.credential }
  return signEntry(makeEntry(head, act, {}, {}, bytes), signer).catch(() => undefined)
}
