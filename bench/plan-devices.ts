/** Four devices of a team, in a process of their own: before a night they are told whether a plan goes out in it; in it each has one beat. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { layoutOf } from '../src/store/files/layout.ts'
import { PlanBox } from '../src/work/plans/plan-box.ts'
import { hpke } from '../src/outside/hpke/hpke.ts'
import { readEdgeKeys } from '../src/work/installation/installation.ts'
import { nodeRandom } from '../src/outside/host/node-random.ts'
import { beat, prepareBeat, type Prepared } from '../src/work/plans/hand-in.ts'
import { toHex } from '../src/core/bytes.ts'
import { sealPlan, type PlanKeys } from '../src/work/plans/seal-plan.ts'

/** Answered when it is done. */
export type DeviceAsk = { /** With a plan. */ readonly prepare: boolean } | { readonly beat: true }

const [dir = '', port = '', seconds = '4'] = process.argv.slice(2)
const layout = layoutOf(dir)
const { agency, submitToken } = readEdgeKeys(layout.edge('moj'))
const keys = JSON.parse(readFileSync(layout.planKeys, 'utf8')) as PlanKeys
const about = { agency, url: `http://127.0.0.1:${port}`, submitToken, keys, policy: null, beatMinutes: 30 }
const boxes = await Promise.all([1, 2, 3, 4].map((n) => PlanBox.make(join(layout.edgeFolder, `device-${n}`), { name: `D${n}`, ...about })))
let prepared: readonly Prepared[] = []

process.on('message', (ask: DeviceAsk) => {
  void ('prepare' in ask ? prepare(ask.prepare) : beats()).then(() => process.send?.('done'))
})

async function prepare(withPlan: boolean): Promise<void> {
  const [box] = boxes
  for (const { handle } of (await box?.all()) ?? []) box?.discard(handle)
  if (withPlan && box) {
    const team = [{ name: 'D1', device: box.token }]
    const hours = { action: '2099-01-01T04:00Z', sealed: '2098-12-31T04:00Z' }
    const page = { v: 1, plan: toHex(nodeRandom.bytes(16)), agency, ...hours, team, text: 'Ring the bells.' } as const
    await box.keep((await sealPlan(page, keys, { random: nodeRandom, hpke })).plan, 'queued')
  }
  prepared = await Promise.all(boxes.map(prepareBeat))
}

async function beats(): Promise<void> {
  await Promise.all(boxes.map(async (b, i) => (await pause(Math.random() * Number(seconds) * 800), beat(b, prepared[i] as Prepared))))
}
