import { bareWords, isCapitals, type Line } from '../regions/lines.js'
import type { Span } from '../../doc/span.js'
import { opensPrintedBody } from './bodies.js'
import { makerLength, withoutMaker, type TitlePart } from './maker.js'
import { isBracketNote, isNoise, isRule, opensBasis, opensHeading, opensLegalBasis } from './openers.js'
import { readNumber } from './number.js'
import { readPlaceDate } from './place-date.js'

/** The title (trích yếu): its lines, and the first line of what comes after it. */
export interface TitleRead {
  readonly parts: readonly TitlePart[]
  /** Maker, number and day before the title; null where it opens with its subject. */
  readonly maker: Span | null
  /** Index of the first line of the body. */
  readonly next: number
}

/**
 * Reads the title below the type line. It ends at a rule, a note in brackets, the name of the enacting body, the basis or the first
 * heading. `glued` is what of the type's own line belongs to it; the body's or session's name under the type is left out, but the
 * name of a law may be a body's (`LUẬT` / `THANH TRA`).
 */
export function readTitle(
  lines: readonly Line[],
  from: number,
  glued: TitlePart | null,
  law = false,
): TitleRead {
  const isTitle = glued && (makerLength(glued.text) > 0 || !namesBody(glued.text, null))
  // `CÔNG ĐIỆN KHẨN` tells how fast and not of what.
  const parts: TitlePart[] = isTitle && !isNoise(glued.text) ? [glued] : []
  let at = from
  for (; at < lines.length; at++) {
    const line = lines[at]!
    const text = line.text
    const last = parts.at(-1)
    if (isRule(text)) {
      if (last) break
      continue
    }
    if (isBracketNote(text) && !(last && isOpen(last.text))) {
      if (last) break
      continue
    }
    if (!last && repeatsType(text, lines[from - 1]?.text ?? '')) continue
    if (endsTitle(text, last?.text ?? null, parts.length, lines[at + 1]?.text ?? '')) break
    const year =
      last !== undefined && /^(?:[-–] ?)?\d{4}$/u.test(text) && (isOpen(last.text) || /^\D/u.test(text))
    if (!year && (isNoise(text) || isDateLine(text))) continue
    if (last ? !isOpen(last.text) && enactsAt(lines, at) : !law && isMakerAlone(lines, at)) {
      if (last) break
      continue
    }
    const tail = parts.length === 1 && last === glued && last.text.length < 20 && text.length < 200
    if (last && !tail && !goesOn(last.text, text, line.afterBlank)) break
    const own = withoutNote(text)
    parts.push({ start: line.start, end: line.start + own.length, text: own })
    if (own.length < text.length) {
      at++
      break
    }
  }
  while (at < lines.length && isBetween(lines, at)) at++
  return { ...withoutMaker(parts), next: at }
}

/** Some pages print the type twice, once in small letters. */
function repeatsType(text: string, type: string): boolean {
  return text.length < 40 && bareWords(text) === bareWords(type)
}

function endsTitle(text: string, last: string | null, count: number, next: string): boolean {
  if (/^(?:(?:đồng )?kính gửi|kính thưa|hôm nay,)/iu.test(text) || opensHeading(text)) return true
  if (/^(?:căn cứ|xét|theo đề nghị)(?![A-ZÀ-ỹ])/iu.test(text) && opensLegalBasis(text) && !isCapitals(text))
    return true
  if (/(?:như sau|sau đây|sau)\s*:$|(?:^|\s)điện\s*:$/iu.test(text)) return true
  if (text.length > 700 || (text.length > 350 && /[.:;]$/u.test(text))) return true
  if (last === null) {
    if (/^[-–+•]/u.test(text) && text.length > 60) return true
    return /[.:]$/u.test(text) && opensBasis(text) && text.length > 160
  }
  const open = isOpen(last) && !(isCapitals(last) && text.length > 60)
  return count > 12 || (opensBasis(text) && !open && isParagraph(text, next))
}

/** A basis is a paragraph: long, closed by a sign, or going on below in small letters; a title's line is short and closed by none. */
function isParagraph(text: string, next: string): boolean {
  return text.length > 100 || /[.,;:]$/u.test(text) || (text.length > 50 && /^[\p{Ll}\d(]/u.test(next))
}

/** True where a line of the title cannot end there: the next one belongs to it whatever it opens with. */
function isOpen(last: string): boolean {
  return /(?:[,;–-]|\s(?:của|và|về|với|cho|tại|do|theo|thuộc|các|những|hoặc|trong|giữa|đến|từ|tới|số|đảng bộ|ban chấp hành|ủy ban|uỷ ban|ban bí|ban thường|bộ chính|hội đồng|thủ tướng chính|nghị|quyết|chỉ|kế|chương|đề|kết|giai|nhiệm))$/iu.test(
    last,
  )
}

function goesOn(last: string, text: string, afterBlank: boolean): boolean {
  if (isOpen(last) || /^(?:[\p{Ll}("“\d]|[-–] ?\d{4})/u.test(text)) return true
  const period = /^(?:năm|tháng|quý|tuần|học kỳ|giai đoạn|nhiệm kỳ|đợt)\s/iu.test(text) && text.length < 60
  if (period && !/[.:;]$/u.test(text)) return true
  if (isCapitals(last))
    return isCapitals(text) || (last.length > 30 && text.length < 110 && !/[.:;]$/u.test(text) && !afterBlank)
  if (isCapitals(text)) return false
  return last.length < 130 && text.length < 110 && !/[.:;]$/u.test(text)
}

/** A date or number of issue that a recogniser put below the type. */
function isDateLine(text: string): boolean {
  const read = readPlaceDate(text)
  // `PHIÊN HỌP THƯỜNG KỲ THÁNG 9 NĂM 2021` is no place and date: before a month alone stands a comma.
  const dated =
    read !== null && /^\s*,|ngày/iu.test(text.slice(read.placeSpan?.end ?? 0, read.dateSpan.start + 4))
  if (dated && text.length < 80 && read.placeSpan !== null && read.start <= 3) return true
  const number = readNumber(text)
  return number !== null && number.symbol !== null && number.start === 0 && number.end >= text.length - 2
}

/** True for a line that names the enacting body (`CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …`, `của Bộ Chính trị`) or the session. */
export function namesBody(text: string, last: string | null): boolean {
  if (text.length > 200 || (last !== null && isOpen(last))) return false
  if (isSession(text)) return true
  const bare = bareWords(text)
  if (
    last === null &&
    /^cua (?:ban|bo|hoi dong|uy ban|thu tuong|chu tich|chinh phu|quoc hoi|tinh uy|thanh uy|huyen uy|giam doc|lien bo)(?![a-z])/u.test(
      bare,
    )
  ) {
    return text.length < 160 && !/ ve (?:viec )?/u.test(bare)
  }
  if (!isCapitals(text) || text.length > 160) return false
  if (
    /^(?:chu tich|bo truong|giam doc|thu tuong|thong doc|tong giam doc|hieu truong|vien truong|tong thanh tra|chanh an|truong ban|cuc truong|tong cuc truong|chu nhiem|bi thu|chanh van phong|tong kiem toan|tu lenh|lien bo|uy ban thuong vu quoc hoi|chinh phu|quoc hoi)(?![a-z])/u.test(
      bare,
    )
  ) {
    return !/ ve | so \d| nam \d{4}/u.test(bare)
  }
  return opensPrintedBody(text) && !/ ve | nam \d{4}| giai doan /u.test(bare)
}

/** The body's name under the type; where number and day follow it on this line or the next ones, all of it is read with the title. */
function isMakerAlone(lines: readonly Line[], at: number): boolean {
  if (opensMeeting(lines, at)) return true
  if (!namesBody(lines[at]!.text, null)) return false
  const ahead = lines.slice(at, at + 3).map((line) => line.text)
  return makerLength(ahead.join(' ')) === 0
}

/** `Hội nghị lần thứ mười hai Ban Chấp hành …` over a line that opens with `về`: the meeting that concluded, and no title. */
function opensMeeting(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!
  return (
    /^hội nghị (?:lần thứ|ban (?:chấp hành|thường vụ))(?![A-ZÀ-ỹ])/iu.test(text) &&
    /^về\s/iu.test(lines[at + 1]?.text ?? '')
  )
}

/** True for a line that names the session in which a council or committee passed the document. */
export function isSession(text: string): boolean {
  if (text.length > 200) return false
  const bare = bareWords(text)
  if (/^hoi nghi lan thu /u.test(bare) && isCapitals(text)) return true
  return (
    /^.{0,100}khoa [a-z0-9]+ ?(?:nhiem ky [\d ]+)?ky hop/u.test(bare) ||
    /^ky hop thu \S+(?: \S+){0,2}(?: khoa \S+)?(?: nhiem ky [\d ]+)?$/u.test(bare)
  )
}

/** True where the enacting body stands: its lines, then the session if one is named, then the basis that it names. */
function enactsAt(lines: readonly Line[], at: number): boolean {
  // `QUY CHẾ LÀM VIỆC` / `CỦA BAN CHẤP HÀNH …` goes on; the enacting body stands without a word before it.
  if (/^của\s/iu.test(lines[at]!.text)) return false
  if (!namesBody(lines[at]!.text, null) && !isOffice(lines[at]!.text)) return false
  if (isSession(lines[at]!.text)) return true
  for (let next = at + 1; next < lines.length && next <= at + 4; next++) {
    const { text } = lines[next]!
    if (opensLegalBasis(text) && !isCapitals(text)) return true
    if (isSession(text)) return true
    if (!isCapitals(text) && !isRule(text)) return opensBasis(text)
  }
  return false
}

/** The enacting office in small letters, as some print it: `Bộ trưởng Bộ Y tế`. */
function isOffice(text: string): boolean {
  return (
    text.length < 100 &&
    !/[.,;:]$/u.test(text) &&
    !/\d|(?:^|\s)(?:khóa|khoá|nhiệm kỳ|về|năm)(?![A-ZÀ-ỹ])/iu.test(text) &&
    /^(?:Chủ tịch|Bộ trưởng|Thủ tướng|Giám đốc|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|Chính phủ)(?![A-Za-zÀ-ỹ])/u.test(
      text,
    )
  )
}

/** The title's line without a note in brackets glued to its end. */
function withoutNote(text: string): string {
  const at = text.lastIndexOf('(')
  if (at <= 0 || !/\)\s*$/u.test(text)) return text
  return isBracketNote(text.slice(at)) && !/^\(khóa/iu.test(text.slice(at))
    ? text.slice(0, at).trimEnd()
    : text
}

/** True for what may stand between title and body and belongs to neither: rules, notes, the enacting body, the session. */
function isBetween(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!
  if (isRule(text) || isBracketNote(text) || isSession(text) || isNoise(text) || isDateLine(text)) return true
  if (!isCapitals(text) || text.length > 160 || opensHeading(text)) return enactsAt(lines, at)
  // The rest of the enacting body's name (`NƯỚC CỘNG HÒA …`, `TỈNH …`) before its basis.
  return (
    namesBody(text, null) ||
    lines.slice(at + 1, at + 3).some((line) => opensLegalBasis(line.text) && !isCapitals(line.text))
  )
}
