/** The words of time with the marks and strokes put right that recognition misread (`trưóc ngày 3l/8`); the same length, so that offsets stay. Lower case in and out. */
export function mendTimes(lower: string): string {
  if (!/\d/u.test(lower) || !mayBeWorn.test(lower)) return lower
  return mends.reduce((text, [pattern, right]) => text.replace(pattern, right), lower)
}

// Each only where what is printed is no word of its own, or no word that stands before such a neighbour.
const mends: readonly (readonly [RegExp, string])[] = [
  [/(?<![A-Za-zÀ-ỹ])tr[uúưứừử][oóòỏôốơờởợ]c(?![A-Za-zÀ-ỹ])/gu, 'trước'],
  [/(?<![A-Za-zÀ-ỹ])(?:đên|đẻn|đén|đển|dến)(?![A-Za-zÀ-ỹ])/gu, 'đến'],
  [/(?<![A-Za-zÀ-ỹ])ch[ăâặạậ]m nh(?:ât|ầt|ẩt|ất)(?![A-Za-zÀ-ỹ])/gu, 'chậm nhất'],
  [/(?<![A-Za-zÀ-ỹ])ng(?:ảy|áy|ầy|àv)(?= ?\d)/gu, 'ngày'],
  [/(?<![A-Za-zÀ-ỹ])th(?:ảng|àng|ãng)(?= ?\d)/gu, 'tháng'],
  [/(?<![A-Za-zÀ-ỹ])h(?:ăng|ẳng|ẵng)(?= (?:ngày|tuần|tháng|quý|năm)(?![A-Za-zÀ-ỹ]))/gu, 'hằng'],
  [/(?<![A-Za-zÀ-ỹ])q(?:uỷ|úy|ủy)(?= (?:i{1,3}|iv)(?![a-zà-ỹ]))/gu, 'quý'],
  [/(?<![A-Za-zÀ-ỹ])n(?:ãm|âm|ảm)(?= 20\d\d)/gu, 'năm'],
  [/(?<![A-Za-zÀ-ỹ])(?:đinh|dinh|đình) k[ỳỷy](?![A-Za-zÀ-ỹ])/gu, 'định kỳ'],
  [/(?<![A-Za-zÀ-ỹ])th[uư][oòơ]ng xuyên/gu, 'thường xuyên'],
  // `3l/8`, `l5/9/2025`, `ngày 2l tháng 4`
  [/(?<=(?<![A-Za-zÀ-ỹ\d])\d)[li|](?=\/\d| tháng \d)|(?<=(?:ngày|tháng) )[li|](?=\d(?:\/| tháng \d))/gu, '1'],
]
// Asked first, without what is dear to look for: most units hold none of it.
const mayBeWorn =
  /tr[uúưứừử][oóòỏôốơờởợ]c|đên|đẻn|đén|đển|dến|nh[âầẩ]t|ng(?:ảy|áy|ầy|àv) ?\d|th(?:ảng|àng|ãng) ?\d|h(?:ăng|ẳng|ẵng) [ntq]|q(?:uỷ|úy|ủy) i|n(?:ãm|âm|ảm) 2|[đd][iìị]nh k[ỳỷy]|th[uư][oòơ]ng x|\d[li|][/ ]|[gy] [li|]\d/u
