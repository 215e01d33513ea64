/** What the plan commands read from files and arguments, with words for a person who gave the wrong one. */
import { existsSync, readFileSync } from 'node:fs'
import { PlanBox, type DeviceCard } from '../../../work/plans/plan-box.ts'
import { parsePolicy, type Policy } from '../../../core/ledger/policy.ts'
import { isPlanKeys, type PlanKeys } from '../../../work/plans/seal-plan.ts'
import { folder } from '../../arguments.ts'
import { Usage } from '../../command.ts'

export const one = { type: 'string' } as const
export const many = { type: 'string', multiple: true } as const

export function required(value: unknown, name: string, what: string): string {
  if (typeof value !== 'string') throw new Usage(`--${name} is missing: ${what}`)
  return value
}

export function readText(path: string): string {
  if (!existsSync(path)) throw new Usage(`there is no ${path}`)
  return readFileSync(path, 'utf8')
}

/** @throws Usage when it is not what `is` says. */
export function readJson<T>(path: string, what: string, is: (value: T) => boolean): T {
  try {
    const value = JSON.parse(readText(path)) as T
    if (is(value)) return value
  } catch (error) {
    if (error instanceof Usage) throw error
  }
  throw new Usage(`${path} is no ${what}`)
}

export const readPlanKeys = (path: unknown): PlanKeys =>
  readJson<PlanKeys>(required(path, 'plan-keys', 'plan-keys.json, as your office was given it'), 'file of plan keys', isPlanKeys)

export const readCard = (path: string): DeviceCard =>
  readJson<DeviceCard>(path, 'card of a device', (c) => c.format === 'saksi-plan-card/1' && /^[A-Za-z0-9_-]{43}$/.test(c.key))

export function readPolicy(path: unknown): { text: string; policy: Policy } | undefined {
  if (typeof path !== 'string') return undefined
  const text = readText(path)
  const policy = parsePolicy(text)
  if (!('witnesses' in policy)) throw new Usage(`${path} is no policy of witnesses: line ${policy.line}, ${policy.why.en}`)
  return { text, policy }
}

export function openBox(path: string): PlanBox {
  const dir = folder(path)
  if (!existsSync(`${dir}/device.json`)) throw new Usage(`${path} is no device; make one with: saksi plan device ${path} …`)
  return PlanBox.open(dir)
}
