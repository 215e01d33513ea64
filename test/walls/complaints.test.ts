/** Workers' complaints, by anybody and without an account: nobody's address stays, the words open to one office alone, and a code comes back for one word. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromBase64Url, toBase64Url } from '../../src/core/bytes.ts'
import { COMPLAINT_BYTES, COMPLAINT_INFO, COMPLAINT_PAGE, complaintKeysOf, readWords } from '../../src/core/complaint/complaint.ts'
import { main } from '../../src/main.ts'
import { hpke } from '../../src/outside/hpke/hpke.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

const WORDS = 'Wobbelise Whistledown kept my passport. លិខិតឆ្លងដែន'
const CONTENT = toBase64Url(nodeRandom.bytes(32))
const OTHER = toBase64Url(nodeRandom.bytes(32))
const log: string[] = []
let served: ServedPeople
beforeAll(async () => {
  served = await servePeople(
    [
      ['inspector', 'molvt', ['clerk']],
      ['colleague', 'molvt', ['caseworker']],
      ['inspector-head', 'molvt', ['head']],
      ['shelter', 'ngo-coalition', ['caseworker']],
      ['shelter-head', 'ngo-coalition', ['head']],
      ['police', 'ahtjp', ['clerk', 'head']],
      ['reviewer', 'ncct', ['reviewer']],
    ],
    undefined,
    { log: (line) => void log.push(line) },
  )
}, 120_000)
afterAll(() => served.remove())

type Field = readonly (readonly [string, string])[]
const RIGHT: Field = [
  ['to', 'molvt'],
  ['about', 'papers'],
  ['about', 'fees'],
  ['corridor', 'THA'],
  ['province', 'KH-1'],
  ['fee', '២ ៤០០ ០០០'],
  ['words', WORDS],
]
const post = (fields: Field, lang = 'en'): Promise<Response> =>
  fetch(`${served.api}/complaint?lang=${lang}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields.map(([k, v]) => [k, v])).toString(),
  })
const change = (field: string, value: string): Field => [...RIGHT.filter(([k]) => k !== field), [field, value]]
const codeIn = (page: string): string => /class="mono">([2-9A-Z-]{19})</.exec(page)?.[1] ?? ''
type Listed = {
  key: string | null
  asked: { id: string; key: string; mayAgree: boolean } | null
  left: number
  taken: number
  complaints: {
    id: string
    on: string
    about: string[]
    corridor: string
    against: string
    province: string
    fee: string | null
    words: string
    is: string
  }[]
}
const list = async (who: string, query = '') => served.read<Listed>(who, `/api/v1/complaints${query}`)
const act = async (who: string, body: Parameters<ServedPeople['make']>[1]) =>
  served.post(who, '/api/v1/complaints', { entries: [await served.make(who, body)] })
const answer = (who: string, complaints: readonly string[], is: 'taken' | 'acted' | 'no_action') =>
  act(who, { kind: 'complaints.answered', complaints, is })
const keyOf = (content: string): string => toBase64Url(complaintKeysOf(content).publicKey)
const ask = (who: string, content: string) => act(who, { kind: 'complaints.opened', key: keyOf(content) })
const agree = async (who: string, opened?: string) =>
  act(who, { kind: 'complaints.agreed', opened: opened ?? (await list(who)).body.asked?.id ?? '' })
const offered = async (): Promise<readonly (string | undefined)[]> =>
  [...(await (await fetch(`${served.api}/complaint`)).text()).matchAll(/name="to" value="([^"]+)"/g)].map((m) => m[1])
const plainOf = (words: string, content: string): Promise<Uint8Array> =>
  hpke.open(complaintKeysOf(content).privateKey, COMPLAINT_INFO, new Uint8Array(0), fromBase64Url(words))

describe('a complaint without an account', () => {
  it('can be left for nobody before an office has given its key, nor ever for one that the country does not name', async () => {
    expect(await (await fetch(`${served.api}/complaint`)).text()).not.toContain('name="to"')
    expect((await post(RIGHT)).status).toBe(400)
    expect((await ask('police', CONTENT)).status).toBe(404)
    expect((await ask('inspector-head', CONTENT)).status).toBe(200)
    expect((await ask('shelter-head', OTHER)).status).toBe(200)
    expect(await offered()).toEqual([])
    for (const who of ['inspector', 'shelter']) expect((await agree(who)).status).toBe(200)
    // Who takes complaints is looked for every quarter of a second.
    await new Promise((done) => setTimeout(done, 300))
    const asked = await fetch(`${served.api}/complaint?lang=km`)
    // Over a slow line, and kept on nobody's telephone: neither the page nor a name to ask for it again by.
    expect([asked.headers.get('content-encoding'), asked.headers.get('cache-control'), asked.headers.get('etag')]).toEqual([
      'gzip',
      'no-store',
      null,
    ])
    const page = await asked.text()
    expect([...page.matchAll(/name="to" value="([^"]+)"/g)].map((m) => m[1])).toEqual(['molvt', 'ngo-coalition'])
    expect(page).not.toMatch(/<script|saksi<|not_written/i)
    expect((await post(change('to', 'ahtjp'))).status).toBe(400)
    // Where a worker would look: at the foot of the record's first page.
    expect(await (await fetch(`${served.api}/?lang=en`)).text()).toContain('href="/complaint?lang=en"')
  })
  it('is sealed to a key that a head asked for and a second person of the office agreed to, and to no other', async () => {
    const mine = toBase64Url(nodeRandom.bytes(32))
    expect((await ask('inspector', mine)).status).toBe(422)
    expect((await ask('inspector-head', mine)).status).toBe(200)
    const { body } = await list('inspector')
    expect([body.key, body.asked?.key, body.asked?.mayAgree]).toEqual([keyOf(CONTENT), keyOf(mine), true])
    expect((await list('inspector-head')).body.asked?.mayAgree).toBe(false)
    expect((await agree('inspector-head')).status).toBe(404)
    expect((await agree('shelter', body.asked?.id)).status).toBe(404)
    // What was asked before is agreed to no longer, once something else was.
    expect((await ask('inspector-head', CONTENT)).status).toBe(200)
    expect((await agree('inspector', body.asked?.id)).status).toBe(404)
    expect((await agree('colleague')).status).toBe(200)
    const after = (await list('inspector')).body
    expect([after.key, after.asked]).toEqual([keyOf(CONTENT), null])
  })
  it('is there for the office that it was left for alone, as codes, and its words under that office’s key', async () => {
    const said = await post(RIGHT)
    expect([said.status, said.headers.get('set-cookie'), said.headers.get('cache-control')]).toEqual([200, null, 'no-store'])
    expect(codeIn(await said.text())).not.toBe('')
    const { body } = await list('inspector')
    expect(body.complaints).toEqual([
      expect.objectContaining({
        about: ['fees', 'papers'],
        corridor: 'THA',
        against: 'not_stated',
        province: 'KH-1',
        fee: '2m_4m',
        on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
        is: 'left',
      }),
    ])
    expect(JSON.stringify(body)).not.toMatch(/\d\d:\d\d/)
    const words = body.complaints[0]?.words ?? ''
    expect(readWords(await plainOf(words, CONTENT))).toEqual({ words: WORDS, fee: 2_400_000 })
    await expect(plainOf(words, OTHER)).rejects.toThrow()
    expect((await list('shelter')).body.complaints).toEqual([])
    for (const who of ['police', 'reviewer']) expect((await list(who)).status).toBe(404)
  })
  it('leaves no address, no word, no exact fee and no code anywhere in the folder or the server’s log', async () => {
    const before = log.length
    const page = await (await post(RIGHT)).text()
    const code = codeIn(page)
    // All that a browser fetches for the page, as it stands there.
    const fetched = new Set(['/assets/public.css', ...[...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((m) => m[1] ?? '')])
    for (const path of fetched) {
      const file = join(served.installation.layout.dir, basename(path))
      writeFileSync(file, '')
      expect((await fetch(`${served.api}${path}`)).status).toBe(200)
      rmSync(file)
    }
    expect(log.slice(before)).toEqual([])
    await served.installation.sequencer.flush()
    expect(log.filter((line) => /(?:GET|POST) \/complaint(?!s)/.test(line))).toEqual([])
    const { dir } = served.installation.layout
    const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((f) => f.isFile())
    const { rows } = await served.installation
      .owner()
      .query<{ all: string }>(
        `select coalesce(string_agg(e.stub || p.sealed || p.coded, ''), '') as all from saksi.entries e join saksi.entry_parts p using (agency_id, entry_id)`,
      )
    const all = [rows[0]?.all ?? '', ...files.map((f) => readFileSync(join(f.parentPath, f.name), 'latin1'))].join('\n')
    expect(all).toContain('complaint.left')
    for (const kept of ['Wobbelise', code, code.replaceAll('-', ''), '2400000']) expect(all).not.toContain(kept)
    expect(rows[0]?.all).not.toMatch(/127\.0\.0\.1|::1/)
  })
  it('is as long, sealed, whether it has many words or none', async () => {
    for (const words of ['', 'x'.repeat(COMPLAINT_BYTES)])
      expect((await post([...change('to', 'ngo-coalition').filter(([k]) => k !== 'words'), ['words', words]])).status).toBe(200)
    const { left, complaints } = (await list('shelter')).body
    expect(left).toBe(2)
    expect(new Set(complaints.map((c) => c.words.length)).size).toBe(1)
  })
  it('comes back to its code with one word, and to another with none; the word is the office’s own', async () => {
    const code = codeIn(await (await post(RIGHT)).text())
    const back = async (typed: string): Promise<string> => (await post([['code', typed]])).text()
    expect(await back(code.toLowerCase())).toContain('Nobody has answered yet')
    expect(await back('2222-2222-2222-2222')).toContain('Nothing stands under this code')
    expect(await back('<img src=x>')).toContain('Nothing stands under this code')
    const { body } = await list('inspector', '?order=newest')
    const ids = body.complaints.map((c) => c.id)
    expect((await answer('shelter', ids, 'acted')).status).toBe(404)
    expect((await answer('inspector', [...ids, '00000000-0000-4000-8000-000000000000'], 'acted')).status).toBe(404)
    expect((await answer('inspector', ids, 'taken')).status).toBe(200)
    expect(await back(code)).toContain('Somebody is looking at it')
    // Those that somebody looks at are a list of their own, and hide none that waits.
    expect([(await list('inspector')).body.complaints, (await list('inspector')).body.taken]).toEqual([[], ids.length])
    expect((await list('inspector', '?which=taken')).body.complaints.map((c) => c.id).toSorted()).toEqual(ids.toSorted())
    expect((await answer('inspector', ids, 'no_action')).status).toBe(200)
    expect(await back(code)).toContain('nothing was done about it')
    const { left, taken } = (await list('inspector')).body
    expect([left, taken]).toEqual([0, 0])
  })
  it('takes no payload for a code, prints none as markup, and keeps what was typed for whoever mends it', async () => {
    const payloads = [
      '<script>alert(1)</script>',
      "' or 1=1 --",
      '"><img src=x onerror=alert(1)>',
      '\u202e\u0000',
      'not_a_code',
      '-1',
      '1e9',
      '{{7*7}}',
      '../../etc/passwd',
    ]
    const before = (await list('inspector')).body.left
    for (const value of payloads) {
      for (const field of ['to', 'fee']) expect([field, value, (await post(change(field, value))).status]).toEqual([field, value, 400])
      const about = await post([...RIGHT.filter(([k]) => k !== 'about'), ['about', value]])
      const page = await about.text()
      expect([value, about.status]).toEqual([value, 400])
      expect(page).toContain('Wobbelise')
      expect(page).not.toContain('<script>alert')
      expect(page).not.toContain('<img src=x')
      // Of a list that has no such code nobody said anything.
      expect((await post([...change('corridor', value), ['against', value]])).status).toBe(200)
    }
    const words = await post(change('words', `<script>alert(1)</script>${'x'.repeat(COMPLAINT_BYTES)}`))
    expect([words.status, (await words.text()).includes('<script>alert')]).toEqual([400, false])
    const { left, complaints } = (await list('inspector')).body
    expect(left - before).toBe(payloads.length)
    expect(complaints.every((c) => c.corridor === 'not_stated' && c.against === 'not_stated')).toBe(true)
  })
  it('stands in a record that verifies', async () => {
    await served.installation.sequencer.flush()
    const said: string[] = []
    const code = await main(['verify', served.installation.layout.dir], { out: (t) => said.push(t), err: (t) => said.push(t), json: false })
    expect([code, said.filter((l) => /complaint/.test(l))]).toEqual([0, []])
  })
  it('meets a door that is full with a word to come again; what came before it is no page of the office’s list, and the other office is open', async () => {
    const before = (await list('inspector')).body.left
    let last = 200
    for (let i = 0; i < COMPLAINT_PAGE && last === 200; i++) last = (await post(change('words', ''))).status
    expect(last).toBe(429)
    const { left, complaints } = (await list('inspector')).body
    expect(left - before).toBeLessThan(COMPLAINT_PAGE / 2)
    expect(complaints.length).toBe(Math.min(left, COMPLAINT_PAGE))
    expect((await post(change('to', 'ngo-coalition'))).status).toBe(200)
  }, 300_000)
  it('is shown page by page from either end, with how many wait', async () => {
    const pages = async (order: string): Promise<readonly string[]> => {
      const { left } = (await list('inspector')).body
      const at = async (page: number) => (await list('inspector', `?order=${order}&page=${page}`)).body.complaints.map((c) => c.id)
      const all = []
      for (let page = 0; page * COMPLAINT_PAGE < left; page++) all.push(...(await at(page)))
      return all
    }
    const oldest = await pages('oldest')
    expect(oldest).toHaveLength((await list('inspector')).body.left)
    expect((await pages('newest')).toReversed()).toEqual(oldest)
    for (const query of ['?page=-1', '?page=x', '?order=1', '?which=acted']) expect((await list('inspector', query)).status).toBe(400)
  })
  it('is said on the day’s first page as a number and the day of the oldest, to its office alone', async () => {
    const waiting = async (who: string) => served.get(who, '/api/v1/complaints/waiting')
    const { left, taken, complaints } = (await list('inspector')).body
    expect(await (await waiting('inspector')).json()).toEqual({ left, taken, oldest: complaints[0]?.on })
    const nothing = await (await served.get('police', '/api/v1/nothing-here')).text()
    for (const who of ['police', 'reviewer']) {
      const said = await waiting(who)
      expect([who, said.status, await said.text()]).toEqual([who, 404, nothing])
    }
  })
  it('is asked for by code no more often than somebody would who has one', async () => {
    let last = 200
    for (let i = 0; i < 400 && last === 200; i++) last = (await post([['code', '2222-2222-2222-2222']])).status
    expect(last).toBe(429)
  }, 60_000)
  it('is found by its code and by its office without going through the others', async () => {
    const plan = async (sql: string): Promise<string> => {
      const client = await served.installation.owner().connect()
      try {
        await client.query('begin; set local enable_seqscan = off')
        return JSON.stringify((await client.query(`explain ${sql}`)).rows)
      } finally {
        await client.query('rollback')
        client.release()
      }
    }
    expect(await plan(`select 1 from saksi.complaints_left where mark = 'a'`)).toContain('complaints_left_by_mark')
    expect(
      await plan(`select 1 from saksi.complaint_answers where agency_id = 'a' and complaint = '${'00000000-0000-4000-8000-000000000000'}'`),
    ).toContain('complaint_answers_by_complaint')
  })
})
