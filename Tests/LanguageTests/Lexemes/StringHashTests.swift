import Testing

@testable import Language

@Suite struct StringHashTests {
  /// Check values of the model's description, made with the original.
  @Test(
    arguments: [
      ("Hamas", 17_749_747_645_000_771_791), ("hamas", 9_521_785_790_286_398_558),
      ("H", 9_350_754_067_018_752_509), ("mas", 16_473_155_134_315_006_466),
      ("Xxxxx", 16_072_095_006_890_171_862), ("a", 11_901_859_001_352_538_922),
      ("8 bytes!", 13_888_379_108_171_057_315),
      ("The quick brown fox", 2_038_920_700_722_414_812), ("—", 13_657_828_488_461_764_581),
    ] as [(String, UInt64)])
  func idsAreTheOriginals(text: String, id: UInt64) {
    #expect(StringHash.id(text) == id)
  }

  @Test(
    arguments: [
      ("", 0), ("X", 101), ("agent", 401), ("_", 456), ("punct", 445), ("LAW", 390), ("IDX", 455),
      ("ADJ", 84), ("IS_OOV_DEPRECATED", 13), ("relcl", 447), ("rcmod", 448), ("acl", 451),
    ] as [(String, UInt64)])
  func reservedWordsAreNumbered(text: String, id: UInt64) {
    #expect(StringHash.id(text) == id)
  }
}
