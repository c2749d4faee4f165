import TestSupport
import Testing

/// The same inputs give the same bytes, in any order and with any number of threads.
@Suite struct DeterminismTests {
  @Test(
    arguments: [
      ["articles", "--ignored"], ["actors"], ["actors", "--mentions", "--format", "jsonl"],
      ["claims", "--format", "jsonl"],
      ["edges", "--include", "requested,denied", "--format", "csv"],
      ["draw"], ["export", "--format", "dot"], ["central"], ["parse", "--format", "json"],
      ["parse", "--format", "json", "--whole"],
    ])
  func orderAndThreadsDoNotMatter(command: [String]) throws {
    let files = try Repository.seedFiles().map { String($0.dropFirst(Repository.root.count + 1)) }
    let first = try Command.run(command + files + ["--threads", "1"])
    #expect(first.status == 0)
    #expect(!first.output.isEmpty)
    var random = SplitMix64(seed: 28)
    for threads in ["1", "2", "3"] {
      let other = try Command.run(
        command + files.shuffled(using: &random) + ["--threads", threads])
      #expect(other.output == first.output, "\(threads) threads")
    }
    #expect(try Command.run(command + ["seeds"]).output == first.output)
  }

  @Test func linesOfJSONMayComeInAnyOrder() throws {
    let folder = try TemporaryFolder()
    let texts = [
      "Norway urged Sri Lanka to keep the truce.", "Kenya hosted talks between Sudan and Ethiopia.",
      "Chile accused Bolivia of closing the border.", "Japan said that it would sanction Myanmar.",
      "Oman mediates between Iran and the United States.",
    ]
    let lines = texts.enumerated().map { "{\"id\":\"t\($0.offset)\",\"text\":\"\($0.element)\"}\n" }
    let straight = try folder.write("a/n.jsonl", lines.joined())
    let reversed = try folder.write("b/n.jsonl", lines.reversed().joined())
    let one = try Command.run(["claims", straight, "--format", "jsonl"])
    let other = try Command.run(["claims", reversed, "--format", "jsonl"])
    func withoutLines(_ output: String) -> [Substring] {
      // The line of the file is the one thing that moves.
      output.split(separator: "\n").map { line in
        let parts = line.split(separator: ",", maxSplits: 3)
        return parts[0] + parts[1] + parts[3]
      }
    }
    #expect(one.status == 0)
    #expect(withoutLines(one.output) == withoutLines(other.output))
  }
}
