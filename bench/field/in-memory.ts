/** Papers as they were typed, read and judged as at a door, asked without a database; what is sealed is opened out of what was typed. Nothing is stored. */
import { join } from 'node:path'
import { readArguments } from '../../src/cli/arguments.ts'
import { PAPERS_OPTIONS, readAsked, WAITING, writtenOf } from '../../src/cli/ask/papers.ts'
import { utf8 } from '../../src/core/bytes.ts'
import { findCode, findForm } from '../../src/core/country/find.ts'
import type { Country, Form } from '../../src/core/country/index.ts'
import type { Value } from '../../src/core/model/fields.ts'
import { parsePaperNumber } from '../../src/core/model/register-number.ts'
import { answerAgainst, answerQuestion, BadQuestion } from '../../src/core/statement/question.ts'
import type { Statement } from '../../src/core/statement/statement.ts'
import { receive } from '../../src/road/receive.ts'
import { validate } from '../../src/road/validate.ts'
import { answerer, type Printed } from './answers.ts'
import { readQuestions, score, type KeyQuestion, type Score } from './asked.ts'
import { readTyped, sheetOf, strangeRows, type Section, type TypedPaper } from './typed.ts'
import { makeSame } from './wording.ts'

/** A statement with what is sealed in it. */
type Typed = Statement & { readonly received: string; readonly sealed: Readonly<Record<string, string | number | null>> }
type Rows = readonly Readonly<Record<string, string>>[]
const SEALED = ['age_years', 'born_on', 'written_as', 'remarks']
const NUMBERS = ['line', 'subject_no', 'quantity', 'quantity_most']

/** @param folder files and typed; @param questions the key. @returns what each question scored, and the lines that were refused or found no place */
export async function measure(
  folder: string,
  questions: readonly KeyQuestion[],
  country: Country,
  typed = join(folder, 'typed'),
): Promise<{ readonly scores: readonly Score[]; readonly refused: readonly string[] }> {
  const papers = readTyped(typed, join(folder, 'files'))
  const { all, refused } = await readAll(papers, country)
  const fileOf = new Map(papers.flatMap((p) => [p.number, parsePaperNumber(p.number) ?? p.number].map((n) => [n, p.file])))
  const nameOf = (number: string): string => fileOf.get(number) ?? fileOf.get(parsePaperNumber(number) ?? '') ?? number
  const held = new Map(all.map((s) => [s.record ?? '', s.sealed]))
  const open = async (_: string, record: string, field: string): Promise<string | number | null> => held.get(record)?.[field] ?? null
  const sayerOf = (code: string): string => findCode(country, 'statement-sayers', code)?.words.en ?? code
  const answer = answerer(async (command) => ask(all, country, command), nameOf, open, sayerOf)
  const mapped = new Map(readQuestions(join(typed, 'questions.txt')).map((q) => [q.id, q]))
  const same = makeSame(country)
  const scores: Score[] = []
  for (const key of questions) {
    const how = mapped.get(key.id)
    scores.push(score(key, how && (await answer(how)), same))
  }
  return { scores, refused }
}

/** What these papers say, in the order in which the record reads it; and the lines that found no place. */
export async function readAll(
  papers: readonly TypedPaper[],
  country: Country,
): Promise<{ readonly all: readonly Typed[]; readonly refused: readonly string[] }> {
  const refused = papers.flatMap((p) => p.refused)
  const all: Typed[] = []
  for (const paper of papers)
    for (const section of paper.sections) all.push(...(await statementsOf(paper, section, country, all.length, refused)))
  all.sort((a, b) => a.paper_on.localeCompare(b.paper_on) || a.paper.localeCompare(b.paper) || a.line - b.line)
  return { all, refused }
}

/** @returns undefined where it could not be asked so, as at the command line */
function ask(all: readonly Typed[], country: Country, command: readonly string[]): Printed | undefined {
  try {
    return asked(all, country, command)
  } catch (error) {
    if (error instanceof BadQuestion) return undefined
    throw error
  }
}

function asked(all: readonly Typed[], country: Country, [name, ...args]: readonly string[]): Printed {
  if (name !== 'papers') throw new Error(`papers alone are asked here, not ${name ?? ''}`)
  const { values, positionals } = readArguments(
    args,
    PAPERS_OPTIONS,
    args.includes('--against') || args.includes('--waiting') ? [] : ['TERM'],
  )
  const known = all.filter((s) => values['known-on'] === undefined || s.received <= values['known-on'])
  if (values.against === true) return answerAgainst(known)
  return answerQuestion(known, readAsked(writtenOf(positionals[0] ?? WAITING, values), country))
}

/** A line that is refused is left out, and named. */
async function statementsOf(paper: TypedPaper, section: Section, country: Country, from: number, refused: string[]): Promise<Typed[]> {
  if (section.door !== 'form' || section.form !== 'paper-statement') throw new Error(`${paper.file}: statements alone are read here`)
  const form = findForm(country, section.form) as Form
  const strange = strangeRows(section.form, section.rows, country)
  refused.push(...strange.map((n) => `${paper.file}, line ${n + 1}`))
  const read = async (rows: Rows) => {
    const draft = await receive(utf8(sheetOf(form.id, rows, country)), { form, country, fileName: `${paper.file}.csv` })
    return 'refused' in draft ? draft : validate(draft, form, country)
  }
  let rows = section.rows.filter((_, n) => !strange.includes(n))
  let valid = await read(rows)
  if ('refused' in valid) {
    const wrong = valid.refused.filter((p) => p.severity === 'error')
    refused.push(...wrong.map((p) => `${paper.file}, ${p.message.en}`))
    rows = rows.filter((_, n) => !wrong.some((p) => (p.row ?? 0) - 2 === n))
    valid = await read(rows)
  }
  if ('refused' in valid) throw new Error(`${paper.file}: ${valid.refused[0]?.message.en ?? ''}`)
  return [...valid.rows].map((row, i) => {
    const values = form.fields.map(({ id }) => [id, row.values[id] ?? null] as const)
    // Cents stand beside the number that they belong to.
    const centsOf = new Map(form.fields.map((f) => [f.id, Number((f.hundredths && row.values[f.hundredths]) ?? 0) / 100]))
    const numberOf = (id: string, v: Value): Value => (v === null ? v : Number(v) + (centsOf.get(id) ?? 0))
    const clear = values.filter(([id]) => !SEALED.includes(id)).map(([id, v]) => [id, NUMBERS.includes(id) ? numberOf(id, v) : v])
    return {
      ...(Object.fromEntries(clear) as Statement),
      agency: paper.agency,
      record: String(from + i),
      received: paper.received,
      sealed: Object.fromEntries(values.filter(([id]) => SEALED.includes(id))),
    }
  })
}
