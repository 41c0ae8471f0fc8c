import { bare, fold } from '../text/fold.js'
import { trimEndOf, trimStartOf } from '../text/trim.js'
import type { Models } from './models.js'

/** Brings text to sentence case; made once from the models, since the names are laid out for look-up. */
export type SentenceCase = (text: string) => string

/**
 * Makes the function that brings capitals to sentence case (`ĐẢNG BỘ TỈNH TRÀ VINH` to `Đảng bộ tỉnh Trà Vinh`): first letter
 * raised, names of the models as running text writes them, numerals and abbreviations kept. A text that is not in capitals
 * keeps its own letters but for the first.
 */
export function sentenceCaser(models: Models): SentenceCase {
  const known = casers.get(models)
  if (known) return known
  const names = nameIndex(models)
  const caser: SentenceCase = (text) => {
    const tidy = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
    return raiseFirst(mostlyCapitals(tidy) ? lowered(tidy, names) : tidy)
  }
  casers.set(models, caser)
  return caser
}

const casers = new WeakMap<Models, SentenceCase>()

interface Name {
  readonly words: readonly string[]
  readonly isProvince: boolean
}

/** Names by their first word, folded and without marks, longest first. */
type NameIndex = ReadonlyMap<string, readonly Name[]>

function nameIndex(models: Models): NameIndex {
  const index = new Map<string, Name[]>()
  const add = (name: string, isProvince: boolean): void => {
    const words = name.split(' ')
    for (const first of new Set([fold(words[0]!), bare(words[0]!)])) {
      const known = index.get(first)
      if (known) known.push({ words, isProvince })
      else index.set(first, [{ words, isProvince }])
    }
  }
  for (const name of [...models.properNames, ...models.bodies.map((body) => body.name)]) add(name, false)
  for (const { name, spellings } of models.provinces)
    for (const one of [name, ...spellings]) add(one, true)
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}

function mostlyCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  return capitals > small
}

const kindsOfPlace = new Set(
  'tỉnh|huyện|xã|phường|quận|thôn|ấp|bản|buôn|khóm|tổ dân phố|thcs|thpt|tiểu học|mầm non|thị trấn|thị xã|đặc khu|thành phố|tỉnh ủy|huyện ủy|quận ủy|thị ủy|thành ủy|tỉnh đoàn|huyện đoàn|thành đoàn'.split('|'),
)
const titled = new Set(['bộ', 'sở', 'cục', 'vụ', 'ban', 'phòng', 'viện'])
const common = new Set(
  'và các về của cho trong tại theo thực hiện khóa kỳ lần thứ năm nhiệm cơ quan trực thuộc cấp ủy hội công doanh nghiệp quân biên đoàn khu với'.split(
    ' ',
  ),
)

function lowered(text: string, names: NameIndex): string {
  const words = text.split(' ')
  const out: string[] = []
  for (let at = 0; at < words.length; ) {
    const name = nameAt(words, at, { names, before: fold(out.slice(-2).join(' ')) })
    if (name) {
      out.push(...name)
      at += name.length
      continue
    }
    out.push(wordOf(words[at]!, out))
    at++
  }
  return out.join(' ')
}

/**
 * The longest known name that stands here, with the signs that close its last word. Print in capitals that a recogniser gave
 * other marks (`BẠN THƯỜNG VỤ`) is that name too, where two words or more agree without marks; a province only behind its kind,
 * since districts and communes bear names that differ from a province's in their marks alone.
 */
function nameAt(
  words: readonly string[],
  at: number,
  { names, before }: { readonly names: NameIndex; readonly before: string },
): string[] | null {
  const printed = (index: number): string => signless(words[at + index]!)
  for (const exactly of [true, false]) {
    const same = (word: string, index: number): boolean =>
      exactly ? printed(index) === signless(word) : bare(printed(index)) === bare(signless(word))
    for (const { words: name, isProvince } of names.get(exactly ? printed(0) : bare(printed(0))) ?? []) {
      if (at + name.length > words.length || (!exactly && name.length < 2) || !name.every(same)) continue
      if (!exactly && isProvince && !/(?:^| )(?:tỉnh|tỉnh ủy|thành phố|thành ủy)$/u.test(before)) continue
      return name.map((word, index) => withSigns(word, words[at + index]!, exactly))
    }
  }
  return null
}

function signless(word: string): string {
  return trimStartOf(trimEndOf(fold(word), ')"”\',.;:'), '("“\'')
}

function withSigns(name: string, printed: string, exactly: boolean): string {
  const open = /^[("“']+/u.exec(printed)?.[0] ?? ''
  const letters = printed.slice(open.length)
  const close = /[^)"”',.;:]([)"”',.;:]+)$/u.exec(letters)?.[1] ?? ''
  const own = /[,.]$/u.test(name) ? '' : close
  const spelt = exactly ? letters.slice(0, letters.length - own.length) : ''
  return keepSpelling(name, spelt, open, own)
}

/** The name's capitals on the printed spelling, so that `UỶ` stays `uỷ`. */
function keepSpelling(name: string, printed: string, open: string, close: string): string {
  const small = printed.toLowerCase()
  const letters = [...small]
  const raised = [...name]
    .map((letter, index) => (letter !== letter.toLowerCase() ? letters[index]?.toUpperCase() : letters[index]))
    .join('')
  return open + (letters.length === [...name].length ? raised : name) + close
}

function wordOf(word: string, before: readonly string[]): string {
  const small = word.toLowerCase()
  if (isAbbreviation(word)) return word
  const last = fold(before.at(-1) ?? '')
  const lastTwo = `${fold(before.at(-2) ?? '')} ${last}`
  const afterPlace = kindsOfPlace.has(last) || kindsOfPlace.has(lastTwo)
  const inPlace = isRaised(before.at(-1)) && placeOpenedBefore(before)
  if (afterPlace && !common.has(signless(small))) return raiseParts(small)
  if (inPlace && !/^(?:và|các|về|khóa|kỳ|nhiệm|lần)$/u.test(signless(small))) return raiseParts(small)
  const owned = last === 'bộ' && /^(?:chi|đảng|cán|nội) /u.test(lastTwo)
  if (titled.has(last) && !owned && !common.has(signless(small))) return raiseFirst(small)
  return small
}

/** True while the words before are the first one or two of a place's name (`huyện Đại`). */
function placeOpenedBefore(before: readonly string[]): boolean {
  for (let back = 2; back <= 3 && back <= before.length; back++) {
    if (kindsOfPlace.has(fold(before.at(-back)!)) || (back < before.length && kindsOfPlace.has(fold(`${before.at(-back - 1)!} ${before.at(-back)!}`)))) return true
    if (!isRaised(before.at(-back))) return false
  }
  return false
}

function isRaised(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word) && !isAbbreviation(word)
}

const numeral = /^[("“']?M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})[)"”',.;:]*$/u

/** Numerals, symbols and words that no syllable is (`UBND`, `MTTQ`, `CT-XH`, `QH15`): they keep their capitals. */
function isAbbreviation(word: string): boolean {
  if (numeral.test(word) && /[IVXLCDM]/u.test(word)) return true
  if (/[A-Za-zÀ-ỹ]\d|\d[A-Za-zÀ-ỹ]/u.test(word)) return true
  if (/^(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ|T\.M|BCH|BTV|TP|TNCS|CNXH)[.,]*$/u.test(word)) return true
  const bare = fold(word).replace(/\P{L}/gu, '')
  return bare.length > 1 && !/[aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/u.test(
    bare.replace(/^(?:ubnd|ubmttq|ubmttqvn|ubkt|ubtvqh|hđnd|đuk|đu|tu|bgdđt|bchtw)$/u, ''),
  )
}

/** Both halves of a place's name with a hyphen: `Rang-Tháp`. */
function raiseParts(word: string): string {
  return word.split('-').map(raiseFirst).join('-')
}

function raiseFirst(text: string): string {
  return text.replace(/^(\P{L}*)([A-Za-zÀ-ỹ])/u, (_, signs: string, letter: string) => signs + letter.toUpperCase())
}
