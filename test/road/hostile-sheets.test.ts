/** Sheets that are made to hurt: a zip that contains itself, and what takes more time or memory than reading may. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { loadCountry } from '../../src/store/files/load-country.ts'
import { readApart, type SheetAsked } from '../../src/cli/take-in/read-apart.ts'
import { getForm } from '../../src/cli/named.ts'
import { receive } from '../../src/road/receive.ts'
import { BOMBS } from './bombs.ts'
import { OLD_BOMBS } from './old-bombs.ts'
import { quineZip } from './quine-zip.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const folder = join(import.meta.dirname, '../../countries/toyland')
const country = await loadCountry(folder)
const form = getForm(country, 'town-return')
const scratch = scratchDir('hostile-sheets')
afterAll(() => scratch.remove())

describe('a zip that contains itself', () => {
  it.each([
    ['r.zip', 'file.not-a-sheet'],
    ['xl/workbook.xml', 'file.broken-xlsx'],
    ['content.xml', 'file.not-a-sheet'],
  ])('as %s is refused: nobody goes down into it', async (name, code) => {
    const zip = quineZip(name)
    const from = 30 + name.length
    const inside = inflateRawSync(zip.subarray(from, from + new DataView(zip.buffer).getUint32(18, true)))
    expect(Buffer.compare(inside, zip)).toBe(0)
    const read = await receive(zip, { form, country, fileName: name })
    expect('refused' in read && read.refused.map((p) => p.code)).toEqual([code])
  })
})

describe('a file that is made to use up a computer', () => {
  it.each([...BOMBS, ...OLD_BOMBS])('$name: one thing is said of it', async ({ bytes, said, isSeen }) => {
    const Real = DecompressionStream
    let unpacked = 0
    vi.stubGlobal(
      'DecompressionStream',
      class extends Real {
        constructor(format: CompressionFormat) {
          super(format)
          unpacked++
        }
      },
    )
    try {
      const read = await receive(bytes(), { form, country, fileName: 'book.xlsx' })
      expect('refused' in read && read.refused.map((p) => p.code)).toEqual(said)
      expect(unpacked === 0).toBe(isSeen)
    } finally {
      vi.unstubAllGlobals()
    }
  })
})

it('a cell of nothing but commas under a number and its day is read once, and not from each of its places', async () => {
  const kh = await loadCountry(join(import.meta.dirname, '../../countries/kh'))
  const heads = 'Number and date of registration,Accused,Sex,Age,Art. TIP law,Result'
  const rows = Array.from({ length: 40 }, (_, i) => `"a${','.repeat(1990)} b c d",Sample Person${i},M,34,12,Guilty`)
  const bytes = new TextEncoder().encode([heads, ...rows].join('\n'))
  const read = await receive(bytes, { form: getForm(kh, 'court-return'), country: kh, fileName: 'list.csv' })
  expect('refused' in read ? read.refused : read.rows.length).toBe(40)
})

describe('a sheet is read in a process of its own', () => {
  const path = join(scratch.path, 'town.csv')
  writeFileSync(
    path,
    'Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\nAcorn,1/2024,1,Grizzlewick Thimblethorn,2024-02-01,Waking a cat,Red hat,3\n',
  )
  const asked: SheetAsked = { path, country: folder, form: form.id }
  const told: string[] = []
  const read = (heapMb: number, ms: number) => readApart(asked, (line) => told.push(line), { heapMb, ms })

  it('which hands back what it read', async () => {
    const said = await read(1024, 120_000)
    expect('rows' in said && said.rows.map((r) => [r.row, r.values['case_number'], r.values['accused_name']])).toEqual([
      [2, '1/2024', 'Grizzlewick Thimblethorn'],
    ])
  })
  it('which is ended when it takes too long, or too much memory; why is said, and the next is read', async () => {
    const codes = async (heapMb: number, ms: number) => {
      const said = await read(heapMb, ms)
      return 'refused' in said ? said.refused.map((p) => p.code) : []
    }
    expect(await codes(1024, 1)).toEqual(['file.reading-took-time'])
    expect(await codes(4, 120_000)).toEqual(['file.reading-took-memory'])
    expect(await codes(1024, 120_000)).toEqual([])
  })
  it('and what goes wrong there is said here', async () => {
    await expect(readApart({ ...asked, country: join(folder, 'nowhere') }, () => undefined)).rejects.toThrow(/nowhere/)
  })
})
