/** What the program knows about the world, loaded from `models/` (data that users extend without touching code). */
export interface Models {
  readonly documentTypes: readonly DocumentType[]
  readonly bodies: readonly Body[]
  readonly provinces: readonly Province[]
  /** Names written with capitals inside running text, for bringing capitals to sentence case: `Trà Vinh`, `Đảng`, `Khối`. */
  readonly properNames: readonly string[]
  /** Offices that a signer signs in: `Phó Bí thư Thường trực`, `Thứ trưởng`. */
  readonly roles: readonly string[]
  /** Family names that open a person's name: `Nguyễn`. */
  readonly familyNames: readonly string[]
  /** Set phrases of the administrative register, beside which slips are found. */
  readonly setPhrases?: readonly string[]
  /** Words of two syllables by their first, the seconds parted by blanks: a syllable that makes none with its neighbours may be a slip. */
  readonly wordPairs?: readonly { readonly first: string; readonly seconds: string }[]
  /** Words of one syllable that may stand beside anything. */
  readonly loneWords?: readonly string[]
  /** Words of two syllables, lower case, that tell which tone a recognised syllable has in print. */
  readonly compounds?: readonly string[]
}

/** A document type (tên loại) with the abbreviations of its symbol. */
export interface DocumentType {
  /** Sentence case: `Kế hoạch`. */
  readonly name: string
  /** `KH`; several where usage differs (`QĐ`, `QyĐ`). */
  readonly abbreviations: readonly string[]
  readonly world: 'party' | 'state' | 'both'
}

/** 0 central, 1 province, 2 district or Khối (until 2025), 3 grass roots. */
export type Level = 0 | 1 | 2 | 3

export interface Body {
  /** Sentence case, as running text names it: `Ban Tuyên giáo Tỉnh ủy`. */
  readonly name: string
  readonly abbreviations: readonly string[]
  readonly world: 'party' | 'state' | 'front'
  /** Null where the name alone does not show the level. */
  readonly level: Level | null
  /** ISO dates between which the name was in use; null where open. */
  readonly from: string | null
  readonly until: string | null
  /** The name that took its place. */
  readonly successor: string | null
}

export interface Province {
  /** Without its kind: `Trà Vinh`, `Hồ Chí Minh`. */
  readonly name: string
  readonly kind: 'tỉnh' | 'thành phố'
  readonly from: string | null
  readonly until: string | null
  /** The province that it became part of. */
  readonly into: string | null
  /** Other ways the same name is printed: `Đăk Lăk`. */
  readonly spellings: readonly string[]
}
