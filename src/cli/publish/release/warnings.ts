/** What a draft will bar once somebody has read it, said before: a reading is for good, whether it is published or not. */
import type { ReleaseDraft } from '../../../work/releases/drafts.ts'
import type { Interval } from '../../../core/model/dates.ts'

type Waiting = Pick<ReleaseDraft, 'id' | 'asOf' | 'asks'>

/** @param others that wait, itself among them or not. */
export function warningsOf({ id, asOf, asks }: Waiting, others: readonly Waiting[]): string[] {
  const own = intervalOf(asks)
  const lines: string[] = []
  if (!isYear(own))
    lines.push(
      `these days are no whole year: once somebody has read it, whatever is said about any of them must be as known on ${asOf} (--as-of), the yearly set too`,
    )
  for (const other of others) {
    const { from, to } = intervalOf(other.asks)
    const isOfOne = 'year' in asks || 'year' in other.asks || asks.indicator === other.asks.indicator
    if (other.id !== id && other.asOf !== asOf && isOfOne && from < own.to && own.from < to)
      lines.push(
        `the draft ${other.id} is about some of these days, as known on ${other.asOf}: once one of the two is read, the other may never go out; draft both as of one day`,
      )
  }
  return lines
}

const intervalOf = (asks: Waiting['asks']): Interval =>
  'year' in asks ? { from: `${asks.year}-01-01`, to: `${asks.year + 1}-01-01` } : asks

const isYear = ({ from, to }: Interval): boolean =>
  from.endsWith('-01-01') && to.endsWith('-01-01') && Number(to.slice(0, 4)) === Number(from.slice(0, 4)) + 1
