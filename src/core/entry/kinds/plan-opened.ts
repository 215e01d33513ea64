/**
 * A plan that was sealed before its hour, opened after it (docs/spec/plan.md): the team says which value of the stream was its plan's. The
 * plan itself lies in the entry's sealed part, in the cell that came with the value: no hour, no place, no name in clear. Whoever holds plan
 * and nonce proves the rest.
 */
import { fromBase64Url, toHex } from '../../bytes.ts'
import { parseObject } from '../../canonical.ts'
import { isCell } from '../../plan/cell.ts'
import { cellHashOf } from '../../plan/stream.ts'
import { hasExactly, hash, isCount, listOf, uuid } from '../../shape.ts'
import { RECORD_ROLES } from '../credential-card.ts'
import { type BodyOf, entryKind, noRows, refersToNothing } from '../define.ts'

export const planOpened = entryKind(
  {
    kind: 'plan.opened',
    door: 'act',
    members: {
      /** Hex: the commitment. */
      value: hash,
      /** Hex: SHA-256 of the cell. */
      cell: hash,
      /** The padding entry whose noise is the root over it, and the way there. */
      padded: uuid,
      index: isCount,
      size: isCount,
      /** Hex, the sibling first. */
      path: listOf(hash, 0, 20),
    },
    signed: { is: 'one', roles: RECORD_ROLES },
    isPolicy: false,
    movesFigures: true,
    movesSigners: false,
  },
  {
    refers: refersToNothing,
    /** Nothing but the cell that the act names. */
    holds: (part, stub) => {
      const sealed = parseObject(part)
      if (!hasExactly(sealed, ['cell']) || typeof sealed.cell !== 'string') return false
      try {
        const cell = fromBase64Url(sealed.cell)
        return isCell(cell) && toHex(cellHashOf(cell)) === stub.cell
      } catch {
        return false // no base64url, and so no cell
      }
    },
    rows: noRows,
  },
)
export type PlanOpened = BodyOf<typeof planOpened>
