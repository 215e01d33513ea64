/**
 * Whether the time of an answer tells the police what is behind the wall: the same requests for a record that they handed
 * in about a victim, for one of a shelter, and for one that is nowhere, in random order. Printed: medians, the
 * Kolmogorov-Smirnov distance between distributions, and how far two halves of one and the same are apart by chance.
 */
import type { AddressInfo } from 'node:net'
import { performance } from 'node:perf_hooks'
import { decideBy } from '../src/outside/cedar/decide.ts'
import { readPolicySet } from '../src/outside/cedar/policy-set.ts'
import { readEdgeKeys } from '../src/work/installation/installation.ts'
import { findForm } from '../src/core/country/find.ts'
import type { Stub } from '../src/core/entry/kinds.ts'
import { buildApp } from '../src/server/app.ts'
import { Awaited } from '../src/server/jobs/awaited.ts'
import { DropPool } from '../src/server/jobs/drop-pool.ts'
import { Refusals } from '../src/server/jobs/refusals.ts'
import { makeInstallation, sealFile } from '../test/helpers/made-installation.ts'
import { cellOf, sheetOf } from '../test/helpers/whole-row.ts'

const TIMES = Number(process.argv[2] ?? 1500)
const DESK = 'http://localhost:4999'
const made = await makeInstallation('kh')
const { installation } = made
const policies = readPolicySet(installation.country)
let api = ''
const app = await buildApp({
  standing: { waits: false, look: async () => false },
  installation,
  decide: decideBy(policies, () => '2026-11-25'),
  sayWhy: (policy) => policies.rules.get(policy)?.words,
  anchor: await installation.openAnchor(),
  moment: () => new Date(),
  deskOrigin: DESK,
  pagesOrigin: () => null,
  apiOrigin: () => api,
  assets: made.dir,
  log: () => undefined,
  refusals: new Refusals(),
  drops: new DropPool(),
  awaited: new Awaited(installation),
})
try {
  await app.listen({ port: 0, host: '127.0.0.1' })
  api = `http://localhost:${(app.server.address() as AddressInfo).port}`
  const handIn = async (agency: string): Promise<string> => {
    const form = findForm(installation.country, 'screening')
    if (!form) throw new Error('no form screening')
    const cells = form.fields.map((f, i) => (f.required ? cellOf(f, i, installation.country, agency) : ''))
    const sealed = await sealFile(installation, form.id, agency, sheetOf(form, cells), 'f.csv')
    if ('refused' in sealed) throw new Error('refused')
    const authorization = `Bearer ${readEdgeKeys(installation.layout.edge(agency)).submitToken}`
    const headers = { authorization, 'content-type': 'application/json' }
    const answer = await fetch(`${api}/api/v1/returns`, { method: 'POST', headers, body: JSON.stringify(sealed) })
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
    const stubs = sealed.entries.map((e) => JSON.parse(e.stub) as Stub)
    return stubs.flatMap((s) => (s.kind === 'record.version' ? [s.record] : []))[0] ?? ''
  }
  const asked = { 'a shelter’s': await handIn('ngo-coalition'), nowhere: 'f'.repeat(32), 'handed in by the police': await handIn('ahtjp') }
  const headers = { authorization: `Bearer ${readEdgeKeys(installation.layout.edge('ahtjp')).submitToken}` }
  const times = new Map(Object.keys(asked).map((name) => [name, [] as number[]]))
  const names = Object.keys(asked) as (keyof typeof asked)[]
  const ask = async (name: keyof typeof asked): Promise<number> => {
    const start = performance.now()
    const answer = await fetch(`${api}/api/v1/records/${asked[name]}/sealed?purpose=protection`, { headers })
    await answer.text()
    if (answer.status !== 404) throw new Error(`${name}: ${answer.status}`)
    return performance.now() - start
  }
  for (let i = 0; i < 200; i++) await ask(names[i % names.length] ?? 'nowhere')
  for (let i = 0; i < TIMES; i++) for (const name of names.toSorted(() => Math.random() - 0.5)) times.get(name)?.push(await ask(name))

  const nowhere = times.get('nowhere') ?? []
  const [one, two] = [nowhere.filter((_, i) => i % 2 === 0), nowhere.filter((_, i) => i % 2 === 1)]
  console.log(
    `${TIMES} requests each; two halves of one distribution are ${distance(one, two).toFixed(3)} apart, ${critical(one.length, two.length).toFixed(3)} would be chance at 1 %\n`,
  )
  console.log('| asked for a record that is | median, ms | distance from nowhere | chance at 1 % |\n|---|---|---|---|')
  for (const [name, values] of times)
    console.log(
      `| ${name} | ${median(values).toFixed(3)} | ${distance(values, nowhere).toFixed(3)} | ${critical(values.length, nowhere.length).toFixed(3)} |`,
    )
} finally {
  await app.close()
  await made.remove()
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
/** Kolmogorov-Smirnov: the greatest distance between two empirical distribution functions. */
function distance(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [a.toSorted((p, q) => p - q), b.toSorted((p, q) => p - q)]
  let [i, j, most] = [0, 0, 0]
  while (i < x.length && j < y.length) {
    if ((x[i] ?? 0) <= (y[j] ?? 0)) i++
    else j++
    most = Math.max(most, Math.abs(i / x.length - j / y.length))
  }
  return most
}
/** The distance that two samples of one distribution exceed once in a hundred times. */
function critical(n: number, m: number): number {
  return 1.628 * Math.sqrt((n + m) / (n * m))
}
