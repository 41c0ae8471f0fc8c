/** Opens a file with the program that the reader's system has for it. A system without one is no error: the file is written. */
export async function openFile(path: string): Promise<void> {
  const { default: open } = await import('open')
  await open(path).catch(() => undefined)
}
