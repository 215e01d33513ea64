import { describe, expect, it } from 'vitest'
import { utf8 } from '../bytes.ts'
import { sha256 } from '../hash.ts'
import { findMistyped, isDayRoot, printDayRoot, type DayRoot } from './day-root.ts'

const DAY: DayRoot = { origin: 'saksi.local/toyland/1/anchor', day: '2026-11-25', size: 8640, root: sha256(utf8('root')) }
const PRINTED = printDayRoot(DAY)
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

describe('the day’s root', () => {
  it('is eight groups of six, the same for the same day, and another for anything else', () => {
    expect(PRINTED).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{6} ){7}[0-9A-HJKMNP-TV-Z]{6}$/)
    expect(isDayRoot(PRINTED, DAY)).toBe(true)
    for (const other of [
      { day: '2026-11-26' },
      { size: 8639 },
      { origin: 'saksi.local/toyland/2/anchor' },
      { root: sha256(utf8('other')) },
    ])
      expect(isDayRoot(PRINTED, { ...DAY, ...other })).toBe(false)
  })
  it('is read as people type: small letters, O for 0, I and L for 1, dashes or nothing between', () => {
    const typed = PRINTED.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll(' ', '-')
    expect([findMistyped(typed), isDayRoot(typed, DAY)]).toEqual([[], true])
  })
  it('names the group of every single wrong symbol', () => {
    for (let at = 0; at < PRINTED.length; at++) {
      if (PRINTED[at] === ' ') continue
      for (const wrong of SYMBOLS) {
        if (wrong === PRINTED[at]) continue
        const typed = PRINTED.slice(0, at) + wrong + PRINTED.slice(at + 1)
        expect(findMistyped(typed), typed).toEqual([Math.floor(at / 7) + 1])
      }
    }
  })
  it('sees two neighbours exchanged, and two groups exchanged', () => {
    for (let at = 0; at + 1 < PRINTED.length; at++) {
      const [a, b] = [PRINTED[at] as string, PRINTED[at + 1] as string]
      if (a === b || a === ' ' || b === ' ') continue
      expect(findMistyped(PRINTED.slice(0, at) + b + a + PRINTED.slice(at + 2))).toEqual([Math.floor(at / 7) + 1])
    }
    const groups = PRINTED.split(' ')
    for (let i = 0; i < 8; i++)
      for (let j = i + 1; j < 8; j++) {
        const swapped = groups.with(i, groups[j] as string).with(j, groups[i] as string)
        expect(findMistyped(swapped.join(' '))).toEqual([i + 1, j + 1])
      }
  })
  it('too few or too many symbols are no day’s root', () => {
    for (const text of ['', PRINTED.slice(1), `${PRINTED}A`, PRINTED.slice(0, 40)]) expect(findMistyped(text)).toBeUndefined()
  })
})
