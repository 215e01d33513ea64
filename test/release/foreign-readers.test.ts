/**
 * Readers that are not ours: what goes out is what they read. Data packages by frictionless, the annual report as Word by python-docx and as PDF by pdftotext.
 * By night alone. By day: release/bounds-referee, release/public-figures.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attackTables, protectTables, writeRelease } from '../../src/core/disclosure.ts'
import { labelsOf } from '../../src/core/release/words/labels.ts'
import { zip } from '../../src/exchange/zip/zip.ts'
import { findChromium, printPdf } from '../../src/outside/chromium/print-pdf.ts'
import { loadHighs } from '../../src/outside/highs/index.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { sheetFonts } from '../../src/server/answers/sheet-fonts.ts'
import { printAnnualDocx } from '../../src/web/annual/annual-docx.ts'
import type { AnnualModel } from '../../src/web/annual/annual-model.ts'
import { renderAnnual } from '../../src/web/annual/render-annual.ts'
import { loadCountry } from '../../src/store/files/load-country.ts'
import { openInstallation } from '../../src/work/installation/installation.ts'
import { freePort } from '../helpers/free-port.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { hidden, ID, releaseByHand, reported } from '../helpers/printed-release.ts'
import { smallTables } from '../helpers/small-tables.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { findReferee } from '../referees/find-referee.ts'

const python = findReferee('readers/bin/python')
const scratch = scratchDir('foreign-readers')
const at = (...names: readonly string[]): string => join(scratch.path, ...names)
afterAll(() => scratch.remove(at('kh')))
function ask<T>(script: string, ...args: readonly string[]): T {
  const done = spawnSync(python!, [join(import.meta.dirname, '../referees', script), ...args], { encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`${script} ended with ${done.status}: ${done.stderr}`)
  return JSON.parse(done.stdout) as T
}

describe.skipIf(python === undefined)('a data package, judged by frictionless', { timeout: 120_000 }, () => {
  let running: Serving
  beforeAll(async () => {
    await newInstallation({ dir: at('kh'), country: 'kh', demo: true })
    const installation = await openInstallation(at('kh'))
    await releaseByHand(installation, [
      { id: 'r-2021', year: 2021, rows: [hidden('Total'), hidden('male'), hidden('female')] },
      { id: 'r-2022', year: 2022, rows: [reported('Total', 180), reported('male', 120), reported('female', 60)] },
    ])
    await installation.close()
    running = await serve({
      dir: at('kh'),
      port: await freePort(),
      deskPort: await freePort(),
      web: { desk: at('kh'), public: scratch.path },
    })
  }, 120_000)
  afterAll(() => running?.close())
  it('of a release: it holds as it was written, withheld numbers among the rows, and with a row cut short it does not', async () => {
    const solver = await loadHighs()
    const key = new Uint8Array(32).fill(21)
    const made = [...smallTables(6, 5)].flatMap((set) => {
      const done = protectTables(set, { threshold: 5, solver, key, margins: true })
      return done.ok ? [done] : []
    })
    expect(made.some(({ cells }) => cells.withheld > 0)).toBe(true)
    const packages = made.map((done, i) => {
      const folder = at(`release-${i}`)
      mkdirSync(folder)
      const info = { title: 'invented', input: 'sha256-salted:00', tool: 'test', source: 'test' }
      for (const [name, text] of writeRelease(done, attackTables([done.release], solver), info)) writeFileSync(join(folder, name), text)
      return join(folder, 'datapackage.json')
    })
    expect(ask<{ valid: boolean; rows: number }[]>('data-package.py', ...packages).map(({ valid, rows }) => [valid, rows > 0])).toEqual(
      packages.map(() => [true, true]),
    )
    const table = at('release-0', 'table-1.csv')
    writeFileSync(table, readFileSync(table, 'utf8').replace(/,[^,\n]*\n$/, '\n'))
    expect(ask('data-package.py', packages[0]!)).toMatchObject([{ valid: false }])
  })
  it('of a release: whoever has the folder alone reads every column and code in each language, and one that has lost its name is found', async () => {
    const kh = await loadCountry(join(import.meta.dirname, '../../countries/kh'))
    const solver = await loadHighs()
    const codes = ['male', 'female', 'unknown'].flatMap((sex) =>
      ['KHM', 'THA', 'unknown'].map((citizenship) => [sex, citizenship] as const),
    )
    const set = {
      dimensions: [
        { levels: ['sex'], leaves: [['male'], ['female'], ['unknown']] },
        { levels: ['citizenship'], leaves: [['KHM'], ['THA'], ['unknown']] },
        { levels: ['persons-convicted-tip-law'], leaves: [['persons-convicted-tip-law'], ['other']] },
      ],
      tables: [
        { id: 'table-1', by: ['sex', 'citizenship'] },
        { id: 'table-2', by: ['persons-convicted-tip-law'] },
      ],
      rows: codes.map((_, i) => ({ leaves: [Math.floor(i / 3), i % 3, i % 2], count: [40, 2, 9, 31, 12, 8, 14, 7, 11][i]! })),
      unit: 'persons',
      population: 'kh/persons-convicted/2023-01-01/2024-01-01',
    }
    const done = protectTables(set, { threshold: 3, solver, key: new Uint8Array(32).fill(3), margins: true })
    if (!done.ok) throw new Error(done.message)
    const release = { ...done.release, qualifier: 'about' as const, because: ['undecided' as const], coverage: { received: 3, due: 4 } }
    const info = { title: 'invented', input: '', tool: 'test', isDemo: true as const, labels: labelsOf(kh, release)! }
    const folder = at('named')
    mkdirSync(folder)
    const files = writeRelease({ ...done, release }, attackTables([release], solver), info)
    for (const [name, text] of files) writeFileSync(join(folder, name), text)
    expect(ask('data-package.py', join(folder, 'datapackage.json'))).toMatchObject([{ valid: true, faults: [] }])
    type Read = { languages: string[]; lacking: string[][]; unlike: string[][]; names: Record<string, { en: string; km: string }> }
    const read = ask<Read>('codes.py', join(folder, 'datapackage.json'))
    expect(read).toMatchObject({ languages: ['en', 'km'], lacking: [], unlike: [] })
    expect(read.names).toMatchObject({
      'sex=male': { en: 'Male', km: 'ប្រុស' },
      'citizenship=unknown': { en: 'Not stated, or not yet' },
      'persons-convicted-tip-law=other': { en: 'All others' },
      'sex=Total': { en: 'In all', km: 'សរុប' },
      'qualifier=about': {
        en: 'About that many: People looked at which records are of one person, and it is not settled for all of them.',
      },
    })
    // What of the country does not stand in a table is not told to be there.
    expect(Object.keys(read.names).filter((name) => /^citizenship=./.test(name))).toHaveLength(4)
    const list = join(folder, 'codes.csv')
    writeFileSync(list, readFileSync(list, 'utf8').replace(/^sex,male,.*\r\n/m, ''))
    expect(ask<Read>('codes.py', join(folder, 'datapackage.json')).lacking).toContainEqual(['sex', 'male', 'km'])
  })
  it('of a figure: it holds, every row is read, withheld ones as no number; and a cell that is no number is found', async () => {
    const folder = at('figure')
    mkdirSync(folder)
    for (const name of ['datapackage.json', 'figure.csv'])
      writeFileSync(join(folder, name), new Uint8Array(await (await fetch(`${running.url}/data/${ID}/${name}`)).arrayBuffer()))
    const package_ = join(folder, 'datapackage.json')
    const csv = readFileSync(join(folder, 'figure.csv'), 'utf8')
    expect(ask('data-package.py', package_)).toEqual([{ valid: true, rows: csv.trim().split('\n').length - 1, faults: [] }])
    writeFileSync(join(folder, 'figure.csv'), csv.replace(',180,', ',many,'))
    expect(ask('data-package.py', package_)).toEqual([{ valid: false, rows: 0, faults: ['byte-count', 'hash-count', 'type-error'] }])
  })
})

/** Words that Chromium breaks where it should not, stacks of marks, digits. */
const KHMER = 'ក្រសួងសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា ស្ត្រី ១២៣ រៀល'
const both = (en: string, km: string) => ({ en, km })
const point = (year: string, value: number | null) => ({
  label: both(year, year),
  isYear: true,
  datum:
    value === null
      ? { value, qualifier: null, state: 'withheld_for_privacy' as const }
      : { value, qualifier: 'exact' as const, state: 'reported' as const },
  coverage: { received: 96, due: 100 },
  broken: [],
})
const REPORT: AnnualModel = {
  country: both('Cambodia', 'កម្ពុជា'),
  title: both('Annual report 2022', 'របាយការណ៍ប្រចាំឆ្នាំ ២០២២'),
  year: 2022,
  isDemo: false,
  asOf: '2023-04-01',
  frozen: { on: '2023-04-01', position: 1234, signedBy: [both('Secretariat', 'លេខាធិការដ្ឋាន')] },
  parts: [
    {
      title: both('Courts & shelters', 'តុលាការ និងជម្រក'),
      text: both('What <courts> decided.', KHMER),
      figures: [
        {
          what: both('Persons convicted', 'ជនដែលត្រូវបានផ្តន្ទាទោស'),
          unit: both('persons', 'នាក់'),
          caveat: both('At first instance.', 'នៅសាលាដំបូង។'),
          point: point('2022', 174),
          release: 'r-2022',
          asOf: '2023-04-01',
          points: [point('2020', 95), point('2021', null), point('2022', 174)],
          heat: {
            what: both('Court returns', 'របាយការណ៍តុលាការ'),
            year: both('2022', '2022'),
            asOf: '2023-04-01',
            columns: [both('Q1', 'ត្រីមាស១'), both('Q2', 'ត្រីមាស២')],
            rows: [
              {
                label: both('Kandal', 'កណ្តាល'),
                cells: [
                  { owed: 4, in: 4, late: 1 },
                  { owed: 4, in: null, late: null },
                ],
              },
            ],
          },
          since: null,
          gone: null,
        },
      ],
    },
  ],
}
const bare = (text: string): string => text.replaceAll(/[\s\u200B\u2060]/g, '')
const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
/** What the page says, element by element; what is drawn is said by its table too. */
const saidBy = (lang: 'km' | 'en'): readonly string[] => {
  const page = renderAnnual(REPORT, lang)
  return page
    .slice(page.indexOf('<body'))
    .split(/<[^>]*>/)
    .map((text) => bare(unescaped(text)))
    .filter((text) => text !== '')
}

describe.each(['km', 'en'] as const)('the annual report in %s', (lang) => {
  it.skipIf(python === undefined)('as a Word document is to python-docx word for word and digit for digit what the page says', () => {
    const path = at(`${lang}.docx`)
    writeFileSync(path, zip(printAnnualDocx(REPORT, lang)))
    const { paragraphs, tables } = ask<{ paragraphs: string[]; tables: string[][][] }>('read-docx.py', path)
    const [part] = REPORT.parts
    expect(paragraphs).toContain(lang === 'km' ? KHMER : 'What <courts> decided.')
    expect(paragraphs).toContain(part?.title[lang])
    // Where a line may break is marked for Word; what is no letter otherwise is not in it.
    expect(paragraphs.filter((text) => text.includes('\u2060'))).toEqual([])
    const numbers = lang === 'km' ? ['៩៥', '១៧៤', '៤/៤'] : ['95', '174', '4/4']
    const cells = tables.flat(2).join(' ')
    for (const number of numbers) expect(cells).toContain(number)
    // Every sentence of the page is there: numbers that are drawn, and words of the page’s own way about, are not the report’s.
    const read = bare([...paragraphs, ...tables.flat(2)].join(' '))
    const drawn = new Set(['≠', '–'])
    const whole = saidBy(lang).filter((text) => text.length > 12 && !drawn.has(text))
    expect(whole.length).toBeGreaterThan(8)
    expect(whole.filter((text) => !read.includes(text))).toEqual([])
  })
  const [chromium, reader] = [findChromium(), findReferee('pdftotext')]
  it.skipIf(!chromium || !reader)('as a PDF reads back what the page says, word for word', { timeout: 120_000 }, async () => {
    const path = at(`${lang}.pdf`)
    writeFileSync(path, await printPdf(renderAnnual(REPORT, lang, sheetFonts())))
    const read = bare(execFileSync(reader ?? '', ['-raw', path, '-'], { encoding: 'utf8' }))
    const words = saidBy(lang)
    expect(words.length).toBeGreaterThan(30)
    expect(words.filter((text) => !read.includes(text))).toEqual([])
  })
})
