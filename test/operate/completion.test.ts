/**
 * The tab key, in each shell that `saksi completion` knows: the script is read by that shell, and the shell asked what comes next.
 * By night alone. By day: operate/every-command.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../src/main.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { findReferee } from '../referees/find-referee.ts'

const ROOT = join(import.meta.dirname, '../..')
const place = scratchDir('completion')
const bin = join(place.path, 'bin')
beforeAll(() => {
  mkdirSync(bin)
  symlinkSync(join(ROOT, 'saksi'), join(bin, 'saksi'))
  writeFileSync(join(place.path, 'sheet.csv'), '')
})
afterAll(() => place.remove())

/** Lines of a shell's own program that print what it would offer for the words, the last of them not whole. */
const ASK: Readonly<
  Record<string, { readonly args: readonly string[]; readonly before: string; readonly ask: (words: readonly string[]) => string }>
> = {
  bash: {
    args: ['--norc', '-c'],
    before: `eval "$(saksi completion bash)"
ask() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _saksi; printf '%s\\n' "\${COMPREPLY[@]}"; }
complete -p saksi | grep -q -- '-o default' && echo 'else files'`,
    ask: (words) => `ask ${words.map((w) => `'${w}'`).join(' ')}`,
  },
  // Its line editor needs a terminal; what it would add is what is handed to compadd, which leaves what does not begin so.
  zsh: {
    args: ['-f', '-c'],
    before: `autoload -Uz compinit && compinit -D -u
eval "$(saksi completion zsh)"
[[ $_comps[saksi] == _saksi ]] || exit 3
compadd() { shift; print -l -- "\${(@M)@:#\${words[CURRENT]}*}" }
_files() { print 'else files' }
ask() { words=("$@"); CURRENT=$#; _saksi }`,
    ask: (words) => `ask ${words.map((w) => `'${w}'`).join(' ')}`,
  },
  fish: {
    args: ['--no-config', '-c'],
    before: 'saksi completion fish | source',
    ask: (words) => `complete -C '${words.join(' ')}'`,
  },
}

describe.each(Object.keys(ASK))('in %s', (shell) => {
  const program = findReferee(shell)
  const how = ASK[shell] as (typeof ASK)[string]
  /** What is offered for each of the lines. */
  const offers = (...lines: (readonly string[])[]): string[][] => {
    const asked = lines.map((words) => `echo NEXT\n${how.ask(words)}`).join('\n')
    const env = { ...process.env, PATH: [bin, process.env['PATH']].join(delimiter), HOME: place.path, TERM: 'dumb' }
    const done = spawnSync(program ?? '', [...how.args, `${how.before}\n${asked}\ntrue`], {
      cwd: place.path,
      env,
      encoding: 'utf8',
    })
    expect([done.status, done.stderr]).toEqual([0, ''])
    return done.stdout
      .split('NEXT\n')
      .slice(1)
      .map((text) => text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.split('\t')[0] ?? ''])))
  }

  it.skipIf(shell !== 'zsh' || program === undefined)('is loaded from a folder of functions, and answers the first time', () => {
    const functions = join(place.path, 'functions')
    mkdirSync(functions)
    const env = { ...process.env, PATH: [bin, process.env['PATH']].join(delimiter), HOME: place.path, TERM: 'dumb' }
    const script = `saksi completion zsh > ${functions}/_saksi
fpath=(${functions} $fpath)
autoload -Uz compinit && compinit -D -u
compadd() { shift; print -l -- "\${(@M)@:#\${words[CURRENT]}*}" }
words=(saksi cou) CURRENT=2
_saksi`
    const done = spawnSync(program ?? '', ['-f', '-c', script], { cwd: place.path, env, encoding: 'utf8' })
    expect([done.status, done.stderr, done.stdout.trim()]).toEqual([0, '', 'count'])
  })
  it.skipIf(program === undefined)('offers commands, options, indicators and forms, each where it may stand, and files elsewhere', () => {
    const [command, indicator, form, option, file] = offers(
      ['saksi', 'cou'],
      ['saksi', 'count', 'record', 'victims-ident'],
      ['saksi', 'import', 'record', 'sheet.csv', '--form', 'court-'],
      ['saksi', 'count', 'record', '--as'],
      ['saksi', 'import', 'record', 'she'],
    )
    expect(command).toEqual(['count'])
    expect(indicator).toEqual(['victims-identified', 'victims-identified-in-inspections'])
    expect(form).toEqual(['court-return'])
    expect(option).toEqual(['--as-of'])
    // bash goes to the names of files by itself where it is given nothing.
    expect(file).toEqual({ bash: [], zsh: ['else files'], fish: ['sheet.csv'] }[shell])
  })
  it.skipIf(program === undefined)(
    'offers nothing of its own behind a command that is not there, and does not complain into the line',
    () => {
      expect(offers(['saksi', 'cuont', 'zzz'])).toEqual([shell === 'zsh' ? ['else files'] : []])
    },
  )
})

it('a shell that it does not know is named with those it knows', async () => {
  const said: string[] = []
  expect(await main(['completion', 'tcsh'], { out: (t) => said.push(t), err: (t) => said.push(t) })).toBe(2)
  expect(said.join('\n')).toMatch(/: SHELL is one of bash, zsh, fish$/m)
})
