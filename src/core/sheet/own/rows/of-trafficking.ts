/**
 * Lists of offices that help people of every kind: why somebody came stands in a column that no form asks for. Whether that is trafficking is asked,
 * once for all who came for it, and of whom it is not nothing is taken: a child that was referred for neglect is no victim by being listed.
 */
import { spelledOut, type Legend } from '../column/legend.ts'
import { foldHeading } from '../../fold-heading.ts'
import { isAmong, partsOf, TAKEN } from '../../recipe/recipe-rows.ts'
import type { Asking } from '../asking/asking.ts'
import type { Column } from '../column/column.ts'
import type { Table } from '../grid/grid.ts'
import type { Note, TakenLine } from '../lines/note.ts'
import type { OwnContext } from '../questions/own-context.ts'
import { foldText } from '../words/fold-text.ts'

/** Stands for a cell that is empty where others of its column are not. */
const EMPTY = '—'

export function ofTrafficking(
  table: Table,
  columns: readonly Column[],
  lines: readonly TakenLine[],
  { form, words, answers, legend }: OwnContext & { readonly legend: Legend },
  asking: Asking,
  notes: Note[],
): readonly TakenLine[] {
  const known = words.reasons
  const isOfHelped = form.fields.some((f) => f.id === 'sex') && !form.fields.some((f) => /^(?:accused|suspect)_name$/.test(f.id))
  if (known === undefined || !isOfHelped) return lines
  const headings = new Set(known.headings.map(foldHeading))
  const read = new Set(columns.map((c) => c.column))
  const at = table.headings.flatMap(({ text }, column) =>
    headings.has(foldHeading(text.split(' / ').at(-1) ?? '')) && !read.has(column) ? [{ column, heading: text }] : [],
  )
  const { grid } = table
  const cells = new Map(Array.from({ length: table.end }, (_, i) => [grid.rows.rowOf(i), grid.rows.at(i)?.cells ?? []]))
  if (at.length === 0) return besideIt(lines, mixedIn(), notes)
  const reasonsOf = ({ row }: TakenLine): readonly { readonly column: number; readonly heading: string; readonly text: string }[] =>
    at.flatMap(({ column, heading }) => partsOf(cells.get(row)?.[column] ?? '').map((text) => ({ column, heading, text })))
  if (lines.every((line) => reasonsOf(line).length === 0)) return lines
  const left: number[] = []
  const kept = lines.filter((line) => {
    const reasons = reasonsOf(line)
    if (reasons.some(({ text }) => isAmong(text, known.trafficking))) return true
    const [first] = at
    const open = reasons.length > 0 ? reasons.filter(({ text }) => !isAmong(text, known.others)) : first ? [{ ...first, text: EMPTY }] : []
    const said = open.map((reason) => ({ ...reason, id: `word:reason@${form.id}@${foldHeading(reason.heading)}:${foldText(reason.text)}` }))
    if (said.some(({ id }) => answers[id] === TAKEN)) return true
    const unsaid = said.filter(({ id }) => answers[id] === undefined)
    for (const { id, column, heading, text } of unsaid) asking.reason(id, { column, heading, text }, line.row)
    if (unsaid.length === 0) left.push(line.row)
    return unsaid.length > 0
  })
  if (left.length > 0) notes.push({ code: 'reasons-left-out', sheet: grid.sheet, rows: left })
  return kept

  /** Of a column under any other heading in which kinds of trafficking stand beside what else brings somebody: what each row says, in the sheet's own words. */
  function mixedIn(): readonly {
    readonly column: number
    readonly heading: string
    readonly said: ReadonlyMap<number, readonly string[]>
  }[] {
    const isKind = (text: string): boolean => isAmong(text, known?.kinds) || isAmong(text, known?.trafficking)
    return table.headings.flatMap(({ text: heading, name }, column) => {
      if (read.has(column) || heading === '') return []
      const said = new Map(
        lines.map(({ row }) => [
          row,
          partsOf((cells.get(row)?.[column] ?? '').replaceAll('+', ';')).map((text) => spelledOut(legend, name, text)),
        ]),
      )
      const all = [...said.values()].flat()
      return all.some(isKind) && all.some((text) => isAmong(text, known?.beside)) ? [{ column, heading, said }] : []
    })
  }

  /** Whoever came for nothing else than that: whether they are of the list is asked, once for all who say the same. */
  function besideIt(all: readonly TakenLine[], mixed: ReturnType<typeof mixedIn>, to: Note[]): readonly TakenLine[] {
    const out: number[] = []
    const own = all.filter(({ row }) =>
      mixed.every(({ column, heading, said }) => {
        const texts = said.get(row) ?? []
        if (texts.length === 0 || !texts.every((text) => isAmong(text, known?.beside))) return true
        const ids = texts.map((text) => ({ text, id: `word:reason@${form.id}@${foldHeading(heading)}:${foldText(text)}` }))
        const unsaid = ids.filter(({ id }) => answers[id] === undefined)
        for (const { id, text } of unsaid) asking.reason(id, { column, heading, text }, row)
        const isTaken = unsaid.length > 0 || ids.some(({ id }) => answers[id] === TAKEN)
        if (!isTaken) out.push(row)
        return isTaken
      }),
    )
    if (out.length > 0) to.push({ code: 'reasons-left-out', sheet: grid.sheet, rows: out })
    return own
  }
}
