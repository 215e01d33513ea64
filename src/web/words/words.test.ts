import { expect, test } from 'vitest'
import type { OwnWords } from '../../core/model/fields.ts'
import { stripBreaks } from '../../core/text/strip-breaks.ts'
import { digits, formatDay, formatDecimal, formatNumber, langOf, setKhmer } from './khmer.ts'
import { JOURNEYS } from '../desk/journeys.ts'
import { DATA } from './data.ts'
import { PUBLIC } from './public.ts'
import { LETTER } from './letter.ts'
import { PAGE_PAPER } from './page-paper.ts'
import { MINE } from '../desk/mine/words.ts'
import { SLIP } from './slip.ts'
import { SHEETS } from './sheets.ts'
import { pick, speaker } from './say.ts'

/** Every catalogue, of this folder and of each journey's own, found and not listed: a new one cannot be forgotten. */
const modules: readonly Record<string, unknown>[] = Object.values(
  import.meta.glob(['./*.ts', '!./*.test.ts', '../desk/*/*words.ts', '../desk/*/journey.ts', '!../desk/*/use-words.ts'], { eager: true }),
)
const isWords = (value: unknown): value is OwnWords => typeof value === 'object' && value !== null && 'en' in value && 'km' in value
const ALL = modules
  .flatMap((module) => Object.values(module))
  .flatMap((catalogue) => (typeof catalogue === 'object' && catalogue !== null ? Object.entries(catalogue as object) : []))
  .filter((entry): entry is [string, OwnWords] => isWords(entry[1]))

/** Names of programs and of the world's clock, and what is all blanks and signs, are the same in both. */
const NEEDS_NONE = /^(?:Word|Excel|PDF|UTC|[^A-Za-z]*)$/

test('numbers and days in both languages, with no help of the browser', () => {
  expect(formatNumber(16984, 'en')).toBe('16,984')
  expect(formatNumber(16984, 'km')).toBe('១៦.៩៨៤')
  expect(formatNumber(7, 'km')).toBe('៧')
  expect(formatDecimal(1234567.5, 2, 'en')).toBe('1,234,567.50')
  expect(formatDecimal(1234567.5, 2, 'km')).toBe('១.២៣៤.៥៦៧,៥០')
  expect(speaker(DATA, 'km')('withheld')).not.toMatch(/[0-9]/)
  // A rate of what happens seldom.
  expect([formatDecimal(0.003, 1, 'en'), formatDecimal(0, 1, 'en')]).toEqual(['0.003', '0.0'])
  expect(formatDecimal(-0.25, 1, 'km')).toBe('-០,៣')
  expect(formatDay('2024-06-03', 'km')).toBe('៣ មិថុនា ២០២៤')
  expect(formatDay('soon', 'en')).toBe('soon')
  expect(digits('2023-Q2', 'km')).toBe('២០២៣-Q២')
  expect(langOf('en', ['km', 'en'])).toBe('en')
  expect(langOf(['en'], ['km', 'en'])).toBe('km')
})

test('a marked word keeps its clusters together, and the marks come off again', () => {
  const text = 'មនុស្ស\u200Bទាំងអស់'
  expect(setKhmer(text)).toContain('ម\u2060នុ\u2060ស្ស\u200B')
  expect(stripBreaks(setKhmer(text))).toBe('មនុស្សទាំងអស់')
  expect(setKhmer('កំពត')).toBe('កំពត')
})

test('every entry has both languages with the same blanks, and no word that we do not use', () => {
  const blanks = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join()
  expect(ALL.length).toBeGreaterThan(900)
  for (const [key, words] of ALL) {
    expect(/[\u1780-\u17FF]/.test(words.km) || NEEDS_NONE.test(words.en.replaceAll(/\{\w+\}/g, '')), key).toBe(true)
    expect(blanks(words.km), key).toBe(blanks(words.en))
    expect(words.en, key).not.toMatch(
      /\b(victim|prostitute|illegal|rescue|failed|bad|invalid|dashboard|insights|user|submit|only|worst)\b|!/i,
    )
  }
})

test('every journey explains its screen', async () => {
  for (const { id, explain } of JOURNEYS) expect(Object.keys((await explain()).EXPLAIN), id).toContain(id)
})

test('blanks are filled, numbers in the digits of the reader', () => {
  expect(speaker(PUBLIC, 'km')('log-position', { n: 250 })).toContain('២៥០')
  expect(speaker(SHEETS, 'en')('use', { value: '2024' })).toBe('Use 2024')
  expect(pick({ en: 'Kep', km: '' }, 'km')).toBe('Kep')
})

test('a printed receipt, a letter and a page of somebody’s own name neither this program nor what the record is about', () => {
  for (const { en, km } of [SLIP, LETTER, PAGE_PAPER, MINE].flatMap((words) => Object.values<OwnWords>(words))) {
    expect(en).not.toMatch(/saksi|witness|traffick|victim|survivor|court|police/i)
    expect(stripBreaks(km)).not.toMatch(/សាក្សី|ជួញដូរ|រងគ្រោះ|តុលាការ|នគរបាល/)
  }
})
