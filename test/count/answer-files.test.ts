/** The answer sheet as files: the Khmer of a PDF reads back equal, no cell of a workbook is a formula, a document opens as XML. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { findChromium, printPdf } from '../../src/outside/chromium/print-pdf.ts'
import type { Answer } from '../../src/work/answers/answer-sheet.ts'
import { sheetBytes, type SheetFormat } from '../../src/server/answers/sheet-files.ts'
import { printSheetCsv } from '../../src/server/answers/sheet-csv.ts'
import { COUNTRIES, loadCountry as load } from '../../src/store/files/load-country.ts'
import { englishFirst } from '../../src/core/text/languages.ts'
import { languageAsked } from '../../src/work/answers/language-asked.ts'
import { renderAnswerSheet } from '../../src/web/sheet/answer-sheet.ts'
import type { SheetModel } from '../../src/web/sheet/sheet-model.ts'
import { findReferee } from '../referees/find-referee.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { unzip } from '../helpers/unzip.ts'

const scratch = scratchDir('answer-files')
afterAll(() => scratch.remove())
vi.setConfig({ testTimeout: 180_000 })

const NASTY = '=HYPERLINK("http://evil.example","x")<script>&"\u0007'
/** Words that Chromium breaks where it should not, stacks of marks, digits. */
const KHMER = 'ក្រសួងសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា ស្ត្រី ១២៣ រៀល'
const answer = (id: string, change: Partial<Answer> = {}): Answer => ({
  id,
  part: 'b1',
  requirements: ['R1'],
  owner: 'mosavy',
  due: '2024-05-16',
  indicator: 'i',
  where: {},
  from: '2023-01-01',
  to: '2024-01-01',
  value: 142,
  qualifier: 'at_least',
  why: ['late'],
  unit: 'persons',
  state: 'partial',
  coverage: { received: 22, due: 25 },
  cells: [{ by: { province: 'KH-1' }, value: 7, qualifier: 'exact', why: [], state: 'reported' }],
  definition: 1,
  is_estimate: false,
  single_source: false,
  deduplicated: true,
  lineage: { entries: 142, kinds: {}, agencies: {}, deduplicated: true },
  previous: null,
  ...change,
})
const model: SheetModel = {
  sheet: {
    report: 'tip',
    year: 2023,
    as_of: '2024-03-31',
    as_of_by: 'recorded',
    answers: [answer('a'), answer('b', { value: 0, qualifier: 'exact', why: ['nil_return'], state: 'reported_zero', cells: [] })],
    rows: [],
  },
  title: { en: 'Report', km: 'របាយការណ៍' },
  country: { en: 'Cambodia', km: 'កម្ពុជា' },
  languages: ['en', 'km'],
  parts: [{ key: 'b1', words: { en: 'Part', km: 'ផ្នែក' } }],
  asks: new Map([
    ['a', { en: 'People found', km: KHMER }],
    ['b', { en: NASTY, km: NASTY }],
  ]),
  chains: [
    {
      words: { en: 'People', km: 'មនុស្ស' },
      why: { en: 'Each counts another thing.', km: 'រាប់​ផ្សេង​គ្នា។' },
      steps: [
        { question: 'a', reasons: [] },
        {
          question: 'b',
          reasons: [
            { en: 'Other months.', km: 'ខែ​ផ្សេង​គ្នា។' },
            { en: NASTY, km: NASTY },
          ],
        },
      ],
    },
  ],
  findings: [
    {
      questions: ['a'],
      place: { en: 'Sample Court', km: 'សាលាដំបូង​គំរូ' },
      what: { en: NASTY, km: KHMER },
      where: { en: 'compare', km: 'ប្រៀបធៀប' },
    },
  ],
  provisional: new Set(),
  agencies: new Map([['mosavy', { en: 'Ministry', km: 'ក្រសួង' }]]),
  units: new Map([['i', { en: 'persons', km: 'នាក់' }]]),
  bases: new Map(),
  labelCell: () => ({ en: 'Banteay Meanchey', km: 'បន្ទាយមានជ័យ' }),
  signed: new Map([
    [
      'a',
      { agency: { en: 'Ministry', km: 'ក្រសួង' }, isStale: false, isSigned: true, narrative: { en: NASTY, km: `${KHMER}។` }, sources: [] },
    ],
  ]),
  isDemo: true,
}
const bytesOf = (format: SheetFormat) => sheetBytes(model, format, 'km')

describe('a country’s own languages', () => {
  const loadCountry = (id: string) => load(join(COUNTRIES, id))
  const written = { en: 'Counted once.', 'qaa-Arab': 'قوونتهد ونچه' }
  const headsOf = (languages: readonly string[]) => printSheetCsv({ ...model, languages }).split('\r\n')[0] ?? ''
  it.each([
    ['kh', 'asks_en,asks_km', 'footnote_en,footnote_km'],
    ['toyland', 'asks_en,asks_qaa-Arab', 'footnote_en,footnote_qaa-Arab'],
    ['gb', 'asks_en,rows', 'signed_by,footnote_en,demo'],
  ])('%s has a column for each of its own, and for no other', async (id, asks, footnotes) => {
    const head = headsOf(englishFirst((await loadCountry(id)).languages))
    expect([head.includes(asks), head.includes(footnotes), /_km/.test(head)]).toEqual([true, true, id === 'kh'])
  })
  it('are on the page and in the document, from right to left where they are read so, and no other is', async () => {
    const country = await loadCountry('toyland')
    const own: SheetModel = {
      ...model,
      languages: country.languages,
      signed: new Map([['a', { agency: { en: 'The Nest' }, isStale: false, isSigned: true, narrative: written, sources: [] }]]),
    }
    const page = renderAnswerSheet(own, 'qaa-Arab')
    expect([page.includes('<html lang="qaa-Arab" dir="rtl">'), page.includes(written['qaa-Arab'])]).toEqual([true, true])
    expect(/[\u1780-\u17FF]/.test(page)).toBe(false)
    const text = unzip(await sheetBytes(own, 'docx', 'qaa-Arab')).get('word/document.xml') ?? ''
    expect([text.includes('<w:bidi/>'), text.includes('<w:rtl/>'), text.includes(written['qaa-Arab'])]).toEqual([true, true, true])
  })
  it.each(['km', 'fr', 'EN', ''])('"%s" is refused by gb with those that it has', async (asked) => {
    const gb = await loadCountry('gb')
    expect(() => languageAsked(asked, gb)).toThrow('It has: en.')
    expect([languageAsked(undefined, gb), languageAsked('en', gb)]).toEqual(['en', 'en'])
  })
})

describe('a Word document', () => {
  it('says every word in Khmer script of its own font, marks each page, and lets no markup through', async () => {
    const parts = unzip(await bytesOf('docx'))
    const text = parts.get('word/document.xml') ?? ''
    expect(text).toContain(KHMER)
    for (const bad of ['\u2060', '\u0007', '<script']) expect(text).not.toContain(bad)
    expect(text).toContain('&lt;script&gt;')
    expect(parts.get('word/styles.xml')).toContain('w:cs="Noto Sans Khmer"')
    expect(parts.get('word/header1.xml')).toContain('ប្រឌិត')
    expect(text).toMatch(/<w:headerReference/)
  })
  it('has well-formed parts, each declared', async () => {
    const parts = unzip(await bytesOf('docx'))
    const types = parts.get('[Content_Types].xml') ?? ''
    for (const name of [...parts.keys()].filter((n) => /^word\/[^/]+\.xml$/.test(n))) expect(types).toContain(`/${name}`)
    for (const text of parts.values()) {
      const open = [...text.matchAll(/<([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)].filter((m) => m[2] !== '/').length
      expect(open).toBe([...text.matchAll(/<\/[\w:]+>/g)].length)
    }
  })
  it('is the same bytes twice', async () => {
    expect(Buffer.from(await bytesOf('docx')).equals(Buffer.from(await bytesOf('docx')))).toBe(true)
  })
})

describe('a workbook', () => {
  it('holds no formula: what begins like one is text, in the file and to the eye', async () => {
    const bytes = await bytesOf('xlsx')
    const { sheets } = await readXlsx(bytes)
    const cells = sheets[0]?.rows.flat() ?? []
    const texts = cells.filter((c) => typeof c === 'string')
    expect(texts.some((t) => t.startsWith("'=HYPERLINK("))).toBe(true)
    expect(texts.filter((t) => /^[=+@\t\r-]./.test(t))).toEqual([])
    expect(cells).toContain(142)
    const files = [...unzip(bytes).values()].join('\n')
    expect([files.includes('<sheetData'), /<f[ >]/.test(files)]).toEqual([true, false])
  })
})

describe('a PDF', () => {
  const chromium = findChromium()
  const reader = findReferee('pdftotext')
  it.skipIf(!chromium || !reader)('reads back what the page says, word for word, in Khmer and in English', async () => {
    for (const lang of ['km', 'en'] as const) {
      const file = join(scratch.path, `${lang}.pdf`)
      writeFileSync(file, await sheetBytes(model, 'pdf', lang))
      const plain = (text: string): string => text.replaceAll(/[\s\u200B\u2060]/g, '')
      const read = plain(execFileSync(reader ?? '', ['-raw', file, '-'], { encoding: 'utf8' }))
      const page = renderAnswerSheet(model, lang)
      const words = page
        .slice(page.indexOf('<body'))
        .split(/<[^>]*>/)
        .map((t) =>
          plain(
            t.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&'),
          ),
        )
        .filter((t) => t !== '' && !t.includes('\u0007'))
      expect(words.length).toBeGreaterThan(30)
      expect(words.filter((w) => !read.includes(w))).toEqual([])
    }
  })
  it('is refused in plain words where no Chromium is', async () => {
    await expect(printPdf('<!doctype html>', '')).rejects.toThrow()
    const { CATALOGUE } = await import('../../src/errors.ts')
    expect(CATALOGUE['answers.no-chromium'].words.en).toContain('no Chromium')
  })
})
