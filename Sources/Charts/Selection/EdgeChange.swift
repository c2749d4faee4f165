import Influence

/// How a relation differs from what another set of articles says of it.
enum EdgeChange: Sendable, Hashable {
  /// The other articles do not tell of it.
  case new
  /// Only the other articles tell of it.
  case gone
  /// Both tell of it; the others with this status.
  case was(EvidenceStatus)

  /// What stands on the line: no reader depends on its colour.
  var word: String {
    switch self {
    case .new: "new"
    case .gone: "gone"
    case .was(let status): "was \(status.rawValue)"
    }
  }

  /// For style sheets.
  var name: String {
    switch self {
    case .new: "new"
    case .gone: "gone"
    case .was: "changed"
    }
  }
}
