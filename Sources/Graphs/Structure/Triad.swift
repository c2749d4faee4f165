/// The sixteen ways in which three nodes can be joined, named by their numbers of mutual, one-way
/// and missing ties, and by their direction: *D*own, *U*p, *C*yclic, *T*ransitive.
///
/// - Source: Holland, Leinhardt (1970); the names are those of Davis, Leinhardt (1972).
public enum Triad: Int, CaseIterable, Sendable {
  /// No tie.
  case empty
  /// One tie, one-way or mutual; the third node stands apart.
  case oneWay
  case mutual
  /// One node leads to two.
  case outStar
  /// Two nodes lead to one.
  case inStar
  /// One leads to the next, which leads to the last.
  case line
  /// A mutual tie, and a node that leads to one of the two.
  case mutualIn
  /// A mutual tie, one of which leads to the third node.
  case mutualOut
  /// One leads to the next, which leads to the last, and the first leads to the last too.
  case transitive
  /// A circle.
  case cycle
  /// A node with two mutual ties.
  case twoMutual
  /// A node that leads to both ends of a mutual tie.
  case outToMutual
  /// A node to which both ends of a mutual tie lead.
  case inFromMutual
  /// A line whose ends have a mutual tie.
  case lineOfMutual
  /// Two mutual ties and one one-way tie.
  case twoMutualAndOne
  /// All three mutual.
  case complete

  /// The name in the literature, such as `021D`.
  public var name: String { Triad.names[rawValue] }

  private static let names = [
    "003", "012", "102", "021D", "021U", "021C", "111D", "111U",
    "030T", "030C", "201", "120D", "120U", "120C", "210", "300",
  ]

  /// How many of the three ties run both ways, and how many one way: the first digits of the name.
  public var mutualTies: Int { digit(0) }
  /// How many of its three pairs are tied one way.
  public var oneWayTies: Int { digit(1) }

  private func digit(_ place: Int) -> Int {
    Int(name.utf8.dropFirst(place).first ?? UInt8(ascii: "0")) - Int(UInt8(ascii: "0"))
  }

  /// The kind of the three nodes *a*, *b*, *c* with these ties, each one seen from the first to the
  /// second: `Ties.out`, `Ties.back`, both, or 0 for none.
  init(_ aToB: UInt8, _ aToC: UInt8, _ bToC: UInt8) {
    var mutual = 0
    var oneWay = 0
    // One-way ties out of and into each node.
    var leaving = [0, 0, 0]
    var arriving = [0, 0, 0]
    var isMutual = [false, false, false]
    for (tie, start, end) in [(aToB, 0, 1), (aToC, 0, 2), (bToC, 1, 2)] where tie != 0 {
      if tie == Ties.out | Ties.back {
        mutual += 1
        isMutual[start] = true
        isMutual[end] = true
      } else {
        oneWay += 1
        leaving[tie == Ties.out ? start : end] += 1
        arriving[tie == Ties.out ? end : start] += 1
      }
    }
    let splits = leaving.contains(2)
    let meets = arriving.contains(2)
    self =
      switch (mutual, oneWay) {
      case (0, 0): .empty
      case (0, 1): .oneWay
      case (1, 0): .mutual
      case (0, 2): splits ? .outStar : meets ? .inStar : .line
      case (1, 1): zip(isMutual, arriving).contains { $0 && $1 > 0 } ? .mutualIn : .mutualOut
      case (0, 3): splits ? .transitive : .cycle
      case (2, 0): .twoMutual
      case (1, 2): splits ? .outToMutual : meets ? .inFromMutual : .lineOfMutual
      case (2, 1): .twoMutualAndOne
      default: .complete
      }
  }
}
