import type { Span } from '../../doc/span.js'
import type { FoundDate } from '../../text/dates.js'
import { matchesOf } from '../../text/matches.js'

/** A law, ordinance, constitution or statute cited by its name. */
export interface NamedCitation {
  readonly span: Span
  /** `Luật Đầu tư`, without the year. */
  readonly name: string
  readonly type: string
  /** The year or day that follows the name. */
  readonly date: string | null
  /** Where year or date end. */
  readonly tail: number
}

const opener =
  /(?<![A-Za-zÀ-ỹ\d])(?:(Bộ luật|Luật|Pháp lệnh)\s{1,3}(?=\p{Lu}|\p{Ll}{1,6}[\s,])|Hiến pháp(?:\snước\sCộng\sh(?:òa|oà)\sxã\shội\schủ\snghĩa\sViệt\sNam)?(?=\snăm|[,;.\s])|Điều lệ Đảng(?![A-Za-zÀ-ỹ]))/gu

/** Every law cited by name outside the given stretches (citations by number), in order: `Luật Đầu tư năm 2020`, `Bộ luật Lao động`, `Hiến pháp năm 2013`, `Điều lệ Đảng`. */
export function findNamed(
  text: string,
  taken: readonly Span[],
  dates: readonly FoundDate[],
): NamedCitation[] {
  const byStart = new Map(dates.map((date) => [date.span.start, date]))
  const found: NamedCitation[] = []
  let next = 0
  let from = 0
  for (const match of matchesOf(text, opener)) {
    while (next < taken.length && taken[next]!.end <= match.index) next++
    if (match.index < from || (next < taken.length && taken[next]!.start <= match.index)) continue
    const until = Math.min(taken[next]?.start ?? text.length, match.index + 200)
    const end = match[1]
      ? endOfLaw(text, match.index + match[0].length, until)
      : match.index + match[0].length
    if (end === null) continue
    const date = dateBehind(text, end, byStart)
    if (!date && isSmall(text, match)) continue
    const type = match[1] ?? (match[0].startsWith('Hiến') ? 'Hiến pháp' : 'Điều lệ')
    from = date?.span.end ?? end
    found.push({
      span: { start: match.index, end },
      name: text.slice(match.index, end).replace(/\s+/gu, ' '),
      type,
      date: date?.iso ?? null,
      tail: from,
    })
  }
  return found
}

/** `Luật đất đai năm 2003`: a name in small letters is one where its year stands behind it, or where it amends. */
function isSmall(text: string, match: RegExpExecArray): boolean {
  const opening = text.slice(match.index + match[0].length, match.index + match[0].length + 8)
  return match[1] !== undefined && /^\p{Ll}/u.test(opening) && !opening.startsWith('sửa đổi')
}

function dateBehind(text: string, end: number, byStart: ReadonlyMap<number, FoundDate>): FoundDate | null {
  const gap = /^[\s,]{0,3}\(?/u.exec(text.slice(end, end + 6))![0]
  return byStart.get(end + gap.length) ?? null
}

// What ends a law's name when it stands behind it in small letters.
const ends =
  /^(?:năm|ngày|được|đã|có|theo|trong|về|để|khi|thì|là|tại|này|hiện|đối|cho|như|còn|sẽ|phải|bằng|với|đến|trên|không|do|từ|ban|gồm|nêu|nhằm|vào|mà|nếu|trước|sau|mới|khác|việc)$/u
const commaGoesOn =
  /^,\s(?:chống|chữa|bổ sung|vệ sinh|cứu|an toàn|khen|nhập|quá|cư|tố|lưu|sử dụng|trật tự|công chức|tiết kiệm|quản lý|thể thao|cảnh|kiểm|quá cảnh|giáo dục)(?![A-Za-zÀ-ỹ])/u
const andStops =
  /^\s(?:và|hoặc)\s(?:các|những|văn bản|nghị|quy|thông|hướng|pháp luật|một số|chính sách|\p{Lu})/u
// Bodies inside the names of laws on them: `Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân`.
const andGoesOn = /^\svà\s(?:(?:Ủy|Uỷ)\sban\snhân\sdân|UBND)(?![A-Za-zÀ-ỹ])/u
// `Luật sửa đổi, bổ sung một số điều của Luật Đê điều và Luật …` goes on over the laws that it amends.
const amended = /^(?:,|\s?và|,\svà)\s(?=Luật\s|Bộ luật\s)/u

/** Takes in the words of a law's name; null where nothing that looks like one follows. */
function endOfLaw(text: string, start: number, until: number): number | null {
  let end = start
  for (let words = 0; words < 22; words++) {
    const rest = text.slice(end, Math.min(until, end + 40))
    const bodies = /^Tổ/u.test(text.slice(start, start + 2)) ? andGoesOn.exec(rest) : null
    if (bodies) {
      end += bodies[0].length
      continue
    }
    if (
      words > 0 &&
      (/^\s{1,2}số\s{0,2}\d/u.test(rest) ||
        andStops.test(rest) ||
        (rest.startsWith(',') && !commaGoesOn.test(rest)))
    ) {
      const more = /^[Ss]ửa đổi/u.test(text.slice(start, start + 7)) ? amended.exec(rest) : null
      if (!more) break
      end += more[0].length + 4
      continue
    }
    if (words > 0 && /^\s?\n\s?\p{Lu}{2}/u.test(rest)) break
    const word = /^(?:,\s|[^\S\n]{0,2}\n?)([A-Za-zÀ-ỹ]+)/u.exec(rest)
    if (!word || (words > 0 && /^\P{L}*$/u.test(word[0]))) break
    if (
      words > 0 &&
      (ends.test(word[1]!) ||
        /^(?:quy định|của)(?! (?:Luật|Bộ luật|Pháp lệnh|Quốc hội và))(?![A-Za-zÀ-ỹ])/u.test(rest.trimStart()))
    )
      break
    if (
      words > 0 &&
      /^(?:Nghị|Quyết|Căn|Thông|Chính sách|Luật|Điều)$/u.test(word[1]!) &&
      !/của\s$/u.test(text.slice(start, end + 1))
    )
      break
    end += word[0].length
    if (end > until) return null
  }
  const printed = text.slice(start, end)
  return /[A-Za-zÀ-ỹ]{2,}/u.test(printed) ? end : null
}
