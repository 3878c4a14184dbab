// The files that schedules release: names that GitHub keeps and names that it rewrites, each with our bytes and others.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { keepsName } from '@plumbline/github'
import { digestOf } from '@plumbline/kernel'
import type { DeclaredFile } from '@plumbline/releases'
import type { WishSpec } from './schedule.ts'

const NAMES = [
  'demo-1.2.3.tgz',
  'demo setup (x64).exe',
  '.config.json',
  'demo_1.2.3_linux-arm64.tar.gz',
  'Übersicht.pdf',
  'notes & more..txt',
  'demo+tools@1.2.3.whl',
  'SHA256SUMS',
]

/** What nobody declares. */
export const FOREIGN_NAME = 'stranger.bin'

/** What another job adds. */
export const LATE_NAME = 'demo-1.2.3.dmg'

/** Most plain files besides the named ones. */
const PLAIN = 120

export interface StockFile extends DeclaredFile {
  readonly bytes: Buffer
  /** Of the same size. */
  readonly otherBytes: Buffer
}

export interface Stock {
  readonly named: readonly StockFile[]
  readonly plain: readonly StockFile[]
}

/** The stock in a folder, where uploads read it. */
export async function createStock(folder: string): Promise<Stock> {
  await mkdir(folder, { recursive: true })
  const plain = Array.from({ length: PLAIN }, (_, index) => `part-${String(index).padStart(3, '0')}.bin`)
  const make = async (name: string, index: number): Promise<StockFile> => {
    const bytes = Buffer.from(`ours ${name} ${'+'.repeat(index % 7)}\n`)
    const path = join(folder, `${index}-${plain.includes(name) ? 'plain' : 'named'}`)
    await writeFile(path, bytes)
    const label = keepsName(name) ? {} : { label: name }
    const otherBytes = Buffer.from(bytes.toString('utf8').replace('ours', 'mine'))
    return { name, path, size: bytes.length, sha256: digestOf('sha256', bytes), ...label, bytes, otherBytes }
  }
  return { named: await Promise.all(NAMES.map(make)), plain: await Promise.all(plain.map(make)) }
}

/** How many named files there are to draw from. */
export const STOCK_SIZE = NAMES.length

/** The declared files of a wish. */
export function filesOf(stock: Stock, { files, more }: WishSpec): readonly StockFile[] {
  const named = files.flatMap((place) => stock.named[place] ?? [])
  return [...named, ...stock.plain.slice(0, more)]
}
