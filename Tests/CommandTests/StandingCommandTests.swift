import TestSupport
import Testing

/// Whom people serve, as commands show it.
@Suite struct StandingCommandTests {
  private func run(_ text: String, _ arguments: String...) throws -> Command.Outcome {
    let folder = try TemporaryFolder()
    return try Command.run(arguments + [try folder.write("story.txt", text)])
  }

  /// JSON Lines are written as articles come, and articles without a claim are passed over early:
  /// what that leaves out, the other formats must leave out as well.
  @Test(arguments: [
    ("Norwegian Foreign Minister Knut Vollebæk slept.", 1),
    ("Hojjatollah Joudaki, a former cultural attaché of Iran in Cairo, spoke.", 1),
    ("He slept. His Irish counterpart, Bertie Ahern, slept as well.", 1),
    ("Chad's Idriss Déby slept.", 1),
    ("Chad's Idriss Déby slept. Norway urged Chad to talk.", 2), ("The president slept.", 0),
  ]) func everyFormatHasTheSameClaims(text: String, count: Int) throws {
    let lines = try run(text, "claims", "--format", "jsonl").output
    let rows = try run(text, "claims", "--format", "csv").output
    #expect(lines.split(separator: "\n").count == count)
    #expect(rows.split(separator: "\n").count == count + 1)
  }

  @Test func chartsAndRankingsLeaveStandingsOutUntilTheyAreNamed() throws {
    let text = "The Chadian president, Idriss Déby, met Norway. Turkey is a member of NATO."
    #expect(try run(text, "edges", "--format", "csv").output.contains("Turkey,partOf,NATO"))
    #expect(try !run(text, "export", "--format", "dot").output.contains("part of"))
    #expect(
      try run(text, "export", "--format", "dot", "--relation", "partOf").output
        .contains("part of"))
    #expect(try !run(text, "central", "--measure", "degree").output.contains("NATO"))
  }
}
