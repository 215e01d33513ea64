#!/usr/bin/env node
/** The program of the package `@saksi/disclosure`: what `saksi` does with anybody's tables, without the rest of it. */
import { command as attack } from './publish/attack.ts'
import { check } from './publish/check-tables.ts'
import { command as protect } from './publish/protect.ts'
import { runSmall } from './small-program.ts'

await runSmall({
  name: 'saksi-disclosure',
  commands: [protect, attack, check],
  help: `saksi-disclosure protect SPEC.json --out DIR    protect a table, or say why not
saksi-disclosure attack OUT…                    attack what was published
saksi-disclosure check [FOLDER]                 attack every table of a folder, for a repository that publishes

protect - and attack - take one JSON text on standard input and answer with one, for R, Python or anything else.
saksi-disclosure COMMAND --help says more. Exit code 0: done, nothing found; 1: refused, or something found; 2: bad use.`,
})
