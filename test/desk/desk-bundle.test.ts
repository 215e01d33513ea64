/** The desk is on record by its bytes: whoever is handed another one can show it, and the doctor finds it. */
import { appendFileSync, cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkDesk } from '../../src/work/doctor/desk.ts'
import { readSums, sumsHash, sumsOf } from '../../src/store/files/bundle-sums.ts'
import { hashCountry } from '../../src/store/files/country-hash.ts'
import { readOwn } from '../../src/store/postgres/read-own.ts'
import { buildWeb } from '../../src/server/build-web.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { freePort } from '../helpers/free-port.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('desk-bundle')
const dir = join(scratch.path, 'toyland')
const bundle = join(scratch.path, 'desk')
let running: Serving
const start = async (): Promise<void> => {
  running = await serve({ dir, port: await freePort(), deskPort: await freePort(), web: { desk: bundle, public: scratch.path } })
}
const published = async (): Promise<string[]> =>
  (await readOwn(running.installation.pools.saksi_reader, 'bundle.published')).map((e) => e.stub.sums)
const checks = async () => checkDesk(running.installation, running.deskUrl ?? '')

beforeAll(async () => {
  const { desk } = await buildWeb('toyland')
  cpSync(desk, bundle, { recursive: true })
  await newInstallation({ dir, country: 'toyland', demo: true })
  await start()
}, 300_000)
afterAll(async () => {
  await running?.close()
  scratch.remove(dir)
})

describe('a desk', () => {
  it('lists what it consists of, as sha256sum reads it', () => {
    const text = readFileSync(join(bundle, 'SHA256SUMS'), 'utf8')
    expect(sumsOf(bundle)).toBe(text)
    expect(readSums(text)?.length).toBeGreaterThan(5)
  })
  it('is an entry once, and again only when it is another', async () => {
    expect(await published()).toEqual([sumsHash(sumsOf(bundle) ?? '')])
    await running.close()
    await start()
    expect(await published()).toHaveLength(1)
  }, 60_000)
  it('is on record beside the hash of the country’s folder that it was built with, and whoever asks hears both', async () => {
    const country = hashCountry(join(import.meta.dirname, '../../countries/toyland'))
    const [own] = await readOwn(running.installation.pools.saksi_reader, 'bundle.published')
    expect(own?.stub.country).toBe(country)
    const standing = await fetch(`${running.url}/api/v1/standing`)
    expect(await standing.json()).toEqual({ policies: 'adopted', registrars: 'enough', country, desk: country })
  })
  it('is another country’s to the last byte of the folder, and to the name of a file', () => {
    const folder = join(scratch.path, 'folder')
    cpSync(join(import.meta.dirname, '../../countries/toyland'), folder, { recursive: true })
    const was = hashCountry(folder)
    writeFileSync(join(folder, 'lists/hats.test.ts'), '// a test is no part of it')
    expect(hashCountry(folder)).toBe(was)
    appendFileSync(join(folder, 'lists/hats.ts'), ' ')
    const longer = hashCountry(folder)
    cpSync(join(import.meta.dirname, '../../countries/toyland/lists/hats.ts'), join(folder, 'lists/hats.ts'))
    expect(hashCountry(folder)).toBe(was)
    renameSync(join(folder, 'lists/hats.ts'), join(folder, 'lists/caps.ts'))
    expect(new Set([was, longer, hashCountry(folder)]).size).toBe(3)
  })
  it('that is handed out as it is on record is found well', async () => {
    expect((await checks()).map((c) => [c.id, c.state])).toEqual([
      ['desk.published', 'ok'],
      ['desk.files', 'ok'],
    ])
  })
  it('of which one file was changed is named by that file, the page itself also at its short address', async () => {
    const page = readFileSync(join(bundle, 'index.html'), 'utf8')
    writeFileSync(join(bundle, 'index.html'), `${page} `)
    const [, files] = await checks()
    writeFileSync(join(bundle, 'index.html'), page)
    expect(files).toMatchObject({ id: 'desk.files', state: 'fault', says: 'not what they should be: index.html, /' })
  })
  it('that was changed with its list is another one than the record’s', async () => {
    const list = readFileSync(join(bundle, 'SHA256SUMS'), 'utf8')
    const page = readFileSync(join(bundle, 'index.html'), 'utf8')
    writeFileSync(join(bundle, 'index.html'), `${page} `)
    writeFileSync(join(bundle, 'SHA256SUMS'), sumsOf(bundle) ?? '')
    const changed = await checks()
    writeFileSync(join(bundle, 'index.html'), page)
    rmSync(join(bundle, 'SHA256SUMS'))
    const gone = await checks()
    writeFileSync(join(bundle, 'SHA256SUMS'), list)
    expect([...changed, ...gone].map((c) => [c.id, c.state])).toEqual([
      ['desk.published', 'fault'],
      ['desk.published', 'fault'],
    ])
  })
})

describe('a list of sums', () => {
  const line = (path: string): string => `${'ab'.repeat(32)}  ${path}\n`
  it.each([
    ['nothing', ''],
    ['no page', line('a.js')],
    ['a way out of the folder', line('index.html') + line('../a.js')],
    ['one file twice', line('index.html') + line('index.html')],
    ['a torn line', line('index.html').slice(0, -1)],
    ['words', line('index.html') + 'and more\n'],
  ])('of %s is none', (_, text) => {
    expect(readSums(text)).toBeUndefined()
  })
})
