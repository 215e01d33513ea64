/** What second factors are encrypted with in the database: made once, and kept as long as the installation. */
import { existsSync, readFileSync } from 'node:fs'
import { fromBase64Url, toBase64Url } from '../../core/bytes.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { writeDurably } from '../../store/files/durable.ts'
import type { Layout } from '../../store/files/layout.ts'

/** @returns 32 bytes. */
export function readFallbackKey({ fallbackKey: path }: Pick<Layout, 'fallbackKey'>): Uint8Array {
  if (!existsSync(path)) writeDurably(path, `${toBase64Url(nodeRandom.bytes(32))}\n`, { mode: 0o600 })
  return fromBase64Url(readFileSync(path, 'utf8').trim())
}
