/** `saksi overlap`: how many people offices have in common, without a name leaving any of them. Each party runs its own lines on its own machine. */
import { answer, agree, end, open } from './overlap/trustee.ts'
import { ask, card, forget, send } from './overlap/office.ts'
import { begin, count, read, told } from './overlap/units.ts'
import { Usage, type Command, type ExitCode, type Io } from '../command.ts'

const ACTS: Readonly<Record<string, (argv: string[], io: Io) => Promise<ExitCode>>> = {
  card,
  begin,
  open,
  agree,
  ask,
  answer,
  send,
  forget,
  count,
  read,
  told,
  end,
}

export const command: Command = {
  name: 'overlap',
  usage: `an office (DIR is a folder of its own, which lasts), and the statistics unit (one for this run):
  saksi overlap card DIR --name NAME               make keys, and print what the others are told of them
  saksi overlap ask DIR RUN SPEC.json --side victims|accused --out FILE
                                                   the office's rows as points that say nothing, for two trustees
  saksi overlap send DIR RUN --keys FILE … --answer FILE … --out FILE
                                                   their answers as tokens, sealed to the unit
  saksi overlap forget DIR RUN                     asked and never sent: what waits is destroyed; so are keys that were of this run alone
the unit (UNIT is a new folder; its keys are destroyed when it has counted):
  saksi overlap begin UNIT PLAN.json --out RUN     offices, trustees, statistics unit, day: the run; its name is read aloud
  saksi overlap count UNIT RUN SENT … --out FILE   pairs of one side, sealed; of each side and across the wall a band
a trustee, beside its vault:
  saksi overlap open VAULT RUN --out FILE          take part: a key for this run alone
  saksi overlap agree VAULT RUN --opening FILE … --out FILE
  saksi overlap answer VAULT RUN ASKED --with 1,2 --out FILE   which two of the three answer, by their places in the run
  saksi overlap end VAULT RUN                      destroy that key
afterwards:
  saksi overlap told RUN OUTCOME                   what the unit said, for anybody
  saksi overlap read DIR RUN OUTCOME SENT … --out PAIRS.csv [--own]
                                                   the statistics unit, once: its keys are destroyed; --own: exact numbers, to no office

SPEC.json is that of saksi match, of one file that holds nobody twice and people of one side. No pair of somebody on a
list of victims and somebody on a list of accused is told to anybody. Step by step: docs/how-to/count-across-offices.md.

  saksi overlap told run.note outcome.note`,
  async run(argv, io) {
    const [act = '', ...rest] = argv
    const run = Object.hasOwn(ACTS, act) ? ACTS[act] : undefined
    if (!run) throw new Usage(`say what: ${Object.keys(ACTS).join(', ')}`)
    return run(rest, io)
  },
}
