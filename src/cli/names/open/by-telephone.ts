/** The asker's side of the emergency path: a request that the keepers are handed, and the joining of what they give. */
import { existsSync, readFileSync } from 'node:fs'
import { writeDurably } from '../../../store/files/durable.ts'
import { hpke, makeVaultKeys } from '../../../outside/hpke/hpke.ts'
import { nodeRandom } from '../../../outside/host/node-random.ts'
import { fromBase64Url, toBase64Url } from '../../../core/bytes.ts'
import { uuidFrom } from '../../../core/entry/make.ts'
import { emergencyCode, readEmergencyRequest, type EmergencyReason, type EmergencyRequest } from '../../../core/vault/emergency.ts'
import { isSide } from '../../../core/seal/sides.ts'
import { joinByTelephone, type GivenByTelephone, type SealedRecord } from '../../../work/openings/open.ts'
import { Usage, type ExitCode, type Io } from '../../command.ts'
import type { EmergencyAnswer } from '../vault/emergency.ts'

/** Beside the request, for its asker alone: the one-time private key, and the ciphertext. */
type Kept = { readonly privateKey: string; readonly publicKey: string; readonly record: SealedRecord; readonly fields: readonly string[] }

type Wish = { readonly record: SealedRecord; readonly fields: readonly string[]; readonly why: EmergencyReason }

export async function writeRequest(file: string, { record, fields, why }: Wish, io: Io): Promise<ExitCode> {
  if (existsSync(file)) throw new Usage(`${file} is there already; name another`)
  const pair = await makeVaultKeys()
  const key = toBase64Url(pair.publicKey)
  const id = uuidFrom(nodeRandom.bytes(16))
  const request: EmergencyRequest = { format: 'saksi-emergency/2', id, why, stub: record.stub, fields, key }
  const kept: Kept = { privateKey: toBase64Url(pair.privateKey), publicKey: key, record, fields }
  writeDurably(`${file}.kept`, JSON.stringify(kept), { mode: 0o600 })
  writeDurably(file, `${JSON.stringify(request, null, 2)}\n`, { mode: 0o600 })
  const code = emergencyCode(request)
  io.out(
    io.json
      ? JSON.stringify({ id, code, file })
      : `EMERGENCY ${id}: send ${file} to the keepers whose vaults open it (the agency's, and the trustee's or two of its three), and telephone them. Its code is ${code.slice(0, 4)} ${code.slice(4)}.
Nothing of this is on record yet. It is merged into the log within a day, with your name; keep ${file}.kept to yourself.
Then: saksi open join ${file} ANSWER-FILE…`,
  )
  return 0
}

export async function joinAnswers(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [file, ...answerFiles] = argv
  if (file === undefined || answerFiles.length < 2) throw new Usage('give the request and the answers: saksi open join REQUEST ANSWER…')
  const request = readEmergencyRequest(read(file))
  const kept = read(`${file}.kept`) as Kept | undefined
  if (!request || !kept) throw new Usage(`${file} is no request that saksi open --by-telephone wrote, or its .kept is not beside it`)
  const given = answerFiles.flatMap((f): GivenByTelephone[] => {
    const { id, side, vault, sealed } = (read(f) ?? {}) as Partial<EmergencyAnswer>
    return id === request.id && isSide(side) && vault !== undefined && sealed !== undefined ? [{ side, vault, sealed }] : []
  })
  const oneTime = { publicKey: fromBase64Url(kept.publicKey), privateKey: fromBase64Url(kept.privateKey) }
  const opened = await joinByTelephone({ record: kept.record, fields: kept.fields }, request.id, given, { hpke, oneTime })
  if (io.json) io.out(JSON.stringify({ id: request.id, opened }))
  else for (const [name, value] of Object.entries(opened)) io.out(`${name}: ${value === '' ? '(left empty)' : value}`)
  return 0
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined // said by the caller
  }
}
