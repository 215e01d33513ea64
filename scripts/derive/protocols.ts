/** A protocol as the document that both sides sign: what flows, of which fields, for what, until when. In both languages. */
import { compileProtocol } from '../../src/core/access/compile-protocol.ts'
import type { Country } from '../../src/core/country/index.ts'
import { NEVER } from '../../src/core/country/protocol.ts'
import type { Protocol } from '../../src/core/country/country.ts'
import type { Purpose } from '../../src/core/entry/oversight-acts.ts'
import { isSealedClass, type Words } from '../../src/core/model/fields.ts'
import { getRecordKind } from '../../src/core/model/kinds.ts'
import { stripBreaks } from '../../src/core/text/strip-breaks.ts'
import { formatDay } from '../../src/web/words/khmer.ts'
import { PURPOSE_WORDS } from '../../src/web/words/purposes.ts'
import { loadReasons } from '../../src/web/words/why/reasons.ts'

const MODEL = `> **Model for negotiation. Nobody has signed it.** គំរូសម្រាប់ចរចា មិនទាន់មានអ្នកណាចុះហត្ថលេខាទេ។`

const both = (w: Words): string => `${w.en} · ${stripBreaks(w['km'] ?? '')}`

export async function printProtocol(p: Protocol, country: Country): Promise<string> {
  const agency = (id: string): Words => country.agencies.find((a) => a.id === id)?.words ?? { en: id, km: id }
  const purposes = (all: readonly Purpose[]): string => all.map((x) => `- ${both(PURPOSE_WORDS[x])} (\`${x}\`)`).join('\n')
  return `${[
    `# ${p.words.en}`,
    p.words.km,
    `Written by \`npm run derive\` from \`countries/${country.id}/protocols/\`. Do not edit: change the protocol and run it again. It ends by itself; a newer one takes its place.`,
    ...(p.fictional ? [MODEL] : []),
    '## Parties · ភាគី',
    `- Shows · បង្ហាញ: ${both(agency(p.from))}\n- May see · អាចមើល: ${both(agency(p.to))}`,
    '## In force · ចូលជាធរមាន',
    `From ${p.since} until ${p.until}, that day not included. Each record under a grant of its owner, one person at a time; every opening is in the log before it happens.\n\nចាប់ពីថ្ងៃទី ${formatDay(p.since, 'km')} ដល់មុនថ្ងៃទី ${formatDay(p.until, 'km')}។ កំណត់ត្រានីមួយៗត្រូវមានការអនុញ្ញាតពីម្ចាស់ ម្តងមនុស្សម្នាក់ ហើយការបើកនីមួយៗត្រូវបានកត់ត្រាមុនពេលវាកើតឡើង។`,
    '## On what it stands · មូលដ្ឋាន',
    both(p.basis),
    '## What for · គោលបំណង',
    `${purposes(p.purposes)}\n\nNever, whatever a later version says · មិនអនុញ្ញាតឡើយ ទោះកំណែក្រោយសរសេរយ៉ាងណា:\n\n${purposes(NEVER)}`,
    '## What is seen · អ្វីដែលមើលឃើញ',
    p.classes.length === 0
      ? 'Clear values only; no sealed field is opened. · តែតម្លៃដែលមិនបិទសោ។ គ្មានវាលបិទសោណាត្រូវបានបើកទេ។'
      : `Sealed classes · ថ្នាក់ដែលបិទសោ: ${p.classes.map((c) => `\`${c}\``).join(', ')}. Of these kinds of record · នៃប្រភេទកំណត់ត្រាទាំងនេះ:`,
    ...(await Promise.all(p.kinds.map((id) => printKind(id, p)))),
    '## Signed · ហត្ថលេខា',
    p.signedBy
      .map(
        (s) => `- ${both(agency(s.agency))}: ${both(s.office)}, ${s.on}${p.fictional ? ' (a model: not signed · គំរូ៖ មិនទាន់ចុះហត្ថលេខា)' : ''}`,
      )
      .join('\n'),
    '## As the machine reads it · តាមដែលម៉ាស៊ីនអាន',
    `\`\`\`cedar\n${compileProtocol(p)}\`\`\``,
  ].join('\n\n')}\n`
}

async function printKind(id: string, p: Protocol): Promise<string> {
  const { whyAsked } = await loadReasons(id)
  const kind = getRecordKind(id)
  const opened = kind.fields.filter((f) => isSealedClass(f.privacy) && p.classes.includes(f.privacy))
  const why = (purpose: string): string => both({ en: purpose, km: whyAsked[purpose] ?? purpose })
  const rows = opened.map((f) => `| ${both(f.words)} | \`${f.privacy}\` | ${why(f.purpose)} |`)
  const table =
    rows.length > 0
      ? `\n\n| Field · វាល | Class · ថ្នាក់ | Why it is asked · ហេតុអ្វីបានជាសួរ |\n|---|---|---|\n${rows.join('\n')}`
      : '\n\nIts clear values; none of its sealed fields is of these classes. · តែតម្លៃដែលមិនបិទសោ។ វាលបិទសោរបស់វា មិនស្ថិតក្នុងថ្នាក់ទាំងនេះទេ។'
  return `### ${both(kind.words)}${table}`
}
