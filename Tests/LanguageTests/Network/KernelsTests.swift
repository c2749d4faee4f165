import CKernels
import TestSupport
import Testing

@testable import Language

/// Every vector unit this processor has against plain loops in double precision.
@Suite struct KernelsTests {
  private struct Random {
    var generator: SplitMix64

    mutating func numbers(_ count: Int) -> FloatBuffer {
      let buffer = FloatBuffer(zeros: count)
      for index in 0..<count { buffer.base[index] = Float.random(in: -1...1, using: &generator) }
      return buffer
    }
  }

  private func near(_ found: Float, _ expected: Double) -> Bool {
    abs(Double(found) - expected) < 1e-4 * max(1, abs(expected))
  }

  @Test(arguments: GoldenTextsTests.units) func affineIsWeightsTimesRowsPlusBias(unit: VectorUnit) {
    var random = Random(generator: SplitMix64(seed: 1))
    let (outputs, depth) = (50, 37)
    let weights = random.numbers(outputs * depth)
    let bias = random.numbers(outputs)
    let matrix = PackedMatrix(
      affine: weights, bias: bias, outputs: outputs, depth: depth, unit: unit)
    // Counts around the heights of the tiles, rows further apart than they are long.
    for count in [1, 2, 3, 4, 7, 8, 9, 17] {
      let stride = depth + 3
      let rows = random.numbers(count * stride)
      let out = FloatBuffer(zeros: count * matrix.columns)
      matrix.affine(rows.base, stride: stride, count: count, out: out.base)
      for row in 0..<count {
        for output in 0..<outputs {
          var expected = Double(bias.base[output])
          for k in 0..<depth {
            expected +=
              Double(rows.base[row * stride + k]) * Double(weights.base[output * depth + k])
          }
          #expect(near(out.base[row * matrix.columns + output], expected))
        }
      }
    }
  }

  @Test(arguments: GoldenTextsTests.units) func maxoutIsTheLargestOfThree(unit: VectorUnit) {
    var random = Random(generator: SplitMix64(seed: 2))
    let (outputs, depth) = (96, 20)
    let weights = random.numbers(outputs * 3 * depth)
    let bias = random.numbers(outputs * 3)
    let matrix = PackedMatrix(
      maxout: weights, bias: bias, outputs: outputs, depth: depth, unit: unit)
    for count in [1, 5, 8, 12] {
      let rows = random.numbers(count * depth)
      let out = FloatBuffer(zeros: count * outputs)
      matrix.maxout(rows.base, stride: depth, count: count, out: out.base)
      for row in 0..<count {
        for output in 0..<outputs {
          let pieces = (0..<3).map { piece in
            (0..<depth).reduce(Double(bias.base[output * 3 + piece])) { sum, k in
              sum + Double(rows.base[row * depth + k])
                * Double(weights.base[(output * 3 + piece) * depth + k])
            }
          }
          #expect(near(out.base[row * outputs + output], pieces.max() ?? 0))
        }
      }
    }
  }

  @Test(arguments: GoldenTextsTests.units) func normalisedRowsHaveMeanZeroAndVarianceOne(
    unit: VectorUnit
  ) {
    var random = Random(generator: SplitMix64(seed: 3))
    let rows = random.numbers(2 * 96)
    let gain = FloatBuffer(zeros: 96)
    for index in 0..<96 { gain.base[index] = 1 }
    let shift = FloatBuffer(zeros: 96)
    let out = FloatBuffer(zeros: 2 * 96)
    kernels_normalize(unit, rows.base, 2, gain.base, shift.base, 0, out.base)
    for row in 0..<2 {
      let values = (0..<96).map { Double(out.base[row * 96 + $0]) }
      let mean = values.reduce(0, +) / 96
      #expect(abs(mean) < 1e-6)
      #expect(abs(values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 96 - 1) < 1e-4)
    }
    let once = (0..<192).map { out.base[$0] }
    kernels_normalize(unit, rows.base, 2, gain.base, shift.base, 1, out.base)
    for index in 0..<192 { #expect(near(out.base[index], 2 * Double(once[index]))) }
  }

  @Test(arguments: GoldenTextsTests.units) func scoresAreTheOutputOfTheLargerHalves(
    unit: VectorUnit
  ) {
    var random = Random(generator: SplitMix64(seed: 4))
    let features = (0..<3).map { _ in random.numbers(128) }
    let bias = random.numbers(128)
    let weights = random.numbers(64 * 256)
    let outputBias = random.numbers(256)
    let out = FloatBuffer(zeros: 256)
    kernels_scores(
      unit, features.map { UnsafePointer($0.base) }, 3, bias.base, weights.base, outputBias.base,
      256, out.base)
    let sums = (0..<128).map { index in
      features.reduce(Double(bias.base[index])) { $0 + Double($1.base[index]) }
    }
    for column in 0..<256 {
      let expected = (0..<64).reduce(Double(outputBias.base[column])) { sum, k in
        sum + max(sums[k], sums[64 + k]) * Double(weights.base[k * 256 + column])
      }
      #expect(near(out.base[column], expected))
    }
  }
}
