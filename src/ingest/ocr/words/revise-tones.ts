import { fold } from '../../../text/fold.js'
import { splitTone, type Tone } from '../../../text/syllable.js'
import type { PageWord } from '../../layout/page-content.js'
import type { IsCompound } from './compounds.js'
import { choosePageReading } from '../readings.js'

/**
 * Revises tones by the word that a syllable makes with its neighbour: an engine reads the hook of a blurred ổ as an acute at any size of the
 * picture (tố chức). A syllable changes only where it makes a known word with one other tone, none as it was read, and where its
 * neighbour makes no word with the syllable on its other side.
 */
export function reviseTones(words: readonly PageWord[], isCompound: IsCompound): PageWord[] {
  const cores = words.map((word) => coreOf(word.text))
  return words.map((word, at) => {
    const core = cores[at]!
    if (core === '' || word.confidence === undefined) return word
    const around: Around = {
      before: at > 0 && !endsPhrase(words[at - 1]!.text) ? cores[at - 1]! : '',
      beforeThat: at > 1 ? cores[at - 2]! : '',
      after: endsPhrase(word.text) ? '' : (cores[at + 1] ?? ''),
      afterThat: cores[at + 2] ?? '',
    }
    if (makesWord(core, around, isCompound) || leads.has(around.before)) return word
    const others = variants(core).filter((variant) => makesFreeWord(variant, around, isCompound))
    if (others.length !== 1) return word
    const text = word.text.replace(/\p{L}+/u, (printed) => inCaseOf(others[0]!, printed))
    return choosePageReading(word, text, 'reading/word', 0.9)
  })
}

/** After these a syllable often stands alone (không chỉ, cũng thế): what it makes with the next one then says little. */
const leads = new Set(['không', 'chẳng', 'mà', 'mới', 'vẫn', 'cũng', 'đều', 'như', 'vì', 'do'])

interface Around {
  readonly before: string
  readonly beforeThat: string
  readonly after: string
  readonly afterThat: string
}

function makesWord(core: string, { before, after }: Around, isCompound: IsCompound): boolean {
  return isCompound(before, core) || isCompound(core, after)
}

function makesFreeWord(
  core: string,
  { before, beforeThat, after, afterThat }: Around,
  isCompound: IsCompound,
): boolean {
  return (
    (isCompound(core, after) && !isCompound(after, afterThat)) ||
    (isCompound(before, core) && !isCompound(beforeThat, before))
  )
}

/** The syllable in lower case, signs around it apart; empty for anything but one run of letters. */
function coreOf(text: string): string {
  const letters = /^[^\p{L}\p{N}]*(\p{L}+)[^\p{L}\p{N}]*$/u.exec(text)?.[1]
  return letters === undefined || letters.length > 8 ? '' : fold(letters)
}

function endsPhrase(text: string): boolean {
  return /[^\p{L}\p{N}]$/u.test(text)
}

/**
 * What a tone that was read may have been in print: a blurred hook is read as an acute or a tilde, and a speck over a bare vowel as a hook,
 * one under it as a dot.
 * Never the other way round: QUẢN TRIỆT is a slip of the typist and stays.
 */
const printedAs: Readonly<Record<Tone, readonly string[]>> = {
  ngang: [''],
  sắc: ['\u0301', '\u0309'],
  hỏi: ['\u0309', ''],
  ngã: ['\u0303', '\u0309'],
  huyền: ['\u0300'],
  nặng: [''],
}

/** The syllable with the tones that it may have in print, and with a breve taken off or put on: what blur confuses. */
function variants(core: string): string[] {
  const split = splitTone(core)
  if (split === null) return []
  const place = tonePlace(core, split.toneless)
  if (place < 0) return []
  const bases = [split.toneless, breve(split.toneless, place)]
  const forms = [
    ...bases.flatMap((base) => printedAs[split.tone].map((sign) => withTone(base, place, sign))),
    ...underRoof(split, place),
  ]
  return [...new Set(forms.map(fold))].filter((form) => form !== core)
}

/** A roof with a tone is a heap of small strokes: a hook is read as roof and grave (QUẦN for QUẢN), a roof alone as roof and acute (TUYẾN for TUYÊN). */
function underRoof({ toneless, tone }: { toneless: string; tone: Tone }, place: number): string[] {
  const plain: Readonly<Record<string, string>> = { â: 'a', ê: 'e', ô: 'o' }
  const letter = plain[toneless[place]!]
  if (letter === undefined) return []
  if (tone === 'sắc') return [toneless]
  if (tone !== 'huyền') return []
  return [withTone(toneless.slice(0, place) + letter + toneless.slice(place + 1), place, '\u0309')]
}

/** Where the tone stands or would stand: on the vowel that carries it, else on the first vowel with a sign, else on the only one. */
function tonePlace(core: string, toneless: string): number {
  const carried = [...core].findIndex((letter, at) => letter !== toneless[at])
  if (carried >= 0) return carried
  const signed = toneless.search(/[ăâêôơư]/u)
  if (signed >= 0) return signed
  const vowels = [...toneless.matchAll(/[aeiouy]/gu)].map((match) => match.index)
  return vowels.length === 1 ? vowels[0]! : -1
}

function breve(toneless: string, place: number): string {
  const swapped: Readonly<Record<string, string>> = { a: 'ă', ă: 'a' }
  const letter = swapped[toneless[place]!]
  return letter === undefined ? toneless : toneless.slice(0, place) + letter + toneless.slice(place + 1)
}

function withTone(base: string, place: number, sign: string): string {
  return (base.slice(0, place + 1) + sign).normalize('NFC') + base.slice(place + 1)
}

function inCaseOf(syllable: string, printed: string): string {
  if (printed === printed.toUpperCase() && printed.length > 1) return syllable.toUpperCase()
  return printed[0] === printed[0]!.toUpperCase() ? syllable[0]!.toUpperCase() + syllable.slice(1) : syllable
}
