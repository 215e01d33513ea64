/** After an action: what this vault's journal has of who opened records of the place, for the oversight body that asked, and sealed to it. */
import { existsSync, readFileSync } from 'node:fs'
import { parseJson } from '../../../core/canonical.ts'
import { printMinute } from '../../../core/plan/plan.ts'
import { printAskedCode, readOpeningsAsked } from '../../../core/vault/told-openings.ts'
import { readBounded } from '../../../outside/http/bounded-fetch.ts'
import { fromUtf8 } from '../../../core/bytes.ts'
import { writeDurably } from '../../../store/files/durable.ts'
import { homeOf, readText } from '../../../vault/home.ts'
import { folder, readArguments } from '../../arguments.ts'
import { Usage, type ExitCode, type Io } from '../../command.ts'
import { counted } from '../../counted.ts'

export const OPENINGS_USAGE = `saksi vault openings HOME ASKED-FILE --url URL --code CODE --out FILE
                                                who opened what the oversight body asks about (saksi plan ask), out of this vault's journal, sealed to
                                                the body. Without --code: what is asked, and the code to hear from the body by telephone`

/** An answer of the most openings that one tells of. */
const MOST = 64 * 1024 * 1024

export async function openings(argv: string[], io: Io): Promise<ExitCode> {
  const options = Object.fromEntries((['url', 'code', 'out'] as const).map((n) => [n, { type: 'string' as const }]))
  const { values, positionals } = readArguments(argv, options, ['HOME', 'ASKED-FILE'])
  const home = homeOf(folder(positionals[0] as string))
  const file = positionals[1] as string
  const written = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const asked = readOpeningsAsked(written)
  if (!asked) throw new Usage(`${file} is nothing that saksi plan ask wrote`)
  const { url, code, out } = values
  if (code === undefined) {
    const own = printAskedCode(asked)
    io.out(
      io.json
        ? JSON.stringify({ code: own, records: asked.records.length, from: asked.from, until: asked.until })
        : `asked: who opened ${counted(asked.records.length, 'records')} between ${printMinute(asked.from)} and ${printMinute(asked.until)}
Telephone the oversight body, at the number that you know, and hear the same twenty signs, each of them:  ${own}
Then again, with --code, --url and --out`,
    )
    return 1
  }
  if (typeof url !== 'string' || typeof code !== 'string' || typeof out !== 'string')
    throw new Usage('--url and --out are needed: where this vault answers, and where its answer goes')
  if (existsSync(out)) throw new Usage(`${out} is there already`)
  const response = await fetch(`${url.replace(/\/+$/, '')}/openings`, {
    method: 'POST',
    headers: { authorization: `Bearer ${readText(home.keeperToken)}` },
    body: JSON.stringify({ asked: written, code }),
    redirect: 'error',
    signal: AbortSignal.timeout(60_000),
  }).catch(() => undefined)
  if (!response) throw new Error('the vault does not answer; start it with saksi vault serve')
  const said = (parseJson(fromUtf8(await readBounded(response, MOST))) ?? {}) as { sealed?: string; why?: string }
  if (said.sealed === undefined) throw new Usage(WHY[said.why ?? ''] ?? 'the vault says nothing to this')
  writeDurably(out, said.sealed, { mode: 0o600 })
  io.out(io.json ? JSON.stringify({ out }) : `${out} is sealed to the oversight body: hand it over; nobody else opens it, you neither`)
  return 0
}

const WHY: Readonly<Record<string, string>> = {
  code: 'the code is not of this asking: somebody changed it on its way. Say nothing, and tell the body',
  early: 'its time is not over, or not for ten minutes yet: it is answered after that',
  journal: 'the journal on this disk is not what this vault wrote: say nothing, stop it, and tell the body (docs/operate/vault.md)',
  many: 'more than one answer holds: ask the body to ask for a shorter time',
}
