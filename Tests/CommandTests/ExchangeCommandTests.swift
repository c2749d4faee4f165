import Foundation
import TestSupport
import Testing

/// `export` and `import` as a user runs them; what other programs read of the files is checked by
/// `make test-exchange`.
@Suite struct ExchangeCommandTests {
  static let single = [
    "graphml", "gexf", "node-link", "cytoscape", "jsonld", "ftm", "mermaid", "plain-dot", "jsonl",
    "matrix",
  ]

  @Test(arguments: single) func aFormatIsOneFileOrStandardOutput(format: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/graph"
    let written = try Command.run(["export", "seeds", "--format", format, "-o", file])
    #expect(written.status == 0)
    #expect(written.output.isEmpty && written.errors.isEmpty)
    let direct = try Command.run(["export", "seeds", "--format", format])
    #expect(try String(contentsOfFile: file, encoding: .utf8) == direct.output)
    #expect(direct.output.contains("Qatar"))
  }

  @Test(arguments: [("gephi-csv", "edges.csv"), ("neo4j-csv", "relationships.csv")])
  func aFormatOfTwoTablesIsAFolder(format: String, edges: String) throws {
    let folder = try TemporaryFolder()
    let made = folder.path + "/graph"
    for _ in 0..<2 {
      #expect(try Command.run(["export", "seeds", "--format", format, "-o", made]).status == 0)
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: made).sorted()
        == [edges, "nodes.csv"].sorted())
    let refused = try Command.run(["export", "seeds", "--format", format])
    #expect(refused.status == 2)
    #expect(
      refused.errors.contains(
        "\(format) writes nodes.csv and \(edges): name a folder for them with -o"))
  }

  @Test func optionsOfTheChartAreRefusedForOtherFormats() throws {
    let run = try Command.run(["export", "seeds", "--format", "gexf", "--focus", "Qatar"])
    #expect(run.status == 2)
    #expect(
      run.errors.contains("for gexf choose with --actor, --relation, --include, --min-reports"))
  }

  @Test func filtersChooseWhatIsExported() throws {
    let all = try Command.run(["export", "seeds", "--format", "jsonl"])
    #expect(try all.output == Command.run(["edges", "seeds", "--format", "jsonl"]).output)
    let hosts = try Command.run(["export", "seeds", "--format", "jsonl", "--relation", "hosts"])
    let lines = hosts.output.split(separator: "\n")
    #expect(!lines.isEmpty && lines.allSatisfy { $0.contains("\"relation\":\"hosts\"") })
    let none = try Command.run(["export", "seeds", "--format", "gexf", "--min-reports", "99"])
    #expect(none.status == 1)
    #expect(none.output.contains("<edges>"))
  }

  @Test func addressesOfArticlesAreExported() throws {
    let line =
      "{\"id\":\"a\",\"url\":\"https://a.example/?x=1&y=2\",\"outlet\":\"Daily\",\"text\":\"Kenya urged Chad to sign.\"}\n"
    for format in ["node-link", "jsonld", "ftm"] {
      let run = try Command.run(["export", "-", "--format", format], input: line)
      #expect(run.status == 0)
      #expect(run.output.contains("https://a.example/?x=1&y=2"), "\(format)")
      #expect(run.output.contains("Daily"), "\(format)")
    }
  }

  @Test func anExportComesBackAsTheListOfEdges() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/graph.graphml"
    let view = ["--include", "requested,denied"]
    #expect(
      try Command.run(["export", "seeds", "--format", "graphml", "-o", file] + view).status == 0)
    let rows = try Command.run(["import", file, "--format", "jsonl"])
    #expect(rows.status == 0)
    #expect(try rows.output == Command.run(["edges", "seeds", "--format", "jsonl"] + view).output)
  }

  @Test func aGraphInDOTComesBackAsTheListOfEdges() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/graph.gv"
    let view = ["--include", "requested,intended,conditional,unclear,denied"]
    #expect(
      try Command.run(["export", "seeds", "--format", "plain-dot", "-o", file] + view).status == 0)
    let rows = try Command.run(["import", file, "--format", "jsonl"])
    #expect(try rows.output == Command.run(["edges", "seeds", "--format", "jsonl"] + view).output)
  }

  /// Relations that stand on cards are no lines; every other row of `edges` is one.
  @Test func aChartInDOTComesBackAsTheRelationsItDraws() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/chart.dot"
    #expect(try Command.run(["draw", "seeds", "--all", "-o", file]).status == 0)
    let rows = try Command.run(["import", file, "--format", "jsonl"])
    let view = ["--include", "requested,intended,conditional,unclear,denied"]
    let all = try Command.run(["edges", "seeds", "--format", "jsonl"] + view)
    let drawn = all.output.split(separator: "\n").filter {
      !$0.contains("\"relation\":\"represents\"") && !$0.contains("\"relation\":\"partOf\"")
    }
    #expect(rows.status == 0 && drawn.count > 30)
    #expect(rows.output.split(separator: "\n") == drawn)
  }

  @Test func aForeignGraphIsListedAndDrawnAndSaysThatItHasNoQuotes() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("trade.csv", "source,target,weight\nAnn & Co,Bob,3\n")
    let table = try Command.run(["import", file, "--as", "aids"])
    #expect(table.status == 0)
    #expect(table.output.contains("1 relation from "))
    #expect(table.output.contains("no articles, no quotes and no speakers stand behind it"))
    let chart = folder.path + "/trade.svg"
    let drawn = try Command.run(["import", file, "--as", "aids", "-o", chart])
    #expect(drawn.status == 0)
    #expect(drawn.output.isEmpty)
    #expect(drawn.errors.contains("no quotes"))
    let svg = try String(contentsOfFile: chart, encoding: .utf8)
    #expect(svg.contains("Ann &amp; Co") && svg.contains("without quotes"))
  }

  @Test func anotherNameForTheFormatIsTaken() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("edges.txt", "source,target\na,b\n")
    let run = try Command.run(["import", file, "--as", "meets"])
    #expect(run.status == 2)
    #expect(run.errors.contains("name the format with --from"))
    #expect(try Command.run(["import", file, "--as", "meets", "--from", "csv"]).status == 0)
    let empty = try folder.write("empty.csv", "source,target\n")
    #expect(try Command.run(["import", empty]).status == 1)
  }

  @Test func aBrokenFileIsNamedWithItsPlace() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("bad.gexf", "<gexf>\n<!DOCTYPE x>\n</gexf>")
    let run = try Command.run(["import", file])
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("goodoffices: \(file):2:1: a document type declaration"))
  }
}
