/** For each party of a record one sheet of paper, with his own commands in their order and nobody else's. */
import type { BodyNames } from '../../../core/country/name-bodies.ts'
import type { Country } from '../../../core/country/index.ts'
import type { SeatLink } from '../../../work/enrolment/first-registrars.ts'

export type Setup = {
  readonly country: string
  readonly url?: string | undefined
  readonly desk?: string | undefined
  readonly database?: string | undefined
  /** A coalition keeps it alone. */
  readonly observatory?: true | undefined
  readonly trustees: 1 | 3
  readonly names: BodyNames
  /** Who keeps the vault of each side. */
  readonly keepers: Readonly<Record<string, string>>
  /** Who keeps the witness of each class. */
  readonly witnesses: Readonly<Record<string, string>>
}
type Made = { readonly dir: string; readonly setup: Setup; readonly country: Country; readonly links: readonly SeatLink[] }

/** Where `saksi serve` puts the two when nothing else is said. */
const LOCAL = { url: 'http://localhost:8080', desk: 'http://localhost:8081' }

/** @returns name of a file → its text; a registrar's holds the secret of a seat */
export function printSheets({ dir, setup, country, links }: Made): ReadonlyMap<string, string> {
  const { keepers, witnesses, names } = setup
  const [url, desk] = [setup.url ?? LOCAL.url, setup.desk ?? LOCAL.desk]
  const nameOf = (id: string): string =>
    names[id]?.en ?? (id === country.trustee.id ? country.trustee : country.agencies.find((a) => a.id === id))?.words.en ?? id
  const head = (who: string, what: string): string => `${who}\n${what}\n${'='.repeat(60)}\n`
  const sides = Object.keys(keepers)
  const files: [string, string][] = [
    [
      'operator.txt',
      `${head('The operator', 'who keeps the machine of the record')}
1. Witnesses. Each keeper hands you two lines; write them into a file "policy", below the first and above the last two:
   log ${'`'}cat ${dir}/tlog/vkey${'`'}
   group two-classes 2 ${Object.keys(witnesses).join(' ')}
   quorum two-classes
   saksi witness policy ${dir} policy
2. Vaults. For each keeper an invitation, from hand to hand, with his keys from ${dir}.vaults:
${sides.map((side) => `   saksi vault invite ${dir} --url ${url}/log --origin ${desk} --name ${side} --out ${side}.json`).join('\n')}
   and when their cards are back:
   saksi vault know ${dir} ${sides.map((side) => `courier-${side}.json`).join(' ')}
3. saksi serve ${dir}
4. The two registrars' sheets to their people, from hand to hand, and no copy kept.
5. saksi doctor ${dir}
`,
    ],
    ...Object.entries(witnesses).map(([group, who]): [string, string] => [
      `witness-${group}.txt`,
      `${head(who, `keeper of the ${group} witness`)}
You need the key of the log, ${dir}/tlog/vkey, from the operator's own hand. On your machine:
   saksi witness init ./witness --name YOUR.HOST/w1
   saksi witness add-log ./witness vkey
   saksi witness line ./witness --class ${group} --url https://YOUR.HOST > lines     (to the operator, by hand: it holds a secret)
   saksi witness serve ./witness
`,
    ]),
    ...sides.map((side): [string, string] => [
      `keeper-${side}.txt`,
      `${head(keepers[side] ?? '', `keeper of the vault of the side ${side}`)}
The operator hands you ${side}.json and your keys. On your machine:
   saksi vault begin ./vault --invitation ${side}.json --side ${side} --url https://YOUR.HOST --keys ./keys --out ./cards
   (card-${side}.json to ${sides
     .filter((other) => other !== side)
     .map((other) => keepers[other])
     .join(', ')}; courier-${side}.json to the operator)
   saksi vault meet ./vault card-*.json
   (the telephone: all ${sides.length} of you read the same check code, or nobody goes on)
   saksi vault serve ./vault
   saksi vault status ./vault --url http://localhost:7390
`,
    ]),
    ...links.map(({ agency, link }, i): [string, string] => [
      `registrar-${i + 1}.txt`,
      `${head(nameOf(agency), 'first registrar of this body')}
Whoever has this sheet can take the seat. On the device that you will sign with, when the record is served:
   ${desk}/#/ceremony/${link}
Take the seat, read the two codes to the registrar of ${nameOf(links[1 - i]?.agency ?? agency)} over the telephone, and sign if both agree. Then destroy this sheet.
`,
    ]),
  ]
  return new Map(files)
}
