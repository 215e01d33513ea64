/** The lists of the kept sets that are read as they should be, each with what was read of it and all that was asked answered; and how their hands call and write things. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { findForm, findList } from '../../src/core/country/find.ts'
import type { Country, Form } from '../../src/core/country/index.ts'
import type { Answers } from '../../src/core/sheet/own/questions/questions.ts'
import type { Grid } from '../../src/exchange/sheet/grid.ts'
import { foldAll, foldText } from '../../src/core/sheet/own/words/fold-text.ts'
import { receive } from '../../src/road/receive.ts'
import { filesOf, readReached, setOf } from './reached.ts'
import { keptRegister } from './registers.ts'
import type { Entry } from './register-truth.ts'
import { answerFile, byLine, judge, officesOf, readFile, TODAY, unpack, type Read } from './score.ts'
import { readTruth } from './truth.ts'
import { linesOf, type Bank, type Kept } from './variations/frame.ts'
import { keyOf } from './variations/headings.ts'
import { isBankWord, wordKey } from './variations/values.ts'

export type KeptList = Omit<Kept, 'bank'> & {
  readonly set: string
  readonly name: string
  readonly own: readonly string[]
  readonly before: Read
}
/** What was answered of a file, so that it need not be found again: by set and name. */
type Known = Record<string, { readonly form: string; readonly own: readonly string[]; readonly answers: Answers }>

/** @param every each so many files of a set; @param store a file that keeps what was answered from one run to the next */
export async function* readKept(
  folders: readonly string[],
  country: Country,
  { every = 1, store }: { readonly every?: number; readonly store?: string } = {},
): AsyncGenerator<KeptList> {
  const known: Known = store !== undefined && existsSync(store) ? (JSON.parse(readFileSync(store, 'utf8')) as Known) : {}
  for (const folder of folders) {
    const set = setOf(folder)
    const reached = readReached(set)
    for (const [i, name] of filesOf(folder).entries()) {
      const at = reached.get(i + 1)
      if (at?.isRight !== true || at.silent > 0 || at.equal === 0 || at.equal < at.all || i % every !== 0) continue
      const key = `${set}/${name}`
      const answered = (known[key] ??= (await answersOf(folder, name, country)) ?? { form: '', own: [], answers: {} })
      if (store !== undefined) writeFileSync(store, JSON.stringify(known))
      const list = await readList(folder, name, country, answered)
      if (list) yield list
    }
  }
}

/** One list of a set that is read as it should be. */
export async function readOne(folder: string, name: string, country: Country): Promise<KeptList> {
  const answered = await answersOf(folder, name, country)
  const list = answered && (await readList(folder, name, country, answered))
  if (!list) throw new Error(`${name} is no list that is read as it should be`)
  return list
}

async function answersOf(folder: string, name: string, country: Country): Promise<Known[string] | undefined> {
  const bytes = new Uint8Array(readFileSync(join(folder, 'files', name)))
  const truth: unknown = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'))
  if (Array.isArray(truth) && Object.hasOwn(truth[0] as object, 'tables')) {
    const entry = (truth as readonly Entry[]).find((e) => basename(e.file) === name)
    const kept =
      entry?.outcome === 'take in' && entry.questions.length <= MOST_ASKED ? await keptRegister(name, bytes, entry, country) : undefined
    return kept && { form: kept.form.id, own: [], answers: kept.answers }
  }
  const [form, said] = [findForm(country, 'court-return'), readTruth(folder).get(name)]
  if (!form || !said || said.outcome === 'refuse' || said.outcome === 'name-errors' || said.rows.length === 0) return undefined
  const [grids, own] = [await unpack(bytes), officesOf(said, country) ?? []]
  const first = await readFile(name, grids, form, country, own, {})
  if (first.questions.length === 0) return { form: form.id, own, answers: {} }
  if (first.questions.length > MOST_ASKED) return undefined
  const { read } = await answerFile(name, grids, await byLine(said, bytes), form, country)
  return { form: form.id, own, answers: read.answers }
}

async function readList(
  folder: string,
  name: string,
  country: Country,
  { form: id, own, answers }: Known[string],
): Promise<KeptList | undefined> {
  const form = findForm(country, id)
  const grids = form && (await unpack(new Uint8Array(readFileSync(join(folder, 'files', name)))))
  return !grids || grids instanceof Uint8Array ? undefined : asKept(setOf(folder), name, grids, form, country, own, answers)
}

/** @returns undefined where it holds hardly anybody, or more is asked of it */
export async function asKept(
  set: string,
  name: string,
  grids: readonly Grid[],
  form: Form,
  country: Country,
  own: readonly string[],
  answers: Answers,
): Promise<KeptList | undefined> {
  const words = country.sheetWords
  if (!words) return undefined
  const draft = await receive(grids, { form, country, fileName: name, own, answers, today: TODAY })
  const before = judge(draft, form, country, own, answers)
  if ('refused' in draft || before.rows.length < FEWEST || before.questions.some((q) => !(q.id in answers))) return undefined
  const byPlace = Map.groupBy(before.rows, (r) => r.at)
  const valuesAt = new Map([...byPlace].flatMap(([at, [one, ...more]]) => (one && more.length === 0 ? [[at, one.values] as const] : [])))
  return { set, name, grids, form, country, words, own, before, valuesAt, people: [...byPlace.keys()], tables: draft.columns.tables }
}
const FEWEST = 3
/** Lists of which more is asked say little of how they could have been written otherwise. */
const MOST_ASKED = 2

/** How the hands of these lists call their columns and write their words; what two of them mean in two ways is of nobody. */
export function bankOf(lists: Iterable<KeptList>): Bank {
  const headings = new Map<string, Set<string>>()
  const cells = new Map<string, Set<string>>()
  const meant = new Map<string, Set<string>>()
  const put = (into: Map<string, Set<string>>, key: string, text: string): void => {
    const all = into.get(key) ?? new Set()
    all.add(text)
    into.set(key, all)
  }
  for (const list of lists) {
    const ditto = foldAll(list.words.ditto)
    for (const table of list.tables) {
      const grid = list.grids.find((g) => g.sheet === table.sheet)
      if (!grid || list.tables.filter((t) => t.sheet === table.sheet).length > 1) continue
      const head = linesOf(grid).find((l) => l.row === table.heading)?.cells ?? []
      for (const column of table.columns) {
        const [field] = column.fields
        if (field === undefined || column.fields.length > 1) continue
        const rows = linesOf(grid).filter((l) => list.valuesAt.has(`${grid.sheet}!${l.row}`))
        const key = keyOf(
          list,
          column,
          rows.map((l) => l.cells[column.column] ?? ''),
        )
        // Under two rows of headings the lower is no name by itself.
        if (
          key !== undefined &&
          column.by === 'heading' &&
          head[column.column]?.trim() === column.heading.trim() &&
          column.heading.length > 2
        ) {
          put(headings, key, column.heading.trim())
          put(meant, column.heading.trim(), key)
        }
        const code = list.form.fields.find((f) => f.id === field)
        if (code?.type !== 'code' || code.list === undefined || !findList(list.country, code.list)) continue
        for (const { row, cells: texts } of rows) {
          const text = (texts[column.column] ?? '').trim()
          const value = list.valuesAt.get(`${grid.sheet}!${row}`)?.[field] ?? null
          if (value === null || value === '' || !isBankWord(text) || ditto.has(foldText(text))) continue
          put(cells, wordKey(code.list, value), text)
          put(meant, `${code.list} ${text}`, String(value))
        }
      }
    }
  }
  const isOne = (text: string): boolean => meant.get(text)?.size === 1
  return {
    headings: new Map([...headings].map(([key, all]) => [key, [...all].filter(isOne)])),
    cells: new Map([...cells].map(([key, all]) => [key, [...all].filter((text) => isOne(`${key.split('=')[0] ?? ''} ${text}`))])),
  }
}
