/** What lies of a batch in a vault's folder, and what is gone of it, also where the disk is full or the power goes. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { makeLoneVault } from '../../test/helpers/lone-vault.ts'
import { scratchDir } from '../../test/helpers/scratch-dir.ts'
import type * as durable from '../store/files/durable.ts'
import { concat, fromHex, toBase64Url } from '../core/bytes.ts'
import { courierHash } from '../core/vault/courier.ts'
import type { Hpke } from '../road/ports.ts'
import type { Home } from './home.ts'
import { Shares, type HeldRecord } from './shares.ts'
import { StoreKeys } from './store-keys.ts'

const disk = vi.hoisted(() => ({ fails: (_path: string): boolean => false }))
vi.mock('../store/files/durable.ts', async (original) => {
  const real = await original<typeof durable>()
  return {
    ...real,
    writeDurably: (...all: Parameters<typeof real.writeDurably>): void => {
      if (disk.fails(all[0])) throw new Error('no space')
      real.writeDurably(...all)
    },
  }
})

const scratch = scratchDir('vault-shares')
/** Seals nothing: what a courier brings is judged here, not how it travelled. */
const open: Hpke = { seal: async (_k, _i, _a, plain) => plain, open: async (_k, _i, _a, sealed) => sealed } as Hpke
const ID = (n: number): string => `00010203-0405-4607-8809-0a0b0c0d0e0${n}`
const BATCH = 'cd'.repeat(16)
const PART = toBase64Url(
  concat(new Uint8Array(32).fill(1), ...[1, 2].flatMap((n) => [fromHex(ID(n).replaceAll('-', '')), new Uint8Array(32).fill(n)])),
)
const held = (n: number): HeldRecord => ({ agency: 'bell', batch: BATCH, entry: ID(n), type: 'accused_episode', record: 'ab'.repeat(16) })
let home: Home
let erased: Map<string, Set<string>>
let count = 0

beforeEach(async () => {
  home = makeLoneVault(join(scratch.path, String(count++))).home
  mkdirSync(join(home.keys, 'bell'), { recursive: true })
  writeFileSync(join(home.keys, 'bell', '1.key'), toBase64Url(new Uint8Array(32).fill(9)))
  erased = new Map()
  disk.fails = () => false
  const shares = new Shares(home, open, erased)
  if (typeof (await shares.take('bell', 'bell', BATCH, PART)) === 'string') throw new Error('the courier part was not taken')
})
const erase = (n: number): void => void erased.set('bell', new Set([...(erased.get('bell') ?? []), ID(n)]))
/** As a thief of the disk reads it, with every key that lies there. */
const salts = (): string[] => {
  const { text } = new StoreKeys(home).unwrap(`bell/${BATCH}`, readFileSync(home.share('bell', BATCH), 'utf8'))
  return Object.keys((JSON.parse(text) as { salts: object }).salts)
}
const keys = (): string[] => readdirSync(home.store)

describe('a part', () => {
  it('is of one kind: asked for as another, it is another', () => {
    const shares = new Shares(home, open, erased)
    const one = shares.part(held(1), 'identity')
    expect(one).toHaveLength(32)
    expect(shares.part({ ...held(1), type: 'victim_episode' }, 'identity')).not.toEqual(one)
    expect(shares.part(held(1), 'sensitive')).not.toEqual(one)
  })
  it('of an erased entry is none, though its salt still lies on the disk', () => {
    const shares = new Shares(home, open, erased)
    erase(1)
    expect(salts()).toContain(ID(1))
    expect(shares.part(held(1), 'identity')).toBeUndefined()
    expect(shares.part(held(2), 'identity')).toHaveLength(32)
  })
})

it('of two courier parts that come at once for one batch the first is held, and no word is given for the other', async () => {
  const batch = 'ef'.repeat(16)
  const [a, b] = [1, 2].map((n) => toBase64Url(concat(new Uint8Array(32).fill(n), fromHex(ID(1).replaceAll('-', '')), new Uint8Array(32))))
  const both = await Promise.all([a, b].map((part) => new Shares(home, open, erased).take('bell', 'bell', batch, part ?? '')))
  expect(both).toEqual([{ agency: 'bell', batch, hash: courierHash(a ?? ''), records: 1 }, 'courier.other-content'])
})

describe('destroying', () => {
  it('takes the salt, and the key under which the disk may still keep it', () => {
    const before = keys()
    erase(1)
    new Shares(home, open, erased).destroyErased()
    expect(salts()).toEqual([ID(2)])
    expect(keys()).not.toEqual(before)
    expect(keys()).toHaveLength(1)
  })
  it('that the disk refused is not said to be done, and is done when it is asked again', () => {
    const shares = new Shares(home, open, erased)
    erase(1)
    disk.fails = (path) => path.startsWith(home.batches)
    expect(() => shares.destroyErased()).toThrow('no space')
    disk.fails = () => false
    expect(salts()).toContain(ID(1))
    shares.destroyErased()
    expect(salts()).toEqual([ID(2)])
    expect(keys()).toHaveLength(1)
  })
  it('cut off after the last batch was written, its old key goes at the next start', () => {
    const shares = new Shares(home, open, erased)
    erase(1)
    vi.spyOn(StoreKeys.prototype, 'destroyOlder').mockImplementationOnce(() => {
      throw new Error('the power went')
    })
    expect(() => shares.destroyErased()).toThrow('the power went')
    expect(salts()).toEqual([ID(2)])
    expect(keys(), 'the old file’s key is still there').toHaveLength(2)
    new Shares(home, open, erased).destroyErased()
    expect(keys()).toHaveLength(1)
  })
})
