/** An entry of the program itself, among an agency's rows. */
import { INSTALLATION, type EntryBody } from '../../../core/entry/kinds.ts'
import { makeEntry, uuidFrom } from '../../../core/entry/make.ts'
import { readyOf, type Ready } from '../../../core/entry/ready.ts'
import { nodeRandom } from '../../../outside/host/node-random.ts'

export function ownEntry(agency: string, body: EntryBody): Ready {
  const head = { id: uuidFrom(nodeRandom.bytes(16)), agency, author: INSTALLATION }
  return readyOf(makeEntry(head, body, {}, {}, nodeRandom.bytes), { stub: { v: 1, ...head, ...body }, other: {} })
}
