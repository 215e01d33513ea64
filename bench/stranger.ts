/**
 * A stranger's first tables: the packed `@saksi/disclosure` is installed into an empty folder, and three invented files of different fields are
 * protected by one command each: admissions by region and hospital, with a total for both sexes; cases, a person a row, with names, fines and blanks;
 * pupils, girls and boys in a column each. Each has habits that files of such offices have. Then each is attacked, and held to what its maker knows:
 * that no number from 1 to 4 of any of its tables is printed.
 *
 *   node bench/stranger.ts [PACKED.tgz]
 */
import { execFileSync, spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseCsv } from '../src/exchange/csv/csv.ts'
import { mulberry32 } from '../src/core/seeded.ts'

const random = mulberry32(20)
const few = (mean: number): number => Math.floor(-Math.log(1 - random()) * mean)
const pick = <T>(of: readonly T[]): T => of[Math.floor(random() ** 1.4 * of.length)] as T

function health(): string {
  const rows: string[] = []
  for (const [d, district] of ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Gorse', 'Hazel'].entries())
    for (const [c, cause] of ['Malaria', 'Dengue', 'Injury', 'HIV'].entries()) {
      const counts = [few(40 / (c + 1)), few(30 / (c + 1))]
      const at = `${d < 4 ? 'North' : 'South'},${district},${cause}`
      rows.push(`${at},Female,${counts[0]}`, `${at},Male,${counts[1]}`, `${at},Both sexes,${counts[0]! + counts[1]!}`)
    }
  return `Region,District,Diagnosis,Sex,Patients\n${rows.join('\n')}\n`
}

function justice(): string {
  const rows = Array.from({ length: 600 }, (_, i) => {
    const verdict = pick(['convicted', 'acquitted', 'closed', ''])
    const fine = verdict === 'convicted' && random() < 0.3 ? (1000 * random()).toFixed(2) : ''
    const day = `2023-${String(1 + Math.floor(12 * random())).padStart(2, '0')}-${String(1 + Math.floor(28 * random())).padStart(2, '0')}`
    return `2023/${String(i).padStart(4, '0')},Person ${i},${day},${pick(['Abel', 'Bora', 'Cuno', 'Dara'])},${pick(['Theft', 'Fraud', 'Assault', 'Arson'])},${pick(['M', 'F'])},${verdict},${fine}`
  })
  return `case_no,name,filed,court,offence,sex,verdict,fine_usd\n${rows.join('\n')}\n`
}

function schools(): string {
  const rows: string[] = []
  for (let school = 0; school < 12; school++)
    for (let grade = 1; grade < 5; grade++) {
      const [girls, boys] = [few(14), few(14)]
      rows.push(`School ${school};D${school % 3};${grade};${girls};${boys};${girls + boys}`)
    }
  return `School;District;Grade;Girls;Boys;Pupils\n${rows.join('\n')}\n`
}

const FILES = { health: health(), justice: justice(), schools: schools() }

const folder = await mkdtemp(join(tmpdir(), 'saksi-stranger-'))
const seconds = (from: number): string => ((performance.now() - from) / 1000).toFixed(1)
type Ran = { readonly status: number | null; readonly out: string; readonly err: string; readonly firstWord: number }
const run = (...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const start = performance.now()
    let [out, err, firstWord] = ['', '', 0]
    const child = spawn('npx', ['saksi-disclosure', ...args], { cwd: folder })
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => {
      firstWord ||= performance.now() - start
      err += chunk.toString()
    })
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, out, err, firstWord }))
  })

try {
  let packed = process.argv[2]
  if (packed === undefined) {
    execFileSync('npm', ['run', '--silent', 'packages'], { stdio: ['ignore', 'ignore', 'inherit'] })
    const made = (await readdir('dist/packages')).find((name) => name.startsWith('saksi-disclosure') && name.endsWith('.tgz'))
    if (made === undefined) throw new Error('npm run packages made no saksi-disclosure')
    packed = join('dist/packages', made)
  }
  const all = performance.now()
  execFileSync('npm', ['init', '-y'], { cwd: folder, stdio: 'ignore' })
  execFileSync('npm', ['install', '--silent', join(process.cwd(), packed)], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  console.log(`installed after ${seconds(all)} s\n`)
  // What the program costs before it has read a file: the least of three starts.
  const starts: number[] = []
  for (let i = 0; i < 3; i++) {
    const start = performance.now()
    await run('--help')
    starts.push((performance.now() - start) / 1000)
  }
  const floor = Math.min(...starts)
  console.log(
    '| file | rows | tables | numbers printed, withheld | by the clock | ÷ a start of the program | first word after | small numbers printed | attack |',
  )
  console.log('|---|---|---|---|---|---|---|---|---|')
  for (const [name, text] of Object.entries(FILES)) {
    await writeFile(join(folder, `${name}.csv`), text)
    const start = performance.now()
    const done = await run('protect', `${name}.csv`)
    const took = seconds(start)
    if (done.status !== 0) {
      console.log(`| ${name} | ${text.split('\n').length - 2} | refused: ${done.err.trim().split('\n').at(-1)} | | ${took} | | | | |`)
      continue
    }
    const out = join(folder, `${name}-protected`)
    const tables = (await readdir(out)).filter((f) => f.startsWith('table-'))
    let [shown, hidden, small] = [0, 0, 0]
    for (const table of tables) {
      const [heading, ...rows] = parseCsv(await readFile(join(out, table), 'utf8')).rows
      const at = heading!.indexOf('value')
      for (const row of rows) {
        if (row[at] === '') hidden++
        else shown++
        if (Number(row[at]) > 0 && Number(row[at]) < 5) small++
      }
    }
    const attacked = await run('attack', `${name}-protected`, '--json')
    const { exact, violations } = JSON.parse(attacked.out) as { exact: number; violations: number }
    console.log(
      `| ${name} | ${text.split('\n').length - 2} | ${tables.length} | ${shown}, ${hidden} | ${took} s | ${(Number(took) / floor).toFixed(1)} | ${(done.firstWord / 1000).toFixed(1)} s | ${small} | ${exact} exact, ${violations} violations |`,
    )
  }
  console.log(`\nfrom npm install to the last attack ${seconds(all)} s`)
} finally {
  await rm(folder, { recursive: true, force: true })
}
