import { fold } from './fold.js'

/**
 * The kind of body that a printed issuer names, so far as one document can have but one of them: `central/politburo`, `province/standing`, …; null where the
 * name shows none. Two kinds of one level contradict each other; a name without its kind (`Trung ương`, `Tỉnh ủy`) contradicts none.
 */
export function bodyClass(issuer: string): string | null {
  const name = fold(issuer)
  return classes.find(({ pattern }) => pattern.test(name))?.name ?? null
}

/** True where one document cannot have both issuers. */
export function areContradictory(a: string, b: string): boolean {
  const [one, other] = [bodyClass(a), bodyClass(b)]
  if (one === null || other === null || one === other) return false
  return one.split('/')[0] === other.split('/')[0] && !one.endsWith('/any') && !other.endsWith('/any')
}

const classes: readonly { name: string; pattern: RegExp }[] = [
  { name: 'central/politburo', pattern: /^(?:bộ chính trị|bct)(?![A-Za-zÀ-ỹ])/u },
  { name: 'central/secretariat', pattern: /^(?:ban bí thư|bbt)(?![A-Za-zÀ-ỹ])/u },
  { name: 'central/committee', pattern: /^(?:ban chấp hành|bch) (?:trung ương|tw)(?! (?:đoàn|hội))/u },
  { name: 'central/propaganda', pattern: /^ban tuyên giáo (?:và dân vận )?(?:trung ương|tw)/u },
  { name: 'central/organisation', pattern: /^ban tổ chức (?:trung ương|tw)/u },
  { name: 'central/inspection', pattern: /^(?:ủy ban kiểm tra|ubkt) (?:trung ương|tw)/u },
  { name: 'central/any', pattern: /^(?:trung ương|tw)(?:$| đảng)/u },
  { name: 'province/standing', pattern: /^(?:ban thường vụ|btv) (?:tỉnh ủy|thành ủy)/u },
  { name: 'province/committee', pattern: /^(?:ban chấp hành|bch) đảng bộ (?:tỉnh|thành phố)/u },
  { name: 'province/any', pattern: /^(?:thường trực )?(?:tỉnh ủy|thành ủy)/u },
  { name: 'government/prime', pattern: /^thủ tướng/u },
  { name: 'government/cabinet', pattern: /^chính phủ/u },
  { name: 'assembly/standing', pattern: /^(?:ủy ban thường vụ quốc hội|ubtvqh)/u },
  { name: 'assembly/assembly', pattern: /^quốc hội/u },
  { name: 'local/council', pattern: /^(?:hội đồng nhân dân|hđnd)/u },
  { name: 'local/committee', pattern: /^(?:chủ tịch )?(?:ủy ban nhân dân|ubnd)/u },
]
