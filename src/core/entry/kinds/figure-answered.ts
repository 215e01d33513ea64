/** The privacy ledger: an exact figure went to a named recipient. */
import { code, day, hash, listOf, mapOf } from '../../shape.ts'
import { type BodyOf, ownWord } from '../define.ts'

export const figureAnswered = ownWord(
  'figure.answered',
  { isPolicy: false, movesFigures: false, movesSigners: false },
  { indicator: code, recipient: code, from: day, to: day, by: listOf(code), where: mapOf(code), result: hash },
)
export type FigureAnswered = BodyOf<typeof figureAnswered>

/** What is asked of the record and is no indicator: what is missing of what should be there, and what became of leads by their deposits. */
export const NO_FIGURES: readonly string[] = ['reconcile', 'answered']

/** It came straight from the count, exact, to a named official: it lies in no folder, and nothing protected went out with it. */
export const isStraightFromCount = ({ indicator, recipient }: Pick<FigureAnswered, 'indicator' | 'recipient'>): boolean =>
  recipient === 'operator' || NO_FIGURES.includes(indicator)
