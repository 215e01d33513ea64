/** What a machine is known by to this record alone: two parties on one machine say the same. A clone of a machine says so too. */
import { readFileSync } from 'node:fs'
import { toHex, utf8 } from '../../core/bytes.ts'
import { purposeHash } from '../../core/hash.ts'

/** @param origin the log's name: the same machine is another one to another record. @returns 32 hex digits; null where the system has no id. */
export function machinePrint(origin: string): string | null {
  try {
    const id = readFileSync('/etc/machine-id', 'utf8').trim()
    return /^[0-9a-f]{32}$/.test(id) ? toHex(purposeHash('saksi/machine/1', utf8(`${origin}\n${id}`))).slice(0, 32) : null
  } catch {
    return null // no such file: some containers have none
  }
}
