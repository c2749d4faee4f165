/// A table of vectors in which a word's vector is the sum of the four rows its hash selects.
///
/// - Source: Svenstrup, Hansen and Winther (2017), Hash Embeddings for Efficient Word
///   Representations; the hash is a reduced MurmurHash3 x86_128 of one 64-bit number.
struct HashEmbedding: Sendable {
  private let rows: UInt32
  private let seed: UInt64
  private let table: FloatBuffer

  init(
    _ layer: WeightFile.Layer, rows: Int, seed: UInt64, file: WeightFile
  ) throws(LanguageError) {
    self.rows = UInt32(rows)
    self.seed = seed
    table = try file.numbers(layer, "E", shape: [rows, MaxoutLayer.width])
  }

  /// Writes the 96 numbers of `key` to `out`.
  func write(_ key: UInt64, to out: UnsafeMutablePointer<Float>) {
    let hash = Self.hash(key, seed: seed)
    let width = MaxoutLayer.width
    let a = table.base + width * Int(hash.0 % rows)
    let b = table.base + width * Int(hash.1 % rows)
    let c = table.base + width * Int(hash.2 % rows)
    let d = table.base + width * Int(hash.3 % rows)
    for index in 0..<width { out[index] = ((a[index] + b[index]) + c[index]) + d[index] }
  }

  /// Four 32-bit hashes of a key.
  static func hash(_ key: UInt64, seed: UInt64) -> (UInt32, UInt32, UInt32, UInt32) {
    var first = key &* 0x87C3_7B91_1142_53D5
    first = first << 31 | first >> 33
    first &*= 0x4CF5_AD43_2745_937F
    first ^= seed
    first ^= 8
    var second = seed ^ 8
    first &+= second
    second &+= first
    first = mix(first)
    second = mix(second)
    first &+= second
    second &+= first
    return (
      UInt32(truncatingIfNeeded: first), UInt32(first >> 32), UInt32(truncatingIfNeeded: second),
      UInt32(second >> 32)
    )
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    var value = value
    value ^= value >> 33
    value &*= 0xFF51_AFD7_ED55_8CCD
    value ^= value >> 33
    value &*= 0xC4CE_B9FE_1A85_EC53
    return value ^ value >> 33
  }
}
