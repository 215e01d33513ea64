/**
 * A note to the oversight body, by anybody and without signing in: its bytes do not tell it from an opening, nobody's address stays, a flood has its room, and
 * an answer opens to a code alone.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { fromBase64Url, toBase64Url } from '../../src/core/bytes.ts'
import type { Parts } from '../../src/core/entry/make.ts'
import { numberFrom } from '../../src/core/letter/number.ts'
import { noteKeysOf } from '../../src/core/note/code.ts'
import { BOARD_BYTES, placesOf } from '../../src/core/note/board.ts'
import { gatherNotes, lengthOfNote, NOTE_BYTES, printNote, readNotePart } from '../../src/core/note/note.ts'
import { Room, ROOM, ROW_MS } from '../../src/core/note/room.ts'
import { inOrder, LEAST_BITS, MOST_BITS, priceOf, workPlace, type Ask } from '../../src/core/note/work.ts'
import { main } from '../../src/main.ts'
import { hpke } from '../../src/outside/hpke/hpke.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { makeBoard, readBoard } from '../../src/work/notes/board.ts'
import { openNoteDoor } from '../../src/work/notes/note-door.ts'
import { bringNote, sealNote } from '../../src/work/notes/seal-note.ts'
import type { RecordStore } from '../../src/road/ports.ts'
import { EntryIdConflict } from '../../src/store/postgres/append/plan.ts'
import { sealRow } from '../../src/work/oversight/seal-row.ts'
import { oversightKey } from '../../src/work/openings/installation-openings.ts'
import { INSTALLATION } from '../../src/core/entry/kinds.ts'
import { makeEntry, uuidFrom } from '../../src/core/entry/make.ts'
import { signEntry } from '../../src/core/entry/sign.ts'
import { quickWorth } from '../helpers/native-scrypt.ts'
import { PAGES, servePeople, type ServedPeople } from '../helpers/served-people.ts'

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

const ask = (method: string, path: string, body?: unknown, origin = PAGES): Promise<Response> =>
  fetch(`${served.api}${path}`, {
    method,
    headers: { origin, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
const askNow = async (): Promise<Ask | 'full'> => ((await (await ask('GET', '/api/v1/rows')).json()) as { ask: Ask | null }).ask ?? 'full'
const hand = async (entries: readonly Parts[], work: number, nonce: string) => {
  const answer = await ask('POST', '/api/v1/rows', { entries, work, nonce })
  if (answer.ok) return 'taken' as const
  const said = (await answer.json()) as { ask?: Ask | null }
  return said.ask === undefined ? ('silent' as const) : { ask: said.ask }
}
const seal = async (words: string, code = newCode()): Promise<readonly Parts[]> =>
  sealNote(words, code, await oversightKey(served.installation), { random: nodeRandom, hpke })
async function leave(words: string, code: string): Promise<readonly Parts[]> {
  const rows = await seal(words, code)
  expect(await bringNote(rows, { ask: askNow, hand, worth: quickWorth, pause })).toBe('taken')
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
/** v² = u³ + 486662u² + u has a root modulo 2²⁵⁵ − 19, and the top bit is clear: so is every X25519 public key. */
function isOnCurve(bytes: Uint8Array): boolean {
  if (((bytes[31] ?? 0) & 0x80) !== 0) return false
  const p = 2n ** 255n - 19n
  const u = BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`) % p
  let [power, base, root] = [(p - 1n) / 2n, (((u * u) % p) * u + 486_662n * u * u + u) % p, 1n]
  for (; power > 0n; power >>= 1n) {
    if ((power & 1n) === 1n) root = (root * base) % p
    base = (base * base) % p
  }
  return root === 1n
}
const at = (name: string): string => join(dir, '..', name)
const key = (): string => join(served.installation.layout.vaultFolder, 'oversight', 'vault.key')

describe('a note', () => {
  const code = newCode()
  it('is read by the oversight body with its own key, and by nobody who has the machine; no line of the log is of it', async () => {
    const rows = await leave(WORDS, code)
    expect(rows).toHaveLength(1)
    const carried = await run('notes', 'carry', dir, '--out', at('rows.jsonl'))
    expect(carried.out).toContain('1 row;')
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
  const HOUR = 3_600_000
  type Opened = Partial<Parameters<typeof openNoteDoor>[0]>
  /** A door of its own beside the server's, at an hour of its own, and how often the store was asked. A work is worth what its number says. */
  async function doorAt(hour: number, others: Opened = {}) {
    const to = await oversightKey(served.installation)
    const time = { now: Date.UTC(2031, 2, 4, hour) }
    const asked = { appends: 0, receipts: 0, works: 0 }
    const store = others.store ?? served.installation.store
    const door = openNoteDoor({
      epoch: async () => to.epoch,
      hasRoom: () => true,
      worth: async (_place, work) => (asked.works++, work),
      now: () => time.now,
      random: nodeRandom,
      ...others,
      store: {
        append: (...a) => (asked.appends++, store.append(...a)),
        receiptFor: (...a) => (asked.receipts++, store.receiptFor(...a)),
      },
    })
    const price = (): Ask => {
      const now = door.ask()
      if (!now) throw new Error('the door is shut')
      return now
    }
    const bring = (rows: readonly Parts[], { bits, nonce } = price()) => door.take(rows, priceOf(bits, rows.length), nonce)
    return { door, time, asked, price, bring }
  }
  /** A store in which everything is new, and nothing is kept. */
  const endless: Pick<RecordStore, 'append' | 'receiptFor'> = {
    append: async (_agency, ready) => ({ added: ready.map((r) => r.stub.id), entries: ready.map((r) => r.stub.id) }) as never,
    receiptFor: async (_agency, entry) => ({ entry, proof: 'x' }),
  }
  const withOtherBytes = (row: Parts): Parts => ({ ...row, salts: { ...row.salts, sealed: toBase64Url(nodeRandom.bytes(32)) } })

  it('asks for work and for nothing else: none, or that of other rows, other bytes, another hour is refused', async () => {
    const rows = await seal('x')
    const other = await seal('y')
    const now = await askNow()
    if (typeof now === 'string') throw new Error('no room')
    const isWorth = (some: readonly Parts[], work: number): boolean => quickWorth(workPlace(some, now.nonce), work) >= priceOf(now.bits, 1)
    const numbers = Array.from({ length: 2_000 }, (_, n) => n)
    const [row] = rows as [Parts]
    const salted = [withOtherBytes(row)]
    // Worth it for these rows alone: what chance made worth as much for the others would be taken.
    const work = numbers.find((n) => isWorth(rows, n) && !isWorth(other, n) && !isWorth(salted, n)) ?? 0
    const wrong = numbers.find((n) => !isWorth(rows, n)) ?? 0
    const post = async (body: object, origin?: string) => (await ask('POST', '/api/v1/rows', body, origin)).status
    const sent = { entries: rows, work, nonce: now.nonce }
    expect(await hand(rows, wrong, now.nonce)).toEqual({ ask: now })
    expect(await hand(other, work, now.nonce)).toEqual({ ask: now })
    expect(await hand(salted, work, now.nonce)).toEqual({ ask: now })
    expect(await hand(rows, work, 'A'.repeat(43))).toEqual({ ask: now })
    expect(await post(sent, 'https://elsewhere.example')).toBe(403)
    for (const bad of [{ sealed: '{"row":"AAAA"}' }, { sealed: `${row.sealed} ` }, { sealed: '\ud800' }, { coded: '{"a":1}' }])
      expect(await post({ ...sent, entries: [{ ...row, ...bad }] })).toBe(422)
    expect(await post({ ...sent, entries: [row, row] })).toBe(422)
    expect(await post({ ...sent, entries: inOrder([row, ...other]).toReversed() })).toBe(422)
    expect(await post({ ...sent, name: 'x' })).toBe(400)
    expect(await post({ ...sent, entries: Array.from({ length: 9 }, () => row) })).toBe(400)
    expect(await post({ ...sent, entries: [{ ...row, sealed: 'x'.repeat(80_000) }] })).toBe(413)
    expect(await hand(rows, work, now.nonce)).toBe('taken')
    // Brought again, as after a broken line, it is the same rows.
    expect(await hand(rows, work, now.nonce)).toBe('taken')
  })
  it('takes all rows of a note for one work, or none of them, and asks for as much as they are', async () => {
    const { price, bring, asked } = await doorAt(9)
    const rows = await seal('a'.repeat(5_000))
    expect(rows.length).toBeGreaterThan(2)
    const { nonce, bits } = price()
    expect(await bring(rows, { nonce, bits: bits - 1 })).toEqual({ ask: { nonce, bits } })
    expect(await bring(rows)).toHaveLength(rows.length)
    expect(asked.appends).toBe(1)
  })
  it('has no transaction, and keeps nothing, for rows that were brought before, in whatever order and however often; a work is good once', async () => {
    const { door, time, price, bring, asked } = await doorAt(9)
    const before = price()
    const rows = await seal('a'.repeat(5_000))
    const first = await bring(rows, before)
    const reads = asked.receipts
    for (let i = 0; i < 50; i++) {
      expect(await bring(rows, before)).toEqual(first)
      const turned = [...rows.slice(1 + (i % (rows.length - 1))), ...rows.slice(0, 1 + (i % (rows.length - 1)))]
      await expect(bring(turned, before)).rejects.toMatchObject({ code: 'act.not-sound' })
    }
    expect(asked).toMatchObject({ appends: 1, receipts: reads, works: 1 })
    // Two at once, of one window that tries again, are one.
    const twice = await seal('y')
    const [one, other] = await Promise.all([bring(twice, before), bring(twice, before)])
    expect(one).toEqual(other)
    expect(asked.appends).toBe(2)
    // With other bytes they are a conflict, each for a work of its own, and the same one again is none.
    const [row] = twice as [Parts]
    const conflicting = [withOtherBytes(row)]
    for (let i = 0; i < 20; i++) await expect(bring(conflicting, before)).rejects.toThrow(EntryIdConflict)
    expect(asked.appends).toBe(3)
    await expect(door.take([{ ...row, sealed: '{}' }], 1e9, before.nonce)).rejects.toThrow()
    // What a slow window found under the word of five hours ago is worth what it was.
    time.now += 5 * HOUR
    expect(await bring(await seal('z'), before)).toHaveLength(1)
    // Of an hour later nothing is worth anything, and nobody made it beforehand.
    time.now += HOUR
    const later = price()
    expect(later.nonce).not.toBe(before.nonce)
    expect(await door.take(await seal('y'), 1e9, before.nonce)).toEqual({ ask: later })
    // Also where it is on record already, and the door has forgotten it.
    expect(await bring(rows)).toHaveLength(rows.length)
  })
  it('is tried again by the same work where the record was away', async () => {
    let isAway = true
    const away = {
      ...endless,
      append: async (...a: Parameters<typeof endless.append>) => (isAway ? Promise.reject(new Error('away')) : endless.append(...a)),
    }
    const { price, bring } = await doorAt(9, { store: away })
    const [rows, now] = [await seal('x'), price()]
    await expect(bring(rows, now)).rejects.toThrow('away')
    isAway = false
    expect(await bring(rows, now)).toHaveLength(1)
  })
  it('says nothing of what else is on record, nor of the disks, to whoever has not worked; and where these have little room, takes nothing', async () => {
    // Openings lie there by the hundred as well: a door that counted them would tell how many there were.
    const opened = await doorAt(9, { hasRoom: () => false, store: endless })
    expect(opened.price().bits).toBe(LEAST_BITS)
    expect(await opened.door.take(await seal('x'), 1, opened.price().nonce)).toEqual({ ask: opened.price() })
    expect(await opened.bring(await seal('x'))).toEqual({ ask: null })
    expect(opened.asked.appends).toBe(0)
  })
  it('looks at one work at a time, and lets so many wait: a flood of what is none is told to come again', async () => {
    let release = (): void => undefined
    const gate = new Promise<void>((done) => (release = done))
    const { door, price, asked } = await doorAt(9, { store: endless, worth: async () => (await gate, 0) })
    const [rows, { nonce }] = [await seal('x'), price()]
    const many = Promise.all(Array.from({ length: 200 }, (_, n) => door.take(rows, n, nonce)))
    release()
    expect(new Set((await many).map((took) => JSON.stringify(took)))).toEqual(new Set([JSON.stringify({ ask: price() })]))
    expect(asked.appends).toBe(0)
  })
  it('of two who come at once, both are not the last', async () => {
    const { door, price, bring } = await doorAt(9, { store: endless })
    // Sealed once: to the door a row is another one by its id.
    const [row] = (await seal('x')) as [Parts]
    for (let n = 0; n < ROOM - 1; n++) {
      const id = uuidFrom(nodeRandom.bytes(16))
      await bring([{ ...row, id, stub: row.stub.replace(row.id, id) }])
    }
    const both = await Promise.all([seal('x'), seal('y')])
    const { nonce, bits } = price()
    expect(bits).toBe(MOST_BITS)
    const took = await Promise.all(both.map((rows) => door.take(rows, priceOf(MOST_BITS, 1), nonce)))
    expect(took.filter((t) => !('ask' in t))).toHaveLength(1)
    expect(door.ask()).toBeNull()
  }, 30_000)

  describe('against one person who works on and on', () => {
    /** Tries a second: of a fast telephone with a program of its own on all its eight cores, and of a page on a laptop and on a cheap telephone (0045). */
    const [FLOOD, LAPTOP, CHEAP] = [1_200, 50, 10]
    const start = Date.UTC(2031, 2, 4)
    const DAY = 24 * HOUR
    /** @param saving seconds of work that he saves up each time, and spends at once; 0: each try as he makes it. */
    function flood(hours: number, saving: number) {
      const room = new Room()
      let [now, rows, highest, tries] = [start, 0, 0, 0]
      let shut = false
      for (let next = saving > 0 ? start : Infinity; now < start + hours * HOUR;) {
        if (now >= next) [tries, next] = [saving * FLOOD, next + saving * 1_000]
        const price = priceOf(room.bits(now), 1)
        shut ||= !room.fits(1, now)
        if (tries >= price && room.fits(1, now)) {
          tries -= price
          room.take(1, now)
          rows++
        } else [now, tries] = [now + 1_000, tries + (saving > 0 ? 0 : FLOOD)]
        highest = Math.max(highest, price)
      }
      return { highest, rows, shut }
    }
    it('is never shut, and whoever leaves a page open comes in: a laptop within a quarter of an hour, a cheap telephone within two hours', () => {
      const steady = flood(24, 0)
      expect(steady.shut).toBe(false)
      expect(steady.highest / LAPTOP).toBeLessThan(15 * 60)
      expect(steady.highest / CHEAP).toBeLessThan(2 * 3_600)
      // Without him: seconds.
      expect(priceOf(LEAST_BITS, 1) / CHEAP).toBeLessThan(4)
    })
    it('is never shut by what he saved up while a word is good, and is as cheap as before when that has run off', () => {
      const saved = flood(24, 6 * 3_600)
      expect(saved.shut).toBe(false)
      const room = new Room()
      for (let n = 0; n < ROOM; n++) room.take(1, start)
      expect([room.bits(start), room.fits(1, start)]).toEqual([MOST_BITS, false])
      expect(room.fits(1, start + ROW_MS)).toBe(true)
      expect(room.bits(start + ROOM * ROW_MS)).toBe(LEAST_BITS)
      // A clock that was set back gives nobody room.
      expect(room.fits(1, start - DAY)).toBe(false)
    })
    it('fills no disk: in a day as many rows as run off in it, and one room', () => {
      const most = DAY / ROW_MS + ROOM
      for (const saving of [0, 6 * 3_600]) expect(flood(24, saving).rows).toBeLessThanOrEqual(most)
      const room = new Room()
      let taken = 0
      for (let now = start; now < start + DAY; now += 1_000) for (; room.fits(1, now); taken++) room.take(1, now)
      expect(taken).toBeLessThanOrEqual(most + 1)
    })
  })
  it('is worked for once by a window, which goes on from what it found while the price moves, and tells whoever waits when it is shut, silent, or has another key', async () => {
    const rows = await seal('x')
    const now: Ask = { bits: 2, nonce: 'A'.repeat(43) }
    const asks = { tries: 0 }
    const worth = (_place: Uint8Array, work: number): number => (asks.tries++, work)
    type Said = Awaited<ReturnType<typeof hand>> | 'stale' | 'full'
    const bring = (took: Said, first: Ask | 'silent' | 'full' = now) =>
      bringNote(rows, { ask: async () => first, hand: async () => took, worth, pause })
    expect(await bring('taken')).toBe('taken')
    expect(await bring('stale')).toBe('stale')
    expect(await bring({ ask: null })).toBe('full')
    expect([await bring('taken', 'full'), await bring('taken', 'silent')]).toEqual(['full', 'silent'])
    // A server that asks on and on, or for more than a telephone does, is not worked for.
    expect(await bring({ ask: now })).toBe('silent')
    expect(await bring('silent')).toBe('silent')
    expect(await bring('taken', { ...now, bits: MOST_BITS + 1 })).toBe('silent')
    // Dearer when it comes, then cheaper again: nothing is done twice.
    const prices = [2, 8, 9, 7]
    let handed: number | undefined
    asks.tries = 0
    const took = await bringNote(rows, {
      ask: async () => ({ ...now, bits: prices.shift() ?? 7 }),
      hand: async (_rows, work) => (handed === undefined ? ((handed = work), { ask: { ...now, bits: 8 } }) : ((handed = work), 'taken')),
      worth,
      pause,
    })
    expect([took, asks.tries, handed]).toEqual(['taken', 5 + 3 * 64, 4 + 3 * 64])
    // Of a word that is over it begins anew with the one that is.
    const words: string[] = []
    const late = await bringNote(rows, {
      ask: async () => now,
      hand: async (_rows, _work, nonce) => (words.push(nonce), nonce === now.nonce ? { ask: { ...now, nonce: 'B'.repeat(43) } } : 'taken'),
      worth,
      pause,
    })
    expect([late, words.at(-1)]).toEqual(['taken', 'B'.repeat(43)])
  })
  it('leaves no line in the log, nor does what a browser asks before it, nor an opening’s row beside which a note would stand out', async () => {
    await served.post('head', '/api/v1/oversight-rows', { entry: (await seal('x'))[0] })
    await fetch(`${served.api}/api/v1/rows`, {
      method: 'OPTIONS',
      headers: { origin: PAGES, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    })
    await ask('GET', '/api/v1/board')
    await leave('x', newCode())
    // Nor where the record is away: a line of a failure is a line of a note.
    const away = vi.spyOn(served.installation.store, 'append').mockRejectedValue(new TypeError('away'))
    const lost = await seal('x')
    const said = await bringNote(lost, { ask: askNow, hand, worth: quickWorth, pause })
    expect(said).toBe('silent')
    expect(away).toHaveBeenCalled()
    const opened = await served.post('head', '/api/v1/oversight-rows', { entry: lost[0] })
    expect(opened.status).toBe(500)
    away.mockRestore()
    expect(log.join('\n')).not.toMatch(/TypeError|failed/)
    expect(log.join('\n')).not.toMatch(/OPTIONS|rows|GET \/api\/v1\/board/)
    expect(log.length).toBeGreaterThan(0)
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
  it('cannot be told from a board without one: as many bytes, and each place, taken or empty, begins with a point of the curve', async () => {
    const boards = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        makeBoard(
          Array.from({ length: i % 3 }, () => ({ key: toBase64Url(noteKeysOf(code).publicKey), text: 'x' })),
          { random: nodeRandom, hpke },
        ),
      ),
    )
    expect(new Set(boards.map((b) => b.length))).toEqual(new Set([BOARD_BYTES]))
    const places = boards.flatMap(placesOf)
    expect(places).toHaveLength(12 * 24)
    expect(places.filter((place) => !isOnCurve(place.subarray(0, 32)))).toEqual([])
    // Of chance, half would not be.
    expect(Array.from({ length: 64 }, () => nodeRandom.bytes(32)).filter(isOnCurve).length).toBeLessThan(40)
    await expect(
      makeBoard(
        Array.from({ length: 25 }, () => ({ key: '', text: 'x' })),
        { random: nodeRandom, hpke },
      ),
    ).rejects.toThrow(RangeError)
  })
  it('to a note whose key agrees with nobody is refused by name, and the others’ board is made', async () => {
    const part = (key: string, text: string): string =>
      printNote(text, { thread: 'A'.repeat(43), key, note: toBase64Url(nodeRandom.bytes(32)) })[0] ?? ''
    const own = newCode()
    const texts = [part('A'.repeat(43), 'nobody'), part(toBase64Url(noteKeysOf(own).publicKey), 'រក\u200bឃើញ \u202ehgih')]
    const to = await oversightKey(served.installation)
    const rows = await Promise.all(
      texts.map(async (text) => (await sealRow(uuidFrom(nodeRandom.bytes(16)), text, to, { random: nodeRandom, hpke })).parts),
    )
    expect(await bringNote(inOrder(rows), { ask: askNow, hand, worth: quickWorth, pause })).toBe('taken')
    await run('notes', 'carry', dir, '--out', at('low.jsonl'))
    const read = await run('notes', 'read', at('low.jsonl'), '--oversight', key())
    expect(read.out).toContain('it names a key to which no answer can be sealed')
    // Khmer as it was typed, and a sign that turns the line around as what it is.
    expect(read.out).toContain('រក\u200bឃើញ \\u{202e}hgih')
    const { notes } = JSON.parse((await run('notes', 'read', at('low.jsonl'), '--oversight', key(), '--json')).out) as {
      notes: { note: string; text: string }[]
    }
    const of = (text: string): string => `${notes.find((n) => n.text.startsWith(text))?.note.slice(0, 12)}=${at('answer.txt')}`
    const board = (...answers: string[]) =>
      run('notes', 'board', at('low.jsonl'), '--oversight', key(), ...answers.flatMap((a) => ['--answer', a]), '--out', at('low.json'))
    expect((await board(of('nobody'), of('រក'))).code).toBe(2)
    expect((await board(of('រក'))).code).toBe(0)
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
