import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadHighs } from '../../outside/highs/index.ts'
import { attackTables } from '../attack/index.ts'
import type { AttackReport } from '../attack/index.ts'
import { parseCsv } from '../../exchange/csv/csv.ts'
import { mergeCodes, mergedLevel } from '../protect/merge-codes.ts'
import { protectTables } from '../protect/protect.ts'
import type { Protected } from '../protect/protected.ts'
import { placesKey } from '../protect/table.ts'
import { checkRelease } from './check.ts'
import { denature, neutralise, totalWord } from './columns.ts'
import { readRelease, readWhole, UnreadableRelease } from './read.ts'
import { toComeOf } from './to-come.ts'
import { commitInput, writeRelease } from './write.ts'

let done: Protected
let attack: AttackReport
let files: Map<string, string>
beforeAll(async () => {
  const solver = await loadHighs()
  const counts = [18, 2, 14, 19, 12, 10, 11, 14]
  const result = protectTables(
    {
      dimensions: [
        {
          levels: ['region', 'place'],
          leaves: [
            ['north', 'A'],
            ['north', '=B()'],
            ['south', 'C'],
            ['south', 'Total'],
          ],
        },
        { levels: ['sex'], leaves: [['m'], ['f']] },
        { levels: ['never used'], leaves: [['secret code']] },
      ],
      tables: [{ id: 'table-1', by: ['place', 'sex'] }],
      rows: counts.map((count, i) => ({ leaves: [i >> 1, i & 1, 0], count })),
      unit: 'people',
      population: 'test',
      // One is called Total and is none, which its reader has to tell from one.
      apart: true,
    },
    { threshold: 5, solver },
  )
  if (!result.ok) throw new Error(result.message)
  done = result
  attack = attackTables([done.release], solver)
  files = writeRelease(done, attack, { title: 'A title', input: 'sha256-salted:00', tool: 'saksi test' })
})

it('a dimension that is called like a column of ours is read back as itself', async () => {
  const solver = await loadHighs()
  const made = protectTables(
    {
      dimensions: [
        { levels: ['state'], leaves: [['open'], ['closed']] },
        { levels: ['value'], leaves: [['high'], ['low']] },
      ],
      tables: [{ id: 'table-1', by: ['state', 'value'] }],
      rows: [9, 8, 7, 6].map((count, i) => ({ leaves: [i >> 1, i & 1], count })),
      unit: 'cases',
      population: 'test',
    },
    { threshold: 5, solver },
  )
  if (!made.ok) throw new Error(made.message)
  const written = writeRelease(made, attackTables([made.release], solver), { title: 'T', input: '', tool: '' })
  expect(written.get('table-1.csv')?.split('\r\n')[0]).toBe('state (dimension),value (dimension),value,qualifier,or_more,state')
  const back = readRelease((name) => written.get(name))
  expect(new Map(back.cells.map((c) => [placesKey(c.at), c.value]))).toEqual(
    new Map(made.release.cells.map((c) => [placesKey(c.at), c.value])),
  )
})

it('codes joined as all others have a short heading, the list in the package, and are read back as the level that they are', async () => {
  const solver = await loadHighs()
  const counts = [20, 9, 8, 7, 30]
  const set = mergeCodes(
    {
      dimensions: [{ levels: ['offence'], leaves: counts.map((_, i) => [`L2008-${i}`]) }],
      rows: counts.map((count, i) => ({ leaves: [i], count })),
      unit: 'people',
      population: 'test',
    },
    'offence',
    ['L2008-0', 'L2008-4'],
  )!
  const level = mergedLevel('offence', ['L2008-0', 'L2008-4'])
  const made = protectTables({ ...set, tables: [{ id: 'table-1', by: [level] }] }, { threshold: 5, solver })
  if (!made.ok) throw new Error(made.message)
  const written = writeRelease(made, attackTables([made.release], solver), { title: 'T', input: '', tool: '' })
  expect(written.get('table-1.csv')?.split('\r\n')[0]).toBe('"offence (the largest, and all others)",value,qualifier,or_more,state')
  expect(written.get('datapackage.json')).toContain('offence (L2008-0, L2008-4 or all others)')
  const back = readRelease((name) => written.get(name))
  expect(back.cells).toEqual(made.release.cells)
})

describe('a time that was not over when it was counted', () => {
  const running = { population: 'kh/accused-registered/2026-10-01/2027-01-01', asOf: '2026-11-30', qualifier: 'at_least' as const }
  const write = (more: Partial<Protected['release']>) =>
    writeRelease({ ...done, release: { ...done.release, ...more } }, attack, { title: 'T', input: '', tool: '' })
  it('is said in the certificate, the package and the page, and is read back as it was', () => {
    const coverage = { received: 4, due: 4, awaited: 21 }
    const written = write({ ...running, coverage })
    const said =
      'On 2026-11-30 this time was not over. 4 of the 25 returns of it were in on 2026-11-30; not due yet: 21. Each number is at least what is printed.'
    expect(JSON.parse(written.get('certificate.json')!)).toMatchObject({ to_come: said })
    expect(JSON.parse(written.get('datapackage.json')!)).toMatchObject({ description: said, saksi: { coverage } })
    const back = readRelease((name) => written.get(name))
    expect(back.coverage).toEqual(coverage)
    expect(toComeOf(back)).toEqual({ toCome: { asOf: '2026-11-30', isOver: false, awaited: 21 } })
  })
  it('is told from its days of a release that was made before this was kept, whose files stay as they are', () => {
    const old = write({ ...running, coverage: { received: 4, due: 4 } })
    expect(toComeOf(readRelease((name) => old.get(name)))).toEqual({ toCome: { asOf: '2026-11-30', isOver: false, awaited: null } })
    const over = write({ ...running, asOf: '2027-03-01', coverage: { received: 24, due: 25 } })
    expect([over.get('certificate.json'), over.get('datapackage.json')].join()).not.toMatch(/to_come|awaited|description/)
  })
})

describe('where returns were missing when it was counted', () => {
  const incomplete = async () => {
    const solver = await loadHighs()
    const counts = [9, 0, 14, 19]
    const made = protectTables(
      {
        dimensions: [
          { levels: ['place'], leaves: [['A'], ['B']] },
          { levels: ['sex'], leaves: [['m'], ['f']] },
        ],
        tables: [{ id: 'table-1', by: ['place', 'sex'] }],
        rows: counts.map((count, i) => ({ leaves: [i >> 1, i & 1], count })),
        unit: 'people',
        population: 'test',
      },
      { threshold: 5, solver },
    )
    if (!made.ok) throw new Error(made.message)
    const release = { ...made.release, qualifier: 'at_least' as const, coverage: { received: 3, due: 4 } }
    const report = attackTables([release], solver)
    return { release, report, written: writeRelease({ ...made, release }, report, { title: 'T', input: '', tool: '' }) }
  }
  it('prints no nought, and every other number as that many or more', async () => {
    const { written } = await incomplete()
    const [, ...table] = parseCsv(written.get('table-1.csv')!).rows
    expect(table.filter((r) => r[2] === '0')).toEqual([])
    const said = new Set(table.map((r) => [r[2] === '' ? 'none' : 'number', ...r.slice(3)].join(' ')))
    expect([...said].toSorted()).toEqual(['none   partial', 'number at_least yes reported'])
  })
  it('about which papers say about may be more as well, and its own column says so; where all is in it may not', async () => {
    const made = await incomplete()
    const about = { ...made.release, qualifier: 'about' as const }
    const saysOf = (release: typeof about): string[] => {
      const written = writeRelease({ ...done, release }, made.report, { title: 'T', input: '', tool: '' })
      expect(readRelease((name) => written.get(name))).toMatchObject({ qualifier: 'about', coverage: release.coverage })
      const [, ...table] = parseCsv(written.get('table-1.csv')!).rows
      return [...new Set(table.filter((r) => r[2] !== '').map((r) => r.slice(3).join()))]
    }
    expect(saysOf(about)).toEqual(['about,yes,reported'])
    expect(saysOf({ ...about, coverage: { received: 4, due: 4 } })).toEqual(['about,no,reported'])
  })
  it('is read in the format before this one, in which a dimension might be called what a column is called now', async () => {
    const { release, report } = await incomplete()
    const named: Protected['release'] = {
      ...release,
      dimensions: release.dimensions.map((d) => ({ ...d, levels: d.levels.map((l) => (l === 'sex' ? 'or_more' : l)) })),
      tables: [{ id: 'table-1', by: ['place', 'or_more'] }],
      cells: release.cells.map(({ at: { sex, ...at }, value }) => ({ at: sex === undefined ? at : { ...at, or_more: sex }, value })),
    }
    const headingIn = (format?: 'saksi-release/1'): string => {
      const info = { title: 'T', input: '', tool: '', ...(format ? { format } : {}) }
      const written = writeRelease({ ...done, release: named }, report, info)
      const back = readRelease((name) => written.get(name))
      expect(new Map(back.cells.map((c) => [placesKey(c.at), c.value]))).toEqual(
        new Map(named.cells.map((c) => [placesKey(c.at), c.value])),
      )
      return parseCsv(written.get('table-1.csv')!).rows[0]!.join()
    }
    expect(headingIn('saksi-release/1')).toBe('place,or_more,value,qualifier,state')
    expect(headingIn()).toBe('place,or_more (dimension),value,qualifier,or_more,state')
  })
  it('is attacked as it was counted: an empty place is the nought that its maker knows', async () => {
    const { release, report, written } = await incomplete()
    const back = readRelease((name) => written.get(name))
    expect(new Map(back.cells.map((c) => [placesKey(c.at), c.value]))).toEqual(
      new Map(release.cells.map((c) => [placesKey(c.at), c.value])),
    )
    expect(checkRelease((name) => written.get(name), report)).toEqual([])
  })
})

describe('writeRelease', () => {
  it('writes tables, package, certificate and a manifest that hashes all of them', () => {
    expect([...files.keys()]).toEqual(['table-1.csv', 'datapackage.json', 'certificate.json', 'manifest.json'])
    const manifest = JSON.parse(files.get('manifest.json')!) as { files: Record<string, unknown> }
    for (const name of ['table-1.csv', 'datapackage.json', 'certificate.json']) {
      const bytes = utf8ToBytes(files.get(name)!)
      expect(manifest.files[name]).toEqual({ sha256: bytesToHex(sha256(bytes)), bytes: bytes.length })
    }
  })
  it('leaves a withheld cell empty, with its state beside it', () => {
    const { rows, problems } = parseCsv(files.get('table-1.csv')!)
    expect(problems).toEqual([])
    expect(rows[0]).toEqual(['region', 'place', 'sex', 'value', 'qualifier', 'or_more', 'state'])
    const withheld = rows.filter((r) => r[6] === 'withheld_for_privacy')
    expect(withheld).toHaveLength(done.cells.withheld)
    expect(withheld.every((r) => r[3] === '' && r[4] === '')).toBe(true)
    expect(rows.filter((r) => r[6] === 'reported').every((r) => /^\d+$/.test(r[3]!))).toBe(true)
  })
  it('tells nothing that is in no table, and not how many of the withheld cells are small', () => {
    const all = [...files.values()].join('\n')
    expect(all).not.toContain('secret code')
    expect(JSON.parse(files.get('certificate.json')!)).toMatchObject({
      method: 'suppression',
      audit: { checked: done.cells.withheld, exact: 0, violations: 0 },
    })
    expect(files.get('certificate.json')).not.toContain('sensitive')
  })
  it('keeps a spreadsheet from running a code, and a code apart from the word for totals', () => {
    expect(files.get('table-1.csv')).toContain("'=B()")
    expect(files.get('table-1.csv')).toContain('All,All,All,100,exact,no,reported')
  })
  it('describes every column in the package', () => {
    const { resources } = JSON.parse(files.get('datapackage.json')!) as {
      resources: { path: string; schema: { fields: { name: string }[] } }[]
    }
    const [heading] = parseCsv(files.get(resources[0]!.path)!).rows
    expect(resources[0]!.schema.fields.map((f) => f.name)).toEqual(heading)
  })
})

describe('readWhole', () => {
  const [one, two] = ['table-1.csv', 'table-2.csv']
  const described = (resources: readonly { name: string; path: string }[]): string =>
    JSON.stringify({ ...(JSON.parse(files.get('datapackage.json') ?? '') as object), resources })
  const withFiles = (more: Readonly<Record<string, string>>) => () => readWhole({ ...Object.fromEntries(files), ...more })
  it('reads each table that is there', () => {
    expect(withFiles({})().tables.map(({ id }) => `${id}.csv`)).toEqual([...files.keys()].filter((name) => name.endsWith('.csv')))
  })
  it('is refused where a table would be signed unseen: described nowhere, twice, or as another', () => {
    const [first, second] = [
      { name: 'table-1', path: one },
      { name: 'table-2', path: two },
    ]
    const csv = files.get(one) ?? ''
    expect(withFiles({ [two]: csv, 'datapackage.json': described([first, second]) })).not.toThrow()
    for (const resources of [
      [first],
      [first, first],
      [
        { ...first, path: two },
        { ...second, path: one },
      ],
    ])
      expect(withFiles({ [two]: csv, 'datapackage.json': described(resources) })).toThrow(UnreadableRelease)
  })
})

describe('readRelease', () => {
  it('reads back what a reader knows', () => {
    const back = readRelease((name) => files.get(name))
    const sort = (cells: typeof back.cells): string[] => cells.map((c) => `${placesKey(c.at)} ${c.value}`).toSorted()
    expect(sort(back.cells)).toEqual(sort(done.release.cells))
    expect(back).toMatchObject({ population: 'test', threshold: 5, tables: done.release.tables, dimensions: done.release.dimensions })
  })
  it('says what is missing or wrong, and stays in its folder', () => {
    const change = (name: string, text: string | undefined) => () => readRelease((n) => (n === name ? text : files.get(n)))
    expect(change('datapackage.json', undefined)).toThrow(UnreadableRelease)
    expect(change('datapackage.json', '{')).toThrow('datapackage.json is not JSON')
    expect(change('datapackage.json', '{}')).toThrow(/title/)
    expect(change('table-1.csv', undefined)).toThrow('table-1.csv is missing')
    expect(change('table-1.csv', 'sex,value\nm,x\n')).toThrow('row 2, column value: x is not a whole number')
    expect(change('datapackage.json', files.get('datapackage.json')!.replace('"path": "table-1.csv"', '"path": "../table-1.csv"'))).toThrow(
      /beside/,
    )
  })
})

it('commits to the input under a salt', () => {
  const [salt, input] = [new Uint8Array(16), utf8ToBytes('a,b\n')]
  expect(commitInput(salt, input)).toBe(`sha256-salted:${bytesToHex(sha256(new Uint8Array([...salt, ...input])))}`)
  expect(
    commitInput(
      salt.map(() => 1),
      input,
    ),
  ).not.toBe(commitInput(salt, input))
})

it('neutralises and gives back every text', () => {
  for (const text of ['=1+1', '+1', '-1', '@x', '\tx', "'x", 'x', '', 'x=1']) expect(denature(neutralise(text))).toBe(text)
  expect(totalWord(new Set(['Total', 'All', '(total)', '(all of these)']))).toBe('((total))')
})

describe('what whole groups share', () => {
  const release = async (): Promise<Map<string, string>> => {
    const solver = await loadHighs()
    const counts = [30, 0, 20, 20, 25, 15]
    const made = protectTables(
      {
        dimensions: [
          { levels: ['place'], leaves: [['A'], ['B']] },
          { levels: ['form'], leaves: [['labour'], ['sexual'], ['unknown']] },
          { levels: ['law'], leaves: [['penal']] },
        ],
        tables: [
          { id: 'table-1', by: ['place', 'form'] },
          { id: 'table-2', by: ['law'] },
        ],
        rows: counts.map((count, i) => ({ leaves: [Math.floor(i / 3), i % 3, 0], count })),
        unit: 'people',
        population: 'test',
        attributes: ['form', 'in no table'],
        silent: ['unknown', 'a code of no table'],
        open: [
          { level: 'law', why: 'it is said in public' },
          { level: 'in no table either', why: 'it is said in public' },
        ],
      },
      { threshold: 5, solver },
    )
    if (!made.ok) throw new Error(made.message)
    return writeRelease(made, attackTables([made.release], solver), { title: 'A title', input: 'sha256-salted:00', tool: 'saksi test' })
  }
  it('is in package and certificate as far as it stands in a table, and read back', async () => {
    const folder = await release()
    const said = { guarded: ['form'], silent: ['unknown'], open: [{ level: 'law', why: 'it is said in public' }] }
    expect(JSON.parse(folder.get('certificate.json')!)).toMatchObject({ attributes: said })
    const { attributes, silent, open } = readRelease((name) => folder.get(name))
    expect({ guarded: attributes, silent, open }).toEqual(said)
  })
  it('is not what a forged package says: the certificate names it', async () => {
    const folder = await release()
    const solver = await loadHighs()
    const forged = new Map(folder).set('datapackage.json', folder.get('datapackage.json')!.replace('"unknown"\n', '"sexual"\n'))
    const report = attackTables([readRelease((name) => folder.get(name))], solver)
    expect(checkRelease((name) => folder.get(name), report)).toEqual([])
    expect(checkRelease((name) => forged.get(name), report).join()).toContain('takes other codes to say nothing')
  })
})
