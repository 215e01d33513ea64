import { expect, it } from 'vitest'
import { digitsFrom, markOf, numberFrom, printNumber, readDigits, readNumber, wordMarkOf } from './number.ts'

const NUMBER = numberFrom(Uint8Array.from({ length: 16 }, (_, i) => i * 17))
it('a number has 80 bits, is printed in fours and read back however it is typed', () => {
  expect(printNumber(NUMBER)).toMatch(/^(?:[2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/)
  for (const typed of [printNumber(NUMBER), NUMBER.toLowerCase(), ` ${NUMBER.slice(0, 8)} ${NUMBER.slice(8)}\u200b`])
    expect(readNumber(typed)).toBe(NUMBER)
})
it.each(['', 'ABCD', `${NUMBER}2`, NUMBER.slice(1), `${NUMBER.slice(1)}O`, `${NUMBER.slice(1)}1`, 'x'.repeat(5_000_000), '<b>'])(
  'what is no number is none: %#',
  (typed) => expect(readNumber(typed)).toBeUndefined(),
)
it('digits are six, in Khmer too, and each as likely as another', () => {
  expect([readDigits('482 193'), readDigits('៤៨២១៩៣'), readDigits('48219'), readDigits('48219x'), readDigits('4821934')]).toEqual([
    '482193',
    '482193',
    undefined,
    undefined,
    undefined,
  ])
  // Bytes from 250 on say nothing: else six of the digits would come more often.
  expect(digitsFrom((n) => Uint8Array.from({ length: n }, (_, i) => (i % 2 === 0 ? 255 : 249)))).toBe('999999')
})
it('what is kept of the digits needs the number, and says nothing of another letter', () => {
  const other = numberFrom(new Uint8Array(16))
  expect(new Set([markOf(NUMBER), markOf(other), wordMarkOf(NUMBER, '000000'), wordMarkOf(other, '000000')]).size).toBe(4)
})
