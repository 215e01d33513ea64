/** What somebody wrote beside a row, where no column asks for it. */
import { NOTHING } from '../questions/questions.ts'
import type { Said } from './cell.ts'
import { wordId } from '../column/column.ts'
import type { ColumnContext, ColumnReader } from './column-reader.ts'
import { foldAll, foldText } from '../words/tile.ts'

/** What a remark says. */
export type Remark = {
  /** Field → value; undefined where the remark says two of one field. */
  readonly values: ReadonlyMap<string, string | undefined>
  /** What stands beside it and nobody has read: it may take the rest back ("suspended 2 years, revoked on appeal"), and until it is answered nothing counts. */
  readonly open: readonly string[]
}

/** What a remark says of these fields, piece by piece; of pieces that the country, or an answer, knows to change nothing, nothing. */
export function remarkOf(
  reader: ColumnReader,
  cell: string,
  fields: readonly string[],
  { words, answers }: Pick<ColumnContext, 'words' | 'answers'>,
): Remark {
  const neutral = foldAll(words.besideRemarks)
  const values = new Map<string, string | undefined>()
  const open: string[] = []
  for (const piece of cell.split(/[,;\n](?!\d)/).map((text) => text.trim())) {
    const folded = foldText(piece)
    if (folded === '' || neutral.has(folded.replace(/\.$/, '')) || answers[wordId(reader.column, folded)] === NOTHING) continue
    const read = reader.read(piece)
    const found = read.kind === 'said' ? allOf(read.said, fields) : undefined
    if (!found) open.push(piece)
    else for (const [id, value] of found) values.set(id, values.has(id) && values.get(id) !== value ? undefined : value)
  }
  return { values, open: values.size > 0 ? open : [] }
}

/** @returns undefined where something in it is not understood, is of no such field, or nothing is said */
function allOf(said: Said, fields: readonly string[]): readonly (readonly [field: string, value: string | undefined])[] | undefined {
  const { values, faults, unread, days, isOpen, isUnknown } = said
  const isAll =
    values.size + faults.size + days.length > 0 &&
    unread.length === 0 &&
    // One day, and the words for a judgment before it.
    days.every((d) => d.field === 'decided_on' && d.text === days[0]?.text && fields.includes('decided_on')) &&
    !isOpen &&
    !isUnknown &&
    [...faults].every(([id, fault]) => fields.includes(id) && fault === 'two-answers') &&
    [...values].every(([id, value]) => fields.includes(id) || BESIDE_REMARKS[id] === value)
  if (!isAll) return undefined
  return [
    ...[...values].filter(([id]) => fields.includes(id)),
    ...days.slice(0, 1).map((d) => ['decided_on', d.text] as const),
    ...[...faults.keys()].map((id) => [id, undefined] as const),
  ]
}
/** "Judged in absentia": that somebody was judged says the list itself; what another court did, it does not. */
const BESIDE_REMARKS: Readonly<Record<string, string>> = { outcome: 'convicted', stage: 'decided' }
