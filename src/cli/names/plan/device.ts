import { writeDurably } from '../../../store/files/durable.ts'
import { PlanBox } from '../../../work/plans/plan-box.ts'
import { openInstallation, readEdgeKeys } from '../../../work/installation/installation.ts'
import { adoptUnsealers } from '../../../work/plans/unsealers.ts'
import { folder, listOf, readArguments } from '../../arguments.ts'
import { Usage, type ExitCode, type Io } from '../../command.ts'
import { many, one, readPlanKeys, readPolicy, readText, required } from './read.ts'

const EVERY = 30

export async function device(argv: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(
    argv,
    Object.fromEntries(['keys', 'plan-keys', 'url', 'name', 'policy', 'every'].map((n) => [n, one])),
    ['BOX'],
  )
  const path = required(values.keys, 'keys', 'the edge key file of your agency')
  readText(path)
  const edge = readEdgeKeys(path)
  const url = required(values.url, 'url', 'where the server is').replace(/\/+$/, '')
  if (!/^https?:\/\/[^/]+$/.test(url)) throw new Usage(`"${url}" is no address of a server`)
  const beatMinutes = Number(values.every ?? EVERY)
  if (!(beatMinutes > 0 && beatMinutes <= 1440)) throw new Usage('--every is a number of minutes, at most a day')
  const dir = folder(positionals[0] as string)
  const box = await PlanBox.make(dir, {
    name: required(values.name, 'name', 'what the team calls you'),
    agency: edge.agency,
    url,
    submitToken: edge.submitToken,
    keys: readPlanKeys(values['plan-keys']),
    policy: readPolicy(values.policy)?.text ?? null,
    beatMinutes,
  })
  const card = `${dir}/card.json`
  writeDurably(card, `${JSON.stringify(box.card)}\n`)
  if (io.json) io.out(JSON.stringify({ box: dir, card, device: box.token }))
  else
    io.out(`made ${dir}; hand ${card} to whoever seals plans for you, and check with them by voice:\n${box.token}
next, and for as long as the device runs: saksi plan stream ${positionals[0]}`)
  return 0
}

export async function adopt(argv: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(argv, { unsealer: many }, ['DIR'])
  const installation = await openInstallation(folder(positionals[0] as string))
  try {
    await adoptUnsealers(installation, listOf(values.unsealer))
    io.out(
      io.json ? JSON.stringify({ file: installation.layout.planKeys }) : `adopted; every device is given ${installation.layout.planKeys}`,
    )
    return 0
  } finally {
    await installation.close()
  }
}
