/** Whether a text is the number of something, and whether it may be a name as well. In the window: a name is asked of nobody without a reason. */
import { parseDepositNumber } from '../../../core/ledger/deposit-number.ts'
import { parsePaperNumber } from '../../../core/model/register-number.ts'

/** The number as it is kept, of a deposit, a case or a paper; undefined for what is none. */
export const numberIn = (text: string): string | undefined => parseDepositNumber(text) ?? parsePaperNumber(text)

/** Two signs of a word beside each other: `Ly 1985` and `លី ១៩៨៥` are names as well as numbers. A name may be any word, so no series is known as harmless. */
export const hasWord = (text: string): boolean => /[\p{L}\p{M}]{2}/u.test(text.replace(/\p{Cf}/gu, ''))
