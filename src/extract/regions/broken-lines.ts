import { bareWords, type Line } from './lines.js'

const headLines = 60
const mottoes = ['cong hoa xa hoi chu nghia viet nam', 'doc lap tu do hanh phuc', 'dang cong san viet nam']

/**
 * Puts lines of a letterhead together that a narrow table cell broke: `CỘNG HÒA XÃ HỘI` / `CHỦ NGHĨA VIỆT NAM`, `Số:` / `12/KH-UBND`,
 * `Phú Yên, ngày 17` / `tháng 3 năm 2018`, `Sơn` / `La, ngày …`, and `Nơi` / `nhận:`, `Kính` / `gửi:`, `TM.` / `CHÍNH PHỦ`, `Điều` / `1.` anywhere. The span covers both; a line end inside counts as a blank.
 */
export function mendBrokenLines(text: string, lines: readonly Line[]): Line[] {
  const mended: Line[] = []
  lines.forEach((line, index) => {
    const last = mended.at(-1)
    if (last && isBroken(last, line, index < headLines)) mended[mended.length - 1] = joined(text, last, line)
    else mended.push(line)
  })
  return mended
}

function isBroken(last: Line, line: Line, inHead: boolean): boolean {
  if (last.text.length > 80 || last.segments.length > 1 || line.segments.length > 1) return false
  if (/^nơi$/iu.test(last.text)) return /^nhận/iu.test(line.text)
  if (/^kính$/iu.test(last.text)) return /^gửi/iu.test(line.text)
  if (/^(?:T[/.]?M|K[/.]?T|T[/.]?L|TUQ)\.?$/u.test(last.text)) return /^\p{Lu}{2}/u.test(line.text)
  if (/^(?:Điều|Mục|Chương|Phần)$/iu.test(last.text) && isLabelNumber(last.text, line.text)) return true
  if (!inHead || line.text.length > 90) return false
  return (
    isBrokenMotto(last.text, line.text) ||
    (/(?:^|\s)s[ốóô]\s?[:.]?$/iu.test(last.text) && /^[\d/–-]/u.test(line.text)) ||
    (/^(?:[A-ZÀ-ỹ]+ )?s[ốóô]\s?.*[A-ZÀ-ỹ\d]\s?[-–/]$/iu.test(last.text) &&
      /^\p{Lu}[\p{Lu}\d&/-]*$/u.test(line.text)) ||
    isBrokenDate(last.text, line.text)
  )
}

/** The number of `Điều`, `Chương`, `Mục` that a narrow setting left on the line below. */
function isLabelNumber(word: string, text: string): boolean {
  if (/^(?:điều|mục)$/iu.test(word)) return /^\d{1,3}\s?[.:]/u.test(text)
  return /^(?:[IVX]{1,5}|\d{1,2}|thứ [A-ZÀ-ỹ]+)(?:[.:]|$)/iu.test(text)
}

function isBrokenMotto(last: string, line: string): boolean {
  const head = bareWords(last)
  const tail = bareWords(line)
  return mottoes.some(
    (motto) => head !== '' && tail !== '' && head.length < motto.length && motto === `${head} ${tail}`,
  )
}

function isBrokenDate(last: string, line: string): boolean {
  if (/(?:ngày|tháng)\s?[\d.…]{0,4}$/iu.test(last))
    return /^(?:[\d.…]{1,4}\s)?(?:tháng|năm)(?![A-ZÀ-ỹ])|^\d{4}$/iu.test(line)
  if (/tháng\s?[\d.…]{1,3}\s?năm$/iu.test(last)) return /^\d{4}/u.test(line)
  // `Sơn` / `La, ngày 11 tháng 3 năm 2020`: a place broken in two.
  return (
    /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(last) &&
    last.length < 14 &&
    /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?, ?ngày/u.test(line)
  )
}

function joined(text: string, last: Line, line: Line): Line {
  const span = { start: last.start, end: line.end }
  const whole = text.slice(span.start, span.end).replace(/[\n\t]/gu, ' ')
  return {
    ...last,
    ...span,
    text: whole,
    segments: [{ ...span, text: whole, side: last.segments[0]?.side ?? null }],
  }
}
