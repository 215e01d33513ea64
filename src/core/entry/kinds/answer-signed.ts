/** An agency put its name under one figure of an answer sheet, with its words. */
import { code, day, hash, isCount, optional } from '../../shape.ts'
import { type BodyOf, entryKind, noRows } from '../define.ts'

export const answerSigned = entryKind(
  {
    kind: 'answer.signed',
    door: 'act',
    members: {
      report: code,
      year: isCount,
      question: code,
      by: code,
      /** Hex: hash of the figure as it stood. */
      figure: hash,
      /** Hex: hash of the words in both languages. */
      narrative: hash,
      /** ISO day by whose end the figure was on record, where whoever said it named one; absent: as its body is shown the sheet. */
      as_of: optional(day),
    },
    signed: { is: 'optional' },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: (stub) => (stub.by === stub.agency ? undefined : 'stub.by'),
    rows: noRows,
  },
)
export type AnswerSigned = BodyOf<typeof answerSigned>
