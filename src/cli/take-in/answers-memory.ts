/** The file of `--memory`: what an office has said of its own sheets, sealed under its content key. Whoever finds the file finds bytes. */
import { existsSync, readFileSync } from 'node:fs'
import { gcm } from '@noble/ciphers/aes.js'
import { concat, fromBase64Url, fromUtf8, utf8 } from '../../core/bytes.ts'
import { deriveKey } from '../../core/hash.ts'
import { NOTHING_KEPT, readMemory, type Memory } from '../../core/sheet/own/memory.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import type { EdgeKeys } from '../../road/ports.ts'
import { writeDurably } from '../../store/files/durable.ts'
import { Usage } from '../command.ts'

const MAGIC = utf8('SKM1')
const NONCE = 12
/** Lengths are rounded up, so that they do not tell how much was said. */
const BLOCK = 4096
const FOR_ITS_OWNER = 0o600

const keyOf = ({ contentKey, agency }: EdgeKeys): Uint8Array =>
  deriveKey(fromBase64Url(contentKey), new Uint8Array(0), `saksi/memory/1/${agency}`)

/** Nothing, where no file is yet. @throws Usage for a file that is none, or another office's. */
export function readMemoryFile(path: string, keys: EdgeKeys): Memory {
  if (!existsSync(path)) return NOTHING_KEPT
  const bytes = new Uint8Array(readFileSync(path))
  const memory = open(bytes, keys)
  if (!memory) throw new Usage(`${path} is no file of --memory, or is sealed under another office’s key`)
  return memory
}

function open(bytes: Uint8Array, keys: EdgeKeys): Memory | undefined {
  if (!MAGIC.every((b, i) => bytes[i] === b)) return undefined
  try {
    const plain = gcm(keyOf(keys), bytes.slice(4, 4 + NONCE), MAGIC).decrypt(bytes.slice(4 + NONCE))
    return readMemory(JSON.parse(fromUtf8(plain).trimEnd()))
  } catch {
    return undefined
  }
}

export function writeMemoryFile(path: string, memory: Memory, keys: EdgeKeys): void {
  const text = utf8(JSON.stringify(memory))
  const plain = new Uint8Array(Math.ceil((text.length + 1) / BLOCK) * BLOCK).fill(0x20)
  plain.set(text)
  const nonce = nodeRandom.bytes(NONCE)
  writeDurably(path, concat(MAGIC, nonce, gcm(keyOf(keys), nonce, MAGIC).encrypt(plain)), { mode: FOR_ITS_OWNER })
}
