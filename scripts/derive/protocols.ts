/** A protocol as the document that both sides sign: what flows, of which fields, for what, until when. In both languages. */
import { compileProtocol } from '../../src/core/access/compile-protocol.ts'
import type { Country } from '../../src/core/country/index.ts'
import type { Protocol } from '../../src/core/country/protocol.ts'
import { isSealedClass, type Words } from '../../src/core/model/fields.ts'
import { getRecordKind } from '../../src/core/model/kinds.ts'

const MODEL = `> **Model for negotiation. Nobody has signed it.** គំរូសម្រាប់ចរចា មិនទាន់មានអ្នកណាចុះហត្ថលេខាទេ។`

export function printProtocol(p: Protocol, country: Country): string {
  const agency = (id: string): Words => country.agencies.find((a) => a.id === id)?.words ?? { en: id, km: id }
  const both = (w: Words): string => `${w.en} · ${w.km}`
  return `${[
    `# ${p.words.en}`,
    p.words.km,
    `Written by \`npm run derive\` from \`countries/${country.id}/protocols/\`. Do not edit: change the protocol and run it again. It ends by itself; a newer one takes its place.`,
    ...(p.fictional ? [MODEL] : []),
    '## Parties · ភាគី',
    `- Shows · បង្ហាញ: ${both(agency(p.from))}\n- May see · អាចមើល: ${both(agency(p.to))}`,
    '## In force · ចូលជាធរមាន',
    `From ${p.since} until ${p.until}, that day not included. Each record under a grant of its owner, one person at a time; every opening is in the log before it happens.`,
    '## On what it stands · មូលដ្ឋាន',
    both(p.basis),
    '## What for · គោលបំណង',
    `${p.purposes.map((x) => `- \`${x}\``).join('\n')}\n\nNever, whatever a later version says: \`prosecution-of-subject\`, \`immigration-control\`, \`removal\`, \`debt-recovery\`.`,
    '## What is seen · អ្វីដែលមើលឃើញ',
    p.classes.length === 0
      ? 'Clear values only; no sealed field is opened.'
      : `Sealed classes: ${p.classes.map((c) => `\`${c}\``).join(', ')}. Of these kinds of record:`,
    ...p.kinds.map((id) => printKind(id, p)),
    '## Signed · ហត្ថលេខា',
    p.signedBy
      .map((s) => `- ${both(agency(s.agency))}: ${both(s.office)}, ${s.on}${p.fictional ? ' (a model: not signed)' : ''}`)
      .join('\n'),
    '## As the machine reads it',
    `\`\`\`cedar\n${compileProtocol(p)}\`\`\``,
  ].join('\n\n')}\n`
}

function printKind(id: string, p: Protocol): string {
  const kind = getRecordKind(id)
  const opened = kind.fields.filter((f) => isSealedClass(f.privacy) && p.classes.includes(f.privacy))
  const rows = opened.map((f) => `| ${f.words.en} · ${f.words.km} | \`${f.privacy}\` | ${f.purpose} |`)
  const table =
    rows.length > 0
      ? `\n\n| Field | Class | Why it is asked |\n|---|---|---|\n${rows.join('\n')}`
      : '\n\nIts clear values; none of its sealed fields is of these classes.'
  return `### ${kind.words.en} · ${kind.words.km}${table}`
}
