import Graphs

/// Why a question cannot be answered.
public enum InfluenceError: Error, Sendable, CustomStringConvertible {
  /// Nobody in the articles goes by the name; `suggestions` come close, best first.
  case noSuchActor(name: String, suggestions: [Suggestion])
  /// Several actors fit the name.
  case ambiguousActor(name: String, candidates: [Suggestion])
  /// The two ends of a question are one actor.
  case sameActor(name: String)
  /// Two actors stand in one camp, and nobody stands between a camp and itself.
  case sameCamp(one: String, other: String, camp: String)
  /// A pattern of steps that cannot be read.
  case badPattern(String, pattern: String)
  /// A chance that is not between 0 and 1.
  case badConfidence(Double)
  /// The graph core refuses to measure.
  case graph(GraphError)

  /// An actor that may have been meant.
  public struct Suggestion: Sendable, Hashable {
    public var actor: ActorID
    public var name: String
    /// Claims in which it takes part.
    public var claims: Int

    var text: String { "\(name) (\(CountingNote.many(claims, "claim")))" }
  }

  public var description: String {
    switch self {
    case .noSuchActor(let name, let suggestions) where suggestions.isEmpty:
      "no actor \"\(name)\" in these articles; `goodoffices actors` lists those there are"
    case .noSuchActor(let name, let suggestions):
      "no actor \"\(name)\"; did you mean " + Self.list(suggestions) + "?"
    case .ambiguousActor(let name, let candidates):
      "\"\(name)\" may be " + Self.list(candidates) + "; give the full name or the id"
    case .sameActor(let name): "both ends are \(name); name two different actors"
    case .sameCamp(let one, let other, let camp):
      "\(one) and \(other) are both of the camp \(camp); name two of different camps"
    case .badPattern(let reason, let pattern): "--pattern \(pattern): \(reason)"
    case .badConfidence(let confidence):
      "confidence \(confidence) is not between 0 and 1; 0.6 takes three reports in five as right"
    case .graph(let error): error.description
    }
  }

  private static func list(_ suggestions: [Suggestion]) -> String {
    let texts = suggestions.map(\.text)
    guard texts.count > 1, let last = texts.last else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: ", ") + " or " + last
  }
}
