/**
 * What a search costs: tokens made at the edge, blocks tried at the server, points evaluated at the trustee.
 *
 *   node bench/search.ts [records]        default: 20000
 */
import { loadavg } from 'node:os'
import '../src/outside/host/native-hash.ts'
import { nodeRandom } from '../src/outside/host/node-random.ts'
import { countMatches, printBlock, searchKey, tokenOf } from '../src/core/search/block.ts'
import { blindInput, evaluatePoint, evaluationKey, finishToken } from '../src/core/search/elsewhere.ts'
import { INPUTS_MOST, inputsOf } from '../src/core/search/inputs.ts'
import { soughtBy } from '../src/core/search/of-record.ts'
import { DEMO_NAMES } from '../src/demo/names.ts'
import { machine } from './court-rows.ts'

const records = Number(process.argv[2] ?? 20_000)
const key = searchKey(nodeRandom.bytes(32))
const nameOf = (i: number): string => DEMO_NAMES[i % DEMO_NAMES.length]?.[i % 2 === 0 ? 'en' : 'km'] ?? ''
const rate = (what: string, count: number, since: number): void =>
  console.log(`${what}: ${Math.round((count * 1000) / (performance.now() - since)).toLocaleString('en')} a second`)

console.log(`${machine('no database')}; load ${loadavg()[0]?.toFixed(1)}; ${records} records`)
let since = performance.now()
const all = Array.from({ length: records }, (_, i) =>
  inputsOf({ names: [nameOf(i)], years: [1960 + (i % 50)] }).map((input) => tokenOf(key, input)),
)
rate('tokens made at the edge, names and all', all.flat().length, since)
since = performance.now()
const blocks = all.map((tokens, i) => printBlock(tokens, String(i), nodeRandom.bytes(INPUTS_MOST * 16)))
rate('blocks made', records, since)
const sought = inputsOf(soughtBy([nameOf(7)], 1967))
  .slice(0, 12)
  .map((input) => tokenOf(key, input))
since = performance.now()
const found = blocks.filter((block, i) => countMatches(block, String(i), sought) >= 2).length
rate(`blocks tried by a search of ${sought.length} tokens (${found} found)`, records, since)
const [secret, pepper] = [evaluationKey(nodeRandom.bytes(32)), nodeRandom.bytes(32)]
const POINTS = 200
since = performance.now()
const blinded = Array.from({ length: POINTS }, (_, i) => blindInput(pepper, String(i), (n) => nodeRandom.bytes(n)))
rate('points blinded at the edge', POINTS, since)
since = performance.now()
const evaluated = blinded.map((b) => evaluatePoint(secret, b.point))
rate('points evaluated at the trustee', POINTS, since)
since = performance.now()
for (const [i, b] of blinded.entries()) finishToken(b, evaluated[i] as Uint8Array)
rate('tokens finished at the edge', POINTS, since)
