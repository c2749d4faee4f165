import Graphviz

/// The attributes of a node or an edge of a DOT file, as plain text.
struct DOTAttributes {
  /// The attributes that are read. All others do not leave the child process.
  static let asked =
    [
      "actor", "actor_name", "name", "label", "kind", "role", "affiliation", "relation", "type",
      "interaction",
      "weight", "status", "disputed", "mediation", "dir", "from_actor", "from_name",
      "from_kind", "to_actor", "to_name", "to_kind",
    ] + ForeignCounts.columnNames

  /// By name, in lower case.
  private(set) var values: [String: String] = [:]

  /// - Parameter id: of the node whose attributes they are, which stands for `\N`.
  init(_ told: [String: DOTGraph.Value], of id: String) {
    for (name, value) in told {
      let isLabel = name.lowercased() == "label"
      let text =
        if value.isHTML { DOTLabel.text(ofHTML: value.text) } else {
          DOTLabel.text(of: value.text, node: id, isLabel: isLabel)
        }
      if !text.isEmpty { values[name.lowercased()] = text }
    }
  }

  subscript(_ name: String) -> String? { values[name] }
}
