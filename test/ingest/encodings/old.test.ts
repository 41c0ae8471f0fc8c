import { describe, expect, it } from 'vitest'
import { detectOldEncoding } from '../../../src/text/encodings/detect.js'
import {
  asWindows1252,
  decodeOld,
  encodingOfFont,
  type OldEncoding,
} from '../../../src/text/encodings/old.js'
import { tcvn3, viscii, vps } from '../../../src/text/encodings/tables.js'
import { decodeUnicode } from '../../../src/text/encodings/unicode.js'

const sentence =
  'Căn cứ Nghị quyết Đại hội đại biểu, Ban Thường vụ tổ chức học tập, quán triệt và kiểm tra kỹ việc thực hiện kế hoạch ở cơ sở; giữ gìn nền nếp, phát huy mặt tốt đẹp'

// The first, second and fifth were written by another program (iconv of glibc, Python), so that the tables do not test themselves.
const samples: [OldEncoding, string, string][] = [
  ['TCVN3', 'C¨n cø NghÞ quyÕt §¹i héi ®¹i biÓu, Ban Th\u00adêng vô tæ chøc häc tËp, qu¸n triÖt vµ kiÓm tra kü viÖc thùc hiÖn kÕ ho¹ch ë c¬ së; gi÷ g×n nÒn nÕp, ph¸t huy mÆt tèt ®Ñp', sentence],
  ['VISCII', 'Cån cÑ Ngh¸ quyªt ÐÕi hµi ðÕi bi¬u, Ban Thß¶ng vø t± chÑc h÷c t§p, quán tri®t và ki¬m tra kÛ vi®c thñc hi®n kª hoÕch · c½ s·; giæ gìn n«n nªp, phát huy m£t t¯t ð©p', sentence],
  ['VNI', 'Caên cöù Nghò quyeát Ñaïi hoäi ñaïi bieåu, Ban Thöôøng vuï toå chöùc hoïc taäp, quaùn trieät vaø kieåm tra kyõ vieäc thöïc hieän keá hoaïch ôû cô sôû; giöõ gìn neàn neáp, phaùt huy maët toát ñeïp', sentence],
  ['VIQR', "Ca(n cu+' Nghi. quye^'t DDa.i ho^.i dda.i bie^?u, Ban Thu+o+`ng vu. to^? chu+'c ho.c ta^.p, qua'n trie^.t va` kie^?m tra ky~ vie^.c thu+.c hie^.n ke^' hoa.ch o+? co+ so+?; giu+~ gi`n ne^`n ne^'p, pha't huy ma(.t to^'t dde.p", sentence],
  ['Windows-1258', 'Cãn cýì Nghiò quyêìt Ðaòi hôòi ðaòi biêÒu, Ban ThýõÌng vuò tôÒ chýìc hoòc tâòp, quán triêòt và kiêÒm tra kyÞ viêòc thýòc hiêòn kêì hoaòch õÒ cõ sõÒ; giýÞ giÌn nêÌn nêìp, phát huy mãòt tôìt ðeòp', sentence],
  ['VNI', 'UÛY BAN NHAÂN DAÂN TÆNH ÑOÀNG THAÙP, ÑOÄC LAÄP - TÖÏ DO', 'ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP, ĐỘC LẬP - TỰ DO'],
  ['TCVN3', 'Uû ban nh©n d©n x· §«ng Mü, huyÖn Thanh Tr×', 'Uỷ ban nhân dân xã Đông Mỹ, huyện Thanh Trì'],
] // prettier-ignore

describe('decodeOld', () => {
  it.each(samples)('%s: %s', (encoding, coded, expected) => expect(decodeOld(coded, encoding)).toBe(expected))

  const letters = [...'ăâđêôơư', ...'àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ']
  it.each([
    ['TCVN3', tcvn3],
    ['VISCII', viscii],
    ['VPS', vps],
  ])('%s has each small letter once', (_, table) => {
    // prettier-ignore
    expect([...table]).toHaveLength(128)
    for (const letter of letters)
      expect([letter, [...table].filter((sign) => sign === letter).length]).toEqual([letter, 1])
  })

  const endings: [string, string, string][] = [
    ['Ba.n co' + "' kho?e kho^ng? Co'.", 'Bạn có khỏe không? Có.', 'a full stop at the end is no tone'],
    ['Ke^' + "' hoa.ch na`y.\n- To^? chu+'c", 'Kế hoạch này.\n- Tổ chức', 'before a list sign'],
    ['phu.c vu. nha^n da^n', 'phục vụ nhân dân', 'a tone at the end of a word'],
    ['A\\. B', 'A. B', 'escaped'],
    ["don't add", "don't ađ", 'decoding knows no English: that is what detection is for'],
  ]
  it.each(endings)('VIQR %j -> %j: %s', (coded, expected) => expect(decodeOld(coded, 'VIQR')).toBe(expected))
})

describe('detectOldEncoding', () => {
  it.each(samples.slice(0, 5))('%s by its syllables', (encoding, coded) => {
    expect(detectOldEncoding(coded)).toBe(encoding)
  })

  it('VPS by its syllables', () => {
    const coded = [...sentence].map((letter) => encodeVps(letter)).join('')
    expect(coded).not.toBe(sentence)
    expect(decodeOld(coded, 'VPS')).toBe(sentence)
    expect(detectOldEncoding(coded)).toBe('VPS')
  })

  const untouched: [string, string][] = [
    ['Vietnamese in Unicode', sentence],
    ['Vietnamese in decomposed Unicode', sentence.normalize('NFD')],
    [
      'Vietnamese whose letters are all in Latin-1',
      'Là cán bá, và có tháng hè, tàu hòa, tình ý, bà già, cô bé, tôi và cô',
    ],
    ['Vietnamese without signs', 'Can cu Nghi quyet Dai hoi dai bieu, Ban Thuong vu to chuc hoc tap'],
    [
      'English',
      "The committee's plan isn't ready yet? It will be added to the agenda. Don't worry: we've time.",
    ],
    [
      'English with typographic signs',
      'The “plan” — naïve café, £5 and 10 °C ± 2, résumé, coöperate, façade, Zoë’s über-plan',
    ],
    [
      'French',
      'Le comité a décidé de réévaluer le développement économique à l’été, où les élèves étaient présents; ça déjà, hôtel, naïveté, forêt',
    ],
    ['German', 'Die Bürger hören schöne Geschichten über Bäume, Äpfel, Straßen, Größe, Übungen und Öfen'],
    ['Spanish', 'El niño comió aquí también después, según la información pública del año, señor, está allí'],
    ['Code', 'a^b + c^2 = d(x) + e.f? o+u*i; add(a^2, o+p); if (a?b:c) ddx = ddy'],
    ['nothing', ''],
  ]
  it.each(untouched)('%s is left alone', (_, text) => expect(detectOldEncoding(text)).toBeNull())
})

function encodeVps(letter: string): string {
  const index = [...vps].indexOf(letter)
  return index < 0 ? letter : asWindows1252(Uint8Array.of(0x80 + index))
}

describe('encodingOfFont', () => {
  const cases: [string, ReturnType<typeof encodingOfFont>, string][] = [
    ['.VnTime', { encoding: 'TCVN3', capitals: false }, 'the usual one'],
    ['.VnTimeH', { encoding: 'TCVN3', capitals: true }, 'a font of capitals'],
    ['ABCDEF+.VnArialH,Bold', { encoding: 'TCVN3', capitals: true }, 'embedded in a PDF'],
    ['.VnArial Narrow', { encoding: 'TCVN3', capitals: false }, 'a name of two words'],
    ['VNI-Times', { encoding: 'VNI', capitals: false }, 'VNI'],
    ['Vni-Helve-Condense', { encoding: 'VNI', capitals: false }, 'in small letters'],
    ['VPS Times', { encoding: 'VPS', capitals: false }, 'VPS'],
    ['Times New Roman', null, 'a font of Unicode'],
    ['Verdana', null, 'begins with V'],
    ['Vntours', null, 'begins like one'],
    ['', null, 'no name'],
  ]
  it.each(cases)('%j -> %j: %s', (font, expected) => expect(encodingOfFont(font)).toEqual(expected))
})

describe('decodeUnicode', () => {
  const text = 'Kế hoạch số 12-KH/TU\r\nngày 3 tháng 4'
  const wide = (size: 2 | 4, little: boolean, mark: boolean): Uint8Array => {
    const codes = [...(mark ? '\ufeff' : ''), ...text].map((sign) => sign.codePointAt(0)!)
    const view = new DataView(new ArrayBuffer(codes.length * size))
    codes.forEach((code, index) =>
      size === 2 ? view.setUint16(index * 2, code, little) : view.setUint32(index * 4, code, little),
    )
    return new Uint8Array(view.buffer)
  }
  const utf8 = new TextEncoder()
  const cases: [string, Uint8Array, string][] = [
    ['UTF-8', utf8.encode(text), 'utf-8'],
    ['UTF-8 with a mark', utf8.encode(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 LE with a mark', wide(2, true, true), 'utf-16le'],
    ['UTF-16 BE with a mark', wide(2, false, true), 'utf-16be'],
    ['UTF-16 LE', wide(2, true, false), 'utf-16le'],
    ['UTF-16 BE', wide(2, false, false), 'utf-16be'],
    ['UTF-32 LE with a mark', wide(4, true, true), 'utf-32le'],
    ['UTF-32 BE with a mark', wide(4, false, true), 'utf-32be'],
    ['UTF-32 LE', wide(4, true, false), 'utf-32le'],
    ['UTF-32 BE', wide(4, false, false), 'utf-32be'],
  ]
  it.each(cases)('%s', (_, bytes, encoding) => expect(decodeUnicode(bytes)).toEqual({ text, encoding }))

  it('gives null for what is no Unicode', () => {
    expect(decodeUnicode(Uint8Array.of(0x55, 0xfb, 0x20, 0x62))).toBeNull()
  })
  it('puts U+FFFD for codes that are no characters', () => {
    expect(decodeUnicode(Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0, 0, 0xd8, 0, 0))?.text).toBe('A\ufffd')
  })
})
