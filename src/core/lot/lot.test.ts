import { describe, expect, it } from 'vitest'
import { concat, fromBase64Url, toBase64Url, toHex, utf8 } from '../bytes.ts'
import { anchorLeaf } from '../ledger/anchor.ts'
import { checkpointText } from '../ledger/checkpoint.ts'
import { commitPart, printLeaf, stampLeaf } from '../ledger/leaf.ts'
import { leafHash, proveInclusion, subtreeOf } from '../ledger/tree.ts'
import { checkLot } from './check.ts'
import { drawPlaces, lotFalls, type LotRoot } from './draw.ts'
import type { Framed } from './framed.ts'
import { isFramedBefore, type LotProof } from './proof.ts'
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
/** Two logs: five entries, the frame the third of them, and an anchor of nine leaves whose last fixes all five. */
function logsWith(said: Framed, { fixes = 5, isSigned = true } = {}): { readonly root: LotRoot; readonly proof: LotProof } {
  const stub = canonical({ v: 1, kind: 'lot.framed', author: 'a'.repeat(32), ...said })
  const salt = new Uint8Array(32).fill(3)
  const [coded, sealed, signature] = [4, 5, 6].map((n) => new Uint8Array(32).fill(n)) as [Uint8Array, Uint8Array, Uint8Array]
  const parts = { stub: commitPart('stub', salt, utf8(stub)), coded, sealed, signature }
  const leaf = stampLeaf(printLeaf(parts, false, isSigned), 1_764_000_000_000_000n)
  const other = (n: number): Uint8Array => printLeaf({ ...parts, coded: new Uint8Array(32).fill(100 + n) }, false, true)
  const log = [other(0), other(1), leaf, other(3), other(4)].map(leafHash)
  const fixed = subtreeOf(log.slice(0, fixes))
  const checkpoint = checkpointText({ origin: 'saksi.example', size: fixes, root: fixed(0, fixes) })
  const [slot, blind] = [1_764_543_600, new Uint8Array(32).fill(8)]
  const anchors = Array.from({ length: 8 }, (_, i) => leafHash(new Uint8Array(32).fill(i)))
  const tree = subtreeOf([...anchors, leafHash(anchorLeaf({ slot, salt: blind, checkpoint }))])
  const proof = {
    stub,
    stubSalt: toBase64Url(salt),
    commitments: toHex(concat(parts.stub, coded, sealed, signature)),
    leaf: toHex(leaf),
    index: 2,
    path: proveInclusion(2, 5, subtreeOf(log)).map(toHex),
    slot,
    salt: toHex(blind),
    checkpoint,
    anchorPath: proveInclusion(8, 9, tree).map(toHex),
  }
  return { root: { size: 9, root: toHex(tree(0, 9)) }, proof }
}
const { root: ROOT, proof } = logsWith(framed)
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
  const slip = { framed, proof, frame, opened, drawn }
  it('that was made after the root proves nothing, however its entry’s number was chosen', () => {
    expect(isFramedBefore(framed, ROOT, proof)).toBe(true)
    // Whoever wants one workplace drawn tries numbers until it is the first; all else holds.
    const wanted = frame.tokens[17] ?? ''
    const tries = Array.from({ length: 2_000 }, (_, n) => ({ ...framed, id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` }))
    const ground = tries.find((f) => checkLot({ framed: f, frame, opened, anchor }).drawn[0] === wanted)
    expect(ground && checkLot({ framed: ground, frame, opened, anchor, claimed: undefined }).faults).toEqual([])
    if (!ground) return
    const own = logsWith(ground)
    // The proof of the true one, one of a log of his own, and each mixed with the other.
    expect(isFramedBefore(ground, ROOT, proof)).toBe(false)
    expect(isFramedBefore(ground, ROOT, own.proof)).toBe(false)
    for (const key of Object.keys(proof) as (keyof LotProof)[]) {
      expect(isFramedBefore(ground, ROOT, { ...proof, [key]: own.proof[key] })).toBe(false)
      expect(isFramedBefore(ground, ROOT, { ...own.proof, [key]: proof[key] })).toBe(false)
    }
  })
  it('whose frame came after what the anchor’s leaf fixed, or which no device signed, proves nothing', () => {
    const late = logsWith(framed, { fixes: 2 })
    expect(isFramedBefore(framed, late.root, late.proof)).toBe(false)
    const unsigned = logsWith(framed, { isSigned: false })
    expect(isFramedBefore(framed, unsigned.root, unsigned.proof)).toBe(false)
  })
  it('proves a lot to whoever has the root, and holds no name and no code', () => {
    const text = printSlip(slip)
    expect(text).not.toMatch(/kiln/i)
    expect(text).not.toContain(CODE)
    expect(readSlip(text)).toEqual({ format: 'saksi-lot/2', ...slip })
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
      ...['framed', 'proof', 'frame', 'opened'].flatMap((part) => Object.keys(whole[part] ?? {}).map((key) => [part, key])),
      ['drawn'],
      ['more'],
    ]
    // A number may be any count, and a name of a log any text: what they say is then held against the root.
    const unseen = fields.flatMap((at) =>
      payloads.flatMap((value) => {
        const read = readSlip(put(at, value))
        const isSound = read && isFramedBefore(read.framed, read.opened, read.proof)
        return isSound && checkLot({ ...read, anchor, claimed: read.drawn }).faults.length === 0 ? [[at.join('.'), value]] : []
      }),
    )
    expect(unseen).toEqual([])
  })
})

it('the secret that is told opens no name: it is another hash of the code than the key', () => {
  expect(toBase64Url(lotKeysOf(CODE).names)).not.toBe(lotKeysOf(CODE).secret)
  expect(fromBase64Url(lotKeysOf(CODE).secret)).toHaveLength(32)
})
