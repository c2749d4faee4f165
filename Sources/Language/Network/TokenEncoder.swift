import CKernels

/// The network that turns tokens into rows of 96 numbers.
///
/// A token's own vector comes from hashed features of its text; then four layers, each of which
/// looks one neighbour to either side, mix it with the tokens around it.
struct TokenEncoder: Sendable {
  /// How far to either side a token's row depends on others.
  static let reach = 4

  /// Which features of a token a network reads, each with the rows of its table.
  struct Features: Sendable {
    let rows: [Int]
    /// The last two features are the blank that follows, and being white space.
    let readsBlanks: Bool

    static let full = Features(rows: [5000, 1000, 2500, 2500, 50, 50], readsBlanks: true)
    static let textOnly = Features(rows: [5000, 1000, 2500, 2500], readsBlanks: false)
  }

  let features: Features
  private let embeddings: [HashEmbedding]
  private let mix: MaxoutLayer
  private let windows: [MaxoutLayer]

  /// The seed of the first feature's hash; each further one's is one more.
  private static let firstSeed = 8

  init(_ file: WeightFile, features: Features, unit: VectorUnit) throws(LanguageError) {
    self.features = features
    let tables = file.layers(named: "hashembed")
    let maxouts = file.layers(named: "maxout")
    let norms = file.layers(named: "layernorm")
    guard tables.count == features.rows.count, maxouts.count == 1 + Self.reach,
      norms.count == maxouts.count
    else { throw file.file.damaged("not the layers of a token encoder") }
    var embeddings: [HashEmbedding] = []
    for (index, layer) in tables.enumerated() {
      embeddings.append(
        try HashEmbedding(
          layer, rows: features.rows[index], seed: UInt64(Self.firstSeed + index), file: file))
    }
    self.embeddings = embeddings
    let width = MaxoutLayer.width
    mix = try MaxoutLayer(
      maxouts[0], norms[0], depth: width * tables.count, file: file, unit: unit)
    var windows: [MaxoutLayer] = []
    for index in 1..<maxouts.count {
      windows.append(
        try MaxoutLayer(maxouts[index], norms[index], depth: 3 * width, file: file, unit: unit))
    }
    self.windows = windows
  }

  /// Numbers that a token's features fill before they are mixed.
  var featureWidth: Int { MaxoutLayer.width * embeddings.count }

  /// Writes the features of a token, `featureWidth` numbers.
  func writeFeatures(_ lexeme: Lexeme, blank: Bool, to out: UnsafeMutablePointer<Float>) {
    let words = lexeme.features
    let keys = (words.norm, words.prefix, words.suffix, words.shape)
    let width = MaxoutLayer.width
    embeddings[0].write(keys.0, to: out)
    embeddings[1].write(keys.1, to: out + width)
    embeddings[2].write(keys.2, to: out + 2 * width)
    embeddings[3].write(keys.3, to: out + 3 * width)
    if features.readsBlanks {
      embeddings[4].write(blank ? 1 : 0, to: out + 4 * width)
      embeddings[5].write(lexeme.isSpace ? 1 : 0, to: out + 5 * width)
    }
  }

  /// Turns `count` rows of features into the tokens' own vectors.
  func mix(
    _ rows: UnsafePointer<Float>, count: Int, scratch: UnsafeMutablePointer<Float>,
    out: UnsafeMutablePointer<Float>
  ) {
    mix.apply(rows, stride: featureWidth, count: count, adds: false, scratch: scratch, out: out)
  }

  /// Mixes each of `count` tokens with its neighbours, in place.
  ///
  /// `rows` holds the tokens' own vectors and those of `reach` tokens more at either end, zeros
  /// beyond the text's. Layer after layer one row less at either end is of use, so that each is
  /// worked on only where a later one needs it. Afterwards the `count` rows in the middle hold
  /// the result, the same whatever block of the text they were worked on in.
  func spread(_ rows: UnsafeMutablePointer<Float>, count: Int, scratch: UnsafeMutablePointer<Float>)
  {
    let width = MaxoutLayer.width
    for (index, layer) in windows.enumerated() {
      let first = index + 1
      layer.apply(
        rows + (first - 1) * width, stride: width, count: count + 2 * (Self.reach - first),
        adds: true, scratch: scratch, out: rows + first * width)
    }
  }
}
