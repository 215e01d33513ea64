/** A child is at risk tonight and the log is down: a keeper gives his part by hand, with the other keeper on the telephone. */
import { existsSync } from 'node:fs'
import { readBounded } from '../../../outside/http/bounded-fetch.ts'
import { writeDurably } from '../../../store/files/durable.ts'
import { fromUtf8 } from '../../../core/bytes.ts'
import { parseJson } from '../../../core/canonical.ts'
import { emergencyCode, readEmergencyRequest } from '../../../core/vault/emergency.ts'
import { homeOf, readJson, readText, readVaultSettings } from '../../../vault/home.ts'
import { folder, listOf, readArguments } from '../../arguments.ts'
import { Usage, type ExitCode, type Io } from '../../command.ts'

export const EMERGENCY_USAGE = `saksi vault emergency HOME REQUEST-FILE --url URL --own NAME --other NAME --code CODE --out FILE
                                                log or witnesses are down and a child is at risk tonight: your part, by hand. Without
                                                --code: the code to read to the other keeper. To be merged within a day`

/** As it stands in the file that `saksi vault emergency` writes for the asker. */
export type EmergencyAnswer = {
  readonly format: 'saksi-emergency-answer/1'
  readonly id: string
  readonly side: string
  readonly vault: string
  readonly sealed: string
}

export async function emergency(argv: string[], io: Io): Promise<ExitCode> {
  const options = Object.fromEntries((['url', 'own', 'code', 'out'] as const).map((n) => [n, { type: 'string' as const }]))
  const { values, positionals } = readArguments(argv, { ...options, other: { type: 'string', multiple: true } }, ['HOME', 'REQUEST-FILE'])
  const home = homeOf(folder(positionals[0] as string))
  const { name, side } = readVaultSettings(home)
  const file = positionals[1] as string
  const request = existsSync(file) ? readEmergencyRequest(readJson(file)) : undefined
  if (!request) throw new Usage(`${file} is no request that saksi open --by-telephone wrote`)
  const code = emergencyCode(request)
  if (values.code === undefined) {
    io.out(
      io.json
        ? JSON.stringify({ code, why: request.why })
        : `EMERGENCY ${request.id}, because: ${request.why}\nRead these eight digits to each other keeper, and hear the same from each:  ${code.slice(0, 4)} ${code.slice(4)}\nAsk who is on the telephone, and why it cannot wait for the log. Then again, with --code`,
    )
    return 1
  }
  const { url, own, out } = values
  const others = listOf(values.other)
  if (typeof url !== 'string' || typeof own !== 'string' || others.length === 0 || typeof out !== 'string')
    throw new Usage('--url, --own, --other and --out are needed: your vault, all keepers’ names, and where the answer goes')
  const response = await fetch(`${url.replace(/\/+$/, '')}/emergency`, {
    method: 'POST',
    headers: { authorization: `Bearer ${readText(home.keeperToken)}` },
    body: JSON.stringify({ request, keepers: [own, ...others], code: values.code }),
    redirect: 'error',
    signal: AbortSignal.timeout(20_000),
  }).catch(() => undefined)
  if (!response) throw new Error('the vault does not answer; start it with saksi vault serve: it need not reach the log for this')
  const said = (parseJson(fromUtf8(await readBounded(response, 64 * 1024))) ?? {}) as { sealed?: string; why?: string }
  if (said.sealed === undefined) throw new Usage(WHY[said.why ?? ''] ?? 'the vault gives nothing for this request')
  const answer: EmergencyAnswer = { format: 'saksi-emergency-answer/1', id: request.id, side, vault: name, sealed: said.sealed }
  writeDurably(out, `${JSON.stringify(answer)}\n`, { mode: 0o600 })
  io.out(
    io.json
      ? JSON.stringify({ id: request.id, out })
      : `EMERGENCY ${request.id}: ${out} goes to whoever asked; only their key opens it.
It is in this vault's journal. As soon as the log is back oversight enters it at its desk, which hands that to every vault; tell them its number.
A day from now this vault opens NOTHING until that is done`,
  )
  return 0
}

const WHY: Readonly<Record<string, string>> = {
  'emergency.code':
    'the code is not of this request: the other keeper has another one before him. Give nothing, and ask again who is asking',
  'emergency.doubled': 'this request was answered already',
  'emergency.too-many': 'three are waiting to be merged already: no more by telephone',
  'emergency.unmerged': 'one has waited for more than a day: it is merged first',
  'record.not-held': 'the share of this record is not here, or it has no such sealed field',
  request: 'the keepers whose vaults open it must be named, and differ: two, and three where the trustee is three parties',
}
