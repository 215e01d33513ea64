/** A sheet that is opened so that its names can be read here: by what this desk has learned of its office's sheets. Nothing is handed in by it. */
import type { Country, Form } from '../../../core/country/index.ts'
import { pairName } from '../../../core/entry/kinds/people-reviewed.ts'
import type { SheetPerson } from '../../../core/review/look-alike.ts'
import { columnsIn, answersIn } from '../../../core/sheet/own/questions/memory.ts'
import { onlyOf, type Answers, type Question } from '../../../core/sheet/own/questions/questions.ts'
import { LIMITS } from '../../../exchange/sheet/limits.ts'
import type { EdgeKeys } from '../../../road/ports.ts'
import type { DraftStore } from '../drafts.ts'
import type { Edge } from '../return/edge.ts'
import { readKnown, readOffices, readRules } from '../return/learned.ts'
import type { Opened } from './model.ts'

type Desk = { readonly country: Country; readonly keys: EdgeKeys; readonly drafts: DraftStore; readonly edge: Edge }

/** What is asked of a sheet before its rows can be read. */
export type AskedFirst = { readonly questions: readonly Question[] }

/**
 * @param given what was answered of this very sheet
 * @returns its rows, or what has to be answered first; undefined where its columns are not known, or nothing of it can be taken
 */
export async function openSheet(
  file: File,
  form: Form,
  given: Answers,
  { country, keys, drafts, edge }: Desk,
): Promise<readonly SheetPerson[] | AskedFirst | undefined> {
  if (file.size > LIMITS.bytes) return undefined
  const [offices, known, rules] = await Promise.all([readOffices(drafts, form), readKnown(drafts), readRules(drafts, form)])
  const { office } = given
  const own = office === undefined ? offices : [...offices, office]
  const said = await edge.ask({
    kind: 'read',
    country: country.id,
    form: form.id,
    others: [],
    isSaid: true,
    fileName: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
    own,
    sender: keys.agency,
    learned: columnsIn(known, form),
    isSure: false,
    answers: { ...rules, ...onlyOf(answersIn(known, form.id), 'word', 'unit'), ...given },
  })
  if (said.kind !== 'read' || said.guesses.length > 0) return undefined
  const { questions = [] } = said
  if (questions.length > 0) return { questions }
  const read = await edge.ask({ kind: 'people', keys })
  return read.kind === 'people' ? read.people : undefined
}

/** The rows beside those that are open already, and what of all of them looks alike. */
export async function withRows(
  before: Opened,
  more: readonly SheetPerson[],
  { keys, edge }: Pick<Desk, 'keys' | 'edge'>,
): Promise<Opened | undefined> {
  const rows = new Map([...before.rows, ...more.map((row) => [row.record, row] as const)])
  const list = [...rows.values()]
  const said = await edge.ask({ kind: 'look-alikes', rows: list })
  if (said.kind !== 'look-alikes') return undefined
  const refOf = (at: number) => [keys.agency, list[at]?.kind ?? '', list[at]?.record ?? ''] as const
  const alike = new Map(said.found.pairs.map((pair) => [pairName(refOf(pair.a), refOf(pair.b)), { ...pair }]))
  return { rows, alike, model: said.found.model }
}
