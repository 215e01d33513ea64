/**
 * Three offices' lists of invented people who overlap, in two scripts and without birthdays as often as not, with what a sample of their rows turned out
 * to be: for `saksi match`, beside the record and no part of it.
 */
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { drawRecords } from '../core/linkage/propose.ts'
import { mulberry32 } from '../core/seeded.ts'
import { printCsv } from '../exchange/csv/csv.ts'
import { inventPeople, type PersonRow } from './people.ts'

const OFFICES = ['police', 'shelter', 'ngo'] as const
const PEOPLE = 400
const SEED = 142
const HEAD = ['row', 'name', 'sex', 'born', 'age', 'seen', 'province', 'district', 'commune', 'mother', 'raid']
const SPEC = {
  files: OFFICES.map((office) => `${office}.csv`),
  id: 'row',
  compare: [
    { as: 'name', columns: ['name'] },
    { as: 'code', column: 'sex' },
    { as: 'birth', column: 'born', age: 'age', on: 'seen' },
    { as: 'place', columns: ['province', 'district', 'commune'] },
    { as: 'name', columns: ['mother'] },
    { as: 'shared', columns: ['raid'] },
  ],
}
const cellsOf = ({
  name,
  sex,
  birth,
  age,
  recorded,
  home: [province = '', district = '', commune = ''],
  mother,
  event,
}: PersonRow): string[] => [name, sex, birth, age, recorded, province, district, commune, mother, event]

/** Lists that lie there already are left alone. @returns what lies there, in words. */
export async function writeLists(folder: string): Promise<string> {
  if (existsSync(join(folder, 'spec.json'))) return 'as they were'
  const { rows, truth } = inventPeople(PEOPLE, mulberry32(SEED))
  const listed = OFFICES.flatMap((office) =>
    rows.flatMap((row, i) => (row.office === office ? [{ row, who: truth[i] ?? '', id: `r${i + 1}` }] : [])),
  )
  const resolved = drawRecords(listed.length, 200).map((at) => {
    const { row, who, id } = listed[at] as (typeof listed)[number]
    return [`${row.office}.csv`, id, String(listed.filter((other) => other.who === who).length)]
  })
  await mkdir(folder, { recursive: true })
  const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text, { mode: 0o600 })
  const lists = OFFICES.map((office) => ({ office, own: listed.filter(({ row }) => row.office === office) }))
  for (const { office, own } of lists) await write(`${office}.csv`, printCsv([HEAD, ...own.map(({ row, id }) => [id, ...cellsOf(row)])]))
  await write('resolved.csv', printCsv([['file', 'row', 'rows_of_this_person'], ...resolved]))
  await write('spec.json', `${JSON.stringify(SPEC, null, 2)}\n`)
  return `${lists.map(({ office, own }) => `${office} ${own.length}`).join(', ')} rows of people who overlap, ${resolved.length} of them resolved`
}
