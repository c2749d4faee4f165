/// The 64-bit ids under which the language model knows strings.
enum StringHash {
  /// The id of a string given as UTF-8: its number when it is a reserved word, else its hash.
  static func id(_ bytes: some RandomAccessCollection<UInt8>) -> UInt64 {
    if bytes.isEmpty { return 0 }
    if bytes.count <= ReservedWords.longest, let number = ReservedWords.number(of: bytes) {
      return number
    }
    return murmur(bytes)
  }

  static func id(_ string: String) -> UInt64 {
    var string = string
    return string.withUTF8 { id($0) }
  }

  /// MurmurHash64A with seed 1.
  ///
  /// - Source: Austin Appleby, MurmurHash2_64 (public domain).
  static func murmur(_ bytes: some RandomAccessCollection<UInt8>) -> UInt64 {
    let factor: UInt64 = 0xC6A4_A793_5BD1_E995
    var hash = 1 ^ (UInt64(bytes.count) &* factor)
    var word: UInt64 = 0
    var filled: UInt64 = 0
    for byte in bytes {
      word |= UInt64(byte) << (8 * filled)
      filled += 1
      if filled == 8 {
        word &*= factor
        word ^= word >> 47
        word &*= factor
        hash ^= word
        hash &*= factor
        word = 0
        filled = 0
      }
    }
    if filled > 0 {
      hash ^= word
      hash &*= factor
    }
    hash ^= hash >> 47
    hash &*= factor
    return hash ^ hash >> 47
  }
}

/// Words whose id is a small number: names of attributes, labels and entity types.
///
/// Such words do occur in texts: “agent”, “mark”, or “X” as the shape of a capital.
enum ReservedWords {
  static let longest = 17

  static func number(of bytes: some RandomAccessCollection<UInt8>) -> UInt64? {
    numbers[Array(bytes)]
  }

  private static let numbers: [[UInt8]: UInt64] = {
    var numbers: [[UInt8]: UInt64] = [:]
    for (first, words) in runs {
      var number: UInt64 = first
      for word in words.split(separator: " ") {
        numbers[Array(word.utf8)] = number
        number += 1
      }
    }
    return numbers
  }()

  /// Words numbered in a row, with the first one's number.
  private static let runs: [(UInt64, String)] = [
    (
      1,
      """
      IS_ALPHA IS_ASCII IS_DIGIT IS_LOWER IS_PUNCT IS_SPACE IS_TITLE IS_UPPER \
      LIKE_URL LIKE_NUM LIKE_EMAIL IS_STOP IS_OOV_DEPRECATED IS_BRACKET IS_QUOTE \
      IS_LEFT_PUNCT IS_RIGHT_PUNCT IS_CURRENCY
      """
    ),
    (
      64,
      """
      ID ORTH LOWER NORM SHAPE PREFIX SUFFIX LENGTH CLUSTER LEMMA POS TAG DEP \
      ENT_IOB ENT_TYPE HEAD SENT_START SPACY PROB LANG ADJ ADP ADV AUX CONJ CCONJ \
      DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X EOL SPACE
      """
    ),
    (
      380,
      """
      PERSON NORP FACILITY ORG GPE LOC PRODUCT EVENT WORK_OF_ART LANGUAGE LAW DATE \
      TIME PERCENT MONEY QUANTITY ORDINAL CARDINAL acomp advcl advmod agent amod \
      appos attr aux auxpass cc ccomp complm conj cop csubj csubjpass dep det dobj \
      expl hmod hyph infmod intj iobj mark meta neg nmod nn npadvmod nsubj nsubjpass \
      num number oprd obj obl parataxis partmod pcomp pobj poss possessive preconj \
      prep prt punct quantmod relcl rcmod root xcomp acl ENT_KB_ID MORPH ENT_ID IDX \
      _
      """
    ),
  ]
}
