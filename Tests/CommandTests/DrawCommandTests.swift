import Foundation
import TestSupport
import Testing

@Suite struct DrawCommandTests {
  @Test func betweenTakesTwoActorsBeforeOrAfterTheArticles() throws {
    let before = try Command.run(["draw", "--between", "Qatar", "Israel", "seeds"])
    let after = try Command.run(["draw", "seeds", "--between", "Qatar", "Israel"])
    let apart = try Command.run(
      ["draw", "seeds", "--between", "Qatar", "--between", "Israel", "--no-legend"])
    #expect(before.status == 0 && before.output == after.output)
    #expect(before.output.contains("on ways of at most 2 relations between Qatar and Israel"))
    #expect(apart.status == 0 && apart.output.utf8.count < before.output.utf8.count)
  }

  @Test func betweenNeedsTwoActorsAndNoFocus() throws {
    let one = try Command.run(["draw", "seeds", "--between", "Qatar"])
    #expect(one.status == 2 && one.errors.contains("--between takes two actors"))
    let both = try Command.run(
      ["draw", "seeds", "--between", "Qatar", "Israel", "--focus", "Qatar"])
    #expect(both.status == 2 && both.errors.contains("choose one"))
    let unknown = try Command.run(["draw", "seeds", "--between", "Quatar", "Israel"])
    #expect(unknown.status == 2 && unknown.errors.contains("did you mean Qatar"))
  }

  @Test func notesStandBesideTheChart() throws {
    let folder = try TemporaryFolder()
    let run = try Command.run(
      ["draw", "seeds", "--footnotes", "--limit", "7", "-o", folder.path + "/gaza.svg"])
    #expect(run.status == 0)
    let notes = try String(contentsOfFile: folder.path + "/gaza.notes.txt", encoding: .utf8)
    #expect(notes.contains("\n[7] ") && !notes.contains("\n[8] "))
    let lost = try Command.run(["draw", "seeds", "--footnotes"])
    #expect(lost.status == 2 && lost.errors.contains("name the chart with -o"))
  }

  @Test func aThemeChangesColoursAndNothingElse() throws {
    let free = try Command.run(["draw", "seeds", "--limit", "5"])
    let light = try Command.run(["draw", "seeds", "--limit", "5", "--theme", "light"])
    #expect(free.status == 0 && free.output == light.output)
    let dark = try Command.run(["draw", "seeds", "--limit", "5", "--theme", "dark"])
    #expect(dark.status == 0 && dark.output != light.output)
    #expect(!dark.output.contains("fill=\"white\""))
    let export = try Command.run(["export", "seeds", "--format", "dot", "--theme", "print"])
    #expect(export.status == 0 && !export.output.contains("#2F5478"))
    let other = try Command.run(["export", "seeds", "--format", "gexf", "--theme", "print"])
    #expect(other.status == 2 && other.errors.contains("--format dot"))
    let unknown = try Command.run(["draw", "seeds", "--theme", "pink"])
    #expect(unknown.status == 2 && unknown.errors.contains("print"))
  }

  @Test func otherArticlesMarkWhatChanged() throws {
    let same = try Command.run(["draw", "seeds", "--against", "seeds"])
    #expect(same.output.contains("compared with 5 other articles, shown here: 0 new, 0 gone"))
    let page = try Command.run(["draw", "seeds", "--against", "seeds", "-o", "chart.html"])
    #expect(page.status == 2 && page.errors.contains("--against marks changes in a picture"))
  }
}
