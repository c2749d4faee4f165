import Claims
import Influence

/// What a relation's evidence amounts to, as a chart shows it.
public enum EdgeStatus: String, Sendable, CaseIterable, Comparable {
  /// The text says that it happened or holds.
  case actual
  /// Somebody asks for it.
  case requested
  /// It is announced, planned or vowed.
  case intended
  /// If, would, could, may.
  case conditional
  /// The text says that it is not known.
  case unclear
  /// The text, or somebody in it, says that it is not so.
  case denied

  /// The status of claims with this realis and polarity: what is denied is denied, whether it was
  /// said to have happened or only to be wanted.
  public init(_ key: EvidenceKey) {
    switch (key.polarity, key.realis) {
    case (.denied, _): self = .denied
    case (.affirmed, .actual): self = .actual
    case (.affirmed, .requested): self = .requested
    case (.affirmed, .intended): self = .intended
    case (.affirmed, .conditional): self = .conditional
    case (.affirmed, .unclear): self = .unclear
    }
  }

  /// From the strongest evidence to none.
  public static func < (one: EdgeStatus, other: EdgeStatus) -> Bool { one.rank < other.rank }

  private var rank: Int {
    switch self {
    case .actual: 0
    case .requested: 1
    case .intended: 2
    case .conditional: 3
    case .unclear: 4
    case .denied: 5
    }
  }
}
