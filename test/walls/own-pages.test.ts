/**
 * A person's own page, against a real server and two real vaults: what opens it, what it ends, and what whoever holds her paper, guesses her word, or sits
 * across the wall gets.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { fromBase64Url } from '../../src/core/bytes.ts'
import type { CredentialRole } from '../../src/core/entry/credential-card.ts'
import type { EntryBody } from '../../src/core/entry/kinds.ts'
import { grantSlipOf, type GrantSlip } from '../../src/core/entry/grant-slip.ts'
import { makeEntry, uuidFrom } from '../../src/core/entry/make.ts'
import type { OversightAct } from '../../src/core/entry/oversight-acts.ts'
import { readAct } from '../../src/core/entry/read-act.ts'
import { signEntry, type EntrySigner } from '../../src/core/entry/sign.ts'
import { signInChallenge } from '../../src/core/entry/sign-in.ts'
import { softwareSigner } from '../../src/core/entry/software-key.ts'
import { printSignature } from '../../src/core/ledger/signature.ts'
import { markOf, numberFrom, wordMarkOf } from '../../src/core/letter/number.ts'
import { keptOf, type PageKeys } from '../../src/core/own-page/code.ts'
import { RECORDS_BLOCK } from '../../src/core/own-page/fill.ts'
import { SOONEST_MS } from '../../src/core/own-page/soonest.ts'
import { ownSigner } from '../../src/core/own-page/own-key.ts'
import type { OwnPageTold } from '../../src/core/own-page/tell.ts'
import type { LinkedRecord } from '../../src/core/entry/linkable.ts'
import { linkGroups } from '../../src/demo/link-groups.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { openingPorts, readSealed, tellVault } from '../../src/outside/vault/opening-ports.ts'
import { openOwn, type Opened } from '../../src/web/desk/mine/own-record.ts'
import { readDoors } from '../../src/work/openings/doors.ts'
import { showAct, standingOf } from '../../src/work/openings/open.ts'
import { sealAct } from '../../src/work/oversight/seal-row.ts'
import { verifyWhole } from '../../src/work/verify/verify-installation.ts'
import { bothOpen, makeVaulted, type Vaulted } from '../helpers/made-vaults.ts'
import { ownKeysOf } from '../helpers/native-scrypt.ts'
import { putProtected } from '../helpers/protection-record.ts'
import { TestBrowser } from '../helpers/test-device.ts'

const WORD = 'lotus'
/** What two clocks may differ by. */
const CLOCK_MS = 2
const DAY_MS = 86_400_000
const inDays = (n: number): string => new Date(Date.now() + n * DAY_MS).toISOString().slice(0, 10)
const newCode = (): string => numberFrom(nodeRandom.bytes(16))
const NOTHING = '404 {"code":"not-found","message":"There is nothing here, or it is not yours."}'
/** What opens no page, of the address that a page is read at. */
const NONE = /^200 \{"opens":false,/
const OPENS = /^200 \{"opens":true,/

let made: Vaulted
let hers = ''
let social: TestBrowser

beforeAll(async () => {
  made = await makeVaulted('kh', undefined, undefined, { desk: 'no-pages', public: 'no-pages' })
  hers = await putProtected(made, 'victim-episode', 'mosavy', {})
  await bothOpen(made)
  await made.bring()
  social = await signedIn('mosavy', 'caseworker')
  // What a browser says by itself of a page of the trustee's origin.
  const plain = globalThis.fetch
  vi.stubGlobal('fetch', (url: string, init: RequestInit = {}) =>
    plain(url, url.includes('/own-page') ? { ...init, headers: { origin: made.pagesUrl ?? '', ...init.headers } } : init),
  )
}, 180_000)
/** So many open at once that each test would find none left. */
beforeEach(async () => {
  await made.installation
    .owner()
    .query(`insert into saksi.own_page_ends select agency_id, gen_random_uuid(), entry_id, now() from saksi.own_pages`)
})
afterAll(async () => {
  vi.unstubAllGlobals()
  await made?.remove()
})

async function signedIn(agency: string, role: CredentialRole): Promise<TestBrowser> {
  const b = new TestBrowser(made.serving.url, made.serving.deskUrl ?? '')
  const key = made.keyOf(agency, role)
  const nonce = await b.nonce()
  const { sig } = (await softwareSigner(key).sign(signInChallenge(nonce, made.serving.url, await b.thumbprint()))) as { sig: string }
  const answer = await b.ask('POST', '/api/v1/sign-in', { nonce, by: { credential: key.card.credential }, signature: { form: 'raw', sig } })
  b.token = ((await answer.json()) as { token: string }).token
  return b
}

/** Puts an act on record, whoever signs it, and shows it to both vaults. @param of reads the record of a grant. */
async function tell(act: OversightAct, signer: EntrySigner, of?: string) {
  const tools = await made.tools('mosavy', 'head')
  const ports = openingPorts(tools.server)
  const sealed = await sealAct(act, tools.oversight, signer, tools)
  const standing = standingOf(await ports.appendRow(sealed.parts))
  const body = await showAct(sealed, standing, of === undefined ? null : await readSealed(tools.server, of, 'protection'), ports)
  const counts = await Promise.all(tools.vaults.map((v) => tellVault(v, body)))
  const row = fromBase64Url((JSON.parse(sealed.parts.sealed) as { row: string }).row)
  return { counts, id: sealed.parts.id, opened: readAct(sealed.parts.id, row, sealed.rowKey) }
}
const keyed = (key: string, agency = 'mosavy', record = hers): OversightAct => ({
  kind: 'page.keyed',
  agency,
  asker: made.keyOf(agency, 'caseworker').card.credential,
  purpose: 'protection',
  key,
  record,
  until: inDays(30),
})
async function act(b: TestBrowser, agency: string, body: EntryBody, record = hers, to: 'pages' | 'letters' = 'pages'): Promise<string> {
  const signer = softwareSigner(made.keyOf(agency, 'caseworker'))
  const head = { id: uuidFrom(nodeRandom.bytes(16)), agency, author: signer.credential }
  const entry = await signEntry(makeEntry(head, body, {}, {}, nodeRandom.bytes), signer)
  const answer = await b.ask('POST', `/api/v1/people/${record}/${to}`, { entries: [entry] })
  const said = (await answer.json()) as { code?: string; entries?: readonly string[] }
  return `${answer.status} ${said.code ?? said.entries?.[0] ?? ''}`
}
const opening = async (code: string, more: Partial<{ until: string; record: string }> = {}): Promise<EntryBody> => {
  const { mark, proof, seed } = await ownKeysOf(code, WORD)
  return { kind: 'page.opened', record: hers, mark, kept: keptOf(proof), key: ownSigner(seed).publicKey, until: inDays(30), ...more }
}
/** A page, and the entry that opened it. */
async function give(record = hers): Promise<{ code: string; page: string }> {
  const code = newCode()
  const { counts } = await tell(
    keyed(ownSigner((await ownKeysOf(code, WORD)).seed).publicKey, 'mosavy', record),
    softwareSigner(made.keyOf('mosavy', 'caseworker')),
  )
  expect(counts).toEqual([true, true])
  const [status, page = ''] = (await act(social, 'mosavy', await opening(code, { record }), record)).split(' ')
  expect(status).toBe('200')
  return { code, page }
}
const doors = () => readDoors(made.installation.layout.doors)
const open = (code: string, word = WORD) => openOwn({ api: made.serving.url, doors: doors() }, code, word, ownKeysOf)
async function opened(code: string): Promise<Opened> {
  const found = await open(code)
  if ('why' in found) throw new Error(found.why)
  return found
}
/** The answer, byte for byte. */
const bytesOf = async (code: string, word = WORD, path = '', more: object = {}): Promise<string> =>
  answerTo(await ownKeysOf(code, word), path, more)
async function answerTo({ mark, proof }: PageKeys, path = '', more: object = {}): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${made.serving.url}/api/v1/own-page${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ mark, proof, ...more }),
  })
  return `${answer.status} ${await answer.text()}`
}

describe('a page of her own', () => {
  it('says where it stands and nothing of where she is; and what she stops is stopped at once, for every other office, and ends no service', async () => {
    const { code } = await give()
    const her = await opened(code)
    expect(her.told.records).toContain(hers)
    expect(await bytesOf(code)).not.toMatch(/KH-\d|SOC-|mosavy|agency|shelter|police|court|justice/)
    expect(await her.looks()).toEqual({ looks: [], isStopped: false })
    // The ministry lets shelters see it.
    const head = softwareSigner(made.keyOf('mosavy', 'head'))
    const grant = {
      kind: 'grant.given',
      agency: 'mosavy',
      asker: head.credential,
      purpose: 'protection',
      grant: crypto.randomUUID(),
      record: hers,
      to: 'ngo-coalition',
      until: '2099-01-01',
    } as const
    const given = await tell(grant, head, hers)
    const slip: GrantSlip = grantSlipOf(given.id, given.opened, printSignature(given.opened.signature))
    const shelter = await signedIn('ngo-coalition', 'caseworker')
    const seen = async (): Promise<number> => (await shelter.ask('POST', `/api/v1/records/${hers}/granted`, { grant: slip })).status
    expect(await seen()).toBe(200)
    expect(await her.stop?.()).toEqual({ n: 2, of: 2 })
    expect(await seen()).toBe(404)
    expect(await her.looks()).toEqual({ looks: [], isStopped: true })
    // Her own office goes on as before; and what was stopped once is stopped, however often she presses.
    expect((await readSealed((await made.tools('mosavy', 'caseworker')).server, hers, 'protection')).stub).toContain(hers)
    expect(await (await opened(code)).stop?.()).toEqual({ n: 2, of: 2 })
    const faults: unknown[] = []
    await verifyWhole(made.installation, (f) => void faults.push(f))
    expect(faults.filter((f) => /page|sharing|oversight/.test(JSON.stringify(f)))).toEqual([])
  }, 180_000)
  it('is as long as another’s on the line, and counts no records, whatever the office has of her; and who helps is asked for alone, as long again', async () => {
    const file: LinkedRecord[] = []
    for (let i = 1; i < 5; i++)
      file.push(['mosavy', 'service_need', await putProtected(made, 'need-return', 'mosavy', { met: 'no', file_number: `${90 + i}/2023` })])
    await linkGroups(made.installation, [file], { by: 'mosavy', relation: 'same_person' })
    const [many = ''] = file.map(([, , record]) => record)
    const codes = [(await give()).code, (await give(many)).code]
    const said = await Promise.all(codes.map((code) => bytesOf(code)))
    const told = said.map((s) => JSON.parse(s.slice('200 '.length)) as OwnPageTold)
    expect(told.map((t) => t.records.length)).toEqual([RECORDS_BLOCK, RECORDS_BLOCK])
    for (const [i, own] of [[hers], file.map(([, , record]) => record)].entries())
      expect(own.filter((record) => !told[i]?.records.includes(record))).toEqual([])
    // They do tell of unlike things.
    expect(told[0]?.promised).not.toEqual(told[1]?.promised)
    expect(said.map((s) => s.length)).toEqual([2_052, 2_052])
    expect(said.join()).not.toMatch(/agency|mosavy/)
    expect((await Promise.all(codes.map((code) => bytesOf(code, WORD, '/body')))).map((s) => s.length)).toEqual([132, 132])
    // Nobody who sees it twice tells by what changed which are hers.
    expect(JSON.parse((await bytesOf(codes[1] ?? '')).slice('200 '.length))).toEqual(told[1])
  }, 120_000)
  it('while one vault is away is stopped at the other, says so, and is brought to both by the same press later', async () => {
    const her = await opened((await give()).code)
    await made.stop('trustee')
    expect(await her.stop?.()).toEqual({ n: 1, of: 2 })
    expect(await her.looks()).toBeUndefined()
    await made.start('trustee')
    await bothOpen(made)
    expect(await her.stop?.()).toEqual({ n: 2, of: 2 })
  }, 180_000)
  it('opens by no other word, no other code, and no longer when it is over or closed: one answer, byte for byte', async () => {
    const [live, closed, over] = [await give(), await give(), await give()]
    expect(await act(social, 'mosavy', { kind: 'page.closed', page: closed.page })).toMatch(/^200/)
    const owner = made.installation.owner()
    await owner.query(`update saksi.own_pages set until = current_date - 1 where entry_id = $1`, [over.page])
    const none = new Set([
      await bytesOf(live.code, 'lotos'),
      await bytesOf(closed.code),
      await bytesOf(over.code),
      await bytesOf(newCode()),
    ])
    expect([...none]).toEqual([expect.stringMatching(NONE)])
    const said = new Set([
      await bytesOf(live.code, 'lotos', '/rows', {
        entry: { id: '00010203-0405-4607-8809-0a0b0c0d0e0f', stub: '', coded: '', sealed: '', salts: '', signature: null },
      }),
      await bytesOf(newCode(), WORD, '/proofs', { entries: [{ index: 0, leaf: 'A'.repeat(86) }] }),
    ])
    expect([...said].filter((s) => !s.startsWith('400'))).toEqual([NOTHING])
    expect(await bytesOf(live.code)).toMatch(OPENS)
    // How far the log has come is nobody's who asks after nothing of it.
    expect(await bytesOf(live.code, WORD, '/proofs', { entries: [] })).toMatch(/^400/)
    await owner.query(`update saksi.own_pages set until = $2 where entry_id = $1`, [over.page, inDays(30)])
  }, 120_000)
  it('is asked for and answered as what opens none is: as many requests and answers, each as long, whatever was typed', async () => {
    const { code } = await give()
    const heard = globalThis.fetch
    /** Of what a window asks: where, with which method and how many bytes, how many came back, and whether sooner than anything may. */
    const linesOf = async (opens: () => Promise<unknown>): Promise<readonly string[]> => {
      const lines: string[] = []
      vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
        const asked = performance.now()
        const answer = await heard(url, init)
        const isTooSoon = performance.now() - asked < SOONEST_MS - CLOCK_MS
        // The vaults of this process ask each other too.
        if (!String(url).includes('/own-page')) return answer
        const { length } = await answer
          .clone()
          .arrayBuffer()
          .then((b) => ({ length: b.byteLength }))
        lines.push(
          `${new URL(url).pathname} ${init.method} ${typeof init.body === 'string' ? init.body.length : 'no text'} ${answer.status} ${length} ${answer.headers.get('content-length')}${isTooSoon ? ' too soon' : ''}`,
        )
        return answer
      })
      await opens()
      await vi.waitFor(() => expect(lines).toHaveLength(2), 20_000)
      vi.stubGlobal('fetch', heard)
      return lines
    }
    const page = await linesOf(async () => (await opened(code)).looks())
    expect(page.filter((line) => line.includes('too soon'))).toEqual([])
    expect(page[0]).toMatch(/^\/api\/v1\/own-page POST \d+ 200 2048 2048$/)
    for (const [of, word] of [
      [code, 'lotos'],
      [newCode(), WORD],
    ] as const)
      expect(await linesOf(async () => expect(await open(of, word)).toEqual({ why: 'nothing' }))).toEqual(page)
    // And when she has guessed too often.
    for (let i = 0; i < 6; i++) await bytesOf(code, `guess-${i}`)
    expect(await linesOf(async () => expect(await open(code, 'lotos')).toEqual({ why: 'nothing' }))).toEqual(page)
  }, 120_000)
  it('whose word is guessed waits after five wrong ones, as a code that nobody was given does: how it waits tells nothing', async () => {
    const { code } = await give()
    // Worked out before anybody guesses: a slow machine works longer at a word than a pause lasts.
    const guessesOf = (of: string): Promise<PageKeys[]> => Promise.all(Array.from({ length: 8 }, (_, i) => ownKeysOf(of, `guess-${i}`)))
    const [guesses, ofNobody, own] = [await guessesOf(code), await guessesOf(newCode()), await ownKeysOf(code, WORD)]
    const waits = async (tries: readonly PageKeys[]): Promise<string[]> => {
      const all: string[] = []
      for (const keys of tries) all.push(await answerTo(keys))
      return all
    }
    const [there, nowhere] = [await waits(guesses), await waits(ofNobody)]
    expect(there).toEqual(nowhere)
    // Nor is it seen on the line, or by whoever guesses, that one waits.
    expect([...new Set(there)]).toEqual([expect.stringMatching(NONE)])
    // Her own word too, from there; and nothing of it is another page's.
    expect([await answerTo(own), (await answerTo(own, '/body')).slice(0, 3)]).toEqual([expect.stringMatching(NONE), '429'])
    expect(await bytesOf((await give()).code)).toMatch(OPENS)
  }, 120_000)
})

describe('a person of whose name somebody is accused', () => {
  it('has page, file and letter as before, byte for byte: by a court that keeps that name, and by police and immigration that do', async () => {
    const name = 'សុខ ប្រឌិត'
    const record = await putProtected(made, 'identification', 'mosavy', {
      person_name: name,
      status: 'suspected',
      authority_type: 'social_affairs',
    })
    const { code } = await give(record)
    const number = newCode()
    const letter = {
      kind: 'letter.issued',
      record,
      ground: 'suspected',
      mark: markOf(number),
      digits: wordMarkOf(number, '482193'),
      until: inDays(30),
    } as const
    expect(await act(social, 'mosavy', letter, record, 'letters')).toMatch(/^200 /)
    const shown = async (digits: string): Promise<string> =>
      (await fetch(`${made.serving.url}/letter?lang=en`, { method: 'POST', body: new URLSearchParams({ number, digits }) })).text()
    const read = async (path: string): Promise<string> => (await social.ask('GET', `/api/v1/people/${record}${path}`)).text()
    const seen = (): Promise<string[]> => Promise.all([bytesOf(code), shown(''), shown('482193'), ...['', '/letters', '/pages'].map(read)])
    const before = await seen()
    expect(before[0]).toMatch(OPENS)
    expect(before[2]).toContain('under the care of')
    for (const file of before.slice(3)) expect(file).toMatch(/"at"|"records"/)
    await putProtected(made, 'court-return', 'moj', { accused_name: name })
    for (const agency of ['ahtjp', 'gdi']) await putProtected(made, 'penalisation', agency, { person_name: name })
    expect(await seen()).toEqual(before)
  })
})

describe('her key', () => {
  it('stops sharing and does nothing else, at either vault', async () => {
    const { code } = await give()
    const signer = ownSigner((await ownKeysOf(code, WORD)).seed)
    const said = { agency: 'mosavy', asker: signer.credential, purpose: 'protection' } as const
    const acts: readonly OversightAct[] = [
      { ...said, kind: 'sharing.resumed', records: [hers] },
      { ...said, kind: 'grant.given', grant: crypto.randomUUID(), record: hers, to: 'ahtjp', until: '2099-01-01' },
      { ...said, kind: 'grant.revoked', grant: crypto.randomUUID() },
      { ...said, kind: 'opening.approved', opening: crypto.randomUUID(), asked: 'a'.repeat(64) },
      { ...said, kind: 'agency.frozen', of: 'mosavy' },
      { ...said, kind: 'page.keyed', key: signer.publicKey, record: hers, until: '2099-01-01' },
      { ...said, kind: 'records.closed', person: signer.credential, records: [hers] },
    ]
    for (const one of acts)
      expect([one.kind, (await tell(one, signer, one.kind === 'grant.given' ? hers : undefined)).counts]).toEqual([
        one.kind,
        [false, false],
      ])
    // Nor in another body's name.
    expect((await tell({ ...said, agency: 'ngo-coalition', kind: 'sharing.stopped', records: [hers] }, signer)).counts).toEqual([
      false,
      false,
    ])
    expect((await tell({ ...said, kind: 'sharing.stopped', records: [hers] }, signer)).counts).toEqual([true, true])
  }, 180_000)
  it('is ended with the page by its office alone', async () => {
    const { code } = await give()
    const signer = ownSigner((await ownKeysOf(code, WORD)).seed)
    const end = (agency: string): Promise<{ counts: readonly boolean[] }> => {
      const by = softwareSigner(made.keyOf(agency, 'caseworker'))
      return tell({ kind: 'page.unkeyed', agency, asker: by.credential, purpose: 'protection', key: signer.publicKey }, by)
    }
    const stop = async (): Promise<readonly boolean[]> =>
      (await tell({ kind: 'sharing.stopped', agency: 'mosavy', asker: signer.credential, purpose: 'protection', records: [hers] }, signer))
        .counts
    await end('ngo-coalition')
    expect(await stop()).toEqual([true, true])
    expect((await end('mosavy')).counts).toEqual([true, true])
    expect(await stop()).toEqual([false, false])
    expect(await (await opened(code)).looks()).toBeUndefined()
  }, 180_000)
})

describe('across the wall, and beside it', () => {
  it('no police keys a page, and every address of it is nothing to them, page or none', async () => {
    const police = await signedIn('ahtjp', 'caseworker')
    const code = newCode()
    const key = ownSigner((await ownKeysOf(code, WORD)).seed).publicKey
    expect((await tell(keyed(key, 'ahtjp'), softwareSigner(made.keyOf('ahtjp', 'caseworker')))).counts).toEqual([false, false])
    const seen = async (record: string): Promise<string> => {
      const path = `/api/v1/people/${record}/pages`
      const answer = await police.ask('GET', path, undefined, { dpop: await police.proof('GET', path) })
      return `${answer.status} ${await answer.text()}`
    }
    expect(new Set([await seen(hers), await seen('0'.repeat(32))])).toEqual(new Set([NOTHING]))
    expect(await act(police, 'ahtjp', await opening(code))).toBe('404 not-found')
  }, 120_000)
  it('another office gives and closes none of hers; and five open at once', async () => {
    const shelter = await signedIn('ngo-coalition', 'caseworker')
    expect(await act(shelter, 'ngo-coalition', await opening(newCode()))).toBe('404 not-found')
    expect(await act(social, 'mosavy', await opening(newCode(), { record: '0'.repeat(32) }))).toBe('404 not-found')
    const { page } = await give()
    expect(await act(shelter, 'ngo-coalition', { kind: 'page.closed', page })).toBe('404 not-found')
    for (const until of [inDays(-1), inDays(400)])
      expect(await act(social, 'mosavy', await opening(newCode(), { until }))).toBe('422 act.not-sound')
    for (let i = 1; i < 5; i++) expect(await act(social, 'mosavy', await opening(newCode()))).toMatch(/^200/)
    expect(await act(social, 'mosavy', await opening(newCode()))).toBe('409 page.too-many')
  }, 120_000)
  it('what its office has closed stands on the office’s list until somebody of it signs that every vault has: nothing to anybody else', async () => {
    const shelter = await signedIn('ngo-coalition', 'caseworker')
    const police = await signedIn('ahtjp', 'caseworker')
    const path = '/api/v1/people/pages'
    const read = async (b: TestBrowser): Promise<string> => {
      const answer = await b.ask('GET', path, undefined, { dpop: await b.proof('GET', path) })
      return `${answer.status} ${await answer.text()}`
    }
    const listed = async (b: TestBrowser, of: string): Promise<readonly { record: string; file: string }[]> => {
      const { pages } = JSON.parse((await read(b)).slice('200 '.length)) as { pages: readonly { record: string; file: string }[] }
      return pages.filter((p) => p.record === of)
    }
    const of = await putProtected(made, 'need-return', 'mosavy', { met: 'no', file_number: '71/2023' })
    const { page } = await give(of)
    expect(await listed(social, of)).toEqual([])
    const [status, closing = ''] = (await act(social, 'mosavy', { kind: 'page.closed', page }, of)).split(' ')
    expect(status).toBe('200')
    expect(await listed(social, of)).toMatchObject([{ record: of, file: of }])
    expect(await listed(shelter, of)).toEqual([])
    expect(await read(police)).toBe(NOTHING)
    // Not by another office, nor of what closed nothing; to close it once more says nothing of the vaults.
    expect(await act(shelter, 'ngo-coalition', { kind: 'page.closed', page: closing }, of)).toBe('404 not-found')
    expect(await act(social, 'mosavy', { kind: 'page.closed', page: crypto.randomUUID() }, of)).toBe('404 not-found')
    expect(await act(social, 'mosavy', { kind: 'page.closed', page }, of)).toMatch(/^200/)
    expect(await listed(social, of)).toHaveLength(1)
    expect(await act(social, 'mosavy', { kind: 'page.closed', page: closing }, of)).toMatch(/^200/)
    expect(await listed(social, of)).toEqual([])
    const pages = `/api/v1/people/${of}/pages`
    const answer = await social.ask('GET', pages, undefined, { dpop: await social.proof('GET', pages) })
    expect(await answer.json()).toMatchObject({ pages: [{ page, closing, isEverywhere: true }] })
    // On the day after its last it opens nowhere, whatever a vault has heard.
    const { page: over } = await give(of)
    expect(await act(social, 'mosavy', { kind: 'page.closed', page: over }, of)).toMatch(/^200/)
    expect(await listed(social, of)).toHaveLength(1)
    await made.installation.owner().query(`update saksi.own_pages set until = current_date - 1 where entry_id = $1`, [over])
    expect(await listed(social, of)).toEqual([])
  }, 120_000)
  it('who tries a code on a record of his own is answered as with a code of nobody, by the office and at the page; and hers stays hers', async () => {
    const his = await putProtected(made, 'need-return', 'mosavy', { met: 'no', file_number: '70/2023' })
    const tried = async (code: string, word: string): Promise<string[]> => {
      const { mark, proof, seed } = await ownKeysOf(code, word)
      const body = {
        kind: 'page.opened',
        record: his,
        mark,
        kept: keptOf(proof),
        key: ownSigner(seed).publicKey,
        until: inDays(30),
      } as const
      const [status = ''] = (await act(social, 'mosavy', body, his)).split(' ')
      const page = await bytesOf(code, word)
      return [status, page.slice(0, 4), String(page.length)]
    }
    const { code, page } = await give()
    expect(await tried(code, 'papaya')).toEqual(await tried(newCode(), 'papaya'))
    const records = async (): Promise<readonly string[]> => (JSON.parse((await bytesOf(code)).slice('200 '.length)) as OwnPageTold).records
    expect(await records()).toContain(hers)
    // Nor does it come alive as his for who has her word as well, now or when hers is closed.
    expect((await tried(code, WORD))[0]).toBe('200')
    expect([(await records()).includes(hers), (await records()).includes(his)]).toEqual([true, false])
    expect(await act(social, 'mosavy', { kind: 'page.closed', page })).toMatch(/^200/)
    expect(await bytesOf(code)).toMatch(NONE)
  }, 120_000)
  it('neither code nor word is in the record, in a table or in the log', async () => {
    const { rows } = await made.installation
      .owner()
      .query<{ all: string }>(
        `select (select string_agg(e.stub, ' ') from saksi.entries e where e.kind like 'page.%') || (select string_agg(p::text, ' ') from saksi.own_pages p) as all`,
      )
    const codes = rows[0]?.all ?? ''
    expect(codes).toContain(hers)
    expect(codes).not.toContain(WORD)
    const code = newCode()
    const { mark, proof } = await ownKeysOf(code, WORD)
    // What is stored opens nothing: the mark with what is kept of a proof in its place.
    expect(await bytesOf(code, WORD, '', { mark, proof: keptOf(proof) })).toMatch(NONE)
  })
  it('what is too long, no row, or of another site is refused', async () => {
    const { rows } = await made.installation.owner().query<{ mark: string }>('select mark from saksi.own_pages limit 1')
    const ask = (body: object, path = '', headers: Record<string, string> = {}): Promise<number> =>
      fetch(`${made.serving.url}/api/v1/own-page${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }).then((a) => a.status)
    const shown = { mark: rows[0]?.mark ?? '', proof: 'A'.repeat(43) }
    expect(await ask({ ...shown, more: 'x'.repeat(5_000_000) })).toBe(413)
    expect(await ask({ ...shown, mark: 'x' })).toBe(400)
    expect(await ask(shown, '', { origin: 'https://elsewhere.example' })).toBe(403)
    expect(await ask(shown, '', { origin: made.serving.url })).toBe(403)
    // The desk's pages could be changed by whoever keeps the record.
    expect(await ask(shown, '', { origin: made.serving.deskUrl ?? '' })).toBe(403)
  })
})
