import { describe, expect, it } from 'vitest'
import { fromBase64Url, toBase64Url } from '../bytes.ts'
import { checkLot } from './check.ts'
import { drawPlaces, lotFalls } from './draw.ts'
import { frameMark, MOST_PLACES, printFrame, readFrame, secretMark, type Frame } from './frame.ts'
import { MOST_LETTERS, readPlaceLines } from './lines.ts'
import { lotKeysOf, lotNames, makeFrame, openNames } from './make-frame.ts'
import { printSlip, readSlip } from './slip.ts'
import { canonical } from '../canonical.ts'

const CODE = 'ABCDEFGHJKLMNPQR'
const OTHER = 'RQPNMLKJHGFEDCBA'
const nonce = new Uint8Array(12).fill(7)
const ORIGIN = 'saksi.example/anchor'
const PLACES = Array.from({ length: 40 }, (_, i) => `LAB-${i + 1}\tInvented kiln ${i + 1}`)
const frame = makeFrame(PLACES, { origin: ORIGIN, code: CODE, nonce })
const ROOT = { size: 9, root: 'ab'.repeat(32) }
const framed = {
  id: '00010203-0405-4607-8809-0a0b0c0d0e0f',
  agency: 'molvt',
  office: 'LAB-X1',
  day: '2026-12-01',
  places: PLACES.length,
  draw: 4,
  frame: frameMark(frame, { office: 'LAB-X1', day: '2026-12-01', draw: 4 }),
  secret: secretMark(lotKeysOf(CODE).secret),
}
const opened = { secret: lotKeysOf(CODE).secret, ...ROOT }
const anchor = { origin: ORIGIN, ...ROOT }
const { drawn } = checkLot({ framed, frame, opened, anchor })

describe('the lines of a register', () => {
  it('are workplaces, one each; blank lines and invisible differences are none', () => {
    expect(readPlaceLines('1\tKiln A\r\n\n  \n2\tKiln B \n')).toEqual({ places: ['1\tKiln A', '2\tKiln B'], faults: [] })
    expect(readPlaceLines('')).toEqual({ places: [], faults: [] })
  })
  it('that are one workplace are named with the line before, whatever digits, case or spaces they are written in', () => {
    const { places, faults } = readPlaceLines('12\tKiln A\n១២\tKiln A again\nBrick  House\nbrick house\u200b')
    expect(places).toEqual(['12\tKiln A', 'Brick House'])
    expect(faults).toEqual([
      { line: 2, what: 'twice', first: 1 },
      { line: 4, what: 'twice', first: 3 },
    ])
  })
  it('that are one workplace under several numbers, or with a number and without, are named too', () => {
    const { places, faults } = readPlaceLines('12\tKiln A\n12a\tKiln  A\n12/1\tkiln a\nKILN A\n13\tKiln A, by the bridge')
    expect(places).toEqual(['12\tKiln A', '13\tKiln A, by the bridge'])
    expect(faults).toEqual([2, 3, 4].map((line) => ({ line, what: 'twice', first: 1 })))
  })
  it('that are longer than a line of a register are named, and not cut', () => {
    expect(readPlaceLines('x'.repeat(MOST_LETTERS + 1)).faults).toEqual([{ line: 1, what: 'too-long' }])
  })
})

describe('a frame', () => {
  it('opens to its names with its code alone, in the order of its tokens', () => {
    expect(openNames(frame, CODE)?.toSorted()).toEqual(PLACES.toSorted())
    expect(openNames(frame, OTHER)).toBeUndefined()
    expect(openNames({ ...frame, names: `A${frame.names.slice(1)}` }, CODE)).toBeUndefined()
  })
  it('opens to no name where its tokens are not those of its names: one workplace thirty times, or tokens of chance', () => {
    const chance = Array.from({ length: 30 }, (_, i) => toBase64Url(new Uint8Array(16).fill(i * 8))).toSorted()
    const honest = makeFrame(PLACES.slice(0, 30), { origin: ORIGIN, code: CODE, nonce })
    const forged = (tokens: readonly string[], names: readonly string[]): Frame => ({
      origin: ORIGIN,
      tokens,
      names: lotNames(names, CODE, nonce),
    })
    const one = Array.from({ length: 30 }, () => '77\tThe one workplace')
    const [first = '', ...others] = openNames(honest, CODE) ?? []
    for (const bad of [
      forged(chance, one),
      forged(honest.tokens, one),
      forged(chance, [first, ...others]),
      forged(honest.tokens, [...others, first]),
      forged(honest.tokens, [first, ...others.slice(1)]),
      // Its number is the committed one, and what is shown beside it is another workplace's, a second time.
      forged(
        honest.tokens,
        [first, ...others].map((p) => p.replace(/\t.*/, '\tThe one workplace')),
      ),
      forged(honest.tokens, [`${first}\nand more`, ...others]),
    ]) {
      expect(readFrame(canonical(printFrame(bad)))).toEqual(bad)
      expect(openNames(bad, CODE)).toBeUndefined()
    }
    expect(openNames(forged(honest.tokens, [first, ...others]), CODE)).toEqual([first, ...others])
  })
  it('says nothing of a name, nor does one workplace have one token in two frames', () => {
    expect(JSON.stringify(frame)).not.toMatch(/kiln|LAB-/i)
    const other = makeFrame(PLACES, { origin: ORIGIN, code: OTHER, nonce })
    expect(other.tokens.filter((t) => frame.tokens.includes(t))).toEqual([])
  })
  it('is none when it is empty, too long, or holds one workplace twice', () => {
    const make = (places: readonly string[]) => makeFrame(places, { origin: ORIGIN, code: CODE, nonce })
    expect(() => make([])).toThrow(RangeError)
    expect(() => make([...PLACES, 'lab-1\tunder another name'])).toThrow(RangeError)
    expect(() => make(Array.from({ length: MOST_PLACES + 1 }, (_, i) => String(i)))).toThrow(RangeError)
    const [first = ''] = frame.tokens
    for (const tokens of [[], [first, ...frame.tokens], frame.tokens.toReversed()])
      expect(readFrame(canonical({ frame: canonical({ ...frame, tokens }) }))).toBeUndefined()
    expect(readFrame(canonical(printFrame(frame)))).toEqual(frame)
  })
  it('is read of nothing that a stranger writes', () => {
    for (const text of ['', '{}', '[]', '{"frame":1}', '{"frame":"{}"}', canonical({ frame: canonical({ ...frame, more: 1 }) })])
      expect(readFrame(text)).toBeUndefined()
  })
})

describe('a lot', () => {
  it('falls on as many different workplaces as are drawn, the same for everybody', () => {
    expect(new Set(drawn).size).toBe(4)
    expect(checkLot({ framed, frame, opened, anchor, claimed: drawn })).toEqual({ faults: [], drawn })
  })
  it('falls elsewhere with another root, another secret, another frame or another log', () => {
    const base = { entry: framed.id, frame: framed.frame, origin: ORIGIN, secret: opened.secret, ...ROOT, places: 40, draw: 4 }
    const lots = [
      {},
      { root: 'cd'.repeat(32) },
      { size: 10 },
      { secret: lotKeysOf(OTHER).secret },
      { origin: 'other' },
      { frame: 'x' },
      { entry: 'y' },
    ]
    expect(new Set(lots.map((more) => drawPlaces({ ...base, ...more }).join(' '))).size).toBe(lots.length)
  })
  it('falls on each workplace about as often as on any other', () => {
    const counts = Array.from({ length: 40 }, () => 0)
    const base = { entry: framed.id, frame: framed.frame, origin: ORIGIN, secret: opened.secret, places: 40, draw: 4 }
    for (let n = 0; n < 4000; n++)
      for (const i of drawPlaces({ ...base, size: n, root: n.toString(16).padStart(64, '0') })) counts[i] = (counts[i] ?? 0) + 1
    // 400 each on average, standard deviation 19: five of them.
    expect(counts.filter((c) => Math.abs(c - 400) > 95)).toEqual([])
  })
  it('that is drawn again until it suits somebody is found out', () => {
    const faultsOf = (more: Partial<Parameters<typeof checkLot>[0]>) => checkLot({ framed, frame, opened, anchor, ...more }).faults
    expect(faultsOf({ claimed: drawn.toReversed() })).toEqual(['lot.drawn-otherwise'])
    expect(faultsOf({ claimed: frame.tokens.filter((t) => !drawn.includes(t)).slice(0, 4) })).toEqual(['lot.drawn-otherwise'])
    expect(faultsOf({ claimed: drawn.slice(1) })).toEqual(['lot.drawn-otherwise'])
    expect(faultsOf({ opened: { ...opened, root: 'cd'.repeat(32) } })).toContain('lot.root-differs')
    expect(faultsOf({ opened: { ...opened, size: 10 } })).toContain('lot.root-differs')
    expect(faultsOf({ opened: { ...opened, secret: lotKeysOf(OTHER).secret } })).toContain('lot.secret-differs')
    const other = makeFrame(PLACES.slice(1), { origin: ORIGIN, code: CODE, nonce })
    expect(faultsOf({ frame: other })).toContain('lot.frame-differs')
    for (const more of [{ office: 'LAB-X2' }, { day: '2026-12-02' }, { draw: 3 }])
      expect(faultsOf({ framed: { ...framed, ...more } })).toContain('lot.frame-differs')
    expect(faultsOf({ anchor: { ...anchor, origin: 'another.example/anchor' } })).toEqual(['lot.of-another-log'])
  })
  it('falls at six in the morning of the country’s day', () => {
    expect(new Date(lotFalls('2026-12-01', { opensAt: '06:00', minutesEast: 420 }) * 1000).toISOString()).toBe('2026-11-30T23:00:00.000Z')
  })
})

describe('a slip', () => {
  const slip = { framed, frame, opened, drawn }
  it('proves a lot to whoever has the root, and holds no name and no code', () => {
    const text = printSlip(slip)
    expect(text).not.toMatch(/kiln/i)
    expect(text).not.toContain(CODE)
    expect(readSlip(text)).toEqual({ format: 'saksi-lot/1', ...slip })
    expect(openNames(frame, opened.secret)).toBeUndefined()
  })
  it('is none with a payload in any of its fields', () => {
    const payloads = [
      '<img src=x onerror=alert(1)>',
      "'; drop table entries;--",
      '\u202e',
      '{{7*7}}',
      'x'.repeat(100_000),
      -1,
      null,
      [],
      {},
      1e99,
    ]
    const whole = JSON.parse(printSlip(slip)) as Record<string, Record<string, unknown>>
    const put = (at: readonly string[], value: unknown): string => {
      const copy = structuredClone(whole)
      let here: Record<string, unknown> = copy
      for (const key of at.slice(0, -1)) here = here[key] as Record<string, unknown>
      here[at.at(-1) ?? ''] = value
      return JSON.stringify(copy)
    }
    const fields = [
      ['format'],
      ...['framed', 'frame', 'opened'].flatMap((part) => Object.keys(whole[part] ?? {}).map((key) => [part, key])),
      ['drawn'],
      ['more'],
    ]
    // A number may be any count, and a name of a log any text: what they say is then held against the root.
    const unseen = fields.flatMap((at) =>
      payloads.flatMap((value) => {
        const read = readSlip(put(at, value))
        return read && checkLot({ ...read, anchor, claimed: read.drawn }).faults.length === 0 ? [[at.join('.'), value]] : []
      }),
    )
    expect(unseen).toEqual([])
  })
})

it('the secret that is told opens no name: it is another hash of the code than the key', () => {
  expect(toBase64Url(lotKeysOf(CODE).names)).not.toBe(lotKeysOf(CODE).secret)
  expect(fromBase64Url(lotKeysOf(CODE).secret)).toHaveLength(32)
})
