/** `saksi-disclosure check`: before a repository publishes its tables, whether one of them, or all together, give somebody away. */
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { UnreadableReleases, type AttackReport } from '../../core/attack/index.ts'
import { attackAll, readAny, readFiles, type Attacked } from './attack.ts'
import type { Command } from '../command.ts'
import { BadInput, onFiles } from '../spec-file.ts'

export const check: Command = {
  name: 'check',
  usage: `saksi-disclosure check [FOLDER] [--width N] [--github]

Attacks every table that lies in FOLDER, each alone and then all together: release folders (with a certificate.json), and
every SPEC.json that says "published": true, with its CSV. --github says it as an action's annotations. It tells how many
people could be found out, and never whom. Ends with 0 when nothing is found, 1 when something is, 2 where there is no table.

  saksi-disclosure check tables`,
  run: (argv, io) =>
    onFiles(io, async () => {
      const options = { width: { type: 'string' }, github: { type: 'boolean' }, json: { type: 'boolean' } } as const
      const { values, positionals } = parseArgs({ args: argv, allowPositionals: true, options })
      if (values.width !== undefined && !/^[1-9]\d?$/.test(values.width))
        throw new BadInput([`--width ${values.width}: a whole number is needed`])
      const width = values.width === undefined ? undefined : Number(values.width)
      const root = positionals[0] ?? '.'
      const paths = await findTables(root)
      if (paths.length === 0) throw new BadInput([`${root}: no release folder lies here, and no SPEC.json with "published": true`])
      const given: Attacked[] = []
      for (const path of paths) given.push({ name: path, release: await readAny(path), files: await readFiles(path) })
      let found = 0
      const judge = async (name: string, some: readonly Attacked[]): Promise<void> => {
        const faults = await findFaults(some, width)
        found += faults.length
        if (faults.length === 0) io.out(`ok      ${name}`)
        for (const fault of faults) io.out(values.github === true ? `::error file=${some[0]?.name}::${fault}` : `FAILED  ${name}: ${fault}`)
      }
      for (const one of given) await judge(one.name, [one])
      if (given.length > 1) await judge(`all ${given.length} together`, given)
      return found === 0 ? 0 : 1
    }),
}

async function findFaults(some: readonly Attacked[], width: number | undefined): Promise<string[]> {
  try {
    const { report, forged } = await attackAll(some, width)
    return [...(report.passed ? [] : [sayFound(report)]), ...forged]
  } catch (error) {
    // Tables that contradict each other are no bad use of the command: they lie there, and somebody would publish them.
    if (error instanceof UnreadableReleases) return [error.message]
    throw error
  }
}

const sayFound = ({ exact, violations }: AttackReport): string =>
  violations === 0
    ? 'the tables do not add up over time, so that nothing is proved of them'
    : `${exact} small numbers can be worked out exactly, ${violations} keep less than they must`

/** Folders of installed packages and of version control hold other people's tables. */
const PASSED_OVER = /(?:^|[/\\])(?:node_modules|\.git)(?:[/\\]|$)/

async function findTables(root: string): Promise<string[]> {
  const names = await readdir(root, { recursive: true }).catch((error: Error) => {
    throw new BadInput([`${root} cannot be read: ${error.message}`])
  })
  const found: string[] = []
  for (const name of names.filter((n) => n.endsWith('.json') && !PASSED_OVER.test(n)).toSorted()) {
    const path = join(root, name)
    if (/(?:^|[/\\])certificate\.json$/.test(name)) found.push(dirname(path))
    else if (isPublished(await readFile(path, 'utf8'))) found.push(path)
  }
  return found
}

function isPublished(text: string): boolean {
  try {
    const json = JSON.parse(text) as unknown
    return typeof json === 'object' && json !== null && 'dimensions' in json && 'published' in json && json.published === true
  } catch {
    return false // Not every JSON file of a repository is one, and none of ours is broken so.
  }
}
