/**
 * What a decision costs, and what the second wall costs. Decisions beside the same rules in plain code; lists and single
 * reads as saksi_desk, with row-level security, beside the same statements as the owner, who stands above it. In turn, in one run.
 */
import { performance } from 'node:perf_hooks'
import { decideBy } from '../src/outside/cedar/decide.ts'
import { readPolicySet } from '../src/outside/cedar/policy-set.ts'
import { openDeskStore } from '../src/work/records/desk-store.ts'
import type { AccessRequest } from '../src/core/access/decision.ts'
import { resourceOf } from '../src/core/access/resource.ts'
import { getRecordKind } from '../src/core/model/kinds.ts'
import type { DeskStore } from '../src/road/ports.ts'
import { mayBeDone } from '../test/walls/decision-oracle.ts'
import { makeInstallation } from '../test/helpers/made-installation.ts'

const ROWS = Number(process.argv[2] ?? 100_000)
const ROUNDS = 7
const DAY = '2026-11-25'
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
/** By this process's own processor time: the clock counts also how long others kept it waiting. */
const perProcessorSecond = (times: number, work: () => unknown): number => {
  const start = process.cpuUsage()
  for (let i = 0; i < times; i++) work()
  const { user, system } = process.cpuUsage(start)
  return (1e6 * times) / (user + system)
}
const perSecond = async (times: number, work: () => unknown): Promise<number> => {
  const start = performance.now()
  for (let i = 0; i < times; i++) await work()
  return (1000 * times) / (performance.now() - start)
}

const made = await makeInstallation('kh')
try {
  const { country, pools } = made.installation
  const types = new Map(country.agencies.map((a) => [a.id, a.type]))
  const started = performance.now()
  const policies = readPolicySet(country)
  const judged = performance.now() - started
  const decide = decideBy(policies, () => DAY)
  const request: AccessRequest = {
    principal: {
      credential: 'a'.repeat(32),
      person: 'b'.repeat(32),
      agency: 'mosavy',
      agencyType: 'social',
      roles: ['caseworker'],
      signedInBy: 'device',
    },
    action: 'open',
    purpose: 'protection',
    resource: { ...resourceOf({ agency: 'mosavy', kind: 'referral', record: 'c'.repeat(32), fields: [] }), classes: ['identity'] },
    context: {
      isGranted: false,
      approvers: [{ agency: 'ngo-coalition', agencyType: 'ngo' }],
      isFrozen: false,
      peopleIn30Days: 0,
      isEmergency: false,
    },
  }
  const cedar: number[] = []
  const again: number[] = []
  const plain: number[] = []
  // A question that nobody has asked yet is one about another number of people.
  let people = 0
  const ask = (peopleIn30Days: number) => decide({ ...request, context: { ...request.context, peopleIn30Days } })
  for (let round = 0; round < ROUNDS; round++) {
    cedar.push(perProcessorSecond(500, () => ask(people++)))
    again.push(perProcessorSecond(5000, () => ask(0)))
    plain.push(perProcessorSecond(20_000, () => mayBeDone(request, DAY, types)))
  }
  console.log(`${policies.rules.size} policies, judged in ${judged.toFixed(0)} ms when a server or a vault starts\n`)
  console.log(
    `| decisions | a second of processor time |\n|---|---|\n| by the policies | ${median(cedar).toFixed(0)} |\n| a question that was asked before | ${median(again).toFixed(0)} |\n| the same in plain code | ${median(plain).toFixed(0)} |\n`,
  )

  const owner = made.installation.owner()
  const kind = getRecordKind('referral')
  await owner.query(
    `insert into saksi.${kind.table} (agency_id, record_id, version, entry_id, form, content_mac, recorded_at, is_conflict)
     select (array['mosavy', 'ngo-coalition'])[1 + n % 2], md5(n::text), 1, gen_random_uuid(), 'referral', md5(n::text), now(), false
       from generate_series(1, $1::int) n`,
    [ROWS],
  )
  await owner.query(`analyze saksi.${kind.table}`)
  const walls: readonly (readonly [string, DeskStore])[] = [
    ['with', openDeskStore(pools.saksi_desk)],
    ['without', openDeskStore(owner)],
  ]
  const place = { agency: 'mosavy', side: 'protection', closed: [], kind } as const
  const ids = (await walls[0]![1].list({ ...place, after: '', limit: 500 })).map((r) => r.record)
  const at = (): string => ids[Math.floor(Math.random() * ids.length)] ?? ''
  const rates = new Map<string, number[]>()
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, store] of walls) {
      const note = (what: string, n: number) => rates.set(`${what} ${name}`, [...(rates.get(`${what} ${name}`) ?? []), n])
      note('read', await perSecond(300, () => store.read({ ...place, record: at() })))
      note('list', await perSecond(100, () => store.list({ ...place, after: at(), limit: 50 })))
    }
  console.log(
    `| ${ROWS.toLocaleString('en')} referrals of two agencies | with the second wall, a second | without | ratio |\n|---|---|---|---|`,
  )
  for (const [what, says] of [
    ['read', 'one record'],
    ['list', 'a page of 50'],
  ] as const) {
    const [on, off] = [median(rates.get(`${what} with`) ?? []), median(rates.get(`${what} without`) ?? [])]
    console.log(`| ${says} | ${on.toFixed(0)} | ${off.toFixed(0)} | ${(on / off).toFixed(2)} |`)
  }
} finally {
  await made.remove()
}
