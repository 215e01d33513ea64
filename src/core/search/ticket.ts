/** The trustee's word that a search is on record, lawful and within its quotas: what the record's server answers to. */
import { openNote, signNote, type NoteKey, type Signer } from '../ledger/note.ts'

export type Ticket = {
  /** The row's entry. */
  readonly row: string
  readonly agency: string
  /** Hex: digest of the tokens that may be tried. */
  readonly tokens: string
  /** Record kinds, at least one. */
  readonly kinds: readonly string[]
  /** POSIX seconds. */
  readonly until: number
}

export const printTicket = (signer: Signer, { row, agency, tokens, kinds, until }: Ticket): string =>
  signNote(signer, `saksi-search-ticket@v1\n${row}\n${agency}\n${tokens}\n${kinds.join(' ')}\n${until}\n`)

/** Undefined when this key did not sign it. */
export function readTicket(note: string, key: NoteKey): Ticket | undefined {
  const text = openNote(note, [key])?.text
  const m =
    text &&
    /^saksi-search-ticket@v1\n([0-9a-f-]{36})\n([A-Za-z0-9_.:-]{1,64})\n([0-9a-f]{64})\n([a-z_]+(?: [a-z_]+)*)\n(\d{1,12})\n$/.exec(text)
  if (!m) return undefined
  const [, row = '', agency = '', tokens = '', kinds = '', until] = m
  return { row, agency, tokens, kinds: kinds.split(' '), until: Number(until) }
}
