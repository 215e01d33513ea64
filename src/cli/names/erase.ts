import { parseJson } from '../../core/canonical.ts'
import { existsSync, readFileSync } from 'node:fs'
import { forgetComplaints } from '../../work/complaints/forget-complaints.ts'
import { destroyErased } from '../../work/erasing/destroy.ts'
import { listErasures, versionsOf, type ErasureState } from '../../work/erasing/standing.ts'
import { takeErasure } from '../../work/erasing/take.ts'
import { openInstallation, type Installation } from '../../work/installation/installation.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { ERASURE_STOPS } from '../../core/entry/kinds/erasure-stopped.ts'
import { NO_ADVOCATE } from '../../core/entry/erasing.ts'
import type { EntryBody } from '../../core/entry/kinds.ts'
import { makeEntry, uuidFrom, type Parts } from '../../core/entry/make.ts'
import { ERASURE_GROUNDS } from '../../core/entry/kinds/record-erased.ts'
import { signJointly } from '../../core/entry/sign.ts'
import { readSigningKey, softwareSigner, type SigningKey } from '../../core/entry/software-key.ts'
import { AppendRefused, sayRefused } from '../../errors.ts'
import { folder, listOf, readArguments, oneOf, required } from '../arguments.ts'
import { DEMO_LINE } from '../demo-mark.ts'
import { Usage, type Command, type ExitCode, type Io } from '../command.ts'

type Values = Readonly<Record<string, string | boolean | undefined>>

export const command: Command = {
  name: 'erase',
  usage: `saksi erase DIR                                       what is held, due, and not finished; finishes what two have signed,
                                                and forgets the words of complaints that were decided two years ago
saksi erase DIR RECORD --ground G [--advocate AGENCY] --sign KEY --sign KEY
saksi erase DIR RECORD --stop REASON --by AGENCY --sign KEY

RECORD is written AGENCY:KIND:RECORD, with the 32 digits that its receipt or the desk shows. The first two signatures order
it; the same command again, from the day it names on, carries it out. One of the two signs for oversight, which alone
knows of every allegation. While a case, an appeal or an allegation is open nothing is erased. --advocate is the NGO or
social service that speaks for the survivor: it is told at once, and may stop it. The count of the record stays.

--sign takes the key file of a demonstration's person. Elsewhere two devices sign, over the API (docs/operate/erase.md).

  grounds  ${ERASURE_GROUNDS.join(', ')}
  reasons  ${ERASURE_STOPS.join(', ')}

  saksi erase ./demo moj:accused_episode:0f…a1 --ground court-order --sign moj.head.key.json --sign body.oversight.key.json`,
  async run(argv, io) {
    const { values, positionals } = readArguments(
      argv,
      {
        ground: { type: 'string' },
        advocate: { type: 'string' },
        stop: { type: 'string' },
        by: { type: 'string' },
        sign: { type: 'string', multiple: true },
      },
      ['DIR', 'RECORD?'],
    )
    const installation = await openInstallation(folder(positionals[0] as string))
    try {
      if (installation.settings.demo && !io.json) io.out(DEMO_LINE)
      return positionals[1] === undefined ? await finish(installation, io) : await act(installation, positionals[1], values, io)
    } catch (error) {
      if (!(error instanceof AppendRefused)) throw error
      throw new Usage(WHY[error.where] ?? sayRefused(error)?.en ?? error.message)
    } finally {
      await installation.close()
    }
  },
}

const WHY: Readonly<Record<string, string>> = {
  'stub.advocate':
    '--advocate must be an NGO or a social service of this country, and not the body that erases; for a victim’s record somebody must be named',
}

/** Exit code 1 where something waits for somebody. */
async function finish(installation: Installation, io: Io): Promise<ExitCode> {
  const complaints = await forgetComplaints(installation, nodeRandom)
  const erased = await destroyErased(installation)
  const all = await listErasures(installation)
  const waits = all.some((e) => e.state === 'held' || e.state === 'due' || e.state === 'signed')
  if (io.json) io.out(JSON.stringify({ erased, complaints, erasures: all.map(rowOf), demo: installation.settings.demo }))
  else {
    for (const e of all) io.out(`${e.state.padEnd(8)} ${e.act.agency}:${e.act.type}:${e.act.record}  ${SAYS[e.state](e)}`)
    io.out(
      erased === 0
        ? 'nothing was waiting to be destroyed here'
        : `${erased} erased here: names, other values, signatures and salts; the counts stay`,
    )
    if (complaints > 0) io.out(`${complaints} complaints forgotten: the words, two years after they were decided; codes and answers stay`)
  }
  return waits ? 1 : 0
}

const SAYS: Readonly<Record<ErasureState['state'], (e: ErasureState) => string>> = {
  held: (e) => `ordered ${e.at.slice(0, 10)}, can be carried out from ${e.due}; ${toldOf(e.act.advocate)} was told`,
  due: (e) => `ordered ${e.at.slice(0, 10)}; the two bodies may sign again`,
  overtaken: () => 'the record has a version that came after the order: order it anew, as it is now',
  stopped: () => 'stopped; a new order begins a new hold',
  signed: () => 'signed twice, and something of it is still here: run this again',
  erased: () => 'nothing of it is left here but its count',
}

const toldOf = (advocate: string): string => (advocate === NO_ADVOCATE ? 'nobody' : advocate)

const rowOf = ({ act, at, due, state }: ErasureState) => ({
  of: act.agency,
  type: act.type,
  record: act.record,
  order: act.id,
  ground: act.ground,
  advocate: act.advocate,
  ordered: at.slice(0, 10),
  due,
  state,
})

async function act(installation: Installation, text: string, values: Values, io: Io): Promise<ExitCode> {
  const [agency, type, record] = recordOf(text)
  const keys = listOf(values['sign']).map(readKey)
  const reader = installation.pools.saksi_reader
  const mine = (await listErasures(installation)).filter((e) => e.act.agency === agency && e.act.record === record)
  if (typeof values['stop'] === 'string') {
    const reason = oneOf(values['stop'], ERASURE_STOPS, 'stop')
    const by = required(values, 'by')
    const order = mine.find((e) => e.state === 'held' || e.state === 'due')?.act.id
    if (order === undefined) throw new Usage('no order of this record stands')
    if (keys.length !== 1) throw new Usage('one person stops an order: give one --sign')
    await takeErasure(await signed(by, { kind: 'erasure.stopped', of: agency, order, reason }, keys), by, installation)
    io.out(io.json ? JSON.stringify({ stopped: order }) : 'stopped; nothing was erased')
    return 0
  }
  const ground = oneOf(required(values, 'ground'), ERASURE_GROUNDS, 'ground')
  if (keys.length !== 2) throw new Usage('two people of two agencies sign: give --sign twice')
  const entries = await versionsOf(reader, { agency, record }, type)
  const base = { type, record, entries, ground, approvedBy: keys.map((k) => k.card.credential) }
  const due = mine.find((e) => e.state === 'due')
  const advocate = typeof values['advocate'] === 'string' ? values['advocate'] : NO_ADVOCATE
  const body: EntryBody = due ? { kind: 'record.erased', ...base } : { kind: 'erasure.ordered', ...base, advocate }
  const done = await takeErasure(await signed(agency, body, keys), agency, installation)
  const erased = due ? await destroyErased(installation) : 0
  const order = (await listErasures(installation)).findLast((e) => e.act.record === record)
  if (io.json) io.out(JSON.stringify({ entry: done.receipt?.entry ?? null, erased, due: order?.due ?? null, state: order?.state ?? null }))
  else if (due)
    io.out('erased here: names, other values, signatures and salts; the count stays. The vaults must have destroyed their salts too')
  else io.out(`ordered; it can be carried out from ${order?.due ?? ''} on, and ${toldOf(advocate)} was told`)
  return 0
}

async function signed(agency: string, body: EntryBody, keys: readonly SigningKey[]): Promise<Parts> {
  const author = keys[0]?.card.credential ?? ''
  const parts = makeEntry({ id: uuidFrom(nodeRandom.bytes(16)), agency, author }, body, {}, {}, nodeRandom.bytes)
  return signJointly(parts, keys.map(softwareSigner))
}

function recordOf(text: string): [string, string, string] {
  const m = /^([^:]+):([^:]+):([0-9a-f]{32})$/.exec(text)
  if (!m) throw new Usage(`"${text}" is no record; write AGENCY:KIND:RECORD, the record as 32 digits of 0–9 and a–f`)
  return [m[1] ?? '', m[2] ?? '', m[3] ?? '']
}

function readKey(path: string): SigningKey {
  if (!existsSync(path)) throw new Usage(`there is no ${path}`)
  const key = readSigningKey(parseJson(readFileSync(path, 'utf8')))
  if (!key) throw new Usage(`${path} is no signing key`)
  return key
}
