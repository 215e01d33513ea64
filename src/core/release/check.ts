/**
 * Whether a release folder is what it says it is: its files against the manifest, its certificate against an attack made
 * now. A certificate is a claim, and this is how anyone tests it.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import type { AttackReport } from '../attack/index.ts'
import type { Release } from '../attack/view.ts'
import type { CellCounts } from '../protect/protected.ts'
import { placesKey } from '../protect/table.ts'
import { readApproved } from './approved.ts'
import { readRelease } from './read.ts'
import { CERTIFICATE, MANIFEST } from './write.ts'

const manifestShape = z.object({ files: z.record(z.string(), z.object({ sha256: z.string() })) })
const certificateShape = z.object({
  parameters: z.object({ threshold: z.int(), width: z.int(), zeros: z.string(), base: z.int().optional() }),
  cells: z.object({ all: z.int(), empty: z.int(), printed: z.int(), withheld: z.int(), rounded: z.int().optional() }),
  audit: z.object({ exact: z.int(), violations: z.int() }),
  // Certificates made before there were any say nothing of them.
  attributes: z.object({ guarded: z.array(z.string()), silent: z.array(z.string()) }).optional(),
  attack: z.object({ passed: z.boolean(), exact: z.int(), violations: z.int(), releases: z.int() }),
})

/**
 * @param read gives a file's text, or undefined when there is none.
 * @param report the attack on this release alone.
 * @returns one sentence for each thing that is not so; empty when all is as it says.
 */
export function checkRelease(read: (name: string) => string | undefined, report: AttackReport): string[] {
  return [...checkManifest(read), ...checkApproved(read), ...checkCertificate(read, report)]
}

/** Whose keys these are the log says, and `saksi verify` asks it; what they are over the folder says alone. */
function checkApproved(read: (name: string) => string | undefined): string[] {
  const approved = readApproved(read)
  return approved === null || approved?.isOver ? [] : ['what was approved are other figures, or figures under other words, than lie there']
}

function checkManifest(read: (name: string) => string | undefined): string[] {
  const manifest = parse(manifestShape, read(MANIFEST))
  if (!manifest) return [`${MANIFEST} is missing or cannot be read`]
  const faults = Object.entries(manifest.files).flatMap(([name, { sha256: hash }]) => {
    const text = read(name)
    if (text === undefined) return [`${name} is in the manifest and not in the folder`]
    return bytesToHex(sha256(utf8ToBytes(text))) === hash ? [] : [`${name} is not the file that the manifest names`]
  })
  return CERTIFICATE in manifest.files ? faults : [...faults, `the manifest names no ${CERTIFICATE}`]
}

function checkCertificate(read: (name: string) => string | undefined, report: AttackReport): string[] {
  const certificate = parse(certificateShape, read(CERTIFICATE))
  if (!certificate) return [`${CERTIFICATE} is missing or cannot be read`]
  const { attack, attributes, audit, cells, parameters } = certificate
  const faults: string[] = []
  if (parameters.threshold !== report.threshold)
    faults.push(`the certificate was made for the threshold ${parameters.threshold}, the release says ${report.threshold}`)
  const found = readRelease(read)
  if (JSON.stringify(countCells(found)) !== JSON.stringify(cells)) faults.push('the certificate counts other cells than the tables have')
  if (parameters.zeros !== (found.zeros ?? 'printed'))
    faults.push(`the certificate says that zeros are ${parameters.zeros}, the release ${found.zeros ?? 'printed'}`)
  const guards = { guarded: found.attributes ?? [], silent: found.silent ?? [] }
  if (attributes && JSON.stringify({ guarded: attributes.guarded, silent: attributes.silent }) !== JSON.stringify(guards))
    faults.push('the certificate guards other columns of whole groups than the release, or takes other codes to say nothing')
  if (parameters.base !== found.rounding?.base)
    faults.push(`the certificate says ${sayBase(parameters.base)}, the release ${sayBase(found.rounding?.base)}`)
  if (parameters.width < report.width)
    faults.push(`the certificate promises ${parameters.width + 1} values, ${report.width + 1} were asked for`)
  if (!attack.passed || [attack, audit].some((a) => a.exact > 0 || a.violations > 0))
    faults.push('the certificate itself says that an attack succeeds')
  else if (!report.passed && parameters.width >= report.width)
    faults.push(`the certificate says that no attack succeeds: ${report.violations} cells keep less than they must`)
  return faults
}

const sayBase = (base: number | undefined): string =>
  base === undefined ? 'that nothing is rounded' : `that numbers are rounded to ${base}`

/** Each cell once, in however many tables it stands. */
function countCells({ cells, rounding }: Release): CellCounts {
  const values = [...new Map(cells.map((c) => [placesKey(c.at), c.value])).values()]
  const [withheld, empty] = [null, 0].map((wanted) => values.filter((v) => v === wanted).length) as [number, number]
  const there = values.length - empty - withheld
  return { all: values.length, empty, printed: rounding ? 0 : there, withheld, ...(rounding ? { rounded: there } : {}) }
}

function parse<T>(shape: z.ZodType<T>, text: string | undefined): T | undefined {
  if (text === undefined) return undefined
  try {
    return shape.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
