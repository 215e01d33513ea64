/** The code that all keepers of a record read alike over the telephone: whoever was handed another vault's card reads another. */
import { toHex, utf8 } from '../bytes.ts'
import { canonical } from '../canonical.ts'
import { checkCode } from '../entry/sign-in.ts'
import { purposeHash } from '../hash.ts'

/** @param vkeys verifier keys of all vaults, in whatever order they were met. @returns eight letters and digits. */
export const circleCheck = (vkeys: readonly string[]): string =>
  checkCode(toHex(purposeHash('saksi/vault-circle/1', utf8(canonical([...new Set(vkeys)].toSorted())))))
