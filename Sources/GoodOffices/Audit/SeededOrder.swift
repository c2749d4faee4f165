/// An order drawn by lot that depends on a seed and on names alone: not on the order in which
/// they are met, nor on the machine.
///
/// - Source: the mixing step of Steele, Lea, Flood (2014), *Fast splittable pseudorandom number
///   generators*.
struct SeededOrder: Sendable {
  let seed: UInt64

  /// The number a name has drawn: the lowest come first.
  func number(of name: String) -> UInt64 {
    var state = SeededOrder.mixed(seed)
    for byte in name.utf8 { state = SeededOrder.mixed(state ^ UInt64(byte)) }
    return state
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
