declare module 'diff-match-patch' {
  /** The part of the peer that the bench calls. */
  export default class DiffMatchPatch {
    Diff_Timeout: number
    diff_main(first: string, second: string): [number, string][]
    diff_cleanupSemantic(diffs: [number, string][]): void
  }
}
