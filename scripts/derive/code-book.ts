/** The code book: every record kind with its fields, every list of the model with its codes. */
import { isSealedClass, type Words } from '../../src/core/model/fields.ts'
import type { ModelField, RecordKind } from '../../src/core/model/kinds/define.ts'
import { htcdsOf } from '../../src/core/model/htcds.ts'
import type { CodeList } from '../../src/core/model/lists/define.ts'
import { table } from './markdown.ts'

/** @param country whose own kinds these are, and fields that it adds to the model's; the model's without it. */
export function printCodeBook(kinds: readonly RecordKind[], lists: readonly CodeList[], country?: string): string {
  return `${[
    ...(country === undefined
      ? ['# Code book', 'Written by `npm run derive` from the model (`src/core/model`). Do not edit: change the model and run it again.']
      : [
          `# Code book of ${country}: what it records beyond the model`,
          'Written by `npm run derive` from the country’s folder (`kinds/`). Do not edit: change a file there and run it again. A kind of the model is here with the fields that the country adds to it.',
        ]),
    'One record kind is one thing that is counted. A *clear* field is a column that the server holds; a *sealed* one lies in an envelope that the server cannot open. Country lists of the same id stand in place of the lists here. **IC-TIP is provisional**: its codes are empty until its list is at hand, and a list that names it as its frame holds codes of our own. **The Khmer is a draft.**',
    `## Record kinds (${kinds.length})`,
    table(
      ['Kind', 'Name', 'Khmer', 'Unit', 'Side'],
      kinds.map((k) => [k.id, k.words.en, k.words['km'] ?? '', k.unit, k.side]),
    ),
    ...kinds.map(printKind),
    ...(lists.length > 0 ? [`## Code lists of the model (${lists.length})`, ...lists.map(printList)] : []),
  ].join('\n\n')}\n`
}

const bothOf = (words: Words): string => (words['km'] === undefined ? words.en : `${words.en} · ${words['km']}`)

const printKind = (kind: RecordKind): string =>
  [
    `### ${kind.id}`,
    `${bothOf(kind.words)}. Unit of description: ${kind.unit}; concerns: ${kind.concerns}; side: ${kind.side}.`,
    table(
      ['Field', 'Name', 'Khmer', 'Type', 'List or unit', 'Class', 'Same as'],
      kind.fields.map((f) => [
        f.id,
        f.words.en,
        f.words['km'] ?? '',
        typeOf(f),
        f.list ?? f.unit ?? '',
        classOf(f),
        crosswalkOf(f.crosswalk),
      ]),
    ),
  ].join('\n\n')

const typeOf = ({ type, granularity, derived }: ModelField): string =>
  [type, ...(granularity ? [`first day of the ${granularity}`] : []), ...(derived === undefined ? [] : [`derived: ${derived}`])].join(', ')
const classOf = (f: ModelField): string => `${f.privacy}, ${isSealedClass(f.privacy) ? 'sealed' : 'clear'}`

const printList = (list: CodeList): string =>
  [
    `### List ${list.id}`,
    `${list.words.en} · ${list.words.km}.${list.source === undefined ? '' : ` Source: ${list.source}.`}`,
    table(
      ['Code', 'English', 'Khmer', 'Same as'],
      list.codes.map((c) => [c.code, c.words.en, c.words['km'] ?? '', sameAs(list.id, c.code)]),
    ),
  ].join('\n\n')

function sameAs(list: string, code: string): string {
  const theirs = htcdsOf(list)?.codes[code] ?? ''
  return theirs === '' ? '' : `htcds: ${theirs}`
}

function crosswalkOf(crosswalk: ModelField['crosswalk']): string {
  const named = Object.entries(crosswalk ?? {}).filter(([, code]) => typeof code === 'string')
  return named.map(([standard, code]) => `${standard}: ${code}`).join('; ')
}
