import { readArguments } from '../arguments.ts'
import { Usage, type Command } from '../command.ts'
import { COMMANDS } from '../commands.ts'

const SHELLS = ['bash', 'zsh', 'fish'] as const

/**
 * Each asks the program itself what may stand next, so that no list in a script grows old. Where the program has nothing to say, the
 * shell goes on with the names of files.
 */
const SCRIPTS: Readonly<Record<(typeof SHELLS)[number], string>> = {
  bash: `_saksi() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen -W "$(saksi completion words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _saksi saksi`,
  zsh: `#compdef saksi
_saksi() {
  local -a words_next
  words_next=("\${(@f)$(saksi completion words -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  [[ -n $words_next ]] && compadd -- $words_next || _files
}
# Read by the shell's own loading of functions, this file is the function's body, and the first press calls it.
if [[ \${funcstack[1]} == _saksi ]]; then _saksi "$@"; else compdef _saksi saksi; fi`,
  fish: `function __saksi_next
  set -l next (saksi completion words -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)
  if test -n "$next"
    printf '%s\\n' $next
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c saksi -f -a '(__saksi_next)'`,
}

export const command: Command = {
  name: 'completion',
  usage: `saksi completion bash|zsh|fish
saksi completion words -- WORD…

The first prints what that shell is to read: commands, options, indicators and forms are then completed with the tab key. The
second is what the shell asks: the words of a line that is begun, the last one not yet whole.

  saksi completion bash >> ~/.bashrc
  saksi completion zsh > ~/.zfunc/_saksi
  saksi completion fish > ~/.config/fish/completions/saksi.fish`,
  async run(argv, io) {
    if (argv[0] === 'words') {
      const next = await listNext(argv.slice(argv[1] === '--' ? 2 : 1))
      if (next.length > 0) io.out(next.join('\n'))
      return 0
    }
    const { positionals } = readArguments(argv, {}, ['SHELL'])
    const shell = SHELLS.find((known) => known === positionals[0])
    if (shell === undefined) throw new Usage(`SHELL is one of ${SHELLS.join(', ')}`)
    io.out(SCRIPTS[shell])
    return 0
  },
}

/** What may stand where the last of these words stands. */
async function listNext(words: readonly string[]): Promise<string[]> {
  const [name = '', ...rest] = words
  if (words.length <= 1) return Object.keys(COMMANDS)
  const listed = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!listed) throw new Usage(`there is no command "${name}"`)
  const { usage } = (await listed.load()).command
  const last = rest.at(-1) ?? ''
  if (last.startsWith('-')) return [...new Set([...(usage.match(/(?<![\w-])--[a-z][a-z-]+/g) ?? []), '--json', '--help'])]
  // The first lines of a usage say what stands in which place: `saksi count DIR INDICATOR`.
  const places = (/^saksi \S+((?: [A-Z]+)*)/.exec(usage)?.[1] ?? '').trim().split(' ')
  const given = rest.slice(0, -1).filter((word) => !word.startsWith('-')).length
  const before = rest.at(-2)
  if (places[given] === 'INDICATOR') return listDefined('indicators')
  if (places[given] === 'FORM' || before === '--form') return listDefined('forms')
  return []
}

async function listDefined(what: 'indicators' | 'forms'): Promise<string[]> {
  const { whichCountries } = await import('../which-country.ts')
  const countries = await whichCountries(undefined)
  return [...new Set(countries.flatMap((country) => country[what].map((one) => one.id)))].toSorted()
}
