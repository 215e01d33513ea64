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
  /** Those who are one party, once, with all that makes them one; the larger circles first. */
  readonly shared: readonly { readonly what: readonly (SharedThing | 'address')[]; readonly parties: readonly string[] }[]
  readonly unsaid: readonly { readonly what: SharedThing; readonly party: string }[]
}

export function judgeSeparation(parties: readonly Party[]): Separation {
  const circles = [
    ...SHARED.flatMap((what) =>
      findCircles(parties, (a, b) => a.where[what] !== null && a.where[what] === b.where[what]).map((names) => ({ what, names })),
    ),
    ...findCircles(parties, (a, b) => a.addresses.some((x) => b.addresses.includes(x))).map((names) => ({
      what: 'address' as const,
      names,
    })),
  ]
  const shared = [...Map.groupBy(circles, ({ names }) => JSON.stringify(names)).values()]
    .map((same) => ({ what: same.map((c) => c.what), parties: same[0]?.names ?? [] }))
    .toSorted((a, b) => b.parties.length - a.parties.length)
  const unsaid = parties.flatMap((p) => SHARED.filter((what) => p.where[what] === null).map((what) => ({ what, party: p.name })))
  return { shared, unsaid }
}

/** Names of parties that hang together, each circle in the order given; whoever shares with nobody is in none. */
function findCircles(parties: readonly Party[], isOne: (a: Party, b: Party) => boolean): string[][] {
  const circles: Party[][] = []
  for (const party of parties) {
    const touched = circles.filter((circle) => circle.some((other) => isOne(party, other)))
    const joined = [...touched.flat(), party]
    for (const circle of touched) circles.splice(circles.indexOf(circle), 1)
    circles.push(joined)
  }
  return circles.filter((circle) => circle.length > 1).map((circle) => parties.filter((p) => circle.includes(p)).map((p) => p.name))
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
