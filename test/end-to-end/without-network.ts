import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { doichieu, root, type Ran } from './command.js'

/** What a command did where every use of the network fails: the threads that were watched, and the uses that were tried. */
export interface Watched extends Ran {
  readonly threads: readonly string[]
  readonly tried: readonly string[]
}

/** The environment in which every thread of a process is denied the network, each try written to `log`. */
export function denied(log: string): Record<string, string> {
  const preload = pathToFileURL(join(root, 'test/end-to-end/deny-network.mjs')).href
  return { NODE_OPTIONS: `--import=${preload}`, NETWORK_LOG: log }
}

/** Runs the built program without a network. */
export async function withoutNetwork(args: readonly string[], log: string): Promise<Watched> {
  const ran = await doichieu(args, { env: denied(log) })
  const lines = readFileSync(log, 'utf8').trim().split('\n')
  const of = (word: string): string[] =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1))
  return { ...ran, threads: of('loaded'), tried: of('denied') }
}
