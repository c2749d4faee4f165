/// Words whose id is a small number: names of attributes, labels and entity types.
///
/// Such words do occur in texts: “agent”, “mark”, or “X” as the shape of a capital.
enum ReservedWords {
  /// No reserved word is longer, in bytes.
  static let longest = 17

  static func number(of bytes: Span<UInt8>) -> UInt64? {
    table.words.find(bytes).map { table.numbers[$0] }
  }

  private static let table: (words: ByteTable, numbers: [UInt64]) = {
    var words = ByteTable(capacity: 256)
    var numbers: [UInt64] = []
    for (first, run) in runs {
      for (offset, word) in run.split(separator: " ").enumerated() {
        _ = words.intern(Array(word.utf8))
        numbers.append(first + UInt64(offset))
      }
    }
    return (words, numbers)
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
