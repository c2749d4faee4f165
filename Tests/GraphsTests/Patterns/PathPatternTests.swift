import Testing

@testable import Graphs

@Suite struct PathPatternTests {
  private typealias Part = PathPattern.Part

  private func step(_ names: String...) -> Part { .step(PathPattern.Step(names: names)) }

  @Test func partsAreReadAsTheyBind() throws {
    #expect(
      try PathPattern("a/b|c").root == .either([.sequence([step("a"), step("b")]), step("c")]))
    #expect(
      try PathPattern(" a / ( b | c ) ").root
        == .sequence([step("a"), .either([step("b"), step("c")])]))
    #expect(try PathPattern("a+").root == .repeated(step("a"), least: 1, isMany: true))
    #expect(try PathPattern("a*").root == .repeated(step("a"), least: 0, isMany: true))
    #expect(try PathPattern("a?").root == .repeated(step("a"), least: 0, isMany: false))
    #expect(try PathPattern("a+?").root == (try PathPattern("a*")).root)
    #expect(try PathPattern("^^a").root == step("a"))
    #expect(try PathPattern("^(a/b)").root == (try PathPattern("^b/^a")).root)
    #expect(try PathPattern("^a+").root == (try PathPattern("(^a)+")).root)
    #expect(try PathPattern("\"says of\"").root == step("says of"))
    #expect(
      try PathPattern("!(a|b)").root
        == .step(PathPattern.Step(names: ["a", "b"], isExcluding: true)))
    #expect(try PathPattern("b/!(c|a)/b").typeNames == ["a", "b", "c"])
    #expect(try PathPattern("co-signs/Ölt_1").typeNames == ["co-signs", "Ölt_1"])
    #expect(try PathPattern(" a / b").description == " a / b")
  }

  @Test(
    arguments: [
      ("", PatternError.stepExpected(column: 1, found: nil)),
      ("a/", .stepExpected(column: 3, found: nil)),
      ("a//b", .stepExpected(column: 3, found: "/")),
      ("a | | b", .stepExpected(column: 5, found: "|")),
      ("+a", .stepExpected(column: 1, found: "+")),
      ("a b", .notExpected(column: 3, found: "b")),
      ("a)", .notExpected(column: 2, found: ")")),
      ("(a b)", .notExpected(column: 4, found: "b")),
      ("a/(b|c", .bracketNotClosed(column: 3)),
      ("!", .nameExpected(column: 2, found: nil)),
      ("!^a", .nameExpected(column: 2, found: "^")),
      ("!(a|)", .nameExpected(column: 5, found: ")")),
      ("a/\"b", .nameNotClosed(column: 3)),
      ("\"\"", .nameNotClosed(column: 1)),
      (String(repeating: "(", count: 100_000), .tooDeep(column: 65)),
    ])
  func errorsNameTheColumn(text: String, expected: PatternError) {
    #expect(throws: expected) { try PathPattern(text) }
    #expect(expected.description.hasPrefix("column \(expected.column): "))
  }

  @Test func errorsSayWhatToDo() {
    #expect(
      PatternError.stepExpected(column: 3, found: "/").description
        == "column 3: a type, '.', '!', '^' or '(' must stand here, not '/'")
    #expect(
      PatternError.nameExpected(column: 2, found: nil).description
        == "column 2: after '!' write a type or (one|another), not the end")
  }

  @Test func patternsThatGrowTooBigAreRefused() throws {
    let graph = try TypedGraph(
      nodeCount: 2,
      edges: [TypedEdge(from: 0, to: 1, type: "a"), TypedEdge(from: 0, to: 1, type: "b")])
    // To know whether the twentieth step from the end was an `a`, all twenty must be kept in mind.
    let text = ".*/a" + String(repeating: "/.", count: 20)
    let pattern = try PathPattern(text)
    #expect(throws: GraphError.patternTooLarge(pattern: text, states: 1_000)) {
      try PatternPaths().paths(from: 0, to: 1, matching: pattern, in: graph)
    }
    let long = try PathPattern(Array(repeating: "a", count: 100_000).joined(separator: "/"))
    #expect(throws: GraphError.self) { try PatternPairs().graph(matching: long, in: graph) }
  }

  @Test func theLongestMatchIsKnown() throws {
    let graph = try TypedGraph(
      nodeCount: 2,
      edges: [TypedEdge(from: 0, to: 1, type: "a"), TypedEdge(from: 0, to: 1, type: "b")])
    for (text, longest) in [
      ("a", 1), ("a/b?", 2), ("a|b/a/b", 3), ("a?/b?/a?", 3), ("a+", .max), ("b/a*", .max),
      ("c/a*", -1), ("a?|c+", 1),
    ] {
      let machine = try PatternMachine(PathPattern(text), for: graph)
      #expect(machine.longestMatches()[0] == longest)
    }
  }
}
