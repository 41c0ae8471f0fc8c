/** Waits until every one has ended, well or not, and only then throws the first error: nothing is still at work when the caller closes what they use. */
export async function allEnded(works: readonly Promise<void>[]): Promise<void> {
  const ends = await Promise.allSettled(works)
  const failed = ends.find((end) => end.status === 'rejected')
  if (failed) throw failed.reason
}
