// Digests of uploads in threads of their own, so that the index can take the next one meanwhile: it must not be what is
// measured. The same file is the script of the threads.
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { digestsOf, type FileDigests } from '../../packages/standins/src/pypi/digests.ts'

const THREADS = 2

interface Job {
  readonly id: number
  readonly content: Uint8Array
}

/** Starts the threads; they end with the process. */
export function digestInThreads(): (content: Buffer) => Promise<FileDigests> {
  const waiting = new Map<number, (digests: FileDigests) => void>()
  const workers = Array.from({ length: THREADS }, () => {
    const worker = new Worker(new URL(import.meta.url))
    worker.on('message', ({ id, digests }: { id: number; digests: FileDigests }) => {
      waiting.get(id)?.(digests)
      waiting.delete(id)
    })
    return worker
  })
  let last = 0
  return (content) =>
    new Promise((resolve) => {
      last += 1
      waiting.set(last, resolve)
      workers[last % THREADS]?.postMessage({ id: last, content } satisfies Job)
    })
}

if (!isMainThread) {
  parentPort?.on('message', ({ id, content }: Job) => {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.length)
    parentPort?.postMessage({ id, digests: digestsOf(bytes) })
  })
}
