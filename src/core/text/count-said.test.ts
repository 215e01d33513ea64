import { test, expect, describe } from 'vitest'
import fc from 'fast-check'
import { readCountSaid } from './count-said.ts'
import { isCountSpan, joinCount, OPEN_MOST, printCountSaid, spanOfCount, splitCount } from './count-span.ts'

describe('a number is read as the paper says it', () => {
  test.each([
    ['60', 60],
    ['៦០', 60],
    ['60 workers', 60],
    ['1 200 people', 1200],
    ['about 60', '60~'],
    ['about 60 workers', '60~'],
    ['Approx. 60', '60~'],
    ['~60', '60~'],
    ['some 60 people', '60~'],
    ['ប្រហែល ៦០', '60~'],
    ['ប្រហែល៦០នាក់', '60~'],
    ['at least 12', '12..'],
    ['12+', '12..'],
    ['12 or more', '12..'],
    ['≥ 12', '12..'],
    ['យ៉ាងតិច ១២', '12..'],
    ['more than 600', '601..'],
    ['៦០នាក់ជាង', '61..'],
    ['some', '1..'],
    ['some people', '1..'],
    ['at most 50', '..50'],
    ['no more than 50', '..50'],
    ['fewer than 50', '..49'],
    ['យ៉ាងច្រើន ៥០', '..50'],
    ['at most 0', 0],
    ['between 40 and 50', '40..50'],
    ['from 40 to 50', '40..50'],
    ['40-50', '40..50'],
    ['40 – 50 workers', '40..50'],
    ['ចន្លោះពី ៤០ ដល់ ៥០ នាក់', '40..50'],
    ['between 40 and 40', 40],
    ['60~', '60~'],
    ['40..50', '40..50'],
    ['2 beds', 2],
  ])('%s', (text, value) => expect(readCountSaid(text, 'beds')).toEqual({ ok: true, value }))

  test.each([
    ['between 50 and 40', 'reversed', ['40..50']],
    ['50..40', 'reversed', ['40..50']],
    ['at least -5', 'negative', []],
    ['-5', 'negative', []],
    ['about 0', 'nothing', ['0']],
    ['at least 0', 'vague', []],
    ['about', 'unread', []],
    ['ប្រហែល', 'unread', []],
    ['about many', 'unread', []],
    ['many', 'vague', []],
    ['several people', 'vague', []],
    ['មួយចំនួន', 'vague', []],
    ['about 40 to 50', 'unread', ['40..50']],
    ['at least about 60', 'unread', ['60~', '60..', '60']],
    ['60?', 'unread', ['60~', '60..', '60']],
    ['12 and 5', 'unread', []],
    ['3/5', 'unread', []],
    ['60 %', 'unread', []],
    ['about 1.234', 'ambiguous', []],
    ['about 2.5', 'not-whole', []],
    ['60 women of them', 'unread', ['60~', '60..', '60']],
  ])('%s is not taken as a number', (text, reason, fixes) => expect(readCountSaid(text)).toEqual({ ok: false, reason, fixes }))
})

const n = fc.nat(1_000_000)
test('what is written is read as it was, and its two columns say the same again', () => {
  const span = fc.oneof(
    n.filter((x) => x > 0).map((x) => `${x}~`),
    n.filter((x) => x > 0).map((x) => `${x}..`),
    n.filter((x) => x > 0).map((x) => `..${x}`),
    fc
      .tuple(
        n,
        n.filter((x) => x > 0),
      )
      .map(([a, b]) => (a === 0 ? `..${b}` : `${a}..${a + b}`)),
  )
  fc.assert(
    fc.property(span, (text) => {
      expect(readCountSaid(text)).toEqual({ ok: true, value: text })
      const { least, most } = splitCount(text) ?? { least: -1, most: -1 }
      expect(isCountSpan(least, most)).toBe(true)
      expect(joinCount(least, most)).toBe(text)
      for (const lang of ['en', 'km'])
        expect(readCountSaid(printCountSaid(text, lang)), printCountSaid(text, lang)).toEqual({ ok: true, value: text })
    }),
  )
})
test('no other two numbers are the ends of anything', () => {
  expect(
    [
      [0, 0],
      [5, 4],
      [0, OPEN_MOST],
      [undefined, 5],
    ].map(([a, b]) => isCountSpan(a, b as number)),
  ).toEqual([false, false, false, false])
  expect(['0~', '..', '0..', '5..5', '7..3', '~5', '5'].map(spanOfCount)).toEqual(Array(7).fill(undefined))
})
