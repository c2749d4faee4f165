/// How one family of expected values is compared with what our algorithms say.
struct OracleMeasure: Sendable {
  /// The keys of `expected` that this compares; it runs for an oracle that has the first of them.
  let names: [String]
  let compare: @Sendable (Oracle, inout OracleTally) throws -> Void

  init(
    _ names: String..., compare: @escaping @Sendable (Oracle, inout OracleTally) throws -> Void
  ) {
    self.names = names
    self.compare = compare
  }

  static let all = centralities + paths + structure + routes + communities
}
