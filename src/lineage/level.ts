import type { Body, Level } from '../models/models.js'
import { fold } from '../text/fold.js'
import { abbreviationLevel, issuerAbbreviation } from '../text/key.js'

/** What of a document shows its level. */
export interface LevelSource {
  readonly symbol: string | null
  readonly issuer: string | null
  readonly superior: string | null
}

/**
 * The level of a document: 0 central, 1 province, 2 district or Khối, 3 grass roots; null where nothing shows it. The issuer's name goes before
 * the symbol, since one abbreviation can serve several levels (ĐU, UBND).
 */
export function levelOf({ symbol, issuer, superior }: LevelSource, bodies: readonly Body[]): Level | null {
  if (issuer && isCityOfProvince(issuer, superior)) return 2
  const byName = issuer ? (levelOfName(issuer) ?? levelInGazetteer(issuer, bodies)) : null
  if (byName !== null) return byName
  const abbreviation = symbol ? issuerAbbreviation(symbol) : null
  const bySymbol = abbreviation ? abbreviationLevel(abbreviation) : null
  if (bySymbol !== null) return bySymbol
  const above = superior ? levelOfName(superior) : null
  return above !== null && above > 0 && above < 3 && /^(?:đảng bộ|huyện ủy|đảng ủy)/u.test(fold(superior!))
    ? ((above + 1) as Level)
    : null
}

// The cities under the central authorities (Resolution 202/2025/QH15 and before); every other city was a district until 1 July 2025.
const centralCities = /^(?:hà nội|hải phòng|đà nẵng|cần thơ|huế|hồ chí minh)/u

/** `Thành ủy Tam Điệp` under `Đảng bộ tỉnh …` prints the symbol TU like a province, and is a district. */
function isCityOfProvince(issuer: string, superior: string | null): boolean {
  const match = /(?:thành ủy|thành phố)(?: (.*))?$/u.exec(fold(issuer))
  if (!match) return false
  if (superior !== null && /(?:^|\s)tỉnh(?![A-Za-zÀ-ỹ])/u.test(fold(superior))) return true
  return (
    match[1] !== undefined && /^\p{Lu}/u.test(issuer.slice(-match[1].length)) && !centralCities.test(match[1])
  )
}

// The innermost place of a name decides: `Ban Thường vụ Huyện ủy`, `Ủy ban nhân dân xã`, `Đảng ủy Khối các cơ quan tỉnh`.
const patterns: readonly { level: Level; pattern: RegExp }[] = [
  { level: 3, pattern: /(?:^|\s)(?:chi bộ|chi ủy|đảng ủy (?:xã|phường|thị trấn|đặc khu)|đảng bộ (?:xã|phường|thị trấn)|(?:nhân dân|ubnd|hđnd) (?:xã|phường|thị trấn|đặc khu))(?![A-Za-zÀ-ỹ])/u },
  { level: 0, pattern: /(?:^|\s)(?:trung ương|bộ chính trị|ban bí thư|quốc hội|chính phủ|chủ tịch nước)(?![A-Za-zÀ-ỹ])/u },
  { level: 0, pattern: /^(?:bộ trưởng|bộ (?!chỉ huy|đội|tư lệnh))/u },
  { level: 2, pattern: /(?:^|\s)(?:đảng (?:ủy|bộ) (?:khối|công an|quân sự|bộ đội biên phòng|các cơ quan đảng|(?:ủy ban nhân dân|ubnd) (?:tỉnh|thành phố))|huyện ủy|quận ủy|thị ủy|đảng bộ (?:huyện|quận|thị xã)|(?:nhân dân|ubnd|hđnd) (?:huyện|quận|thị xã))(?![A-Za-zÀ-ỹ])|^phòng(?![A-Za-zÀ-ỹ])/u },
  { level: 1, pattern: /(?:^|\s)(?:tỉnh ủy|thành ủy|đảng bộ (?:tỉnh|thành phố)|(?:nhân dân|ubnd|hđnd) (?:tỉnh|thành phố)|tỉnh đoàn|thành đoàn|(?<!cơ )sở)(?![A-Za-zÀ-ỹ])/u },
] // prettier-ignore

function levelOfName(name: string): Level | null {
  const folded = fold(name)
  return patterns.find(({ pattern }) => pattern.test(folded))?.level ?? levelOfPlace(folded)
}

const places: Readonly<Record<string, Level>> = {
  tỉnh: 1, 'thành phố': 1, huyện: 2, quận: 2, 'thị xã': 2, xã: 3, phường: 3, 'thị trấn': 3, 'đặc khu': 3,
} // prettier-ignore

/** A body of no known kind by the place at the end of its name: `Liên đoàn Lao động tỉnh …`, `Trung tâm Y tế huyện …`; the last kind of place counts. */
function levelOfPlace(folded: string): Level | null {
  const kinds = folded.matchAll(
    /(?<!\S)(?<!hợp tác )(?:tỉnh|thành phố|huyện|quận|thị xã|xã(?! hội)|phường|thị trấn|đặc khu)(?!\S)/gu,
  )
  const last = [...kinds].at(-1)
  return last && folded.slice(last.index).split(' ').length <= 7 ? places[last[0]]! : null
}

function levelInGazetteer(name: string, bodies: readonly Body[]): Level | null {
  const folded = fold(name)
  let best: Body | null = null
  for (const body of bodies) {
    if (body.level === null || !folded.startsWith(fold(body.name))) continue
    if (best === null || body.name.length > best.name.length) best = body
  }
  return best?.level ?? null
}
