/** Scores what the product makes of a folder of court sheets; the rules are those of its README, "Scoring". */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findForm, findList } from '../../src/core/country/find.ts'
import type { Country, Form, Problem } from '../../src/core/country/index.ts'
import { foldHeading } from '../../src/core/sheet/fold-heading.ts'
import { groupOf, sheetRowOf } from '../../src/core/sheet/row-id.ts'
import type { Answers, Question } from '../../src/core/sheet/own/questions/questions.ts'
import { yearOfNumber } from '../../src/core/model/year-of-number.ts'
import { receive } from '../../src/road/receive.ts'
import type { Grid } from '../../src/exchange/sheet/grid.ts'
import { readGrids } from '../../src/exchange/sheet/read-grids.ts'
import type { Draft, Refused } from '../../src/road/stages.ts'
import { validate } from '../../src/road/validate.ts'
import { makeRowReader } from '../../src/road/validate/read-rows.ts'
import { FIRST_SHEET } from './lines-truth.ts'
import { readTruth, storedOf, wantedOf, type Stored, type Truth, type TruthRow, type Wanted } from './truth.ts'

export type Score = {
  readonly name: string
  readonly wanted: Truth['outcome'] | 'totals'
  readonly isRight: boolean
  /** The same, where somebody is asked no more than a few questions that are not listed: each is asked once of the file, and remembered. */
  readonly isRightAsked?: boolean
  readonly why: string
  readonly values: { readonly equal: number; readonly all: number }
  /** Values that differ, and about which nothing was asked or said. */
  readonly silent: readonly string[]
  readonly asked: readonly string[]
  readonly listed: number
  readonly said: readonly string[]
  readonly doubled: number
  /** Days that stand for one that the list does not keep, and are told: there is nothing to hold them against, and they are in no number of values. */
  readonly stands?: number
  /** Of a file that holds counts alone: what its totals are, taken as what they are. */
  readonly counts?: Score
}

export const TODAY = '2026-02-01'

/** @param only part of a file's name; @param tell is told of each as it is done */
export async function scoreFolder(
  folder: string,
  country: Country,
  only?: string,
  tell: (score: Score) => void = () => undefined,
): Promise<readonly Score[]> {
  const form = findForm(country, 'court-return')
  if (!form) throw new Error('impossible: no court return')
  const scores: Score[] = []
  for (const [name, truth] of readTruth(folder)) {
    if (only !== undefined && !name.includes(only)) continue
    const score = await scoreFile(name, new Uint8Array(readFileSync(join(folder, 'files', name))), truth, form, country)
    scores.push(score)
    tell(score)
  }
  return scores
}

/** A record of a text file may have several lines; the product counts lines. A sheet that is not named is the first. */
export async function byLine(truth: Truth, bytes: Uint8Array): Promise<Truth> {
  if (truth.rows.some((r) => r.at.startsWith(FIRST_SHEET))) {
    const [first] = await readGrids(bytes).catch(() => [])
    return { ...truth, rows: truth.rows.map((r) => ({ ...r, at: r.at.replace(FIRST_SHEET, `${first?.sheet ?? ''}!`) })) }
  }
  // Of cards, an accused stands in a cell of the row of names.
  if (truth.rows.some((r) => /![A-Z]\d+$/.test(r.at)))
    return { ...truth, rows: truth.rows.map((r) => ({ ...r, at: r.at.replace(/![A-Z](\d+)$/, '!$1') })) }
  // Of a list on its side, the product's rows are its columns.
  if (truth.rows.some((r) => /!column [A-Z]$/.test(r.at))) {
    const turned = (at: string): string => at.replace(/!column ([A-Z])$/, (_, letter: string) => `!${letter.charCodeAt(0) - 64}`)
    return { ...truth, rows: truth.rows.map((r) => ({ ...r, at: turned(r.at) })) }
  }
  if (!truth.rows.some((r) => /^(?:record)?!\d+$/.test(r.at))) return truth
  const lines: number[] = []
  for (const { rows } of await readGrids(bytes).catch(() => [])) for (let i = 0; i < rows.length; i++) lines.push(rows.rowOf(i))
  // Where a place is no first line of any record, a bare number counts records as well.
  const isOfRecords = truth.rows.some((r) => r.at.startsWith('record!') || !lines.includes(Number(r.at.slice(1))))
  if (!isOfRecords) return truth
  const lineOf = (record: string): number => lines[Number(record) - 1] ?? 0
  return {
    ...truth,
    rows: truth.rows.map((r) => ({ ...r, at: r.at.replace(/^(?:record)?!(\d+)$/, (_, n: string) => `!${lineOf(n)}`) })),
    errors: truth.errors.map((e) => ({ ...e, cell: e.cell.replace(/^record (\d+)/, (_, n: string) => `!row ${lineOf(n)}`) })),
  }
}

export type Read = {
  readonly isTaken: boolean
  readonly problems: readonly Problem[]
  readonly questions: readonly Question[]
  readonly answers: Answers
  readonly rows: readonly { readonly at: string; readonly row: number; readonly values: Stored }[]
}

/** The codes of the office that sends it. */
export const officesOf = (truth: Truth, country: Country): readonly string[] | undefined =>
  findList(country, 'courts')
    ?.codes.filter((c) => [c.words.en, ...(c.aliases ?? [])].map(foldHeading).includes(foldHeading(truth.sent_by)))
    .map((c) => c.code)

/** @param given what has been answered of it before */
export async function answerFile(
  name: string,
  source: Uint8Array | readonly Grid[],
  truth: Truth,
  form: Form,
  country: Country,
  given: Answers = {},
) {
  const own = officesOf(truth, country)
  const { read, asked, rows } = await answerAll(
    (answers) => readFile(name, source, form, country, own ?? [], answers),
    (then) => {
      const { values, silent } = compare(then, truth, country)
      return { equal: values.equal, silent: silent.length }
    },
    (question) =>
      // Whose rows they are she knows, and a court that is not in the list is none of the list.
      question.about.field === form.slot.office && question.kind === 'word'
        ? (own?.map((code) => `${form.slot.office}=${code}`) ?? ['']).slice(0, 1)
        : valuesOf(question, country, OFTEN),
    given,
  )
  return { read, asked, rows, compared: compare(read, truth, country), errors: read.problems.filter((p) => p.severity === 'error') }
}

async function scoreFile(name: string, bytes: Uint8Array, said: Truth, form: Form, country: Country): Promise<Score> {
  const truth = await byLine(said, bytes)
  const { read, asked, rows, compared, errors } = await answerFile(name, await unpack(bytes), truth, form, country)
  const { values, silent, doubled, stands } = compared
  const beyond = asked.length - truth.questions.length
  const why = rightness(truth, read, errors, beyond, doubled, rows) || sayWrong(silent)
  return {
    name,
    wanted: truth.outcome,
    isRight: why === '',
    isRightAsked: silent.length === 0 && rightness(truth, read, errors, beyond - MOST_BEYOND, doubled, rows) === '',
    why,
    values: truth.outcome === 'refuse' ? { equal: 0, all: 0 } : values,
    silent: truth.outcome === 'refuse' && read.rows.length > 0 && read.isTaken ? ['taken though it is to be refused'] : silent,
    asked,
    listed: truth.questions.length,
    said: read.problems.map(sayProblem),
    doubled,
    stands: truth.outcome === 'refuse' ? 0 : stands,
  }
}

/** A file of which a value is stored that its writer did not mean, and nobody was told, is right in nothing. */
export const sayWrong = (silent: readonly string[]): string => (silent.length > 0 ? `${silent.length} values wrong in silence` : '')

/**
 * A clerk who knows: of what is likely she takes the answer after which most values are as truth.json has them, one question after another.
 * What she is asked counts, whether she was asked it in the first round or in the third.
 */
export async function answerAll(
  read: (answers: Answers) => Promise<Read>,
  measure: (read: Read) => { readonly equal: number; readonly silent: number },
  answersOf: (question: Question) => readonly string[],
  given: Answers = {},
): Promise<{ read: Read; asked: string[]; rows: readonly number[] }> {
  /** Of two answers that are as right, the one that leaves less to be mended. */
  const worthOf = (then: Read): number => {
    const found = measure(then)
    return found.equal - 2 * found.silent - then.problems.filter((p) => p.severity === 'error').length / 1_000
  }
  const asked: string[] = []
  const answers: Record<string, string> = { ...given }
  const seen = new Map<string, Question>()
  let now = await read(answers)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const open = now.questions.filter((q) => !(q.id in answers))
    if (open.length === 0 || asked.length > MOST_ASKED) break
    // While another question of the same field is open none of its cells is read; so the others are tried as if nothing were meant by them.
    const blank = Object.fromEntries(open.filter((q) => q.kind === 'word').map((q) => [q.id, '']))
    for (const question of open) {
      let best: { value: string; equal: number } | undefined
      for (const value of asked.length < MOST_ASKED ? answersOf(question) : ['']) {
        const tried = { ...blank, ...answers, [question.id]: value }
        const then = await read(tried)
        // What an answer leads to is asked next, and until then its field is not read: whoever knows sees that further.
        const next = question.kind === 'rule' ? then.questions.find((q) => q.kind === 'rule' && !(q.id in tried)) : undefined
        const further = await Promise.all((next?.likely ?? []).map((l) => read({ ...tried, [next?.id ?? '']: l.value })))
        const equal = Math.max(...[then, ...further].map(worthOf))
        if (!best || equal > best.equal) best = { value, equal }
      }
      answers[question.id] = best?.value ?? ''
      seen.set(question.id, question)
      asked.push(`? ${question.id} × ${question.cells}: ${question.words.en} → ${answers[question.id]}`)
    }
    now = await read(answers)
  }
  // Whoever knows takes no answer because another question was still open: each is looked at once more, with all the others given.
  for (const question of seen.values()) {
    let best: { value: string; equal: number } | undefined
    const first = answers[question.id] ?? ''
    // What there is one answer to she need not look at again.
    const others = answersOf(question).length === 1 ? [] : question.likely.map((l) => l.value)
    for (const value of new Set([first, ...others])) {
      const then = await read({ ...answers, [question.id]: value })
      const found = measure(then)
      const open = then.questions.filter((q) => !(q.id in answers)).length
      const equal = found.equal - 2 * found.silent - open - then.problems.filter((p) => p.severity === 'error').length / 1_000
      if (!best || equal > best.equal) best = { value, equal }
    }
    answers[question.id] = best?.value ?? first
  }
  // A row whose word, era or day is asked about has been named.
  const rows = [...seen.values()].flatMap((q) => q.about.rows ?? [])
  return { read: seen.size > 0 ? await read(answers) : now, asked, rows }
}
const [MOST_ROUNDS, MOST_ASKED] = [5, 12]
/** Questions beside the listed ones that a file may cost. */
const MOST_BEYOND = 2
/** What a column of a court's list may be: all that is compared. */
const OFTEN = [
  'case_number',
  'accused_name',
  'accused_name_latin',
  'registered_on',
  'charged_on',
  'decided_on',
  'stage',
  'outcome',
  'presence',
  'sentence_months',
  'suspended_months',
  'fine',
  'compensation',
  'offence',
  'form_of_exploitation',
  'sex',
  'age_band',
  'citizenship',
]

/** What is likely, and where that may not be enough whatever else may be answered. */
export function valuesOf(q: Question, country: Country, fields: readonly string[]): readonly string[] {
  const likely = q.likely.map((l) => l.value)
  if (q.others === 'fields') return [...new Set([...likely, ...fields])]
  const codes = q.others ? (findList(country, q.others.list)?.codes ?? []).slice(0, 30) : []
  return [...new Set([...likely, ...codes.map((c) => (q.kind === 'word' ? `${q.about.field}=${c.code}` : c.code))])]
}

export const sayProblem = (p: Problem): string =>
  `${p.severity === 'error' ? '✗' : '!'} ${p.row === undefined ? '' : sheetRowOf(p.row)} ${p.field ?? p.column ?? ''} ${p.code}: ${p.message.en}`

/** Its sheets are the same after every answer; a file that cannot be read is refused each time. */
export const unpack = (bytes: Uint8Array): Promise<Uint8Array | readonly Grid[]> => readGrids(bytes).catch(() => bytes)

export async function readFile(
  fileName: string,
  source: Uint8Array | readonly Grid[],
  form: Form,
  country: Country,
  own: readonly string[],
  answers: Answers,
): Promise<Read> {
  return judge(await receive(source, { form, country, fileName, own, answers, today: TODAY }), form, country, own, answers)
}

export function judge(draft: Draft | Refused, form: Form, country: Country, own: readonly string[], answers: Answers): Read {
  if ('refused' in draft) return { isTaken: false, problems: draft.refused, rows: [], questions: [], answers }
  const judged = validate(draft, form, country, own)
  const reader = makeRowReader(draft, form, country)
  const rows = [...draft.rows].map((line) => ({
    at: `${draft.groups?.[groupOf(line.row)]?.sheet ?? draft.sheet}!${sheetRowOf(line.row)}`,
    row: line.row,
    values: reader.read(line).values as Stored,
  }))
  const questions = draft.questions ?? []
  return 'refused' in judged
    ? { isTaken: false, problems: judged.refused, rows, questions, answers }
    : { isTaken: true, problems: judged.warnings, rows, questions, answers }
}

/** Rows by their place in the file; of one place, in their order. */
function compare(read: Read, said: Truth, country: Country) {
  const theirs = Map.groupBy(read.rows, (r) => r.at)
  const truth = { ...said, rows: ofCards(said.rows, theirs) }
  const mine = Map.groupBy(truth.rows, (r) => r.at)
  let [equal, all, doubled, standing] = [0, 0, 0, 0]
  const silent: string[] = []
  // What a colour says is not read, and that is told.
  const hasColours = read.problems.some((p) => p.code === 'file.colours' || p.code === 'file.marks')
  const told = new Set(read.problems.map((p) => `${p.row ?? ''} ${p.field ?? ''}`))
  // A row that is refused as a whole is told as a whole.
  const refused = new Set(read.problems.flatMap((p) => (p.severity === 'error' && !p.field && p.row !== undefined ? [p.row] : [])))
  // A list without days of registration: the clerk has said which of its days stands for them. A day that the product puts there is its own.
  const [stands, undated] = [read.answers['rule:registered'], read.answers['rule:undated']]
  const toldToStand = new Set(read.problems.flatMap((p) => (p.code === STANDS && p.field ? [p.field] : [])))
  // Where a row has no day of registration, another of the case may have it; and of which year all are she has said.
  const registered = Map.groupBy(truth.rows, (r) => r.case_number)
  const yearsOf = ({ case_number }: TruthRow): readonly string[] => [
    ...(registered.get(case_number) ?? []).flatMap((r) => r.date_registered?.slice(0, 4) ?? []),
    ...Object.entries(read.answers).flatMap(([id, year]) => (id === 'rule:case-year' ? [year] : [])),
  ]
  const width = truth.rows[0] ? Object.keys(wantedOf(truth.rows[0], country)).length : 0
  for (const [at, wanted] of mine) {
    const found = theirs.get(at) ?? []
    if (read.isTaken && found.length > wanted.length) doubled += found.length - wanted.length
    for (const [i, row] of wanted.entries()) {
      const said = wantedOf(row, country)
      all += Object.keys(said).length
      const got = found[i]
      if (!got || found.length !== wanted.length) {
        if (read.isTaken) silent.push(`${at}: a person is missing or made up`)
        continue
      }
      const stored = storedOf(got.values)
      for (const [field, may] of Object.entries(said)) {
        const value = stored[field] ?? null
        const meant =
          field === 'registered_on' && may[0] === null && (stands ?? undated) !== undefined
            ? (said[stands ?? '']?.[0] ?? undated)
            : undefined
        if (may[0] === null && value !== null && toldToStand.has(field)) {
          if (mayStand(value, said, stored)) {
            standing++
            all--
          } else silent.push(`${at} ${field}: ${String(value)} stands there`)
          continue
        }
        // Days that a program may have turned round her own sheet leaves open, and she has said which they are.
        const isHers = may[0] === null && field.endsWith('_on') && read.answers['rule:exchanged'] !== undefined
        const isOfItsYear = field === 'case_number' && yearsOf(row).some((year) => value === `${String(may[0])}/${year}`)
        if (may.includes(value) || isHers || isOfItsYear || (meant !== undefined && value === meant)) equal++
        else if (!refused.has(got.row) && !isTold(told, got.row, field) && !(hasColours && SAYS_NOTHING.includes(value)))
          silent.push(`${at} ${field}: ${String(value)} and not ${String(may[0])}`)
      }
    }
  }
  for (const [at, found] of theirs) {
    if (mine.has(at)) continue
    all += found.length * width
    if (read.isTaken) doubled += found.length
    if (read.isTaken) silent.push(`${at}: no person stands there`)
  }
  return { values: { equal, all }, silent, doubled, stands: standing }
}

/** That a day stands for one which the list does not keep; of a list that keeps none it tells nobody that it is right. */
const STANDS = 'file.day-stands'

/**
 * Whether a day of registration is the row's own charge, as truth.json or (where that says nothing of charges) the product has it, or lies in the year
 * that the number of the case says; and not behind the row's charge or decision. A span is held as its first day and its last.
 */
function mayStand(value: string | number, said: Wanted, stored: Stored): boolean {
  const day = String(value)
  const charged = (said['charged_on'] ?? [stored['charged_on'] ?? null])[0]
  const decided = said['decided_on']?.[0]
  if ([charged, decided].some((known) => typeof known === 'string' && known < day)) return false
  return day === charged || day === `${yearOfNumber(String(said['case_number']?.[0] ?? ''))}-01-01`
}

/** Of cards whoever wrote it names the first line, and the product the line of the name: where each card holds one row of the product, that is it. */
function ofCards(rows: Truth['rows'], theirs: ReadonlyMap<string, readonly unknown[]>): Truth['rows'] {
  const at = rows.map((r) => /^(.*)!(\d+)$/.exec(r.at))
  if (theirs.size !== rows.length || rows.some((r) => theirs.has(r.at)) || at.some((a) => a === null)) return rows
  const found = [...theirs.keys()]
  const isWithin = at.every((a, i) => {
    const [, sheet, line] = /^(.*)!(\d+)$/.exec(found[i] ?? '') ?? []
    const next = at[i + 1]
    return sheet === a?.[1] && Number(line) > Number(a?.[2]) && (next === undefined || Number(line) < Number(next?.[2]))
  })
  return isWithin ? rows.map((r, i) => ({ ...r, at: found[i] ?? r.at })) : rows
}

const SAYS_NOTHING: readonly (string | number | null)[] = [null, 'unknown', 'UNSPECIFIED', 'not_applicable']
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  name_khmer: ['accused_name'],
  name_latin: ['accused_name_latin', 'accused_name'],
  charges: ['offence', 'other_offences'],
  exploitation: ['form_of_exploitation'],
}
/** Something was asked or said of this cell, or of the whole column. */
const isTold = (told: ReadonlySet<string>, row: number, field: string): boolean =>
  (FIELDS[field] ?? [field]).some((f) => told.has(`${row} ${f}`) || told.has(` ${f}`))

/** @param rows of which something was asked by its own words: whoever is asked what `Q` under a sex means has been shown the cell */
function rightness(truth: Truth, read: Read, errors: readonly Problem[], beyond: number, doubled: number, rows: readonly number[]): string {
  switch (truth.outcome) {
    case 'refuse':
      return read.isTaken ? 'taken' : errors.length > 0 ? '' : 'no reason given'
    case 'take':
      return read.isTaken
        ? beyond > 0
          ? `${beyond} questions too many`
          : doubled > 0
            ? 'people made up'
            : ''
        : `refused: ${countCodes(errors)}`
    case 'take-with-questions': {
      // Rows that nobody but the court can mend are named, and all others are as they should be.
      const may = [...rowsOf(truth), ...secondOf(truth)]
      const beside = errors.filter((p) => p.row === undefined || !may.includes(sheetRowOf(p.row)))
      return beside.length > 0 || (errors.length > 0 && read.rows.length === 0)
        ? `refused: ${countCodes(beside)}`
        : doubled > 0
          ? 'people made up'
          : ''
    }
    case 'name-errors': {
      const wrong = rowsOf(truth)
      const missed = wrong.filter(
        (row) => !rows.includes(row) && !read.problems.some((p) => p.row !== undefined && sheetRowOf(p.row) === row),
      )
      const falsely = errors.filter((p) => p.row === undefined || !wrong.includes(sheetRowOf(p.row)))
      return missed.length > 0 ? `not named: row ${missed.join(', ')}` : falsely.length > 0 ? `called wrong: ${countCodes(falsely)}` : ''
    }
  }
}

const rowsOf = (truth: Truth): readonly number[] => truth.errors.map((e) => Number(/(\d+)(?!.*!)/.exec(e.cell.replace(/^.*!/, ''))?.[1]))
/** Whoever stands in a list for the second time: whether that is one person is a question, and a row that is named asks it. */
const secondOf = (truth: Truth): readonly number[] =>
  truth.rows.flatMap((r) => (r.second_entry_of === undefined ? [] : [Number(/(\d+)$/.exec(r.at)?.[1])]))

export const countCodes = (problems: readonly Problem[]): string =>
  [...Map.groupBy(problems, (p) => p.code)]
    .map(([code, all]) => `${code} × ${all.length}`)
    .slice(0, 4)
    .join(', ')

/** Of files that hold counts: how many are taken as totals, with every number right. */
function sumOfCounts(counts: readonly Score[]): readonly string[] {
  if (counts.length === 0) return []
  const total = (of: (s: Score) => number): number => counts.reduce((n, s) => n + of(s), 0)
  const beyond = counts.map((s) => Math.max(0, s.asked.length - s.listed)).toSorted((a, b) => a - b)
  return [
    `taken as totals, every number right: ${counts.filter((s) => s.isRight).length} of ${counts.length}`,
    `numbers of totals equal: ${total((s) => s.values.equal)} of ${total((s) => s.values.all)}; stated and wrong: ${total((s) => s.silent.length)}`,
    `questions of totals beyond the listed: median ${beyond[Math.floor(beyond.length / 2)] ?? 0}, at most ${beyond.at(-1) ?? 0}`,
  ]
}

export function sum(scores: readonly Score[]): string {
  const count = (is: (s: Score) => boolean): number => scores.filter(is).length
  const should = scores.filter((s) => s.wanted.startsWith('take'))
  const refuse = scores.filter((s) => s.wanted === 'refuse' || s.wanted === 'name-errors')
  const [equal, all] = [scores.reduce((n, s) => n + s.values.equal, 0), scores.reduce((n, s) => n + s.values.all, 0)]
  const beyond = scores.map((s) => Math.max(0, s.asked.length - s.listed)).toSorted((a, b) => a - b)
  return [
    `right outcome: ${count((s) => s.isRight)} of ${scores.length}`,
    `taken of those that should be: ${should.filter((s) => s.isRight).length} of ${should.length}`,
    ...(scores.some((s) => s.isRightAsked !== undefined)
      ? [
          `taken with at most ${MOST_BEYOND} questions beyond the listed, nothing wrong in silence: ${should.filter((s) => s.isRightAsked).length} of ${should.length}`,
        ]
      : []),
    `errors named or refused rightly: ${refuse.filter((s) => s.isRight).length} of ${refuse.length}`,
    `values equal: ${equal} of ${all} (${((100 * equal) / Math.max(1, all)).toFixed(2)} %)`,
    `wrong in silence: ${scores.reduce((n, s) => n + s.silent.length, 0)} in ${count((s) => s.silent.length > 0)} files`,
    `people doubled or made up: ${scores.reduce((n, s) => n + s.doubled, 0)}`,
    `days that stand for one that a list does not keep, told and not compared: ${scores.reduce((n, s) => n + (s.stands ?? 0), 0)}`,
    ...sumOfCounts(scores.flatMap((s) => s.counts ?? [])),
    `questions beyond the listed: median ${beyond[Math.floor(beyond.length / 2)] ?? 0}, at most ${beyond.at(-1) ?? 0}`,
  ].join('\n')
}
