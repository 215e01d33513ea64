/**
 * The code that a person is told, to ask after her matter by: eight letters and digits of which no screen has a list. What files are called among colleagues
 * stands on every screen, and whoever passes one by would know what to say.
 */
import { fromHex, toHex } from '../bytes.ts'
import { checkCode } from '../entry/sign-in.ts'
import { purposeHash } from '../hash.ts'

/** src/work/people/person-store.ts finds by it. */
export const SPOKEN = 'saksi/spoken-code/1'

/** @param record token of any record of hers: each has one, and each leads to her file. */
export const spokenCode = (record: string): string => checkCode(toHex(purposeHash(SPOKEN, fromHex(record))))
