/** What becomes of a kept list that is written otherwise: the same values, or something asked or named, or another value of which nobody is told. */
import type { Answers } from '../../src/core/sheet/own/questions/questions.ts'
import { fold } from '../../src/core/text/fold.ts'
import { answerAll, readFile, valuesOf, type Read } from './score.ts'
import type { KeptList } from './kept-lists.ts'
import type { Bank, Change, Varied } from './variations/frame.ts'

export type Became = {
  readonly values: number
  /** Values that are not as they were, of which nothing is asked, said or refused. */
  readonly silent: readonly string[]
  /** Values that are not there any more, and of which something is said. */
  readonly lost: number
  /** What is asked before anything is answered, and was not asked of the list as it was kept. */
  readonly asked: readonly string[]
  /** Errors for which it is refused. */
  readonly refused: readonly string[]
}

/** @returns undefined where the list gives no room for the change */
export async function vary(list: KeptList, bank: Bank, change: Change): Promise<Became | undefined> {
  const varied = change({ ...list, bank }, seeded(`${list.set} ${list.name}`))
  if (!varied) return undefined
  const { form, country, own, before } = list
  const read = (answers: Answers): Promise<Read> => readFile(list.name, varied.grids, form, country, own, answers)
  const first = await read(before.answers)
  const open = first.questions.filter((q) => !(q.id in before.answers))
  const then =
    open.length === 0 || open.length > MOST_FOLLOWED
      ? first
      : (
          await answerAll(
            read,
            (now) => {
              const found = compare(list, now, varied, true)
              return { equal: found.equal, silent: found.silent.length }
            },
            (q) => ['', ...valuesOf(q, country, [])],
            before.answers,
          )
        ).read
  const found = compare(list, then, varied, open.length > 0)
  return {
    values: found.all,
    silent: found.silent,
    lost: found.lost,
    asked: open.map((q) => `? ${q.id} × ${q.cells}`),
    refused: then.isTaken
      ? []
      : then.problems.flatMap((p) =>
          p.severity === 'error' && p.code !== 'file.question' ? [`${p.code} ${p.field ?? p.column ?? ''}`] : [],
        ),
  }
}

/** What becomes of a list of which more is asked nobody looks for: each answer is tried. */
const MOST_FOLLOWED = 1

const NOTHING = new Set<unknown>([
  null,
  undefined,
  '',
  0,
  'unknown',
  'UNK',
  'UNSPECIFIED',
  'NS',
  'not_applicable',
  'not_asked',
  'not_written',
])
const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (NOTHING.has(one) && NOTHING.has(other)) ||
  (typeof one === 'string' && typeof other === 'string' && plain(one) === plain(other))
const plain = (text: string): string =>
  fold(text)
    .replace(/^(?:លេខ|no\.?|n°)\s*/u, '')
    .replace(/\s*([/-])\s*/g, '$1')
    .trim()

/** @param isAsked something was asked of it: what is then not there, somebody has left open */
function compare({ before, form }: KeptList, then: Read, { place, added = [], isUnsaid }: Varied, isAsked: boolean) {
  // What follows from others is no value of its own.
  const ids = form.fields.map((f) => f.id)
  const theirs = Map.groupBy(then.rows, (r) => r.at)
  const mine = Map.groupBy(before.rows, (r) => place(r.at))
  const told = new Set(then.problems.map((p) => `${p.row ?? ''} ${p.field ?? ''}`))
  const rowsTold = new Set(then.problems.flatMap((p) => (p.row === undefined ? [] : [p.row])))
  const refused = new Set(
    then.problems.flatMap((p) => (p.severity === 'error' && p.field === undefined && p.row !== undefined ? [p.row] : [])),
  )
  const silent: string[] = []
  let [equal, all, lost] = [0, 0, 0]
  for (const [at, wanted] of mine) {
    const found = theirs.get(at) ?? []
    for (const [i, row] of wanted.entries()) {
      const got = found[i]
      const fields = ids.filter((f) => !NOTHING.has(row.values[f]) || !NOTHING.has(got?.values[f]))
      all += fields.length
      if (!got || found.length !== wanted.length) {
        if (then.isTaken) silent.push(`${at}: ${found.length} people and not ${wanted.length}`)
        else lost += fields.length
        continue
      }
      for (const field of fields) {
        const [value, was] = [got.values[field] ?? null, row.values[field] ?? null]
        if (isSame(value, was)) equal++
        else if (
          told.has(`${got.row} ${field}`) ||
          told.has(` ${field}`) ||
          refused.has(got.row) ||
          ((isUnsaid || isAsked) && NOTHING.has(value))
        )
          lost++
        else silent.push(`${at} ${field}: ${String(value)} and not ${String(was)}`)
      }
    }
  }
  for (const [at, rows] of theirs) {
    if (mine.has(at) || !then.isTaken) continue
    // A row that was added stands there to be named.
    if (added.includes(at) && rows.every((r) => rowsTold.has(r.row))) continue
    silent.push(`${at}: no person stands there`)
  }
  return { equal, all, lost, silent }
}

/** The same choices each time. */
function seeded(text: string): () => number {
  let state = [...text].reduce((sum, c) => (sum * 31 + (c.codePointAt(0) ?? 0)) % 2_147_483_647, 7) || 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
