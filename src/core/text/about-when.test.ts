import { describe, expect, it } from 'vitest'
import { isAboutWhen, joinSpan, OPEN_END, OPEN_START, printAboutWhen, slotDayOf, spanOfDay, splitSpan } from './about-when.ts'

describe('about when', () => {
  it.each([
    ['2023-05-17', { first: '2023-05-17', last: '2023-05-17' }],
    ['2024-02~', { first: '2024-02-01', last: '2024-02-29' }],
    ['2023-33~', { first: '2023-01-01', last: '2023-03-31' }],
    ['2023-36~', { first: '2023-10-01', last: '2023-12-31' }],
    ['2023~', { first: '2023-01-01', last: '2023-12-31' }],
    ['../2023-05-17', { last: '2023-05-17' }],
    ['../2023', { last: '2023-12-31' }],
    ['2023-05/..', { first: '2023-05-01' }],
    ['2023-05-02/2023-05-17', { first: '2023-05-02', last: '2023-05-17' }],
  ])('%s is these days', (text, span) => expect(spanOfDay(text)).toEqual(span))

  it.each([
    '',
    '~',
    '2023',
    '2023-05',
    '2023-13~',
    '2023-37~',
    '2023-32~',
    '23~',
    '2567~',
    '1899~',
    '2023-Q2~',
    '2023-05-17~',
    '../..',
    '../2023-34',
    '2023-34/..',
    '2023~/..',
    '../2023-02-30',
    '2023-05/2023-06',
    '2023-05-17/2023-05-17',
    '2023-05-17/2023-05-02',
    '2023-05-01/2023-05-02/2023-05-03',
    ' 2023~',
  ])('%s is neither a day nor an about when', (text) => expect(spanOfDay(text)).toBeUndefined())

  it('is told from an exact day, and printed in both languages', () => {
    expect([isAboutWhen('2023-05-17'), isAboutWhen('2023-05~')]).toEqual([false, true])
    expect(printAboutWhen('2023-05~', 'en')).toBe('about May 2023')
    expect(printAboutWhen('2023-34~', 'en')).toBe('about quarter 2 of 2023')
    expect(printAboutWhen('../2023-05-17', 'en')).toBe('17 May 2023 or before')
    expect(printAboutWhen('2023/..', 'en')).toBe('2023 or after')
    expect(printAboutWhen('2023-05-02/2023-05-17', 'en')).toBe('between 2 May 2023 and 17 May 2023')
    expect(printAboutWhen('2023-05-02/2023-05-17', 'km')).toBe('ចន្លោះពី ២ ឧសភា ២០២៣ ដល់ ១៧ ឧសភា ២០២៣')
    expect(printAboutWhen('2023-05~', 'km')).toBe('ប្រហែល ខែឧសភា ២០២៣')
    expect(printAboutWhen('2023-34~', 'km')).toBe('ប្រហែល ត្រីមាសទី២ ឆ្នាំ២០២៣')
    expect(printAboutWhen('../2023-05-17', 'km')).toBe('ត្រឹម ១៧ ឧសភា ២០២៣ ឬមុននោះ')
    expect(printAboutWhen('soon', 'km')).toBe('soon')
  })
})

describe('a clear day that is known about only', () => {
  it.each([
    ['2024-02~', '2024-02-01', '2024-02-29', '2024-02-29'],
    ['../2024-02-10', OPEN_START, '2024-02-10', '2024-02-10'],
    ['2024-02-10/..', '2024-02-10', OPEN_END, '2024-02-10'],
    ['2024-02-10/2024-04-02', '2024-02-10', '2024-04-02', '2024-04-02'],
  ])('%s is its first and its last day, and of the return of %s', (text, first, last, slot) => {
    expect(splitSpan(text)).toEqual({ first, last })
    expect(spanOfDay(joinSpan(first, last))).toEqual(spanOfDay(text))
    expect(slotDayOf(first, last)).toBe(slot)
  })

  it('of one day there is nothing to split', () => {
    expect([splitSpan('2024-02-10'), splitSpan('soon')]).toEqual([undefined, undefined])
    expect(slotDayOf('2024-02-10', null)).toBe('2024-02-10')
  })
})
