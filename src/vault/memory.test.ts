/** What a vault remembers: what the disk did not take does not count, and what it took counts after the next start too. */
import type * as fs from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it, vi } from 'vitest'
import { scratchDir } from '../../test/helpers/scratch-dir.ts'
import { DEFAULT_LIMITS } from '../core/vault/quota.ts'
import { Memory } from './memory.ts'

const disk = vi.hoisted(() => ({ isFull: false }))
vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>()
  const writeSync = (file: number, bytes: Uint8Array, at: number): number => {
    if (disk.isFull) throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
    return real.writeSync(file, bytes, at)
  }
  return { ...real, writeSync }
})

const scratch = scratchDir('vault-memory')
let n = 0
let path = ''
beforeEach(() => void (path = join(scratch.path, `${n++}.jsonl`)))

const T = 1_800_000_000
const ID = (i: number): string => `00010203-0405-4607-8809-0a0b0c0d0e0${i}`
const by = { credential: 'c'.repeat(32), person: 'ann', agency: 'bell' }
const asked = { agency: 'bell', asker: by.credential, purpose: 'oversight' } as const
const emergency = {
  is: 'emergency',
  at: T,
  id: ID(1),
  agency: 'bell',
  record: 'r',
  entry: ID(2),
  fields: ['a'],
  keepers: ['x1', 'y1'],
} as const
const stub = { v: 1, id: ID(3), agency: 'bell', author: 'a', kind: 'record.erased' } as const
const about = { type: 'accused_episode', record: 'ab'.repeat(16), entries: [ID(4)], ground: 'court-order', approvedBy: ['a', 'b'] } as const
/** All that a vault ever notes, each with what it changes. */
const EVENTS: readonly (readonly [string, (m: Memory) => void, (m: Memory) => unknown])[] = [
  ['emergency', (m) => m.emergency(emergency), (m) => m.emergencies.unmerged.length],
  [
    'review',
    (m) => m.act({ row: ID(5), index: 5, at: T, by, act: { ...asked, kind: 'opening.reviewed', opening: ID(1) } }),
    (m) => [m.emergencies.unmerged.length, m.acts.count],
  ],
  [
    'freeze',
    (m) => m.act({ row: ID(6), index: 6, at: T, by, act: { ...asked, kind: 'agency.frozen', of: 'owl' } }),
    (m) => m.acts.isFrozen('owl'),
  ],
  ['erasure', (m) => m.erasure({ is: 'erasure', at: T, stub: { ...stub, ...about } as never }), (m) => m.erasures.erased.get('bell')?.size],
  [
    'revocation',
    (m) => m.revoked({ is: 'revoked', at: T, entry: ID(7), credential: 'd'.repeat(32), size: 9, isHidden: false }),
    (m) => m.cutOff.get('d'.repeat(32)),
  ],
  ['refusal', (m) => m.refused(ID(8), 'ann', 'policy.no', T), (m) => m.quotas.locked.get('ann')],
  [
    'opening',
    (m) =>
      m.opened({
        is: 'open',
        row: ID(9),
        index: 9,
        by: { ...by, person: 'bo' },
        record: { agency: 'bell', record: 'r1', id: ID(0), batch: 'b', type: 't', form: 'f' } as never,
        classes: ['identity'],
        key: 'k',
        purpose: 'protection',
        glass: [],
        at: T,
        because: [],
      }),
    (m) => m.quotas.peopleIn30Days('bo', T),
  ],
]

it('counts what is written, and nothing that is not; and the same again after a restart', () => {
  // One refusal locks: so that a refusal shows.
  const limits = { ...DEFAULT_LIMITS, refused: 1 }
  const memory = new Memory(path, limits)
  for (const [name, note, seen] of EVENTS) {
    const before = seen(memory)
    disk.isFull = true
    expect(() => note(memory), name).toThrow('no space')
    expect(seen(memory), name).toEqual(before)
    disk.isFull = false
    note(memory)
    expect(seen(memory), name).not.toEqual(before)
  }
  memory.journal.close()
  const again = new Memory(path, limits)
  for (const [name, , seen] of EVENTS) expect(seen(again), name).toEqual(seen(memory))
  again.journal.close()
})

it('a device that was cut off twice is cut off from the earlier of the two', () => {
  const memory = new Memory(path, undefined)
  for (const [size, isHidden] of [
    [9, false],
    [12, true],
  ] as const)
    memory.revoked({ is: 'revoked', at: T, entry: ID(1), credential: 'c', size, isHidden })
  memory.journal.close()
  const again = new Memory(path, undefined)
  again.journal.close()
  expect([memory.cutOff.get('c'), again.cutOff.get('c')]).toEqual([9, 9])
})
