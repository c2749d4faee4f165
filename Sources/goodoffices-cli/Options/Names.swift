import ArgumentParser
import GoodOffices

/// Names separated by commas: `pressures,threatens`.
struct Names<Value>: ExpressibleByArgument
where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String {
  var values: [Value]

  init?(argument: String) {
    var values: [Value] = []
    for name in argument.split(separator: ",") {
      guard let value = Value(rawValue: String(name)) else { return nil }
      values.append(value)
    }
    guard !values.isEmpty else { return nil }
    self.values = values
  }

  /// What the parser offers when a name is none of these.
  static var allValueStrings: [String] { Value.allCases.map(\.rawValue) }
}

extension Relation: ExpressibleByArgument {}
extension ActorLevel: ExpressibleByArgument {}
extension StratumKey: ExpressibleByArgument {}
