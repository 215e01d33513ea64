import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { attackTables } from '../../../core/attack/index.ts'
import { readOwnNames } from '../../../core/release/own-names.ts'
import { labelsOf } from '../../../core/release/words/labels.ts'
import { writeRelease } from '../../../core/release/write.ts'
import { protectTables } from '../../../core/protect/protect.ts'
import { parseCsv } from '../../../exchange/csv/csv.ts'
import { loadHighs } from '../../../outside/highs/index.ts'
import { loadCountry } from '../../../store/files/load-country.ts'
import { Speaking } from '../lang.tsx'
import { OwnNames } from './own-names.tsx'

const kh = await loadCountry(`${import.meta.dirname}/../../../../countries/kh`)
const solver = await loadHighs()
const made = protectTables(
  {
    dimensions: [{ levels: ['sex'], leaves: [['female'], ['male']] }],
    tables: [{ id: 'table-1', by: ['sex'] }],
    rows: [31, 40].map((count, i) => ({ leaves: [i], count })),
    unit: 'persons',
    population: 'kh/persons-convicted/2023-01-01/2024-01-01',
  },
  { threshold: 5, solver },
)
if (!made.ok) throw new Error(made.message)
const labels = labelsOf(kh, made.release)
if (!labels) throw new Error('impossible: a figure of the country has words')
const license = kh.licence
if (!license) throw new Error('impossible: the country says its licence')
const info = {
  title: 'convicted, 2023',
  input: 'sha256-salted:00',
  tool: 'saksi test',
  labels,
  license,
  source: 'A ministry (invented)',
}
const files = Object.fromEntries(writeRelease(made, attackTables([made.release], solver), info))
const CODES = files['codes.csv'] ?? ''

const shown = (of: typeof files, lang = 'en'): string => {
  const names = readOwnNames(of)
  if (!names) throw new Error('no names')
  const drawn = createElement(Speaking, { lang }, createElement(OwnNames, { names, here: labels }))
  return renderToStaticMarkup(drawn).replaceAll(/[\u200b\u2060]/g, '')
}
/** As the page has it, cell by cell; what the window says beside a word is not in it. */
const cellsOf = (page: string): string[][] => {
  const body = page.slice(page.indexOf('<tbody>'), page.indexOf('</tbody>'))
  return body
    .split('<tr>')
    .slice(1)
    .map((row) =>
      row
        .split('<td>')
        .slice(1)
        .map((cell) => textOf(cell.replace(/<p .*?<\/p>/, ''))),
    )
}
const textOf = (markup: string): string =>
  markup
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

it('whoever approves is shown each word of codes.csv, to the letter, in each of its languages', () => {
  const [, ...rows] = parseCsv(CODES).rows
  expect(rows.length).toBeGreaterThan(10)
  for (const lang of ['en', 'km'])
    expect(cellsOf(shown(files, lang)).map(([column, code = '', ...names]) => [column, code, ...names])).toEqual(
      rows.map(([column, code, ...names]) => [column, code === '' ? (lang === 'en' ? 'the column itself' : 'ជួរឈរផ្ទាល់') : code, ...names]),
    )
  const page = shown(files)
  expect(page).toContain('convicted, 2023')
  expect(page).toContain('What each column and each code is called stands in codes.csv: en, km.')
  expect(page).not.toContain('here:')
  // Both are in what is signed, and so before the eyes of whoever signs.
  const { licenses, sources } = JSON.parse(files['datapackage.json'] ?? '') as {
    readonly licenses: readonly { readonly title: string; readonly path: string }[]
    readonly sources: readonly { readonly title: string }[]
  }
  for (const { title, path } of licenses) expect(textOf(page)).toContain(`${title} · ${path}`)
  for (const { title } of sources) expect(textOf(page)).toContain(title)
  expect([licenses.length, sources.length]).toEqual([1, 1])
  const bare = files['datapackage.json']?.replace(/"licenses": \[[^\]]*\],/, '') ?? ''
  expect(shown({ ...files, 'datapackage.json': bare })).toContain('none is named')
})

it('a word that is not what this window calls it says so, in the language that differs', () => {
  const changed = shown({ ...files, 'codes.csv': CODES.replace(/(\r\nsex,male,\w+,)[^\r]+/, '$1ផ្សេង') })
  expect(changed).toContain('ផ្សេង')
  expect(changed).toContain('not known here: 1.')
  expect(changed.match(/here: /g)).toHaveLength(2)
})

it('nothing is signed where the file of names is none, or the package calls something otherwise', () => {
  const read = (more: Readonly<Record<string, string>>) => () => readOwnNames({ ...files, ...more })
  const pack = files['datapackage.json'] ?? ''
  expect(read({})()?.languages).toEqual(['en', 'km'])
  expect(read({ 'codes.csv': 'a,b\n1,2\n' })).toThrow('no table of names')
  expect(read({ 'codes.csv': `${CODES}sex,male,x\r\n` })).toThrow('no table of names')
  expect(read({ 'codes.csv': `${CODES}sex,male,Woman,ស្រី\r\n` })).toThrow('twice')
  expect(pack).toContain('"label": "Male"')
  expect(read({ 'datapackage.json': pack.replace('"label": "Male"', '"label": "Female"') })).toThrow('otherwise than codes.csv')
  expect(readOwnNames({ 'datapackage.json': '{"title":"T","saksi":{"format":"saksi-release/2","tables":[]}}' })).toBeUndefined()
})
