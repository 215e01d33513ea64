/**
 * first-return.ts LINKS DIR: what people do first at a record that was just installed and is served at localhost, from outside of it. Two registrars take their seats by the links that
 * `saksi init --json` printed into LINKS, a clerk is enrolled by both, signs in, and hands in a return of one row with its name sealed, signed by her device: `signed`. Then eight
 * writers hand in returns with names by their office's token, each until it is acknowledged, and on SIGTERM it says how many were, and the longest time in which none was.
 */
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { courtRows } from '../bench/court-rows.ts'
import { findForm } from '../src/core/country/find.ts'
import { makeEnrolment } from '../src/core/entry/enrol.ts'
import { commitmentsOf, hashOf, type Parts } from '../src/core/entry/make.ts'
import { possessionChallenge } from '../src/core/entry/sign-in.ts'
import { parseVkey } from '../src/core/ledger/note.ts'
import { openCheckpoint } from '../src/core/ledger/checkpoint.ts'
import { parseProof } from '../src/core/ledger/tlog-proof.ts'
import { hpke } from '../src/outside/hpke/hpke.ts'
import { nodeRandom } from '../src/outside/host/node-random.ts'
import { seal, type SealOptions } from '../src/road/seal.ts'
import { layoutOf } from '../src/store/files/layout.ts'
import { COUNTRIES, loadCountry } from '../src/store/files/load-country.ts'
import { readEdgeKeys } from '../src/work/installation/installation.ts'
import { makeDevice, TestBrowser, type TestDevice } from '../test/helpers/test-device.ts'

const [API, DESK] = ['http://localhost:8080', 'http://localhost:8081']
const WRITERS = 8
const [linksFile = '', dir = ''] = process.argv.slice(2)
const { registrars: seats } = JSON.parse(readFileSync(linksFile, 'utf8')) as { registrars: { agency: string; link: string }[] }
const layout = layoutOf(dir)
const country = await loadCountry(`${COUNTRIES}/kh`)
const form = findForm(country, 'court-return')
if (!form) throw new Error('impossible: kh has the court return')
const keys = readEdgeKeys(layout.edge('moj'))
const sealing: SealOptions = { country, form, agency: 'moj', keys, random: nodeRandom, hpke }

async function take<T>(what: string, answer: Promise<Response>): Promise<T> {
  const given = await answer
  if (!given.ok) throw new Error(`${what}: ${given.status} ${(await given.text()).slice(0, 400)}`)
  return (await given.json()) as T
}
const browser = (): TestBrowser => new TestBrowser(API, DESK)
const signedIn = async (device: TestDevice): Promise<TestBrowser> => {
  const own = browser()
  await take('signing in', own.signIn(device))
  return own
}

/** Both sit down, and each signs the entry that names both. */
async function holdCeremony(): Promise<readonly TestDevice[]> {
  const at = <T>(path: string, body: object): Promise<T> =>
    take(`the ceremony${path}`, browser().ask('POST', `/api/v1/ceremony${path}`, body))
  const people = seats.map(({ agency, link }) => ({ device: makeDevice(agency, ['registrar'], DESK), link: link.split('/').at(-1) ?? '' }))
  for (const { device, link } of people)
    await at('/seat', { link, card: device.card, possession: device.assert(possessionChallenge(device.card)) })
  for (const { device, link } of people) {
    const { entry } = await at<{ entry: Parts }>('', { link })
    await at('/signature', { link, signature: device.assert(hashOf(commitmentsOf(entry))) })
  }
  return people.map((p) => p.device)
}

async function enrol(device: TestDevice, registrars: readonly TestDevice[]): Promise<void> {
  const asked = { card: device.card, possession: device.assert(possessionChallenge(device.card)) }
  const { request } = await take<{ request: string }>('asking for a device', browser().ask('POST', '/api/v1/enrolments', asked))
  const [one = '', other = ''] = registrars.map((r) => r.credential)
  const entry = makeEnrolment(device.card, [one, other], nodeRandom.bytes)
  for (const registrar of registrars) {
    const signature = registrar.assert(hashOf(commitmentsOf(entry)))
    await take(
      'a registrar’s signature',
      (await signedIn(registrar)).ask('POST', `/api/v1/enrolments/${request}/approval`, { entry, signature }),
    )
  }
}

type Given = { readonly receipt: { readonly proof: string } | null }
/** @throws where the receipt is of no state that this record's log signed. */
function mustHold({ receipt }: Given): void {
  const key = parseVkey(readFileSync(layout.vkey, 'utf8').trim())
  if (!key || !receipt || !openCheckpoint(parseProof(receipt.proof)?.checkpoint ?? '', key)) throw new Error('a return without a receipt')
}

let row = 0
const nextRow = (): Parameters<typeof seal>[0] => courtRows(country, form as NonNullable<typeof form>, row++, 1)

const registrars = await holdCeremony()
const clerk = makeDevice('moj', ['clerk'], DESK)
await enrol(clerk, registrars)
mustHold(
  await take<Given>(
    'the return',
    (await signedIn(clerk)).ask('POST', '/api/v1/returns', await seal(nextRow(), { ...sealing, signer: clerk })),
  ),
)
console.log('signed')

const acknowledged = [performance.now()]
let isOver = false
process.once('SIGTERM', () => void (isOver = true))
async function write(): Promise<void> {
  while (!isOver) {
    const body = JSON.stringify(await seal(nextRow(), sealing))
    const headers = { authorization: `Bearer ${keys.submitToken}`, 'content-type': 'application/json' }
    const send = (): Promise<Response | undefined> =>
      fetch(`${API}/api/v1/returns`, { method: 'POST', headers, body, signal: AbortSignal.timeout(30_000) }).catch(() => undefined)
    let answer = await send()
    for (; answer?.status !== 200 && !isOver; answer = await send()) await pause(100)
    if (answer?.status !== 200) return
    mustHold((await answer.json()) as Given)
    acknowledged.push(performance.now())
    await pause(200)
  }
}
await Promise.all(Array.from({ length: WRITERS }, write))
const longest = Math.max(...acknowledged.slice(1).map((at, i) => at - (acknowledged[i] as number)))
console.log(
  `${acknowledged.length - 1} returns acknowledged to ${WRITERS} writers, the longest time between two of them ${(longest / 1000).toFixed(1)} s`,
)
