import Influence

/// What a relation's evidence amounts to, as a chart shows it.
public typealias EdgeStatus = EvidenceStatus

extension EvidenceStatus {
  init(_ key: EvidenceKey) { self = key.status }
}
