/// Cuts texts into tokens, on one thread: it remembers how runs it has met were cut.
struct Tokenizer {
  private let splitter: RunSplitter
  private let sequences: SpecialSequences
  private(set) var store: LexemeStore
  /// Runs met, and where the lexemes of each stand in `runLexemes`.
  private var runs = ByteTable(capacity: 4096)
  private var runEnds: [Int] = []
  private var runLexemes: [Int32] = []

  /// Beyond so many runs, or bytes of them, the memory of runs begins anew.
  private static let runLimit = 100_000
  private static let byteLimit = 8 << 20

  init(splitter: RunSplitter, tables: LexemeTables) {
    self.splitter = splitter
    sequences = tables.sequences
    store = LexemeStore(tables: tables)
  }

  /// The tokens of a text: their texts and the blanks between them add up to it.
  struct Tokens {
    var lexemes: [Int32] = []
    /// Whether a blank that belongs to no token follows each.
    var blanks: [Bool] = []

    mutating func append(_ lexeme: Int32) {
      lexemes.append(lexeme)
      blanks.append(false)
    }
  }

  /// Forgets words when there are too many; says whether it did.
  mutating func makeRoom() -> Bool {
    guard store.isFull else { return false }
    store.removeAll()
    forgetRuns()
    return true
  }

  private mutating func forgetRuns() {
    runs = ByteTable(capacity: 4096)
    runEnds.removeAll()
    runLexemes.removeAll()
  }

  /// - Parameter bytes: well-formed UTF-8.
  mutating func tokens(of bytes: Span<UInt8>) -> Tokens {
    var tokens = Tokens()
    tokens.lexemes.reserveCapacity(bytes.count / 5 + 8)
    tokens.blanks.reserveCapacity(bytes.count / 5 + 8)
    let blank = UInt8(ascii: " ")
    var start = 0
    var index = 0
    var isBlankRun = bytes.count > 0 && Self.space(in: bytes, at: 0).isSpace
    while index < bytes.count {
      let (isSpace, length) = Self.space(in: bytes, at: index)
      if isSpace != isBlankRun {
        if start < index { append(bytes.extracting(start..<index), to: &tokens) }
        if bytes[index] == blank {
          tokens.blanks[tokens.blanks.count - 1] = true
          start = index + 1
        } else {
          start = index
        }
        isBlankRun.toggle()
      }
      index += length
    }
    if start < bytes.count { append(bytes.extracting(start..<bytes.count), to: &tokens) }
    mergeSequences(&tokens, of: bytes)
    return tokens
  }

  private static func space(in bytes: Span<UInt8>, at index: Int) -> (isSpace: Bool, length: Int) {
    let byte = bytes[index]
    if byte < 0x80 { return (byte <= 0x20 && UnicodeClass.isSpace(UInt32(byte)), 1) }
    let (scalar, length) = UTF8Bytes.scalar(in: bytes, at: index)
    return (UnicodeClass.isSpace(scalar), length)
  }

  private mutating func append(_ run: Span<UInt8>, to tokens: inout Tokens) {
    if let known = runs.find(run) {
      for lexeme in runLexemes[(known == 0 ? 0 : runEnds[known - 1])..<runEnds[known]] {
        tokens.append(lexeme)
      }
      return
    }
    if runs.count > Self.runLimit || runs.byteCount > Self.byteLimit { forgetRuns() }
    _ = runs.intern(run)
    for piece in splitter.pieces(of: run) {
      let lexeme = intern(piece, of: run)
      runLexemes.append(lexeme)
      tokens.append(lexeme)
    }
    runEnds.append(runLexemes.count)
  }

  private mutating func intern(_ piece: RunSplitter.Piece, of run: Span<UInt8>) -> Int32 {
    store.intern(
      run.extracting(piece.bytes),
      norm: piece.norm < 0 ? nil : splitter.special.norms[Int(piece.norm)])
  }

  /// Puts special cases in place of the sequences that they were broken into.
  private mutating func mergeSequences(_ tokens: inout Tokens, of bytes: Span<UInt8>) {
    let words = tokens.lexemes.map { store[$0].sequenceWord }
    let matches = sequences.matches(in: words)
    guard !matches.isEmpty else { return }
    var merged = Tokens()
    var next = 0
    var start = 0
    func copy(_ range: Range<Int>) {
      for index in range {
        merged.lexemes.append(tokens.lexemes[index])
        merged.blanks.append(tokens.blanks[index])
        start += store[tokens.lexemes[index]].byteCount + (tokens.blanks[index] ? 1 : 0)
      }
    }
    for match in matches {
      copy(next..<match.lowerBound)
      next = match.upperBound
      let first = start
      let endsWithBlank = tokens.blanks[match.upperBound - 1]
      var end = start
      for index in match {
        end += store[tokens.lexemes[index]].byteCount + (tokens.blanks[index] ? 1 : 0)
      }
      let covered = first..<end - (endsWithBlank ? 1 : 0)
      let text = bytes.extracting(covered)
      guard let special = splitter.special.find(text) else {
        copy(match)
        continue
      }
      for piece in splitter.pieces(of: special, at: 0) { merged.append(intern(piece, of: text)) }
      merged.blanks[merged.blanks.count - 1] = endsWithBlank
      start = end
    }
    copy(next..<tokens.lexemes.count)
    tokens = merged
  }
}
