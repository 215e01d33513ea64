/**
 * From what the records of a question add up to, and from what is known of the returns they came by, to a figure: an amount with why, and what
 * it was made of. A row has no way to say that something is missing; the grounds have.
 */
import type { Measure } from '../country/indicator.ts'
import {
  about,
  add,
  atLeast,
  between,
  exactly,
  notKnown,
  percentOf,
  perSoMany,
  roughly,
  say,
  statistic,
  type Amount,
  type Said,
  type Why,
} from './amount.ts'

/** `reached`: null where no record says so; that is no zero. */
export type FigureStage = { readonly id: string; readonly reached: number | null; readonly median_days: number | null }
/** One figure: the number with how it is known, and what it was made of where it is a share, a ratio, a statistic of days or a funnel. */
export type Figure = Said & MadeOf
export type MadeOf = {
  readonly part?: number
  readonly whole?: number
  /** Records with both days. */
  readonly n?: number
  readonly stages?: readonly FigureStage[]
}
/** A figure before it is said: it can still be added to. */
export type Reading = { readonly amount: Amount; readonly of: MadeOf }
export type FigureRow = Readonly<Record<string, string | number | null>>

/** What is known of the returns behind the records: nothing stands against them, or each of `doubts` does; and what bears a zero. */
export type Grounds = {
  readonly doubts: readonly Why[]
  readonly bearer: 'nil_return' | 'complete' | 'own_book'
  /** What makes the number no less sure, and is said beside it. */
  readonly beside?: readonly Why[]
}
/** What the system did itself it knows whole. */
export const OWN_BOOK: Grounds = { doubts: [], bearer: 'own_book' }

export const countOf = (n: number, { doubts, bearer, beside = [] }: Grounds): Amount =>
  doubts.length > 0 ? atLeast(n, ...doubts) : n === 0 ? exactly(0, bearer) : exactly(n, ...beside)

/**
 * What papers add up to, as they say it: of `n`, `n_more` beyond the least where they lie between two numbers, `n_open` of which nobody knows how many more,
 * and `n_about` about so many.
 */
export const SUM_PARTS = ['more', 'open', 'about'] as const
const isRough = (row: FigureRow | undefined, sum: string): boolean => SUM_PARTS.some((part) => Number(row?.[`${sum}_${part}`] ?? 0) > 0)

/** @param sum the column of the row that holds what the least of each come to */
export function sumOf(row: FigureRow | undefined, sum: string, grounds: Grounds): Amount {
  const exact = countOf(Number(row?.[sum] ?? 0), grounds)
  if (!isRough(row, sum)) return exact
  const part = (id: (typeof SUM_PARTS)[number]): number => Number(row?.[`${sum}_${id}`] ?? 0)
  const wide = add(exact, between(0, part('open') > 0 ? Infinity : part('more'), 'as_stated'))
  return part('about') > 0 ? roughly(wide) : wide
}

/**
 * Of a table that is to be protected: one word for however many papers say a number roughly, and no width, which would tell of one of them. No least of none is
 * made of it.
 */
export function inOneWord({ amount, of }: Reading): Reading {
  const { least, isAbout, why } = amount
  if (!why.includes('as_stated')) return { amount, of }
  return { amount: least === 0 ? notKnown(...why) : isAbout ? about(least, ...why) : atLeast(least, ...why), of }
}

/** @param due returns due, for the measures of returns: their whole. */
export function readRow(measure: Measure | undefined, row: FigureRow | undefined, grounds: Grounds, due?: number): Reading {
  const number = (id: string): number => Number(row?.[id] ?? 0)
  const orNull = (id: string): number | null =>
    row?.[id] === null || row?.[id] === undefined ? null : Math.round(Number(row[id]) * 10) / 10
  const blank = number('blank')
  const empty: Grounds = blank > 0 ? { ...grounds, doubts: [...grounds.doubts, 'not_recorded'] } : grounds
  switch (measure?.type) {
    case 'sum':
      return { amount: sumOf(row, 'n', empty), of: {} }
    case 'share': {
      // Only yes and no are counted; of the rest nobody can say which it is.
      const [part, whole] = [number('part'), number('whole') - blank]
      const isUnsaid = whole === 0 && blank > 0
      return {
        amount: isUnsaid ? notKnown(...empty.doubts) : percentOf(countOf(part, grounds), countOf(whole, grounds), true),
        of: { part, whole },
      }
    }
    case 'ratio': {
      const [part, whole] = [number('part'), number('whole')]
      // Of numbers that papers say roughly none is printed bare beside the share.
      const of = isRough(row, 'part') || isRough(row, 'whole') ? {} : { part, whole }
      const [some, all] = [sumOf(row, 'part', empty), sumOf(row, 'whole', empty)]
      return { amount: measure.times === undefined ? percentOf(some, all, false) : perSoMany(some, all, measure.times), of }
    }
    case 'days': {
      const [value, doubts] = [orNull('value') ?? undefined, blank > 0 ? [...grounds.doubts, 'day_unsure' as const] : grounds.doubts]
      return { amount: value === undefined && blank > 0 ? notKnown(...doubts) : statistic(value, doubts), of: { n: number('n') } }
    }
    case 'returns': {
      const n = number('n')
      // That none of them says it is no zero while they are not there to say it.
      const amount =
        n === 0 && grounds.doubts.length > 0 ? notKnown(...grounds.doubts) : countOf(n, { ...grounds, doubts: [], bearer: 'own_book' })
      return { amount, of: due === undefined ? {} : { whole: due } }
    }
    case 'entries':
      return { amount: countOf(number('n'), OWN_BOOK), of: {} }
    case 'rate':
      throw new Error('impossible: a rate is made of two figures')
    case 'funnel': {
      const stages = measure.stages.map((s, i) => ({ id: s.id, reached: number(`r${i}`) || null, median_days: orNull(`m${i}`) }))
      return { amount: countOf(number('n'), grounds), of: { stages } }
    }
    default:
      return { amount: countOf(number('n'), grounds), of: {} }
  }
}

export const sayReading = ({ amount, of }: Reading): Figure => ({ ...say(amount), ...of })
