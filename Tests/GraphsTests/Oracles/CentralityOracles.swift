import Graphs

extension OracleMeasure {
  static let centralities = [
    OracleMeasure("degree", "strength") { oracle, tally in
      let graph = try oracle.graph()
      tally.expect(Degree().scores(of: graph).map(Double.init), equals: "degree", of: oracle)
      tally.expect(Strength().scores(of: graph), equals: "strength", of: oracle)
    },
    OracleMeasure("in_degree", "out_degree", "in_strength", "out_strength") { oracle, tally in
      let graph = try oracle.graph(merging: .minimum)
      var degree = Degree()
      var strength = Strength()
      for (direction, name) in [(Direction.incoming, "in"), (.outgoing, "out")] {
        degree.direction = direction
        strength.direction = direction
        let degrees = degree.scores(of: graph).map(Double.init)
        tally.expect(degrees, equals: name + "_degree", of: oracle)
        tally.expect(strength.scores(of: graph), equals: name + "_strength", of: oracle)
      }
    },
    OracleMeasure("pagerank") { oracle, tally in
      var rank = PageRank()
      rank.tolerance = 1e-12
      let scores = try rank.scores(of: try oracle.graph())
      tally.expect(scores, equals: "pagerank", of: oracle, within: 1e-8)
    },
    OracleMeasure("pagerank_unweighted") { oracle, tally in
      var rank = PageRank()
      rank.tolerance = 1e-12
      rank.isWeighted = false
      let scores = try rank.scores(of: try oracle.graph())
      tally.expect(scores, equals: "pagerank_unweighted", of: oracle, within: 1e-8)
    },
    OracleMeasure("pagerank_personalized") { oracle, tally in
      let home = oracle.params["personalized_from"] as? String
      var rank = PageRank()
      rank.tolerance = 1e-12
      rank.jumps = oracle.nodes.map { $0 == home ? 1 : 0 }
      let scores = try rank.scores(of: try oracle.graph())
      tally.expect(scores, equals: "pagerank_personalized", of: oracle, within: 1e-8)
    },
    OracleMeasure("closeness") { oracle, tally in
      let scores = try Closeness().scores(of: try oracle.graph())
      tally.expect(scores, equals: "closeness", of: oracle)
    },
    OracleMeasure("harmonic") { oracle, tally in
      let scores = try Harmonic().scores(of: try oracle.graph())
      tally.expect(scores, equals: "harmonic", of: oracle)
    },
    OracleMeasure("closeness_weighted") { oracle, tally in
      var closeness = Closeness()
      closeness.length = .weight
      let scores = try closeness.scores(of: try oracle.graph(merging: .minimum))
      tally.expect(scores, equals: "closeness_weighted", of: oracle)
    },
    OracleMeasure("harmonic_weighted") { oracle, tally in
      var harmonic = Harmonic()
      harmonic.length = .weight
      let scores = try harmonic.scores(of: try oracle.graph(merging: .minimum))
      tally.expect(scores, equals: "harmonic_weighted", of: oracle)
    },
    OracleMeasure("betweenness") { oracle, tally in
      let scores = try Betweenness().scores(of: try oracle.graph())
      tally.expect(scores, equals: "betweenness", of: oracle)
    },
    OracleMeasure("betweenness_weighted") { oracle, tally in
      var betweenness = Betweenness()
      betweenness.length = .weight
      let scores = try betweenness.scores(of: try oracle.graph(merging: .minimum))
      tally.expect(scores, equals: "betweenness_weighted", of: oracle)
    },
    OracleMeasure("components_weak") { oracle, tally in
      let parts = WeakComponents().parts(of: try oracle.graph())
      tally.expect(parts == oracle.parts(of: "components_weak"), "components_weak: \(parts)")
    },
  ]
}
