/**
 * What a command costs before it has done anything: seconds of processor time, its own and its processes', the least of some runs. For a
 * clone, and for the program as it is installed; the floor is Node itself.
 *
 *   node bench/start.ts DIR [runs] [PROGRAM]     PROGRAM: …/bin/saksi of an installed package
 */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const [dir, runs = '5', installed] = process.argv.slice(2)
if (dir === undefined) throw new Error('name a demonstration’s installation: node bench/start.ts saksi-demo/kh')
const ROOT = join(import.meta.dirname, '..')
const programs: [string, string[]][] = [
  ['clone', [join(ROOT, 'saksi')]],
  ...(installed === undefined ? [] : [['installed', [installed]] as [string, string[]]]),
]
const commands: string[][] = [
  ['--version'],
  ['--help'],
  ['count', '--help'],
  ['forms', 'court', '--country', 'kh'],
  ['count', dir, 'persons-prosecuted', '--from', '2023-01-01', '--to', '2024-01-01'],
  ['answers', dir, '--report', 'tip', '--year', '2023'],
]

/** Seconds, by the shell's own `times`: user and system of everything it started. */
function cost(argv: readonly string[]): number {
  const said = execFileSync('bash', ['-c', '"$@" >/dev/null 2>&1; times', 'bash', ...argv], { encoding: 'utf8' })
  const [, children = ''] = said.trim().split('\n')
  return children.split(' ').reduce((sum, part) => {
    const [, minutes = '0', seconds = '0'] = /(\d+)m([\d.]+)s/.exec(part) ?? []
    return sum + Number(minutes) * 60 + Number(seconds)
  }, 0)
}
const least = (argv: readonly string[]): string => Math.min(...Array.from({ length: Number(runs) }, () => cost(argv))).toFixed(2)

console.log(`| | ${programs.map(([name]) => name).join(' | ')} |\n|---|${programs.map(() => '---|').join('')}`)
console.log(`| node -e 0 | ${programs.map(() => least([process.execPath, '-e', '0'])).join(' | ')} |`)
for (const command of commands) {
  const shown = command.map((word) => (word === dir ? 'DIR' : word)).join(' ')
  console.log(`| saksi ${shown} | ${programs.map(([, program]) => least([...program, ...command])).join(' | ')} |`)
}
