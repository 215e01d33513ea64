/** Workers' complaints, by anybody and without an account: nobody's address stays, the words open to one office alone, and a code comes back for one word. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromBase64Url, toBase64Url } from '../../src/core/bytes.ts'
import { COMPLAINT_BYTES, COMPLAINT_INFO, complaintKeysOf, readWords } from '../../src/core/complaint/complaint.ts'
import { ROOM } from '../../src/core/note/room.ts'
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
      ['shelter', 'ngo-coalition', ['caseworker']],
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
  waiting: {
    id: string
    about: string[]
    corridor: string
    against: string
    province: string
    fee: number | null
    words: string
    is: string
  }[]
}
const list = async (who: string) => served.read<Listed>(who, '/api/v1/complaints')
const act = async (who: string, body: Parameters<ServedPeople['make']>[1]) =>
  served.post(who, '/api/v1/complaints', { entries: [await served.make(who, body)] })
const openBox = (who: string, content: string) =>
  act(who, { kind: 'complaints.opened', key: toBase64Url(complaintKeysOf(content).publicKey) })

describe('a complaint without an account', () => {
  it('can be left for nobody before an office has given its key, nor ever for one that the country does not name', async () => {
    expect(await (await fetch(`${served.api}/complaint`)).text()).not.toContain('name="to"')
    expect((await post(RIGHT)).status).toBe(400)
    expect((await openBox('police', CONTENT)).status).toBe(404)
    expect((await openBox('inspector', CONTENT)).status).toBe(200)
    expect((await openBox('shelter', OTHER)).status).toBe(200)
    const page = await (await fetch(`${served.api}/complaint?lang=km`)).text()
    expect([...page.matchAll(/name="to" value="([^"]+)"/g)].map((m) => m[1])).toEqual(['molvt', 'ngo-coalition'])
    expect(page).not.toMatch(/<script|saksi<|not_written/i)
    expect((await post(change('to', 'ahtjp'))).status).toBe(400)
  })
  it('is there for the office that it was left for alone, as codes, and its words under that office’s key', async () => {
    const answer = await post(RIGHT)
    expect([answer.status, answer.headers.get('set-cookie'), answer.headers.get('cache-control')]).toEqual([200, null, 'no-store'])
    expect(codeIn(await answer.text())).not.toBe('')
    const { body } = await list('inspector')
    expect(body.waiting).toEqual([
      expect.objectContaining({
        about: ['fees', 'papers'],
        corridor: 'THA',
        against: 'not_stated',
        province: 'KH-1',
        fee: 2_400_000,
        is: 'left',
      }),
    ])
    const words = fromBase64Url(body.waiting[0]?.words ?? '')
    expect(readWords(await hpke.open(complaintKeysOf(CONTENT).privateKey, COMPLAINT_INFO, new Uint8Array(0), words))).toBe(WORDS)
    await expect(hpke.open(complaintKeysOf(OTHER).privateKey, COMPLAINT_INFO, new Uint8Array(0), words)).rejects.toThrow()
    expect((await list('shelter')).body.waiting).toEqual([])
    for (const who of ['police', 'reviewer']) expect((await list(who)).status).toBe(404)
  })
  it('leaves no address, no word and no code anywhere in the folder or the server’s log', async () => {
    const code = codeIn(await (await post(RIGHT)).text())
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
    for (const kept of ['Wobbelise', code, code.replaceAll('-', '')]) expect(all).not.toContain(kept)
    expect(rows[0]?.all).not.toMatch(/127\.0\.0\.1|::1/)
  })
  it('is as long, sealed, whether it has many words or none', async () => {
    const before = (await list('shelter')).body.waiting.length
    for (const words of ['', 'x'.repeat(COMPLAINT_BYTES)])
      expect((await post([...change('to', 'ngo-coalition').filter(([k]) => k !== 'words'), ['words', words]])).status).toBe(200)
    const { waiting } = (await list('shelter')).body
    expect(waiting.length - before).toBe(2)
    expect(new Set(waiting.map((c) => c.words.length)).size).toBe(1)
  })
  it('comes back to its code with one word, and to another with none; the word is the office’s own', async () => {
    const code = codeIn(await (await post(RIGHT)).text())
    const back = async (typed: string): Promise<string> => (await post([['code', typed]])).text()
    expect(await back(code.toLowerCase())).toContain('Nobody has answered yet')
    expect(await back('2222-2222-2222-2222')).toContain('Nothing stands under this code')
    expect(await back('<img src=x>')).toContain('Nothing stands under this code')
    const id = (await list('inspector')).body.waiting.at(-1)?.id ?? ''
    expect((await act('shelter', { kind: 'complaint.answered', complaint: id, is: 'acted' })).status).toBe(404)
    expect((await act('inspector', { kind: 'complaint.answered', complaint: id, is: 'taken' })).status).toBe(200)
    expect(await back(code)).toContain('Somebody is looking at it')
    expect((await list('inspector')).body.waiting.find((c) => c.id === id)?.is).toBe('taken')
    expect((await act('inspector', { kind: 'complaint.answered', complaint: id, is: 'no_action' })).status).toBe(200)
    expect(await back(code)).toContain('nothing was done about it')
    expect((await list('inspector')).body.waiting.some((c) => c.id === id)).toBe(false)
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
    const before = (await list('inspector')).body.waiting.length
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
    const { waiting } = (await list('inspector')).body
    expect(waiting.length - before).toBe(payloads.length)
    expect(waiting.slice(before).every((c) => c.corridor === 'not_stated' && c.against === 'not_stated')).toBe(true)
  })
  it('stands in a record that verifies', async () => {
    await served.installation.sequencer.flush()
    const said: string[] = []
    const code = await main(['verify', served.installation.layout.dir], { out: (t) => said.push(t), err: (t) => said.push(t), json: false })
    expect([code, said.filter((l) => /complaint/.test(l))]).toEqual([0, []])
  })
  it('meets a door that is full with a word to come again, and nothing of it kept', async () => {
    let last = 200
    for (let i = 0; i < ROOM + 5 && last === 200; i++) last = (await post(change('words', ''))).status
    expect(last).toBe(429)
  }, 300_000)
})
