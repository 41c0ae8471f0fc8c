import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DoichieuError, type RunOptions } from '../index.js'

/** A user's own composition: gets the folder and the options of `run`, gives back an exit code. */
export type UserPipeline = (folder: string, options: RunOptions) => Promise<number>

/** Loads a user's composition: an ES module whose default export is a function. Throws `cli/pipeline-module`. */
export async function userPipeline(file: string): Promise<UserPipeline> {
  const unusable = (cause?: unknown): DoichieuError =>
    new DoichieuError('cli/pipeline-module', { file }, { cause })
  const module = (await import(pathToFileURL(resolve(file)).href).catch((cause: unknown) => {
    throw unusable(cause)
  })) as { default?: unknown }
  if (typeof module.default !== 'function') throw unusable()
  const compose = module.default as (folder: string, options: RunOptions) => unknown
  return async (folder, options) => {
    const code = await compose(folder, options)
    return typeof code === 'number' ? code : 0
  }
}
