/// The measures by the names they have in commands and files.
public enum GraphMeasure: String, Sendable, CaseIterable {
  case degree
  case inDegree = "in-degree"
  case outDegree = "out-degree"
  case strength
  case inStrength = "in-strength"
  case outStrength = "out-strength"
  case pagerank
  case eigenvector
  case katz
  case hubs
  case authorities
  case closeness
  case closenessByLength = "closeness-weighted"
  case harmonic
  case harmonicByLength = "harmonic-weighted"
  case betweenness
  case betweennessByLength = "betweenness-weighted"
  case betweennessSampled = "betweenness-sampled"
  case core
  case clustering
  case constraint
  case effectiveSize = "effective-size"
  case weakComponents = "weak-components"
  case strongComponents = "strong-components"
  case louvain
  case leiden
  case density
  case reciprocity
  case transitivity
  case assortativity
  case triads
  case distance
  case alternatives
  case simplePaths = "simple-paths"
  case maximumFlow = "max-flow"

  /// What a measure gives a number to.
  public enum Scope: String, Sendable {
    /// Every node.
    case node
    /// Every node the number of its group: 0 for the largest.
    case group
    /// The graph as a whole.
    case graph
    /// Pairs of nodes that are asked for.
    case pair
  }

  /// What the measure gives a number to.
  public var scope: Scope {
    switch self {
    case .weakComponents, .strongComponents, .louvain, .leiden: .group
    case .density, .reciprocity, .transitivity, .assortativity, .triads: .graph
    case .distance, .alternatives, .simplePaths, .maximumFlow: .pair
    default: .node
    }
  }

  /// What a high number says, in one line.
  public var meaning: String {
    switch self {
    case .degree: "edges in and out"
    case .inDegree: "edges in"
    case .outDegree: "edges out"
    case .strength: "weight of the edges in and out"
    case .inStrength: "weight of the edges in"
    case .outStrength: "weight of the edges out"
    case .pagerank: "pointed at by many who are pointed at themselves; sums to 1"
    case .eigenvector: "tied to those who are well tied themselves"
    case .katz: "reached by many walks, the shorter the more"
    case .hubs: "points at many whom other hubs point at"
    case .authorities: "pointed at by many who point at other authorities"
    case .closeness: "few steps away from those who reach it (Wasserman and Faust)"
    case .closenessByLength: "a short way from those who reach it"
    case .harmonic: "the sum of 1/steps from those who reach it"
    case .harmonicByLength: "the sum of 1/length from those who reach it"
    case .betweenness: "shortest paths of others that run through it"
    case .betweennessByLength: "shortest ways of others that run through it, by length"
    case .betweennessSampled: "betweenness estimated from some of the starts"
    case .core: "the largest k such that it is in a group where everybody has k ties"
    case .clustering: "the share of its neighbours' pairs that are tied themselves"
    case .constraint: "its contacts know each other: little room to go between (Burt)"
    case .effectiveSize: "contacts that do not know each other: room to go between (Burt)"
    case .weakComponents: "who is joined with whom, whatever the direction"
    case .strongComponents: "who reaches whom and is reached back"
    case .louvain: "groups tied more within than without (Louvain)"
    case .leiden: "groups tied more within than without, each connected (Leiden)"
    case .density: "the share of all possible edges that there are"
    case .reciprocity: "the share of edges that are answered"
    case .transitivity: "the share of open and closed triples that are closed"
    case .assortativity: "above 0 if the well tied are tied to the well tied"
    case .triads: "how often each of the sixteen kinds of three nodes occurs"
    case .distance: "the length of the shortest way"
    case .alternatives: "the lengths of the ten shortest ways together (Yen)"
    case .simplePaths: "ways of at most four steps that visit nobody twice"
    case .maximumFlow: "what the edges between them carry together: what must be cut to part them"
    }
  }

  /// How many decimals a person wants to see.
  public var decimals: Int {
    switch self {
    case .degree, .inDegree, .outDegree, .core, .weakComponents, .strongComponents, .louvain,
      .leiden, .triads, .simplePaths:
      0
    case .betweenness, .betweennessByLength, .betweennessSampled, .harmonic, .harmonicByLength,
      .strength, .inStrength, .outStrength, .effectiveSize, .distance, .alternatives, .maximumFlow:
      2
    default: 4
    }
  }
}
