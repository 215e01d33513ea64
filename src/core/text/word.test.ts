import { expect, test } from 'vitest'
import { beginsWithWord, hasWord } from './word.ts'

test.each(['ស្រី', 'លី', 'គុក', 'no', 'Lý', '阿明', '1. ធំ'])('%s holds a word', (text) => expect(hasWord(text)).toBe(true))
test.each(['', 'M', 'ក', '១២', '1/2024', '—', 'a b'])('%s holds none', (text) => expect(hasWord(text)).toBe(false))
test('a word behind a number is not at the beginning', () => {
  expect(beginsWithWord('ធំ')).toBe(true)
  expect(beginsWithWord('1. ធំ')).toBe(false)
})
