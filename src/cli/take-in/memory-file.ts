/** The file of `--memory`: what an office has said of its own sheets, sealed under its content key (core/seal/office-file.ts). */
import { existsSync, readFileSync } from 'node:fs'
import { MEMORY_FILE, openOfficeFile, sealOfficeFile } from '../../core/seal/office-file.ts'
import { NOTHING_KEPT, readMemory, type Memory } from '../../core/sheet/own/questions/memory.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import type { EdgeKeys } from '../../road/ports.ts'
import { writeDurably } from '../../store/files/durable.ts'
import { Usage } from '../command.ts'

const FOR_ITS_OWNER = 0o600

/** Nothing, where no file is yet. @throws Usage for a file that is none, or another office's. */
export function readMemoryFile(path: string, keys: EdgeKeys): Memory {
  if (!existsSync(path)) return NOTHING_KEPT
  const text = openOfficeFile(MEMORY_FILE, new Uint8Array(readFileSync(path)), keys)
  const memory = text === undefined ? undefined : readMemory(parse(text))
  if (!memory) throw new Usage(`${path} is no file of --memory, or is sealed under another office’s key`)
  return memory
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // sealed by us, and no memory
  }
}

export const writeMemoryFile = (path: string, memory: Memory, keys: EdgeKeys): void =>
  writeDurably(path, sealOfficeFile(MEMORY_FILE, JSON.stringify(memory), keys, nodeRandom.bytes(12)), { mode: FOR_ITS_OWNER })
