/**
 * A note to the oversight body, by anybody and without signing in: nothing tells it from an opening, nobody's address stays, a flood pays for itself, and
 * an answer opens to a code alone.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromBase64Url, toBase64Url } from '../../src/core/bytes.ts'
import type { Parts } from '../../src/core/entry/make.ts'
import { numberFrom } from '../../src/core/letter/number.ts'
import { noteKeysOf } from '../../src/core/note/code.ts'
import { BOARD_BYTES } from '../../src/core/note/board.ts'
import { gatherNotes, lengthOfNote, NOTE_BYTES, printNote, readNotePart } from '../../src/core/note/note.ts'
import { bitsFor, findWork, hasWork, LEAST_BITS, MOST_BITS } from '../../src/core/note/work.ts'
import { main } from '../../src/main.ts'
import { hpke } from '../../src/outside/hpke/hpke.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { makeBoard, readBoard } from '../../src/work/notes/board.ts'
import { openNoteDoor } from '../../src/work/notes/note-door.ts'
import { bringNote, sealNote } from '../../src/work/notes/seal-note.ts'
import { oversightKey } from '../../src/work/openings/installation-openings.ts'
import { INSTALLATION } from '../../src/core/entry/kinds.ts'
import { makeEntry, uuidFrom } from '../../src/core/entry/make.ts'
import { signEntry } from '../../src/core/entry/sign.ts'
import { DESK, servePeople, type ServedPeople } from '../helpers/served-people.ts'

const WORDS = 'Wobbelise Whistledown of the third office took money on the ninth. ប្រាក់។\n\u001b[2J'
const newCode = (): string => numberFrom(nodeRandom.bytes(16))
const pause = (): Promise<void> => Promise.resolve()
const log: string[] = []
let served: ServedPeople
let dir: string
beforeAll(async () => {
  served = await servePeople(
    [
      ['overseer', 'oversight-body', ['oversight']],
      ['head', 'mosavy', ['head', 'caseworker']],
    ],
    undefined,
    { log: (line) => void log.push(line) },
  )
  dir = served.installation.layout.dir
}, 120_000)
afterAll(() => served.remove())

const ask = (method: string, path: string, body?: unknown, origin = DESK): Promise<Response> =>
  fetch(`${served.api}${path}`, {
    method,
    headers: { origin, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
const hand = async (entry: Parts, work: number) => {
  const answer = await ask('POST', '/api/v1/rows', { entry, work })
  if (answer.ok) return 'taken' as const
  const { bits } = (await answer.json()) as { bits?: number }
  return bits === undefined ? ('silent' as const) : { bits }
}
async function leave(words: string, code: string): Promise<readonly Parts[]> {
  const rows = await sealNote(words, code, await oversightKey(served.installation), { random: nodeRandom, hpke })
  expect(await bringNote(rows, { hand, pause })).toBe(rows.length)
  return rows
}
async function run(...argv: string[]): Promise<{ code: number; out: string }> {
  const said: string[] = []
  const json = argv.includes('--json')
  const code = await main(
    argv.filter((a) => a !== '--json'),
    { out: (t) => said.push(t), err: (t) => said.push(t), json },
  )
  return { code, out: said.join('\n') }
}
const at = (name: string): string => join(dir, '..', name)
const key = (): string => join(served.installation.layout.vaultFolder, 'oversight', 'vault.key')

describe('a note', () => {
  const code = newCode()
  it('is read by the oversight body with its own key, and by nobody who has the machine; no line of the log is of it', async () => {
    const rows = await leave(WORDS, code)
    expect(rows).toHaveLength(1)
    const carried = await run('notes', 'carry', dir, '--out', at('rows.jsonl'))
    expect(carried.out).toContain('1 rows')
    const read = await run('notes', 'read', at('rows.jsonl'), '--oversight', key())
    expect([read.code, read.out]).toEqual([0, expect.stringContaining('took money on the ninth')])
    // What would move a terminal's cursor is shown as what it is.
    expect(read.out).not.toContain('\u001b')
    await served.installation.sequencer.flush()
    const held = readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((f) => f.isFile())
      .filter((f) => readFileSync(join(f.parentPath, f.name), 'latin1').includes('Whistledown'))
    expect(held).toEqual([])
    expect(log.join('\n')).not.toMatch(/rows|board|127\.0\.0\.1/)
  })
  it('lies in the database as an opening does: the same stub but for its id, and as many bytes', async () => {
    const { rows } = await served.installation
      .owner()
      .query<{ stub: string; sealed: string; agency: string; signature: string | null }>(
        `select e.stub, p.sealed, e.agency_id as agency, p.signature from saksi.entries e join saksi.entry_parts p using (agency_id, entry_id) where e.kind = 'oversight.row'`,
      )
    const [row] = rows
    expect(Object.keys(JSON.parse(row?.stub ?? '{}') as object).toSorted()).toEqual(['agency', 'author', 'epoch', 'id', 'kind', 'v'])
    expect([row?.agency, row?.signature, row?.sealed.length]).toEqual([
      INSTALLATION,
      null,
      JSON.stringify({ row: 'x'.repeat(2731) }).length,
    ])
  })
  it('of many words is several rows, in order, and one that is not there is said to be missing', async () => {
    const long = `${'ពាក្យវែង '.repeat(150)}END`
    const own = newCode()
    const rows = await leave(long, own)
    expect(rows.length).toBeGreaterThan(2)
    await run('notes', 'carry', dir, '--out', at('all.jsonl'))
    const lines = readFileSync(at('all.jsonl'), 'utf8').trim().split('\n')
    const told = async (some: readonly string[], name: string) => {
      writeFileSync(at(name), `${some.join('\n')}\n`)
      return run('notes', 'read', at(name), '--oversight', key(), '--json')
    }
    const all = JSON.parse((await told(lines.toReversed(), 'r1.jsonl')).out) as {
      notes: { text: string; missing: number; thread: string }[]
    }
    expect(all.notes.map((n) => [n.text === long, n.missing])).toContainEqual([true, 0])
    const less = await told(
      lines.filter((l) => !l.includes(rows[1]?.id ?? '')),
      'r2.jsonl',
    )
    expect([less.code, (JSON.parse(less.out) as typeof all).notes.map((n) => n.missing).toSorted()]).toEqual([1, [0, 1]])
  })
  it('is nothing under another key, and a file that is no file of rows is refused', async () => {
    writeFileSync(at('other.key'), `${toBase64Url(nodeRandom.bytes(32))}\n`)
    const read = await run('notes', 'read', at('rows.jsonl'), '--oversight', at('other.key'), '--json')
    expect([read.code, JSON.parse(read.out)]).toEqual([1, { notes: [], others: 0, shut: 1 }])
    for (const bad of [
      ['read', at('other.key'), '--oversight', key()],
      ['read', at('rows.jsonl'), '--oversight', at('rows.jsonl')],
      ['read', at('nowhere'), '--oversight', key()],
      ['carry', dir, '--out', at('rows.jsonl')],
      ['board', at('rows.jsonl'), '--oversight', key(), '--answer', 'none=x', '--out', at('b0.json')],
      ['burn'],
    ])
      expect((await run('notes', ...bad)).code).toBe(2)
  })
  it('of 5 MB, of nothing, or with a part that is no note is none', () => {
    const who = { thread: 'A'.repeat(43), key: 'A'.repeat(43), note: 'A'.repeat(43) }
    expect(() => printNote('x'.repeat(5_000_000), who)).toThrow(RangeError)
    expect(() => printNote('', who)).toThrow(RangeError)
    expect(lengthOfNote('"\n')).toBe(4)
    const most = printNote('a'.repeat(NOTE_BYTES - 100), who)
    expect(most.map((row) => readNotePart(row)?.nth)).toEqual([...most.keys()])
    for (const bad of ['', '{}', '[]', most[0]?.replace('"nth":0', '"nth":9') ?? '', most[0]?.replace('note/1', 'note/2') ?? ''])
      expect(readNotePart(bad)).toBeUndefined()
    const [part] = [readNotePart(printNote('one', who)[0] ?? '')]
    if (!part) throw new Error('no part')
    // One row in two wordings is nobody's word.
    expect(
      gatherNotes([
        { ...part, on: '2026-01-01' },
        { ...part, text: 'two', on: '2026-01-02' },
      ]),
    ).toMatchObject([{ missing: 1, on: '2026-01-01' }])
  })
})

describe('its door', () => {
  it('asks for work and for nothing else: none, too little or another row’s is refused, and says how much is asked', async () => {
    const [row] = await sealNote('x', newCode(), await oversightKey(served.installation), { random: nodeRandom, hpke })
    if (!row) throw new Error('no row')
    const work = await findWork(row.id, LEAST_BITS, pause)
    const wrong = Array.from({ length: 50 }, (_, n) => n).find((n) => !hasWork(row.id, n, LEAST_BITS)) ?? 0
    expect(await hand(row, wrong)).toEqual({ bits: LEAST_BITS })
    expect((await ask('POST', '/api/v1/rows', { entry: row, work }, 'https://elsewhere.example')).status).toBe(403)
    expect((await ask('POST', '/api/v1/rows', { entry: { ...row, sealed: '{"row":"AAAA"}' }, work })).status).toBe(422)
    expect((await ask('POST', '/api/v1/rows', { entry: row, work, name: 'x' })).status).toBe(400)
    expect((await ask('POST', '/api/v1/rows', { entry: { ...row, sealed: 'x'.repeat(20_000) }, work })).status).toBe(413)
    expect(await hand(row, work)).toBe('taken')
    // Brought again, as after a broken line, it is the same row.
    expect(await hand(row, work)).toBe('taken')
  })
  it('grows dearer with each doubling of a quiet hour, and cheap again when it is over; what is no row makes it no dearer', async () => {
    expect([bitsFor(0), bitsFor(63), bitsFor(127), bitsFor(1e9)]).toEqual([LEAST_BITS, LEAST_BITS, LEAST_BITS + 1, MOST_BITS])
    let now = 0
    const to = await oversightKey(served.installation)
    const { store } = served.installation
    const door = openNoteDoor({ epoch: async () => to.epoch, store, seconds: () => now })
    const [row] = await sealNote('x', newCode(), to, { random: nodeRandom, hpke })
    if (!row) throw new Error('no row')
    const work = await findWork(row.id, LEAST_BITS, pause)
    for (let i = 0; i < 200; i++) await expect(door.take({ ...row, sealed: '{}' }, work)).rejects.toThrow()
    for (let i = 0; i < 127; i++) expect(await door.take(row, work)).toHaveProperty('proof')
    const enough = hasWork(row.id, work, LEAST_BITS + 1)
    expect('bits' in (await door.take(row, work))).toBe(!enough)
    now = 3_700
    expect(await door.take(row, work)).toHaveProperty('proof')
  })
})

describe('an answer', () => {
  const code = newCode()
  const post = async (who: string, board: string) => {
    const { card, sign } = served.deviceOf(who)
    const head = { id: uuidFrom(nodeRandom.bytes(16)), agency: card.agency, author: card.credential }
    const entry = await signEntry(makeEntry(head, { kind: 'board.posted' }, {}, { board }, nodeRandom.bytes), {
      credential: card.credential,
      sign,
    })
    return (await served.post(who, '/api/v1/board', { entries: [entry] })).status
  }
  const standing = async (): Promise<string | null> =>
    ((await (await ask('GET', '/api/v1/board')).json()) as { board: string | null }).board
  const readBy = async (own: string) => readBoard(fromBase64Url((await standing()) ?? ''), noteKeysOf(own).privateKey, hpke)

  it('is made where the body’s key is, posted by its device, and opens to the code and to no other', async () => {
    expect(await standing()).toBeNull()
    await leave('Something for you', code)
    await run('notes', 'carry', dir, '--out', at('third.jsonl'))
    const { notes } = JSON.parse((await run('notes', 'read', at('third.jsonl'), '--oversight', key(), '--json')).out) as {
      notes: { note: string; text: string }[]
    }
    const { note = '' } = notes.find((n) => n.text === 'Something for you') ?? {}
    writeFileSync(at('answer.txt'), 'We have read it. Who else saw it?\n')
    const made = await run(
      'notes',
      'board',
      at('third.jsonl'),
      '--oversight',
      key(),
      '--answer',
      `${note.slice(0, 8)}=${at('answer.txt')}`,
      '--out',
      at('b.json'),
    )
    expect(made.code, made.out).toBe(0)
    const { board } = JSON.parse(readFileSync(at('b.json'), 'utf8')) as { board: string }
    expect(await post('head', board)).toBe(404)
    expect(await post('overseer', board)).toBe(200)
    expect(await readBy(code)).toEqual(['We have read it. Who else saw it?'])
    expect(await readBy(newCode())).toEqual([])
  })
  it('cannot be told from a board without one: as many bytes, and each place opens to nobody else', async () => {
    const boards = await Promise.all(
      [[], [{ key: toBase64Url(noteKeysOf(code).publicKey), text: 'x' }]].map((a) => makeBoard(a, { random: nodeRandom, hpke })),
    )
    expect(boards.map((b) => b.length)).toEqual([BOARD_BYTES, BOARD_BYTES])
    await expect(
      makeBoard(
        Array.from({ length: 25 }, () => ({ key: '', text: 'x' })),
        { random: nodeRandom, hpke },
      ),
    ).rejects.toThrow(RangeError)
  })
  it('of another size, or altered on the way, is refused or opens to nobody', async () => {
    for (const bad of ['', 'AAAA', toBase64Url(nodeRandom.bytes(BOARD_BYTES + 1)), 'not base64!'])
      expect(await post('overseer', bad)).not.toBe(200)
    const board = await makeBoard([{ key: toBase64Url(noteKeysOf(code).publicKey), text: 'x' }], { random: nodeRandom, hpke })
    expect(
      await readBoard(
        board.map((b) => b ^ 1),
        noteKeysOf(code).privateKey,
        hpke,
      ),
    ).toEqual([])
    expect(await readBoard(board.slice(1), noteKeysOf(code).privateKey, hpke)).toEqual([])
  })
})
