import { spawn } from 'node:child_process'
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { constants } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { caps } from '../caps.js'

/** Another office program, where the machine has one: takes a file of an old format to DOCX. */
export interface Converter {
  /** The DOCX bytes, null where the program failed or took too long. `ending` is that of the given bytes, without the dot. */
  toDocx(bytes: Uint8Array, ending: 'doc' | 'rtf', signal?: AbortSignal): Promise<Uint8Array | null>
}

/** LibreOffice, null where none is found on the PATH or where its installer puts it on Windows and macOS. */
export async function findLibreOffice(
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Converter | null> {
  const program = await findProgram(environment)
  if (program === null) return null
  return { toDocx: (bytes, ending, signal) => convert(program, bytes, { ending, signal, environment }) }
}

async function findProgram(environment: NodeJS.ProcessEnv): Promise<string | null> {
  const windows = process.platform === 'win32'
  const names = windows ? ['soffice.exe', 'soffice.com'] : ['soffice', 'libreoffice']
  const folders = (environment['PATH'] ?? environment['Path'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
  if (windows)
    folders.push('C:\\Program Files\\LibreOffice\\program', 'C:\\Program Files (x86)\\LibreOffice\\program')
  if (process.platform === 'darwin') folders.push('/Applications/LibreOffice.app/Contents/MacOS')
  for (const folder of folders)
    for (const name of names) {
      const file = join(folder, name)
      const found = await access(file, constants.X_OK).then(
        () => true,
        () => false,
      )
      if (found) return file
    }
  return null
}

// No macros, no links to elsewhere: the file comes from strangers.
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`

interface Conversion {
  readonly ending: string
  readonly signal?: AbortSignal | undefined
  readonly environment: NodeJS.ProcessEnv
}

/** Works in a folder of its own with a profile of its own, so that neither an open LibreOffice nor a second run is in its way. */
async function convert(
  program: string,
  bytes: Uint8Array,
  conversion: Conversion,
): Promise<Uint8Array | null> {
  const folder = await mkdtemp(join(tmpdir(), 'doichieu-'))
  try {
    const profile = join(folder, 'profile')
    await mkdir(join(profile, 'user'), { recursive: true })
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings)
    const input = join(folder, `input.${conversion.ending}`)
    await writeFile(input, bytes)
    const output = join(folder, 'output')
    const given = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless', '--norestore', '--nolockcheck', '--nodefault', '--nologo',
      '--convert-to', 'docx:MS Word 2007 XML', '--outdir', output, input,
    ] // prettier-ignore
    if (!(await run(program, given, folder, conversion))) return null
    return new Uint8Array(await readFile(join(output, 'input.docx')))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Runs the program to its end; past the time cap, or when the caller gives up, it is ended with all it has started. */
function run(
  program: string,
  given: readonly string[],
  folder: string,
  { signal, environment }: Conversion,
): Promise<boolean> {
  return new Promise((resolve) => {
    const windows = process.platform === 'win32'
    const own = windows
      ? environment
      : { PATH: environment['PATH'], HOME: folder, TMPDIR: folder, LANG: 'C.UTF-8' }
    const child = spawn(program, given, {
      stdio: 'ignore',
      detached: !windows,
      windowsHide: true,
      env: own,
      cwd: folder,
    })
    const end = (): void => {
      if (child.pid === undefined) return
      try {
        if (windows) child.kill()
        else process.kill(-child.pid, 'SIGKILL')
      } catch {
        // It has ended by itself in the meantime.
      }
    }
    const timer = setTimeout(end, caps.milliseconds)
    const settle = (whole: boolean): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve(whole)
    }
    signal?.addEventListener('abort', end)
    child.on('error', () => settle(false))
    child.on('close', (code) => settle(code === 0))
    if (signal?.aborted === true) end()
  })
}
