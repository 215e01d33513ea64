/** What `saksi verify` says beside the entries: of figures that were made again, and of what it does not hold. */
import type { RecoveryDone } from '../../core/entry/kinds/recovery-done.ts'
import type { FiguresFound } from '../../work/verify/verify-figures.ts'
import type { ReleasedFound } from '../../work/verify/verify-released.ts'
import type { SeenFound } from '../../work/verify/verify-seen.ts'
import type { Unheld } from '../../work/verify/scope.ts'
import { counted } from '../counted.ts'

export type FiguresMade = FiguresFound & { readonly released: ReleasedFound }

export function* sayFigures({ figures, differ, moved, released }: FiguresMade): Generator<string> {
  const n = (x: number): string => x.toLocaleString('en')
  yield `${counted(n(figures), 'figures')} made again from the entries' own bytes: ${differ === 0 ? 'the database says the same' : `the database says otherwise of ${n(differ)}`}`
  if (moved > 0) yield `of ${n(moved)} something was recorded meanwhile: they were compared as known the day before`
  const { cells, releases, beyond } = released
  if (releases > 0) yield `${n(cells)} numbers that went out made again (releases, answers and drafts: ${n(releases)})`
  if (beyond > 0) yield `${n(beyond)} could not be: of definitions that are no more, of no counts, or with stated totals in them`
}

/** What no reading can hold is said each time, so that "none altered" is never read as more than it says; tables and files where they are asked for. */
export function* sayUnheld(unheld: readonly Unheld[], isWhole: boolean): Generator<string> {
  yield 'not held by this:'
  for (const { what, why } of unheld.filter(({ of }) => isWhole || of === 'beyond')) yield `  ${what}: ${why}`
  if (!isWhole) yield `  and ${unheld.filter(({ of }) => of === 'place').length} kinds of tables and files, each with its reason: --scope`
}

/** Whether it was rewound as a whole is known by those who were asked, and by nobody else. */
export function saySeen({ asked, silent }: SeenFound): string {
  const could =
    asked.length === 0 ? 'no witness could be asked what it saw last' : `asked what they saw last, and borne out: ${asked.join(', ')}`
  return silent.length === 0
    ? could
    : `${could}; not reached: ${silent.join(', ')}${asked.length === 0 ? ': that all of it was not put back to an older state is not known' : ''}`
}

/** Whoever tries a backup while the record serves on reads faults that are none of anybody's: what it may be is said, and what else it may be. */
export const sayRestored = (entries: number): string =>
  `this folder was restored from a backup of ${entries.toLocaleString('en')} entries, under the log's own name, and the log went on elsewhere since. If it was only to be tried and the record serves: that is what the witnesses saw; verify before the record starts again (docs/operate/restore.md), and remove this folder. If this folder is to be the record: two go on from one backup, serve neither before you have read docs/operate/move.md`

/** When, as PostgreSQL prints an instant, and what stood before as `recover` found it. */
export type PutBack = { readonly recordedAt: string; readonly stub: RecoveryDone }

/** No fault: whoever reads it asks what was signed in the time that the anchor lost, and who holds its receipts. */
export function sayPutBack({ recordedAt, stub }: PutBack): string {
  const { entries, published, cosigned, cosignedAt, anchorBefore, anchorAfter } = stub
  const n = (x: number): string => x.toLocaleString('en')
  const said = `the database was put back to ${counted(n(entries), 'entries')}; on record at ${recordedAt}`
  if (published === undefined || anchorBefore === undefined || anchorAfter === undefined) return said
  const seen = cosigned ? `${n(cosigned)} cosigned by ${new Date((cosignedAt ?? 0) * 1000).toISOString()}` : 'none cosigned'
  const lost = Math.max(0, anchorBefore - anchorAfter)
  return `${said}: the folder knew of ${n(published)}, ${seen}; the public anchor lost ${n(lost)} leaves of ten seconds`
}
