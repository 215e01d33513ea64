import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'

/** The system user that PostgreSQL runs as. `drop` is what a spawn needs to become that user, empty when we are it already. */
export type ClusterUser = { name: string; uid: number; gid: number; drop: { uid?: number; gid?: number } }

type Account = { name: string; uid: number; gid: number }

function accounts(): Account[] {
  try {
    return readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .filter((parts) => parts.length >= 4)
      .map((parts) => ({ name: parts[0] ?? '', uid: Number(parts[2]), gid: Number(parts[3]) }))
  } catch {
    return []
  }
}

function ownerOf(path: string): { uid: number; gid: number } | undefined {
  try {
    const { uid, gid } = statSync(path)
    return { uid, gid }
  } catch {
    return undefined
  }
}

/**
 * Decides who runs the cluster. An ordinary user does it as himself. PostgreSQL refuses root, so root becomes: the owner of the data that is
 * there already; else the owner of the installation folder, so that this person can go on without root later; else `postgres`; else `nobody`.
 * @param data the data folder, which need not exist; @param dir the installation folder.
 */
export function clusterUser(dir: string, data: string): ClusterUser {
  const me = process.getuid?.() ?? -1
  const all = accounts()
  if (me !== 0) return { name: all.find((one) => one.uid === me)?.name ?? String(me), uid: me, gid: process.getgid?.() ?? -1, drop: {} }

  const become = (one: Account): ClusterUser => ({ ...one, drop: { uid: one.uid, gid: one.gid } })
  const dataOwner = ownerOf(data)
  if (dataOwner !== undefined && dataOwner.uid !== 0) {
    return become({ name: all.find((one) => one.uid === dataOwner.uid)?.name ?? String(dataOwner.uid), ...dataOwner })
  }
  // initdb looks its user up by number, so an owner without an account (a folder shared into a container) cannot be used.
  const dirOwner = all.find((one) => one.uid !== 0 && one.uid === ownerOf(dir)?.uid)
  const chosen = dirOwner ?? all.find((one) => one.name === 'postgres') ?? all.find((one) => one.name === 'nobody')
  if (chosen === undefined || chosen.uid === 0) {
    throw new Error('PostgreSQL does not run as root, and there is no other user here to run it as: useradd --system postgres')
  }
  return become(chosen)
}

/** True if `user` can enter the folder `dir`. Tried for real, as that user, because mode bits do not tell of access lists or mounts. */
export function canEnter(user: ClusterUser, dir: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', dir], { ...user.drop, cwd: '/', stdio: 'ignore' }).status === 0
}

/** What whom could run: it is started for it once, until it is another file. */
const ran = new Set<string>()

/** True if `user` can run `program --version`. */
export function canRun(user: ClusterUser, program: string): boolean {
  const file = statSync(program, { bigint: true, throwIfNoEntry: false })
  const tried = `${user.uid} ${program} ${file?.ino} ${file?.ctimeNs}`
  if (file && ran.has(tried)) return true
  const can = spawnSync(program, ['--version'], { ...user.drop, cwd: '/', stdio: 'ignore' }).status === 0
  if (can) ran.add(tried)
  return can
}
