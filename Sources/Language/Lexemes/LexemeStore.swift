/// The lexemes one reader has met, each made once and then shared by all its tokens.
struct LexemeStore {
  private let tables: LexemeTables
  private var keys = ByteTable(capacity: 4096)
  private(set) var lexemes: [Lexeme] = []

  /// Beyond so many lexemes, or bytes of them, the store begins anew before the next text.
  static let lexemeLimit = 100_000
  static let byteLimit = 8 << 20

  init(tables: LexemeTables) { self.tables = tables }

  subscript(index: Int32) -> Lexeme { lexemes[Int(index)] }

  var count: Int { lexemes.count }

  var isFull: Bool { count > Self.lexemeLimit || keys.byteCount > Self.byteLimit }

  /// Forgets every lexeme; what was made of them stays as it is.
  mutating func removeAll() { self = LexemeStore(tables: tables) }

  /// The lexeme of a word.
  ///
  /// - Parameter norm: a normalised form that a special case gives the word.
  mutating func intern(_ word: Span<UInt8>, norm: String? = nil) -> Int32 {
    let entry: Int
    let isNew: Bool
    if let norm {
      // A byte that no UTF-8 text holds parts the word from the norm.
      var key = word.withUnsafeBufferPointer { Array($0) }
      key.append(0xFF)
      key += norm.utf8
      (entry, isNew) = keys.intern(key)
    } else {
      (entry, isNew) = keys.intern(word)
    }
    if isNew { lexemes.append(tables.lexeme(word, norm: norm)) }
    return Int32(entry)
  }
}
