import { readFileSync } from 'node:fs'
import type { EntryBody } from '../core/entry/kinds.ts'
import { makeEntry, uuidFrom, type Parts } from '../core/entry/make.ts'
import { signEntry } from '../core/entry/sign.ts'
import { readSigningKey, softwareSigner } from '../core/entry/software-key.ts'
import { nodeRandom } from '../outside/host/node-random.ts'
import type { Installation } from '../work/installation/installation.ts'

/** An act signed by the key of an agency's caseworker, or head, which a demonstration has in a file. */
export async function signAct(
  { layout }: Pick<Installation, 'layout'>,
  agency: string,
  body: EntryBody,
  sealed: Readonly<Record<string, string>> = {},
  role: 'head' | 'caseworker' = 'caseworker',
): Promise<Parts> {
  const key = readSigningKey(JSON.parse(readFileSync(layout.signingKey(agency, role), 'utf8')))
  if (!key) throw new Error(`impossible: ${agency} has no key in a demonstration`)
  const head = { id: uuidFrom(nodeRandom.bytes(16)), agency, author: key.card.credential }
  return signEntry(makeEntry(head, body, {}, sealed, nodeRandom.bytes), softwareSigner(key))
}
