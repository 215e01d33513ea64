/** What somebody wrote beside a row, where no column asks for it. */
import { NOTHING } from '../questions/questions.ts'
import type { Said } from './cell.ts'
import { wordId } from '../column/column.ts'
import type { ColumnContext, ColumnReader } from './column-reader.ts'
import { foldAll, foldText } from '../words/fold-text.ts'

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
  const isNeutral = (text: string): boolean => neutral.has(foldText(text.replace(DAY_BEHIND, '')).replace(/\.$/, ''))
  const values = new Map<string, string | undefined>()
  const open: string[] = []
  for (const whole of cell.split(/[,;\n](?!\d)|\s\/\s/).map((text) => text.trim())) {
    if (isNeutral(whole)) continue
    const piece = withoutTail(whole, isNeutral)
    const folded = foldText(piece)
    if (folded === '' || answers[wordId(reader.column, folded)] === NOTHING) continue
    const read = reader.read(piece)
    const found = read.kind === 'said' ? allOf(read.said, fields) : undefined
    if (!found) open.push(piece)
    else for (const [id, value] of found) values.set(id, values.has(id) && values.get(id) !== value ? undefined : value)
  }
  return { values, open: values.size > 0 ? open : [] }
}

/** `appealed 15 Jan 2024`, `ប្ដឹងឧទ្ធរណ៍ ២៣/០៩/២០២៤`: the day on which it was done. */
const DAY_BEHIND =
  /\s+(?:on\s+)?(?:[\d\u17e0-\u17e9]{1,4}[/.-][\d\u17e0-\u17e9]{1,2}[/.-][\d\u17e0-\u17e9]{1,4}|[\d\u17e0-\u17e9]{1,2}\s\p{L}[\p{L}\p{M}]+\s[\d\u17e0-\u17e9]{4})$/u

/** `In absentia warrant issued`, without a sign between the two: what takes nothing back is left out behind what is said. */
function withoutTail(piece: string, isNeutral: (text: string) => boolean): string {
  for (let at = piece.indexOf(' '); at > 0; at = piece.indexOf(' ', at + 1)) if (isNeutral(piece.slice(at + 1))) return piece.slice(0, at)
  return piece
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
