/**
 * The members of an archive after its head, passed on one by one when each is what a backup holds at that place. A
 * restore reads them twice: first to the end with nothing made of them, so that a cut or foreign file costs nothing.
 */
import { createReadStream } from 'node:fs'
import { Failure } from '../../errors.ts'
import { fromUtf8 } from '../../core/bytes.ts'
import { readArchive, type Member } from '../../exchange/tar/archive.ts'
import { decryptWith } from '../../outside/age/age.ts'
import { listMigrations } from '../../store/postgres/migrate.ts'
import { isKept } from './contents.ts'
import { End, END, FILES, Head, HEAD, TABLES, tablePiece } from './head.ts'

export type Members = AsyncGenerator<Required<Member>>

/** A backup, opened to its second member; whoever takes it must end `members`. @throws Failure, NoIdentityMatches, DamagedAge, UnreadableTar */
export async function openArchive(file: string, identities: readonly string[]): Promise<{ head: Head; members: Members }> {
  const members = readArchive(decryptWith(identities, createReadStream(file, { highWaterMark: 1 << 18 })))
  try {
    const head = await readHeadOf(members, file, await listMigrations())
    return { head, members: checkMembers(members, head, file) }
  } catch (error) {
    await members.return(undefined)
    throw error
  }
}

/** The first member. @param known the migrations of this program. @throws Failure when it is no backup, or one of a newer program. */
async function readHeadOf(members: Members, file: string, known: readonly string[]): Promise<Head> {
  const first = await members.next()
  const refuse = (detail: string): Failure => new Failure('restore.not-a-backup', { file, detail })
  if (first.done || first.value.name !== HEAD) throw refuse(`it does not begin with ${HEAD}`)
  const parsed = Head.safeParse(parseJson(first.value.bytes))
  if (!parsed.success) throw refuse(`${HEAD} is of another form (${parsed.error.issues[0]?.path.join('.') ?? ''})`)
  const newer = parsed.data.migrations.find((name) => !known.includes(name))
  if (newer) throw new Failure('restore.newer', { file, migration: newer })
  if (parsed.data.migrations.some((name, i) => name !== known[i])) throw refuse('its migrations are not those of this program')
  return parsed.data
}

/** @throws Failure at the first member that is out of place; for a missing end, after the last. */
async function* checkMembers(members: Members, head: Head, file: string): Members {
  const refuse = (detail: string): Failure => new Failure('restore.not-a-backup', { file, detail })
  const tables = new Set(head.tables.map((t) => t.name))
  const seen = new Set<string>()
  let [table, piece, ended] = ['', 0, false]
  for await (const member of members) {
    const { name } = member
    if (ended) throw refuse(`it goes on after ${END}`)
    if (seen.has(name)) throw refuse(`it holds ${name} twice`)
    seen.add(name)
    if (name === END) {
      const end = End.safeParse(parseJson(member.bytes))
      if (!end.success || end.data.files !== seen.size) throw refuse('files are missing from it')
      ended = true
    } else if (name.startsWith(TABLES)) {
      const of = tableOf(name)
      if (of !== table) [table, piece] = [of, 0]
      if (!tables.has(of)) throw refuse(`it holds ${name}, and its head names no such table`)
      if (name !== tablePiece(of, piece++)) throw refuse(`pieces of the table ${of} are missing`)
      yield member
    } else if (isOwnFile(name)) yield member
    else throw refuse(`it holds ${name}, which is no part of an installation`)
  }
  if (!ended) throw refuse(`it does not end with ${END}`)
}

export const tableOf = (name: string): string => name.slice(TABLES.length).split('/')[0] ?? ''

/** What a backup may put on the disk; the reader has refused already every name that climbs. */
const isOwnFile = (name: string): boolean => name.startsWith(FILES) && isKept(name.slice(FILES.length))

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(fromUtf8(bytes))
  } catch {
    return undefined // the caller says that it is of another form
  }
}
