/**
 * A device's plans, in a folder of its own. Each lies sealed to the device's key, under a handle that says nothing:
 *
 *   queued/   sealed, and not yet in the stream
 *   sent/     handed in; a crash cannot tell whether it arrived, so it is never handed in again
 *   held/     its place in the log is known
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fromBase64Url, fromHex, toBase64Url, toHex } from '../../core/bytes.ts'
import { purposeHash } from '../../core/hash.ts'
import { Failure } from '../../errors.ts'
import { deviceToken, isPlanKeys, packPlan, unpackPlan, valueOf, type HeldPlan, type PlanKeys, type PlanPackage } from './seal-plan.ts'
import { hpke, makeVaultKeys } from '../../outside/hpke/hpke.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { readShaped } from '../../store/files/damaged-file.ts'
import { writeDurably } from '../../store/files/durable.ts'

const STATES = ['queued', 'sent', 'held'] as const
export type PlanState = (typeof STATES)[number]
export type DeviceSettings = {
  readonly format: 'saksi-plan-device/1'
  readonly name: string
  readonly agency: string
  readonly url: string
  readonly submitToken: string
  /** Base64url, 32 bytes each. */
  readonly privateKey: string
  readonly publicKey: string
  readonly keys: PlanKeys
  /** C2SP tlog-policy of this device's own, or null. */
  readonly policy: string | null
  readonly beatMinutes: number
}
/** What a member hands to whoever seals: public. */
export type DeviceCard = { readonly format: 'saksi-plan-card/1'; readonly name: string; readonly key: string }
export type Kept = { readonly handle: string; readonly state: PlanState; readonly plan: HeldPlan }

const tools = { random: nodeRandom, hpke }
/** Names a sealing on this device; from it nobody finds the value in the log. */
export const handleOf = (value: Uint8Array): string => toHex(purposeHash('saksi/plan-handle/1', value).subarray(0, 6))

export class PlanBox {
  readonly dir: string
  readonly settings: DeviceSettings

  private constructor(dir: string, settings: DeviceSettings) {
    this.dir = dir
    this.settings = settings
  }

  /** @throws Error when the folder holds one already: its key reads what was sealed to it. */
  static async make(dir: string, about: Omit<DeviceSettings, 'format' | 'privateKey' | 'publicKey'>): Promise<PlanBox> {
    const file = join(dir, 'device.json')
    if (existsSync(file)) throw new Error(`${dir} holds a device already`)
    const pair = await makeVaultKeys()
    const keys = { privateKey: toBase64Url(pair.privateKey), publicKey: toBase64Url(pair.publicKey) }
    const settings: DeviceSettings = { format: 'saksi-plan-device/1', ...about, ...keys }
    mkdirSync(dir, { recursive: true, mode: 0o700 })
    writeDurably(file, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 })
    return PlanBox.open(dir)
  }

  /** @throws DamagedFile */
  static open(dir: string): PlanBox {
    const settings = readShaped(join(dir, 'device.json'), (text) => {
      const read = JSON.parse(text) as DeviceSettings
      if (read.format !== 'saksi-plan-device/1' || !isPlanKeys(read.keys)) throw new Error('no device')
      return read
    })
    for (const state of STATES) mkdirSync(join(dir, state), { recursive: true, mode: 0o700 })
    return new PlanBox(dir, settings)
  }

  get card(): DeviceCard {
    return { format: 'saksi-plan-card/1', name: this.settings.name, key: this.settings.publicKey }
  }
  get token(): string {
    return deviceToken(fromBase64Url(this.settings.publicKey))
  }

  /** The two values before this beat, the newer first; chance at first, so that the first beat looks like any. */
  get last(): readonly [string, string] {
    const file = join(this.dir, 'beats.json')
    if (!existsSync(file)) return [toHex(nodeRandom.bytes(32)), toHex(nodeRandom.bytes(32))]
    return readShaped(file, (text) => {
      const { last } = JSON.parse(text) as { last: [string, string] }
      if (last.length !== 2 || last.some((v) => fromHex(v).length !== 32)) throw new Error('no beats')
      return last
    })
  }
  remember(last: readonly [string, string]): void {
    writeDurably(join(this.dir, 'beats.json'), JSON.stringify({ last }), { mode: 0o600 })
  }

  async keep(plan: HeldPlan, state: PlanState): Promise<string> {
    const handle = handleOf(valueOf(plan))
    const own = await packPlan(plan, [fromBase64Url(this.settings.publicKey)], tools)
    writeDurably(join(this.dir, state, handle), JSON.stringify(own), { mode: 0o600 })
    // Crash here: two copies in two states; the later state is the one that is read.
    for (const other of STATES) if (other !== state) rmSync(join(this.dir, other, handle), { force: true })
    return handle
  }

  /** Before a value is handed in: after a crash it counts as sent, whatever became of it. */
  markSent(handle: string): void {
    renameSync(join(this.dir, 'queued', handle), join(this.dir, 'sent', handle))
  }
  discard(handle: string): void {
    for (const state of STATES) rmSync(join(this.dir, state, handle), { force: true })
  }

  async all(): Promise<readonly Kept[]> {
    const found = STATES.toReversed().flatMap((state) =>
      readdirSync(join(this.dir, state))
        .filter((h) => /^[0-9a-f]{12}$/.test(h))
        .map((handle) => ({ state, handle })),
    )
    const once = [...new Map(found.toReversed().map((f) => [f.handle, f])).values()]
    return Promise.all(once.map(async ({ state, handle }) => ({ state, handle, plan: await this.#read(state, handle) })))
  }

  /** @throws Failure 'plan.not-yours' */
  async find(handle: string): Promise<Kept> {
    const kept = (await this.all()).find((k) => k.handle === handle)
    if (!kept) throw new Failure('plan.not-yours')
    return kept
  }

  /** @throws Failure 'plan.not-yours' when the package is for other devices, or is none. */
  async unpack(pack: PlanPackage): Promise<HeldPlan> {
    const plan = await unpackPlan(pack, fromBase64Url(this.settings.privateKey), hpke).catch(() => undefined)
    if (!plan) throw new Failure('plan.not-yours')
    return plan
  }

  async #read(state: PlanState, handle: string): Promise<HeldPlan> {
    return this.unpack(JSON.parse(readFileSync(join(this.dir, state, handle), 'utf8')) as PlanPackage)
  }
}
