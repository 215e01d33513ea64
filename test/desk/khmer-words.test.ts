/**
 * One word for one notion, and no sentence without its Khmer. The words are in docs/reference/khmer.md, where a native reviewer changes them;
 * here every place that still has another one is named.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadCountry } from '../../src/store/files/load-country.ts'
import { stripBreaks } from '../../src/core/text/strip-breaks.ts'

const ROOT = join(import.meta.dirname, '../..')
const KHMER = /[\u1780-\u17FF]/
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

const WRITTEN = globSync(['src/**/*.{ts,tsx,cedar}', 'countries/**/*.{ts,cedar}', 'reports/**/*.ts', 'scripts/**/*.ts'], { cwd: ROOT })
  .filter((path) => !/\.test\.tsx?$/.test(path))
  .map((path) => ({ path, text: read(path) }))
  .filter(({ text }) => KHMER.test(text))

/** What offices write in their own sheets, in whichever words and spelling. It is only read: without a shunned word their cell is not understood. A recipe's title is shown. */
const isOnlyRead = ({ path }: { readonly path: string }): boolean => /^countries\/[^/]+\/sheets\/(?!recipes\/)/.test(path)

/** Whatever prints Khmer. Other spellings that a cell may have stand behind the word itself, and are taken out below. */
const SOURCES = WRITTEN.filter((source) => !isOnlyRead(source))

/** Rows of the glossary that shun a word. */
const SHUNNED = [...read('docs/reference/khmer.md').matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]*\S[^|]*) \|$/gm)]
  .map(([, notion = '', word = '', not = '']) => ({ notion, word, not }))
  .filter(({ not }) => KHMER.test(not) || not === '“')

/** A list's row is code, English, Khmer, and then spellings that are only read: `aliases`, or what follows the second string. */
const shown = (text: string): string =>
  stripBreaks(text)
    .replaceAll('|', '')
    .replace(/\b(?:aliases|headings): \[[^\]]*\]/g, '')
    .replace(/(\[\s*(?:'[^'\n]*'|"[^"\n]*"),\s*(?:'[^'\n]*'))(?:,\s*'[^'\n]*')+,?\s*\]/g, '$1]')

/** A string that has Khmer in it. */
const khmerOf = (text: string): readonly string[] =>
  [...text.matchAll(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g)].map(([s]) => s).filter((s) => KHMER.test(s))

test('the glossary shuns words, and never one that it asks for', () => {
  expect(SHUNNED.length).toBeGreaterThan(12)
  expect(SHUNNED.filter(({ word, not }) => word.includes(not))).toEqual([])
})

test.each(SHUNNED.map((row) => [row.not, row] as const))('nothing says %s', (not, { word }) => {
  const said = SOURCES.filter(({ text }) => khmerOf(shown(text)).some((s) => s.includes(not))).map(({ path }) => path)
  expect(said, `say ${word} (docs/reference/khmer.md)`).toEqual([])
})

test('what is only read holds no sentence for a reader', () => {
  const lists = WRITTEN.filter(isOnlyRead)
  expect(lists.length).toBeGreaterThan(2)
  expect(lists.filter(({ text }) => /['"]?\bkm['"]?:/.test(text)).map(({ path }) => path)).toEqual([])
})

test('a line breaks between letters that stand by themselves, never before a sign that hangs on one', () => {
  const broken = /\u17D2[|\u200B]|[|\u200B][\u17B6-\u17D3]/
  expect(SOURCES.flatMap(({ path, text }) => (khmerOf(text).some((s) => broken.test(s)) ? [path] : []))).toEqual([])
})

test('everything that Cambodia’s folder and the model say has its Khmer, and its numbers in Khmer digits', async () => {
  const lacking: string[] = []
  const latin: string[] = []
  const walk = (value: unknown, at: string): void => {
    if (typeof value !== 'object' || value === null) return
    if ('en' in value && 'km' in value && typeof value.km === 'string') {
      if (!KHMER.test(value.km)) lacking.push(`${at}: ${String(value.en)}`)
      if (/[0-9]/.test(value.km)) latin.push(`${at}: ${value.km}`)
      return
    }
    for (const [key, inner] of Object.entries(value)) walk(inner, `${at}.${key}`)
  }
  walk(await loadCountry(join(ROOT, 'countries/kh')), 'kh')
  expect([lacking, latin]).toEqual([[], []])
})
