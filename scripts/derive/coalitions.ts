/** The table of coalitions as a page for those who decide who may hold what. */
import { ABILITIES, COALITIONS, coalitionsOfThree, PARTIES, type Ability, type Party } from '../../src/core/vault/coalitions.ts'

type Lines = readonly { readonly who: readonly string[]; readonly how: string }[]
const table = (title: string, lines: Lines): string[] => [
  title,
  '',
  '| together | how, and what stands against it |',
  '|---|---|',
  ...lines.map(({ who, how }) => `| ${who.join(' + ')} | ${how} |`),
  '',
]

export function printCoalitions(): string {
  const all = Object.keys(ABILITIES) as Ability[]
  const parties = (Object.keys(PARTIES) as Party[]).map((p) => `| ${p} | ${PARTIES[p]} |`)
  const ofThree = all.map((a) => [a, coalitionsOfThree(a).filter(({ who }) => who.some((p) => p.startsWith('trustee-')))] as const)
  return [
    '# Who can do what together',
    '',
    'Written by `npm run derive` from `src/core/vault/coalitions.ts`. `test/walls/coalitions.test.ts` works all 8,192 coalitions out from the steps of the',
    'protocol, and all 32,768 where the trustee is three parties, and holds this page to them.',
    '',
    'A line is a smallest coalition: all of them are needed, and whoever is not on any line of a table can be left out of it. Coalitions of people who',
    'do what they are meant to do are not listed: an officer opens the names of his own cases, one mark each.',
    '',
    'In the first tables the trustee is one party; the last ones are of a record whose trustee is three, as `saksi init` makes it. Three of the five who hold a',
    'vault’s shares (`docs/operate/keepers.md`), together with a copy of its store, are that vault. The witnesses are one of each class, of whom two must agree; for',
    'another policy `./saksi witness policy DIR` works out its own.',
    '',
    'No table shows who could be forced. Two parties that answer to one minister, share a machine, an administrator or a backup are one party:',
    '`./saksi doctor DIR` says what it can see of that.',
    '',
    '| party | |',
    '|---|---|',
    ...parties,
    '',
    ...all.flatMap((a) => table(`## To ${ABILITIES[a]}`, COALITIONS[a])),
    '## Where the trustee is three parties',
    '',
    'Lines without the trustee are as above. Wherever one party was enough as the trustee two of the three are needed, whichever they are: the agency’s vault and',
    'one of them read nothing, and no one of them stops an opening. Each of them reads the requests that it judges, so each can watch.',
    '',
    ...ofThree.flatMap(([a, lines]) => (lines.length === 0 ? [] : table(`### To ${ABILITIES[a]}`, lines))),
  ].join('\n')
}
