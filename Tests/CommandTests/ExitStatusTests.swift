import TestSupport
import Testing

@Suite struct ExitStatusTests {
  @Test(
    arguments: [
      ["no-such-command"], ["claims"], ["claims", "seeds", "--format", "xml"],
      ["claims", "seeds", "--relation", "loves"], ["claims", "seeds", "--date", "yesterday"],
      ["claims", "seeds", "--threads", "0"], ["explain", "Qatar", "loves", "Hamas", "seeds"],
      ["draw", "seeds", "-o", "chart.doc"], ["paths", "Qatar", "Hamas", "seeds", "-k", "0"],
      ["verify", "seeds"], ["central", "seeds", "--measure", "beauty"],
    ])
  func wrongUsageIsTwo(arguments: [String]) throws {
    let run = try Command.run(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("Error: "))
  }

  @Test func aMissingFileIsTwoAndNamed() throws {
    let run = try Command.run(["articles", "no/such/folder"])
    #expect(run.status == 2)
    #expect(run.errors == "goodoffices: no/such/folder: no such file or folder\n")
  }

  @Test func nothingFoundIsOneAndSaysSo() throws {
    let run = try Command.run(["claims", "-"], input: "The weather was fine in the north.\n")
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("No claim found in 1 article\n"))
  }

  @Test func skippedInputsAreThreeOnlyIfStrict() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("n.jsonl", "{\"text\":\"Oslo met.\"}\n{\"text\":\n")
    let lenient = try Command.run(["articles", file])
    #expect(lenient.status == 0)
    #expect(lenient.errors.contains("skipped: \(file):2: no JSON"))
    #expect(try Command.run(["articles", file, "--strict"]).status == 3)
  }

  @Test func aMissingModelIsFiveAndNamesTheOneCommand() throws {
    let run = try Command.run(["claims", "seeds", "--model", "no-such-model"])
    #expect(run.status == 5)
    #expect(run.errors.contains("no-such-model"))
    #expect(run.errors.contains("`make setup`"))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func aDamagedModelIsFive() throws {
    let folder = try TemporaryFolder()
    try folder.write("tagger/model", "not a model")
    let run = try Command.run(["parse", "seeds", "--model", folder.path])
    #expect(run.status == 5)
    #expect(run.errors.contains("`make setup`"))
  }

  @Test func missingTablesAreFive() throws {
    let run = try Command.run(["actors", "seeds", "--data-dir", "no-such-data"])
    #expect(run.status == 5)
    #expect(run.errors.contains("no-such-data"))
  }

  @Test func aMistypedActorIsTwoWithASuggestion() throws {
    let run = try Command.run(["explain", "Quatar", "pressures", "Hamas", "seeds"])
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("goodoffices: no actor \"Quatar\"; did you mean Qatar ("))
  }

  @Test func aBadRowOfOnesOwnActorsIsTwoWithFileAndLine() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("own.tsv", "nonsense\nmore nonsense\n")
    let run = try Command.run(["actors", "seeds", "--actors", file])
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("goodoffices: \(file):1: "))
  }
}
