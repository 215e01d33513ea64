import { delimiter, dirname } from 'node:path'

/**
 * How somebody calls the program, for sheets that others go by: `saksi` where it is found by its name, else the path that it was called by.
 * @param env SAKSI_CALLED is set by the command of a clone; the installed program sets nothing
 */
export function programAsCalled({ SAKSI_CALLED: path, PATH = '' }: Readonly<Record<string, string | undefined>>): string {
  if (path === undefined || PATH.split(delimiter).includes(dirname(path))) return 'saksi'
  // What a shell would read otherwise than it stands.
  return /^[\w./-]+$/.test(path) ? path : './saksi'
}
