import CKernels

/// The largest of three affine outputs, then layer normalisation, for rows of 96 numbers.
///
/// - Source: Goodfellow et al. (2013), Maxout Networks; Ba, Kiros and Hinton (2016), Layer
///   Normalization.
struct MaxoutLayer: Sendable {
  static let width = 96
  private let matrix: PackedMatrix
  private let gain: FloatBuffer
  private let shift: FloatBuffer

  /// Reads a `maxout` layer and the `layernorm` after it.
  init(
    _ maxout: WeightFile.Layer, _ norm: WeightFile.Layer, depth: Int, file: WeightFile,
    unit: VectorUnit
  ) throws(LanguageError) {
    let width = Self.width
    matrix = PackedMatrix(
      maxout: try file.numbers(maxout, "W", shape: [width, 3, depth]),
      bias: try file.numbers(maxout, "b", shape: [width, 3]), outputs: width, depth: depth,
      unit: unit)
    gain = try file.numbers(norm, "G", shape: [width])
    shift = try file.numbers(norm, "b", shape: [width])
  }

  /// Applies the layer to `count` rows that begin `stride` numbers apart.
  ///
  /// - Parameters:
  ///   - adds: whether the result is added to what stands in `out`.
  ///   - scratch: takes 96 numbers a row, as `out` does.
  func apply(
    _ rows: UnsafePointer<Float>, stride: Int, count: Int, adds: Bool,
    scratch: UnsafeMutablePointer<Float>, out: UnsafeMutablePointer<Float>
  ) {
    matrix.maxout(rows, stride: stride, count: count, out: scratch)
    kernels_normalize(matrix.unit, scratch, count, gain.base, shift.base, adds ? 1 : 0, out)
  }
}
