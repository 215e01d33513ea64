import { expect, it } from 'vitest'
import { hasWord, numberIn } from './number.ts'

it('is the number as it is kept, of a case, a deposit or a paper', () => {
  expect(numberIn(' ៧/២០២៣ ')).toBe('7/2023')
  expect(numberIn('ព.វ ០១៨/២០២៤')).toBe('ព.វ 018/2024')
  expect(numberIn('Letter of Snorkella Moonpocket, 12/2024')).toBe('LOSM 12/2024')
  for (const none of ['', '%', 'Snorkella Moonpocket', 'ស្នែលផុស']) expect(numberIn(none)).toBeUndefined()
})

it.each(['Ly 1985', 'លី ១៩៨៥', 'សុខ ១៩៩០', 'ស\u200Bុ 1990', 'L\u2060y 1', 'Grizz 7', 'PSN-CR-2024-0019'])('%j may be a name', (text) =>
  expect(hasWord(text)).toBe(true),
)
it.each(['7/2023', '៧/២០២៣', 'ព.វ ០១៨/២០២៤', '31 «ក»/24', 'A 12', ''])('%j is no name', (text) => expect(hasWord(text)).toBe(false))
