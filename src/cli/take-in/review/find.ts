/**
 * `saksi review find`: which rows of an office's own sheets may be one person, on the office's own machine, as often as it likes. Names are read and not
 * written: what is written are records by their tokens, and weights.
 */
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findForm } from '../../../core/country/find.ts'
import { asKeptBy } from '../../../core/country/observatory.ts'
import { getRecordKind } from '../../../core/model/kinds.ts'
import { findLookAlikes, withFormerNames, type SheetPerson } from '../../../core/review/look-alike.ts'
import { isFindable } from '../../../core/search/of-record.ts'
import { answersIn } from '../../../core/sheet/own/questions/memory.ts'
import { printCsv } from '../../../exchange/csv/csv.ts'
import { COUNTRIES, loadCountry } from '../../../store/files/load-country.ts'
import { readEdgeKeys } from '../../../work/installation/installation.ts'
import { peopleIn } from '../../../work/links/people-in.ts'
import { Usage, type Io } from '../../command.ts'
import { getForm } from '../../named.ts'
import { BadInput } from '../../spec-file.ts'
import { readMemoryFile } from '../memory-file.ts'
import { readFileArgument } from '../read-file.ts'
import { readReturn } from '../read-return.ts'
import { counted } from '../../counted.ts'

const SHEET = /\.(?:xlsx|xls|csv|ods)$/i
type Asked = {
  readonly folder: string
  readonly keys: string
  readonly out: string
  readonly form: string | undefined
  readonly memory: string | undefined
}

/** A sheet that cannot be read is named and left out: one of a hundred is not to stop a night's work. @throws BadInput where none can be read */
export async function findPairs({ folder, keys: keyFile, out, form: only, memory }: Asked, io: Io): Promise<void> {
  if (memory !== undefined && only === undefined) throw new Usage('what was learned is kept form by form: say --form beside --memory')
  readFileArgument(keyFile)
  const keys = readEdgeKeys(keyFile)
  const country = asKeptBy(await loadCountry(join(COUNTRIES, keys.country)), keys.agency)
  const form = only === undefined ? undefined : getForm(country, only)
  const kept = memory === undefined ? undefined : readMemoryFile(memory, keys)
  const names = (await readdir(folder).catch(() => [])).filter((name) => SHEET.test(name)).toSorted()
  const rows = new Map<string, SheetPerson>()
  for (const name of names) {
    const answers = kept && answersIn(kept, form?.id ?? '')
    const read = await readReturn(join(folder, name), form, country, { agency: keys.agency, answers, period: undefined, letWait: true })
    if ('refused' in read) {
      io.err(`${name}: left out, ${counted(read.refused.length, 'problems')}; saksi seal says which`)
      continue
    }
    const of = findForm(country, read.form)
    if (!of || getRecordKind(of.kind).concerns === 'nobody' || !isFindable(country, keys.agency, of)) {
      io.err(`${name}: left out, it names nobody whom this agency may look for`)
      continue
    }
    for (const person of peopleIn(read.rows, of, keys)) {
      const id = `${person.kind} ${person.record}`
      rows.set(id, withFormerNames(rows.get(id), person))
    }
  }
  if (rows.size === 0) throw new BadInput([`${folder} holds no sheet that can be read`])
  const list = [...rows.values()]
  const { pairs, model } = findLookAlikes(list)
  const nameOf = (at: number): string => `${keys.agency}:${list[at]?.kind}:${list[at]?.record}`
  const likely = pairs
    .filter((p) => Math.round(p.bits) > 0)
    .map((p) => [nameOf(p.a), nameOf(p.b), 'likely', String(Math.round(p.bits)), model])
  await writeFile(out, printCsv([['a', 'b', 'verdict', 'bits', 'model'], ...likely]), { mode: 0o600 })
  io.out(
    io.json
      ? JSON.stringify({ rows: rows.size, pairs: likely.length, model })
      : `${counted(rows.size, 'rows')}, ${counted(likely.length, 'pairs')} that may be one person; they are in ${out}`,
  )
}
