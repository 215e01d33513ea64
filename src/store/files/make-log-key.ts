import { ed25519 } from '@noble/curves/ed25519.js'
import { toBase64Url } from '../../core/bytes.ts'
import type { KeyAdopted } from '../../core/entry/kinds/key-adopted.ts'
import { noteKey, printVkey } from '../../core/ledger/note.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { writeDurably } from './durable.ts'

/**
 * A new key of a log: its seed for the server alone, its verifier key for everybody. @param epoch 1 for the log's first.
 * @returns the public key, as the log will say it.
 */
export function makeLogKey(origin: string, holder: string, keyFile: string, vkeyFile: string, epoch = 1): KeyAdopted {
  const seed = nodeRandom.bytes(32)
  const publicKey = ed25519.getPublicKey(seed)
  writeDurably(keyFile, `${toBase64Url(seed)}\n`, { mode: 0o600 })
  writeDurably(vkeyFile, `${printVkey(noteKey(origin, publicKey))}\n`)
  return { kind: 'key.adopted', use: 'log', holder, epoch, key: toBase64Url(publicKey) }
}
