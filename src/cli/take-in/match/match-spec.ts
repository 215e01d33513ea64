/** The SPEC.json of `saksi match`, and the tables that it names, as files or as texts → fields to compare. */
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import { bornByAge, bornOn, type Birth } from '../../../core/linkage/birth.ts'
import type { Field } from '../../../core/linkage/fields.ts'
import { fold } from '../../../core/text/fold.ts'
import { parseDay } from '../../../core/text/dates.ts'
import { parseCsv } from '../../../exchange/csv/csv.ts'
import { BadInput, messageOf, printProblems, readText } from '../../spec-file.ts'

const name = z.string().min(1)
const columns = z.array(name).min(1).max(12)
const field = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('name'), columns }),
  z.strictObject({ as: z.literal('birth'), column: name.optional(), age: name.optional(), on: name.optional() }),
  z.strictObject({ as: z.literal('place'), columns: columns.max(5) }),
  z.strictObject({ as: z.literal('number'), column: name }),
  z.strictObject({ as: z.literal('code'), column: name }),
  z.strictObject({ as: z.literal('word'), column: name }),
  z.strictObject({ as: z.literal('shared'), columns }),
])
const shape = z.strictObject({
  format: z.literal('saksi-match/1').optional(),
  files: z
    .array(name)
    .min(1)
    .max(20)
    .refine((all) => new Set(all).size === all.length, 'a file is named twice'),
  id: name,
  compare: z.array(field).min(2).max(10),
  apart: z.array(name).optional(),
  each_once: z.boolean().optional(),
  one_agency: z.boolean().optional(),
  siblings: z.enum(['apart', 'together']).optional(),
})
type Shape = z.infer<typeof shape>

export type MatchTable = {
  readonly size: number
  readonly files: readonly string[]
  /** For each record its file's place in the list, and what its own column calls it. */
  readonly fileOf: Int32Array
  readonly ids: readonly string[]
  readonly fields: readonly Field[]
  readonly sides: Int32Array | undefined
  readonly isEachOnce: boolean
  /** All files are of one agency: whoever looks at a pair may read both rows. Otherwise of rows of two files only levels are shown. */
  readonly isOneAgency: boolean
  /** The columns that are compared, each with its cells as written. */
  readonly columns: readonly { readonly name: string; readonly cells: readonly string[] }[]
  readonly siblings: 'apart' | 'together'
}

/** What another program asks: the SPEC with the names of its tables, and their texts. */
export const matchRequest = z.strictObject({
  spec: z.record(z.string(), z.unknown()),
  files: z.record(z.string(), z.string()),
  sample: z.int().min(1).optional(),
  resolved: z.string().optional(),
})
export type MatchRequest = z.infer<typeof matchRequest>

/** @throws BadInput with everything that is wrong with the SPEC or its tables. */
export async function readMatchTable(path: string): Promise<MatchTable> {
  const spec = parseShape(path, parseJson(path, (await readText(path)).text))
  const texts = await Promise.all(spec.files.map(async (file) => (await readText(resolve(dirname(path), file))).text))
  return makeTable(spec, texts)
}

/** @throws BadInput as `readMatchTable` does. */
export function takeMatchTable(request: MatchRequest): MatchTable {
  const spec = parseShape('spec', request.spec)
  const missing = spec.files.filter((file) => !Object.hasOwn(request.files, file))
  if (missing.length > 0) throw new BadInput(missing.map((file) => `files: there is no "${file}", which the spec names`))
  return makeTable(
    spec,
    spec.files.map((file) => request.files[file] ?? ''),
  )
}

function makeTable(spec: Shape, texts: readonly string[]): MatchTable {
  const tables = spec.files.map((file, at) => {
    const csv = parseCsv(texts[at] ?? '')
    if (csv.problems.length > 0) throw new BadInput(csv.problems.map((p) => `${file}: ${p.message}`))
    const [head = [], ...rows] = csv.rows
    return { file, head: head.map((h) => h.trim()), rows }
  })
  const wanted = [spec.id, ...(spec.apart ?? []), ...spec.compare.flatMap(columnsOf)]
  const missing = tables.flatMap(({ file, head }) =>
    [...new Set(wanted)].filter((c) => !head.includes(c)).map((c) => `${file} has no column "${c}"`),
  )
  if (missing.length > 0) throw new BadInput(missing)
  const cells = (column: string): string[] =>
    tables.flatMap(({ head, rows }) => {
      const at = head.indexOf(column)
      return rows.map((row) => (row[at] ?? '').trim())
    })
  const ids = cells(spec.id)
  if (ids.length < 2) throw new BadInput(['there are fewer than two rows'])
  const fileOf = Int32Array.from(tables.flatMap(({ rows }, at) => rows.map(() => at)))
  checkIds(spec, ids, fileOf)
  const values = new Map<string, number>()
  const sides = spec.apart?.map((c) => cells(c).map(fold))
  return {
    size: ids.length,
    files: spec.files,
    fileOf,
    ids,
    fields: spec.compare.map((f) => readField(f, cells)),
    // People without a value stand together, and never with somebody who has one.
    sides: sides
      ? Int32Array.from(ids, (_, i) => {
          const key = sides.map((s) => s[i]).join('\u0000')
          if (!values.has(key)) values.set(key, values.size)
          return values.get(key) ?? 0
        })
      : undefined,
    isEachOnce: spec.each_once ?? false,
    isOneAgency: spec.one_agency ?? false,
    columns: [...new Set(spec.compare.flatMap(columnsOf))].map((column) => ({ name: column, cells: cells(column) })),
    siblings: spec.siblings ?? 'apart',
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new BadInput([`${path} is not JSON: ${messageOf(error)}`])
  }
}

function parseShape(path: string, json: unknown): Shape {
  const parsed = shape.safeParse(json)
  if (!parsed.success)
    throw new BadInput(
      printProblems(
        path,
        parsed.error.issues.map((i) => ({ message: [i.path.join('.'), i.message].filter(Boolean).join(': ') })),
      ),
    )
  for (const f of parsed.data.compare)
    if (f.as === 'birth' && (f.age === undefined ? f.column === undefined : f.on === undefined))
      throw new BadInput([`${path}: a birth needs "column", or "age" with "on", the column of the day on which it was said`])
  return parsed.data
}

const columnsOf = (f: Shape['compare'][number]): string[] =>
  'columns' in f ? f.columns : f.as === 'birth' ? [f.column, f.age, f.on].filter((c) => c !== undefined) : [f.column]

function checkIds(spec: Shape, ids: readonly string[], fileOf: Int32Array): void {
  const seen = new Set<string>()
  const faults: string[] = []
  ids.forEach((id, i) => {
    const key = `${fileOf[i]} ${id}`
    const file = spec.files[fileOf[i] ?? 0] ?? ''
    if (id === '') faults.push(`${file}: a row has nothing in "${spec.id}"`)
    else if (seen.has(key)) faults.push(`${file}: "${id}" names two rows`)
    seen.add(key)
  })
  if (faults.length > 0)
    throw new BadInput(
      printProblems(
        '',
        faults.map((message) => ({ message })),
      ).map((line) => line.replace(/^: /, '')),
    )
}

function readField(f: Shape['compare'][number], cells: (column: string) => string[]): Field {
  if (f.as === 'birth') return { as: 'birth', label: f.column ?? f.age ?? '', births: readBirths(f, cells) }
  if (!('columns' in f)) return { as: f.as, label: f.column, cells: cells(f.column).map(fold) }
  const all = f.columns.map(cells)
  const rows = (all[0] ?? []).map((_, i) => all.map((column) => column[i] ?? ''))
  const label = f.columns.join(', ')
  if (f.as === 'name') return { as: 'name', label, cells: rows }
  if (f.as === 'shared') return { as: 'shared', label, sets: rows.map((row) => row.map(fold).filter((c) => c !== '')) }
  return { as: 'place', label, ranks: f.columns, paths: rows.map((row) => row.map(fold)) }
}

const readDay = (text: string): string => {
  const day = parseDay(text)
  return day.ok ? day.day : text
}

/** A date where there is one, and else the age; what can be read as neither is "not known". */
function readBirths(
  { column, age, on }: Extract<Shape['compare'][number], { as: 'birth' }>,
  cells: (column: string) => string[],
): (Birth | undefined)[] {
  const days = column === undefined ? undefined : cells(column)
  const [ages, said] = [age === undefined ? undefined : cells(age), on === undefined ? undefined : cells(on)]
  return Array.from({ length: (days ?? ages ?? []).length }, (_, i) => {
    const born = bornOn(readDay(days?.[i] ?? ''))
    if (born) return born
    const years = fold(ages?.[i] ?? '')
    const day = readDay(said?.[i] ?? '')
    return /^\d{1,3}$/.test(years) && Number(years) <= 130 && bornOn(day) ? bornByAge(Number(years), day) : undefined
  })
}
