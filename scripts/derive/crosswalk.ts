/** Where other standards hold the same thing: every field and code that names one. */
import type { RecordKind } from '../../src/core/model/kinds/define.ts'
import { htcdsOf } from '../../src/core/model/htcds.ts'
import type { CodeList } from '../../src/core/model/lists/define.ts'
import { table } from './markdown.ts'

type Named = { readonly htcds?: string | undefined; readonly glotip?: string | undefined; readonly sdg?: string | undefined }
const cells = ({ htcds = '', glotip = '', sdg = '' }: Named): string[] => [htcds, glotip, sdg]

export function printCrosswalk(kinds: readonly RecordKind[], lists: readonly CodeList[]): string {
  const fields = kinds.flatMap((k) =>
    k.fields.flatMap((f) => (f.crosswalk && cells(f.crosswalk).some((c) => c !== '') ? [[k.id, f.id, ...cells(f.crosswalk)]] : [])),
  )
  const codes = lists.flatMap((l) => {
    const { field, codes: theirs = {} } = htcdsOf(l.id) ?? {}
    return field === undefined ? [] : l.codes.map((c) => [l.id, c.code, field, theirs[c.code] ?? 'none'])
  })
  return `# Other standards

Written from the model by \`npm run derive\`. Sources: **HTCDS** 2.0 of 24 December 2021 (IOM, repository UNMigration/HTCDS, CC BY 4.0), its own field and option names; **GLOTIP**, the questionnaire of UNODC, by the
headings of its tables; **SDG** 16.2.2, metadata of 31 March 2023.

**IC-TIP** (International Classification for Administrative Data on Trafficking in Persons, endorsed by the UN Statistical Commission in March 2025, custodians UNODC and IOM): its four units of description (event, victim,
perpetrator, reporting entity) stand at each record kind. Its code tables are not published in a form that could be read when this was written, so no field and no code claims one: a code that is guessed would be exchanged as if it were
the standard's. The type holds \`ictip: null\` until then (\`src/core/model/kinds/define.ts\`).

## Units of description

${table(
  ['record kind', 'IC-TIP unit'],
  kinds.map((k) => [k.id, k.unit]),
)}

## Fields

${table(['record kind', 'field', 'HTCDS 2.0', 'GLOTIP', 'SDG'], fields)}

## Codes

Every list that has a picklist of HTCDS beside it (\`src/core/model/htcds.ts\`); of the picklists that are not here (marital status, education, applications, vulnerabilities, case status, organisations) the record asks nothing, or asks it
otherwise. *none*: the standard has no such code, and nothing is exchanged as the nearest.

${table(['list', 'code', 'HTCDS 2.0', 'its code'], codes)}
`
}
