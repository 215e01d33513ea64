/**
 * Whose folder a command is about. Root, who may do everything, becomes its owner first, as Debian's own commands for PostgreSQL do: what root
 * wrote into a record would be root's, and the service that serves it could not read it from then on.
 */
import { closeSync, existsSync, openSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { WillNotDo } from './command.ts'

/** Of a record, a vault, a witness. */
const MARKS = ['saksi.json', 'vault.json', 'witness.json']
/** These make one where none is yet: it belongs to whoever the folder around it belongs to. */
const MAKE = /^(?:setup|init|restore|vault (?:begin|init|join)|witness init)$/

type Owned = { readonly place: string; readonly uid: number; readonly gid: number }

/** The first folder that the words name, of a party or to be one's; undefined where they name none. */
export function ownerOf(argv: readonly string[]): Owned | undefined {
  const makes = MAKE.test(argv[0] ?? '') || MAKE.test(argv.slice(0, 2).join(' '))
  for (const word of argv.slice(1)) {
    if (word.startsWith('-')) continue
    const place = resolve(word)
    if (MARKS.some((mark) => existsSync(join(place, mark)))) return { place, ...idsOf(place) }
    if (makes && word.includes('/') && !existsSync(place) && existsSync(dirname(place))) return { place, ...idsOf(dirname(place)) }
  }
  return undefined
}

const idsOf = (place: string): Pick<Owned, 'uid' | 'gid'> => {
  const { uid, gid } = statSync(place)
  return { uid, gid }
}

/**
 * @returns what whoever gave the command is told; undefined where nothing changed.
 * @throws WillNotDo where the owner could not read the program
 */
export function becomeOwner(argv: readonly string[]): string | undefined {
  if (process.geteuid?.() !== 0) return undefined
  const owned = ownerOf(argv)
  if (owned === undefined || owned.uid === 0) return undefined
  const { place, uid, gid } = owned
  const program = fileURLToPath(new URL('../..', import.meta.url))
  if (!canRead(fileURLToPath(import.meta.url), uid, gid))
    throw new WillNotDo(
      `whoever owns ${place} may not read this program (${program}), and root writes nothing there in that account’s place: put the program where every account may read it, such as /opt/saksi`,
    )
  process.setgroups?.([gid])
  process.setgid?.(gid)
  process.setuid?.(uid)
  const { username, homedir } = userInfo()
  // Who looks for a home or a name of whoever runs it finds this one's.
  process.env['HOME'] = homedir
  process.env['USER'] = process.env['LOGNAME'] = username
  return `as ${username}, whose ${place} is`
}

/** Tried as that account: which folders above it are closed is no matter of the file's own rights. */
function canRead(file: string, uid: number, gid: number): boolean {
  process.setegid?.(gid)
  process.seteuid?.(uid)
  try {
    closeSync(openSync(file, 'r'))
    return true
  } catch {
    return false
  } finally {
    process.seteuid?.(0)
    process.setegid?.(0)
  }
}
