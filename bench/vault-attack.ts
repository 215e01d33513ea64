/**
 * An insider with the server, the database, the log's key and the agency's vault whole, against names that the vaults hold; with three
 * trustees one of theirs as well. And what a lawful opening takes, from asking to reading, with three witnesses.
 *
 *   node bench/vault-attack.ts [names] [trustees] [word]        default: 1000 names, 1 trustee; or 3; of the attempts those that hold the word
 */
import { cpus, loadavg } from 'node:os'
import { attackVaults } from '../test/helpers/vault-attacks.ts'

const names = Number(process.argv[2] ?? 1000)
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? ''}, load ${loadavg()[0]?.toFixed(1)}\n`)
const trustees = process.argv[3] === '3' ? 3 : 1
const { lawful, outcomes, refusals } = await attackVaults(names, trustees, (line) => console.error(`  ${line}`), process.argv[4])
const sorted = lawful.times.toSorted((a, b) => a - b)
const at = (p: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? 0).toFixed(0)
console.log(
  `Lawfully, with ${trustees === 1 ? 'one trustee' : 'three trustees of whom two are needed'}: **${lawful.opened} of ${lawful.asked}** opened, ${lawful.rows} rows on record, ${lawful.journal.join(', ')} lines in the vaults' journals.`,
)
console.log(`Asking to reading, ${sorted.length} one after another: p50 ${at(0.5)} ms, **p95 ${at(0.95)} ms**.\n`)
console.log('| attempt | tried | got |\n|---|---|---|')
for (const o of outcomes) console.log(`| ${o.attempt} | ${o.tried} | ${o.got} |`)
console.log(
  `\nWhy the honest vault refused: ${Object.entries(refusals)
    .map(([code, n]) => `${code} ${n}`)
    .join(', ')}.`,
)
