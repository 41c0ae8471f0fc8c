const mostDescribed = 240

/** What a citation says it is about (`về đẩy mạnh …`), read from behind its number, day and issuer up to the end of the clause; null where it says nothing. */
export function descriptionAt(text: string, at: number, until: number): string | null {
  const printed = text.slice(at, Math.min(until, at + mostDescribed))
  const match =
    /^[\s,*]{0,4}((?:["“(]\s?)?(?:về|v\/v|quy định|phê duyệt|ban hành|hướng dẫn|sửa đổi|công bố|giao|điều chỉnh)(?![a-zÀ-ỹ])[^;.\n)”]*)/iu.exec(
      printed,
    )
  return match ? withoutAct(match[1]!.replace(/["“”(]/gu, '').trim()) : null
}

/** Without the main clause that a basis leads up to: `về …, Ban Thường vụ Huyện ủy xây dựng kế hoạch như sau:`. */
function withoutAct(description: string): string {
  for (let comma = description.indexOf(','); comma > 0; comma = description.indexOf(',', comma + 1)) {
    const clause = description.slice(comma + 1).trimStart()
    if (/^\p{Lu}/u.test(clause) && /xây dựng|ban hành|hướng dẫn|yêu cầu|đề nghị|như sau/u.test(clause))
      return description.slice(0, comma)
  }
  return description
}
