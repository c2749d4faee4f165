/// Gives each encoded token a part-of-speech tag.
struct Tagger: Sendable {
  /// Penn Treebank tags, in the network's order.
  let tags: [String]
  private let matrix: PackedMatrix

  private struct Configuration: Decodable {
    var labels: [String]
  }

  init(_ file: WeightFile, configuration: ModelFile, unit: VectorUnit) throws(LanguageError) {
    tags = try configuration.json(Configuration.self).labels
    guard let layer = file.layers(named: "softmax").first, (1...255).contains(tags.count) else {
      throw file.file.damaged("not the layer of a tagger")
    }
    let width = MaxoutLayer.width
    matrix = PackedMatrix(
      affine: try file.numbers(layer, "W", shape: [tags.count, width]),
      bias: try file.numbers(layer, "b", shape: [tags.count]), outputs: tags.count, depth: width,
      unit: unit)
  }

  /// Tags `count` encoded tokens: the highest score wins, the first of equals.
  func tag(_ rows: UnsafePointer<Float>, count: Int, into tags: inout ArraySlice<UInt8>) {
    let scores = FloatBuffer(zeros: count * matrix.columns)
    matrix.affine(rows, stride: MaxoutLayer.width, count: count, out: scores.base)
    let start = tags.startIndex
    for row in 0..<count {
      let scores = scores.base + row * matrix.columns
      var best = 0
      for tag in 1..<self.tags.count where scores[tag] > scores[best] { best = tag }
      tags[start + row] = UInt8(best)
    }
  }
}
