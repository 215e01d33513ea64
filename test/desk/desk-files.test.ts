/** The desk's origin gives files while a bundle is built anew over them: what cannot be read is no fall of the server. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { buildDesk } from '../../src/server/desk.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('desk-files')
const bundle = join(scratch.path, 'bundle')
mkdirSync(join(bundle, 'assets'), { recursive: true })
for (const name of ['index.html', 'mine.html', 'assets/part.js']) writeFileSync(join(bundle, name), 'x')
writeFileSync(join(bundle, 'whole.js'), 'whole')
// Opens like any file, and cannot be read from its beginning.
symlinkSync('/proc/self/mem', join(bundle, 'broken.js'))
const server = buildDesk({
  bundle,
  config: () => '{}',
  sample: () => null,
  connect: () => [],
  pages: () => null,
  languages: ['km', 'en'],
}).listen(0, '127.0.0.1')
afterAll(() => {
  server.close()
  scratch.remove()
})

const get = (path: string, coding: string): Promise<number | 'broken off'> =>
  new Promise((done) => {
    const { port } = server.address() as AddressInfo
    request({ port, path, headers: { 'accept-encoding': coding } }, (response) => {
      response.on('error', () => done('broken off'))
      response.on('end', () => done(response.statusCode ?? 0)).resume()
    })
      .on('error', () => done('broken off'))
      .end()
  })

it.each([
  ['br', 404],
  ['gzip', 'broken off'],
  ['identity', 'broken off'],
] as const)('as %s', async (coding, said) => {
  expect(await get('/broken.js', coding)).toBe(said)
  expect(await get('/missing.js', coding)).toBe(404)
  expect(await get('/whole.js', coding)).toBe(200)
})

it('whoever hangs up before the answer ends no server', async () => {
  const { port } = server.address() as AddressInfo
  const hangUp = (coding: string): Promise<void> =>
    new Promise((done) => {
      const socket = connect({ port, host: '127.0.0.1' }, () => {
        socket.end(`GET /whole.js HTTP/1.1\r\nhost: desk\r\naccept-encoding: ${coding}\r\n\r\n`, () => socket.resetAndDestroy())
      })
      socket.on('error', () => undefined).once('close', () => done())
    })
  for (let n = 0; n < 40; n++) await Promise.all(['identity', 'gzip', 'br'].map(hangUp))
  expect(await get('/whole.js', 'identity')).toBe(200)
})

it('and a person’s own page is kept in no cache', async () => {
  const { port } = server.address() as AddressInfo
  const kept = await Promise.all(
    ['mine.html', 'index.html', 'assets/part.js'].map(async (path) =>
      (await fetch(`http://127.0.0.1:${port}/${path}`)).headers.get('cache-control'),
    ),
  )
  expect(kept).toEqual(['no-store', 'no-cache', 'public, max-age=31536000, immutable'])
})

it.each([
  ['mine.html', /Whoever gave you this address can do for you/, /អ្នកដែលឱ្យអាសយដ្ឋាននេះ/],
  ['note.html', /tell somebody whom you trust/, /សូមប្រាប់មនុស្សដែលអ្នកទុកចិត្ត/],
] as const)(
  '%s says how one gets on while the trustee serves none, in each language, and nothing of what it was for',
  async (page, en, km) => {
    const { port } = server.address() as AddressInfo
    const answer = await fetch(`http://127.0.0.1:${port}/${page}`)
    const said = (await answer.text()).replaceAll(/[\u200b\u2060]/g, '')
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store'])
    expect(said).toMatch(en)
    expect(said).toMatch(km)
    expect(said).not.toMatch(/<script|href|saksi|witness|victim|traffick|shar(?:e|ing)|police|help/i)
  },
)
