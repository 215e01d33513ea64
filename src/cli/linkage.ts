#!/usr/bin/env node
/** The program of the package `@saksi/linkage`: what `saksi` does with anybody's lists of people, without the rest of it. */
import { command as match } from './take-in/match.ts'
import { runSmall } from './small-program.ts'

await runSmall({
  name: 'saksi-linkage',
  commands: [match],
  help: `saksi-linkage match SPEC.json --out DIR    which rows are one person, and how many people that is

match - takes one JSON text on standard input and answers with one, for R, Python or anything else.
saksi-linkage match --help says more. Exit code 0: done; 2: bad use.`,
})
