import Foundation
import TestSupport
import Testing

#if os(Linux)
  /// What runs long is done by a child process of the command, which leaves nothing behind.
  @Suite struct LongLayoutTests {
    /// As many cards and lines as one chart takes: seconds, even for springs.
    static let tangle: String = {
      var random = SplitMix64(seed: 3)
      var text = "source,target\n"
      for number in 0..<5500 {
        text += "a\(number % 1400),b\(Int.random(in: 0..<1400, using: &random))\n"
      }
      return text
    }()

    /// The processes that have this one as their parent.
    static func children(of parent: Int32) -> [Int32] {
      let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
      return all.compactMap { Int32($0) }.filter { id in
        guard let stat = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8),
          let behind = stat.lastIndex(of: ")")
        else { return false }
        return stat[behind...].split(separator: " ").dropFirst(2).first == "\(parent)"
      }
    }

    static func lives(_ process: Int32) -> Bool {
      guard let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
        let behind = stat.lastIndex(of: ")")
      else { return false }
      return stat[behind...].split(separator: " ").dropFirst().first != "Z"
    }

    /// A command that lays out the tangle, once it has its child. Waits on its thread: among other
    /// tests a task that sleeps may be woken when the drawing is done.
    static func drawing(in folder: TemporaryFolder) throws -> (Process, Pipe, Int32) {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Command.binary)
      process.arguments = [
        "import", try folder.write("tangle.csv", tangle), "--as", "meets", "--detail", "cards",
        "--all", "-o",
        folder.path + "/chart.svg",
      ]
      let errors = Pipe()
      process.standardError = errors
      try process.run()
      while true {
        if let child = children(of: process.processIdentifier).first {
          return (process, errors, child)
        }
        #expect(process.isRunning)
        usleep(20_000)
      }
    }

    static func isGone(_ child: Int32) -> Bool {
      for _ in 0..<100 {
        if !lives(child) { return true }
        usleep(20_000)
      }
      return false
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGKILL])
    func anInterruptedCommandLeavesNoProcessAndNoFile(signal: Int32) throws {
      let folder = try TemporaryFolder()
      let (process, _, child) = try Self.drawing(in: folder)
      usleep(100_000)
      kill(process.processIdentifier, signal)
      process.waitUntilExit()
      #expect(process.terminationReason == .uncaughtSignal)
      #expect(process.terminationStatus == signal)
      #expect(Self.isGone(child))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["tangle.csv"])
    }

    @Test func aCrashOfTheLayoutIsAnError() throws {
      let folder = try TemporaryFolder()
      let (process, errors, child) = try Self.drawing(in: folder)
      usleep(100_000)
      kill(child, SIGSEGV)
      let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(process.terminationStatus == 2)
      #expect(said.contains("Graphviz crashed while it laid out "))
      #expect(said.contains("(signal 11): draw fewer, with --limit, --focus or --min-reports"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["tangle.csv"])
    }
  }
#endif
