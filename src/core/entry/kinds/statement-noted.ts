/**
 * What was publicly said, as an agency noted it: a number that was claimed or promised, or that there is none. Public, so nothing is sealed; who said it is a
 * kind of office and never a person, and what was said is figures of the record's own, so that it can be held against them.
 */
import { code, day, isCount, listOf, mapOf, nullOr, oneOf } from '../../shape.ts'
import { isDay } from '../../model/dates.ts'
import { type BodyOf, entryKind, noRows } from '../define.ts'

/** `claimed`: that it was so · `promised`: that it will be · `denied`: that there is none. */
export const STATEMENT_KINDS = ['claimed', 'promised', 'denied'] as const
export const SPEAKERS = ['government', 'ministry', 'police', 'court', 'province', 'embassy', 'ngo', 'other'] as const
/** Where it was printed or heard. No name of a paper, and no word of anybody's own: the entry is in clear. */
export const MEDIA = ['NEWS', 'BROADCAST', 'PRESS', 'SPEECH', 'REPORT', 'LETTER', 'GAZETTE', 'WEBSITE', 'SOCIAL', 'OTHER'] as const
const SOURCE = new RegExp(`^(?:${MEDIA.join('|')})-(\\d{4}-\\d{2}-\\d{2})(?:-\\d{1,3})?$`)
const isSource = (source: string): boolean => isDay(SOURCE.exec(source)?.[1] ?? '')
/** One thing is held against no more figures than a reader keeps apart. */
const MOST_FIGURES = 4

export const statementNoted = entryKind(
  {
    kind: 'statement.noted',
    door: 'act',
    members: {
      is: oneOf(...STATEMENT_KINDS),
      said_on: day,
      speaker: oneOf(...SPEAKERS),
      /** Indicators that it is held against. */
      figures: listOf(code, 1, MOST_FIGURES),
      /** Of which time it speaks: half-open, ISO days. */
      from: day,
      to: day,
      /** Code by dimension: of which province, kind of place, campaign. Each of the figures has the dimension. */
      where: mapOf(code),
      /** In the figures' unit; null where it was denied. */
      quantity: nullOr(isCount),
      /** Where and on which day, and the number of the document among those of one day: `NEWS-2022-12-30-2`. */
      source: code,
    },
    signed: { is: 'optional' },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: ({ is, figures, from, to, quantity, source }, { country }) => {
      if (new Set(figures).size < figures.length || !figures.every((id) => country.indicators.some((i) => i.id === id)))
        return 'stub.figures'
      if (from >= to) return 'stub.to'
      if (!isSource(source)) return 'stub.source'
      return (is === 'denied') === (quantity === null) ? undefined : 'stub.quantity'
    },
    rows: noRows,
  },
)
export type StatementNoted = BodyOf<typeof statementNoted>
