/**
 * Programs that are not ours and that contradict us where we are wrong. They lie outside the repository
 * (`sh scripts/referees.sh`). Where one is missing a test says so and is skipped; where CI=true, missing is a failure.
 */
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

const place = process.env['SAKSI_REFEREES'] ?? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'saksi-referees')

/** The program's path; undefined when it is not here. @throws where CI=true: there a missing referee is no excuse. */
export function findReferee(name: string): string | undefined {
  const found = [place, ...(process.env['PATH'] ?? '').split(delimiter)]
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))
  if (found === undefined && process.env['CI'] === 'true') throw new Error(`the referee ${name} is missing: sh scripts/referees.sh ${name}`)
  if (found === undefined) console.warn(`NOT TESTED: the referee ${name} is missing (sh scripts/referees.sh ${name})`)
  return found
}
