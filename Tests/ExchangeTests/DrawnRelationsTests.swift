import Influence
import Testing

@testable import Exchange

/// Lines of our charts tell whom they are about; what a chart writes is compared in `make
/// test-exchange` and by the tests of the command.
@Suite struct DrawnRelationsTests {
  static let chart = #"""
    digraph influence {
      n_USA [label=<<table><tr><td port="x">United States</td></tr></table>>];
      n_QAT [label=<<table><tr><td port="x">Qatar</td></tr></table>>];
      m [shape=diamond];
      n_USA:a:e -> n_QAT:b:w [id="l1", label=" pressures · 2", relation=pressures,
        from_actor="NIL:a \"b\"", from_name="Some \\ one", from_kind=official,
        to_actor="QAT", to_name="Qatar", to_kind=state, actual_reports=2, actual_mentions=3];
      n_QAT -> m [relation=mediates, from_actor="QAT", mediation="q", actual_reports=1,
        disputed=true];
      m -> n_USA [to_actor="USA", to_name="United States", to_kind=state];
      m -> n_X [to_actor="grp:x"];
      n_USA -> n_QAT [label="gone"];
    }
    """#

  @Test func actorsAreThoseOfTheLinesNotOfTheCards() async throws {
    let graph = try await ImporterTests.imported(Self.chart, as: "chart.dot").graph
    #expect(graph.edges.count == 2)
    let mediation = try #require(graph.edges.first { $0.relation == .mediates })
    #expect(mediation.source == ActorID("QAT") && mediation.isDisputed)
    #expect(mediation.parties == [ActorID("USA"), ActorID("grp:x")])
    let pressure = try #require(graph.edges.first { $0.relation == .pressures })
    #expect(pressure.source == ActorID("NIL:a \"b\"") && pressure.target == ActorID("QAT"))
    #expect(pressure.counts(for: .asserted).mentions == 3 && pressure.weight == 2)
    let someone = try #require(graph.actors[pressure.source])
    #expect(someone.name == #"Some \ one"# && someone.kind == .official)
    #expect(graph.actors[ActorID("n_USA")] == nil)
  }
}
