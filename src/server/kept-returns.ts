/**
 * What became of the returns of a body is read once for all of it who ask, until something is recorded that it rests on, and each hour anew for what no
 * entry says: of a year of every form it takes seconds, and is opened all day.
 */
import { sideOf, type AgencySide } from '../core/access/side-of.ts'
import { kindsLeavingReturns } from '../core/count/leaving.ts'
import { openFigureMark } from '../work/answers/figure-mark.ts'
import { keepCounted, type KeepCounted } from '../work/answers/kept-counts.ts'
import type { DueQuestion } from '../work/returns-due/read-due.ts'
import type { ServeOptions } from './options.ts'

/** Forms and years of one body that wait to be read, one after another. */
const MOST_WAITING = 40

/** @param what of these returns is read: nothing else of this body and these days is named so. @returns never what was before something that was recorded when it was asked for. */
export type KeepReturns = <T>(what: string, q: DueQuestion, read: () => Promise<T>) => Promise<T>

export function keepReturns({ installation, log }: Pick<ServeOptions, 'installation' | 'log'>): KeepReturns {
  const { country, pools } = installation
  const failed = (error: Error & { readonly code?: string }): void => log(`failed returns ${error.name} ${error.code ?? ''}`)
  const open = (): KeepCounted => keepCounted({ now: Date.now, waiting: MOST_WAITING, failed })
  // How long the one side reads tells the other nothing.
  const lines: Readonly<Record<AgencySide, KeepCounted>> = { enforcement: open(), protection: open(), oversight: open() }
  const readMark = openFigureMark(pools.saksi_reader, kindsLeavingReturns(country))
  return async (what, { agency, interval, today }, read) => {
    const side = sideOf(country, agency)
    if (!side) return read()
    return lines[side].newest({
      key: JSON.stringify([agency, what, interval]),
      of: agency,
      mark: async () => `${(await readMark()).ofToday} ${today} ${new Date().toISOString().slice(0, 13)}`,
      count: read,
    })
  }
}
