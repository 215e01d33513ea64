/** The table of coalitions as a page for those who decide who may hold what. */
import { ABILITIES, COALITIONS, PARTIES, type Ability, type Party } from '../../src/core/vault/coalitions.ts'

export function printCoalitions(): string {
  const parties = (Object.keys(PARTIES) as Party[]).map((p) => `| ${p} | ${PARTIES[p]} |`)
  const abilities = (Object.keys(ABILITIES) as Ability[]).flatMap((a) => [
    `## To ${ABILITIES[a]}`,
    '',
    '| together | how, and what stands against it |',
    '|---|---|',
    ...COALITIONS[a].map((line) => `| ${line.who.join(' + ')} | ${line.how} |`),
    '',
  ])
  return [
    '# Who can do what together',
    '',
    'Written by `npm run derive` from `src/core/vault/coalitions.ts`. `test/coalitions.test.ts` works all 8,192 coalitions out from the steps of the',
    'protocol and holds this page to them.',
    '',
    'A line is a smallest coalition: all of them are needed, and whoever is not on any line of a table can be left out of it. Coalitions of people who',
    'do what they are meant to do are not listed: an officer opens the names of his own cases, one mark each.',
    '',
    'The trustee is one party here. Where it is three, of whom two are needed, read "any two of the trustee’s three". Three of the five who hold a',
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
    ...abilities,
  ].join('\n')
}
