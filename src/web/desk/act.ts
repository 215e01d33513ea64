/** One act, signed by whoever is here: a device asks its owner. What is signed is made in this window, by code that is fetched with the first act. */
import type { EntryBody } from '../../core/entry/kinds.ts'
import type { Parts } from '../../core/entry/make.ts'
import type { SignedIn } from './account/session.ts'

const bytes = (n: number): Uint8Array => crypto.getRandomValues(new Uint8Array(n))

/** Undefined where nobody signed: turned away at the device, or signed in by a password. */
export async function makeAct(who: SignedIn, act: EntryBody, sealed: Readonly<Record<string, string>> = {}): Promise<Parts | undefined> {
  const { signer, agency } = who
  if (!signer) return undefined
  const [{ makeEntry, uuidFrom }, { signEntry }] = await Promise.all([
    import('../../core/entry/make.ts'),
    import('../../core/entry/sign.ts'),
  ])
  const head = { id: uuidFrom(bytes(16)), agency, author: signer.credential }
  return signEntry(makeEntry(head, act, {}, sealed, bytes), signer).catch(() => undefined)
}
