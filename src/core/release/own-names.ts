/** What a release says by its own files of its columns and codes, and of itself: read for whoever signs those words, as they stand there and nowhere else. */
import { parseCsv } from '../../exchange/csv/csv.ts'
import { CODES, CODES_FILE, isOfNames } from './code-list.ts'
import { HIGH, LOW, neutralise, VALUE } from './columns.ts'
import { UnreadableRelease } from './read.ts'
import { NOISY, PACKAGE } from './write.ts'

export type OwnNames = {
  readonly title: string
  readonly description?: string
  /** Under which it goes out: what each is called, and where it is read. */
  readonly licences: readonly string[]
  readonly sources: readonly string[]
  /** Tags, in the file's order. */
  readonly languages: readonly string[]
  /** Each as the file has it, to the letter; the column itself has no code. `names`: one a language. */
  readonly rows: readonly { readonly column: string; readonly code: string; readonly names: readonly string[] }[]
}

type Field = {
  readonly name: string
  readonly title?: string
  readonly categories?: readonly { readonly value: string; readonly label: string }[]
}
type Package = {
  readonly title?: string
  readonly description?: string
  readonly licenses?: readonly { readonly name?: string; readonly title?: string; readonly path?: string }[]
  readonly sources?: readonly { readonly title?: string; readonly path?: string }[]
  readonly resources?: readonly { readonly name: string; readonly schema?: { readonly fields?: readonly Field[] } }[]
  readonly saksi?: { readonly format?: string; readonly tables?: readonly { readonly id: string }[] }
}

/** Of these a package tells the unit, or how noise is read: no name that the file has. */
const OF_NUMBERS: ReadonlySet<string> = new Set([VALUE, LOW, HIGH])

/**
 * @returns undefined where its format has no such file. @throws UnreadableRelease where the file is no table of names, or the package
 * beside it, which is signed as well and shown to nobody, calls a column or a code otherwise. @throws SyntaxError where the package is no JSON.
 */
export function readOwnNames(files: Readonly<Record<string, string>>): OwnNames | undefined {
  const { title = '', description, licenses = [], sources = [], resources = [], saksi } = JSON.parse(files[PACKAGE] ?? '') as Package
  const { format = '', tables = [] } = saksi ?? {}
  const text = files[CODES_FILE]
  if (text === undefined || (format !== NOISY && !isOfNames(CODES, { format, tables }))) return undefined
  const { rows, problems } = parseCsv(text)
  const [heading = [], ...body] = rows
  const [column, code, ...languages] = heading
  if (problems.length > 0 || column !== 'column' || code !== 'code' || languages[0] !== 'en')
    throw new UnreadableRelease(`${CODES_FILE} is no table of names`)
  const named = body.map(([of = '', its = '', ...names]) => ({ column: of, code: its, names }))
  const called = new Map(named.map((row) => [key(row.column, row.code), row.names[0]]))
  if (called.size !== named.length) throw new UnreadableRelease(`${CODES_FILE} names something twice`)
  for (const field of resources.flatMap((resource) => (resource.name === CODES ? [] : (resource.schema?.fields ?? [])))) {
    if (OF_NUMBERS.has(field.name)) continue
    const said = [
      ...(field.title === undefined ? [] : [['', field.title] as const]),
      ...(field.categories ?? []).map(({ value, label }) => [value, label] as const),
    ]
    for (const [of, label] of said)
      if (called.get(key(field.name, of)) !== neutralise(label))
        throw new UnreadableRelease(`${PACKAGE} calls ${field.name} ${of} otherwise than ${CODES_FILE}`)
  }
  return {
    title,
    ...(description === undefined ? {} : { description }),
    licences: licenses.map(({ name, title: called, path }) => withAddress(called ?? name, path)),
    sources: sources.map((one) => withAddress(one.title, one.path)),
    languages,
    rows: named,
  }
}

const withAddress = (called: string | undefined, path: string | undefined): string =>
  [called, path].filter((part) => part !== undefined).join(' · ')

const key = (column: string, code: string): string => `${column}\u001F${code}`
