// The shell script that closes a namespace around a command: loopback up, private places covered, powers given away.
import { existsSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'

export interface Enclosure {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  /** The whole environment of the command. */
  readonly env: Readonly<Record<string, string>>
  /** A folder that is shared with the outside, writable. */
  readonly scratch: string
  /** Folders that stay visible although a covered place holds them; read-only as far as the kernel lets us. */
  readonly visible: readonly string[]
  /** `host` leaves the network as it is, for installing dependencies; `none`, the default, has only a loopback of its own. */
  readonly network?: 'none' | 'host'
}

/** Whom the command runs as, where the namespace was made by the real root. */
export interface Caller {
  readonly uid: number
  readonly gid: number
}

/** Places whose path sockets, credentials or leftovers would cross the namespace. Homes wherever this user's is. */
function coveredPlaces(): string[] {
  const homes = ['/home', '/root', userInfo().homedir, process.env['HOME'] ?? '/root']
  const places = ['/tmp', '/var/tmp', '/run', '/dev/shm', ...homes]
  const present = [...new Set(places)].filter(
    (path) => path !== '/' && existsSync(path) && statSync(path).isDirectory(),
  )
  // A place inside another covered place is gone with it.
  return present.filter((path) => !present.some((other) => other !== path && path.startsWith(`${other}/`)))
}

/** Where folders are held while their way to them is covered. */
export const STAGE = '.stage'

/** The folders that the stage needs, to be made before the namespace is entered. */
export function stageFolders(enclosure: Enclosure): string[] {
  return [enclosure.scratch, ...enclosure.visible].map((_, index) => join(enclosure.scratch, STAGE, String(index)))
}

/** The script for `sh -c`, run as root of the namespace. It is process 1 and stays: it reaps what steps leave behind. */
export function enclosureScript(enclosure: Enclosure, caller: Caller | undefined): string {
  const folders = [enclosure.scratch, ...enclosure.visible]
  const stage = join(enclosure.scratch, STAGE)
  return [
    'set -e',
    'PATH="$PATH:/usr/sbin:/sbin"',
    'umask 022',
    ...(enclosure.network === 'host' ? [] : [LOOPBACK_UP]),
    'mount --make-rprivate /',
    // The scratch folder goes first, and without what is mounted inside it.
    ...folders.map(
      (path, index) => `mount --${index === 0 ? '' : 'r'}bind ${quote(path)} ${quote(join(stage, String(index)))}`,
    ),
    // The open folder is the way to the stage once /tmp is covered.
    `exec 3<${quote(stage)}`,
    ...coveredPlaces().map((path) => `mount -t tmpfs -o mode=1777,nosuid,nodev tmpfs ${quote(path)}`),
    ...folders.flatMap((path, index) => bringBack(path, index)),
    'exec 3<&-',
    `cd ${quote(enclosure.cwd)}`,
    `set +e`,
    [...powerless(caller), 'env', '-i', ...assignments(enclosure.env), enclosure.command, ...enclosure.args]
      .map(quote)
      .join(' '),
    'exit $?',
  ].join('\n')
}

function bringBack(path: string, index: number): string[] {
  const bind = `mount -c --rbind /proc/self/fd/3/${index} ${quote(path)}`
  const readOnly = `mount -o remount,bind,ro ${quote(path)} 2>/dev/null || true`
  return [`mkdir -p ${quote(path)}`, bind, ...(index === 0 ? [] : [readOnly])]
}

/** Without capabilities nothing that is covered can be uncovered, and no user namespace inside this one gives them back. */
function powerless(caller: Caller | undefined): string[] {
  const user = caller === undefined ? [] : [`--reuid=${caller.uid}`, `--regid=${caller.gid}`, '--clear-groups']
  return ['setpriv', ...user, '--bounding-set=-all', '--inh-caps=-all', '--no-new-privs', '--']
}

function assignments(env: Readonly<Record<string, string>>): string[] {
  return Object.entries(env).map(([name, value]) => `${name}=${value}`)
}

function quote(text: string): string {
  return /^[\w/.=:@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}

/** A fresh network namespace has a loopback that is down; SIOCSIFFLAGS (0x8914) with IFF_UP|IFF_RUNNING lifts it. */
const LOOPBACK_UP = [
  'ip link set lo up 2>/dev/null',
  `perl -e 'use Socket; socket(S, PF_INET, SOCK_DGRAM, 0); $r = pack("a16sx22", "lo", 0x41); ioctl(S, 0x8914, $r) or exit 1' 2>/dev/null`,
  `python3 -c 'import fcntl,socket,struct; fcntl.ioctl(socket.socket(socket.AF_INET, socket.SOCK_DGRAM), 0x8914, struct.pack("16sh22x", b"lo", 0x41))' 2>/dev/null`,
  "{ echo 'loopback cannot be brought up: neither ip nor perl nor python3 did it' >&2; exit 125; }",
].join(' || ')
