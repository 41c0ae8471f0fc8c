/**
 * The one-byte encodings of Vietnamese before Unicode, as strings of the letters of bytes 80 to FF.
 * TCVN3: TCVN 5712:1993 as the ABC fonts use it, with the punctuation of Windows at 80 to 9F (capitals with a tone have a font of
 * their own, whose name ends in H). VISCII: RFC 1456. VPS: the set of the Vietnamese Professionals Society.
 */
export const tcvn3 =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ' +
  '\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ' +
  'ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò' +
  'ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵÿ'

export const viscii =
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ' +
  'ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ' +
  'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư' +
  'àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ'

export const vps =
  'ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ‘’ỀỂỄỐỒỔỖýỷỵỚỜỞ' +
  '\u00a0ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕự' +
  'ầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺß' +
  'àáâãảạăçèéêẽìíîĩẴĐòóôõöƠụùúủüỶẼỳ'

/** Capitals on control codes: these two sets have more letters than there are bytes above 7F. */
export const visciiLow: Readonly<Record<number, string>> = {
  0x02: 'Ẳ', 0x05: 'Ẵ', 0x06: 'Ẫ', 0x14: 'Ỷ', 0x19: 'Ỹ', 0x1e: 'Ỵ',
} // prettier-ignore
export const vpsLow: Readonly<Record<number, string>> = {
  0x02: 'Ạ', 0x03: 'Ậ', 0x04: 'Ặ', 0x05: 'Ẹ', 0x06: 'Ệ', 0x10: 'Ị', 0x11: 'Ọ', 0x12: 'Ộ', 0x13: 'Ợ', 0x14: 'Ụ', 0x15: 'Ự',
  0x19: 'Ỵ', 0x1c: 'Ẫ', 0x1d: 'Ữ',
} // prettier-ignore

/** Windows-1252 has no letters of its own for five codes: they stand for themselves there. */
export const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Windows-1258 where it departs from Windows-1252; five of these are tones put behind their letter. */
export const windows1258: Readonly<Record<number, string>> = {
  0xc3: 'Ă', 0xcc: '\u0300', 0xd0: 'Đ', 0xd2: '\u0309', 0xd5: 'Ơ', 0xdd: 'Ư', 0xde: '\u0303', 0xe3: 'ă', 0xec: '\u0301',
  0xf0: 'đ', 0xf2: '\u0323', 0xf5: 'ơ', 0xfd: 'ư', 0xfe: '₫',
} // prettier-ignore
