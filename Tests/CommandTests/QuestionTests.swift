import Foundation
import TestSupport
import Testing

/// Questions put to small texts whose answers can be seen at a glance.
@Suite struct QuestionTests {
  private let story = """
    Norway urged Sri Lanka to keep the truce. Norway mediated talks between Sri Lanka and Eritrea.

    Japan called on Norway to return to the talks.

    Kenya denied that Sudan had threatened Ethiopia.
    """

  private func ask(_ arguments: [String]) throws -> Command.Outcome {
    let folder = try TemporaryFolder()
    let file = try folder.write("story.txt", story)
    return try Command.run(arguments + [file])
  }

  @Test func pathsRunAlongWhoActsOnWhom() throws {
    let run = try ask(["paths", "Japan", "Sri Lanka"])
    #expect(run.status == 0)
    #expect(run.output.contains("Japan → Norway → Sri Lanka"))
    // Nobody acts on Japan.
    #expect(try ask(["paths", "Sri Lanka", "Japan"]).status == 1)
  }

  @Test func pathsMatchAPattern() throws {
    let run = try ask(["paths", "Japan", "Sri Lanka", "--pattern", "pressures/pressures"])
    #expect(run.output.contains("Japan → Norway → Sri Lanka"))
    #expect(try ask(["paths", "Japan", "Sri Lanka", "--pattern", "hosts"]).status == 1)
    let wrong = try ask(["paths", "Japan", "Sri Lanka", "--pattern", "(hosts"])
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("--pattern (hosts"))
  }

  @Test func brokersPlayRolesBetweenCamps() throws {
    let run = try ask(["brokers", "--groups", "affiliation"])
    #expect(run.output.contains("Norway"))
    #expect(run.output.contains("liaison"))
    let between = try ask(["brokers", "Sri Lanka", "Eritrea", "--groups", "affiliation"])
    #expect(between.output.contains("Who stands between the camps Sri Lanka and Eritrea"))
    #expect(try ask(["brokers"]).status == 2)
  }

  @Test func aFileOfCampsIsReadByName() throws {
    let folder = try TemporaryFolder()
    let camps = try folder.write("camps.tsv", "Norway\tThe North\nSri Lanka\tThe South\n")
    #expect(try ask(["brokers", "--groups", camps]).output.contains("The North"))
    let wrong = try folder.write("wrong.tsv", "Norway\tThe North\nAtlantis\tThe Sea\n")
    let run = try ask(["brokers", "--groups", wrong])
    #expect(run.status == 2)
    #expect(run.errors.contains("wrong.tsv:2:"))
  }

  @Test func communitiesAndBridges() throws {
    // Norway with the two it mediates between.
    let groups = try ask(["communities", "--format", "tsv"])
    #expect(groups.output.contains("Norway"))
    let cut = try ask(["bridges", "Sri Lanka", "Eritrea"])
    #expect(cut.output.contains("What would part Sri Lanka and Eritrea"))
    #expect(cut.output.contains("Norway mediated talks"))
    #expect(try ask(["bridges", "Nobody At All", "Eritrea"]).status == 2)
  }

  @Test func comparisonTellsWhoRose() throws {
    let folder = try TemporaryFolder()
    let before = try folder.write("before.txt", "Norway urged Sri Lanka to keep the truce.\n")
    let after = try folder.write("after.txt", "Japan urged Norway to return to the talks.\n")
    let run = try Command.run(["compare", before, after])
    #expect(run.status == 0)
    #expect(run.output.contains("new"))
    #expect(run.output.contains("gone"))
  }

  @Test func explainNamesTheWordsThatDecide() throws {
    let run = try Command.run(
      ["explain", "Norway", "pressures", "Ethiopia", "-"],
      input: "Norway may press Ethiopia to leave.\n")
    #expect(run.status == 0)
    #expect(run.output.contains("conditional (“may”)  the article itself"))
  }

  @Test func explainQuotesTheWords() throws {
    let run = try ask(["explain", "Norway", "pressures", "Sri Lanka"])
    #expect(run.status == 0)
    #expect(run.output.contains("Norway urged Sri Lanka to keep the truce."))
    #expect(run.output.contains("story:1"))
    #expect(try ask(["explain", "Japan", "attacks", "Norway"]).status == 1)
  }

  @Test func filtersNarrowTheClaims() throws {
    func count(_ options: [String]) throws -> Int {
      try ask(["claims", "--format", "jsonl"] + options).output.split(separator: "\n").count
    }
    let all = try count([])
    let pressed = try count(["--relation", "pressures"])
    #expect(pressed == 2)
    #expect(try count(["--relation", "pressures", "--actor", "Japan"]) == 1)
    #expect(try count(["--relation", "pressures,mediates"]) > pressed)
    #expect(try count(["--actor", "Norway"]) < all)
    #expect(try count(["--since", "2020-01-01"]) == 0)
    #expect(try count(["--since", "2020-01-01", "--date", "2021-05-05"]) == all)
  }

  @Test func relateFindsWhatStandsBetweenTwoSpans() throws {
    let text = "Zembla urged Borduria to open the border."
    let line = "{\"id\":\"p\",\"text\":\"\(text)\",\"source\":[0,6],\"target\":[13,21]}\n"
    let back = "{\"id\":\"q\",\"text\":\"\(text)\",\"source\":[13,21],\"target\":[0,6]}\n"
    let bad = "{\"id\":\"r\",\"text\":\"\(text)\",\"source\":[13,99],\"target\":[0,6]}\n"
    let run = try Command.run(["relate", "-"], input: line + back + bad)
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines.first?.hasPrefix(
        #"{"id":"p","relation":"pressures","plover":"REQUEST","realis":"actual","polarity":"affirmed","#
          + #""rule":"pressures."#)
        == true)
    #expect(lines.first?.hasSuffix(#""basis":"codebook"}"#) == true)
    // The other way round nothing is said.
    #expect(
      lines.last
        == #"{"id":"q","relation":null,"plover":null,"realis":null,"polarity":null,"rule":null,"basis":null}"#
    )
    #expect(run.errors.contains("skipped: -:3: expected \"source\" and \"target\""))
  }

  @Test func relateTakesCommonNounsAndASingleSpan() throws {
    let text = "The teachers went on strike against the ministry."
    let both = "{\"id\":\"p\",\"text\":\"\(text)\",\"source\":[0,12],\"target\":[36,48]}\n"
    let one = "{\"id\":\"q\",\"text\":\"\(text)\",\"source\":[0,12],\"target\":null}\n"
    let none = "{\"id\":\"r\",\"text\":\"\(text)\",\"source\":[0,0],\"target\":null}\n"
    let run = try Command.run(["relate", "-"], input: both + one + none)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.contains(#""relation":"protests""#) })
    #expect(run.errors.contains("skipped: -:3"))
  }

  @Test func standardInputIsReadLikeAFile() throws {
    let text = try Command.run(["claims", "-", "--format", "jsonl"], input: story)
    let json = try Command.run(
      ["claims", "-", "--format", "jsonl"],
      input: "{\"id\":\"stdin\",\"text\":\"Norway urged Sri Lanka to keep the truce.\"}")
    #expect(text.status == 0)
    #expect(json.status == 0)
    #expect(json.output.contains("\"article\":\"stdin\""))
    // The same sentence of an article of the same id: the same claim.
    let first = try #require(json.output.split(separator: ",").first)
    #expect(text.output.contains(first))
  }

  @Test func codebookEntriesAreListedShownAndFound() throws {
    let list = try Command.run(["codebook", "list", "--format", "tsv"])
    #expect(list.status == 0)
    let first = try #require(list.output.split(separator: "\n").dropFirst().first)
    let entry = String(try #require(first.split(separator: "\t").first))
    let shown = try Command.run(["codebook", "show", entry])
    #expect(shown.status == 0)
    #expect(shown.output.contains("[\(entry)]"))
    #expect(try Command.run(["codebook", "show", "nothing.such"]).status == 2)
    #expect(try Command.run(["codebook", "list", "nothing.such"]).status == 1)
  }

  @Test func parsedWholeTextsAreGivenBackUnchanged() throws {
    let text = "\u{FEFF}Norway\u{A0}urged\r\nSri Lanka…\n"
    let run = try Command.run(["parse", "-", "--whole", "--format", "json"], input: text)
    #expect(run.status == 0)
    #expect(
      run.output.unicodeScalars.starts(
        with: "{\"text\":\"\u{FEFF}Norway\u{A0}urged\\r\\nSri Lanka…\\n\",\"tokens\":[{\"t\":"
          .unicodeScalars))
  }
}
