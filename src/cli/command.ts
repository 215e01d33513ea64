/** What every command is: a name, a usage with an example, and a run that answers 0, 1 (the check found something) or 2 (bad use). */
export type Io = { out(text: string): void; err(text: string): void; readonly json: boolean }
export type ExitCode = 0 | 1 | 2
export type Command = {
  readonly name: string
  readonly usage: string
  run(argv: string[], io: Io): Promise<ExitCode>
}

/** Bad use, told to the person who typed it. */
export class Usage extends Error {
  override name = 'Usage'
}

/** The command was used rightly, and what it was given will not do: the reasons stand alone, and no help behind them drives them off the screen. */
export class WillNotDo extends Error {
  override name = 'WillNotDo'
}
