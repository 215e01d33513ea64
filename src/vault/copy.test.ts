import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeLoneVault } from '../../test/helpers/lone-vault.ts'
import { scratchDir } from '../../test/helpers/scratch-dir.ts'
import { encryptTo } from '../outside/age/age.ts'
import { writeArchive, type Member } from '../exchange/tar/archive.ts'
import { utf8 } from '../core/bytes.ts'
import { copyVault, recoverVault, splitRoot } from './copy.ts'
import { readJson, type Home } from './home.ts'
import { SearchStore } from './search-store.ts'
import { StoreKeys } from './store-keys.ts'

const scratch = scratchDir('vault-copy')
let n = 0
/** @param meanwhile what the vault does while it is copied. @returns bytes of the copy. */
async function copyWhile(meanwhile: (home: Home, store: StoreKeys) => void): Promise<number> {
  const { home } = makeLoneVault(join(scratch.path, String(n++)))
  const store = new StoreKeys(home)
  mkdirSync(join(home.batches, 'bell'), { recursive: true })
  for (let i = 0; i < 8; i++) writeFileSync(join(home.batches, 'bell', `${i}.json`), 'x'.repeat(300_000))
  await splitRoot(home, ['a', 'b', 'c', 'd', 'e'])
  let [length, isHalf] = [0, false]
  for await (const chunk of await copyVault(home)) {
    length += chunk.length
    if (!isHalf && length > 1_000_000) meanwhile(home, store)
    isHalf ||= length > 1_000_000
  }
  return length
}

it('a copy is whole, or none: never of two epochs of the store', async () => {
  expect(await copyWhile(() => undefined)).toBeGreaterThan(8 * 300_000)
  const wrapAnew = (_: Home, store: StoreKeys): void => {
    store.next()
    store.destroyOlder()
  }
  await expect(copyWhile(wrapAnew)).rejects.toMatchObject({ code: 'vault.copy-moved' })
  await expect(copyWhile((_, store) => store.next())).rejects.toMatchObject({ code: 'vault.copy-moved' })
})

it('nor of two epochs of a holder’s keys', async () => {
  const rotate = ({ keys }: Home): void => {
    mkdirSync(join(keys, 'bell'), { recursive: true })
    writeFileSync(join(keys, 'bell', '2.key'), 'A'.repeat(43))
  }
  await expect(copyWhile(rotate)).rejects.toMatchObject({ code: 'vault.copy-moved' })
})

it('what brings a signing key or a token along is no copy, and nothing is made of it', async () => {
  const { home } = makeLoneVault(join(scratch.path, String(n++)))
  const shares = await splitRoot(home, ['a', 'b', 'c', 'd', 'e'])
  const { recipient } = readJson(home.root) as { recipient: string }
  const forge = async function* (name: string): AsyncGenerator<Member> {
    yield { name: 'vault.json', bytes: readFileSync(home.settings) }
    yield { name, bytes: utf8('x') }
  }
  for (const name of ['vault.key', 'keeper.token', 'mark.json', 'keys.json']) {
    const dir = join(scratch.path, String(n++))
    const copy = await encryptTo([recipient], writeArchive(forge(name)))
    await expect(recoverVault(dir, 'vault.example/other', copy, shares.slice(0, 3))).rejects.toMatchObject({ code: 'vault.damaged' })
    expect(existsSync(dir)).toBe(false)
  }
})

it('brings back what searches are made under, and what was listed: with another key nothing would meet any more', async () => {
  const { home } = makeLoneVault(join(scratch.path, String(n++)))
  const store = new SearchStore(home.dir)
  store.list('bell', [{ pointer: '0'.repeat(32), block: new Uint8Array(192) }])
  store.close()
  writeFileSync(join(home.dir, 'search', 'being-written.tmp'), 'x')
  const shares = await splitRoot(home, ['a', 'b', 'c', 'd', 'e'])
  const dir = join(scratch.path, String(n++))
  await recoverVault(dir, 'vault.example/other', await copyVault(home), shares.slice(0, 3))
  const again = new SearchStore(dir)
  again.close()
  expect(again.secret).toEqual(store.secret)
  expect(again.blocks).toEqual(store.blocks)
  expect(existsSync(join(dir, 'search', 'being-written.tmp'))).toBe(false)
})
