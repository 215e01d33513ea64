/** The door `saksi/verify`: what an auditor needs, with no server and no account. */
export { checkLog, type Fault, type LogCheck, type Read } from './log.ts'
export { verifyReceipt, type ReceiptCheck } from '../src/core/ledger/receipt.ts'
