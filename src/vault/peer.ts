/** The vaults of a record hold each other's marks, so that none can be put back unseen. */
import { existsSync } from 'node:fs'
import { writeDurably } from '../store/files/durable.ts'
import { boundedFetch, textOf } from '../outside/http/bounded-fetch.ts'
import { nodeRandom } from '../outside/host/node-random.ts'
import { fromHex, toHex } from '../core/bytes.ts'
import { hasExactly, HASH, isCount } from '../core/shape.ts'
import type { NoteKey, Signer } from '../core/ledger/note.ts'
import type { Side } from '../core/seal/sides.ts'
import { isBeyond, laterMark, NO_MARK, nonceOf, peersNeeded, printMark, readMark, type Mark } from '../core/vault/mark.ts'
import { NoVault, readJson, type Home } from './home.ts'
import { type KnownPeer, type Peer } from './known-peers.ts'

/** A peer does not answer, or not as its key would; or too few of three do. */
export class PeerUnreachable extends Error {
  override name = 'PeerUnreachable'
}

const ANSWER = { most: 4_000, ms: 5_000 }

/**
 * Tells its peers how far this vault is, all at once.
 * @param whom `enough`: whoever is slow is not waited for, once as many hold it as are needed; `all`: nobody is left out who answers.
 * @returns what those who answered hold now, which may be further: at least so many as are needed hold this mark. @throws PeerUnreachable
 */
export async function tellPeers(
  peers: readonly KnownPeer[],
  signer: Signer,
  origin: string,
  mark: Mark,
  whom: 'enough' | 'all',
): Promise<readonly Mark[]> {
  const needed = peersNeeded(peers.length)
  const held: Mark[] = []
  const isHeld = (): boolean => held.filter((h) => !isBeyond(mark, h)).length >= needed
  const telling = peers.map(async (peer) => void held.push(await tellPeer(peer, signer, origin, mark)))
  await new Promise<void>((resolve) => {
    for (const one of telling)
      one.then(
        () => whom === 'enough' && isHeld() && resolve(),
        () => undefined,
      )
    void Promise.allSettled(telling).then(() => resolve())
  })
  if (!isHeld()) throw new PeerUnreachable(`of ${peers.length} peers, fewer than ${needed} answer`)
  return [...held]
}

/** @returns what the peer holds now. @throws PeerUnreachable */
async function tellPeer(peer: Peer & { readonly key: NoteKey }, signer: Signer, origin: string, mark: Mark): Promise<Mark> {
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

/** The peer's side of it. @returns the answer, and whose mark it is; undefined when the note is no peer's. */
export function holdMark(
  home: Home,
  note: string,
  peers: readonly KnownPeer[],
  signer: Signer,
  origin: string,
): { readonly of: Side; readonly note: string } | undefined {
  const peer = peers.find(({ key }) => readMark(note, key))
  const said = peer && readMark(note, peer.key)
  if (!peer || said?.is !== 'at' || said.origin !== origin || said.of !== peer.name) return undefined
  const path = home.held(peer.side)
  const before = readMarkFile(path)
  const mark = laterMark(before, said.mark)
  // Synced before it is said: what was promised to be held is not forgotten by a power cut.
  if (mark.size !== before.size || mark.lines !== before.lines) writeMarkFile(path, mark)
  return { of: peer.side, note: printMark(signer, { is: 'held', origin, of: said.of, nonce: said.nonce, mark }) }
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
