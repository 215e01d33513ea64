/** What a chart may meet, as everybody reads it: drawn, printed, in its table and in its files, in both languages; and a language that is markup. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseCsv } from '../../src/exchange/csv/csv.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { openInstallation } from '../../src/work/installation/installation.ts'
import { freePort } from '../helpers/free-port.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { hidden, ID, releaseByHand, reported, type Printed } from '../helpers/printed-release.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('hard-charts')
const dir = join(scratch.path, 'kh')
const [NOTHING, ONE, HIDDEN] = ['victims-identified', 'accused-registered', 'cases-prosecuted']
const sexes = (male: number, female: number) => [reported('Total', male + female), reported('male', male), reported('female', female)]
const none = [reported('Total', 0), reported('male', 0), reported('female', 0)]
const withheld = [hidden('Total'), hidden('male'), hidden('female')]
const RELEASES: readonly Printed[] = [
  { id: 'c-2017', year: 2017, rows: sexes(61, 34) },
  { id: 'c-2018', year: 2018, rows: none, coverage: { received: 0, due: 100 } },
  { id: 'c-2019', year: 2019, rows: sexes(40, 30), coverage: { received: 70, due: 100 } },
  { id: 'c-2020', year: 2020, rows: sexes(80, 41) },
  { id: 'c-2021', year: 2021, rows: sexes(120, 60), definition: 2 },
  { id: 'c-2021-again', year: 2021, rows: sexes(118, 51), definition: 2 },
  { id: 'one', year: 2021, rows: sexes(25, 17), of: ONE },
  { id: 'hidden-2020', year: 2020, rows: withheld, of: HIDDEN },
  { id: 'hidden-2021', year: 2021, rows: withheld, of: HIDDEN },
]

let running: Serving
beforeAll(async () => {
  await newInstallation({ dir, country: 'kh', demo: true })
  const installation = await openInstallation(dir)
  await releaseByHand(installation, RELEASES)
  await installation.close()
  running = await serve({ dir, port: await freePort(), deskPort: await freePort(), web: { desk: dir, public: scratch.path } })
}, 120_000)
afterAll(async () => {
  await running?.close()
  scratch.remove(dir)
})

const read = async (path: string): Promise<string> => (await (await fetch(running.url + path)).text()).replaceAll(/[\u2060\u200B]/g, '')
const plain = (page: string): string => page.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
/** The years as they are drawn and told. */
async function years(
  of: string,
  lang: string,
): Promise<{ readonly drawn: string; readonly told: readonly string[]; readonly all: string }> {
  const page = await read(`/data/${of}?lang=${lang}`)
  const card = /<figure[^>]*>(?:(?!<\/figure>)[^])*plot years[^]*?<\/figure>/.exec(page)?.[0] ?? ''
  const drawn = /<svg[^]*?<\/svg>/.exec(card)?.[0] ?? ''
  const told = [...card.matchAll(/<tr><th scope="row">[^]*?<\/tr>/g)].map(([row]) => plain(row).trim())
  return { drawn, told, all: plain(page) }
}
const texts = (drawn: string): readonly string[] => [...drawn.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text ?? '')
/** Columns that have a height. */
const columns = (drawn: string): number => drawn.match(/<rect class="ch-[123]"/g)?.length ?? 0
async function rowOf(of: string, year: number): Promise<Readonly<Record<string, string>> | undefined> {
  const [heading = [], ...rows] = parseCsv(await read(`/data/${of}/figure.csv`)).rows
  return rows
    .map((row) => Object.fromEntries(heading.map((name, i) => [name, row[i] ?? ''])))
    .find((r) => r['from'] === `${year}-01-01` && r['by'] === '')
}

describe.each(['en', 'km'])('in %s', (lang) => {
  it('a chart of nothing is no chart: no drawing, no file, and no zero', async () => {
    const { drawn, told, all } = await years(NOTHING, lang)
    expect([drawn, told]).toEqual(['', []])
    expect(all).not.toMatch(/: [0០] /)
    for (const name of ['figure.csv', 'figure.json', 'figure.xlsx', 'chart.svg'])
      expect([name, (await fetch(`${running.url}/data/${NOTHING}/${name}?lang=${lang}`)).status]).toEqual([name, 404])
  })
  it('a chart of one value is one column, and says that one year is no line', async () => {
    const { drawn, told, all } = await years(ONE, lang)
    expect([columns(drawn), told.length]).toEqual([1, 1])
    expect(texts(drawn)).toContain(lang === 'en' ? '42' : '៤២')
    expect(all).toContain(lang === 'en' ? 'One year has been released so far' : 'ទើបតែមួយឆ្នាំដែលបានចេញផ្សាយ')
  })
  it('a chart of everything withheld is hatched in every year, of one height, and has no number and no zero anywhere', async () => {
    const { drawn, told } = await years(HIDDEN, lang)
    const stubs = [...drawn.matchAll(/<rect class="ch-hatched"[^>]* height="([^"]+)"/g)].map(([, height]) => height)
    expect([columns(drawn), stubs.length, new Set(stubs).size, told.length]).toEqual([0, 2, 1, 2])
    expect(texts(drawn).filter((text) => !/20|២០|\/|^$/.test(text))).toEqual([])
    for (const row of told) expect(row).toMatch(lang === 'en' ? /withheld/ : /មិនបង្ហាញ/)
    for (const year of [2020, 2021])
      expect([(await rowOf(HIDDEN, year))?.['value'], (await rowOf(HIDDEN, year))?.['state']]).toEqual(['', 'withheld_for_privacy'])
  })
  it('a year without returns is a dash with its missing returns under it, and never a zero: drawn, told, and in the file', async () => {
    const { drawn, told } = await years(ID, lang)
    const [year, zero, share] = lang === 'en' ? ['2018', '0', '0/100'] : ['២០១៨', '០', '០/១០០']
    const row = told.find((one) => one.startsWith(year)) ?? ''
    expect(row).toContain(share)
    expect(row.replace(share, '')).not.toMatch(new RegExp(`(^| )${zero}( |$)`))
    expect(texts(drawn)).not.toContain(zero)
    expect(texts(drawn)).toContain('–')
    expect(texts(drawn)).toContain(share)
    expect([(await rowOf(ID, 2018))?.['value'], (await rowOf(ID, 2018))?.['returns_received']]).toEqual(['', '0'])
  })
  it('a break in coverage and a definition that changed between two years cut the axis, and each is said with its year', async () => {
    const { drawn, all } = await years(ID, lang)
    expect(texts(drawn).filter((text) => text === '≠').length).toBeGreaterThanOrEqual(2)
    const said =
      lang === 'en'
        ? [
            '2019 and 2020 cannot be compared: 70/100 returns were in for the earlier year, 100/100 for the later',
            '2020 and 2021 cannot be compared: it is counted in another way since',
          ]
        : [
            '២០១៩ និង ២០២០ មិនអាចប្រៀបធៀបបានទេ៖ ឆ្នាំមុនមានរបាយការណ៍ ៧០/១០០ ឆ្នាំក្រោយ ១០០/១០០',
            '២០២០ និង ២០២១ មិនអាចប្រៀបធៀបបានទេ៖ តាំងពីនោះមក រាប់តាមរបៀបផ្សេង',
          ]
    for (const sentence of said) expect(all).toContain(sentence)
  })
  it('the table beside a chart is the file to the digit, and what is drawn has no other number', async () => {
    const western = (text: string): string => text.replaceAll(/[០-៩]/g, (d) => String(d.charCodeAt(0) - 0x17e0))
    for (const of of [ID, ONE, HIDDEN]) {
      const { drawn, told } = await years(of, lang)
      const [heading = [], ...body] = parseCsv(await read(`/data/${of}/figure.csv`)).rows
      const rows = body.map((row) => Object.fromEntries(heading.map((name, i) => [name, row[i] ?? ''])))
      const standing = rows.filter((row) => row['by'] === '' && row['superseded'] === 'no')
      const fileSays = standing.map((row) => [row['from']?.slice(0, 4), row['value'], `${row['returns_received']}/${row['returns_due']}`])
      const tableSays = told.map((row) => {
        // Beside a number stands which year it may not be set beside.
        const [year = '', ...rest] = western(row)
          .replace(/≠ \d{4} /, '')
          .split(' ')
        return [year, /^(?:at least|យ៉ាងតិច|≥)? ?(\d+) /.exec(rest.join(' '))?.[1] ?? '', /\d+\/\d+/.exec(rest.join(' '))?.[0]]
      })
      expect(tableSays).toEqual(fileSays)
      const numbers = texts(drawn)
        .map(western)
        .filter((text) => /^(≥ ?)?\d+$/.test(text))
      for (const text of numbers)
        expect([...standing.map((row) => row['value']), ...standing.map((row) => row['from']?.slice(0, 4))]).toContain(
          text.replace(/^≥ ?/, ''),
        )
    }
  })
  it('a revision downwards is the newest number, and what it was stands beside it', async () => {
    const { drawn, all } = await years(ID, lang)
    expect(texts(drawn)).toContain(lang === 'en' ? '169' : '១៦៩')
    expect(texts(drawn)).not.toContain(lang === 'en' ? '180' : '១៨០')
    expect(all).toMatch(lang === 'en' ? /2021: 180 became 169/ : /២០២១៖ ១៨០ ក្លាយជា ១៦៩/)
    const [heading = [], ...rows] = parseCsv(await read(`/data/${ID}/figure.csv`)).rows
    const at = (name: string) => heading.indexOf(name)
    expect(
      rows.flatMap((r) => (r[at('from')] === '2021-01-01' && r[at('by')] === '' ? [[r[at('value')], r[at('superseded')]]] : [])).toSorted(),
    ).toEqual([
      ['169', 'no'],
      ['180', 'yes'],
    ])
  })
})

it('a language that is markup is none: every public page is in the country’s own, and says nothing of what was asked', async () => {
  const pages = [
    '/',
    '/data',
    `/data/${ID}`,
    '/method',
    `/method/${ID}`,
    '/changes',
    '/changes.xml',
    '/programs',
    '/said',
    '/recommendations',
    '/verify',
    '/complaint',
    '/releases/c-2017',
    `/data/${ID}/chart.svg`,
    '/no-such-page',
  ]
  for (const path of pages) {
    const own = await fetch(running.url + path, { headers: { accept: 'text/html' } })
    const said = await own.text()
    for (const lang of ['"><script>alert(1)</script>', "km' onload='alert(1)", '__proto__', 'EN', '&lang=en'])
      for (const query of [`lang=${encodeURIComponent(lang)}`, `lang=en&lang=${encodeURIComponent(lang)}`]) {
        const answer = await fetch(`${running.url}${path}?${query}`, { headers: { accept: 'text/html' } })
        expect([path, query, answer.status, (await answer.text()) === said]).toEqual([path, query, own.status, true])
      }
  }
  expect(await read('/?lang=km')).toContain('<html lang="km"')
})
