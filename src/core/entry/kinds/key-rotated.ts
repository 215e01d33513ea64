/**
 * A vault's key is exchanged. Two registrars of two agencies sign it, after its keeper has read the key to both: a key that
 * only the server announced would be the server's. Edges take it from their registrars, never from the log by themselves.
 */
import { code, isCount, key32, oneOf, token, twoOf } from '../../shape.ts'
import { entryKind, noRows, refersToNothing } from '../define.ts'

export const keyRotated = entryKind(
  {
    kind: 'key.rotated',
    door: 'act',
    members: {
      use: oneOf('vault'),
      holder: code,
      /** One more than the one before. */ epoch: isCount,
      key: key32,
      approvedBy: twoOf(token),
    },
    signed: { is: 'two', roles: ['registrar'] },
    isPolicy: true,
    movesFigures: false,
    movesSigners: false,
    isInstallations: true,
  },
  {
    refers: refersToNothing,
    rows: noRows,
  },
)
