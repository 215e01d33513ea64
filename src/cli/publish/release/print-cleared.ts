/** What `saksi release DIR attack` says: numbers of cells, never a cell; and beside each release what its tables would have told otherwise. */
import type { DraftPart } from '../../../work/releases/keep-draft.ts'
import { loadHighs } from '../../../outside/highs/index.ts'
import type { Country } from '../../../core/country/index.ts'
import { compareMethods, type Compared, type Told } from '../../../core/protect/compare.ts'
import type { NotCleared } from '../../../road/attack.ts'
import type { TooDeep } from '../../../road/protect.ts'
import type { ExitCode, Io } from '../../command.ts'
import { counted } from '../../counted.ts'

/** @param asOf by which day it was on record: what leaves is of the log's day alone (decision 56) */
export async function printCleared(
  parts: readonly DraftPart[],
  asOf: string,
  { country }: { readonly country: Country },
  io: Io,
): Promise<ExitCode> {
  const solver = await loadHighs()
  const all = parts.map(({ id, cleared: { protected: made, report } }) => ({
    id,
    cells: made.tables.cells,
    tables: made.tables.depths.map((d) => d.by),
    thin: made.tables.depths.filter((d) => d.verdict === 'warn').length,
    report,
    beside: compareMethods(made.tables, solver),
  }))
  if (io.json) {
    io.out(JSON.stringify({ cleared: true, as_of: asOf, as_of_by: 'recorded', releases: all }))
    return 0
  }
  // A sheet of counts was published by its office as it came.
  const whole = country.forms.every((f) => f.counts !== undefined) ? 'as the government published them' : 'printed whole'
  for (const { id, cells, tables, thin, report, beside } of all) {
    io.out(
      `${id}: ${counted(tables.length, 'tables')} ${tables.length === 1 ? 'passes' : 'pass'}: ${tables.map((by) => by.join(' × ')).join('; ')}`,
    )
    io.out(
      `  ${counted(cells.all, 'cells')}, ${cells.withheld} withheld; attacked ${report.attacks.length} ways together with earlier releases, ${report.exact} worked out`,
    )
    if (thin > 0) io.out(`  ${thinness(thin, cells.withheld)}`)
    if (beside) for (const line of sayBeside(beside, whole)) io.out(`  ${line}`)
  }
  return 0
}

/** As the desk says it to whoever is to approve them. */
const thinness = (tables: number, withheld: number): string =>
  withheld === 0
    ? `few people stand in a cell of ${counted(tables, 'tables')}, and nothing is withheld: read each as somebody would who knows one of them`
    : `few records stand in a cell of ${counted(tables, 'tables')}: a coarser one would show more`

function sayBeside({ whole, usual, ours }: Compared, name: string): string[] {
  const say = (what: string, { recovered, narrowed, cells, people }: Told): string =>
    `${what}: ${recovered} small numbers recovered, ${counted(narrowed, 'cells')} narrowed; printed ${percent(cells)} of the cells with somebody, ${percent(people)} of the people in them`
  return [
    say('these', ours),
    say(`the same tables ${name}`, whole),
    usual ? say('protected by the audit that takes 0 for possible', usual) : 'the audit that takes 0 for possible never passes on them',
  ]
}

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`

export function printRefusal(refused: NotCleared | TooDeep, io: Io): ExitCode {
  if (io.json) io.out(JSON.stringify({ cleared: false, ...refused }))
  else {
    io.err(`refused: ${whyOf(refused.refused)}`)
    if (!('coarser' in refused)) return 1
    if (refused.coarser.length > 0) io.err(`coarser tables that would do: ${refused.coarser.map((b) => b.join(' × ')).join('; ')}`)
    else if (refused.why === 'too_deep')
      io.err('nothing coarser of it would do: without --tables the deepest that pass are looked for; or wait until more is recorded')
  }
  return 1
}

const whyOf = (refused: (NotCleared | TooDeep)['refused']): string =>
  typeof refused === 'string'
    ? refused
    : refused.partial
      ? 'the attacks did not end within the work that they may take: ask for fewer tables, or coarser ones'
      : 'an attack succeeds'
