/// Normalised forms: what the model reads in place of a word, so that `’s` and `'s`, `€` and `$`,
/// `favourite` and `favorite` look the same to it.
struct Norms: Sendable {
  /// Forms by the id of the word.
  private var forms: [UInt64: String]

  /// Reads the table `lexeme_norm` of the model's vocabulary; the marks listed here come second.
  init(_ file: ModelFile) throws(LanguageError) {
    forms = [:]
    forms.reserveCapacity(4096)
    for (form, words) in Self.marks {
      for word in words.split(separator: " ") { forms[StringHash.id(String(word))] = form }
    }
    var read: [(UInt64, String)] = []
    read = try file.read { reader throws(MessagePackReader.Damage) in
      var read: [(UInt64, String)] = []
      for _ in 0..<(try reader.mapCount()) {
        guard try reader.string() == "lexeme_norm" else {
          try reader.skip()
          continue
        }
        for _ in 0..<(try reader.mapCount()) {
          read.append((try reader.unsigned(), try reader.string()))
        }
      }
      return read
    }
    for (id, form) in read { forms[id] = form }
  }

  /// The form listed for a word; nil when it is the word's lower case.
  func form(of word: Span<UInt8>) -> String? {
    forms[StringHash.id(word)]
  }

  private static let marks = [
    ("'s", "'s 'S ’s ’S"), ("'", "’ ‘ ´ `"), ("\"", "” “ '' `` ´´ „ » « ‘‘ ’’"), ("?", "？"),
    ("!", "！"), (",", "，"), (";", "；"), (":", "："), (".", "。 ।"), ("...", "…"),
    ("-", "— – -- --- ——"), ("$", "€ £ ¥ ฿ US$ C$ A$ ₺ ₹ ৳ ₩ Mex$ ₣ E£"),
  ]
}
