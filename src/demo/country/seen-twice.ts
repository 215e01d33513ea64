/**
 * Some of those whom the social ministry met were met twice, and its clerks wrote them down twice: in the other script, the names the other way
 * round, a letter wrong. Nothing of it is on record but the seals; who opens the sheet at the desk sees them side by side.
 */
import { DEMO_NAMES } from '../names.ts'
import type { Cells } from './fill-row.ts'
import type { Sheet } from './make-sheets.ts'

/** Whose rows look alike: of nobody whom a printed figure counts. */
export const isMet = ({ form, agency }: Pick<Sheet, 'form' | 'agency'>): boolean => form.id === 'encounter' && agency === 'mosavy'
const PAIRS = 22

/** The given name once more, one letter short: what a tired hand leaves out. */
const short = (name: string): string => name.replace(/^(\S{3})\S/u, '$1')
const turned = (name: string): string => name.split(' ').toReversed().join(' ')
/** As the second clerk writes it. */
const AGAIN: readonly ((name: (typeof DEMO_NAMES)[number]) => string)[] = [
  ({ km }) => km,
  ({ en }) => turned(en),
  ({ en }) => short(en),
  ({ km }) => turned(km),
  ({ en }) => en,
]

/** The sheet with the names of some of its rows: the first of a pair in both scripts, the second as another clerk has her. */
export function metTwice(sheet: Sheet): Sheet {
  if (!isMet(sheet)) return sheet
  const rows = [...sheet.rows]
  const taken = new Set<number>()
  let pairs = 0
  for (const [i, row] of sheet.rows.entries()) {
    if (pairs === PAIRS) break
    if (taken.has(i)) continue
    const j = sheet.rows.findIndex((other, at) => at > i && !taken.has(at) && mayBeOne(row, other))
    if (j === -1) continue
    // Of the end of the list of names, where the demonstration's own rows do not come.
    const name = DEMO_NAMES[DEMO_NAMES.length - 1 - pairs * 7]
    const again = AGAIN[pairs % AGAIN.length]
    if (!name || !again) throw new Error('impossible: no name is left')
    rows[i] = { ...row, person_name: name.km, person_name_latin: name.en }
    rows[j] = { ...sheet.rows[j], person_name: again(name) }
    taken.add(i).add(j)
    pairs++
  }
  return { ...sheet, rows }
}

const SAME = ['sex', 'age_band', 'citizenship'] as const
const mayBeOne = (a: Cells, b: Cells): boolean => a.sex !== 'unknown' && SAME.every((field) => a[field] !== '' && a[field] === b[field])
