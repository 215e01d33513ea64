import { describe, expect, it } from 'vitest'
import { fromHex, utf8 } from '../bytes.ts'
import { commitLead } from './deposit.ts'
import { depositNumberOf, parseDepositNumber } from './deposit-number.ts'

const numbers = Array.from({ length: 200 }, (_, i) => depositNumberOf(commitLead(new Uint8Array(32).fill(7), utf8(`lead ${i}`))))

describe('a deposit number', () => {
  it('is the one that docs/spec/deposit.md gives for its example', () => {
    const commitment = fromHex('54e3b2a0da0f2b1fc98429585ea486e89936159d52d23cf4f565b326797677fa')
    expect(depositNumberOf(commitment)).toBe('7017-4396-5477-0459-9290')
  })
  it('is read as people write it, and is the same again', () => {
    for (const n of numbers) {
      expect(n).toMatch(/^(\d{4}-){4}\d{4}$/)
      for (const written of [n, n.replaceAll('-', ' '), n.replaceAll('-', ''), ` ${n.replaceAll('-', '\u2013')}\n`])
        expect(parseDepositNumber(written)).toBe(n)
    }
  })
  it('with one wrong digit, or two neighbours changed about, is none', () => {
    for (const n of numbers.slice(0, 40)) {
      const digits = n.replaceAll('-', '')
      for (let i = 0; i < 20; i++) {
        const [before, here, next = '', after] = [digits.slice(0, i), digits[i] ?? '', digits[i + 1], digits.slice(i + 1)]
        for (let d = 1; d < 10; d++) expect(parseDepositNumber(`${before}${(Number(here) + d) % 10}${after}`)).toBeUndefined()
        expect(parseDepositNumber(`${before}${next}${here}${after.slice(1)}`)).toBe(next === here || next === '' ? n : undefined)
      }
    }
  })
  it.each(['', '0', '1234-5678-9012-3456-7890', '4.82109E+19', 'Brambel Moonpocket', '1'.repeat(21), '១២៣៤'])('%j is none', (text) => {
    expect(parseDepositNumber(text)).toBeUndefined()
  })
})
