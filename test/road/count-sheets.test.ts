/** An office's own table of counts, from the file to the figure: shown and asked about, signed once, on record once, and never added to what was stated before. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { command as verify } from '../../src/cli/check/verify.ts'
import { command as importCommand } from '../../src/cli/take-in/import.ts'
import { totalsIn } from '../../src/core/count/folded/answers.ts'
import { Book } from '../../src/core/count/folded/book.ts'
import { momentOf } from '../../src/core/count/folded/moment.ts'
import type { CountQuery } from '../../src/core/count/query.ts'
import { findIndicator } from '../../src/core/country/find.ts'
import type { Indicator } from '../../src/core/country/index.ts'
import { Fold } from '../../src/core/entry/fold.ts'
import type { Stub } from '../../src/core/entry/kinds.ts'
import { readSigningKey, softwareSigner } from '../../src/core/entry/software-key.ts'
import type { Parts } from '../../src/core/entry/make.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { count } from '../../src/road/count.ts'
import { link } from '../../src/road/link.ts'
import { inTransaction } from '../../src/store/postgres/connect.ts'
import { readEntries } from '../../src/store/postgres/read-entries.ts'
import { rebuild } from '../../src/store/postgres/rebuild.ts'
import { appendTotals } from '../../src/work/totals/append-totals.ts'
import { readCountSheet, type CountSheet } from '../../src/work/totals/count-sheet.ts'
import { signTotals } from '../../src/work/totals/sign-totals.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'
import { commandsOfPage } from '../helpers/page-commands.ts'

let made: Made
const folder = mkdtempSync(join(tmpdir(), 'saksi-counts-'))
beforeAll(async () => {
  made = await makeInstallation('kh')
}, 120_000)
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await made.remove()
})

const ANSWERS = {
  'counts:measure:cases': 'investigations-cases',
  'counts:measure:victims': 'victims-identified',
  'counts:office:police-offices': 'ALL',
  'counts:office:frontline-offices': 'ALL',
}
const sheetOf = (year: number, ...rows: string[]): string => [`Figures of ${year}`, 'Month,Cases,Victims', ...rows].join('\n')
const SHEET = sheetOf(2019, 'Jan,3,4', 'Feb,5,6', 'Total,8,10')

async function read(text: string, source = 'PAPER-1', answers: Record<string, string> = ANSWERS): Promise<CountSheet> {
  const sheet = await readCountSheet(new TextEncoder().encode(text), {
    country: made.installation.country,
    agency: 'ahtjp',
    fileName: 'figures.csv',
    answers,
    source,
    today: '2026-01-01',
  })
  if ('refused' in sheet) throw new Error(sheet.refused.map((p) => p.code).join())
  return sheet
}
const signer = () => {
  const key = readSigningKey(JSON.parse(readFileSync(made.installation.layout.signingKey('ahtjp', 'clerk'), 'utf8')))
  if (!key) throw new Error('no key')
  return softwareSigner(key)
}
const sign = (sheet: CountSheet, isSigned = true) =>
  signTotals(sheet.totals, {
    country: made.installation.country,
    agency: 'ahtjp',
    random: nodeRandom,
    ...(isSigned ? { signer: signer() } : {}),
  })
const take = (parts: readonly Parts[]) =>
  appendTotals(parts, { agency: 'ahtjp', country: made.installation.country, store: made.installation.store })
async function figure(id: string, from: string, to: string) {
  const { country, counts } = made.installation
  const indicator = findIndicator(country, id)
  if (!indicator) throw new Error(id)
  return count(await link({ entries: [] }, '2100-01-01', counts), { indicator, interval: { from, to }, by: [], where: {} }, country, counts)
}
const kindsOf = (parts: readonly Parts[]): string[] => parts.map((p) => (JSON.parse(p.stub) as Stub).kind)

describe('a sheet of counts', () => {
  it('goes in under one signature for each side of the wall, each with a receipt, and is a figure', async () => {
    const sheets = await sign(await read(SHEET))
    expect(sheets.map(kindsOf)).toEqual([
      ['totals.received', 'aggregate.stated', 'aggregate.stated', 'aggregate.stated'],
      ['totals.received', 'aggregate.stated', 'aggregate.stated', 'aggregate.stated'],
    ])
    // Cases lie on the side of enforcement, and victims on the other.
    const figures = sheets.map((parts) => [
      ...new Set(parts.flatMap((p) => (JSON.parse(p.stub) as { indicator?: string }).indicator ?? [])),
    ])
    expect(figures.toSorted()).toEqual([['investigations-cases'], ['victims-identified']])
    for (const parts of sheets) {
      const done = await take(parts)
      expect(done.added).toHaveLength(4)
      expect(done.receipt?.entry).toBe(parts[0]?.id)
    }
    const year = await figure('investigations-cases', '2019-01-01', '2019-03-01')
    expect([year.value, year.state]).toEqual([8, 'aggregate'])
    expect((await figure('victims-identified', '2019-02-01', '2019-03-01')).value).toBe(6)
  })

  it('is answered with its receipt and adds nothing when it comes again, whoever signs it', async () => {
    for (const parts of await sign(await read(SHEET))) {
      const done = await take(parts)
      expect(done.added).toEqual([])
      expect(done.receipt).not.toBeNull()
    }
    const [unsigned] = await sign(await read(SHEET), false)
    expect((await take(unsigned ?? [])).added).toEqual([])
    expect((await figure('investigations-cases', '2019-01-01', '2019-03-01')).value).toBe(8)
  })

  it('is never added to what another paper stated of the same time', async () => {
    const other = sheetOf(2019, 'Jan,3,4', 'Feb,7,6', 'Total,10,10')
    for (const parts of await sign(await read(other, 'PAPER-2'))) await take(parts)
    const { least, most, why } = await figure('investigations-cases', '2019-01-01', '2019-03-01')
    expect([least, most, why]).toEqual([8, 10, expect.arrayContaining(['contradicted'])])
    // The same paper again with another number takes its own place.
    for (const parts of await sign(await read(SHEET, 'PAPER-2'))) await take(parts)
    expect((await figure('investigations-cases', '2019-01-01', '2019-03-01')).value).toBe(8)
  })

  it('takes the place of all that the same paper said before, however that was cut', async () => {
    const header = 'indicator,from,to,office,by,value,qualifier,source'
    const hand = async (...rows: string[]) => {
      writeFileSync(join(folder, 'totals.csv'), [header, ...rows].join('\n'))
      const said: string[] = []
      const io = { json: true, out: (l: string) => void said.push(l), err: (l: string) => void said.push(l) }
      expect(await importCommand.run([made.dir, join(folder, 'totals.csv'), '--totals', '--by', 'ahtjp'], io as never), said.join()).toBe(0)
      return JSON.parse(said.at(-1) ?? '{}') as { entries: string[]; unchanged: number }
    }
    const row = (by: string, n: number, source = 'P-1') => `victims-identified,2015-01-01,2016-01-01,,${by},${n},,${source}`
    const year = async () => {
      const { value, least, most } = await figure('victims-identified', '2015-01-01', '2016-01-01')
      return value ?? [least, most]
    }
    const first = await hand(row('', 17), row('sex=female', 9))
    expect(await year()).toBe(17)
    const corrected = await hand(row('', 12))
    expect(await year()).toBe(12)
    expect(corrected.entries).not.toEqual(first.entries)
    // Sent again it adds nothing; and what is of another paper stands beside it, as before.
    expect(await hand(row('', 12))).toMatchObject({ entries: corrected.entries, unchanged: 1 })
    await hand(row('', 14, 'P-2'))
    expect(await year()).toEqual([12, 14])
    await hand(row('', 12, 'P-2'), row('sex=male', 2, 'P-2'))
    expect(await year()).toBe(12)
  })

  it('is folded again from its entries, and verified with its signatures', async () => {
    await made.installation.sequencer.flush()
    const said: string[] = []
    await verify.run([made.dir, '--figures'], { out: (t) => void said.push(t), err: (t) => void said.push(t), json: true })
    expect(JSON.parse(said.at(-1) ?? '{}')).toMatchObject({ faults: [] })
    // What --figures counts from: the entries' own bytes, folded.
    const { country, counts } = made.installation
    const indicator = findIndicator(country, 'victims-identified') as Indicator
    const query: CountQuery = {
      country,
      indicator,
      interval: { from: '2015-01-01', to: '2016-01-01' },
      asOf: '2100-01-01',
      by: [],
      where: {},
    }
    const [fold, book] = [new Fold(), new Book()]
    await inTransaction(made.installation.owner(), async (client) => {
      for await (const piece of readEntries(client))
        for (const { stub, recorded_at: at } of piece) {
          const said = JSON.parse(stub ?? '') as Stub
          book.take(said, fold.step(said, undefined, {}, at ?? ''), at ?? '')
        }
    })
    const totals = totalsIn(query, book, momentOf(query.asOf))
    expect(totals.map((t) => [t['source'], t['n']]).toSorted()).toEqual([
      ['P-1', 12],
      ['P-2', 12],
      ['P-2', 2],
    ])
    expect(totals.map((t) => t['entry'])).toEqual((await counts.ask('totals', query)).map((t) => t.entry))
    const done = await rebuild(made.installation.owner())
    expect(done.after).toBe(done.before)
    expect((await figure('investigations-cases', '2019-01-01', '2019-03-01')).value).toBe(8)
  })

  it.each([
    ['a total is taken out', (parts: Parts[]) => parts.slice(0, -1), 'stub.root'],
    [
      'a total of another sheet is put under it',
      (parts: Parts[], others: Parts[]) => [...parts.slice(0, -1), others[1] as Parts],
      'stub.root',
    ],
    ['the head is left out', (parts: Parts[]) => parts.slice(1), 'signature'],
    [
      'a total is altered',
      (parts: Parts[]) => parts.map((p, i) => (i === 1 ? { ...p, stub: p.stub.replace('"value":3', '"value":4') } : p)),
      'stub.root',
    ],
  ])('is refused whole when %s', async (_, alter, where) => {
    const [parts = []] = await sign(await read(sheetOf(2018, 'Jan,3,1', 'Feb,5,2', 'Total,8,3')))
    const [others = []] = await sign(await read(sheetOf(2017, 'Jan,3,1', 'Feb,5,2', 'Total,8,3')))
    await expect(take(alter([...parts], [...others]))).rejects.toMatchObject({ where })
    expect((await figure('investigations-cases', '2018-01-01', '2018-03-01')).value).toBeNull()
  })

  it('makes nobody’s record', async () => {
    const { rows } = await made.installation
      .owner()
      .query<{ n: number }>(`select count(*)::int as n from saksi.entries where kind = 'record.version'`)
    expect(rows).toEqual([{ n: 0 }])
  })
})

describe('saksi import DIR FILE --totals with a table of counts', () => {
  const run = async (text: string, ...more: string[]) => {
    const [file, answers] = [join(folder, 'sheet.csv'), join(folder, 'answers.json')]
    writeFileSync(file, text)
    writeFileSync(answers, JSON.stringify(ANSWERS))
    const [out, err]: [string[], string[]] = [[], []]
    const io = { json: more.includes('--json'), out: (l: string) => void out.push(l), err: (l: string) => void err.push(l) }
    const argv = [made.dir, file, '--totals', '--by', 'ahtjp', '--answers', answers, ...more.filter((m) => m !== '--json')]
    const code = await importCommand.run(argv, io as never)
    return { code, out: out.join('\n'), err: err.join('\n') }
  }
  /** The page's two lines, as they stand there: of another record, file and release. */
  const ofPage = (nth: number, ...more: (readonly [string, string])[]): string[] => {
    const values = [['saksi-demo/kh', made.dir], ['figures-2024.xlsx', join(folder, 'sheet.csv')], ...more] as const
    const [[name, ...words] = []] = commandsOfPage('how-to/hand-in-a-table-of-counts.md', nth, values)
    expect(name).toBe('import')
    return words
  }
  const OWN = sheetOf(2016, 'Jan,3,4', 'Feb,5,6', 'Total,8,11')

  it('shows what it understood, asks what it does not know, and records nothing', async () => {
    const { code, out, err } = await run(OWN)
    expect(code).toBe(1)
    expect(out).toContain('the sheet “” holds counts: Figures of 2016')
    expect(out).toContain('column B  Cases: “Cases”')
    expect(out).toContain('row 5  Total: a sum')
    expect(err).toContain('Cell C5 says 11; what it sums adds up to 10. Which holds?')
    expect(err).toContain('"counts:sum:!C5"')
  })

  it('records it, one receipt for each side, where somebody confirms it', async () => {
    const right = sheetOf(2016, 'Jan,3,4', 'Feb,5,6', 'Total,8,10')
    const open = await run(right)
    expect([open.code, open.err.includes('add --confirm')]).toEqual([0, true])
    await expect(run(right, '--confirm')).rejects.toThrow('--source is missing')
    const key = made.installation.layout.signingKey('ahtjp', 'clerk')
    const said: string[] = []
    const io = { json: true, out: (l: string) => void said.push(l), err: () => undefined }
    expect(await importCommand.run(ofPage(0), io as never)).toBe(1)
    const answered = [
      ['answers.json', join(folder, 'answers.json')],
      ['AHTJP-2024-12', 'AHTJP-2016-4'],
    ] as const
    const done = { code: await importCommand.run([...ofPage(1, ...answered), '--sign', key], io as never), out: '' }
    done.out = said.at(-1) ?? ''
    expect(done.code).toBe(0)
    expect(JSON.parse(done.out)).toMatchObject({ accepted: 6, unchanged: 0, receipts: [expect.any(String), expect.any(String)] })
    const again = await run(right, '--confirm', '--source', 'AHTJP-2016-4', '--sign', key)
    expect(again.out).toContain('all 6 totals are on record already; nothing was added')
    expect((await figure('victims-identified', '2016-01-01', '2016-03-01')).value).toBe(10)
  })

  it('says of a list of people that it is no such table', async () => {
    const { code, err } = await run('No,Name,Age\n1,SAMPLE A,22\n2,SAMPLE B,31')
    expect([code, err.includes('The sheet holds no table of counts')]).toEqual([1, true])
  })
})
