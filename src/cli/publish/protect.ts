/** `saksi protect`: from a SPEC.json and its CSV to a release folder, or to the reason why not. */
import { randomBytes } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { loadHighs } from '../../outside/highs/index.ts'
import { drawnBefore } from '../../core/attack/editions.ts'
import { attackTables } from '../../core/attack/index.ts'
import type { AttackLimits, AttackReport, Release } from '../../core/attack/index.ts'
import { limitSolver } from '../../core/attack/limit.ts'
import type { LinearSolver } from '../../core/attack/solver.ts'
import type { Optimum } from '../../core/protect/methods/suppress/index.ts'
import { protectAmounts } from '../../core/protect/methods/amounts/index.ts'
import { offerInstead, protectTables } from '../../core/protect/protect.ts'
import type { Protected, ProtectParams, Refusal } from '../../core/protect/protected.ts'
import { proposeTables } from '../../core/protect/propose.ts'
import { loadTableSet } from '../../core/protect/spec.ts'
import type { Spec } from '../../core/protect/spec-type.ts'
import type { TableSet } from '../../core/protect/table.ts'
import type { Csv } from '../../exchange/csv/csv.ts'
import { buildCertificate, sharedIn } from '../../core/release/certificate.ts'
import { REPORT, writeReport } from '../../core/release/report.ts'
import { commitInput, writeRelease } from '../../core/release/write.ts'
import { limitsOf, readAny } from './attack.ts'
import type { Command, Io } from '../command.ts'
import { ownVersion } from '../../store/files/own-version.ts'
import { BadInput, messageOf, onFiles, printProblems, readGuessed, readSpec } from '../spec-file.ts'
import { readRequest, takeRelease, takeSpec, type ProtectRequest } from '../tables-request.ts'
import { counted } from '../counted.ts'

const usage = `saksi protect TABLE.csv [--out DIR] [--people]
saksi protect SPEC.json --out DIR [--with OUT]… [--salt HEX] [--seconds N] [--json]
saksi protect - < REQUEST.json > ANSWER.json

  TABLE.csv   what its columns are is guessed and said; --guess prints the guess as a SPEC.json, to be changed, and does no more.
              --people: each row of it is one person, whatever its numbers are
  SPEC.json   names a CSV beside it, its dimensions, the tables wanted (docs/spec/protect.md)
  --out DIR   a folder that does not exist yet, or is empty; beside a TABLE.csv, with -protected, when left out
  --with OUT  an earlier release about the same people; the new one must hold beside it
  -           for another program: {"spec": SPEC, "csv": "…"} comes in, with "with" and "salt" where wanted, and the release
              goes out as the texts of its files (packages/disclosure/README.md)
  --salt HEX  32 or more hex digits, kept secret: for the commitment to the input, and to draw from what is withheld; chance when left out.
              Give the same for all releases about the same people
  --seconds N time for it, 900 when left out: then it is refused

Ends with 0 when the release is written, 1 when it is refused, 2 for bad use.

It writes report.html too: the tables as they will look, what was tried, and what that proves.

Examples:
  saksi protect admissions.csv
  saksi protect examples/referrals.json --out out/2023-q2`

export const command: Command = {
  name: 'protect',
  usage,
  run: (argv, io) =>
    onFiles(io, async () => {
      const { values, positionals } = parseArgs({
        args: argv,
        allowPositionals: true,
        options: {
          out: { type: 'string' },
          with: { type: 'string', multiple: true },
          salt: { type: 'string' },
          seconds: { type: 'string' },
          guess: { type: 'boolean' },
          people: { type: 'boolean' },
          json: { type: 'boolean' },
        },
      })
      const [path, ...rest] = positionals
      if (path === undefined || rest.length > 0) throw new BadInput(['name one SPEC.json, or one CSV', usage])
      if (path === '-') return answerProtect(await readRequest('protect'), io)
      if (SHEET.test(path)) throw new BadInput([`${path}: a CSV is needed; save the sheet as CSV, UTF-8`])
      if (values.guess) return printGuess(path, values.people, io)
      const to = values.out ?? (isCsv(path) ? path.replace(CSV, '-protected') : undefined)
      if (to === undefined) throw new BadInput(['say where to write with --out DIR', usage])
      if (values.salt !== undefined && !/^([0-9a-f]{2}){16,64}$/i.test(values.salt))
        throw new BadInput(['--salt: 32 to 128 hex digits are needed'])
      const salt = values.salt === undefined ? undefined : Buffer.from(values.salt, 'hex')
      return protect(
        path,
        to,
        values.with ?? [],
        { salt, limits: limitsOf(values.seconds, io), isPeople: values.people },
        { ...io, json: io.json || values.json === true },
      )
    }),
}

/** What a table became, with all that is said of it: printed by the command, handed on as it is to another program. */
type Made = { readonly ok: true; readonly files: ReadonlyMap<string, string>; readonly said: Said }
type Said = {
  readonly tables: readonly (readonly string[])[]
  readonly cells: Protected['cells']
  readonly audit: { readonly exact: number; readonly violations: number; readonly narrowest: number | null }
  readonly attack: { readonly exact: number; readonly violations: number }
  readonly optimum?: Optimum
  readonly warnings: readonly string[]
  /** For the publisher, and in no release. */
  readonly hints: readonly string[]
  readonly input: string
  readonly input_salt: string
}

async function protect(
  path: string,
  out: string,
  earlier: readonly string[],
  { isPeople, ...how }: Pick<Given, 'salt' | 'limits'> & { readonly isPeople: boolean | undefined },
  io: Io,
): Promise<0 | 1 | 2> {
  await checkFree(out)
  const { spec, csv, bytes, reasons } = isCsv(path) ? await readGuessed(path, isPeople) : { ...(await readSpec(path)), reasons: undefined }
  if (!io.json) for (const reason of reasons ?? []) io.err(`guessed: ${reason}`)
  const before = await Promise.all(earlier.map(readAny))
  const made = await make({ spec, csv, bytes, name: path, before, reasons, ...how, ...(io.json ? {} : toldOn(io)) })
  if (!made.ok) return sayRefused(made, io)
  await writeFolder(out, made.files)
  const { tables, cells, optimum, warnings, hints, attack, input, input_salt } = made.said
  if (io.json) io.out(JSON.stringify({ ok: true, out, ...made.said }))
  else {
    for (const warning of warnings) io.err(`warning: ${warning}`)
    for (const hint of hints) io.err(hint)
    io.out(
      [
        `written to ${out} (read ${REPORT} there first): ${counted(tables.length, 'tables')}, ${counted(cells.all, 'cells')}: ${cells.rounded === undefined ? `${cells.printed} printed, ${cells.empty} empty, ${cells.withheld} withheld` : `${cells.rounded} rounded to ${spec.roundTo}, ${cells.empty} empty`}`,
        ...(optimum ? [sayOptimum(optimum)] : []),
        `attacked: ${attack.exact} exact, ${attack.violations} violations`,
        `input commitment ${input}`,
        `its salt, to be kept apart from the release: ${input_salt}`,
      ].join('\n'),
    )
  }
  return 0
}

/** On standard error, so that nobody waits for minutes without a word. */
function toldOn(io: Io): Required<Pick<Given, 'onTried' | 'onLeft'>> {
  const start = performance.now()
  let last = start
  return {
    onTried: (by, nth, of) => {
      const now = performance.now()
      if (now - last < 1_000) return
      last = now
      io.err(`${((now - start) / 1000).toFixed(0)} s: trying table ${nth} of ${of}, ${by.join(' × ')} …`)
    },
    onLeft: ({ totals, skipped }) => {
      if (totals > 0) io.err(`${totals} rows are left out: they are marked as totals`)
      if (skipped > 0) io.err(`${skipped} rows are left out: "skip" names them`)
    },
  }
}

/** For a program in another language. @throws BadInput */
async function answerProtect(request: ProtectRequest, io: Io): Promise<0 | 1> {
  const { spec, csv, bytes } = takeSpec(request)
  const salt = request.salt === undefined ? undefined : Buffer.from(request.salt, 'hex')
  const made = await make({
    spec,
    csv,
    bytes,
    name: 'spec',
    before: (request.with ?? []).map(takeRelease),
    salt,
    limits: limitsOf(undefined, io),
  })
  if (!made.ok) return sayRefused(made, { ...io, json: true })
  io.out(JSON.stringify({ ok: true, files: Object.fromEntries(made.files), ...made.said }))
  return 0
}

type Given = {
  readonly spec: Spec
  readonly csv: Csv
  readonly bytes: Uint8Array
  readonly name: string
  readonly before: readonly Release[]
  readonly salt: Uint8Array | undefined
  readonly limits: AttackLimits & { isOver(): boolean }
  /** How a file that nobody explained was read. */
  readonly reasons?: readonly string[] | undefined
  readonly onTried?: (by: readonly string[], nth: number, of: number) => void
  readonly onLeft?: (left: { readonly totals: number; readonly skipped: number }) => void
}

/** Protected, attacked beside what is out already, and written, or the reason why not. @throws BadInput */
async function make({ spec, csv, bytes, name, before, salt: kept, limits, reasons, onTried, onLeft }: Given): Promise<Made | Refusal> {
  if (spec.published) throw new BadInput([`${name}: "published": true is for saksi attack; what is printed already cannot be protected`])
  // Of two draws of one number a reader has what lies in both.
  if (spec.roundTo !== undefined && !kept)
    throw new BadInput([
      `${name}: "round_to" draws from --salt: make one, keep it, and give the same each time, or the same numbers come out otherwise`,
    ])
  const salt = kept ?? randomBytes(16)
  const loaded = loadTableSet(spec, csv)
  if (!('set' in loaded)) throw new BadInput(printProblems(spec.data, loaded.problems))
  onLeft?.(loaded.left)
  const solver = limitSolver(await loadHighs(), limits.isOver)
  const rounding = spec.roundTo === undefined ? {} : { rounding: { base: spec.roundTo, key: salt, ...drawnBefore(before, loaded.set) } }
  const attackOn = (tried: Protected, how: AttackLimits): AttackReport => {
    const inside = spec.inside && !spec.amounts ? tried.inside : undefined
    return attackTables([...before, { ...tried.release, name: spec.title }], solver, spec.width, inside, { ...how, truth: tried.inside })
  }
  const holds = (tried: Protected): boolean => attackOn(tried, { untilFound: true }).passed
  const params = paramsOf(spec, solver, { ...rounding, key: salt, offer: true, holds })
  const inTime = (refusal: Refusal): Refusal => {
    const message = 'time was over before it was settled: take coarser tables, or more time with --seconds'
    return solver.wasStopped() ? { ...refusal, reason: 'out_of_time', message } : refusal
  }
  const done = run(spec, loaded.set, params, onTried)
  if (!done.ok) return inTime(done)
  const attack = attackOn(done, limits)
  if (!attack.passed) {
    const why = before.length > 0 ? 'beside the earlier releases' : 'although every bound holds'
    const isOfOther = before.some(({ population, lots }) => {
      const { release } = done
      return population === release.population && lots && release.lots && lots.commitment !== release.lots.commitment
    })
    const mend = isOfOther ? 'they were drawn from another --salt; with theirs the same numbers are withheld' : 'choose coarser tables'
    const message = `${attack.violations} cells can be narrowed ${why}: ${mend}`
    const instead = spec.tables === 'propose' || spec.amounts || solver.wasStopped() ? [] : offerInstead(loaded.set, params, done.depths)
    return inTime({ ok: false, reason: 'cannot_protect', message, instead })
  }
  const input = commitInput(salt, bytes)
  const { cells, audit, warnings } = done
  const info = { title: spec.title, input, tool: `saksi ${ownVersion()}`, ...(reasons ? { guessed: reasons } : {}) }
  const report = writeReport(done, buildCertificate(done, attack, info), spec.title)
  return {
    ok: true,
    files: new Map([...writeRelease(done, attack, info), [REPORT, report]]),
    said: {
      tables: done.depths.map((d) => d.by),
      cells,
      audit: { exact: audit.exact, violations: audit.violations, narrowest: audit.narrowest },
      attack: { exact: attack.exact, violations: attack.violations },
      ...(done.optimum ? { optimum: done.optimum } : {}),
      warnings,
      hints: [...hintShared(attack, spec), ...hintMargins(done.release)],
      input,
      input_salt: Buffer.from(salt).toString('hex'),
    },
  }
}

const CSV = /\.csv$/i
const SHEET = /\.(?:xlsx?|xlsm|ods|numbers|tsv)$/i
const isCsv = (path: string): boolean => CSV.test(path)

/** The guess as a SPEC.json, its reasons on standard error. */
async function printGuess(path: string, isPeople: boolean | undefined, io: Io): Promise<0> {
  const { json, reasons } = await readGuessed(path, isPeople)
  for (const reason of reasons) io.err(`guessed: ${reason}`)
  io.out(JSON.stringify(json, null, 2))
  return 0
}

function hintShared(attack: AttackReport, { attributes }: Spec): string[] {
  const rows = sharedIn(attack)
  if (rows === 0) return []
  return [
    `${rows} rows are printed in which everybody shares one value${attributes.length > 0 ? ', in columns that "attributes" does not name' : ': name the columns where nobody may learn that in "attributes"'}`,
  ]
}

/** Whoever looks for the number of women finds a blank because a code beside them is few: to be mended for all years, and not because of this one's numbers. */
function hintMargins({ cells, dimensions }: Release): string[] {
  const levels = dimensions.flatMap((d) => d.levels)
  return levels.flatMap((level) => {
    const withheld = cells.filter(({ at, value }) => value === null && Object.keys(at).length === 1 && at[level] !== undefined)
    return withheld.length === 0
      ? []
      : [
          `${level}: ${withheld.length} national numbers are withheld, for one of them is small or lies in such a row. "merge" in a SPEC.json counts codes as one (--guess prints a SPEC.json); settle it by what they are, for every year, and not by how many they are`,
        ]
  })
}

const sayOptimum = ({ by, loss, bound, gap }: Optimum): string =>
  gap === 0
    ? `lost ${loss} by ${by}, and no safe pattern loses less: proved`
    : `lost ${loss} by ${by}; not proved to be the least: no safe pattern loses less than ${bound}, a gap of ${gap.toFixed(2)} %`

function paramsOf(spec: Spec, solver: LinearSolver, more: Pick<ProtectParams, 'rounding' | 'key' | 'offer' | 'holds'>): ProtectParams {
  return {
    threshold: spec.threshold,
    width: spec.width,
    solver,
    margins: true,
    rules: { singleSource: spec.singleSource, ...(spec.pPercent === undefined ? {} : { pPercent: spec.pPercent }) },
    ...(spec.exact ? { exact: spec.exact } : {}),
    ...(spec.stand.length > 0 ? { stand: spec.stand } : {}),
    ...more,
    ...(spec.inside ? { inside: true } : {}),
  }
}

function run(spec: Spec, set: TableSet, params: ProtectParams, onTried: Given['onTried']): Protected | Refusal {
  if (spec.amounts) return protectAmounts(set, { ...spec.amounts, solver: params.solver })
  if (spec.tables !== 'propose') return protectTables(set, params)
  return (
    proposeTables(set, params, undefined, undefined, onTried)?.protected ?? {
      ok: false,
      reason: 'cannot_protect',
      message: 'no table of these dimensions can be protected',
      instead: [],
    }
  )
}

const NOISE =
  'What is too deep for exact numbers can be counted with noise, out of a budget: saksi noise, docs/how-to/publish-with-noise.md'

function sayRefused(refusal: Refusal, io: Io): 1 {
  const instead = refusal.instead.map(({ table, coarser }) => ({
    by: table.by,
    mean_per_leaf: table.mean,
    coarser: coarser.map((c) => ({ by: c.by, mean_per_leaf: c.mean, gate: c.verdict })),
  }))
  if (io.json) {
    io.out(
      JSON.stringify({
        ok: false,
        reason: refusal.reason,
        message: refusal.message,
        too_deep: refusal.reason === 'too_deep' ? instead : [],
        instead,
      }),
    )
    return 1
  }
  io.err(`refused: ${refusal.message}`)
  if (refusal.reason === 'too_deep' || refusal.reason === 'cannot_protect') io.err(NOISE)
  for (const { by, coarser } of instead) {
    io.err(coarser.length > 0 ? `instead of ${by.join(' × ')}, these would do:` : `nothing coarser than ${by.join(' × ')} would do`)
    for (const c of coarser)
      io.err(`  ${c.by.join(' × ')}   (${c.mean_per_leaf.toFixed(1)} per cell${c.gate === 'warn' ? ', many cells will be withheld' : ''})`)
  }
  return 1
}

async function checkFree(out: string): Promise<void> {
  const inside = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw new BadInput([`${out}: ${error.code === 'ENOTDIR' ? 'this is a file, a folder is needed' : error.message}`])
  })
  if (inside.length > 0) throw new BadInput([`${out} is not empty: a release is never written over another`])
}

/** All or nothing: written beside the target, then renamed. A crash before leaves a `.saksi-…` folder that is no release. */
async function writeFolder(out: string, files: ReadonlyMap<string, string>): Promise<void> {
  let draft: string | undefined
  try {
    await mkdir(dirname(resolve(out)), { recursive: true })
    draft = await mkdtemp(join(dirname(resolve(out)), '.saksi-'))
    for (const [name, text] of files) await writeFile(join(draft, name), text, { flag: 'wx' })
    // mkdtemp keeps others out; a release is for reading.
    await chmod(draft, 0o755)
    await rename(draft, resolve(out))
  } catch (error) {
    if (draft !== undefined) await rm(draft, { recursive: true, force: true })
    throw new BadInput([`${out} could not be written, nothing was kept: ${messageOf(error)}`])
  }
}
