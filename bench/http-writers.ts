/**
 * Clients of the load, in a process of their own. First they seal what they will send; then each holds one connection,
 * sends a request, waits for the answer, sends the next. No HTTP library, so that the two cores work for the server.
 */
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { hpke } from '../src/outside/hpke/hpke.ts'
import { readEdgeKeys } from '../src/work/installation/installation.ts'
import { COUNTRIES, loadCountry } from '../src/store/files/load-country.ts'
import { layoutOf } from '../src/store/files/layout.ts'
import { nodeRandom } from '../src/outside/host/node-random.ts'
import { findForm } from '../src/core/country/find.ts'
import { seal } from '../src/road/seal.ts'
import { stamp, type Valid } from '../src/road/stages.ts'
import { courtRows } from './court-rows.ts'

/** Seal so many one-row returns, from the rows of that number on. Answered by seconds. */
export type Prepare = { readonly dir: string; readonly from: number; readonly count: number }
/** Send the next `count` of what was prepared (all, where it is absent), by so many clients that wait so long between. Answered by a report. */
export type Run = { readonly port: number; readonly writers: number; readonly count?: number; readonly pauseMs?: number }
export type Report = {
  readonly seconds: number
  readonly millis: readonly number[]
  readonly statuses: Readonly<Record<string, number>>
  /** Bodies of every fiftieth answer, to check that it holds a proof. */
  readonly samples: readonly string[]
}

let requests: Buffer[] = []
let next = 0
process.on('message', (ask: Prepare | Run) => {
  void ('dir' in ask ? prepare(ask) : run(ask)).then((answer) => process.send?.(answer))
})

async function prepare({ dir, from, count }: Prepare): Promise<number> {
  const country = await loadCountry(`${COUNTRIES}/kh`)
  const form = findForm(country, 'court-return')
  if (!form) throw new Error('impossible: kh has the court return')
  const keys = readEdgeKeys(layoutOf(dir).edge('moj'))
  const start = performance.now()
  ;[requests, next] = [[], 0]
  const { rows, ...rest } = courtRows(country, form, from, count)
  for (const row of rows) {
    const valid = stamp<Valid>({ ...rest, rows: [row] })
    const body = JSON.stringify(await seal(valid, { country, form, agency: 'moj', keys, random: nodeRandom, hpke }))
    const head = `POST /api/v1/returns HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${keys.submitToken}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}`
    requests.push(Buffer.from(`${head}\r\n\r\n${body}`))
  }
  return (performance.now() - start) / 1000
}

async function run({ port, writers, count = Infinity, pauseMs = 0 }: Run): Promise<Report> {
  const millis: number[] = []
  const statuses: Record<string, number> = {}
  const samples: string[] = []
  const end = Math.min(requests.length, next + count)
  const start = performance.now()
  await Promise.all(
    Array.from({ length: writers }, async () => {
      const client = await open(port)
      for (let at = next++; at < end; at = next++) {
        const sent = performance.now()
        const { status, body } = await client.ask(requests[at] as Buffer)
        millis.push(performance.now() - sent)
        statuses[status] = (statuses[status] ?? 0) + 1
        if (at % 50 === 0) samples.push(body)
        if (pauseMs > 0) await pause(pauseMs * 2 * Math.random())
      }
      client.close()
    }),
  )
  next = end
  return { seconds: (performance.now() - start) / 1000, millis, statuses, samples }
}

type Answer = { readonly status: string; readonly body: string }
type Client = { ask(request: Buffer): Promise<Answer>; close(): void }

function open(port: number): Promise<Client> {
  const socket = connect(port, '127.0.0.1').setNoDelay(true)
  let held = Buffer.alloc(0)
  let answer: (given: Answer) => void = () => undefined
  let fail: (error: Error) => void = () => undefined
  socket.on('error', (error) => fail(error))
  socket.on('data', (piece) => {
    held = held.length === 0 ? piece : Buffer.concat([held, piece])
    const head = held.indexOf('\r\n\r\n')
    if (head < 0) return
    const lines = held.toString('latin1', 0, head)
    const end = head + 4 + Number(/content-length: (\d+)/i.exec(lines)?.[1] ?? 0)
    if (held.length < end) return
    const body = held.toString('utf8', head + 4, end)
    held = held.subarray(end)
    answer({ status: lines.slice(9, 12), body })
  })
  return new Promise((resolve, reject) => {
    fail = reject
    socket.once('connect', () =>
      resolve({
        ask: (request) =>
          new Promise((done, refused) => {
            ;[answer, fail] = [done, refused]
            socket.write(request)
          }),
        close: () => socket.destroy(),
      }),
    )
  })
}
