import { expect, it } from 'vitest'
import { loadCountry } from '../../../../store/files/load-country.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { saidOfAll, saidOfEach } from './said-of-each.ts'

const { sheetWords: words } = await loadCountry(`${import.meta.dirname}/../../../../../countries/kh`)
if (!words) throw new Error('impossible: the country has its words')
const of = (text: string, people: number): string | undefined => saidOfEach(text, words.each, people, words)

it.each([
  ['ទាំង២នាក់ ម្នាក់ៗ ៨ឆ្នាំ', 2],
  ['ទាំងពីរនាក់ ក្នុងម្នាក់ៗ ៨ឆ្នាំ', 2],
  ['ជនជាប់ចោទទាំង ២ ម្នាក់ៗ ៨ឆ្នាំ', 2],
  ['ម្នាក់ៗ ៨ឆ្នាំ (ទាំង៣នាក់)', 3],
  ['ទាំងអស់គ្នា ម្នាក់ៗ ៨ឆ្នាំ', 4],
  ['ក្នុងម្នាក់ ៨ឆ្នាំ', 4],
  ['៣នាក់ ម្នាក់ៗ ៨ឆ្នាំ', 3],
  ['ទាំង២នាក់ ៨ឆ្នាំដូចគ្នា', 2],
])('%s, of %d', (text, people) => expect(of(text, people)?.replace('៨', '8')).toBe('8ឆ្នាំ'))

it.each([
  ['both, each 8 years', 2],
  ['8 years each (both accused)', 2],
  ['All three accused: 8 years each', 3],
  ['all 8 years each', 3],
  ['each of them 8 years', 3],
  ['8 years per person', 5],
])('%s, of %d', (text, people) => expect(of(text, people)).toBe('8 years'))

it.each([
  ['les trois prévenus, chacun 8 ans', 3],
  ['tous les deux: 8 ans chacun', 2],
])('%s, of %d', (text, people) => expect(of(text, people)).toBe('8 ans'))

it.each([
  ['ទាំង២នាក់ ម្នាក់ៗ ៨ឆ្នាំ', 3],
  ['both, each 8 years', 3],
  ['all 4 accused, each 8 years', 3],
])('is none of theirs where they are not so many: %s, of %d', (text, people) => expect(of(text, people)).toBeUndefined())

it.each(['ដូចគ្នា', 'ទាំង២នាក់ ដូចគ្នា', 'ទាំង២នាក់ ៨ឆ្នាំ', 'both 8 years', 'ទាំង២នាក់ សងរួមគ្នា ៨លាន'])(
  'is of nobody alone without the word for each: %s',
  (text) => expect(of(text, 2)).toBeUndefined(),
)

it.each([
  ['សាលក្រមលេខ ៤៤ ចុះថ្ងៃទី២២ ខែឧសភា ឆ្នាំ២០២៤\nជនជាប់ចោទទាំង៣នាក់៖ ដាក់ពន្ធនាគារម្នាក់ៗ ១០ឆ្នាំ (កំបាំងមុខ)', 3, 'ពន្ធនាគារ'],
  ['Judgment 44 of 22 May 2024\nAll three accused: imprisonment, each 10 years', 3, 'imprisonment'],
])('and what stands before who they are is said of each as well: %s', (text, people, word) => {
  const said = of(text, people) ?? ''
  for (const part of ['44', '22', '2024', '10', word]) expect(toLatinDigits(said).toLowerCase()).toContain(part)
  expect(said).not.toMatch(/ម្នាក់|ទាំង|\beach|\ball/)
  expect(of(text, people + 1)).toBeUndefined()
})

it.each([
  ['ខ្មែរទាំងអស់', 3],
  ['ខ្មែរ ទាំងអស់គ្នា', 3],
  ['ទាំងអស់ ខ្មែរ', 2],
  ['ខ្មែរ (ទាំង២នាក់)', 2],
])('what all of them are is what each is: %s, of %d', (text, people) => expect(saidOfAll(text, people, words)).toBe('ខ្មែរ'))
it.each([
  ['all Khmer', 3],
  ['Khmer (all)', 3],
  ['both Khmer', 2],
  ['Khmer, all three', 3],
])('what all of them are is what each is: %s, of %d', (text, people) => expect(saidOfAll(text, people, words)).toBe('khmer'))
it.each([
  ['ខ្មែរ', 3],
  ['ខ្មែរទាំង២នាក់', 3],
  ['both Khmer', 3],
  ['all', 3],
  ['ទាំងអស់', 3],
])('and of nobody: %s, of %d', (text, people) => expect(saidOfAll(text, people, words)).toBeUndefined())
