/**
 * How people of courts head their columns and fill their cells, line by line with what it means, held against what the product's reader makes of it. Each line is
 * put into a small list of accused whose other columns are plain, and is read as any list is.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findForm } from '../../src/core/country/find.ts'
import type { Country, Form } from '../../src/core/country/index.ts'
import { columnId, type Answers } from '../../src/core/sheet/own/questions/questions.ts'
import { receive } from '../../src/road/receive.ts'
import { FIELD_OF, meaningOf, SAYS_NOTHING } from './phrase-meanings.ts'
import { judge, TODAY } from './score.ts'
import { storedOf } from './truth.ts'

export type PhraseScore = {
  /** `asks-first`: the right field is the first that is offered. `dropped`: the column, or the cell, is silently not read. */
  readonly how: 'right' | 'asks-first' | 'asks' | 'dropped' | 'wrong'
  readonly line: string
}
type Line = Readonly<Record<string, string>>

/** @returns the lines of a book's file, by the names of its first line; `\n` is a line break within a cell */
export function readBook(folder: string, file: 'headings' | 'cells'): readonly Line[] {
  const [head = '', ...lines] = readFileSync(join(folder, `${file}.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
  const names = head.split('\t')
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [names[i] ?? '', cell.replaceAll('\\n', '\n')])))
}

/** Plain columns of a court's list, each with what stands in its three rows; left away where the phrase is of the same field. */
const BESIDE: readonly (readonly [field: string, heading: string, cells: readonly [string, string, string]])[] = [
  ['case_number', 'លេខសំណុំរឿង', ['101/2023', '102/2023', '103/2023']],
  ['accused_name', 'ឈ្មោះជនជាប់ចោទ', ['សាកល្បង មេឃ', 'គំរូ ទន្លេ', 'ប្រឌិត ផ្កា']],
  ['sex', 'ភេទ', ['ប្រុស', 'ស្រី', 'ប្រុស']],
  ['age_band', 'អាយុ', ['31', '42', '25']],
  ['offence', 'មាត្រាចោទ (ច្បាប់ជួញដូរមនុស្ស ២០០៨)', ['12', '15', '17']],
  ['registered_on', 'ថ្ងៃចុះបញ្ជី', ['2022-01-10', '2022-01-20', '2022-02-25']],
]

function listOf(form: Form, field: string | undefined, heading: string, cells: readonly string[]): Uint8Array {
  const beside = BESIDE.filter(([id]) => id !== field && form.fields.some((f) => f.id === id))
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
  const rows = [
    [...beside.map(([, h]) => h), heading],
    ...[0, 1, 2].map((i) => [...beside.map(([, , own]) => own[i] ?? ''), cells[i] ?? '']),
  ]
  return new TextEncoder().encode(rows.map((row) => row.map(quoted).join(',')).join('\n'))
}

async function read(bytes: Uint8Array, form: Form, country: Country, own: readonly string[], answers: Answers) {
  const draft = await receive(bytes, { form, country, fileName: 'list.csv', own, answers, today: TODAY })
  return { draft, judged: judge(draft, form, country, own, answers) }
}

/** Only the lines of courts whose rows are accused persons, or cases. @param step one line of how many is read */
export async function scoreHeadings(folder: string, country: Country, step = 1): Promise<readonly PhraseScore[]> {
  const { form, own } = courtReturn(country)
  const scores: PhraseScore[] = []
  const lines = readBook(folder, 'headings').filter((l) => l['office'] === 'court')
  for (const { fact = '', heading = '', values = '' } of lines.filter((_, i) => i % step === 0)) {
    const fields = FIELD_OF[fact] ?? []
    const cells = values.split(' | ').map((v) => v.trim())
    const { draft } = await read(listOf(form, fields[0], heading, cells), form, country, own, {})
    scores.push(scoreHeading(draft, heading, fields, cells, `${fact}\t${heading.replaceAll('\n', '\\n')}\t${values}`))
  }
  return scores
}

/** @param fields that the column may be; none where no form asks for what stands in it */
export function scoreHeading(
  draft: Awaited<ReturnType<typeof receive>>,
  heading: string,
  fields: readonly string[],
  cells: readonly string[],
  line: string,
): PhraseScore {
  if ('refused' in draft) return { how: fields.length === 0 ? 'right' : 'asks', line: `${line}\trefused: ${draft.refused[0]?.code ?? ''}` }
  const shown = draft.columns.tables.flatMap((t) => t.columns).filter((c) => c.heading.trim() === heading.trim())
  const taken = shown.flatMap((c) => c.fields)
  const question = draft.questions?.find((q) => q.id === columnId(heading))
  const isSilent = cells.every((c) => c === '' || c === '-')
  const how = ((): PhraseScore['how'] => {
    if (question)
      return fields.length === 0 ? 'asks' : fields.includes(question.likely[0]?.value.split('+')[0] ?? '') ? 'asks-first' : 'asks'
    if (taken.length > 0) return taken.some((f) => fields.includes(f)) ? 'right' : 'wrong'
    return fields.length === 0 || isSilent ? 'right' : 'dropped'
  })()
  return { how, line: `${line}\t${taken.join('+') || (question ? `? ${question.likely.map((l) => l.value).join(' ')}` : '-')}` }
}

/** Only cells of facts that the court's return has, and whose meaning is one of its values. */
export async function scoreCells(folder: string, country: Country, step = 1): Promise<readonly PhraseScore[]> {
  const { form, own } = courtReturn(country)
  const scores: PhraseScore[] = []
  const lines = readBook(folder, 'cells').filter((l) => l['office'] === 'court' && FIELD_OF[l['fact'] ?? ''] !== undefined)
  for (const { fact = '', heading = '', cell = '', meaning = '' } of lines.filter((_, i) => i % step === 0)) {
    const fields = FIELD_OF[fact] ?? []
    const wanted = meaningOf(fact, meaning, country)
    if (wanted === undefined) continue
    const bytes = listOf(form, fields[0], heading, [cell, cell, cell])
    // What the column is was asked, and is known from here on.
    const answers: Record<string, string> = {}
    const first = await read(bytes, form, country, own, answers)
    const isAsked = !('refused' in first.draft) && first.draft.questions?.some((q) => q.id === columnId(heading)) === true
    if (isAsked) answers[columnId(heading)] = fields[0] ?? ''
    const { draft, judged } = isAsked ? await read(bytes, form, country, own, answers) : first
    const line = `${fact}\t${heading.replaceAll('\n', '\\n')}\t${cell.replaceAll('\n', '\\n')}\t${meaning}`
    if ('refused' in draft) {
      scores.push({ how: 'asks', line: `${line}\trefused: ${draft.refused[0]?.code ?? ''}` })
      continue
    }
    const questions = judged.questions.filter((q) => q.kind !== 'column' && !LATER.includes(q.id))
    const about = [...fields, ...Object.keys(wanted.values)]
    // What one cell asks of another is not of this phrase: the list's other columns are invented.
    const told = judged.problems.filter(
      (p) => p.row !== undefined && about.includes(p.field ?? '') && p.code.startsWith('cell.') && !p.code.endsWith('no-sentence'),
    )
    const [row] = judged.rows
    const stored = row ? storedOf(row.values) : {}
    const isSaid = questions.length > 0 || told.length > 0
    const isEqual = Object.entries(wanted.values).every(([field, may]) => may.includes(stored[field] ?? null))
    const isNothing = Object.keys(wanted.values).every((field) => SAYS_NOTHING.includes(stored[field] ?? null))
    const how: PhraseScore['how'] = wanted.isOpen
      ? isSaid || isNothing
        ? 'right'
        : 'wrong'
      : questions.length > 0 || told.some((p) => p.severity === 'error')
        ? 'asks'
        : isEqual
          ? 'right'
          : isNothing
            ? 'dropped'
            : 'wrong'
    const got = Object.keys(wanted.values).map((field) => `${field}=${String(stored[field] ?? null)}`)
    const why = [...questions.map((q) => `? ${q.id}`), ...told.map((p) => `${p.field ?? ''} ${p.code}`)]
    scores.push({ how, line: `${line}\t${got.join(' ')}\t${[...new Set(why)].join('; ')}` })
  }
  return scores
}
/** A list of three rows leaves open what a list of any length shows. */
const LATER = ['rule:registered', 'rule:remarks']

export function courtReturn(country: Country): { readonly form: Form; readonly own: readonly string[] } {
  const form = findForm(country, 'court-return')
  if (!form) throw new Error('impossible: no court return')
  const courts = country.lists.find((l) => l.id === 'courts')?.codes ?? []
  return { form, own: courts.slice(0, 1).map((c) => c.code) }
}

export const sumPhrases = (scores: readonly PhraseScore[]): string =>
  (['right', 'asks-first', 'asks', 'dropped', 'wrong'] as const)
    .map((how) => `${how} ${scores.filter((s) => s.how === how).length}`)
    .join(', ')
