import Testing

@testable import Language

@Suite struct HashEmbeddingTests {
  /// Check values of the model's description, made with the original.
  @Test func hashesAreTheOriginals() {
    #expect(HashEmbedding.hash(0, seed: 8) == (0, 0, 0, 0))
    #expect(
      HashEmbedding.hash(1, seed: 12)
        == (2_938_686_206, 2_291_508_213, 2_246_688_320, 3_554_967_022))
    #expect(
      HashEmbedding.hash(StringHash.id("hamas"), seed: 8)
        == (78_565_122, 401_660_857, 2_265_331_331, 2_749_974_933))
    #expect(
      HashEmbedding.hash(StringHash.id("Xxxxx"), seed: 11)
        == (2_175_308_214, 2_713_780_447, 2_256_594_463, 3_188_286_109))
  }
}
