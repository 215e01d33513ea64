/** Everything that is written from the model: path → text. `npm run derive` writes it; a test holds the files against it. */
import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { loadCountry } from '../../src/store/files/load-country.ts'
import { listMigrations } from '../../src/store/postgres/migrate.ts'
import { printModelSql, readMade } from '../../src/store/postgres/model-sql.ts'
import type { Country } from '../../src/core/country/index.ts'
import { ownFieldsOf } from '../../src/core/country/own-kinds.ts'
import { RECORD_KINDS, teachKinds } from '../../src/core/model/kinds.ts'
import { MODEL_LISTS } from '../../src/core/model/lists.ts'
import { printCoalitions } from './coalitions.ts'
import { printCodeBook } from './code-book.ts'
import { printCrosswalk } from './crosswalk.ts'
import { printDpia } from './dpia.ts'
import { printForALawyer } from './for-a-lawyer.ts'
import { printProtocol } from './protocols.ts'
import { printWeights } from './weights.ts'

export async function deriveOutputs(root: string): Promise<ReadonlyMap<string, string>> {
  const countries = await loadCountries(join(root, 'countries'))
  const dates = listAskedDates(countries)
  const migrations = await listMigrations(join(root, 'migrations'))
  const made = readMade(migrations.map((name) => readFileSync(join(root, 'migrations', name), 'utf8')).join('\n'))
  const missing = printModelSql(RECORD_KINDS, made, (kind, column) => dates.has(`${kind.id}.${column.id}`))
  const next = String(Number(migrations.at(-1)?.slice(0, 6)) + 1).padStart(6, '0')
  const protocols: [string, string][] = []
  const own: [string, string][] = []
  for (const c of countries) {
    // A protocol names record kinds as its own country knows them.
    teachKinds(c.kinds)
    for (const p of c.protocols) protocols.push([`docs/legal/protocols/${c.id}-${p.id}.md`, await printProtocol(p, c)])
    const kinds = c.kinds.map((k) => ({ ...k, fields: ownFieldsOf(k) }))
    if (kinds.length > 0)
      own.push(
        [`docs/reference/code-book-${c.id}.md`, printCodeBook(kinds, [], c.words.en)],
        [`docs/legal/dpia-${c.id}.md`, printDpia(kinds, c.words.en)],
      )
  }
  return new Map([
    ...(missing === '' ? [] : [[`migrations/${next}-model.sql`, missing] as const]),
    ['docs/reference/code-book.md', printCodeBook(RECORD_KINDS, MODEL_LISTS)],
    ['src/core/review/weights.ts', printWeights()],
    ['docs/reference/crosswalk.md', printCrosswalk(RECORD_KINDS, MODEL_LISTS)],
    ['docs/legal/coalitions.md', printCoalitions()],
    ['docs/legal/for-a-lawyer-kh.md', printForALawyer()],
    ['docs/legal/dpia.md', printDpia(RECORD_KINDS)],
    ...own,
    ...protocols,
  ])
}

const loadCountries = async (folder: string): Promise<Country[]> =>
  Promise.all((await readdir(folder)).toSorted().map((id) => loadCountry(join(folder, id))))

/** `kind.column` of every date that an indicator or a return of some country is asked by: those get an index. */
const listAskedDates = (countries: readonly Country[]): ReadonlySet<string> =>
  new Set(countries.flatMap((c) => [...c.indicators.map((i) => `${i.kind}.${i.date}`), ...c.forms.map((f) => `${f.kind}.${f.slot.date}`)]))
