import Foundation
import TestSupport
import Testing

/// From claims to a sheet, from the sheet to precision, and into a paper.
@Suite struct AuditCommandTests {
  private let story = """
    Norway urged Chad to keep the truce. Peace talks began.

    Japan called on Kenya to sign. Sweden met Peru on Monday.

    The Chadian president, Idriss Déby, said nothing.
    """

  private func draw(_ options: [String], as name: String = "story.txt") throws -> Command.Outcome {
    let folder = try TemporaryFolder()
    return try Command.run(["sample"] + options + [try folder.write(name, story)])
  }

  @Test func theSameSeedDrawsTheSameSheet() throws {
    let first = try draw(["2", "--seed", "4"])
    #expect(first.status == 0)
    #expect(first.output == (try draw(["2", "--seed", "4", "--threads", "2"])).output)
    #expect(first.output.split(separator: "\n").count == 3)
    #expect(first.errors.contains("2 of 4 claims, by stratum:"))
    #expect(first.errors.contains("  pressures/actual: 1 of 2"))
  }

  @Test func theSentenceStandsBetweenItsNeighbours() throws {
    let sheet = try draw(["9", "--relation", "pressures", "--actor", "Norway"])
    #expect(sheet.output.contains(",Norway urged Chad to keep the truce. Peace talks began.,"))
  }

  @Test func aJudgedSheetGivesPrecision() throws {
    let folder = try TemporaryFolder()
    let lines = try draw(["9", "--stratify", "relation"]).output.split(separator: "\n")
    let judged = lines.enumerated().map { index, line in
      // The last two cells are empty: the judgement and the note.
      index == 0 ? String(line) : line.dropLast(2) + (index == 1 ? ",no," : ",yes,")
    }
    let sheet = try folder.write("sheet.csv", judged.joined(separator: "\n") + "\n")
    let run = try Command.run(["eval", sheet, "--format", "csv"])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("of,name,judged,right,blank,population,precision,low,high\n"))
    #expect(run.output.contains("\nall,all claims,4,3,0,4,0.75,"))
    let methods = try Command.run(["methods", "seeds", "--audit", sheet])
    #expect(methods.status == 0)
    #expect(
      methods.output.contains("4 drawn at random by strata were judged by hand: precision 0.75"))
    #expect(methods.output.contains("We read 5 news articles"))
  }

  @Test func aBlankSheetAndABadOneSaySo() throws {
    let folder = try TemporaryFolder()
    let blank = try folder.write("blank.csv", try draw(["9"]).output)
    #expect(try Command.run(["eval", blank]).status == 1)
    let bad = try folder.write("bad.csv", "relation,correct\nmeets,perhaps\n")
    let run = try Command.run(["eval", bad])
    #expect(run.status == 2)
    #expect(run.errors.contains("bad.csv:2: `correct` is \"perhaps\"; expected yes or no"))
    #expect(try Command.run(["sample", "0", "seeds"]).status == 2)
  }

  @Test func claimsAsCommaSeparatedValuesHaveTheScholarsCodes() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("story.txt", story)
    let run = try Command.run(["claims", file, "--format", "csv"])
    #expect(
      run.output.hasPrefix("place,source,relation,target,status,speaker,quote,claim,plover,cameo\n")
    )
    #expect(run.output.contains(",REQUEST,10\n"))
    // Neither scheme has a code for whom somebody serves.
    #expect(run.output.contains(",represents,"))
    #expect(run.output.contains(",,\n"))
    // For people, the table stays as narrow as it was.
    #expect(try !Command.run(["claims", file]).output.contains("REQUEST"))
  }
}
