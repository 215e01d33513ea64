/**
 * Three witnesses under attack, and what a cosignature costs against the floor of the same run: one synced file.
 *
 *   node bench/witness.ts [growths]        default: 200
 */
import { join } from 'node:path'
import { cpus } from 'node:os'
import { writeDurably } from '../src/store/files/durable.ts'
import { printAddCheckpoint } from '../src/core/ledger/add-checkpoint.ts'
import { openNote, printNote, printVkey } from '../src/core/ledger/note.ts'
import { addLog, homeOf, initWitness, readSigners } from '../src/witness/home.ts'
import { serveWitness, type WitnessServing } from '../src/witness/serve.ts'
import { madeLog, madeSigner } from '../test/helpers/made-ledger.ts'
import { scratchDir } from '../test/helpers/scratch-dir.ts'
import { asker, attackScene, isCosigned } from '../test/helpers/witness-attacks.ts'

const growths = Number(process.argv[2] ?? 200)
const scratch = scratchDir('bench-witness')
const running: WitnessServing[] = []
const percentile = (times: readonly number[], p: number): string =>
  (times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * p))] ?? 0).toFixed(1)

try {
  const signer = madeSigner('saksi.local/bench/attacked', 200)
  const { grown, attacks } = attackScene(signer)
  const fast = madeSigner('saksi.local/bench/growing', 199)
  // Virtual time moves a minute a request, so that the limit of requests a minute is not what is measured.
  let minutes = 0
  const now = (): number => Math.floor(Date.now() / 1000) + 60 * minutes
  for (const name of ['government', 'civil', 'foreign']) {
    const dir = join(scratch.path, name)
    initWitness(dir, `${name}.example/witness`)
    addLog(dir, printVkey(signer.key))
    addLog(dir, printVkey(fast.key))
    running.push(await serveWitness({ dir, port: 0, now }))
  }
  const asks = running.map((w) => asker(w.submissionUrl))
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? ''}\n`)
  for (const ask of asks) if ((await ask(grown)).status !== 200) throw new Error('the honest log was refused')
  let [tried, wrong] = [0, 0]
  console.log('| attack | tries at each of three | answers | cosigned |\n|---|---|---|---|')
  for (const attack of attacks) {
    const answers = (await Promise.all(asks.map((ask) => attack.run(ask)))).flat()
    minutes++
    const cosigned = answers.filter(isCosigned).length
    ;[tried, wrong] = [tried + answers.length, wrong + cosigned]
    const statuses = [...new Set(answers.map((a) => a.status))].toSorted((a, b) => a - b).join(', ')
    console.log(`| ${attack.name} | ${answers.length / 3} | ${statuses} | ${cosigned} |`)
  }
  console.log(`\n${attacks.length} attacks, ${tried} requests, **${wrong} wrong cosignatures**\n`)

  const log = madeLog(fast, growths + 1)
  const keys = running.map((_, i) => readSigners(homeOf(join(scratch.path, ['government', 'civil', 'foreign'][i] ?? ''))).cosigner.key)
  const times: { one: number[]; three: number[]; floor: number[] } = { one: [], three: [], floor: [] }
  for (let size = 1; size <= growths; size++) {
    const body = printAddCheckpoint({ old: size - 1, proof: log.proof(size - 1, size), note: log.note(size) })
    minutes++
    const began = performance.now()
    const answers = await Promise.all(
      asks.map(async (ask, i) => {
        const answer = await ask(body)
        if (i === 0) times.one.push(performance.now() - began)
        return answer
      }),
    )
    times.three.push(performance.now() - began)
    for (const [i, a] of answers.entries()) {
      if (!openNote(printNote(log.text(size), [a.body]), keys.slice(i, i + 1))) throw new Error(`witness ${i} did not cosign size ${size}`)
    }
    const floor = performance.now()
    writeDurably(join(scratch.path, 'floor', String(size % 3)), body)
    times.floor.push(performance.now() - floor)
  }
  console.log('| step | p50 ms | p99 ms | ÷ floor, p50 |\n|---|---|---|---|')
  for (const [name, list] of [
    ['one witness: request, judged, synced, cosigned, answered (loopback)', times.one],
    ['all three at once', times.three],
    ['one file written and synced, with its folder', times.floor],
  ] as const)
    console.log(
      `| ${name} | ${percentile(list, 0.5)} | ${percentile(list, 0.99)} | ${(Number(percentile(list, 0.5)) / Number(percentile(times.floor, 0.5))).toFixed(1)} |`,
    )
} finally {
  for (const w of running) await w.close()
  scratch.remove()
}
