/// The paragraph that tells in a paper how claims were found: with what, from how much, what was
/// counted as one report, and how often it was right.
public struct MethodsText: Sendable {
  public var versions: Versions
  public var measures: [Measure]
  /// What people judged of these claims, where they did.
  public var audit: AuditResult?

  public init(versions: Versions, measures: [Measure], audit: AuditResult? = nil) {
    self.versions = versions
    self.measures = measures
    self.audit = audit
  }

  /// The paragraph, in sentences a line each.
  public func text(of file: CaseFile) -> String {
    ([corpus(file), tool, findings(file), counting] + quality).joined(separator: "\n") + "\n"
  }

  private func corpus(_ file: CaseFile) -> String {
    let dates = file.articles.compactMap(\.date).sorted { $0.description < $1.description }
    let undated = file.articles.count - dates.count
    var text = "We read \(many(file.articles.count, "news article"))"
    let outlets = Set(file.articles.compactMap(\.outlet)).count
    if outlets > 0 { text += " of \(many(outlets, "outlet"))" }
    if let first = dates.first, let last = dates.last {
      text += first == last ? ", dated \(first)" : ", dated \(first) to \(last)"
      if undated > 0 { text += " (\(undated) without a date)" }
    } else {
      text += " without dates"
    }
    return text + "."
  }

  private var tool: String {
    "Claims were extracted with Good Offices \(Toolkit.version) (language model \(versions.model); "
      + "codebook \(versions.codebook) with \(versions.entries) entries; tables of "
      + "\(versions.actors) actors, \(versions.tables)), which marks for each claim its source, "
      + "target, speaker, exact words, and whether the text says that it happened, was asked for, "
      + "planned, supposed, doubted or denied."
  }

  private func findings(_ file: CaseFile) -> String {
    let claims = file.claims.claims
    let relations = Set(claims.map(\.relation)).count
    let statuses = EvidenceStatus.allCases.compactMap { status -> String? in
      let count = claims.count { $0.status == status }
      return count > 0 ? "\(count) \(status.rawValue)" : nil
    }
    guard !claims.isEmpty else { return "It found no claim." }
    return "It found \(many(claims.count, "claim")) of \(many(relations, "relation")): "
      + statuses.joined(separator: ", ") + "."
  }

  private var counting: String {
    "Articles count as one independent report of a claim where they share a near-copy of its "
      + "sentence (six in ten three-word runs), credit the same outlet, or one credits the outlet "
      + "that published the other; statuses are never added up."
  }

  private var quality: [String] {
    var lines: [String] = []
    for measure in measures {
      lines.append(
        "On \(measure.texts), precision is \(share(measure.precision)) and recall "
          + "\(share(measure.recall)) for \(measure.claims) (\(measure.found) found, "
          + "\(measure.gold) annotated).")
    }
    if measures.contains(where: { $0.codebook != versions.codebook }) {
      let earlier = Set(measures.map(\.codebook)).subtracting([versions.codebook]).sorted()
      lines.append("(Measured with codebook \(earlier.joined(separator: ", ")), not this one.)")
    }
    if let audit, let precision = audit.overall {
      lines.append(
        "Of these claims, \(precision.judged) drawn at random by strata were judged by hand: "
          + "precision \(share(precision.estimate)), weighted by stratum (95 % interval "
          + "\(share(precision.low)) to \(share(precision.high)), Wilson).")
    } else {
      lines.append(
        "These claims have not been judged by hand: `goodoffices sample` draws a sheet to do so.")
    }
    return lines
  }

  private func share(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return hundredths >= 100 ? "1.00" : "0." + (hundredths < 10 ? "0" : "") + String(hundredths)
  }

  private func many(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)" + (count == 1 ? "" : "s")
  }
}
