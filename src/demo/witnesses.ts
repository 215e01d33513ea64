/**
 * The demonstration's three witnesses, of parties that cannot exist: one a government's, one of civil society, one
 * foreign. Each has a folder and a key of its own. In a demonstration one machine runs all three, which is worth
 * nothing; the roles can be seen, and any of them can be taken away.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Installation } from '../work/installation/installation.ts'
import { addDays } from '../core/count/coverage.ts'
import { printDeposit, type Deposit } from '../core/ledger/deposit.ts'
import { printVkey } from '../core/ledger/note.ts'
import { listDays } from '../core/model/dates.ts'
import { dayOf, Deposits } from '../witness/deposits.ts'
import { addLog, homeOf, initWitness, readSigners } from '../witness/home.ts'
import { serveWitness, type WitnessServing } from '../witness/serve.ts'

const PARTIES = [
  { id: 'teapot-inspectorate', class: 'government' },
  { id: 'kite-league', class: 'civil' },
  { id: 'embassy-of-nowhere', class: 'foreign' },
] as const

export type DemoWitnesses = {
  readonly list: readonly { readonly id: string; readonly class: string; readonly url: string }[]
  /** Makes the three know this log and the log ask for two classes of the three. */
  watch(installation: Installation): Promise<void>
  /** Where logs submit, of each in turn. */
  readonly addresses: readonly string[]
  /** Another process made them know a log. */
  readLogs(): void
  close(): Promise<void>
}

/** @param base the demonstration's folder. @param port of the first; the others follow. 0: any that are free. */
export async function openDemoWitnesses(base: string, port: number): Promise<DemoWitnesses> {
  const dirOf = (id: string): string => witnessDir(base, id)
  const running: WitnessServing[] = []
  const close = async (): Promise<void> => void (await Promise.all(running.map((w) => w.close())))
  try {
    for (const [i, { id }] of PARTIES.entries()) {
      if (!existsSync(homeOf(dirOf(id)).settings)) initWitness(dirOf(id), `${id}.example/witness`)
      running.push(await serveWitness({ dir: dirOf(id), port: port === 0 ? 0 : port + i }))
    }
  } catch (error) {
    await close()
    throw error
  }
  return {
    list: PARTIES.map((p, i) => ({ ...p, url: running[i]?.url ?? '' })),
    ...watching(base, addressesOf(running), async () => readLogs(running)),
    addresses: addressesOf(running),
    readLogs: () => readLogs(running),
    close,
  }
}

const readLogs = (running: readonly WitnessServing[]): void => {
  for (const one of running) one.readLogs()
}
const addressesOf = (running: readonly WitnessServing[]): readonly string[] => running.map((w) => w.submissionUrl)

/**
 * The same for a log of another process than the one in which they run.
 * @param addresses where logs submit, of each. @param readLogs resolves when they have read which logs they know.
 */
export function watching(base: string, addresses: readonly string[], readLogs: () => Promise<void>): Pick<DemoWitnesses, 'watch'> {
  const all = PARTIES.map((p, i) => ({ ...p, dir: witnessDir(base, p.id), url: addresses[i] ?? '' }))
  return {
    watch: async (installation) => {
      const added = all.filter(({ dir }) => addLog(dir, installation.vkey))
      if (added.length > 0) await readLogs()
      await installation.adoptPolicy(policyText(installation.vkey, all))
    },
  }
}

const witnessDir = (base: string, id: string): string => join(base, 'witnesses', id)

type Dated = Deposit & { readonly time: number }

/** Leaves deposits with the witness of civil society, on the days they say. @returns its signed lists of those days, and its key. */
export function leaveDeposits(base: string, deposits: readonly Dated[]): { readonly lists: string; readonly vkey: string } {
  const home = homeOf(witnessDir(base, 'kite-league'))
  const signer = readSigners(home).deposits
  const kept = new Deposits(home.deposits, signer)
  for (const d of deposits)
    if (kept.add(printDeposit(d), d.time).status !== 200) throw new Error('impossible: the demo’s witness refuses the demo’s deposit')
  const days = deposits.map((d) => dayOf(d.time)).toSorted()
  const lists = listDays({ from: days[0] ?? '', to: addDays(days.at(-1) ?? '', 1) }).map(
    (day) => kept.day(day, Math.floor(Date.now() / 1000)) ?? '',
  )
  return { lists: lists.join(''), vkey: `${printVkey(signer.key)}\n` }
}

const policyText = (vkey: string, parties: readonly { id: string; class: string; dir: string; url: string }[]): string =>
  [
    `log ${vkey}`,
    ...parties.map((p) => `witness ${p.id} ${printVkey(readSigners(homeOf(p.dir)).cosigner.key)} ${p.url}`),
    ...parties.map((p) => `group ${p.class} any ${p.id}`),
    `group two-classes 2 ${parties.map((p) => p.class).join(' ')}`,
    'quorum two-classes',
    '',
  ].join('\n')
