/** For the oversight body, by hand of this vault's keeper: who opened records of a place, out of the journal as it lies on the disk. */
import { hasExactly } from '../core/shape.ts'
import { parseJson } from '../core/canonical.ts'
import { FRESH } from '../core/vault/judge-row.ts'
import { isAskedCode, readOpeningsAsked, toldOf } from '../core/vault/told-openings.ts'
import { sealTold } from '../work/oversight/told-openings.ts'
import type { Bench } from './bench.ts'
import { readPeers } from './known-peers.ts'
import { readMarkFile } from './peer.ts'

/** `code`: it is not of this asking. `early`: its time is not over, or something of it could still be opened. `journal`: what lies on the disk is not what this vault wrote. `many`: ask for a shorter time. */
export type NotTold = 'request' | 'code' | 'early' | 'journal' | 'many'
export type ToldOpenings = { readonly sealed: string } | { readonly why: NotTold }

/** Also while this vault is closed, which it says: its journal is what it is. */
export async function tellOpenings(body: string, { options, memory, standing }: Bench): Promise<ToldOpenings> {
  const v = parseJson(body)
  if (!hasExactly(v, ['asked', 'code']) || typeof v.asked !== 'string' || typeof v.code !== 'string') return { why: 'request' }
  const asked = readOpeningsAsked(v.asked)
  if (!asked) return { why: 'request' }
  if (!isAskedCode(v.code, asked)) return { why: 'code' }
  const at = options.now()
  // What is opened now has the time of its checkpoint, which may be so much older.
  if (at < asked.until + FRESH) return { why: 'early' }
  const events = memory.journal.read()
  if (!events) return { why: 'journal' }
  const { home, settings, signer, hpke } = options
  const held = readPeers(home).map(({ name, side }) => ({ vault: name, lines: readMarkFile(home.held(side)).lines }))
  const told = toldOf(events, asked, { side: settings.side, at, held, closed: standing.status.closed })
  if (!told) return { why: 'many' }
  // No line of it in this machine's log, which more people read than its keeper.
  return { sealed: await sealTold(told, signer, settings.oversight, hpke) }
}
