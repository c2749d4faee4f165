/// The lines below an answer: how far it reaches, and what was counted.
struct CountingNote {
  let graph: InfluenceGraph

  /// With fewer articles than this an answer warns that it may turn on one report.
  static let smallCase = 20

  /// - Parameters:
  ///   - counted: what the numbers of the answer count, without a final stop.
  ///   - remarks: further lines of the answer, whole sentences.
  func text(counted: String, remarks: [String] = []) -> String {
    var lines = remarks
    if let omitted { lines.append(omitted) }
    if graph.articleCount < Self.smallCase {
      lines.append(
        "Small case (\(Self.many(graph.articleCount, "article"))): one more report may change the "
          + "order. It shows what these articles say, not all that was done.")
    }
    lines.append("Counted: \(counted), in \(Self.many(graph.articleCount, "article")).")
    return lines.joined(separator: "\n")
  }

  /// What links, routes and rankings count.
  var reports: String {
    let statuses = graph.countedStatuses.map(\.rawValue).joined(separator: ", ")
    return "independent reports with status \(statuses.isEmpty ? "none" : statuses)"
  }

  private var omitted: String? {
    let omissions = graph.omissions
    var parts: [String] = []
    if omissions.otherStatus > 0 {
      parts.append("\(Self.many(omissions.otherStatus, "claim")) of another status (--include)")
    }
    if omissions.selfLoops > 0 {
      parts.append("\(Self.many(omissions.selfLoops, "claim")) within one actor at this level")
    }
    if omissions.undated > 0 {
      parts.append("\(Self.many(omissions.undated, "claim")) without a date")
    }
    if omissions.weakEdges > 0 {
      parts.append("\(Self.many(omissions.weakEdges, "relation")) with fewer reports than asked")
    }
    return parts.isEmpty ? nil : "Left out: " + parts.joined(separator: "; ") + "."
  }

  /// `1 article`, `5 articles`.
  static func many(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)" + (count == 1 ? "" : "s")
  }
}
