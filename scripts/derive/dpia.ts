/** The data-protection impact assessment: what is held of whom, why, for whom, how long, and at what risk. */
import { isSealedClass } from '../../src/core/model/fields.ts'
import type { ModelField, RecordKind } from '../../src/core/model/kinds/define.ts'
import { table } from './markdown.ts'

/** @param country whose own kinds these are, and fields that it adds to the model's; the model's without it. */
export function printDpia(kinds: readonly RecordKind[], country?: string): string {
  const fields = kinds.flatMap((k) => k.fields)
  const sealed = fields.filter((f) => isSealedClass(f.privacy)).length
  return `${[
    country === undefined
      ? '# Data-protection impact assessment'
      : `# Data-protection impact assessment: what ${country} records beyond the model`,
    `Written by \`npm run derive\` from ${country === undefined ? 'the model (`src/core/model/kinds`)' : 'the country’s folder (`kinds/`)'}. Do not edit: ${country === undefined ? 'change the model' : 'change a file there'} and run it again. A field without purpose, basis, recipients, retention and risk does not ${country === undefined ? 'build' : 'load'}.`,
    '**A draft for lawyers.** It says what the program does; whether that is lawful in a country is for its counsel to say.',
    `${kinds.length} record kinds, ${fields.length} fields: ${sealed} sealed before they leave the edge, ${fields.length - sealed} in clear as codes, days, whole numbers, riel or case numbers. No clear field holds free text. Ethnicity, religion and biometrics are not fields.`,
    '## What protects all of it',
    'Sealed fields are encrypted where they are typed; their key is in two halves with two vaults, and the server holds neither (`docs/spec/envelope.md`). Clear fields of persons are codes and bands. Every figure that leaves is logged; what is published is attacked first (`docs/spec/protect.md`). What the program does not protect against is in `THREATS.md`.',
    ...kinds.map(printKind),
  ].join('\n\n')}\n`
}

/** What most fields of a kind share is said once above the table; a field that differs says so in its row. */
function printKind(kind: RecordKind): string {
  const shared = (of: 'basis' | 'recipients' | 'retention'): string => mostFrequent(kind.fields.map((f) => f[of]))
  const [basis, recipients, retention] = [shared('basis'), shared('recipients'), shared('retention')]
  const own = (f: ModelField): string =>
    [
      f.basis === basis ? '' : `Basis: ${f.basis}.`,
      f.recipients === recipients ? '' : `Recipients: ${f.recipients}.`,
      f.retention === retention ? '' : `Retention: ${f.retention}.`,
    ]
      .filter((t) => t !== '')
      .join(' ')
  return [
    `## ${kind.words.en}`,
    `${kind.id}. Whom it concerns: ${kind.concerns}. Side of the wall: ${kind.side}.`,
    `- Basis: ${basis}\n- Recipients: ${recipients}\n- Retention: ${retention}`,
    table(
      ['Field', 'Class', 'Purpose', 'Risk', 'Otherwise'],
      kind.fields.map((f) => [f.words.en, `${f.privacy}, ${isSealedClass(f.privacy) ? 'sealed' : 'clear'}`, f.purpose, f.risk, own(f)]),
    ),
  ].join('\n\n')
}

function mostFrequent(texts: readonly string[]): string {
  const groups = [...Map.groupBy(texts, (t) => t)].toSorted((a, b) => b[1].length - a[1].length)
  return groups[0]?.[0] ?? ''
}
