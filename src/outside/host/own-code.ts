/** How files of code end where this program runs: `.ts` in a clone, `.js` in the package, which is the same tree compiled. */
import { extname } from 'node:path'

export const CODE = extname(import.meta.filename)

/** Whether a file of a country's or a report's folder is one that defines something. A team's own country may be either. */
export const isCode = (name: string): boolean => /\.[jt]s$/.test(name) && !/\.(?:test|d)\.[jt]s$/.test(name)
