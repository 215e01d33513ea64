/** Two vaults hold each other's mark, so that neither can be put back unseen. */
import { existsSync } from 'node:fs'
import { writeDurably } from '../adapters/files/durable.ts'
import { boundedFetch, textOf } from '../adapters/bounded-fetch.ts'
import { nodeRandom } from '../adapters/node-random.ts'
import { fromHex, toHex } from '../core/bytes.ts'
import { hasExactly, HASH, isCount } from '../core/entry/shapes.ts'
import type { NoteKey, Signer } from '../core/ledger/note.ts'
import { laterMark, NO_MARK, nonceOf, printMark, readMark, type Mark } from '../core/vault/mark.ts'
import { NoVault, readJson, type Peer } from './home.ts'

/** Its peer does not answer, or not as its key would. */
export class PeerUnreachable extends Error {
  override name = 'PeerUnreachable'
}

const ANSWER = { most: 4_000, ms: 5_000 }

/** Tells the peer how far this vault is. @returns what the peer holds now, which may be further. @throws PeerUnreachable */
export async function tellPeer(peer: Peer & { readonly key: NoteKey }, signer: Signer, origin: string, mark: Mark): Promise<Mark> {
  const nonce = nonceOf(nodeRandom.bytes(16))
  const of = signer.key.name
  const body = printMark(signer, { is: 'at', origin, of, nonce, mark })
  let text: string
  try {
    text = textOf(await boundedFetch(`${peer.url.replace(/\/+$/, '')}/mark`, { method: 'POST', body }, ANSWER)) ?? ''
  } catch (error) {
    throw new PeerUnreachable(`${peer.name} does not answer (${(error as Error).name})`)
  }
  const said = readMark(text, peer.key)
  if (said?.is !== 'held' || said.origin !== origin || said.of !== of || said.nonce !== nonce)
    throw new PeerUnreachable(`${peer.name} answers something else`)
  return said.mark
}

/** The peer's side of it. @returns the answer; undefined when the note is not the peer's. */
export function holdMark(
  path: string,
  note: string,
  peer: { readonly name: string; readonly key: NoteKey },
  signer: Signer,
  origin: string,
): string | undefined {
  const said = readMark(note, peer.key)
  if (said?.is !== 'at' || said.origin !== origin || said.of !== peer.name) return undefined
  const before = readMarkFile(path)
  const mark = laterMark(before, said.mark)
  // Synced before it is said: what was promised to be held is not forgotten by a power cut.
  if (mark.size !== before.size || mark.lines !== before.lines) writeMarkFile(path, mark)
  return printMark(signer, { is: 'held', origin, of: said.of, nonce: said.nonce, mark })
}

export function readMarkFile(path: string): Mark {
  if (!existsSync(path)) return NO_MARK
  const v = readJson(path)
  if (
    !hasExactly(v, ['size', 'root', 'lines']) ||
    !isCount(v.size) ||
    !isCount(v.lines) ||
    typeof v.root !== 'string' ||
    !HASH.test(v.root)
  )
    throw new NoVault('vault.damaged', { file: path })
  return { size: v.size, root: fromHex(v.root), lines: v.lines }
}

export const writeMarkFile = (path: string, { size, root, lines }: Mark): void =>
  writeDurably(path, JSON.stringify({ size, root: toHex(root), lines }), { mode: 0o600 })
