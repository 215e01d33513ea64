/**
 * People's own pages at the trustee's origin: the bundle that is on record and nothing else, only what these two pages need of record and vaults, and
 * nothing of them at the record's own addresses, whose keeper could change what they do.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sumsOf, SUMS_FILE } from '../../src/store/files/bundle-sums.ts'
import { checkPages } from '../../src/work/doctor/pages.ts'
import { checkPagesDoor } from '../../src/work/doctor/pages-door.ts'
import { checkUpgrade } from '../../src/work/installation/check-upgrade.ts'
import { NotOpened } from '../../src/work/openings/open.ts'
import { homeOf, isInvitation, moveVault, NoVault, readVaultSettings, setPages, type Home } from '../../src/vault/home.ts'
import { readPages } from '../../src/vault/pages.ts'
import { serveVault } from '../../src/vault/serve.ts'
import { readDoors } from '../../src/work/openings/doors.ts'
import { bothOpen, makeVaulted, type Vaulted } from '../helpers/made-vaults.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('pages-origin')
const bundle = join(scratch.path, 'bundle')
const write = (path: string, text: string): void => writeFileSync(join(bundle, path), text)
let made: Vaulted
let pages = ''

beforeAll(async () => {
  mkdirSync(join(bundle, 'assets'), { recursive: true })
  write('index.html', '<script src="./assets/desk-AAAA.js"></script>')
  write('mine.html', '<script src="./assets/mine-BBBB.js"></script>')
  write('note.html', '<link href="./assets/note-CCCC.css">')
  write('assets/desk-AAAA.js', 'the desk')
  write('assets/mine-BBBB.js', 'import("./part-DDDD.js")')
  write('assets/part-DDDD.js', 'a part')
  write('assets/note-CCCC.css', 'body{}')
  write(SUMS_FILE, sumsOf(bundle) ?? '')
  made = await makeVaulted('kh', undefined, undefined, { desk: bundle, public: bundle })
  await bothOpen(made)
  pages = made.pagesUrl ?? ''
  for (let i = 0; i < 200 && (await fetch(`${pages}/mine.html`)).status === 503; i++) await new Promise((done) => setTimeout(done, 50))
}, 180_000)
afterAll(async () => {
  await made?.remove()
  scratch.remove()
})
const statusOf = async (url: string, init?: RequestInit): Promise<number> => (await fetch(url, init)).status

/** What its keeper was told, as a record's operator would hand it over. */
const invited = (home: Home) => {
  const { country, demo, log, oversight } = readVaultSettings(home)
  return { format: 'saksi-vault-invitation/1', country, demo, log, oversight, witnesses: 'w', token: 't' }
}

describe('the trustee’s origin', () => {
  it('gives the two pages and what they name, as they are on record, and nothing of the desk', async () => {
    for (const path of ['mine.html', 'note.html', 'assets/mine-BBBB.js', 'assets/part-DDDD.js', 'assets/note-CCCC.css', SUMS_FILE])
      expect([path, await (await fetch(`${pages}/${path}`)).text()]).toEqual([path, readFileSync(join(bundle, path), 'utf8')])
    for (const path of ['', 'index.html', 'assets/desk-AAAA.js', 'country.json', '../vault.json', 'sample-court-return.xlsx'])
      expect([path, await statusOf(`${pages}/${path}`)]).toEqual([path, 404])
    expect(await statusOf(`${pages}/mine.html`, { method: 'POST' })).toBe(405)
  })
  it('lets each page ask what it needs and nothing else, and leaves no copy of it', async () => {
    const [mine, note] = await Promise.all(['mine', 'note'].map((name) => fetch(`${pages}/${name}.html`)))
    const asks = (answer: Response | undefined): string[] =>
      (/connect-src 'self' ([^;]*)/.exec(answer?.headers.get('content-security-policy') ?? '')?.[1] ?? '').split(' ').toSorted()
    const vaults = readDoors(made.installation.layout.doors).vaults.flatMap(({ url }) => [`${url}/act`, `${url}/own-page`])
    expect(asks(mine)).toEqual([`${made.serving.url}/api/v1/own-page`, `${made.serving.url}/api/v1/own-page/`, ...vaults].toSorted())
    expect(asks(note)).toEqual([`${made.serving.url}/api/v1/board`, `${made.serving.url}/api/v1/rows`])
    for (const answer of [mine, note]) {
      expect(answer?.headers.get('cache-control')).toBe('no-store')
      expect(answer?.headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(answer?.headers.get('access-control-allow-origin')).toBe(null)
    }
  })
  it('says by itself whom the pages ask: the vaults that its keeper met, whatever the record’s server names', async () => {
    type Said = { api: string; people: unknown[]; doors: { vaults: { url: string }[] } }
    const ask = async () => (await (await fetch(`${pages}/desk.json`)).json()) as Said
    const said = await ask()
    expect(said).toMatchObject({ api: made.serving.url, people: [], doors: { pages } })
    expect(said.doors.vaults.map(({ url }) => url).toSorted()).toEqual(
      readDoors(made.installation.layout.doors)
        .vaults.map(({ url }) => url)
        .toSorted(),
    )
    // The record's server names vaults of its own; and the trustee's is started after that.
    const { layout } = made.installation
    const was = readFileSync(layout.doors, 'utf8')
    try {
      writeFileSync(layout.doors, was.replaceAll(/"url": "[^"]*"/g, '"url": "https://his.example"'))
      expect(new Set(readDoors(layout.doors).vaults.map(({ url }) => url))).toEqual(new Set(['https://his.example']))
      await made.stop('trustee')
      await made.start('trustee')
      await bothOpen(made)
      for (let i = 0; i < 200 && (await statusOf(`${pages}/mine.html`)) === 503; i++) await new Promise((done) => setTimeout(done, 50))
      expect(await ask()).toEqual(said)
      expect((await fetch(`${pages}/mine.html`)).headers.get('content-security-policy')).not.toContain('his.example')
    } finally {
      writeFileSync(layout.doors, was)
    }
  }, 60_000)
  it('gives nothing where a file is another, or the log names another bundle', async () => {
    const published = (
      await made.installation.pools.saksi_reader.query<{ sums: string }>(
        `select stub::json->>'sums' as sums from saksi.entries where kind = 'bundle.published' order by recorded_at desc limit 1`,
      )
    ).rows[0]?.sums
    expect(readPages(bundle, published ?? '')?.has('/mine.html')).toBe(true)
    expect(readPages(bundle, '0'.repeat(64))).toBe(undefined)
    const was = readFileSync(join(bundle, 'assets/part-DDDD.js'), 'utf8')
    write('assets/part-DDDD.js', 'another part')
    try {
      expect(readPages(bundle, published ?? '')).toBe(undefined)
      // What it holds already is what it was.
      expect(await (await fetch(`${pages}/assets/part-DDDD.js`)).text()).toBe(was)
    } finally {
      write('assets/part-DDDD.js', was)
    }
    await made.installation.note({ kind: 'bundle.published', bundle: 'desk', sums: 'ab'.repeat(32) })
    for (let i = 0; i < 200 && (await statusOf(`${pages}/mine.html`)) === 200; i++) await new Promise((done) => setTimeout(done, 50))
    expect(await statusOf(`${pages}/mine.html`)).toBe(503)
    expect((await checkPages(made.installation, pages)).map((c) => c.state)).toEqual(['fault'])
    await made.installation.note({ kind: 'bundle.published', bundle: 'desk', sums: published ?? '' })
    for (let i = 0; i < 200 && (await statusOf(`${pages}/mine.html`)) === 503; i++) await new Promise((done) => setTimeout(done, 50))
    expect((await checkPages(made.installation, pages)).map((c) => c.state)).toEqual(['ok', 'ok'])
  }, 60_000)
  it('costs no opening where the bundle lacks: the pages’ port alone says not now, the log says so once, and what is built later is given', async () => {
    const away = `${bundle}.away`
    await made.stop('trustee')
    renameSync(bundle, away)
    const from = made.lines.length
    const said = () => made.lines.slice(from).filter((line) => line.includes('none is given'))
    try {
      await made.start('trustee')
      await bothOpen(made)
      expect(made.sides.map((side) => made.vault(side).status().open)).toEqual(made.sides.map(() => true))
      for (let i = 0; i < 200 && said().length === 0; i++) {
        expect(await statusOf(`${pages}/mine.html`)).toBe(503)
        await new Promise((done) => setTimeout(done, 50))
      }
      for (let i = 0; i < 3; i++) expect(await statusOf(`${pages}/note.html`)).toBe(503)
      expect(said()).toHaveLength(1)
    } finally {
      renameSync(away, bundle)
    }
    for (let i = 0; i < 200 && (await statusOf(`${pages}/mine.html`)) === 503; i++) await new Promise((done) => setTimeout(done, 50))
    expect(await statusOf(`${pages}/mine.html`)).toBe(200)
    expect(said()).toHaveLength(1)
  }, 60_000)
  it('is the trustee’s alone, and shares no name with desk or record', async () => {
    const home = homeOf(made.home('agency'))
    expect(() => setPages(home, made.serving.deskUrl ?? '')).toThrow(NoVault)
    expect(() => setPages(home, made.serving.url)).toThrow(NoVault)
    expect(() => setPages(home, `${pages}/mine.html`)).toThrow(NoVault)
    // No desk moves to where the pages are, no invitation names one address as both, and no file of doors another than an origin.
    const { log, origins } = readVaultSettings(home)
    expect(() => moveVault(home, log.url, [...origins, pages])).toThrow(NoVault)
    expect(() => moveVault(home, `${pages}/log`, origins)).toThrow(NoVault)
    expect(readVaultSettings(home)).toMatchObject({ pages, origins })
    const told = { ...invited(home), origins: ['https://desk.example'] }
    expect(isInvitation({ ...told, pages: 'https://page.example' })).toBe(true)
    expect(isInvitation({ ...told, pages: 'https://desk.example' })).toBe(false)
    const { layout } = made.installation
    const was = readFileSync(layout.doors, 'utf8')
    try {
      writeFileSync(layout.doors, was.replace(`"pages": "${pages}"`, `"pages": "${pages}/"`))
      expect(() => readDoors(layout.doors)).toThrow(NotOpened)
      // The record's own address there lets no page of the record's in where only hers are.
      writeFileSync(layout.doors, was.replace(`"pages": "${pages}"`, `"pages": "${made.serving.url}"`))
      const asked = { method: 'POST', headers: { origin: made.serving.url, 'content-type': 'application/json' }, body: '{}' }
      expect(await statusOf(`${made.serving.url}/api/v1/own-page`, asked)).toBe(403)
    } finally {
      writeFileSync(layout.doors, was)
    }
    await made.stop('agency')
    const asked = {
      dir: made.home('agency'),
      port: 0,
      country: made.installation.country,
      decideBy: () => () => ({ isAllowed: false, because: [] }),
      accessPolicy: undefined,
    }
    await expect(serveVault({ ...asked, pages: { port: 0, bundle, url: 'http://localhost:1' } })).rejects.toMatchObject({
      code: 'vault.pages-not-host',
    })
    await made.start('agency')
    await bothOpen(made)
  })
})

describe('the file of doors', () => {
  it('that names other pages than the vaults answer is a fault, which names each of them', async () => {
    const { layout } = made.installation
    const was = readFileSync(layout.doors, 'utf8')
    expect((await checkPagesDoor(made.installation, Date.now())).map((c) => [c.id, c.state])).toEqual([['vaults.pages', 'ok']])
    try {
      writeFileSync(layout.doors, was.replace(`"pages": "${pages}"`, '"pages": "https://his.example"'))
      const [said, ...more] = await checkPagesDoor(made.installation, Date.now())
      expect([said?.id, said?.state, more]).toEqual(['vaults.pages', 'fault', []])
      expect(said?.says).toContain('https://his.example')
      for (const side of made.sides) expect(said?.says).toContain(readVaultSettings(homeOf(made.home(side))).name)
    } finally {
      writeFileSync(layout.doors, was)
    }
  })
})

describe('a record that gave pages before, whose doors name none', () => {
  it('is told so by the doctor, as a fault, and before an upgrade; where nobody has a page it is none', async () => {
    const { layout } = made.installation
    const was = readFileSync(layout.doors, 'utf8')
    const said = async () => (await checkPagesDoor(made.installation, Date.now())).map(({ id, state, says }) => `${id} ${state} ${says}`)
    try {
      writeFileSync(layout.doors, was.replace(`"pages": "${pages}",`, ''))
      expect(readDoors(layout.doors).pages).toBe(undefined)
      expect(await said()).toEqual([expect.stringMatching(/^vaults\.pages ok /)])
      expect((await checkUpgrade(made.dir)).shut).toBe(null)
      await made.installation.owner().query(`insert into saksi.own_pages
        select 'mosavy', gen_random_uuid(), repeat('a', 32), repeat('A', 43), repeat('A', 43), repeat('A', 43), current_date + n, now() from generate_series(-1, 1) n`)
      // Of three, one is over.
      expect(await said()).toEqual([expect.stringMatching(/^vaults\.pages fault 2 people’s own pages open nowhere/)])
      expect((await checkUpgrade(made.dir)).shut).toEqual({ pages: 2, hasNotes: false })
    } finally {
      writeFileSync(layout.doors, was)
      await made.installation.owner().query('delete from saksi.own_pages')
    }
    expect(await said()).toEqual([expect.stringMatching(/^vaults\.pages ok the vaults answer/)])
  })
})

describe('the record’s server', () => {
  it('has neither page: one sentence and the other address at the desk’s, nothing at its own', async () => {
    for (const page of ['mine.html', 'note.html']) {
      const answer = await fetch(`${made.serving.deskUrl}/${page}`)
      const said = await answer.text()
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([410, 'no-store'])
      expect(said).toContain(`href="${pages}/${page}"`)
      expect(said).not.toMatch(/<script|saksi|witness|traffick/i)
      expect(await statusOf(`${made.serving.url}/${page}`)).toBe(404)
    }
  })
  it('answers what the pages ask to their origin alone, and that origin nothing else', async () => {
    const body = JSON.stringify({ mark: 'A'.repeat(43), proof: 'A'.repeat(43) })
    const post = (path: string, origin?: string) =>
      fetch(`${made.serving.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(origin === undefined ? {} : { origin }) },
        body,
      })
    expect((await post('/api/v1/own-page', pages)).status).toBe(200)
    expect((await post('/api/v1/own-page', pages)).headers.get('access-control-allow-origin')).toBe(pages)
    for (const origin of [made.serving.deskUrl ?? '', made.serving.url, 'https://elsewhere.example', undefined])
      expect((await post('/api/v1/own-page', origin)).status).toBe(403)
    for (const path of ['/api/v1/sign-in', '/api/v1/returns', '/api/v1/oversight-rows']) {
      const answer = await post(path, pages)
      expect([path, answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([path, 403, null])
    }
    const preflight = (path: string) =>
      fetch(`${made.serving.url}${path}`, { method: 'OPTIONS', headers: { origin: pages, 'access-control-request-method': 'POST' } })
    for (const path of ['/api/v1/own-page', '/api/v1/own-page/rows', '/api/v1/rows']) {
      const { headers } = await preflight(path)
      expect([path, headers.get('access-control-allow-origin'), headers.get('access-control-allow-headers')]).toEqual([
        path,
        pages,
        'content-type',
      ])
    }
    expect((await preflight('/api/v1/sign-in')).headers.get('access-control-allow-origin')).toBe(null)
  })
  it('and so do the vaults', async () => {
    const [vault] = readDoors(made.installation.layout.doors).vaults
    const allowed = async (path: string): Promise<string | null> =>
      (await fetch(`${vault?.url}${path}`, { method: 'POST', headers: { origin: pages }, body: '{}' })).headers.get(
        'access-control-allow-origin',
      )
    expect([await allowed('/own-page'), await allowed('/act')]).toEqual([pages, pages])
    for (const path of ['/open', '/search', '/approval/state', '/revocation']) expect([path, await allowed(path)]).toEqual([path, null])
  })
})
