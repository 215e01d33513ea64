/** The door `saksi/verify`: what an auditor needs, with no server and no account. */
export { checkLog, type LogOptions } from './log.ts'
export { checkWitnessed } from './witnesses.ts'
export { FAULTS, type Fault, type FaultCode, type Report } from './fault.ts'
export type { Read } from './tiles.ts'
export { verifyReceipt, type ReceiptCheck } from '../src/core/ledger/receipt.ts'
export {
  AnchorWalk,
  checkAnchors,
  type AnchorCheck,
  type AnchorEvidence,
  type AnchorOpening,
  type EarlierLog,
} from '../src/core/ledger/anchor.ts'
export { findMistyped, isDayRoot, printDayRoot, type DayRoot } from '../src/core/ledger/day-root.ts'
