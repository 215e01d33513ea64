/** For the oversight body, after an action: what it asks the vaults' keepers, who opened records of the place before; carried by hand. */
import { existsSync } from 'node:fs'
import { toHex } from '../../../core/bytes.ts'
import { readMinute } from '../../../core/plan/plan.ts'
import { readAsking } from '../../../core/plan/asking.ts'
import { printAskedCode } from '../../../core/vault/told-openings.ts'
import { nodeRandom } from '../../../outside/host/node-random.ts'
import { writeDurably } from '../../../store/files/durable.ts'
import { listOf, readArguments } from '../../arguments.ts'
import { Usage, type ExitCode, type Io } from '../../command.ts'
import { many, one, required } from './read.ts'

export function ask(argv: string[], io: Io): ExitCode {
  const { values } = readArguments(argv, { plan: one, record: many, from: one, until: one, out: one, keep: one }, [])
  const out = required(values.out, 'out', 'where to write what is asked')
  const keep = required(values.keep, 'keep', 'where to write what this body keeps: of which plan it is')
  const there = [out, keep].find((path) => existsSync(path))
  if (there !== undefined) throw new Usage(`${there} is there already`)
  const [from, until] = (['from', 'until'] as const).map((name) => {
    const at = readMinute(required(values[name], name, 'UTC, to the minute: 2026-11-25T04:30Z'))
    if (at === undefined) throw new Usage(`--${name} is no time: UTC, to the minute: 2026-11-25T04:30Z`)
    return at
  }) as [number, number]
  // What is still to come could be an action that nobody is to hear of yet.
  if (until > Date.now() / 1000) throw new Usage('--until is to come: ask after the hour')
  const asked = {
    format: 'saksi-openings-asked/1',
    nonce: toHex(nodeRandom.bytes(16)),
    records: [...new Set(listOf(values.record))],
    from,
    until,
  }
  const plan = required(values.plan, 'plan', 'the 32 digits by which saksi plan reviews names it')
  const written = `${JSON.stringify({ format: 'saksi-openings-asking/1', plan, asked })}\n`
  const sound = readAsking(written)?.asked
  if (!sound)
    throw new Usage(
      '--plan and each --record are 32 digits of 0–9 and a–f, 1 to 100 records; --from is before --until, and no more than 400 days',
    )
  writeDurably(keep, written, { mode: 0o600 })
  writeDurably(out, `${JSON.stringify(sound)}\n`, { mode: 0o600 })
  const code = printAskedCode(sound)
  io.out(
    io.json
      ? JSON.stringify({ out, keep, code })
      : `${out}: carry it to the keeper of each vault, who answers with saksi vault openings; the plan is not named in it
${keep}: stays here, for saksi plan reviews --asked
read to each by telephone:  ${code}`,
  )
  return 0
}
