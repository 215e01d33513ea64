import * as fs from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readJournal } from '../core/vault/journal.ts'
import { scratchDir } from '../../test/helpers/scratch-dir.ts'
import { JournalFile } from './journal-file.ts'
import { LineFile } from './line-file.ts'

/** A disk that fails: `write` leaves half of the bytes there, and says so at the next. */
const disk = vi.hoisted(() => ({ write: false, syncs: 0 }))
vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>()
  return {
    ...real,
    writeSync: (file: number, bytes: Uint8Array, at: number): number => {
      if (!disk.write) return real.writeSync(file, bytes, at)
      if (at > 0) throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
      return real.writeSync(file, bytes, 0, Math.floor(bytes.length / 2))
    },
    fsyncSync: (file: number): void => {
      if (disk.syncs > 0 && disk.syncs-- > 0) throw Object.assign(new Error('input/output'), { code: 'EIO' })
      real.fsyncSync(file)
    },
  }
})

const scratch = scratchDir('line-file')
const path = join(scratch.path, 'lines')
beforeEach(() => fs.rmSync(path, { force: true }))
afterEach(() => void Object.assign(disk, { write: false, syncs: 0 }))

describe('a line that the disk did not take', () => {
  it('leaves nothing behind that the next line would stand behind: torn, or whole and not synced', () => {
    const { file } = LineFile.open(path)
    file.append(['one'])
    disk.write = true
    expect(() => file.append(['two, of which half is written'])).toThrow('no space')
    disk.write = false
    disk.syncs = 1
    expect(() => file.append(['three'])).toThrow('input/output')
    file.append(['four'])
    file.close()
    expect(fs.readFileSync(path, 'utf8')).toBe('one\nfour\n')
  })

  it('and that it does not take back is the last: nothing more is written', () => {
    const { file } = LineFile.open(path)
    disk.syncs = 2
    expect(() => file.append(['one'])).toThrow('input/output')
    expect(() => file.append(['two'])).toThrow('could not be taken back')
    file.close()
  })

  it('breaks no chain of a journal: the vault starts again', () => {
    const { journal } = JournalFile.open(path)
    journal.append({ is: 'started', at: 1, floor: 0 })
    disk.syncs = 1
    expect(() => journal.append({ is: 'started', at: 2, floor: 0 })).toThrow('input/output')
    journal.append({ is: 'started', at: 3, floor: 0 })
    disk.write = true
    expect(() => journal.append({ is: 'started', at: 4, floor: 0 })).toThrow('no space')
    disk.write = false
    journal.append({ is: 'started', at: 5, floor: 0 })
    expect(journal.lines).toBe(3)
    journal.close()
    const { journal: again, events } = JournalFile.open(path)
    again.close()
    expect(events.map((e) => e.is === 'started' && e.at)).toEqual([1, 3, 5])
    expect(readJournal(fs.readFileSync(path, 'utf8').split('\n').slice(0, -1))).toHaveLength(3)
  })
})

it('what a crash tore off goes when the file is opened', () => {
  fs.writeFileSync(path, 'one\ntwo\nthr')
  const { file, lines } = LineFile.open(path)
  file.append(['four'])
  file.close()
  expect(lines).toEqual(['one', 'two'])
  expect(fs.readFileSync(path, 'utf8')).toBe('one\ntwo\nfour\n')
})
