/// What Graphviz said during a job, errors and warnings, a line each.
struct GraphvizMessages {
  /// The first thing that Graphviz calls an error.
  let firstError: String?

  init(_ text: String) {
    let prefix = "Error: "
    firstError = text.split(separator: "\n").first { $0.hasPrefix(prefix) }
      .map { String($0.dropFirst(prefix.count)) }
  }

  /// Why a step failed, in Graphviz's own words.
  func failure(of step: String, _ subject: String) -> GraphvizError {
    let reason = firstError ?? "no reason given for \(subject)"
    if reason.contains("not recognized") || reason.contains("unavailable") {
      return .missingPlugin(name: subject)
    }
    return .failed(step: step, message: reason)
  }
}
