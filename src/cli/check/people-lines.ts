/** The table of people singled out, as `saksi doctor` prints it. Counts and names of columns; never a value. */
import { percentOf, type People } from '../../work/doctor/people.ts'
import { RUNGS } from '../../core/single-out/rungs.ts'
import { counted } from '../counted.ts'

const LABEL = 46
const COLUMN = 24
const PEOPLE: readonly string[] = ['victims', 'accused']

export function peopleLines({ groups, kinds }: People, eachKind: boolean): string[] {
  const shown = groups.filter((g) => g.records > 0 && (eachKind || PEOPLE.includes(g.group)))
  if (shown.length === 0) return []
  const cells = (texts: readonly string[]): string => texts.map((t) => t.padStart(COLUMN)).join('')
  const lines = [
    '',
    'Alone in a row, to somebody who has the database and knows of a person',
    `${' '.repeat(LABEL)}${cells(shown.map((g) => g.group))}`,
    ...RUNGS.map(
      ({ id, words }) =>
        `${words.en.padEnd(LABEL)}${cells(shown.map((g) => `${g.rungs[id]} of ${g.records} (${percentOf(g.rungs[id], g.records)})`))}`,
    ),
    '',
  ]
  if (!eachKind) return lines
  for (const { kind, group, records, rungs, worst, size } of kinds) {
    lines.push(`${kind}, ${group}: ${counted(records, 'rows')}; ${RUNGS.map(({ id }) => `${id} ${rungs[id]}`).join(' · ')}`)
    for (const set of worst) lines.push(`  of ${set.columns.length || 'no'}: ${set.columns.join(' + ') || '(one row)'} ${set.singledOut}`)
    lines.push(`  every set of up to ${size} ${size === 1 ? 'column' : 'columns'} was looked at`)
  }
  return [...lines, '']
}
