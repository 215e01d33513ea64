/** `saksi attack`: everything a reader of these releases can work out, as numbers of cells. */
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadHighs } from '../../outside/highs/index.ts'
import { attackTables } from '../../core/attack/index.ts'
import type { AttackLimits, AttackReport, Release } from '../../core/attack/index.ts'
import { loadPublished } from '../../core/protect/spec.ts'
import { checkRelease } from '../../core/release/check.ts'
import { readRelease, UnreadableRelease } from '../../core/release/read.ts'
import type { Command, Io } from '../command.ts'
import { BadInput, onFiles, printProblems, readBytes, readSpec } from '../spec-file.ts'
import { readRequest, takeRelease, type AttackRequest } from '../tables-request.ts'

const usage = `saksi attack OUT… [--width N] [--seconds N] [--first] [--json]
saksi attack - < REQUEST.json > ANSWER.json

  OUT    a release folder that saksi wrote, or a SPEC.json with "published": true,
         whose CSV is taken as somebody published it. Several are attacked together.
  -      for another program: {"releases": [{"spec": SPEC, "csv": "…"}, {"files": {…}}]} comes in, and the report goes out
         (packages/disclosure/README.md)

  --first       ends with the first attack that finds somebody: what it says then is that something is open, and not how much
  --seconds N   time for it, 900 when left out; what was not tried by then is not cleared, and it ends with 1. The work that it
                may take is counted as well, so that a large set ends alike on every machine

Says how many sensitive cells a reader can determine, never which. A folder is also held to its own manifest and
certificate: the attack is made again, and what it says is compared.
Ends with 0 when nothing is found, 1 when something is or a certificate is false, 2 for bad use.

Example:
  saksi attack out/2023-q1 out/2023-q2 --json`

export const command: Command = {
  name: 'attack',
  usage,
  run: (argv, io) =>
    onFiles(io, async () => {
      const { values, positionals } = parseArgs({
        args: argv,
        allowPositionals: true,
        options: { json: { type: 'boolean' }, width: { type: 'string' }, seconds: { type: 'string' }, first: { type: 'boolean' } },
      })
      if (positionals.length === 0) throw new BadInput(['name at least one release', usage])
      if (values.width !== undefined && !/^[1-9]\d?$/.test(values.width))
        throw new BadInput([`--width ${values.width}: a whole number from 1 to 99 is needed`])
      if (positionals[0] === '-') return answerAttack(await readRequest('attack'), io)
      const given: Attacked[] = []
      for (const path of positionals) given.push({ name: path, release: await readAny(path), files: await readFiles(path) })
      const { report, forged } = await attackAll(given, values.width === undefined ? undefined : Number(values.width), {
        ...limitsOf(values.seconds, io),
        ...(values.first ? { untilFound: true } : {}),
      })
      io.out(io.json || values.json ? JSON.stringify(report) : describeAttack(report, values.first))
      for (const fault of forged) io.err(fault)
      return report.passed && forged.length === 0 ? 0 : 1
    }),
}

/** @param files of a release that was written: it is held to what it says of itself. */
export type Attacked = { readonly name: string; readonly release: Release; readonly files?: ReadonlyMap<string, string> | undefined }

/** All of them together, and each that has a certificate held to it. */
export async function attackAll(
  given: readonly Attacked[],
  width?: number,
  limits: AttackLimits = {},
): Promise<{ report: AttackReport; forged: string[] }> {
  const solver = await loadHighs()
  const report = attackTables(
    given.map((g) => g.release),
    solver,
    width,
    undefined,
    limits,
  )
  const alone = (release: Release): AttackReport =>
    given.length === 1 ? report : attackTables([release], solver, width, undefined, limits)
  const forged = given.flatMap(({ name, release, files }) =>
    files ? checkRelease((file) => files.get(file), alone(release)).map((fault) => `${name}: ${fault}`) : [],
  )
  return { report, forged }
}

/** For a program in another language. @throws BadInput */
async function answerAttack({ releases, width }: AttackRequest, io: Io): Promise<0 | 1> {
  const given = releases.map((one, i) => ({
    name: `releases[${i}]`,
    release: takeRelease(one),
    files: 'files' in one ? new Map(Object.entries(one.files)) : undefined,
  }))
  const { report, forged } = await attackAll(given, width, limitsOf(undefined, io))
  io.out(JSON.stringify({ ...report, forged }))
  return report.passed && forged.length === 0 ? 0 : 1
}

const SECONDS = 900
/** Nobody is told of what takes no longer than this. */
const SILENT = 5

/** What ends an attack in time, and says on standard error which is under way once it takes long. @throws BadInput */
export function limitsOf(seconds: string | undefined, io: Pick<Io, 'err'>): AttackLimits & { isOver(): boolean } {
  if (seconds !== undefined && !/^[1-9]\d{0,5}$/.test(seconds))
    throw new BadInput([`--seconds ${seconds}: a whole number from 1 is needed`])
  const start = performance.now()
  const spent = (): number => (performance.now() - start) / 1000
  return {
    isOver: () => spent() >= Number(seconds ?? SECONDS),
    onAttack: (id) => {
      if (spent() > SILENT) io.err(`${spent().toFixed(0)} s: ${id} …`)
    },
  }
}

/** A release folder, or a SPEC of a published file. @throws BadInput, UnreadableRelease */
export async function readAny(path: string): Promise<Release> {
  const info = await stat(path).catch(() => undefined)
  if (!info) throw new BadInput([`${path}: there is no such file or folder`])
  if (info.isDirectory()) return readFolder(path)
  const { spec, csv } = await readSpec(path)
  if (!spec.published)
    throw new BadInput([`${path}: only what is published can be attacked; add "published": true to take the file as it was printed`])
  const loaded = loadPublished(spec, csv)
  if (!('release' in loaded)) throw new BadInput(printProblems(spec.data, loaded.problems))
  return loaded.release
}

/** The texts of a release folder; undefined when the path is a file. @throws BadInput */
export async function readFiles(path: string): Promise<Map<string, string> | undefined> {
  if (!(await stat(path)).isDirectory()) return undefined
  const files = new Map<string, string>()
  for (const name of await readdir(path)) {
    if (/\.(csv|json)$/.test(name)) files.set(name, new TextDecoder().decode(await readBytes(join(path, name))))
  }
  return files
}

async function readFolder(path: string): Promise<Release> {
  const files = await readFiles(path)
  try {
    return readRelease((name) => files?.get(name))
  } catch (error) {
    throw error instanceof UnreadableRelease ? new BadInput([`${path}: ${error.message}`]) : error
  }
}

const NOT_SHOWN = new Set(['id', 'exact', 'violations', 'solves'])

function describeAttack(report: AttackReport, isFirst = false): string {
  const lines = report.attacks.map((a) => {
    const counts = Object.entries(a)
      .filter(([k]) => !NOT_SHOWN.has(k))
      .map(([k, v]) => `${k.replaceAll('_', ' ')} ${v}`)
    return `  ${a.id.padEnd(12)} exact ${a.exact}, violations ${a.violations}   (${counts.join(', ')})`
  })
  const left = report.not_tried.map((id) =>
    isFirst && !report.passed
      ? `  ${id.padEnd(12)} not tried: one before it found somebody, or only the publisher can`
      : id === 'replay'
        ? `  ${id.padEnd(12)} not tried: by which rule it was withheld, and whether that draws, is not known of all of it`
        : `  ${id.padEnd(12)} not tried: only the publisher can`,
  )
  const partial = report.partial
    ? ['It was cut off, by its time or its work: what was not settled by then is counted as if it had been found.']
    : []
  const verdict = report.passed
    ? 'Nothing found: no sensitive cell can be determined or proved small.'
    : report.violations === 0
      ? 'Failed: the releases do not add up over time, so that nothing is proved of them.'
      : `Failed: ${report.exact} sensitive cells can be determined, ${report.violations} keep less than they must.`
  return [`${report.releases} release(s), threshold ${report.threshold}, ${report.solver}`, ...lines, ...left, ...partial, verdict].join(
    '\n',
  )
}
