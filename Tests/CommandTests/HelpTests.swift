import TestSupport
import Testing

@Suite struct HelpTests {
  static let commands = [
    ["articles"], ["actors"], ["claims"], ["edges"], ["draw"], ["export"], ["import"], ["paths"],
    ["central"],
    ["brokers"], ["explain"], ["disputes"], ["verify"], ["codebook"], ["codebook", "list"],
    ["codebook", "show"], ["codebook", "check"], ["parse"], ["relate"], ["sample"], ["eval"],
    ["methods"],
  ]

  @Test(arguments: commands) func everyCommandShowsAnExampleOfItself(command: [String]) throws {
    let help = try Command.run(command + ["--help"])
    #expect(help.status == 0)
    #expect(help.errors.isEmpty)
    #expect(help.output.contains("USAGE: goodoffices \(command.joined(separator: " "))"))
    #expect(help.output.contains("Example: goodoffices \(command.joined(separator: " "))"))
  }

  @Test func theFirstPageNamesEveryCommandAndTheExitStatus() throws {
    let help = try Command.run([])
    #expect(help.status == 0)
    for command in HelpTests.commands where command.count == 1 {
      #expect(help.output.contains("\n  \(command[0]) "), "\(command[0])")
    }
    #expect(help.output.contains("Exit status: 0 found, 1 nothing found, 2 wrong usage"))
  }

  @Test func versionIsOneLine() throws {
    let version = try Command.run(["--version"])
    #expect(version.status == 0)
    #expect(version.output.hasPrefix("goodoffices 0."))
    #expect(version.output.split(separator: "\n").count == 1)
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func shellsAreOfferedCompletions(shell: String) throws {
    let script = try Command.run(["--generate-completion-script", shell])
    #expect(script.status == 0)
    #expect(script.output.contains("goodoffices"))
    #expect(script.output.contains("disputes"))
  }
}
