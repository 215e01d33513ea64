import { readFileSync } from 'node:fs'
import { comparePolicies, policyChange } from '../../work/policies/access-policy.ts'
import { openInstallation, OPERATOR, type Installation } from '../../work/installation/installation.ts'
import { proposePolicies } from '../../work/policies/propose.ts'
import { hashPolicyTexts } from '../../core/access/hash-policies.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { makeEntry, uuidFrom, type Parts } from '../../core/entry/make.ts'
import { signJointly } from '../../core/entry/sign.ts'
import { readSigningKey, softwareSigner, type SigningKey } from '../../core/entry/software-key.ts'
import { AppendRefused, sayRefused } from '../../errors.ts'
import { appendActs } from '../../work/acts/append-acts.ts'
import { folder, listOf, readArguments } from '../arguments.ts'
import { Usage, type Command, type ExitCode, type Io } from '../command.ts'

export const command: Command = {
  name: 'policy',
  usage: `saksi policy hash DIR
saksi policy propose DIR
saksi policy adopt DIR --sign KEY-FILE --sign KEY-FILE

A changed policy or protocol serves nobody until the log says it, and the log takes it with two signatures: heads or oversight of
two agencies, at least one of them oversight. Each reads the files first, and the hash that "hash" prints on a machine of his own.
The first set, at saksi init, is signed by nobody: nobody is enrolled then.

"propose", run from the version that has the changed files, leaves them for both to read and sign at the desk, rule by rule, under
"What waits for my signature". Nobody serves by them before. --sign takes the key files of a demonstration's people.

  saksi policy adopt ./demo --sign ncct.oversight.key.json --sign moj.head.key.json`,
  async run(argv, io) {
    const [act, ...rest] = argv
    if (act !== 'hash' && act !== 'adopt' && act !== 'propose') throw new Usage('say what: hash, propose or adopt')
    const { values, positionals } = readArguments(rest, { sign: { type: 'string', multiple: true } }, ['DIR'])
    const installation = await openInstallation(folder(positionals[0] as string))
    try {
      if (act === 'propose') return await propose(installation, io)
      return act === 'hash' ? await hash(installation, io) : await adopt(installation, listOf(values['sign'] ?? []).map(readKey), io)
    } catch (error) {
      if (!(error instanceof AppendRefused)) throw error
      throw new Usage(sayRefused(error)?.en ?? error.message)
    } finally {
      await installation.close()
    }
  },
}

async function hash(installation: Installation, io: Io): Promise<ExitCode> {
  const { own, adopted } = await comparePolicies(installation)
  io.out(io.json ? JSON.stringify({ own, adopted: adopted ?? null }) : `this machine: ${own}\nthe log:      ${adopted ?? 'none'}`)
  return own === adopted ? 0 : 1
}

async function propose(installation: Installation, io: Io): Promise<ExitCode> {
  const { texts } = await proposePolicies(installation)
  const proposed = hashPolicyTexts(texts)
  io.out(io.json ? JSON.stringify({ proposed }) : `waits at the desk for two people of two agencies, one of oversight: ${proposed}`)
  return 0
}

async function adopt(installation: Installation, keys: readonly SigningKey[], io: Io): Promise<ExitCode> {
  const [first, second, ...more] = keys
  if (!first || !second || more.length > 0) throw new Usage('two people of two agencies sign: give --sign twice')
  const { own, adopted } = await comparePolicies(installation)
  if (own === adopted) throw new Usage('the log has adopted the policies of this machine already')
  const body = policyChange(installation, [first.card.credential, second.card.credential])
  const head = { id: uuidFrom(nodeRandom.bytes(16)), agency: OPERATOR, author: first.card.credential }
  const parts: Parts = makeEntry(head, body, {}, {}, nodeRandom.bytes)
  const signed = await signJointly(parts, [first, second].map(softwareSigner))
  const { country, store } = installation
  const done = await appendActs([signed], ['policy.changed'], { agency: OPERATOR, country, store })
  io.out(
    io.json
      ? JSON.stringify({ entry: done.receipt?.entry, hash: own })
      : `in the log, signed by both: entry ${done.receipt?.entry}, hash ${own}. Each vault's keeper reads the same files and puts them there`,
  )
  return 0
}

function readKey(path: string): SigningKey {
  let key: SigningKey | undefined
  try {
    key = readSigningKey(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    // said below
  }
  if (!key) throw new Usage(`${path} is no signing key`)
  return key
}
