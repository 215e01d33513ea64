/** A release of a real record, read and approved at the desk by two people of two offices; and what nobody can make of an approval. */
import { execFile } from 'node:child_process'
import { createHash, createPublicKey, ECDH, verify } from 'node:crypto'
import { chmodSync, cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkDrafts, dropUnfitDrafts, keepWord, readDraftFiles, removeDraft } from '../../src/work/releases/drafts.ts'
import { keepShown, listReleases, readReleaseFile, readSigners } from '../../src/work/releases/released-files.ts'
import { OPERATOR } from '../../src/work/installation/installation.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { readOwn } from '../../src/store/postgres/read-own.ts'
import { toHex, utf8 } from '../../src/core/bytes.ts'
import { makeEntry, uuidFrom } from '../../src/core/entry/make.ts'
import { signEntry } from '../../src/core/entry/sign.ts'
import { readyOf } from '../../src/core/entry/ready.ts'
import type { Stub } from '../../src/core/entry/kinds.ts'
import { sha256 } from '../../src/core/hash.ts'
import { isApproved, readApproved } from '../../src/core/release/approved.ts'
import { PACKAGE, writeRelease } from '../../src/core/release/write.ts'
import { printSignature } from '../../src/core/ledger/signature.ts'
import { draftSaidOf, hashOfWord, type Figures, type WithholdReason } from '../../src/core/release/said.ts'
import { publishDraft } from '../../src/work/releases/publish-draft.ts'
import { keepDraft, leaveDraft } from '../../src/work/releases/keep-draft.ts'
import { clearDraft } from '../../src/work/releases/drafting/clear-draft.ts'
import { proofExample } from '../../src/web/public/programs.ts'
import { readDraft } from '../../src/cli/publish/release/read-draft.ts'
import { figuresOf, type DraftShown } from '../../src/web/desk/sign/draft.ts'
import type { DraftWaiting } from '../../src/web/desk/sign/waits-for.ts'
import type { Fault } from '../../verify/index.ts'
import { putCourtYear } from '../helpers/court-year.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

const run = promisify(execFile)
let s: ServedPeople
const about = { indicator: 'accused-registered', from: '2023-01-01', to: '2024-01-01' }
async function clear(wanted: Parameters<typeof clearDraft>[1]) {
  const parts = await clearDraft(s.installation, wanted)
  if ('refused' in parts) throw new Error(JSON.stringify(parts.refused))
  return parts
}
const wantedOf = (id: string, by: readonly string[]) => ({
  id,
  title: id,
  asOf: new Date().toISOString().slice(0, 10),
  asks: { ...about, by, tables: by.map((one) => [one]) },
})
async function draft(id: string, by: readonly string[], offices: readonly string[] | null = null): Promise<void> {
  const wanted = wantedOf(id, by)
  await keepDraft(s.installation, wanted, await clear(wanted), offices)
}
async function attack(id: string): Promise<void> {
  const { title, asOf, asks, offices } = readDraft(s.installation, id)
  await keepDraft(s.installation, { id, title, asOf, asks }, await clear({ id, title, asOf, asks }), offices)
}
const publish = async (id: string): Promise<unknown> => {
  const waiting = readDraft(s.installation, id)
  return publishDraft(s.installation, waiting, await clear(waiting))
}
const list = async (who: string) => (await s.read<{ drafts?: DraftWaiting[] }>(who, '/api/v1/drafts')).body.drafts
const read = (who: string, id: string) => s.read<DraftShown & { code?: string }>(who, `/api/v1/drafts/${id}`)
async function say(who: string, id: string, declined?: WithholdReason, change: (f: Figures) => Figures = (f) => f) {
  const { body } = await read(who, id)
  const why = declined === undefined ? {} : { declined }
  const signature = printSignature(await s.deviceOf(who).sign(hashOfWord(change(figuresOf(body)), why)))
  const answer = await s.post(who, `/api/v1/drafts/${id}/words`, { signature, ...why })
  return { ...answer, is: (answer.body as { is?: string }).is }
}
const folder = (id: string): string => join(s.installation.layout.drafts, id)

beforeAll(async () => {
  s = await servePeople([
    ['courts', 'moj', ['head']],
    ['courts-too', 'moj', ['reviewer']],
    ['statistics', 'ncct', ['reviewer']],
    ['oversight', 'ncct', ['oversight']],
    ['clerk', 'moj', ['clerk']],
    ['shelters', 'mosavy', ['head']],
    ['lost', 'nis', ['head']],
  ])
  await putCourtYear(s.installation)
  await draft('courts', ['quarter', 'sex'])
}, 300_000)
afterAll(() => s?.remove())

describe('a draft', () => {
  it('is shown to those who may approve and whose office was asked, and is not there for anybody else', async () => {
    expect(await list('courts')).toMatchObject([{ id: 'courts', is: 'waits', isOutrun: false, releases: 1, words: [] }])
    expect(await list('shelters')).toEqual([])
    expect(await list('clerk')).toEqual([])
    for (const who of ['shelters', 'clerk']) expect((await read(who, 'courts')).status).toBe(404)
    expect((await read('courts', 'no-such')).status).toBe(404)
    expect((await fetch(`${s.api}/api/v1/drafts/courts`)).status).toBe(404)
  })
  it('is on record as read by that office, and in the privacy ledger', async () => {
    await read('courts', 'courts')
    const shown = await readOwn(s.installation.pools.saksi_reader, 'draft.shown')
    expect(shown.at(-1)?.stub).toMatchObject({ draft: 'courts', recipient: 'moj', manifests: [expect.stringMatching(/^[0-9a-f]{64}$/)] })
  })
  it('goes out once two offices have signed what they read, with the certificate that they saw', async () => {
    expect(await say('courts', 'courts')).toMatchObject({ status: 200, is: 'waits' })
    await expect(publish('courts')).rejects.toMatchObject({ code: 'approval.too-few' })
    expect(await say('courts-too', 'courts')).toMatchObject({ status: 422, body: { code: 'approval.same-office' } })
    expect(await say('statistics', 'courts')).toMatchObject({ status: 200, is: 'approved' })
    const seen = (await read('courts', 'courts')).body.releases['courts']?.['certificate.json'] ?? ''
    await publish('courts')
    const { layout, pools } = s.installation
    expect(listReleases(layout.releases)).toEqual(['courts'])
    expect(readReleaseFile(layout.releases, 'courts', 'certificate.json')).toBe(seen)
    const [published] = await readOwn(pools.saksi_reader, 'release.published')
    expect(published?.stub).toMatchObject({ release: 'courts', certificate: toHex(sha256(utf8(seen))) })
    expect(published?.stub.approvedBy.map((who) => who.split('@')[1]).sort()).toEqual(['moj', 'ncct'])
    expect(await list('courts')).toEqual([])
    expect(await (await fetch(`${s.api}/data/accused-registered`)).text()).toContain('/releases/courts')
  }, 120_000)
  it.each([
    ['saksi-release/3', 'named', 'presence', 'presence,value,qualifier,or_more,state', 'column,code,en,km'],
    ['saksi-release/2', 'old', 'presence', 'presence,value,qualifier,or_more,state', undefined],
    ['saksi-release/1', 'older', 'presence', 'presence,value,qualifier,state', undefined],
  ] as const)(
    'left in %s, before this one, goes out in it, under the signatures of who read it so',
    async (format, id, by, heading, names) => {
      const wanted = wantedOf(id, [by])
      const parts = await clear(wanted)
      const info = { format, title: id, input: '', tool: 'saksi' } as const
      const files = new Map(parts.map(({ id, cleared }) => [id, writeRelease(cleared.protected.tables, cleared.report, info)]))
      leaveDraft(s.installation, wanted, files, { offices: ['moj', 'ncct'], beside: parts.flatMap((part) => part.beside) })
      // Nobody begins with it now: whoever writes the folder would leave out what that format had not.
      expect(await say('courts', id)).toMatchObject({ status: 422, body: { code: 'draft.old-format' } })
      // As the program before this one took a word.
      const lying = readDraft(s.installation, id)
      const figures = { draft: id, releases: lying.releases }
      const word = { signature: await s.deviceOf('courts').sign(hashOfWord(figures, {})) }
      await s.installation.note(draftSaidOf(figures, word))
      keepWord(s.installation, id, word)
      // Attacked again, it is what was read, and the word stays.
      await attack(id)
      expect(await say('statistics', id)).toMatchObject({ is: 'approved' })
      await publish(id)
      const { releases } = s.installation.layout
      expect(readReleaseFile(releases, id, 'table-1.csv')?.split('\r\n')[0]).toBe(heading)
      // What that format had not is not beside it; what goes out today has it.
      expect([id, 'courts'].map((one) => readReleaseFile(releases, one, 'codes.csv')?.split('\r\n')[0])).toEqual([
        names,
        'column,code,en,km',
      ])
      const codes = await Promise.all([id, 'courts'].map((one) => fetch(`${s.api}/releases/${one}/codes.csv`)))
      expect(codes.map(({ status }) => status)).toEqual([names === undefined ? 404 : 200, 200])
      expect([codes[1]?.headers.get('content-type'), await codes[1]?.text()]).toEqual([
        'text/csv; charset=utf-8',
        expect.stringContaining('\r\nquarter,2023-Q1,2023-Q1,2023-Q1\r\n'),
      ])
      expect(readReleaseFile(releases, 'courts', 'table-1.csv')?.split('\r\n')[0]).toBe('quarter,value,qualifier,or_more,state')
      expect((await fetch(`${s.api}/releases/${id}`)).status).toBe(200)
    },
    120_000,
  )
  it('in that format that nobody has approved is made in this one when it is attacked again', async () => {
    const wanted = wantedOf('unsaid', ['outcome'])
    const parts = await clear(wanted)
    const info = { format: 'saksi-release/1', title: 'unsaid', input: '', tool: 'saksi' } as const
    const files = new Map(parts.map(({ id, cleared }) => [id, writeRelease(cleared.protected.tables, cleared.report, info)]))
    const heading = () =>
      readDraftFiles(s.installation, readDraft(s.installation, 'unsaid')).get('unsaid')?.get('table-1.csv')?.split('\r\n')[0]
    leaveDraft(s.installation, wanted, files, { offices: ['moj', 'ncct'], beside: parts.flatMap((part) => part.beside) })
    const before = heading()
    await attack('unsaid')
    expect([before, heading()]).toEqual(['outcome,value,qualifier,state', 'outcome,value,qualifier,or_more,state'])
    removeDraft(s.installation, 'unsaid')
  }, 120_000)
  it('that went out has the keys of who approved it beside it, and with these alone both signatures hold, under these figures and no others', () => {
    const { releases } = s.installation.layout
    const said = JSON.parse(readReleaseFile(releases, 'courts', 'approvals.json') ?? '') as {
      draft: string
      releases: Record<string, string>
      signed: { credential: string; authenticator: string; client: string; sig: string }[]
      cards: { credential: string; agency: string; alg: string; publicKey: string }[]
    }
    expect(said.cards.map((card) => Object.keys(card))).toEqual(Array(2).fill(['credential', 'agency', 'alg', 'publicKey']))
    expect(new Set(said.cards.map(({ agency }) => agency))).toEqual(new Set(['moj', 'ncct']))
    const bytesOf = (text: string): Buffer => Buffer.from(text, 'base64url')
    const wholePoint = (point: Buffer): Buffer => ECDH.convertKey(point, 'prime256v1', undefined, undefined, 'uncompressed') as Buffer
    const holds = (of: Record<string, string>): boolean[] =>
      said.signed.map(({ credential, authenticator, client, sig }) => {
        const text = `saksi/release-approval/1\n{"draft":${JSON.stringify(said.draft)},"releases":${JSON.stringify(of)}}`
        const signed = JSON.parse(bytesOf(client).toString()) as { challenge: string }
        if (signed.challenge !== createHash('sha256').update(text).digest('base64url')) return false
        const point = bytesOf(said.cards.find((one) => one.credential === credential)?.publicKey ?? '')
        const [x, y] = [1, 33].map((from) =>
          wholePoint(point)
            .subarray(from, from + 32)
            .toString('base64url'),
        ) as [string, string]
        const over = Buffer.concat([bytesOf(authenticator), createHash('sha256').update(bytesOf(client)).digest()])
        return verify('sha256', over, createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' }), bytesOf(sig))
      })
    expect([holds(said.releases), holds({ courts: '0'.repeat(64) })]).toEqual([
      [true, true],
      [false, false],
    ])
  })
  it('that went out is tied to the log by a program of whoever asks, from the page; another file, or another manifest, is not', async () => {
    const page = await (await fetch(`${s.api}/programs?lang=en`)).text()
    const python = proofExample(s.api, 'older')
    const shown = page.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&gt;', '>').replaceAll('&amp;', '&')
    expect(shown).toContain(python)
    const check = async (): Promise<string> =>
      run('python3', ['-c', python]).then(
        ({ stdout }) => stdout,
        (fault: { stderr: string }) => fault.stderr,
      )
    expect(await check()).toMatch(/^as logged: \S+ index \d+ of \d+\n$/)
    const { releases } = s.installation.layout
    const at = (name: string) => join(releases, 'older', name)
    for (const [name, change] of [
      ['table-1.csv', (text: string) => text.replace(/\d+,(\w+),reported/, '7,$1,reported')],
      ['manifest.json', (text: string) => text.replace('saksi-manifest/1', 'saksi-manifest/9')],
      ['entry.json', (text: string) => text.replace(/release\\":\\"older/, 'release\\":\\"other')],
      ['receipt.tlog-proof', (text: string) => text.replace(/index \d+/, 'index 1')],
    ] as const) {
      const whole = readFileSync(at(name), 'utf8')
      expect(change(whole), name).not.toBe(whole)
      chmodSync(at(name), 0o600)
      writeFileSync(at(name), change(whole))
      expect(await check(), name).toContain('does not hold: ')
      writeFileSync(at(name), whole)
    }
    expect(await check()).toMatch(/^as logged/)
  }, 60_000)
  it('of before the country had a licence: approved, it goes out as it was read; approved by nobody, it has the licence once it is attacked again', async () => {
    const { licence, ...country } = s.installation.country
    const before = { ...s.installation, country } as typeof s.installation
    const licensesOf = (text = '{}') => (JSON.parse(text) as { licenses?: unknown }).licenses
    const lying = (id: string) => licensesOf(readDraftFiles(s.installation, readDraft(s.installation, id)).get(id)?.get(PACKAGE))
    for (const [id, by] of [
      ['unlicensed', 'outcome'],
      ['unlicensed-too', 'quarter'],
    ] as const) {
      const wanted = wantedOf(id, [by])
      await keepDraft(before, wanted, await clear(wanted), null)
      expect(lying(id)).toBeUndefined()
    }
    for (const who of ['courts', 'statistics']) await say(who, 'unlicensed')
    await attack('unlicensed')
    expect(lying('unlicensed')).toBeUndefined()
    await publish('unlicensed')
    expect(licensesOf(readReleaseFile(s.installation.layout.releases, 'unlicensed', PACKAGE))).toBeUndefined()
    await attack('unlicensed-too')
    expect(lying('unlicensed-too')).toEqual([licence])
    for (const who of ['courts', 'statistics']) await say(who, 'unlicensed-too')
    await publish('unlicensed-too')
    expect(licensesOf(readReleaseFile(s.installation.layout.releases, 'unlicensed-too', PACKAGE))).toEqual([licence])
  }, 120_000)
  it('is signed with every word by which it is read: where one is another since, both sign again', async () => {
    await draft('worded', ['quarter'])
    for (const who of ['courts', 'statistics']) await say(who, 'worded')
    const waiting = readDraft(s.installation, 'worded')
    const { country } = s.installation
    const indicators = country.indicators.map((one) =>
      one.id === about.indicator ? { ...one, caveat: { ...one.caveat, km: 'ផ្សេង' } } : one,
    )
    const renamed = { ...s.installation, country: { ...country, indicators } } as typeof s.installation
    const publishIn = async (installation: typeof s.installation) => publishDraft(installation, waiting, await clear(waiting))
    await expect(publishIn(renamed)).rejects.toMatchObject({ code: 'approval.of-other-figures' })
    await publishIn(s.installation)
    const { releases } = s.installation.layout
    const read = (name: string) => readReleaseFile(releases, 'worded', name)
    const signers = await readSigners(s.installation)
    const judge = (change: Readonly<Record<string, (text: string) => string>>) => {
      const approved = readApproved((name) => change[name]?.(read(name) ?? '') ?? read(name))
      return approved && isApproved(approved, signers)
    }
    expect(read('codes.csv')).toContain('\r\nquarter,2023-Q1,')
    const other = (of: string) => (text: string) => {
      expect(text).toContain(of)
      return text.replace(of, 'else')
    }
    expect([
      judge({}),
      judge({ 'codes.csv': other('quarter,2023-Q1,') }),
      judge({ 'datapackage.json': other('"title": ') }),
      judge({ 'table-1.csv': other('2023-Q1') }),
      judge({ 'approvals.json': other('"sig": "') }),
      // When it was made is not signed: whoever reads it sees the log's time.
      judge({ 'datapackage.json': (text) => text.replace(/("created": ")\d/, '$19') }),
    ]).toEqual([true, false, undefined, false, undefined, true])
  }, 120_000)
})

describe('an approval', () => {
  it('is of these figures, of this draft, and of the device that says it', async () => {
    await draft('second', ['outcome'])
    expect(await say('courts', 'second', undefined, (f) => ({ ...f, draft: 'courts' }))).toMatchObject({
      body: { code: 'approval.of-other-figures' },
    })
    expect(await say('courts', 'second', undefined, (f) => ({ ...f, releases: { second: '0'.repeat(64) } }))).toMatchObject({ status: 422 })
    const { body } = await read('courts', 'second')
    const others = printSignature(await s.deviceOf('statistics').sign(hashOfWord(figuresOf(body), {})))
    expect((await s.post('courts', '/api/v1/drafts/second/words', { signature: others })).status).toBe(404)
    expect((await list('courts'))?.[0]?.words).toEqual([])
  }, 60_000)
  it('of another draft, put in its place, counts for nothing', async () => {
    await draft('third', ['form_of_exploitation'])
    for (const who of ['courts', 'statistics']) expect((await say(who, 'third')).status).toBe(200)
    cpSync(join(folder('third'), 'said'), join(folder('second'), 'said'), { recursive: true })
    expect((await list('courts'))?.map((d) => [d.id, d.is])).toEqual([
      ['second', 'waits'],
      ['third', 'approved'],
    ])
    rmSync(join(folder('second'), 'said'), { recursive: true })
  }, 60_000)
  it('ends with a number that somebody changed in its files, and nothing of them goes out', async () => {
    const table = join(folder('third'), 'releases', 'third', 'table-1.csv')
    const text = readFileSync(table, 'utf8')
    writeFileSync(table, text.replace(/\d+,(\w+),(\w+),reported/, '7,$1,$2,reported'))
    // It is named, and hides no other that waits.
    expect(await list('courts')).toMatchObject([
      { id: 'second', isShut: false, isAltered: false },
      { id: 'third', isShut: true, isAltered: true },
    ])
    expect((await read('courts', 'third')).body.code).toBe('draft.altered')
    await expect(publish('third')).rejects.toMatchObject({ code: 'draft.altered' })
    // And if the draft itself is made to say so: nobody has signed that.
    writeFileSync(table, text)
    const path = join(folder('third'), 'draft.json')
    const whole = readFileSync(path, 'utf8')
    writeFileSync(path, whole.replaceAll('"third"', '"fourth"').replace('"id": "fourth"', '"id": "third"'))
    renameSync(join(folder('third'), 'releases', 'third'), join(folder('third'), 'releases', 'fourth'))
    expect((await list('courts'))?.find((d) => d.id === 'third')?.is).toBe('waits')
    renameSync(join(folder('third'), 'releases', 'fourth'), join(folder('third'), 'releases', 'third'))
    writeFileSync(path, whole)
    expect((await list('courts'))?.find((d) => d.id === 'third')?.is).toBe('approved')
  }, 60_000)
  it('waits until what went out meanwhile has been attacked beside it', async () => {
    await publish('third')
    expect((await list('courts'))?.[0]).toMatchObject({ id: 'second', isOutrun: true })
    expect(await say('courts', 'second')).toMatchObject({ status: 422, body: { code: 'draft.outrun' } })
    await attack('second')
    expect(await say('courts', 'second')).toMatchObject({ status: 200, is: 'waits' })
  }, 120_000)
  it('of a device that was revoked afterwards counts no more', async () => {
    await draft('lost', ['citizenship'], ['nis', 'moj'])
    expect(await say('lost', 'lost')).toMatchObject({ status: 200 })
    expect(await say('courts', 'lost')).toMatchObject({ is: 'approved' })
    const { credential } = s.deviceOf('lost').card
    const head = { id: uuidFrom(nodeRandom.bytes(16)), agency: OPERATOR, author: credential }
    const parts = await signEntry(
      makeEntry(head, { kind: 'credential.revoked', credential, reason: 'lost' }, {}, {}, nodeRandom.bytes),
      s.deviceOf('lost'),
    )
    await s.installation.store.append(OPERATOR, [readyOf(parts, { stub: JSON.parse(parts.stub) as Stub, other: {} })], null)
    await s.installation.sequencer.flush()
    expect((await list('courts'))?.find((d) => d.id === 'lost')).toMatchObject({ is: 'waits', words: [{ agency: 'moj' }] })
    await expect(publish('lost')).rejects.toMatchObject({ code: 'approval.too-few' })
  }, 60_000)
})

describe('what somebody put into the folder by hand', () => {
  it('is nobody’s word and no draft, and takes nothing else with it', async () => {
    const [word, spoilt] = [join(folder('second'), 'said', `${'0'.repeat(32)}.json`), join(folder('spoilt'), 'draft.json')]
    const [before, id] = [await list('courts'), s.deviceOf('courts').credential]
    for (const text of ['{', '{}', '{"signature":{"form":"raw"}}', `{"signature":{"form":"raw","credential":"${id}"}}`, '[]']) {
      writeFileSync(word, text)
      mkdirSync(folder('spoilt'), { recursive: true })
      writeFileSync(spoilt, '{')
      expect(await list('courts')).toEqual(before)
    }
    rmSync(word)
  })
})

describe('who declines', () => {
  it('is heard with a reason; what oversight declines does not go out, whoever approved', async () => {
    expect(await say('statistics', 'second', 'incomplete')).toMatchObject({ status: 200, is: 'waits' })
    expect((await list('courts'))?.find((d) => d.id === 'second')?.words).toContainEqual({
      agency: 'ncct',
      isMine: false,
      declined: 'incomplete',
    })
    // The one that lost a device's word was read meanwhile: whoever holds both subtracts.
    expect(await say('statistics', 'second')).toMatchObject({ body: { code: 'draft.outrun' } })
    await attack('second')
    expect(await say('statistics', 'second')).toMatchObject({ is: 'approved' })
    expect(await say('oversight', 'second', 'recognised')).toMatchObject({ status: 200, is: 'refused' })
    await expect(publish('second')).rejects.toMatchObject({ code: 'draft.refused' })
  }, 60_000)
  it('signs the reason too: no other can be put under it, and what was said stays said, whatever becomes of the file', async () => {
    const path = join(folder('second'), 'said', `${s.deviceOf('oversight').credential}.json`)
    const word = readFileSync(path, 'utf8')
    const second = async () => (await list('courts'))?.find((d) => d.id === 'second')
    const refused = { is: 'refused', words: expect.arrayContaining([{ agency: 'ncct', isMine: false, declined: 'recognised' }]) }
    const faults = async (): Promise<Fault[]> => {
      const found: Fault[] = []
      await checkDrafts(s.installation, (fault) => found.push(fault))
      return found
    }
    expect([await second(), await faults()]).toMatchObject([refused, []])
    for (const change of [() => writeFileSync(path, word.replace('recognised', 'wrong')), () => rmSync(path)]) {
      change()
      expect(await second()).toMatchObject(refused)
      expect(await faults()).toMatchObject([{ what: 'draft.not-as-said', where: expect.stringContaining('draft second') }])
      await expect(publish('second')).rejects.toMatchObject({ code: 'draft.refused' })
    }
    writeFileSync(path, word)
  }, 60_000)
  it('is not unsaid by an earlier approval of the same device that somebody put back', async () => {
    await draft('fifth', ['quarter', 'outcome'])
    const path = join(folder('fifth'), 'said', `${s.deviceOf('oversight').credential}.json`)
    expect(await say('courts', 'fifth')).toMatchObject({ status: 200 })
    expect(await say('oversight', 'fifth')).toMatchObject({ is: 'approved' })
    const approved = readFileSync(path, 'utf8')
    expect(await say('oversight', 'fifth', 'wrong')).toMatchObject({ is: 'refused' })
    writeFileSync(path, approved)
    expect((await list('courts'))?.find((d) => d.id === 'fifth')?.is).toBe('refused')
    // As a restore does with what a backup caught between the entry and its file: that draft goes, and no other.
    expect([await dropUnfitDrafts(s.installation), await dropUnfitDrafts(s.installation)]).toEqual([['fifth'], []])
    expect((await list('courts'))?.map((d) => d.id)).not.toContain('fifth')
  }, 60_000)
})

describe('what leaves while a draft is looked at, or waits', () => {
  const isOutrun = async (id: string) => (await list('courts'))?.find((d) => d.id === id)?.isOutrun
  const filesOf = (id: string) => readDraftFiles(s.installation, readDraft(s.installation, id))

  it('was not attacked beside it, also where it is an earlier draft of the same name', async () => {
    await draft('again', ['sex'])
    await draft('other', ['quarter'])
    const [same, another] = [wantedOf('again', ['outcome', 'sex']), wantedOf('another', ['outcome', 'quarter'])]
    const [parts, more] = [await clear(same), await clear(another)]
    expect((await read('courts', 'again')).status).toBe(200)
    await keepDraft(s.installation, same, parts, null)
    await keepDraft(s.installation, another, more, null)
    expect(await isOutrun('again')).toBe(true)
    expect(await isOutrun('another')).toBe(true)
    await expect(publishDraft(s.installation, readDraft(s.installation, 'another'), more)).rejects.toMatchObject({
      code: 'draft.outrun',
    })
    await attack('another')
    await expect(publish('another')).rejects.toMatchObject({ code: 'approval.too-few' })
  }, 120_000)

  it('outruns it by its figures: the same, drafted again or published, are nothing new', async () => {
    await attack('other')
    const before = filesOf('other')
    await attack('other')
    expect(filesOf('other')).toEqual(before)
    expect((await read('courts', 'other')).status).toBe(200)
    await attack('another')
    for (const who of ['courts', 'statistics']) expect((await say(who, 'other')).status).toBe(200)
    await publish('other')
    expect(await isOutrun('another')).toBe(false)
  }, 120_000)

  it('does not outrun what it is not about', async () => {
    await attack('another')
    const shows = async (id: string) => {
      const files = [...filesOf('another').values()].map((of) => {
        const text = (of.get(PACKAGE) ?? '').replaceAll(about.indicator, id).replace('"threshold"', `"about": "${id}", "threshold"`)
        const manifest = JSON.stringify({ format: 'saksi-manifest/1', files: { [PACKAGE]: { sha256: toHex(sha256(utf8(text))) } } })
        return new Map(of).set(PACKAGE, text).set('manifest.json', manifest)
      })
      await keepShown(s.installation, { draft: 'elsewhere', recipient: 'mosavy' }, files)
    }
    await shows('victims-identified')
    expect(await isOutrun('another')).toBe(false)
    // What nobody knows any more may count anybody.
    await shows('no-such-figure')
    expect(await isOutrun('another')).toBe(true)
  }, 60_000)
})
