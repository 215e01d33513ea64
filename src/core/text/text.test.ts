import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysInMonth } from '../model/dates.ts'
import { compareText } from './collate.ts'
import { dayOfSerial, parseDay } from './dates.ts'
import { toKhmerDigits, toLatinDigits } from './digits.ts'
import { fold } from './fold.ts'
import { ENGLISH_MONTHS, KHMER_MONTHS } from './months.ts'
import { printDay } from './print-day.ts'
import { editDistance, listNearest } from './nearest.ts'
import { isInHundredths, parseAmount, parseWholeNumber, printHundredths, printNumber, toHundredths } from './numbers.ts'
import { stripBreaks } from './strip-breaks.ts'

const khmer = fc.string({ unit: fc.integer({ min: 0x1780, max: 0x17e9 }).map((n) => String.fromCharCode(n)) })
const day = fc
  .record({
    year: fc.integer({ min: 1900, max: 2199 }),
    month: fc.integer({ min: 1, max: 12 }),
    share: fc.double({ min: 0, max: 0.999, noNaN: true }),
  })
  .map(({ year, month, share }) => ({ year, month, date: 1 + Math.floor(share * daysInMonth(year, month)) }))
const iso = (d: { year: number; month: number; date: number }): string =>
  `${d.year}-${String(d.month).padStart(2, '0')}-${String(d.date).padStart(2, '0')}`

describe('fold', () => {
  it('makes four spellings that look the same one', () => {
    const spellings = [
      '\u179F\u17D2\u178F\u17D2\u179A\u17B8',
      '\u179F\u17D2\u179A\u17D2\u178F\u17B8',
      '\u179F\u17D2\u178A\u17D2\u179A\u17B8',
      '\u179F\u200B\u17D2\u178F\u17D2\u179A\u17B8',
    ]
    expect(new Set(spellings.map(fold)).size).toBe(1)
    expect(fold('១២៣')).toBe('123')
    expect(fold('  Case \u00A0NUMBER ')).toBe('case number')
    expect(fold('កណ្តាល')).toBe(fold('កណ្ដាល'))
  })
  it('is the same for plain letters, which take a shorter way, as for those beside another script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(`${fold(text)} ក`.trimStart()).toBe(fold(`${text} ក`))
      }),
    )
  })
  it('changes nothing the second time, in any script', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), khmer), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
  it('does not see invisible breaks wherever they stand', () => {
    fc.assert(
      fc.property(khmer, fc.nat(), (text, anywhere) => {
        const at = anywhere % (text.length + 1)
        expect(fold(`${text.slice(0, at)}\u200B${text.slice(at)}`)).toBe(fold(text))
      }),
    )
  })
})

describe('numbers', () => {
  it('reads both numeral sets to the same number', () => {
    fc.assert(
      fc.property(fc.nat(), (n) => {
        for (const text of [String(n), toKhmerDigits(String(n)), printNumber(n), printNumber(n, 'khmer')]) {
          expect(parseWholeNumber(text)).toEqual({ ok: true, value: n })
        }
      }),
    )
    expect(toLatinDigits('៣៧')).toBe('37')
  })
  it.each([
    ['1.234', 'ambiguous', ['1234']],
    ['1,000', 'ambiguous', ['1000', '1']],
    ['១.២៣៤', 'ambiguous', ['1234']],
    ['3.5', 'not-whole', ['3']],
    ['-2', 'negative', []],
    ['twelve', 'not-a-number', []],
    ['1.2.3', 'not-a-number', []],
    ['99999999999999999999', 'too-large', []],
  ])('refuses %s as %s', (text, reason, fixes) => {
    expect(parseWholeNumber(text)).toEqual({ ok: false, reason, fixes })
  })
  it.each([
    ['1.234.567', 1_234_567],
    ['3.0', 3],
    ['12 345', 12_345],
    ['1,234,567.00', 1_234_567],
    ['007', 7],
  ])('reads %s, which has one meaning', (text, value) => {
    expect(parseWholeNumber(text)).toEqual({ ok: true, value })
  })
  it.each([
    ['1,250.50', 1250.5],
    ['1.250,50', 1250.5],
    ['1250.5', 1250.5],
    ['១ ២៥០,០៥', 1250.05],
    ['0.1', 0.1],
    ['1,250', undefined],
    ['1250.505', undefined],
    ['-3.50', undefined],
    ['99999999999999.50', undefined],
  ])('reads the cents of %s where it is money', (text, value) => {
    const read = parseAmount(text)
    expect(read.ok ? read.value : undefined).toBe(value)
  })
  it('adds what was read of hundredths to hundredths, as on paper', () => {
    const cents = fc.integer({ min: 0, max: 10 ** 12 })
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const sum = toHundredths(a / 100 + b / 100)
        expect(Math.round(sum * 100)).toBe(a + b)
        expect(isInHundredths(sum)).toBe(true)
        const read = parseAmount(printHundredths(sum))
        expect(read.ok && read.value).toBe(sum)
      }),
    )
  })
})

describe('days', () => {
  it('reads every way of writing one day to that day', () => {
    fc.assert(
      fc.property(day, (d) => {
        const [dd, mm] = [String(d.date).padStart(2, '0'), String(d.month).padStart(2, '0')]
        const km = KHMER_MONTHS[d.month - 1] ?? ''
        const ways = [
          iso(d),
          `${dd}-${mm}-${d.year}`,
          `${d.date}/${d.month}/${d.year}`,
          `${dd}.${mm}.${d.year}`,
          `${dd} ${mm} ${d.year}`,
          `${iso(d)}T00:00:00.000Z`,
          toKhmerDigits(`${dd}-${mm}-${d.year}`),
          printDay(iso(d), 'km'),
          printDay(iso(d), 'en'),
          `ថ្ងៃទី${toKhmerDigits(dd)} ខែ${km} ឆ្នាំ${toKhmerDigits(String(d.year))}`,
          `${d.date}-${(ENGLISH_MONTHS[d.month - 1] ?? '').slice(0, 3)}-${d.year}`,
          `${toKhmerDigits(dd)}/${km}/${toKhmerDigits(String(d.year))}`,
          `${d.date}.${ENGLISH_MONTHS[d.month - 1] ?? ''}.${d.year}`,
        ]
        for (const way of ways) expect([way, parseDay(way)]).toEqual([way, { ok: true, day: iso(d) }])
      }),
    )
  })
  it('never returns a day that does not exist, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9០-៩]{1,4}[-/. ][0-9]{1,2}[-/. ][0-9]{1,4}$/)), (text) => {
        const parsed = parseDay(text)
        for (const found of parsed.ok ? [parsed.day] : parsed.fixes)
          expect(new Date(`${found}T00:00:00Z`).toISOString().slice(0, 10)).toBe(found)
      }),
    )
  })
  it.each([
    ['30-02-2024', 'no-such-day', ['2024-02-29', '2024-03-01']],
    ['30-02-2023', 'no-such-day', ['2023-02-28', '2023-03-01']],
    ['03/25/2024', 'no-such-month', ['2024-03-25']],
    ['3/3/24', 'two-digit-year', ['2024-03-03', '1924-03-03']],
    ['31/11/26', 'no-such-day', ['2026-11-30', '2026-12-01']],
    ['03-03-2567', 'buddhist-year', ['2024-03-03', '2023-03-03']],
    ['០១-០៧-២៥៦៧', 'buddhist-year', ['2023-07-01', '2024-07-01']],
    ['soon', 'not-a-date', []],
    ['', 'not-a-date', []],
    ['1-1-1850', 'out-of-range', []],
  ])('refuses %s as %s and offers what was likely meant', (text, reason, fixes) => {
    expect(parseDay(text)).toMatchObject({ ok: false, reason, fixes })
  })
  it('reads a bare spreadsheet serial', () => {
    expect(dayOfSerial(45_292)).toBe('2024-01-01')
    expect(parseDay('45292')).toEqual({ ok: true, day: '2024-01-01' })
  })
  it('prints Khmer dates without the machine knowing Khmer', () => {
    expect(printDay('2024-04-14', 'km')).toBe('១៤ មេសា ២០២៤')
    expect(printDay('2024-04-14', 'km', 'latin')).toBe('14 មេសា 2024')
  })
})

describe('order, breaks, nearness', () => {
  it('sorts Khmer by its consonants', () => {
    expect(['ខេត្ត', 'កំពត', 'កណ្តាល'].toSorted(compareText)).toEqual(['កណ្តាល', 'កំពត', 'ខេត្ត'])
  })
  it('strips the breaks that were put in for the screen', () => {
    expect(stripBreaks('យុវ\u200Bនីតិ\u2060សម្បទា')).toBe('យុវនីតិសម្បទា')
  })
  it('measures like the definition of distance on short texts', () => {
    const slow = (a: string, b: string): number => {
      if (a === '' || b === '') return a.length + b.length
      const same = a.at(-1) === b.at(-1) ? 0 : 1
      const plain = Math.min(slow(a.slice(0, -1), b) + 1, slow(a, b.slice(0, -1)) + 1, slow(a.slice(0, -1), b.slice(0, -1)) + same)
      const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
      return swapped ? Math.min(plain, slow(a.slice(0, -2), b.slice(0, -2)) + 1) : plain
    }
    const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 })
    fc.assert(
      fc.property(short, short, (a, b) => {
        expect(editDistance(a, b)).toBe(slow(a, b))
      }),
    )
  })
  it('offers the nearest, and nothing when nothing is near', () => {
    expect(listNearest('femail', ['male', 'female', 'unknown'])).toEqual(['female'])
    expect(listNearest('xyz', ['male', 'female'])).toEqual([])
  })
})
