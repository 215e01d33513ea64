/** One page a country for a lawyer: what the record rests on that nobody has read in an official text. */
import { OFFENCES, type Offence } from '../../countries/kh/lists/offences.ts'
import { table } from './markdown.ts'

const CLASSES: Readonly<Record<Offence['palermo'], string>> = {
  tip: 'trafficking',
  related: 'near it',
  not_tip: 'not trafficking by itself',
  depends_on_elements: 'by act, means and purpose',
}
const years = ([from, to]: readonly [number, number]): string => `${from} to ${to} years`
function penaltyOf({ penalty }: Offence): string {
  if (penalty === undefined) return 'not held'
  if ('days' in penalty) return `${penalty.days[0]} to ${penalty.days[1]} days`
  return `${years(penalty.years)}${penalty.aggravated ? `; aggravated ${years(penalty.aggravated)}` : ''}`
}
const rowsOf = (mark: Offence['mark']): string[][] =>
  OFFENCES.filter((o) => o.mark === mark).map((o) => [o.code, o.articles, o.en, o.km, CLASSES[o.palermo], penaltyOf(o)])
const HEAD = ['code', 'article', 'name', 'Khmer', 'class', 'imprisonment']

export const printForALawyer = (): string => `# For a lawyer: what was not read in an official text

Written from \`countries/kh/lists/offences.ts\` by \`npm run derive\`. The offences of the Law on Suppression of Human Trafficking and Sexual Exploitation (2008), each with its class under article 3 of
the Palermo Protocol and the imprisonment that it carries. **${OFFENCES.filter((o) => o.mark === 'u').length} of ${OFFENCES.length} are marked \`u\`**: from the field's memory, to be held against the official Khmer text before anybody relies on them.

What rests on them: whether a sentence is below its range (\`accused_episode.sentence_check\`, \`sentences-below-minimum-share\`), whether a conviction is one of trafficking as the world means it
(\`palermo_conform\`, \`convictions-by-definition-share\`), and who is counted under the law of 2008 (\`law_basis\`). A wrong class moves a conviction from one column to another; it loses none.

To each line: is the article's number right, its name, its class, its lower and upper end, and when is it aggravated? Whoever answers changes the line and its mark to \`s\`, with the source in \`source\`.

## To be checked (\`u\`)

${table(HEAD, rowsOf('u'))}

## Read in a source (\`s\`), and to be confirmed

${table(HEAD, rowsOf('s'))}

The seven-year minimum of a child victim is flagged by the sentencing article together with the aggravation that the row names; where only the article is known, the check says the plain range.
`
