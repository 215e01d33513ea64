/** What a party says of itself, so that two of them that share something are seen to: codes of its keeper's own choosing. */
import { isWhereCode } from '../../../core/vault/separation.ts'
import { layoutOf } from '../../../store/files/layout.ts'
import { isInstallation } from '../../../store/files/settings.ts'
import { writeDeclared, type Declared } from '../../../store/files/where.ts'
import { homeOf, readVaultSettings } from '../../../vault/home.ts'
import { folder, readArguments, required } from '../../arguments.ts'
import { Usage, type ExitCode, type Io } from '../../command.ts'

const NAMES = ['administrator', 'backup', 'authority'] as const
export const DECLARE_OPTIONS = { administrator: { type: 'string' }, backup: { type: 'string' }, authority: { type: 'string' } } as const

/** All three or none: half a word is silence. @throws Usage */
export function declaredIn(values: Parameters<typeof required>[0]): Declared | undefined {
  if (NAMES.every((n) => values[n] === undefined)) return undefined
  const [administrator, backup, authority] = [required(values, 'administrator'), required(values, 'backup'), required(values, 'authority')]
  if (![administrator, backup, authority].every(isWhereCode)) throw new Usage('each is a code: letters, digits, and . _ : -')
  return { administrator, backup, authority }
}

export function declare(argv: string[], io: Io): ExitCode {
  const { values, positionals } = readArguments(argv, DECLARE_OPTIONS, ['HOME'])
  const said = declaredIn(values)
  if (said === undefined) throw new Usage('--administrator is missing')
  const dir = folder(positionals[0] as string)
  const layout = layoutOf(dir)
  const isRecord = isInstallation(layout)
  if (!isRecord) readVaultSettings(homeOf(dir))
  writeDeclared(isRecord ? layout.where : homeOf(dir).where, said)
  io.out(io.json ? JSON.stringify(said) : `said; saksi doctor compares it with what the others say`)
  return 0
}
