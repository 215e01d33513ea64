/** Who an entry says it is of: a device by its credential, nobody in particular of an agency, or the program. */
import { TOKEN } from '../shape.ts'

export const AUTHOR = /^(?:saksi|unsigned:[A-Za-z0-9][A-Za-z0-9_.-]{0,63}|[0-9a-f]{32})$/

export const isSignedBy = (author: string): boolean => TOKEN.test(author)
