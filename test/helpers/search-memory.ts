/** Where a name may lie: the memory of a living process, the files of a folder. Every spelling is looked for. */
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { holdsAny } from './holds-any.ts'
import { base64Within, spellingsOf } from './spellings.ts'

export const MB = 1024 * 1024
/** Longer than any needle: pieces overlap by it, so that nothing is missed where one ends. */
export const OVERLAP = 512

const NOTHING = Buffer.alloc(MB + OVERLAP)
const known = new Map<string, readonly Buffer[]>()
/** All spellings where bytes lie on a disk; of a memory, which is large, those in which programs hold text: UTF-8, UTF-16, base64. */
function needlesOf(text: string, inMemory: boolean): readonly Buffer[] {
  const key = `${inMemory} ${text}`
  const at = (skip: number): Buffer => Buffer.from(base64Within(Buffer.from(text), skip))
  const needles = known.get(key) ?? (inMemory ? [Buffer.from(text), Buffer.from(text, 'utf16le'), at(0), at(1), at(2)] : spellingsOf(text))
  known.set(key, needles)
  return needles
}
export const holds = (bytes: Buffer, text: string, inMemory = false): boolean =>
  needlesOf(text, inMemory).some((needle) => bytes.includes(needle))

/**
 * Every readable byte of a living process; regions that vanish meanwhile are passed over.
 * @param shared what processes share and was looked into already: the database's buffers are mapped by each of its processes.
 */
export function memoryHolds(pid: number, texts: readonly string[], shared = new Set<string>()): string[] {
  const found = new Set<string>()
  const isThere = holdsAny(texts.flatMap((text) => needlesOf(text, true)))
  const memory = openMemory(pid)
  if (memory === undefined) return []
  try {
    for (const line of readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')) {
      const m = /^([0-9a-f]+)-([0-9a-f]+) r\S\S(\S) (\S+ \S+ \S+)\s*(.*)$/.exec(line)
      if (!m || /^\[v(syscall|var|dso)/.test(m[5] ?? '')) continue
      if (m[3] === 's') {
        const region = `${m[4]} ${m[5]}`
        if (shared.has(region)) continue
        shared.add(region)
      }
      const [from, to] = [Number.parseInt(m[1] as string, 16), Number.parseInt(m[2] as string, 16)]
      for (let at = from; at < to; at += MB) {
        const piece = Buffer.alloc(Math.min(MB + OVERLAP, to - at))
        try {
          readSync(memory, piece, 0, piece.length, at)
        } catch {
          continue
        }
        // Most of what is mapped was never written to.
        if (NOTHING.subarray(0, piece.length).equals(piece)) continue
        if (!isThere(piece)) continue
        for (const text of texts) if (!found.has(text) && holds(piece, text, true)) found.add(text)
      }
    }
  } finally {
    closeSync(memory)
  }
  return [...found]
}

/** Undefined where the process ended meanwhile, as a worker of the database may. */
function openMemory(pid: number): number | undefined {
  try {
    return openSync(`/proc/${pid}/mem`, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Files that hold one of the texts, each with which. */
export function filesHolding(folder: string, texts: readonly string[]): string[] {
  const isThere = holdsAny(texts.flatMap((text) => needlesOf(text, false)))
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return []
    const bytes = readFileSync(path)
    return isThere(bytes) ? texts.filter((text) => holds(bytes, text)).map((text) => `${path}: ${text}`) : []
  })
}
