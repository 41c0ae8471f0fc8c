import { register } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DoichieuError, type RunOptions } from '../index.js'

/** A user's own composition: gets the folder and the options of `run`, gives back an exit code (0 where it gives back none). */
export type UserPipeline = (folder: string, options: RunOptions) => Promise<number>

/**
 * Loads a user's composition: an ES module whose default export is a function. It may import `doichieu` wherever it lies. Throws
 * `cli/pipeline-module`; what the function throws comes as `cli/pipeline-failed`, errors of the library as they are.
 */
export async function userPipeline(file: string): Promise<UserPipeline> {
  const unusable = (cause?: unknown): DoichieuError =>
    new DoichieuError('cli/pipeline-module', { file }, { cause })
  register(libraryByName(new URL('../index.js', import.meta.url).href))
  const module = (await import(pathToFileURL(resolve(file)).href).catch((cause: unknown) => {
    throw unusable(cause instanceof Error ? cause.stack : cause)
  })) as { default?: unknown }
  if (typeof module.default !== 'function') throw unusable()
  const compose = module.default as (folder: string, options: RunOptions) => unknown
  return async (folder, options) => {
    try {
      const code = await compose(folder, options)
      return typeof code === 'number' && Number.isInteger(code) && code >= 0 && code <= 255 ? code : 0
    } catch (cause) {
      if (cause instanceof DoichieuError) throw cause
      const reason = cause instanceof Error ? cause.message : String(cause)
      throw new DoichieuError('cli/pipeline-failed', { file, reason }, { cause })
    }
  }
}

/** A hook that finds the very library that is running under its own name: the user's file need not lie beside an installed one. */
function libraryByName(url: string): string {
  const source = `export const resolve = (name, context, next) =>
  name === 'doichieu' ? { url: ${JSON.stringify(url)}, shortCircuit: true } : next(name, context)`
  return `data:text/javascript,${encodeURIComponent(source)}`
}
