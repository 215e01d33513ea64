/**
 * The catalogue of a database against what the migrations make, object by object. The expected one is written by `npm run derive` from a new
 * database (migrations/catalogue.txt), so that nobody has to remember to add a line.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../../../verify/index.ts'
import type { Client } from '../connect.ts'
import type { RecordKind } from '../../../core/model/kinds.ts'
import { MIGRATIONS } from '../migrate.ts'
import type { RolePrefix } from '../roles.ts'
import { listOwnObjects } from '../own-kinds.ts'
import { findNewest, readCatalogue } from './read-catalogue.ts'

const EXPECTED = join(MIGRATIONS, 'catalogue.txt')

export type CatalogueFound = {
  readonly major: number
  /** False where this program never saw PostgreSQL's own functions and operators of that version: they are believed. */
  readonly knowsBuiltIn: boolean
}

/** Name → line. @throws Error when the file, which is part of the program, is not there. */
export const readExpected = (): ReadonlyMap<string, string> =>
  new Map(
    readFileSync(EXPECTED, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t') as [string, string]),
  )

/** @param client inside a transaction that only reads. @param of its roles, and the country's own kinds, beyond what the migrations make. */
export async function checkCatalogue(
  client: Client,
  report: Report,
  { prefix, kinds = [] }: { readonly prefix: RolePrefix; readonly kinds?: readonly RecordKind[] },
): Promise<CatalogueFound> {
  const { major, objects } = await readCatalogue(client, prefix)
  const all = readExpected()
  const knowsBuiltIn = all.has(`built-in functions of ${major}`)
  const ofProgram = [...all].filter(([name]) => !name.startsWith('built-in ') || name.endsWith(` of ${major}`))
  const expected = new Map([...ofProgram, ...listOwnObjects(kinds)])
  for (const [object, should] of expected) {
    const is = objects.get(object)
    if (is === undefined) report({ what: 'catalogue.missing', object, where: object })
    else if (is !== should) report({ what: 'catalogue.altered', object, where: await tellApart(client, object, is, should) })
  }
  for (const [object, is] of objects)
    if (!expected.has(object) && (knowsBuiltIn || !object.startsWith('built-in ')))
      report({ what: 'catalogue.unknown', object, where: `${object}: ${shorten(is)}` })
  return { major, knowsBuiltIn }
}

/** What is another than it should be, and nothing of what is as it should be. */
async function tellApart(client: Client, object: string, is: string, should: string): Promise<string> {
  if (object.startsWith('built-in ')) {
    const newest = await findNewest(client, object)
    return newest.length === 0 ? object : `${object}; written last: ${newest.join(', ')}`
  }
  const [now, before] = [is.split('; '), should.split('; ')]
  const only = (a: readonly string[], b: readonly string[]): string => a.filter((x) => !b.includes(x)).join('; ') || 'nothing'
  return `${object}: ${shorten(only(now, before))}; the migrations make: ${shorten(only(before, now))}`
}

const shorten = (text: string): string => (text.length > 400 ? `${text.slice(0, 400)}…` : text)
