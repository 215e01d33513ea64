/**
 * A zip that unpacks to itself, byte for byte, as long as somebody goes on: the construction that Russ Cox described in "Zip Files All
 * the Way Down" (2010). Deflate is a language of two words, *print these bytes* and *print again what was printed*, and in it a
 * program can print itself. Every word takes ten bytes here, so that words can be printed by number. The checksum stands in what it
 * is the checksum of, and is found by solving for it.
 */
import { crc32 } from 'node:zlib'

type Bytes = readonly number[]
const WORD = 10
const u16 = (n: number): Bytes => [n & 255, (n >> 8) & 255]
const u32 = (n: number): Bytes => [...u16(n & 0xffff), ...u16((n >>> 16) & 0xffff)]

/** A stored block (RFC 1951, 3.2.4) of `n` bytes that follow; an empty one before it makes it a word long. */
const print = (n: number): Bytes => [0, 0, 0, 0xff, 0xff, 0, ...u16(n), ...u16(~n & 0xffff)]
const NOTHING: Bytes = print(0)

/** Prints the last `n` bytes again: a match of that length and distance in a fixed block, and an empty stored block up to the word's end. */
function again(n: number, isLast = false): Bytes {
  const bits: number[] = []
  const low = (value: number, count: number): void => {
    for (let i = 0; i < count; i++) bits.push((value >> i) & 1)
  }
  const high = (value: number, count: number): void => {
    for (let i = count - 1; i >= 0; i--) bits.push((value >> i) & 1)
  }
  const block = (lengths: readonly number[]): void => {
    low(0b010, 3)
    for (const length of lengths) {
      const [symbol, extra, value] = codeOf(length - 3, 257, 4, 8)
      if (symbol < 280) high(symbol - 256, 7)
      else high(0b11000000 + symbol - 280, 8)
      low(value, extra)
      const [distance, more, rest] = codeOf(n - 1, 0, 2, 4)
      high(distance, 5)
      low(rest, more)
    }
    high(0, 7)
  }
  // Cut in as many pieces as fill the word, with empty blocks for what is left over.
  for (let pieces = 1; pieces < 4; pieces++) {
    for (let empty = 0; empty < 4; empty++) {
      bits.length = 0
      block(Array.from({ length: pieces }, (_, i) => Math.floor((n + i) / pieces)))
      for (let i = 0; i < empty; i++) block([])
      if (Math.ceil((bits.length + 3) / 8) !== WORD - 4) continue
      low(isLast ? 1 : 0, 3)
      while (bits.length % 8 !== 0) bits.push(0)
      const bytes = Array.from({ length: bits.length / 8 }, (_, i) =>
        bits.slice(8 * i, 8 * i + 8).reduce((b, bit, at) => b | (bit << at), 0),
      )
      return [...bytes, 0, 0, 0xff, 0xff]
    }
  }
  throw new Error(`impossible: a repetition of ${n} bytes does not fill a word`)
}

/** Deflate's lengths and distances: `each` codes for one value each, then twice as many values every half `each`. */
function codeOf(value: number, first: number, half: number, each: number): readonly [symbol: number, extra: number, rest: number] {
  if (value < each) return [first + value, 0, 0]
  const extra = Math.floor(Math.log2(value / half))
  const step = 2 ** extra
  return [first + extra * half + Math.floor(value / step), extra, value % step]
}

/** @param name of its one entry, which is the zip itself. */
export function quineZip(name: string): Uint8Array {
  const letters = [...new TextEncoder().encode(name)]
  /** The size is the same whatever the checksum says. */
  const write = (crc: number, size: number, packed: number): Bytes => {
    const about = [20, 0, 0, 0, 8, 0, 0, 0, 0, 0, ...u32(crc), ...u32(packed), ...u32(size), ...u16(letters.length), 0, 0]
    const head = [...u32(0x04034b50), ...about, ...letters]
    const directory = [...u32(0x02014b50), 20, 0, ...about, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...u32(0), ...letters]
    const tail = [...directory, ...u32(0x06054b50), 0, 0, 0, 0, 1, 0, 1, 0, ...u32(directory.length), ...u32(head.length + packed), 0, 0]
    const [p, s, one, four] = [head.length + WORD, tail.length + WORD, print(WORD), print(4 * WORD)]
    const end = [...again(s, true), ...tail]
    // prettier-ignore
    return [
      head, print(p), head, print(p),            // the head, and the word that printed it
      again(p),                                  // both once more: so far the file has been told
      one, again(p), one, one,
      four, again(p), one, one, four,
      again(4 * WORD), four, again(4 * WORD), four, again(4 * WORD), four,
      again(4 * WORD), four, again(4 * WORD), NOTHING, NOTHING, print(s),
      again(4 * WORD), NOTHING, NOTHING, print(s),
      end, end,                                  // the tail, by the same trick
    ].flat()
  }
  const { length } = write(0, 0, 0)
  const packed = length - (30 + letters.length) - (46 + letters.length + 22)
  const of = (crc: number): Uint8Array => Uint8Array.from(write(crc, length, packed))
  return of(solve((crc) => crc32(of(crc))))
}

/** The number that `f` leaves alone. A checksum is linear: what a bit changes, it changes whatever the others are. */
function solve(f: (n: number) => number): number {
  const base = f(0) >>> 0
  // Columns of f(x) ^ x ^ base, each with the bit that it is of.
  const rows = Array.from({ length: 32 }, (_, i) => ({ value: (f((1 << i) >>> 0) ^ base ^ (1 << i)) >>> 0, from: (1 << i) >>> 0 }))
  let [wanted, found] = [base, 0]
  for (let bit = 31; bit >= 0; bit--) {
    const at = rows.findIndex((r) => Math.clz32(r.value) === 31 - bit)
    if (at < 0) continue
    const [pivot] = rows.splice(at, 1)
    if (!pivot) continue
    for (const row of rows)
      if ((row.value >>> bit) & 1) {
        row.value = (row.value ^ pivot.value) >>> 0
        row.from = (row.from ^ pivot.from) >>> 0
      }
    if ((wanted >>> bit) & 1) {
      wanted = (wanted ^ pivot.value) >>> 0
      found = (found ^ pivot.from) >>> 0
    }
  }
  if (wanted !== 0) throw new Error('no checksum of this name stands for itself: take another name')
  return found
}
