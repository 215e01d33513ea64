/**
 * A release as files: one CSV a table, the Data Package that describes them, the certificate, and the manifest that
 * hashes them all. Names and texts only; whoever has a disk writes them.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { AttackReport, Release } from '../attack/index.ts'
import type { Drawn } from '../attack/view.ts'
import { printCsv } from '../../exchange/csv/csv.ts'
import type { Protected } from '../protect/protected.ts'
import { buildModel, placesKey } from '../protect/table.ts'
import { buildCertificate, type Certificate } from './certificate.ts'
import {
  columnOf,
  DEMO,
  neutralise,
  OR_MORE,
  PARTIAL,
  PRINTED,
  printNumber,
  QUALIFIER,
  RELEASE_FORMATS,
  reservedIn,
  ROUNDED,
  STATE,
  TELLS_NAMES,
  totalWord,
  VALUE,
  WITHHELD,
} from './columns.ts'
import { A_TABLE, CODES_FILE, describeCodes, namesOf, plain, printCodes, type Labels } from './code-list.ts'
import { knownAs, orMore, saidOfCell } from './said-cell.ts'
import type { ReleaseInfo } from './release-info.ts'

/**
 * Commits to the input without giving it away: a bare hash of a small table could be guessed back from the printed
 * numbers. The publisher keeps the salt, 16 bytes or more, and can show later what was counted.
 */
export const commitInput = (salt: Uint8Array, input: Uint8Array): string => {
  const hash = sha256.create().update(salt).update(input)
  return `sha256-salted:${bytesToHex(hash.digest())}`
}

export const MANIFEST = 'manifest.json'
/** What the package of a release with noise says it is, in `saksi.format`. */
export const NOISY = 'saksi-noise/2'
export const PACKAGE = 'datapackage.json'
export const CERTIFICATE = 'certificate.json'
export const APPROVALS = 'approvals.json'

/** Formats in which names of columns and codes lie beside the tables, and why numbers are about so many. */

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** File name → text. The manifest comes last and lists all the others. */
export function writeRelease(done: Protected, attack: AttackReport, info: ReleaseInfo): Map<string, string> {
  const { release } = done
  const total = totalWord(new Set(release.dimensions.flatMap((d) => d.leaves.flat())))
  const byKey = new Map(release.cells.map((c) => [placesKey(c.at), c.value]))
  const files = new Map<string, string>()
  const mark = info.isDemo ? ['yes'] : []
  const format = info.format ?? RELEASE_FORMATS[0]
  const reserved = reservedIn(format)
  const hasOrMore = reserved.includes(OR_MORE)
  const ours = reserved.filter((column) => column !== DEMO || info.isDemo)
  const labels = TELLS_NAMES.has(format) ? info.labels : undefined
  const resources = buildModel(release).tables.map(({ id, columns, cells }) => {
    const rows = cells.map(({ at }) => {
      const places = Object.fromEntries(columns.flatMap((c, i) => (at[i] === undefined ? [] : [[c, at[i]]])))
      const said = saidOfCell(release, byKey.get(placesKey(places)) ?? null)
      const { value, qualifier, state } = said
      return [
        ...at.map((code) => neutralise(code ?? total)),
        value === null ? '' : printNumber(release, value),
        qualifier ?? '',
        ...(hasOrMore ? [orMore(said)] : []),
        state,
        ...mark,
      ]
    })
    files.set(`${id}.csv`, printCsv([[...columns.map((c) => columnOf(c, reserved)), ...ours], ...rows]))
    return describeTable(id, columns, release, { ours, reserved, labels })
  })
  const headings = new Set([...buildModel(release).tables.flatMap(({ columns }) => columns.map((c) => columnOf(c, reserved))), ...ours])
  if (labels) files.set(CODES_FILE, printCodes(labels, headings))
  const certificate = buildCertificate(done, attack, info)
  files.set(
    PACKAGE,
    json({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: slug(info.title),
      title: info.isDemo ? `DEMO: ${info.title}` : info.title,
      ...describe(info, certificate, labels),
      ...(info.created === undefined ? {} : { created: info.created }),
      ...(info.license === undefined ? {} : { licenses: [info.license] }),
      ...(info.source === undefined ? {} : { sources: [info.source, ...(labels?.sources ?? [])].map((title) => ({ title })) }),
      resources: [...resources, ...(labels ? [describeCodes(labels)] : [])],
      // What an attack needs to know about the tables, and any reader may.
      saksi: {
        format,
        population: release.population,
        unit: release.unit,
        threshold: release.threshold,
        total,
        ...(release.zeros === undefined ? {} : { zeros: release.zeros }),
        ...(release.rounding === undefined ? {} : { rounding: release.rounding }),
        ...(release.amounts === undefined ? {} : { amounts: release.amounts }),
        ...(release.merged === undefined ? {} : { merged: release.merged }),
        ...(release.ties === undefined ? {} : { ties: release.ties }),
        ...(release.lots === undefined ? {} : { lots: writeLots(release.lots) }),
        ...(release.margins === undefined ? {} : { margins: release.margins }),
        ...(release.least === undefined ? {} : { least: release.least }),
        ...(release.attributes === undefined ? {} : { attributes: release.attributes }),
        ...(release.silent === undefined ? {} : { silent: release.silent }),
        ...(release.open === undefined ? {} : { open: release.open }),
        ...(release.span === undefined ? {} : { span: release.span }),
        ...(release.asOf === undefined ? {} : { as_of: release.asOf }),
        ...(release.coverage === undefined ? {} : { coverage: release.coverage }),
        ...(release.qualifier === undefined ? {} : { qualifier: release.qualifier }),
        ...(TELLS_NAMES.has(format) && release.because !== undefined ? { because: release.because } : {}),
        ...(release.definition === undefined ? {} : { definition: release.definition }),
        dimensions: release.dimensions,
        tables: release.tables,
      },
    }),
  )
  files.set(CERTIFICATE, json(certificate))
  if (info.approvals !== undefined) files.set(APPROVALS, info.approvals)
  files.set(
    MANIFEST,
    json({ format: 'saksi-manifest/1', files: Object.fromEntries([...files].map(([name, text]) => [name, describeFile(text)])) }),
  )
  return files
}

/** What a reader of the tables alone has to be told: that it is no real record, that its time was not over, and what is counted. */
function describe(
  { isDemo }: ReleaseInfo,
  { to_come: toCome }: Certificate,
  labels: Labels | undefined,
): { readonly description?: string } {
  const said = [
    ...(isDemo ? ['A demonstration, not a real record.'] : []),
    ...(toCome === undefined ? [] : [toCome]),
    ...(labels
      ? [plain(labels.about), `What each column and each code is called stands in ${CODES_FILE}: ${labels.languages.join(', ')}.`]
      : []),
  ]
  return said.length === 0 ? {} : { description: said.join(' ') }
}

const writeLots = ({ commitment, oneIn, others }: Drawn): Record<string, unknown> => ({
  commitment,
  one_in: oneIn,
  ...(others ? { others } : {}),
})

const describeFile = (text: string): { sha256: string; bytes: number } => {
  const bytes = utf8ToBytes(text)
  return { sha256: bytesToHex(sha256(bytes)), bytes: bytes.length }
}

type Told = { readonly ours: readonly string[]; readonly reserved: readonly string[]; readonly labels: Labels | undefined }

function describeTable(
  id: string,
  columns: readonly string[],
  release: Release,
  { ours, reserved, labels }: Told,
): Record<string, unknown> {
  const headings = columns.map((c) => columnOf(c, reserved))
  const ofList = (name: string, codes: readonly string[], isRequired = false): Record<string, unknown> => ({
    name,
    type: 'string',
    ...namesOf(labels, name, codes),
    constraints: { ...(isRequired ? { required: true } : {}), enum: codes },
  })
  return {
    name: id,
    title: headings.map((heading) => namesOf(labels, heading).title ?? heading).join(' × '),
    path: `${id}.csv`,
    ...A_TABLE,
    schema: {
      fields: [
        ...headings.map((name, i) => ({
          name,
          type: 'string',
          ...namesOf(labels, name),
          ...(name === columns[i] ? {} : { description: columns[i] }),
        })),
        { name: VALUE, type: release.amounts ? 'number' : 'integer', title: release.unit, constraints: { minimum: 0 } },
        ofList(QUALIFIER, ['exact', 'at_least', 'about']),
        ...(ours.includes(OR_MORE) ? [ofList(OR_MORE, ['yes', 'no'])] : []),
        ofList(STATE, [PRINTED, release.rounding ? ROUNDED : WITHHELD, ...(knownAs(release) === 'exact' ? [] : [PARTIAL])], true),
        ...(ours.includes(DEMO) ? [ofList(DEMO, ['yes'], true)] : []),
      ],
      primaryKey: headings,
      missingValues: [''],
    },
  }
}

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '') || 'release'
