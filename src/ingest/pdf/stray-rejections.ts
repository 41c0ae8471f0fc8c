/**
 * pdf.js leaves promises behind that nobody waits for; in a broken file they are rejected, and Node would end the process for it.
 * While a file is open such rejections are let go; those of anybody else go on as if nobody listened.
 */
let open = 0

/** Call before pdf.js begins; what it returns is called when pdf.js is done. */
export function letStrayRejectionsGo(): () => void {
  if (open++ === 0) process.on('unhandledRejection', onRejection)
  let ended = false
  return () => {
    if (ended) return
    ended = true
    // Rejections are told after the current turn: the listener stays until they have been.
    setTimeout(() => {
      if (--open === 0) process.off('unhandledRejection', onRejection)
    }, 50).unref()
  }
}

function onRejection(reason: unknown): void {
  const stack = reason instanceof Error ? (reason.stack ?? '') : ''
  if (/pdf(?:\.worker)?(?:\.min)?\.mjs|pdfjs-dist/u.test(stack)) return
  throw reason
}
