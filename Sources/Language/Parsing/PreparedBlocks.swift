/// What the tokens of a long text add to the parser's hidden layer, kept for the blocks of the
/// text that were needed last and worked out again when the parser comes back to an older one.
///
/// A state looks at eight tokens at most, so that with more blocks than that what one state needs
/// is never thrown out while it is gathered.
final class PreparedBlocks {
  private static let blockSize = BlockEncoder.blockSize
  /// Blocks kept.
  private static let places = 12

  private let encoder: BlockEncoder
  private let network: TransitionNetwork
  private let scratch: FloatBuffer
  private var buffers: [FloatBuffer] = []
  /// The block in each buffer, or -1.
  private var blockInPlace: [Int] = []
  private var lastUse: [Int] = []
  private var placeOfBlock: [Int32] = []
  private var clock = 0

  init(encoder: BlockEncoder, network: TransitionNetwork) {
    self.encoder = encoder
    self.network = network
    scratch = FloatBuffer(zeros: Self.blockSize * network.scratchWidth)
  }

  /// Begins a new text of `count` tokens.
  func reset(count: Int) {
    for place in blockInPlace.indices { blockInPlace[place] = -1 }
    for place in lastUse.indices { lastUse[place] = 0 }
    clock = 0
    placeOfBlock = [Int32](repeating: -1, count: (count + Self.blockSize - 1) / Self.blockSize)
  }

  /// The prepared row of a token.
  ///
  /// - Parameter encoded: told the encoder's rows of a block that had to be worked out.
  func row(
    _ token: Int, of tokens: Tokenizer.Tokens, store: LexemeStore,
    encoded: (Range<Int>, UnsafePointer<Float>) -> Void
  ) -> UnsafePointer<Float> {
    let block = token / Self.blockSize
    var place = Int(placeOfBlock[block])
    if place < 0 {
      place = freePlace()
      let range = block * Self.blockSize..<min((block + 1) * Self.blockSize, tokens.lexemes.count)
      let rows = encoder.encode(range, of: tokens, store: store)
      encoded(range, rows)
      network.prepare(
        rows, count: range.count, scratch: scratch.base, out: buffers[place].base)
      blockInPlace[place] = block
      placeOfBlock[block] = Int32(place)
    }
    clock += 1
    lastUse[place] = clock
    return UnsafePointer(buffers[place].base + token % Self.blockSize * network.rowWidth)
  }

  /// A buffer for one more block: an unused one, else the one not needed for longest.
  private func freePlace() -> Int {
    if let unused = blockInPlace.firstIndex(of: -1) { return unused }
    if buffers.count < Self.places {
      buffers.append(FloatBuffer(zeros: Self.blockSize * network.rowWidth))
      blockInPlace.append(-1)
      lastUse.append(0)
      return buffers.count - 1
    }
    let oldest = lastUse.indices.min { lastUse[$0] < lastUse[$1] } ?? 0
    placeOfBlock[blockInPlace[oldest]] = -1
    blockInPlace[oldest] = -1
    return oldest
  }
}
