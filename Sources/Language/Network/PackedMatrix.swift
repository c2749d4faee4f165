import CKernels

/// The weights of one layer in the order its kernel reads them: panels three vectors wide.
struct PackedMatrix: Sendable {
  let unit: VectorUnit
  /// Numbers in, for each row.
  let depth: Int
  /// Numbers out, the padding of the last panel included.
  let columns: Int
  private let panels: FloatBuffer
  private let bias: FloatBuffer

  /// An affine layer.
  ///
  /// - Parameters:
  ///   - weights: `outputs` rows of `depth` numbers.
  ///   - bias: one number an output; nil for zeros.
  init(affine weights: FloatBuffer, bias: FloatBuffer?, outputs: Int, depth: Int, unit: VectorUnit)
  {
    let width = 3 * Int(kernels_lanes(unit))
    self.init(unit: unit, depth: depth, columns: (outputs + width - 1) / width * width)
    for output in 0..<outputs {
      let place = output / width * width * depth + output % width
      copy(weights, row: output, to: place)
      self.bias.base[output] = bias?.base[output] ?? 0
    }
  }

  /// A layer whose outputs are the largest of three affine ones.
  ///
  /// - Parameter weights: for each output, for each of its three pieces, `depth` numbers.
  init(maxout weights: FloatBuffer, bias: FloatBuffer, outputs: Int, depth: Int, unit: VectorUnit) {
    let lanes = Int(kernels_lanes(unit))
    self.init(unit: unit, depth: depth, columns: 3 * outputs)
    for output in 0..<outputs {
      for piece in 0..<3 {
        let column = piece * lanes + output % lanes
        let panel = output / lanes * 3 * lanes
        copy(weights, row: output * 3 + piece, to: panel * depth + column)
        self.bias.base[panel + column] = bias.base[output * 3 + piece]
      }
    }
  }

  private init(unit: VectorUnit, depth: Int, columns: Int) {
    self.unit = unit
    self.depth = depth
    self.columns = columns
    panels = FloatBuffer(zeros: depth * columns)
    bias = FloatBuffer(zeros: columns)
  }

  /// Spreads one row of weights down a column of a panel.
  private func copy(_ weights: FloatBuffer, row: Int, to place: Int) {
    let width = 3 * Int(kernels_lanes(unit))
    let source = weights.base + row * depth
    let target = panels.base + place
    for k in 0..<depth { target[k * width] = source[k] }
  }

  /// Applies the affine layer to `count` rows that begin `stride` numbers apart; `out` takes
  /// `columns` numbers a row.
  func affine(
    _ rows: UnsafePointer<Float>, stride: Int, count: Int, out: UnsafeMutablePointer<Float>
  ) {
    kernels_affine(
      unit, rows, stride, count, depth, panels.base, bias.base, columns, out, columns)
  }

  /// Applies the maxout layer to `count` rows that begin `stride` numbers apart; `out` takes
  /// a third of `columns` numbers a row.
  func maxout(
    _ rows: UnsafePointer<Float>, stride: Int, count: Int, out: UnsafeMutablePointer<Float>
  ) {
    kernels_maxout(
      unit, rows, stride, count, depth, panels.base, bias.base, columns / 3, out, columns / 3)
  }
}
