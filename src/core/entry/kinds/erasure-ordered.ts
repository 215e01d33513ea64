/** Two agencies order that a record be erased; thirty days pass before it is. */
import { code } from '../../shape.ts'
import { entryKind, noRows } from '../define.ts'
import { NO_ADVOCATE } from '../erasing.ts'
import { erased } from './record-erased.ts'

export const erasureOrdered = entryKind(
  {
    kind: 'erasure.ordered',
    door: 'act',
    members: {
      ...erased,
      /** Agency of whoever speaks for the survivor, which is told at once; `none` only where the record is of no victim. */
      advocate: code,
    },
    signed: { is: 'two', roles: ['head', 'oversight'], withOversight: true, ofOwnAgency: true },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    /** Somebody must speak for the survivor, and it is nobody who erases. */
    refers: (stub, { country, recordKinds }) => {
      const kind = recordKinds.find((k) => k.id === stub.type)
      if (!kind) return 'stub.type'
      if (stub.advocate === NO_ADVOCATE) return kind.concerns === 'victim' ? 'stub.advocate' : undefined
      const advocate = country.agencies.find((a) => a.id === stub.advocate)
      const speaks = advocate && (advocate.type === 'ngo' || advocate.type === 'social')
      return speaks && advocate.id !== stub.agency ? undefined : 'stub.advocate'
    },
    rows: noRows,
  },
)
