/** The privacy ledger: an exact figure went to a named recipient. */
import { code, day, hash, listOf, mapOf } from '../../shape.ts'
import { type BodyOf, ownWord } from '../define.ts'

export const figureAnswered = ownWord(
  'figure.answered',
  { isPolicy: false, movesFigures: false },
  { indicator: code, recipient: code, from: day, to: day, by: listOf(code), where: mapOf(code), result: hash },
)
export type FigureAnswered = BodyOf<typeof figureAnswered>
