import Graphs
import Testing

@Suite struct CentralityOracleTests {
  @Test func everyFixtureIsRead() { #expect(Oracle.all.count == 12) }

  @Test(arguments: Oracle.knowing("degree"))
  func undirectedDegreeAndStrength(oracle: Oracle) throws {
    let graph = try oracle.graph()
    #expect(Degree().scores(of: graph).map(Double.init) == oracle.values(of: "degree"))
    #expect(agree(Strength().scores(of: graph), oracle.values(of: "strength")))
  }

  @Test(arguments: Oracle.knowing("in_degree"))
  func directedDegreeAndStrength(oracle: Oracle) throws {
    let graph = try oracle.graph(merging: .minimum)
    var degree = Degree()
    var strength = Strength()
    for (direction, name) in [(Direction.incoming, "in"), (.outgoing, "out")] {
      degree.direction = direction
      strength.direction = direction
      #expect(degree.scores(of: graph).map(Double.init) == oracle.values(of: name + "_degree"))
      #expect(agree(strength.scores(of: graph), oracle.values(of: name + "_strength")))
    }
  }

  @Test(arguments: Oracle.knowing("pagerank"))
  func pageRank(oracle: Oracle) throws {
    var rank = PageRank()
    rank.tolerance = 1e-12
    let graph = try oracle.graph()
    #expect(agree(try rank.scores(of: graph), oracle.values(of: "pagerank"), within: 1e-8))
    rank.isWeighted = false
    #expect(
      agree(
        try rank.scores(of: graph), oracle.values(of: "pagerank_unweighted"), within: 1e-8))
  }

  @Test(arguments: Oracle.knowing("pagerank_personalized"))
  func personalizedPageRank(oracle: Oracle) throws {
    let home = try #require(oracle.personalizedFrom)
    var rank = PageRank()
    rank.tolerance = 1e-12
    rank.jumps = oracle.nodes.map { $0 == home ? 1 : 0 }
    let expected = oracle.values(of: "pagerank_personalized")
    #expect(agree(try rank.scores(of: try oracle.graph()), expected, within: 1e-8))
  }

  @Test(arguments: Oracle.knowing("closeness"))
  func closeness(oracle: Oracle) throws {
    let graph = try oracle.graph()
    #expect(agree(try Closeness().scores(of: graph), oracle.values(of: "closeness")))
    #expect(agree(try Harmonic().scores(of: graph), oracle.values(of: "harmonic")))
  }

  @Test(arguments: Oracle.knowing("closeness_weighted"))
  func closenessByLength(oracle: Oracle) throws {
    let graph = try oracle.graph(merging: .minimum)
    var closeness = Closeness()
    closeness.length = .weight
    var harmonic = Harmonic()
    harmonic.length = .weight
    #expect(agree(try closeness.scores(of: graph), oracle.values(of: "closeness_weighted")))
    #expect(agree(try harmonic.scores(of: graph), oracle.values(of: "harmonic_weighted")))
  }

  @Test(arguments: Oracle.knowing("betweenness"))
  func betweenness(oracle: Oracle) throws {
    let scores = try Betweenness().scores(of: try oracle.graph())
    #expect(agree(scores, oracle.values(of: "betweenness")))
  }

  @Test(arguments: Oracle.knowing("betweenness_weighted"))
  func betweennessByLength(oracle: Oracle) throws {
    var betweenness = Betweenness()
    betweenness.length = .weight
    let scores = try betweenness.scores(of: try oracle.graph(merging: .minimum))
    #expect(agree(scores, oracle.values(of: "betweenness_weighted")))
  }

  @Test(arguments: Oracle.knowing("components_weak"))
  func weakComponents(oracle: Oracle) throws {
    let parts = WeakComponents().parts(of: try oracle.graph())
    #expect(parts == oracle.parts(of: "components_weak"))
  }
}
