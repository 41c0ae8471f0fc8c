/** An engine's word in Vietnamese letters: NFC, and for the Icelandic eth, drawn alike, the đ that is meant. */
export function vietnamese(text: string): string {
  return text.normalize('NFC').replace(/Ð/gu, 'Đ').replace(/ð/gu, 'đ').trim()
}
