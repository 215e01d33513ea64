/**
 * Whether the parties that must be apart are: the record's server and its vaults, each by its own word. What two of them share
 * makes them one party, whatever the program does. What nobody has said, or what cannot be seen from here, is named as
 * such: silence is no separation.
 */
import { openNote, signNote, type NoteKey, type Signer } from '../ledger/note.ts'

export const SHARED = ['machine', 'administrator', 'backup', 'authority'] as const
export type SharedThing = (typeof SHARED)[number]
/**
 * `machine`: a fingerprint that the machine makes of itself for this record. The other three are codes that the party chose:
 * who can become root there, where its copies go, whom its keeper obeys. Null where it has not said.
 */
export type Where = Readonly<Record<SharedThing, string | null>>
export type Party = {
  readonly name: string
  readonly where: Where
  /** Addresses at which it is reached. */ readonly addresses: readonly string[]
}

export type Separation = {
  readonly shared: readonly { readonly what: SharedThing | 'address'; readonly parties: readonly [string, string] }[]
  readonly unsaid: readonly { readonly what: SharedThing; readonly party: string }[]
}

export function judgeSeparation(parties: readonly Party[]): Separation {
  const pairs = parties.flatMap((a, i) => parties.slice(i + 1).map((b) => [a, b] as const))
  const shared = pairs.flatMap(([a, b]) => {
    const names = [a.name, b.name] as const
    const things = SHARED.filter((what) => a.where[what] !== null && a.where[what] === b.where[what])
    const isReachedAtOne = a.addresses.some((x) => b.addresses.includes(x))
    return [...things.map((what) => ({ what, parties: names })), ...(isReachedAtOne ? [{ what: 'address' as const, parties: names }] : [])]
  })
  const unsaid = parties.flatMap((p) => SHARED.filter((what) => p.where[what] === null).map((what) => ({ what, party: p.name })))
  return { shared, unsaid }
}

const CODE = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$/
export const isWhereCode = (text: string): boolean => CODE.test(text)

/** A vault's own word. */
export const printWhere = (signer: Signer, where: Where): string =>
  signNote(signer, `saksi-vault-where@v1\n${SHARED.map((what) => where[what] ?? '-').join('\n')}\n`)

/** Undefined when this vault did not say so. */
export function readWhere(note: string, key: NoteKey): Where | undefined {
  const lines = openNote(note, [key])?.text.split('\n')
  if (lines?.length !== SHARED.length + 2 || lines[0] !== 'saksi-vault-where@v1') return undefined
  const said = lines.slice(1, -1)
  if (!said.every((line) => line === '-' || isWhereCode(line))) return undefined
  const [machine, administrator, backup, authority] = said.map((line) => (line === '-' ? null : line)) as [
    string | null,
    string | null,
    string | null,
    string | null,
  ]
  return { machine, administrator, backup, authority }
}
