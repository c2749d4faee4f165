/// Runs a token encoder over blocks of a text, on one thread.
///
/// Vectors of single tokens are kept between blocks and texts, since they depend on nothing else.
final class BlockEncoder {
  /// Tokens in one block.
  static let blockSize = 256

  private let network: TokenEncoder
  /// Vectors of tokens met; as many as a few blocks can hold.
  private let vectors: FloatBuffer
  /// The row of `vectors` that belongs to a lexeme, two entries each: without and with a blank.
  private var rowOfLexeme: [Int32] = []
  private var used = 0
  private let rows: FloatBuffer
  private let scratch: FloatBuffer
  private let features: FloatBuffer

  private static let capacity = 16_384
  private static let paddedSize = blockSize + 2 * TokenEncoder.reach
  /// Rows of features mixed at once.
  private static let batchSize = 64

  init(_ network: TokenEncoder) {
    self.network = network
    let width = MaxoutLayer.width
    vectors = FloatBuffer(zeros: Self.capacity * width)
    rows = FloatBuffer(zeros: Self.paddedSize * width)
    scratch = FloatBuffer(zeros: Self.paddedSize * width)
    features = FloatBuffer(zeros: Self.batchSize * network.featureWidth)
  }

  /// Forgets all vectors, since lexemes are numbered anew.
  func removeAll() {
    rowOfLexeme.removeAll()
    used = 0
  }

  /// The rows of the tokens in `block`, at most `blockSize`, 96 numbers each.
  ///
  /// They are valid until the next call.
  func encode(
    _ block: Range<Int>, of tokens: Tokenizer.Tokens, store: LexemeStore
  ) -> UnsafePointer<Float> {
    let width = MaxoutLayer.width
    let reach = TokenEncoder.reach
    let padded = block.lowerBound - reach..<block.upperBound + reach
    let inside = padded.clamped(to: tokens.lexemes.indices)
    meet(inside, of: tokens, store: store)
    var out = rows.base
    for index in padded {
      if inside.contains(index) {
        out.update(from: vectors.base + Int(rowOfLexeme[key(index, tokens)]) * width, count: width)
      } else {
        out.update(repeating: 0, count: width)
      }
      out += width
    }
    network.spread(rows.base, count: block.count, scratch: scratch.base)
    return UnsafePointer(rows.base + reach * width)
  }

  private func key(_ index: Int, _ tokens: Tokenizer.Tokens) -> Int {
    2 * Int(tokens.lexemes[index]) + (network.features.readsBlanks && tokens.blanks[index] ? 1 : 0)
  }

  /// Makes the vectors that are missing for some tokens.
  private func meet(_ range: Range<Int>, of tokens: Tokenizer.Tokens, store: LexemeStore) {
    if used + range.count > Self.capacity {
      for index in rowOfLexeme.indices { rowOfLexeme[index] = -1 }
      used = 0
    }
    if rowOfLexeme.count < 2 * store.count {
      let missing = 2 * store.count - rowOfLexeme.count
      rowOfLexeme.append(contentsOf: repeatElement(-1, count: missing))
    }
    var waiting = 0
    for index in range {
      let key = key(index, tokens)
      guard rowOfLexeme[key] < 0 else { continue }
      rowOfLexeme[key] = Int32(used + waiting)
      network.writeFeatures(
        store[tokens.lexemes[index]], blank: tokens.blanks[index],
        to: features.base + waiting * network.featureWidth)
      waiting += 1
      if waiting == Self.batchSize {
        mix(waiting)
        waiting = 0
      }
    }
    mix(waiting)
  }

  private func mix(_ count: Int) {
    network.mix(
      features.base, count: count, scratch: scratch.base,
      out: vectors.base + used * MaxoutLayer.width)
    used += count
  }
}
