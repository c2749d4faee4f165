import CKernels

/// The network that scores the moves of a transition system.
///
/// A state is described by a few tokens, each in a slot of its own. What a token adds to the
/// hidden layer in each slot is worked out once, so that a state's hidden layer is a sum.
///
/// - Source: Kiperwasser and Goldberg (2016), Simple and Accurate Dependency Parsing Using
///   Bidirectional LSTM Feature Representations; Chen and Manning (2014) for the precomputing.
struct TransitionNetwork: Sendable {
  /// Numbers that one token adds in one slot: two for each hidden one.
  static let slotWidth = 128
  private static let hidden = 64

  let slots: Int
  let moves: Int
  private let unit: VectorUnit
  private let narrow: PackedMatrix
  private let wide: PackedMatrix
  /// What an empty slot adds, `slotWidth` numbers for each.
  private let padding: FloatBuffer
  private let bias: FloatBuffer
  private let weights: FloatBuffer
  private let outputBias: FloatBuffer

  init(
    _ file: WeightFile, slots: Int, moves: Int, unit: VectorUnit
  ) throws(LanguageError) {
    let linear = file.layers(named: "linear")
    guard let lower = file.layers(named: "precomputable_affine").first, linear.count == 2 else {
      throw file.file.damaged("not the layers of a transition network")
    }
    self.slots = slots
    self.moves = moves
    self.unit = unit
    let hidden = Self.hidden
    narrow = PackedMatrix(
      affine: try file.numbers(linear[1], "W", shape: [hidden, MaxoutLayer.width]),
      bias: try file.numbers(linear[1], "b", shape: [hidden]), outputs: hidden,
      depth: MaxoutLayer.width, unit: unit)
    let shape = [slots, hidden, 2, hidden]
    wide = PackedMatrix(
      affine: Self.pairsApart(try file.numbers(lower, "W", shape: shape), by: hidden), bias: nil,
      outputs: slots * Self.slotWidth, depth: hidden, unit: unit)
    padding = Self.pairsApart(
      try file.numbers(lower, "pad", shape: [1, slots, hidden, 2]), by: 1)
    bias = Self.pairsApart(try file.numbers(lower, "b", shape: [hidden, 2]), by: 1)
    columns = (moves + 127) / 128 * 128
    let upper = try file.numbers(linear[0], "W", shape: [moves, hidden])
    weights = FloatBuffer(zeros: hidden * columns)
    for move in 0..<moves {
      for k in 0..<hidden { weights.base[k * columns + move] = upper.base[move * hidden + k] }
    }
    outputBias = FloatBuffer(zeros: columns)
    let upperBias = try file.numbers(linear[0], "b", shape: [moves])
    outputBias.base.update(from: upperBias.base, count: moves)
  }

  /// Columns of the output layer, its padding included.
  let columns: Int

  /// From [slot][hidden][two][size] to [slot][two][hidden][size].
  private static func pairsApart(_ numbers: FloatBuffer, by size: Int) -> FloatBuffer {
    let apart = FloatBuffer(zeros: numbers.count)
    for place in 0..<numbers.count / size {
      let slot = place / slotWidth
      let unit = place % slotWidth / 2
      let piece = place % 2
      let target = slot * slotWidth + piece * hidden + unit
      (apart.base + target * size).update(from: numbers.base + place * size, count: size)
    }
    return apart
  }

  /// Numbers that one token's row takes in `prepare`.
  var rowWidth: Int { wide.columns }
  /// Numbers that one token's row takes in `prepare`'s scratch.
  var scratchWidth: Int { narrow.columns }

  /// Works out what `count` encoded tokens add in each slot.
  func prepare(
    _ rows: UnsafePointer<Float>, count: Int, scratch: UnsafeMutablePointer<Float>,
    out: UnsafeMutablePointer<Float>
  ) {
    narrow.affine(rows, stride: MaxoutLayer.width, count: count, out: scratch)
    wide.affine(scratch, stride: narrow.columns, count: count, out: out)
  }

  /// What an empty slot adds.
  func padding(_ slot: Int) -> UnsafePointer<Float> {
    UnsafePointer(padding.base + slot * Self.slotWidth)
  }

  /// Scores all moves of a state.
  ///
  /// - Parameters:
  ///   - features: for each slot, `slotWidth` numbers of a prepared row, or the slot's padding.
  ///   - out: takes `columns` numbers, of which the first `moves` count.
  func score(_ features: [UnsafePointer<Float>?], out: UnsafeMutablePointer<Float>) {
    kernels_scores(
      unit, features, features.count, bias.base, weights.base, outputBias.base, columns, out)
  }
}
